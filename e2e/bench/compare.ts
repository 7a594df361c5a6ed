/**
 * Compares the last benchmarks with those of the latest release, and fails where something takes 30 % longer. Behind `--`
 * comes another folder to compare with, or `keep`: that writes the figures in bench-results down as those of this version.
 *
 * Milliseconds of two machines say little, so what goes with the processor is measured by a reference loop of the same
 * run. What does not (frames, the share of frames without a new result) is compared as it stands.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { modelVersion } from "#model/version";
import { type Figure, type Figures, releases, results, write } from "./figures";

const most = 0.3;

export interface Comparison {
	/** What became slower: a line each. */
	readonly slower: readonly string[];
	/** What the release has and is no longer measured. */
	readonly missing: readonly string[];
	/** What the release does not have. */
	readonly added: readonly string[];
	readonly relative: number;
	readonly absolute: number;
}

const digits = (value: number) => value.toPrecision(3);

export function compare(then: readonly Figure[], now: readonly Figure[]): Comparison {
	const names = (figures: readonly Figure[]) => figures.map(({ name }) => name);
	const pairs = then.flatMap((old) => now.filter(({ name }) => name === old.name).map((figure) => ({ old, figure })));
	const judged = pairs.map(({ old, figure: { name, value, unit, floor, reference } }) => {
		const ratio = old.reference !== null && reference !== null ? reference / old.reference : undefined;
		const expected = old.value * (ratio ?? 1);
		const slower = value > (1 + most) * expected && value - expected > floor;
		const rise = expected > 0 ? `, ${Math.round(100 * (value / expected - 1))} % more` : "";
		return { ratio, slower, text: `${name}: ${digits(value)} ${unit} in place of ${digits(expected)}${rise}` };
	});
	const relative = judged.filter(({ ratio }) => ratio !== undefined).length;
	return {
		slower: judged.flatMap(({ slower, text }) => (slower ? [text] : [])),
		missing: names(then).filter((name) => !names(now).includes(name)),
		added: names(now).filter((name) => !names(then).includes(name)),
		relative,
		absolute: judged.length - relative,
	};
}

/** The folder of the highest version; undefined where there is none. */
export const latest = (names: readonly string[]): string | undefined =>
	names
		.filter((name) => /^\d+\.\d+\.\d+$/.test(name))
		.sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
		.at(-1);

/** The benchmarks that a release has the figures of. */
const benches = ["model", "analyses", "ui"] as const;

const named = (folder: URL) =>
	existsSync(folder) ? readdirSync(folder).flatMap((file) => (file.endsWith(".json") ? file.slice(0, -5) : [])) : [];
const read = (folder: URL, name: string): Figures => JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));

function keepAll(): void {
	const missing = benches.filter(
		(name) => !named(results).includes(name) || read(results, name).version !== modelVersion,
	);
	if (missing.length > 0)
		throw new Error(
			`bench-results has no figures of ${modelVersion} for ${missing.join(", ")}: run \`npm run bench\` and \`npm run bench:ui\`.`,
		);
	for (const name of benches) {
		const { version, machine, figures } = read(results, name);
		write(new URL(`${version}/`, releases), name, { version, machine, figures });
		console.log(`e2e/bench/releases/${version}/${name}.json: ${figures.length} figures`);
	}
}

/** Prints what was compared and what is worse; true where nothing is. */
function compareAll(folder: URL): boolean {
	let good = true;
	for (const name of benches) {
		if (!named(folder).includes(name)) {
			console.error(`${name}.json is not among the figures to compare with.`);
			good = false;
			continue;
		}
		if (!named(results).includes(name)) {
			const script = name === "ui" ? "bench:ui" : "bench";
			console.error(`bench-results/${name}.json is not there: run \`npm run ${script}\` first.`);
			good = false;
			continue;
		}
		const [then, now] = [read(folder, name), read(results, name)];
		const { slower, missing, added, relative, absolute } = compare(then.figures, now.figures);
		console.log(
			`${name}: ${relative + absolute} figures of ${now.version} compared with ${then.version}, ${relative} of them by the reference loop, ${absolute} as they stand${added.length > 0 ? `; ${added.length} are new` : ""}.`,
		);
		for (const line of [...slower, ...missing.map((each) => `${each}: no longer measured`)]) console.error(`  ${line}`);
		if (slower.length + missing.length > 0) good = false;
	}
	return good;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const [given] = process.argv.slice(2);
	const version = latest(existsSync(releases) ? readdirSync(releases) : []);
	if (given === "keep") keepAll();
	else {
		const folder = given ? pathToFileURL(`${resolve(given)}/`) : version && new URL(`${version}/`, releases);
		if (!folder || named(folder).length === 0) {
			console.error("There are no figures to compare with: `npm run bench:compare -- keep` writes those of a release.");
			process.exitCode = 1;
		} else if (!compareAll(folder)) process.exitCode = 1;
	}
}
