/**
 * Whether a build can be repeated: builds the last commit twice, from two copies in folders of different names, under
 * different clocks and languages, the page and the single file. Prints the SHA-256 of every file as `sha256sum -c` reads
 * it, or the files that differ. Both take the packages that are installed here.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** SHA-256 in hexadecimal, by the path of the file below the folder, with “/” between its parts; sorted by path. */
export function digests(folder: string): ReadonlyMap<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name));
	return new Map(
		files
			.map((file): [string, string] => [
				relative(folder, file).replaceAll("\\", "/"),
				createHash("sha256").update(readFileSync(file)).digest("hex"),
			])
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** The files that are not the same in both, or in one of them only. */
export function differing(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
	return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file)).sort();
}

/** Where and how each of the two builds runs; nothing of it may be seen in what it writes. */
const places = [
	{ name: "a", env: { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" } },
	{
		name: "a folder with a longer name/b",
		env: { TZ: "America/New_York", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
	},
] as const;

function run(command: string, args: readonly string[], folder: string, env: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr, error } = spawnSync(command, args, {
		cwd: folder,
		env: { ...process.env, ...env },
		encoding: "utf8",
	});
	if (error) throw error;
	if (status !== 0) throw new Error(`${command} ${args[0]} failed:\n${(stderr || stdout).trim()}`);
	return stdout;
}

/** Builds the last commit of `root` in a folder that is not there yet, and gives the digests of what came out. */
function built(root: string, folder: string, env: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
	run("git", ["clone", "--quiet", root, folder], root);
	symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
	const vite = ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"];
	run(process.execPath, vite, folder, env);
	run(process.execPath, [...vite, "--mode", "single"], folder, env);
	return new Map(
		["dist", "dist-single"].flatMap((part) =>
			[...digests(join(folder, part))].map(([file, digest]): [string, string] => [`${part}/${file}`, digest]),
		),
	);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const root = realpathSync(fileURLToPath(new URL("../..", import.meta.url)));
	const temporary = realpathSync(mkdtempSync(join(tmpdir(), "cellwright-reproduce-")));
	try {
		if (run("git", ["status", "--porcelain"], root) !== "")
			console.error("What is not committed here is not part of these builds.");
		const [first, second] = places.map(({ name, env }) => built(root, join(temporary, name), env));
		const differences = differing(first!, second!);
		for (const [file, digest] of first!) if (!differences.includes(file)) console.log(`${digest}  ${file}`);
		for (const file of differences) console.error(`${file} differs from one build to the other.`);
		if (differences.length > 0) process.exitCode = 1;
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}
