import { describe, expect, it } from "vitest";
import { csvFile, pixel, svgFile } from "./any-file";
import { csvComments, isPng, linkInCsv, linkInPng, linkInSvg, pngWithLink } from "./carried";

const link =
	"https://cells.example/a/#v=1&view=path&P=0.3&step1=A%20%26%20b's,d_separator:30,P:0.4&ranges=P:0.3:0.7,j:0:1";
const stamp = { link, date: "2026-11-23" };
const about = { title: "Path, 239 → 511 Wh/l", description: "Σ of “steps”" };

/** Table of the remainders, as annex D of the PNG specification prints it: another way than the one under test. */
const table = Array.from({ length: 256 }, (_, n) => {
	let c = n;
	for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
	return c >>> 0;
});
const crcOf = (bytes: Uint8Array) =>
	(bytes.reduce((c, byte) => table[(c ^ byte) & 0xff]! ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

/** Type and data of all chunks of a PNG, each with its checksum held against the table; fails on anything left over. */
function chunksOf(bytes: Uint8Array): { type: string; data: Buffer }[] {
	const buffer = Buffer.from(bytes);
	expect(buffer.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
	const chunks: { type: string; data: Buffer }[] = [];
	let at = 8;
	while (at < buffer.length) {
		const length = buffer.readUInt32BE(at);
		expect(buffer.readUInt32BE(at + 8 + length)).toBe(crcOf(buffer.subarray(at + 4, at + 8 + length)));
		chunks.push({
			type: buffer.subarray(at + 4, at + 8).toString("latin1"),
			data: buffer.subarray(at + 8, at + 8 + length),
		});
		at += 12 + length;
	}
	expect(at).toBe(buffer.length);
	return chunks;
}

const chunk = (type: string, ...data: readonly (string | Uint8Array)[]): Buffer => {
	const body = Buffer.concat([Buffer.from(type, "latin1"), ...data.map((part) => Buffer.from(part as string))]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(body.length - 4, 0);
	ends.writeUInt32BE(crcOf(body), 4);
	return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};
/** The pixel with chunks of another program before its end. */
const pixelWith = (...chunks: readonly Uint8Array[]) =>
	new Uint8Array(Buffer.concat([pixel.subarray(0, -12), ...chunks, pixel.subarray(-12)]));

/** By the zlib of the platform. */
const deflated = async (text: string) =>
	new Uint8Array(
		await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"))).arrayBuffer(),
	);

describe("the checksum of this test", () => {
	it("is CRC-32: 0xcbf43926 of “123456789”, 0xae426082 of the chunk that ends each PNG", () => {
		expect(crcOf(Buffer.from("123456789"))).toBe(0xcbf43926);
		expect(crcOf(Buffer.from("IEND"))).toBe(0xae426082);
	});
});

describe("a PNG", () => {
	const written = () => pngWithLink(pixel, stamp, about)!;
	/** UTF-8 only where there are letters beyond ASCII: title, description, and the dot in the source. */
	const kinds = ["tEXt", "iTXt", "iTXt", "tEXt", "iTXt", "tEXt"];

	it("keeps its chunks, with texts right behind the header", () => {
		const chunks = chunksOf(written());
		expect(chunksOf(pixel).map(({ type }) => type)).toEqual(["IHDR", "IDAT", "IEND"]);
		expect(chunks.map(({ type }) => type)).toEqual(["IHDR", ...kinds, "IDAT", "IEND"]);
		expect(chunks.filter(({ type }) => !kinds.includes(type))).toEqual(chunksOf(pixel));
	});
	it("holds link, title, description, program, source and date under the keywords of the specification", () => {
		const texts = chunksOf(written())
			.filter(({ type }) => kinds.includes(type))
			.map(({ type, data }) =>
				type === "tEXt"
					? /^([^\0]{1,79})\0([^\0]*)$/.exec(data.toString("latin1"))
					: /^([^\0]{1,79})\0\0\0\0\0([^\0]*)$/.exec(data.toString("utf8")),
			)
			.map((found) => found?.slice(1));
		expect(texts).toEqual([
			["cellwright:link", link],
			["Title", about.title],
			["Description", about.description],
			["Software", expect.stringMatching(/^Cellwright \d+\.\d+\.\d+$/)],
			["Comment", expect.stringContaining("10.1080/10667857.2025.2560836")],
			["Creation Time", "2026-11-23"],
		]);
	});
	it("holds neither title nor description where none is given", () => {
		const keywords = chunksOf(pngWithLink(pixel, stamp)!)
			.filter(({ type }) => kinds.includes(type))
			.map(({ data }) => data.subarray(0, data.indexOf(0)).toString("latin1"));
		expect(keywords).toEqual(["cellwright:link", "Software", "Comment", "Creation Time"]);
	});
	it("gives the link back, also from the middle of other bytes", () => {
		expect(linkInPng(written())).toBe(link);
		expect(linkInPng(Buffer.concat([Buffer.from("abc"), written()]).subarray(3))).toBe(link);
	});
	it.each([
		["a chunk in UTF-8", "iTXt", ["cellwright:link\0\0\0\0\0", link]],
		["a translated keyword", "iTXt", ["cellwright:link\0\0\0de\0Verweis\0", link]],
	] as const)("gives the link back from %s", (_, type, data) => {
		expect(linkInPng(pixelWith(chunk("tEXt", "Software\0other"), chunk(type, ...data)))).toBe(link);
	});
	it("gives the link back where another program has compressed it", async () => {
		expect(linkInPng(pixelWith(chunk("zTXt", "cellwright:link\0\0", await deflated(link))))).toBe(link);
		expect(linkInPng(pixelWith(chunk("iTXt", "cellwright:link\0\x01\0\0\0", await deflated(link))))).toBe(link);
	});
	it("whose text would unpack to ten million letters gives none", async () => {
		expect(linkInPng(pixelWith(chunk("zTXt", "cellwright:link\0\0", await deflated("#".repeat(1e7)))))).toBeUndefined();
	});
	it("of other makers gives none", () => {
		expect(linkInPng(pixel)).toBeUndefined();
		expect(linkInPng(pixelWith(chunk("tEXt", "Comment\0", link)))).toBeUndefined();
		expect(linkInPng(pixelWith(chunk("eXIf", "cellwright:link\0\0\0\0\0", link)))).toBeUndefined();
	});
	it.each([
		["a text that does not unpack", "zTXt", ["cellwright:link\0\0", link]],
		["an empty text", "tEXt", ["cellwright:link\0"]],
		["no end of the language", "iTXt", ["cellwright:link\0\0\0", link]],
		["no end of the translated keyword", "iTXt", ["cellwright:link\0\0\0de\0", link]],
	] as const)("with %s gives none", (_, type, data) => {
		expect(linkInPng(pixelWith(chunk(type, ...data)))).toBeUndefined();
	});
	it("gives a link of 200000 letters back, and none of more", () => {
		const longest = link.padEnd(200_000, "0");
		expect(linkInPng(pngWithLink(pixel, { ...stamp, link: longest })!)).toBe(longest);
		expect(linkInPng(pngWithLink(pixel, { ...stamp, link: `${longest}0` })!)).toBeUndefined();
	});
	it("with a wrong checksum, a wrong length or a cut gives none", () => {
		const png = written();
		const at = Buffer.from(png).indexOf("d_separator:30");
		const changed = png.slice();
		changed[at + 12] = "4".charCodeAt(0);
		expect(linkInPng(changed)).toBeUndefined();
		const long = png.slice();
		long[33] = 0xff;
		expect(linkInPng(long)).toBeUndefined();
		const linkEnd = 33 + chunksOf(png)[1]!.data.length + 12;
		for (let end = 0; end < linkEnd; end++) expect(linkInPng(png.subarray(0, end))).toBeUndefined();
		expect(linkInPng(png.subarray(0, linkEnd))).toBe(link);
	});
	it("is known by its first bytes", () => {
		expect(isPng(pixel)).toBe(true);
		expect(isPng(pixel.subarray(0, 7))).toBe(false);
		expect(pngWithLink(new TextEncoder().encode("GIF89a"), stamp)).toBeUndefined();
		// what is left of the first byte where a transfer keeps seven bits
		const sevenBits = written().with(0, 0x09);
		expect(pngWithLink(sevenBits, stamp)).toBeUndefined();
		expect(linkInPng(sevenBits)).toBeUndefined();
	});
	it("is written a link into if it begins with a whole header", () => {
		const upTo = (end: number) => pngWithLink(pixel.subarray(0, end), stamp);
		expect(upTo(20)).toBeUndefined();
		expect(upTo(32)).toBeUndefined();
		expect(linkInPng(upTo(33)!)).toBe(link);
		// as Xcode writes pictures for telephones, which no other program reads
		const [signature, rest] = [pixel.subarray(0, 8), pixel.subarray(8)];
		const crushed = Buffer.concat([signature, chunk("CgBI", new Uint8Array(4)), rest]);
		expect(pngWithLink(crushed, stamp)).toBeUndefined();
	});
});

describe("an SVG", () => {
	const svg = svgFile(stamp);
	const [before = "", after = ""] = svg.split(/<metadata>.*<\/metadata>/s);
	const around = (inner: string) => `${before}${inner}${after}`;
	const inXml = link.replaceAll("&", "&amp;");

	it("gives the link back", () => {
		expect(linkInSvg(svg)).toBe(link);
	});
	it.each([
		[
			"other prefixes",
			`<ns0:metadata><ns1:link xmlns:ns1="urn:cellwright:file" saved="x">${inXml}</ns1:link></ns0:metadata>`,
		],
		["no prefix", `<metadata><link saved='x'\n\txmlns='urn:cellwright:file'>${inXml}</link></metadata>`],
		[
			"lines broken and shifted",
			`<metadata>\n\t<c:link\n\t\txmlns:c = "urn:cellwright:file">\n\t\t${inXml.slice(0, 60)}\n\t\t${inXml.slice(60)}\n\t</c:link >\n</metadata>`,
		],
		[
			"comments before the link, and within it",
			`<!-- <a --><!-- <?b --><c:link xmlns:c="urn:cellwright:file">${inXml.slice(0, 60)}<!-- c -->${inXml.slice(60)}</c:link>`,
		],
		[
			"numbers for letters",
			`<metadata><c:link xmlns:c="urn:cellwright:file">${link.replaceAll("&", "&#38;").replaceAll("'", "&#x27;")}</c:link></metadata>`,
		],
	])("gives the link back that another program has written with %s", (_, metadata) => {
		expect(linkInSvg(around(metadata))).toBe(link);
	});
	it("gives the link back where the prefix is bound at the root, as Python's ElementTree does", () => {
		const text = `<ns0:svg xmlns:ns0="http://www.w3.org/2000/svg" xmlns:ns1="urn:cellwright:file" width="9"><ns0:metadata><ns1:link saved="2026-11-23">${inXml}</ns1:link></ns0:metadata></ns0:svg>`;
		expect(linkInSvg(text)).toBe(link);
		expect(linkInSvg(text.replace(' saved="2026-11-23"', ""))).toBe(link);
	});
	it("gives a link of 200000 letters back, and none of more", () => {
		const longest = link.padEnd(200_000, "0");
		expect(linkInSvg(svgFile({ ...stamp, link: longest }))).toBe(longest);
		expect(linkInSvg(svgFile({ ...stamp, link: `${longest}0` }))).toBeUndefined();
	});
	it.each([
		["without metadata", around("")],
		["of another namespace", around(`<metadata><c:link xmlns:c="urn:other">${inXml}</c:link></metadata>`)],
		["with the element in a comment", around(`<!-- <c:link xmlns:c="urn:cellwright:file">${inXml}</c:link> -->`)],
		[
			"with the element in the second of two comments",
			around(`<!-- a --><!-- <c:link xmlns:c="urn:cellwright:file">${inXml}</c:link> -->`),
		],
		["with the element in CDATA", around(`<![CDATA[<c:link xmlns:c="urn:cellwright:file">${inXml}</c:link>]]>`)],
		["with the element as text", around(`<text>&lt;link xmlns="urn:cellwright:file"&gt;${inXml}&lt;/link&gt;</text>`)],
		["with a comment that does not end", svg.replace("<title>", "<!--<title>")],
		["cut in the link", svg.slice(0, svg.indexOf("d_separator"))],
		["with an empty link", around('<metadata><link xmlns="urn:cellwright:file"> </link></metadata>')],
	])("%s gives none", (_, text) => {
		expect(linkInSvg(text)).toBeUndefined();
	});
	it("reads letters by their numbers up to the last there is, and leaves others as they stand", () => {
		const text = around('<link xmlns="urn:cellwright:file">#v=1&#x10FFFF;&#x110000;&#99999999;&nbsp;</link>');
		expect(linkInSvg(text)).toBe("#v=1\u{10ffff}&#x110000;&#99999999;&nbsp;");
	});
});

describe("a CSV", () => {
	// a pattern that tries again from each letter would take minutes
	it("of one endless line is read at once", () => expect(linkInCsv("a".repeat(2_000_000))).toBeUndefined());
	it("has its link at the beginning: a few empty lines may stand before it, a million not", () => {
		expect(linkInCsv(`${"\n".repeat(999)}# ${link}\n`)).toBe(link);
		expect(linkInCsv(`${"\n".repeat(1000)}# ${link}\n`)).toBeUndefined();
		expect(linkInCsv(`${"\n".repeat(1e6)}# ${link}\n`)).toBeUndefined();
	});

	const csv = csvFile(stamp);
	const lines = csv.split("\r\n");
	const at = lines.findIndex((line) => line.includes("#v=1"));
	const saved = (mend: (line: string, index: number) => string, end = "\r\n") => lines.map(mend).join(end);

	it("begins with title, description, program and paper, day, and the link last", () => {
		expect(csvComments("The path", "From 239 to 511 Wh/l.", stamp)).toEqual([
			"Cellwright: The path",
			"From 239 to 511 Wh/l.",
			expect.stringMatching(/^Cellwright \d+\.\d+\.\d+ · model of Lowack et al\. 2025, doi 10\.1080/),
			"Saved on 2026-11-23",
			link,
		]);
		expect(linkInCsv(csv)).toBe(link);
	});
	it.each<[string, string]>([
		["with empty cells behind the comments", saved((line, i) => (i < at + 1 ? `${line},,` : line))],
		["with semicolons", saved((line) => `${line.replaceAll(",", ";")};;`)],
		["with tabs", saved((line) => `${line.replaceAll(",", "\t")}\t\t`)],
		["with comments in quotes", saved((line, i) => (i < at + 1 ? `"${line}";;` : line.replaceAll(",", ";")))],
		["with a mark of the encoding and plain line feeds", `\ufeff${saved((line) => line, "\n")}`],
		["with an empty line first", `,,\r\n${csv}`],
		["as a Mac of old did", saved((line) => line, "\r")],
		["as Cellwright wrote it before the day stood in it", saved((line, i) => (i === at - 1 ? "# model" : line))],
	])("gives the link back when saved again %s", (_, text) => {
		expect(linkInCsv(text)).toBe(link);
	});
	it("takes no sentence for the link, and what stands in the table neither", () => {
		const title = "step https://x.example/#v=1&P=0.9";
		expect(linkInCsv(csvFile(stamp, title))).toBe(link);
		const without = lines.filter((_, i) => i !== at);
		expect(linkInCsv(without.join("\r\n"))).toBeUndefined();
		expect(linkInCsv([...without.slice(0, -1), `# ${link}`, ""].join("\r\n"))).toBeUndefined();
		expect(linkInCsv(`# ${title}\r\n# ${link} or so\r\n`)).toBeUndefined();
	});
	it("gives a link of any version back, for its reader to judge", () => {
		expect(linkInCsv("# #v=12&P=0.3\n")).toBe("#v=12&P=0.3");
	});
	it("gives a link of 200000 letters back, and none of more", () => {
		const longest = link.padEnd(200_000, "0");
		expect(linkInCsv(csvFile({ ...stamp, link: longest }))).toBe(longest);
		expect(linkInCsv(csvFile({ ...stamp, link: `${longest}0` }))).toBeUndefined();
	});
	it("cut within the link gives none", () => {
		const end = csv.indexOf(link) + link.length;
		for (let length = 0; length <= end; length++) expect(linkInCsv(csv.slice(0, length))).toBeUndefined();
	});
	it("with a comment of a million commas is read without delay", () => {
		expect(linkInCsv(`# ${",".repeat(1e6)}x\r\n${csv}`)).toBe(link);
	});
});
