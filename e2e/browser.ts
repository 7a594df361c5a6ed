/**
 * Finds a Chromium for the browser tests, and installs one where there is none. `npm run browser` prints its path.
 * The order: CHROMIUM_PATH, Playwright's own, an installed Chromium or Chrome.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix, win32 } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";

/** What the search asks of the machine. */
export interface Machine {
	readonly platform: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly exists: (path: string) => boolean;
	/** Whether the program at `path` starts at all: stubs and missing system libraries are told apart from a browser. */
	readonly starts: (path: string) => boolean;
	/** Where Playwright keeps its own, whether it is there or not. */
	readonly ownPath: () => string;
	/** Runs a command for at most so many seconds; true when it went well. */
	readonly run: (command: string, args: readonly string[], seconds: number, env?: Record<string, string>) => boolean;
	readonly isRoot: () => boolean;
	readonly say: (text: string) => void;
}

export const remedy =
	"No Chromium was found and none could be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to the file of one.";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** The places where the three kinds of system put a Chromium. */
function usualPlaces({ platform, env }: Machine): readonly string[] {
	if (platform === "win32") {
		const roots = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((root) => root !== undefined);
		return ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"].flatMap((file) =>
			roots.map((root) => win32.join(root, file)),
		);
	}
	if (platform === "darwin")
		return ["Chromium", "Google Chrome"].flatMap((name) =>
			["/Applications", posix.join(env.HOME ?? "/", "Applications")].map((folder) =>
				posix.join(folder, `${name}.app/Contents/MacOS/${name}`),
			),
		);
	return ["/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/snap/bin/chromium"];
}

/** The path of a Chromium that starts; undefined where there is none. Throws where CHROMIUM_PATH names none. */
export function findBrowser(machine: Machine = here): string | undefined {
	const { platform, env, exists, starts, ownPath } = machine;
	const named = env.CHROMIUM_PATH;
	if (named) {
		if (exists(named) && starts(named)) return named;
		throw new Error(`CHROMIUM_PATH is ${named}, and no browser starts from there: correct it or leave it unset.`);
	}
	const windows = platform === "win32";
	const path = windows ? win32 : posix;
	const onPath = (env.PATH ?? env.Path ?? "").split(windows ? ";" : ":").filter((folder) => folder !== "");
	const candidates = [
		ownPath(),
		...commands.flatMap((name) => onPath.map((folder) => path.join(folder, windows ? `${name}.exe` : name))),
		...usualPlaces(machine),
	];
	return candidates.find((file) => file !== "" && exists(file) && starts(file));
}

/** Finds a Chromium or installs one; undefined where that fails as well. */
export function ensureBrowser(machine: Machine = here): string | undefined {
	const found = findBrowser(machine);
	if (found) return found;
	const { platform, exists, run, isRoot, say } = machine;
	say("No Chromium on this machine: installing the one that Playwright offers.");
	// ten minutes for a slow line, fifteen seconds to find that its host cannot be reached
	run(process.execPath, [playwright(), "install", "chromium"], 600, {
		PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000",
	});
	const own = findBrowser(machine);
	if (own) return own;
	if (platform === "linux" && exists("/etc/debian_version") && isRoot()) {
		say("That did not work: installing the Chromium of this Debian.");
		const quiet = { DEBIAN_FRONTEND: "noninteractive" };
		if (run("apt-get", ["update"], 300, quiet))
			run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], 900, quiet);
	}
	return findBrowser(machine);
}

const playwright = () =>
	join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");

const here: Machine = {
	platform: process.platform,
	env: process.env,
	exists: existsSync,
	// on Windows `--version` would open a window
	starts: (path) =>
		process.platform === "win32" || spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0,
	ownPath: () => chromium.executablePath(),
	run: (command, args, seconds, env) =>
		spawnSync(command, args, { stdio: "inherit", timeout: seconds * 1000, env: { ...process.env, ...env } }).status ===
		0,
	isRoot: () => process.getuid?.() === 0,
	say: (text) => console.log(text),
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	try {
		const path = ensureBrowser();
		if (!path) throw new Error(remedy);
		console.log(`Chromium: ${path}`);
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
