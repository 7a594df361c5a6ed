/** The search for a Chromium on machines of all kinds, none of them this one. */
import { describe, expect, it } from "vitest";
import { ensureBrowser, findBrowser, type Machine } from "./browser";

const own = "/home/ada/.cache/ms-playwright/chromium/chrome";

/** A machine on which only the named files exist; `run` may add some. */
function machine(files: readonly string[], more: Partial<Machine> = {}) {
	const present = new Set(files);
	const commands: string[] = [];
	const made: Machine = {
		platform: "linux",
		env: { PATH: "/usr/local/bin:/usr/bin" },
		exists: (path) => present.has(path),
		starts: () => true,
		ownPath: () => own,
		run: () => false,
		isRoot: () => false,
		say: () => {},
		...more,
	};
	const run: Machine["run"] = (command, args, seconds, env) => {
		const name = [command === process.execPath ? "node" : command, ...args]
			.join(" ")
			.replace(/ \S*cli\.js/, " playwright");
		commands.push(name);
		expect(seconds).toBeGreaterThan(0);
		return made.run(name, args, seconds, env);
	};
	return { machine: { ...made, run }, commands, present };
}

describe("finding a browser", () => {
	it("takes what CHROMIUM_PATH names before all others", () => {
		const env = { PATH: "/usr/bin", CHROMIUM_PATH: "/opt/mine" };
		expect(findBrowser(machine(["/opt/mine", own, "/usr/bin/chromium"], { env }).machine)).toBe("/opt/mine");
	});
	it.each([
		["is not there", []],
		["does not start", ["/opt/mine"]],
	])("says so where CHROMIUM_PATH names a file that %s, and takes no other instead", (_, files) => {
		const env = { PATH: "/usr/bin", CHROMIUM_PATH: "/opt/mine" };
		const starts = (path: string) => path !== "/opt/mine";
		expect(() => findBrowser(machine([...files, own], { env, starts }).machine)).toThrow(
			/CHROMIUM_PATH is \/opt\/mine/,
		);
	});
	it("takes Playwright's own before an installed one", () => {
		expect(findBrowser(machine([own, "/usr/bin/chromium"]).machine)).toBe(own);
	});
	it("looks for Chromium before Chrome, along the whole PATH", () => {
		const found = findBrowser(machine(["/usr/local/bin/google-chrome", "/usr/bin/chromium"]).machine);
		expect(found).toBe("/usr/bin/chromium");
		expect(findBrowser(machine(["/usr/bin/google-chrome-stable"]).machine)).toBe("/usr/bin/google-chrome-stable");
	});
	it("passes over what does not start, such as a stub that only names a package", () => {
		const files = ["/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
		const starts = (path: string) => path !== "/usr/bin/chromium-browser";
		expect(findBrowser(machine(files, { starts }).machine)).toBe("/usr/bin/google-chrome");
	});
	it.each([
		["linux", { PATH: "/usr/bin" }, "/opt/google/chrome/chrome"],
		[
			"darwin",
			{ PATH: "/usr/bin", HOME: "/Users/ada" },
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
		],
		[
			"darwin",
			{ PATH: "/usr/bin", HOME: "/Users/ada" },
			"/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium",
		],
		[
			"win32",
			{ Path: "C:\\Windows", PROGRAMFILES: "C:\\Program Files" },
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
		],
		["win32", { Path: "C:\\Windows;D:\\tools" }, "D:\\tools\\chrome.exe"],
	])("knows where %s keeps it", (platform, env, file) => {
		expect(findBrowser(machine([file], { platform, env }).machine)).toBe(file);
	});
	it("finds nothing on an empty machine, with or without a PATH", () => {
		expect(findBrowser(machine([]).machine)).toBeUndefined();
		expect(findBrowser(machine([], { env: {} }).machine)).toBeUndefined();
	});
});

describe("installing a browser", () => {
	it("installs nothing where there is one", () => {
		const { machine: one, commands } = machine(["/usr/bin/chromium"]);
		expect(ensureBrowser(one)).toBe("/usr/bin/chromium");
		expect(commands).toEqual([]);
	});
	it("asks Playwright for one first", () => {
		const {
			machine: bare,
			commands,
			present,
		} = machine(["/etc/debian_version"], {
			isRoot: () => true,
			run: () => Boolean(present.add(own)),
		});
		expect(ensureBrowser(bare)).toBe(own);
		expect(commands).toEqual(["node playwright install chromium"]);
	});
	const debian = (more: Partial<Machine>, files = ["/etc/debian_version"]) => {
		const made = machine(files, {
			isRoot: () => true,
			run: (command) => command === "apt-get update" || (/^apt-get install/.test(command) && arrived()),
			...more,
		});
		const arrived = () => Boolean(made.present.add("/usr/bin/chromium"));
		return made;
	};
	it("asks Debian where Playwright's host cannot be reached", () => {
		const { machine: bare, commands } = debian({});
		expect(ensureBrowser(bare)).toBe("/usr/bin/chromium");
		expect(commands).toEqual([
			"node playwright install chromium",
			"apt-get update",
			"apt-get install -y --no-install-recommends chromium",
		]);
	});
	it("also where Playwright's arrived but lacks system libraries", () => {
		const made = debian({ starts: (path) => path !== own });
		made.present.add(own);
		expect(ensureBrowser(made.machine)).toBe("/usr/bin/chromium");
	});
	it.each([
		["the user is not root", { isRoot: () => false }, undefined],
		["the machine is no Debian", {}, []],
		["the machine is a Mac", { platform: "darwin" }, undefined],
	])("leaves the system alone where %s", (_, more, files) => {
		const { machine: bare, commands } = debian(more, files);
		expect(ensureBrowser(bare)).toBeUndefined();
		expect(commands).toEqual(["node playwright install chromium"]);
	});
	it("does not install over a CHROMIUM_PATH that is wrong", () => {
		const { machine: bare, commands } = machine([], { env: { CHROMIUM_PATH: "/nowhere" } });
		expect(() => ensureBrowser(bare)).toThrow(/CHROMIUM_PATH/);
		expect(commands).toEqual([]);
	});
});
