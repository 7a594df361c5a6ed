/**
 * Whether every package that Cellwright is built, tested or shipped with has a licence that was looked at and allowed, and
 * whether those that go into the page bring their text along. Asks nobody: lockfiles and installed packages say it all.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { withoutText } from "./notices";
import { packagesOf } from "./packages";
import { meets } from "./spdx";

/** They ask for their notice and no more, so that they may stand in a page under the MIT licence. */
const inPage: ReadonlySet<string> = new Set([
	"MIT",
	"ISC",
	"0BSD",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"Apache-2.0",
	"Unlicense",
	"OFL-1.1",
]);
/** Besides, for tools: what they ask for falls on who passes them on, and Cellwright does not. */
const inTools: ReadonlySet<string> = new Set([...inPage, "BlueOak-1.0.0", "MPL-2.0", "CC-BY-4.0"]);

/** What is wrong with the licences of the packages in the folders; the first is that of the page. A line each. */
export function licenceFaults(page: string, ...tools: readonly string[]): readonly string[] {
	const faults = [page, ...tools].flatMap((folder) =>
		packagesOf(folder).flatMap(({ name, version, licence, shipped }) => {
			if (licence === undefined) return [`${name} ${version} states no licence.`];
			if (shipped && folder === page)
				return meets(licence, inPage) ? [] : [`${name} ${version}: ${licence} is not allowed in the page.`];
			return meets(licence, inTools) ? [] : [`${name} ${version}: ${licence} is not allowed.`];
		}),
	);
	return [...new Set([...faults, ...withoutText(page).map((each) => `${each} brings no licence text for the page.`)])];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const root = fileURLToPath(new URL("../..", import.meta.url));
	const folders = [root, join(root, "e2e/mutation")] as const;
	try {
		if (!existsSync(join(root, "node_modules"))) throw new Error("Nothing is installed: run `npm ci` first.");
		const faults = licenceFaults(...folders);
		for (const fault of faults) console.error(fault);
		if (faults.length > 0) throw new Error("Replace the package, or allow its licence in src/cli/licences.ts.");
		const all = folders.flatMap(packagesOf);
		console.log(
			`${all.length} packages, ${all.filter(({ shipped }) => shipped).length} of them in the page: all allowed.`,
		);
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
