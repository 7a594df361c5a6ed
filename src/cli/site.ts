/**
 * Writes site/: the current build at its root, and every released version (a tag v1.2.3 of the repository) under v/1.2.3/,
 * so that a link to a version keeps opening that version. The current version has its place there too, before its tag.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What may go wrong outside this program: the text says what it was and what helps. */
class Trouble extends Error {}

export interface Commands {
	/** Runs a command in a folder, and gives what it writes on standard output; throws where it fails. */
	readonly run: (command: string, args: readonly string[], folder: string) => string;
	readonly say: (text: string) => void;
}

const asVersion = (tag: string): string | undefined => /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];

/**
 * Writes the site of the repository in `root`; gives why not, where that is so. Either all of it is there afterwards, or
 * what was there before.
 */
export function writeSite(root: string, { run, say }: Commands): string | undefined {
	const temporary = realpathSync(mkdtempSync(join(tmpdir(), "cellwright-site-")));
	const made = join(temporary, "site");
	const asked = (what: string, command: string, args: readonly string[], folder: string): string => {
		try {
			return run(command, args, folder);
		} catch (error) {
			throw new Trouble(`${what}: ${command} ${args[0]} failed. ${(error as Error).message}`);
		}
	};
	const git = (...args: readonly string[]) =>
		asked("The released versions, tags of a git repository, could not be read", "git", args, root);
	/** Builds what is in a folder and puts it into the site. */
	const put = (name: string, folder: string, places: readonly string[], steps: readonly (readonly string[])[]) => {
		say(`${name} is being built.`);
		for (const step of steps) asked(`${name} could not be built`, "npm", step, folder);
		if (!existsSync(join(folder, "dist/index.html")))
			throw new Trouble(`${name} was built, and left no dist/index.html.`);
		for (const place of places) cpSync(join(folder, "dist"), join(made, place), { recursive: true });
	};
	try {
		const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };
		if (git("rev-parse", "--is-shallow-repository").trim() === "true")
			throw new Trouble(
				"This copy of the repository lacks part of its history, and so released versions: run `git fetch --unshallow --tags` first.",
			);
		const released = git("tag", "--list", "v*")
			.split("\n")
			.map(asVersion)
			.filter((each) => each !== undefined);

		mkdirSync(made);
		put("The current version", root, released.includes(version) ? ["."] : [".", `v/${version}`], [["run", "build"]]);
		for (const each of released) {
			const tree = join(temporary, each);
			git("worktree", "add", "--detach", tree, `v${each}`);
			try {
				put(`Version ${each}`, tree, [`v/${each}`], [["ci"], ["run", "build"]]);
			} finally {
				git("worktree", "remove", "--force", tree);
			}
		}
		const site = join(root, "site");
		rmSync(site, { recursive: true, force: true });
		cpSync(made, site, { recursive: true });
		say(`site/ holds the current version${released.length > 0 ? `, and under v/ ${released.join(", ")}` : ""}.`);
		return undefined;
	} catch (error) {
		if (error instanceof Trouble) return `${error.message}\nNothing in site/ was changed.`;
		throw error;
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}

/** npm is a script with another name on Windows, which only a shell finds. */
const onThisMachine: Commands = {
	run: (command, args, folder) => {
		const { status, stdout, stderr, error } = spawnSync(command, args, {
			cwd: folder,
			encoding: "utf8",
			shell: process.platform === "win32",
			maxBuffer: 1 << 26,
		});
		if (error) throw error;
		if (status !== 0) throw new Error(`It said: ${(stderr || stdout).trim().split("\n").slice(-8).join("\n")}`);
		return stdout;
	},
	say: (text) => console.log(text),
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const why = writeSite(fileURLToPath(new URL("../..", import.meta.url)), onThisMachine);
	if (why) {
		console.error(why);
		process.exitCode = 1;
	}
}
