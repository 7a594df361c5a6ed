/** Digests are those that sha256sum gives: of nothing, and of “abc” (FIPS 180-2, appendix B.1). */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { differing, digests } from "./reproduce";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "reproduce-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("gives the digest of every file, also in folders, by its path", () => {
	mkdirSync(join(folder, "b/c"), { recursive: true });
	writeFileSync(join(folder, "b/c/d.js"), "abc");
	writeFileSync(join(folder, "a.html"), "");
	expect([...digests(folder)]).toEqual([
		["a.html", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
		["b/c/d.js", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
	]);
});

it("names what differs, and what only one build has", () => {
	const first = new Map([
		["same", "1"],
		["other", "2"],
		["first only", "3"],
	]);
	const second = new Map([
		["second only", "4"],
		["other", "5"],
		["same", "1"],
	]);
	expect(differing(first, second)).toEqual(["first only", "other", "second only"]);
	expect(differing(first, new Map(first))).toEqual([]);
});
