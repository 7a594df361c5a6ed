/** Finds Firefox and WebKit, and installs both on a Debian where they are missing. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { firefox, webkit } from "@playwright/test";

/** The first file of these names along the PATH. */
function onPath(...names: readonly string[]): string | undefined {
	const folders = (process.env.PATH ?? process.env.Path ?? "").split(delimiter);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

const whereThere = (...files: readonly string[]) => files.find((file) => existsSync(file));

/** The first Firefox that knows `network.addDataCollector`, which Playwright asks of each. */
const oldestFirefox = 143;

/** Whether a Firefox says of itself that it is too old; on Windows it says nothing. */
function isTooOld(file: string): boolean {
	const [, version] = /Firefox (\d+)/.exec(spawnSync(file, ["--version"], { encoding: "utf8" }).stdout ?? "") ?? [];
	return version !== undefined && Number(version) < oldestFirefox;
}

/** A Firefox as its makers deliver it, and not too old: FIREFOX_PATH, or an installed one. */
export function installedFirefox(): string | undefined {
	const file =
		process.env.FIREFOX_PATH ??
		onPath("firefox-esr", "firefox", "firefox.exe") ??
		whereThere("/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe");
	return file === undefined || isTooOld(file) ? undefined : file;
}

/** Playwright's own Firefox, where `playwright install` has brought it. */
export const ownFirefox = (): string | undefined => whereThere(firefox.executablePath());

/** Playwright's own WebKit, likewise: it takes the tests of Firefox, the smoke is for Debian's. */
export const ownWebKit = (): string | undefined => whereThere(webkit.executablePath());

export interface WebKit {
	readonly driver: string;
	readonly browser: string;
	/** Runs a program on a screen that nobody sees. */
	readonly screen: string;
}

/** WebKitGTK with its driver, and a screen for it. */
export function debianWebKit(): WebKit | undefined {
	const driver = onPath("WebKitWebDriver");
	const screen = onPath("xvfb-run");
	const browser = ["x86_64", "aarch64"]
		.flatMap((machine) =>
			["4.1", "6.0", "4.0"].map((api) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${api}/MiniBrowser`),
		)
		.find((file) => existsSync(file));
	return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/** What Debian calls what is missing. */
function missing(): readonly string[] {
	const packages: string[] = [];
	if (!installedFirefox() && !ownFirefox()) packages.push("firefox-esr");
	if (!debianWebKit() && !ownWebKit()) packages.push("webkit2gtk-driver", "xvfb", "xauth");
	return packages;
}

/** Installs what is missing where that can be done. Returns what is missing still, in words; nothing where all is there. */
export function ensureEngines(): readonly string[] {
	const packages = missing();
	const debian = process.platform === "linux" && existsSync("/etc/debian_version");
	if (packages.length > 0 && debian && process.getuid?.() === 0) {
		console.log(`Installing ${packages.join(", ")}.`);
		const apt = (...args: readonly string[]) =>
			spawnSync("apt-get", args, {
				stdio: "inherit",
				timeout: 900_000,
				env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
			}).status === 0;
		if (apt("update")) apt("install", "-y", "--no-install-recommends", ...packages);
	}
	const left = missing();
	const remedy = debian
		? `install ${left.join(", ")} with apt-get, as root`
		: "run `npx playwright install firefox webkit`, or set FIREFOX_PATH";
	return [
		...(left.includes("firefox-esr")
			? [`There is no Firefox of ${oldestFirefox} or later on this machine: ${remedy}.`]
			: []),
		...(left.includes("webkit2gtk-driver") ? [`WebKit is not on this machine: ${remedy}.`] : []),
	];
}
