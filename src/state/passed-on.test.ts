/** What is passed on from a copy without an address of the web, against the readers of links and files. */
import { describe, expect, it } from "vitest";
import { decodeLink, encodeLink, firstShowing, fromPreset } from "#permalink";
import { csvComments, linkInCsv } from "#permalink/carried";
import { restore } from "#permalink/restore";
import { passedOn } from "./passed-on";

const link = encodeLink(fromPreset("cell-2"), firstShowing);

describe("a design to be passed on", () => {
	it.each(["https://example.org/cellwright/", "http://127.0.0.1:4173/v/1.0.0/index.html?theme=dark"])(
		"keeps the address %s",
		(address) => expect(passedOn(address + link)).toBe(address + link),
	);

	it.each([
		"file:///home/ada/Private%20things/cellwright.html",
		"file:///C:/Users/ada/cellwright.html",
		"about:srcdoc",
		"data:text/html,<p>x</p>",
		"blob:https://example.org/5f0c2f5e-9d9c-4b0e-8f34-0e8a1d7c9b11",
	])("has nothing of %s, and is still read", (address) => {
		const given = passedOn(address + link);
		expect(given).toBe(`cellwright.html${link}`);
		expect(decodeLink(given.slice(given.indexOf("#")))).toEqual(decodeLink(link));
		const csv = [...csvComments("Title", "Description", { link: given, date: "2026-11-23" }), ""]
			.map((line) => `# ${line}\r\n`)
			.join("");
		expect(linkInCsv(csv)).toBe(given);
		const read = restore("table.csv", new TextEncoder().encode(csv));
		expect(read.ok && read.carried.design).toEqual(decodeLink(link).design);
	});
});
