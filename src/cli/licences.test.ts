/** The licences of projects made for the test, and what the page of this one is made of. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { licenceFaults } from "./licences";
import { notices } from "./notices";
import { packagesOf } from "./packages";

interface Part {
	readonly version?: string;
	readonly license?: unknown;
	readonly dev?: boolean;
	/** What is installed, where that is not what the lockfile says; false where nothing is. */
	readonly installed?: { readonly version?: string; readonly license?: unknown } | false;
	/** Its licence file. */
	readonly text?: string;
}

let root = "";
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "licences-"));
	writeFileSync(join(root, "LICENSE"), "The licence of the page");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function project(parts: Readonly<Record<string, Part>>): void {
	const packages: Record<string, unknown> = { "": { name: "page" } };
	for (const [path, { version = "1.0.0", license = "MIT", dev, installed, text = "text" }] of Object.entries(parts)) {
		const at = `node_modules/${path}`;
		packages[at] = { version, license, ...(dev ? { dev } : {}) };
		if (installed === false) continue;
		mkdirSync(join(root, at), { recursive: true });
		writeFileSync(join(root, at, "package.json"), JSON.stringify({ version, license, ...installed }));
		if (text) writeFileSync(join(root, at, "LICENSE"), text);
	}
	writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages }));
}

describe("the licence check", () => {
	it("passes what is allowed, in the page and in tools", () => {
		project({ a: {}, b: { license: "(MIT OR GPL-3.0-only)" }, c: { license: "MPL-2.0", dev: true } });
		expect(licenceFaults(root)).toEqual([]);
	});

	it("names package, version and licence of what is not", () => {
		project({ a: { license: "GPL-3.0-only", version: "2.1.0" }, "@x/b": { license: "AGPL-3.0-only", dev: true } });
		expect(licenceFaults(root)).toEqual([
			"a 2.1.0: GPL-3.0-only is not allowed in the page.",
			"@x/b 1.0.0: AGPL-3.0-only is not allowed.",
		]);
	});

	it("does not let into the page what only tools may have", () => {
		project({ a: { license: "MPL-2.0" } });
		expect(licenceFaults(root)).toEqual(["a 1.0.0: MPL-2.0 is not allowed in the page."]);
	});

	it("asks for a licence, as a text", () => {
		project({ a: { license: "" }, b: { license: { type: "MIT" }, dev: true } });
		expect(licenceFaults(root)).toEqual(["a 1.0.0 states no licence.", "b 1.0.0 states no licence."]);
	});

	it("asks for the text of what goes into the page", () => {
		project({ a: { text: "" }, b: { text: "", dev: true } });
		expect(licenceFaults(root)).toEqual(["a 1.0.0 brings no licence text for the page."]);
	});

	it("believes what is installed before what the lockfile has", () => {
		project({ a: { installed: { license: "GPL-3.0-only" } } });
		expect(licenceFaults(root)).toEqual(["a 1.0.0: GPL-3.0-only is not allowed in the page."]);
	});

	it("judges what is not installed by the lockfile", () => {
		project({ "for-another-system": { installed: false, license: "GPL-3.0-only", dev: true } });
		expect(licenceFaults(root)).toEqual(["for-another-system 1.0.0: GPL-3.0-only is not allowed."]);
	});

	it("does not judge another version than the lockfile has", () => {
		project({ a: { installed: { version: "1.0.1" } } });
		expect(() => licenceFaults(root)).toThrow(
			/a is installed in version 1\.0\.1, the lockfile has 1\.0\.0: run `npm ci`/,
		);
	});

	it("finds a package within another", () => {
		project({ a: {}, "a/node_modules/@x/b": { license: "GPL-3.0-only" } });
		expect(licenceFaults(root)).toEqual(["@x/b 1.0.0: GPL-3.0-only is not allowed in the page."]);
	});
});

describe("the notices", () => {
	it("begin with the page's own, and say the same text once", () => {
		project({ a: { text: "A's" }, b: { text: "shared" }, c: { text: "shared\r\n" }, d: { text: "D's", dev: true } });
		const text = notices(root);
		expect(text).toMatch(/^Cellwright\n\nThe licence of the page\n/);
		expect(text).toContain("a 1.0.0 (MIT)\n\nA's\n");
		expect(text).toContain("b 1.0.0 (MIT)\nc 1.0.0 (MIT)\n\nshared\n");
		expect(text.match(/shared/g)).toHaveLength(1);
		expect(text).not.toContain("D's");
	});
});

describe("the page of this project", () => {
	const here = fileURLToPath(new URL("../..", import.meta.url));
	/** Only tests and the generator of the kernel import what does not go into the page. */
	const outside = /\.test\.ts$|^cli\/|^model\/(algebra|generate)\.ts$|any-[a-z]+\.ts$/;

	it("is made of packages that the notices count as part of it", () => {
		const files = readdirSync(join(here, "src"), { recursive: true, encoding: "utf8" })
			.map((file) => file.replaceAll("\\", "/"))
			.filter((file) => /\.(tsx?|css)$/.test(file) && !outside.test(file));
		const imported = files.flatMap((file) =>
			[
				...readFileSync(join(here, "src", file), "utf8").matchAll(
					/(?:\bfrom |\bimport |\bimport\(|@import |\burl\()"((?:@[\w-]+\/)?[a-z][\w.-]*)/g,
				),
			].map(([, name]) => name!),
		);
		const shipped = new Set(packagesOf(here).flatMap((each) => (each.shipped ? each.name : [])));
		expect(imported.length).toBeGreaterThan(20);
		expect([...new Set(imported)].filter((name) => !shipped.has(name))).toEqual([]);
	});
});
