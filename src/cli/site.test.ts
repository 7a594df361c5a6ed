/** The site of a repository made for the test; what a version builds is the word that its commit holds. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Commands, writeSite } from "./site";

let root = "";
const author = ["user.name=A", "user.email=a@example.org", "commit.gpgSign=false", "tag.gpgSign=false"].flatMap(
	(setting) => ["-c", setting],
);
const git = (...args: string[]) => execFileSync("git", [...author, ...args], { cwd: root, encoding: "utf8" });

function commit(version: string, word: string, tag?: string): void {
	writeFileSync(join(root, "package.json"), JSON.stringify({ version }));
	writeFileSync(join(root, "word"), word);
	git("add", ".");
	git("commit", "--quiet", "--message", word);
	if (tag) git("tag", tag);
}

/** git as it is; of npm only what it leaves behind, unless the word is “broken”. */
function commands() {
	const asked: string[] = [];
	const run: Commands["run"] = (command, args, folder) => {
		if (command === "git") return execFileSync("git", [...args], { cwd: folder, encoding: "utf8", stdio: "pipe" });
		const word = readFileSync(join(folder, "word"), "utf8");
		asked.push(`${word}: ${args.join(" ")}`);
		if (word === "broken") throw new Error("It said: no such module.");
		if (args[0] === "run") {
			mkdirSync(join(folder, "dist/assets"), { recursive: true });
			writeFileSync(join(folder, "dist/index.html"), word);
			writeFileSync(join(folder, "dist/assets/a.js"), word);
		}
		return "";
	};
	return { asked, run, say: () => {} };
}

const read = (path: string) => readFileSync(join(root, "site", path), "utf8");

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "site-test-"));
	git("init", "--quiet");
	writeFileSync(join(root, ".gitignore"), "dist/\nsite/\n");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("the site", () => {
	it("has the current build at its root, and each released version in its place, by its own packages", () => {
		commit("0.9.0", "first", "v0.9.0");
		commit("1.0.0", "second", "v1.0.0");
		git("tag", "verified");
		git("tag", "v1.0.0-rc.1");
		commit("1.1.0", "third");
		const hands = commands();
		expect(writeSite(root, hands)).toBeUndefined();
		expect(read("index.html")).toBe("third");
		expect(read("assets/a.js")).toBe("third");
		expect(read("v/0.9.0/index.html")).toBe("first");
		expect(read("v/1.0.0/assets/a.js")).toBe("second");
		expect(read("v/1.1.0/index.html")).toBe("third");
		expect(readdirSync(join(root, "site/v")).sort()).toEqual(["0.9.0", "1.0.0", "1.1.0"]);
		expect(hands.asked).toEqual([
			"third: run build",
			"first: ci",
			"first: run build",
			"second: ci",
			"second: run build",
		]);
	});
	it("leaves a released version as it was released, whatever has come since under its number", () => {
		commit("1.0.0", "released", "v1.0.0");
		commit("1.0.0", "since");
		expect(writeSite(root, commands())).toBeUndefined();
		expect(read("index.html")).toBe("since");
		expect(read("v/1.0.0/index.html")).toBe("released");
	});
	it("takes away what is no longer part of it", () => {
		commit("1.0.0", "now");
		mkdirSync(join(root, "site/v/0.1.0"), { recursive: true });
		expect(writeSite(root, commands())).toBeUndefined();
		expect(readdirSync(join(root, "site/v"))).toEqual(["1.0.0"]);
	});
	it("says which version cannot be built, leaves what was there, and no worktree behind", () => {
		commit("0.9.0", "broken", "v0.9.0");
		commit("1.0.0", "now");
		mkdirSync(join(root, "site"));
		writeFileSync(join(root, "site/index.html"), "before");
		expect(writeSite(root, commands())).toBe(
			"Version 0.9.0 could not be built: npm ci failed. It said: no such module.\nNothing in site/ was changed.",
		);
		expect(read("index.html")).toBe("before");
		expect(git("worktree", "list").trim().split("\n")).toHaveLength(1);
	});
	it("says what to do where the history is cut off, or is none", () => {
		commit("1.0.0", "one");
		commit("1.0.1", "two");
		const shallow = mkdtempSync(join(tmpdir(), "site-test-"));
		execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${root}`, shallow]);
		expect(writeSite(shallow, commands())).toMatch(/git fetch --unshallow --tags/);
		expect(existsSync(join(shallow, "site"))).toBe(false);
		rmSync(join(shallow, ".git"), { recursive: true });
		expect(writeSite(shallow, commands())).toMatch(/tags of a git repository, could not be read: git rev-parse failed/);
		rmSync(shallow, { recursive: true });
	});
});
