import { describe, expect, it } from "vitest";
import { csvFile, filesOf, pixel, svgFile } from "./any-file";
import { pngWithLink } from "./carried";
import { firstShowing, fromPreset } from "./design";
import { writeDocument } from "./document";
import { encodeLink } from "./link";
import { fileAtMost, restore } from "./restore";
import { encodeSet } from "./set";

const design = fromPreset("no-reservoir-printed");
const set = encodeSet([{ name: "Cell 2", design: fromPreset("cell-2") }])!;
const showing = { ...firstShowing, view: "compare", set } as const;
const carried = { design, showing, kept: [] };
const bytes = (text: string) => new TextEncoder().encode(text);
const withLink = (link: string) => bytes(csvFile({ link: `https://x.example/${link}`, date: "2026-11-23" }));
const whyNot = (file: Uint8Array, name = "File") => {
	const read = restore(name, file);
	expect(read.ok).toBe(false);
	return read.ok ? "" : read.why;
};

describe("a file", () => {
	it.each(Object.entries(filesOf(design, showing, [])))(
		"such as %s is known by what is in it, not by its name",
		(_, file) => {
			for (const name of ["", "figure.png", "figure.json", "a.csv"])
				expect(restore(name, file)).toEqual({ ok: true, carried });
		},
	);
	it("of text may begin with a mark of the encoding or spaces, or be UTF-16 as spreadsheets save it", () => {
		const stamp = { link: `#${encodeLink(design, showing).slice(1)}`, date: "2026-11-23" };
		const csv = csvFile(stamp);
		const little = Uint8Array.from([
			0xff,
			0xfe,
			...[...csv].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
		]);
		const big = Uint8Array.from([
			0xfe,
			0xff,
			...[...csv].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]),
		]);
		for (const file of [
			bytes(`\ufeff${csv}`),
			little,
			big,
			bytes(`\ufeff${svgFile(stamp)}`),
			bytes(`\n ${svgFile(stamp)}`),
		])
			expect(restore("File", file)).toEqual({ ok: true, carried });
	});
	it("that a spreadsheet has saved in a code page of its own still gives its link", () => {
		const csv = csvFile({ link: `x${encodeLink(design, showing)}`, date: "2026-11-23" });
		const windows = Uint8Array.from([...csv], (letter) => letter.charCodeAt(0) & 255);
		expect(windows).toContain(0xb7);
		expect(restore("File", windows)).toEqual({ ok: true, carried });
	});
});

it("a picture whose own elements have a prefix is known as one", () => {
	const svg = svgFile({ link: `https://x.example/${encodeLink(design, showing)}`, date: "2026-11-23" })
		.replaceAll(/<(\/?)(svg|title|desc|metadata|rect)\b/g, "<$1svg:$2")
		.replace("xmlns=", "xmlns:svg=");
	expect(svg).toContain("<svg:svg xmlns:svg=");
	expect(restore("File", bytes(svg))).toEqual({ ok: true, carried });
});

it("a file of kept designs alone is opened", () => {
	const kept = [{ name: "Cell 2", design: fromPreset("cell-2") }];
	const file = bytes(writeDocument({ kept }, { link: "", date: "2026-11-23" }));
	expect(restore("File", file)).toEqual({ ok: true, carried: { kept } });
});

describe("nothing is taken, and the reason is told,", () => {
	const another = /^The file is of another kind than is opened here: designs as JSON, and the PNG, SVG and CSV files/;
	const without = (kind: string) =>
		new RegExp(`^This ${kind} was not saved by Cellwright, or another program has removed the link`);
	/** That says of its first chunk that it is longer than the file, so that nothing else is looked at. */
	const pngOf = (length: number) => {
		const file = new Uint8Array(length);
		file.set(pixel.subarray(0, 8));
		return file.fill(0xff, 8, 12);
	};
	it.each<[string, Uint8Array, RegExp]>([
		["nothing at all", new Uint8Array(), /^The file is empty\.$/],
		["as much as is opened", pngOf(fileAtMost), without("PNG")],
		["more than is opened", new Uint8Array(fileAtMost + 1), /^The file has 21 MB; 20 MB are taken at most\.$/],
		["a photograph", bytes("\0\0\0\u0018ftypheic\0\0\0\0"), another],
		["a PDF", bytes("%PDF-1.7\n1 0 obj"), another],
		["a page of the web", bytes("<!doctype html><title>x</title>"), another],
		["prose", bytes("Sodium metal [1], see {2} and #3"), another],
		["a table in UTF-16 without its mark", bytes([..."# a\r\n"].join("\0")), another],
		["a PNG of others", pixel, without("PNG")],
		["an SVG of others", bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), without("SVG")],
		["a table of comments", bytes("# a\r\n# b\r\n1,2\r\n"), without("CSV")],
		["a PNG with an address of others", pngWithLink(pixel, { link: "https://x.example/", date: "" })!, without("PNG")],
		[
			"JSON with bytes that are no text",
			Uint8Array.from([...bytes('{"a": "'), 0xff, ...bytes('"}')]),
			/no text in UTF-8/,
		],
	])("of %s", (_, file, why) => {
		expect(whyNot(file)).toMatch(why);
	});
	it.each([
		[{}, "This file holds no design."],
		[{ showing: { view: "map" } }, "This file holds no design."],
		[{ compared: [{}] }, "This file holds designs to compare, but none of its own."],
	])("of a document with nothing to open: %j", (rest, why) => {
		expect(whyNot(bytes(JSON.stringify({ format: "cellwright", version: 1, ...rest })))).toBe(why);
	});
	it("of a table that has lost its comments: its name says what it is", () => {
		expect(whyNot(bytes("a,b\r\n1,2\r\n"), "Table.csv")).toMatch(without("CSV"));
		expect(whyNot(bytes("a\tb\r\n1\t2\r\n"), "TABLE.TSV")).toMatch(without("CSV"));
		expect(whyNot(bytes("a,b\r\n1,2\r\n"), "Table.csv.doc")).toMatch(another);
	});

	it.each([
		["P=1.4", /^P = 1\.4 is outside 0\.05–0\.90: above this/],
		["P=NaN", /^P = NaN is not a number\.$/],
		["thickness=3", /^thickness is not known\.$/],
		["to...do=3", /^to\.\.\.do is not known\.$/],
		["__proto__=3", /^__proto__ is not known\.$/],
		["hold=all", /^hold = all is none of .*\.$/],
		["view=Wh", /^view = Wh is not a view\.$/],
		["P=0.3&P=0.4", /^P stands twice\.$/],
		["u_P=-1", /^u_P = -1: a standard uncertainty is not negative\.$/],
		["x=P&y=P", /^x and y are both P\.$/],
		["target=-3", /^target = -3 is no energy density between 0 and 10000\.$/],
		["tau=0.5", /^tau = 0\.5 is outside 1–50\.$/],
		["goal=400", /^goal = 400 is no goal such as E_V:400:P\.$/],
		["ranges=P:0.3", /^ranges: P:0\.3 is no range such as P:0\.3:0\.7\.$/],
		["step1=Thin,d_separator:5000", /^step1: d_separator = 5000 is outside 0\.1–2000/],
		[`step1=${"n".repeat(61)},P:0.4`, /^step1: the name has more than 60 characters\.$/],
		[`set=${set.slice(0, -9)}`, /^The designs to compare with are cut off or damaged\.$/],
		["set=!", /^set: the designs to compare with are damaged\.$/],
	])("of a link with %.20s, without what a link would use instead", (part, why) => {
		const [first, ...reasons] = whyNot(withLink(`#v=1&${part}`)).split("\n");
		expect(first).toBe("The link in this CSV cannot be taken as a whole.");
		expect(reasons).toHaveLength(1);
		expect(reasons[0]).toMatch(why);
		expect(reasons[0]).not.toMatch(/(?:is|are) (?:used|shown)|left out|taken as/);
	});
	it("of a link that a later version has made", () => {
		expect(whyNot(withLink("#v=2&P=0.3"))).toBe(
			"The link in this CSV cannot be taken as a whole.\nThe link was made by a later version of Cellwright (format 2).",
		);
	});
	it("ten at most, and how many more there are", () => {
		const reasonsOf = (count: number) => {
			const parts = Array.from({ length: count }, (_, i) => `key${i}=1`).join("&");
			return whyNot(withLink(`#v=1&${parts}`))
				.split("\n")
				.slice(1);
		};
		expect(reasonsOf(25)).toHaveLength(11);
		expect(reasonsOf(25).at(-1)).toBe("And 15 more.");
		expect(reasonsOf(10)).toHaveLength(10);
		expect(reasonsOf(10).at(-1)).toBe("key9 is not known.");
	});
});
