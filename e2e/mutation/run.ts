/**
 * `npm run mutation [room or file …]`: changes the program in thousands of places, one at a time, and asks whether a test fails.
 * Installs Stryker from the lockfile beside it, because nobody else needs it. Each file is tried by itself, as many at a
 * time as there are processors: where the rest of the program is as it was its tests are many times faster. Keeps what it has
 * learnt for the next run in test-results/mutation/<room>/<file>.json, with what Stryker said in <file>.log. Fails where a
 * room has less than the least share of mutants killed or one lives of which survivors/<room>.json does not say why.
 */
import { spawn, spawnSync } from "node:child_process";
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Report, survivorsOf, unexplained } from "./survivors";

const rooms = ["model", "permalink", "analysis"] as const;
type Room = (typeof rooms)[number];
/** Percent of the mutants that tests have to notice. */
const least = 90;

/** Test material is no program, and of what is generated the generator is tried. */
const notTried = /(\.test|\/any-[^/]+|\/kernel|\/relations)\.ts$/;

const root = fileURLToPath(new URL("../..", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));
const results = `${root}test-results/mutation`;

/** Paths within the room, the longest files first: those that take longest must not come last. */
function filesOf(room: Room): readonly string[] {
	const folder = `${root}src/${room}`;
	const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
	const size = (path: string) => statSync(`${folder}/${path}`).size;
	return paths.filter((path) => path.endsWith(".ts") && !notTried.test(`/${path}`)).sort((a, b) => size(b) - size(a));
}

/** Tries one file and reads what came of it; a mutant whose code and tests are as they were is not run again. */
async function tried(room: Room, path: string): Promise<Report> {
	const report = `${results}/${room}/${path}.json`;
	mkdirSync(dirname(report), { recursive: true });
	const words = `${report.slice(0, -".json".length)}.log`;
	const log = openSync(words, "w");
	const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`;
	const options = ["--mutate", `src/${room}/${path}`, "--incrementalFile", report, "--concurrency", "1"];
	// two at a time clear up only what is their own
	const place = ["--tempDirName", `test-results/stryker/${room}-${path.replaceAll("/", "-")}`];
	const child = spawn(process.execPath, [stryker, "run", "e2e/mutation/stryker.config.json", ...options, ...place], {
		cwd: root,
		env: { ...process.env, CELLWRIGHT_ROOM: room },
		stdio: ["ignore", log, log],
	});
	const status = await new Promise((resolve) => child.on("close", resolve));
	closeSync(log);
	const said = readFileSync(words, "utf8");
	if (status !== 0) throw new Error(`Stryker broke off at src/${room}/${path}; what it said is in ${words}.`);
	// types alone: it writes nothing of what no test reaches and nothing can be changed in
	if (!existsSync(report) && said.includes("with 0 mutant(s)")) return { files: {} };
	return JSON.parse(readFileSync(report, "utf8")) as Report;
}

/** Mutants of a report that a test has noticed. */
const killed = ({ files }: Report): number =>
	Object.values(files)
		.flatMap(({ mutants }) => mutants)
		.filter(({ status }) => status === "Killed" || status === "Timeout").length;

const all = rooms.flatMap((room) => filesOf(room).map((path) => ({ room, path, name: `${room}/${path}` })));
const named = process.argv.slice(2).map((name) => name.replace(/^src\//, ""));
const unknown = named.filter((each) => !all.some(({ room, name }) => each === room || each === name));
if (unknown.length > 0)
	throw new Error(
		`There is nothing to try in ${unknown.join(", ")}: name ${rooms.join(", ")}, or a file such as analysis/seek.ts.`,
	);
const waiting = all.filter(({ room, name }) => named.length === 0 || named.includes(room) || named.includes(name));
const tries = new Set(waiting.map(({ name }) => `src/${name}`));
const installed = spawnSync("npm", ["ci"], { cwd: here, stdio: "inherit", shell: process.platform === "win32" });
if (installed.status !== 0) throw new Error("Stryker could not be installed.");

const reports = new Map<Room, Report[]>(waiting.map(({ room }) => [room, []]));
await Promise.all(
	Array.from({ length: availableParallelism() }, async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const { room, path } = next;
			const from = Date.now();
			const report = await tried(room, path);
			reports.get(room)!.push(report);
			const count = killed(report) + survivorsOf(report).length;
			console.log(`src/${room}/${path}: ${killed(report)} of ${count}, ${Math.round((Date.now() - from) / 1000)} s`);
		}
	}),
);
for (const [room, each] of reports) {
	const survivors = each.flatMap(survivorsOf);
	const dead = each.reduce((sum, report) => sum + killed(report), 0);
	const percent = (100 * dead) / (dead + survivors.length);
	console.log(`${room}: ${dead} of ${dead + survivors.length} mutants killed, ${percent.toFixed(1)} %`);
	// not a number where nothing was tried
	if (!(percent >= least)) process.exitCode = 1;
	const { open, stale } = unexplained(survivors, JSON.parse(readFileSync(`${here}survivors/${room}.json`, "utf8")));
	const list = `${results}/${room}-open.json`;
	writeFileSync(list, `${JSON.stringify(open, null, "\t")}\n`);
	for (const { file, line, instead } of stale.filter(({ file }) => tries.has(file)))
		console.log(`No longer survives, in ${file}: ${line} as ${instead}`);
	if (open.length > 0) {
		console.error(`${open.length} survive without a reason: ${list}`);
		process.exitCode = 1;
	}
}
