/**
 * Whether a published advisory concerns a package that Cellwright is built, tested or shipped with: asks the registry by
 * `npm audit`, for each lockfile. What is written behind `--` goes to npm. Where the registry gives no answer, that is a
 * failure too: it would otherwise be taken for a good one.
 */
import { execFile } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

interface Advisory {
	readonly title: string;
	readonly url: string;
	readonly severity: string;
	readonly range: string;
}
/** What npm writes: a report, or why there is none. `via` names an advisory, or another package that brings it in. */
interface Audit {
	readonly vulnerabilities?: Readonly<
		Record<string, { readonly severity: string; readonly range: string; readonly via: readonly (Advisory | string)[] }>
	>;
	readonly metadata?: { readonly dependencies: { readonly total: number } };
	readonly message?: string;
	readonly error?: { readonly summary?: string };
}

/** npm's own settings could leave packages out, or keep it from asking, and it would then find nothing wrong. */
const all = ["--package-lock-only", "--include=prod", "--include=dev", "--include=optional", "--include=peer"];
const asking = ["--no-offline", "--fetch-retries=1", "--fetch-retry-mintimeout=1000"];

/** What npm says on standard output, whether it ends well or not: with advisories it does not. */
const output = (folder: string, args: readonly string[]) =>
	new Promise<string>((said, failed) => {
		const options = {
			cwd: folder,
			// npm is a script with another name on Windows, which only a shell finds
			shell: process.platform === "win32",
			maxBuffer: 1 << 26,
		};
		execFile("npm", args, options, (error, stdout) => (stdout ? said(stdout) : failed(error)));
	});

/**
 * The advisories for the lockfile in a folder, a line each, with name, range and severity; empty where there are none.
 * Throws where the registry could not be asked, with the reason.
 */
export async function advisoriesFor(folder: string, args: readonly string[] = []): Promise<readonly string[]> {
	const said: Audit = JSON.parse(await output(folder, ["audit", "--json", ...all, ...asking, ...args]));
	const { vulnerabilities, metadata } = said;
	if (!vulnerabilities || !metadata?.dependencies.total)
		throw new Error(
			`The registry could not be asked about ${folder}: ${said.message ?? said.error?.summary ?? "npm gave no report"}.`,
		);
	return Object.entries(vulnerabilities).flatMap(([name, { severity, range, via }]) =>
		via.map((each) =>
			typeof each === "string"
				? `${name} ${range}: ${severity}, through ${each}`
				: `${name} ${each.range}: ${each.severity}, ${each.title} (${each.url})`,
		),
	);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const folders = ["../..", "../../e2e/mutation"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
	try {
		const each = await Promise.all(folders.map((folder) => advisoriesFor(folder, process.argv.slice(2))));
		const found = [...new Set(each.flat())];
		for (const line of found) console.error(line);
		if (found.length > 0) process.exitCode = 1;
		else console.log("No advisory is known for any package in use.");
	} catch (error) {
		console.error(`${(error as Error).message}\nWhether there are advisories is not known.`);
		process.exitCode = 1;
	}
}
