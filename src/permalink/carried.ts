/** The link that PNG, SVG and CSV files carry: how it is put in and found again. Pure; takes any bytes and never throws. */
import { sourceLine } from "#library/citation";
import { modelVersion } from "#model/version";
import type { Stamp } from "./stamp";
import { unpacked } from "./unpacked";

/** Characters of a link in a file; one with five designs to compare has some 40,000. */
const linkAtMost = 200_000;

/** What a picture says of itself besides its link. */
export interface About {
	readonly title: string;
	readonly description: string;
}

// PNG ----------------------------------------------------------------------------------------------------------------

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte);

/** Length, type and checksum of a chunk, beside its data. */
const frame = 12;
/** The first chunk is the header, of 13 bytes; what comes after it may stand in any order. */
const headerEnd = signature.length + frame + 13;
const keyword = "cellwright:link";

/** CRC-32 as PNG has it (annex D). */
function crc32(bytes: Uint8Array): number {
	let crc = -1;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc >>> 0;
}

/** Of characters that are single bytes. */
const latin = new TextDecoder("latin1");
const latin1 = (bytes: Uint8Array): string => latin.decode(bytes);

/**
 * Keyword and text: as tEXt (PNG 11.3.3.2), which more programs keep when they save a picture again, or as iTXt in UTF-8
 * (11.3.3.4), neither compressed nor of a language, where the text has letters beyond ASCII. An address has none.
 */
function textChunk(key: string, text: string): Uint8Array {
	const plain = /^[\x20-\x7e]*$/.test(text);
	const body = new TextEncoder().encode(plain ? `tEXt${key}\0${text}` : `iTXt${key}\0\0\0\0\0${text}`);
	const chunk = new Uint8Array(8 + body.length);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, body.length - 4);
	chunk.set(body, 4);
	view.setUint32(4 + body.length, crc32(body));
	return chunk;
}

/**
 * The PNG with the link in a text chunk right behind its header, and with the keywords that other programs show; undefined
 * where the bytes are no PNG.
 */
export function pngWithLink(png: Uint8Array, stamp: Stamp, about?: About): Uint8Array<ArrayBuffer> | undefined {
	if (!isPng(png) || latin1(png.subarray(8, 16)) !== "\0\0\0\rIHDR" || png.length < headerEnd) return undefined;
	const said: readonly (readonly [string, string])[] = [
		[keyword, stamp.link],
		...(about ? ([["Title", about.title]] as const) : []),
		...(about ? ([["Description", about.description]] as const) : []),
		["Software", `Cellwright ${modelVersion}`],
		["Comment", sourceLine],
		["Creation Time", stamp.date],
	];
	const parts = [
		png.subarray(0, headerEnd),
		...said.map(([key, text]) => textChunk(key, text)),
		png.subarray(headerEnd),
	];
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/**
 * The link of a PNG: in the text chunk that it was written in, or in what another program has made of it (zTXt, or iTXt,
 * compressed or not). Undefined where there is none with a right checksum.
 */
export function linkInPng(bytes: Uint8Array): string | undefined {
	if (!isPng(bytes)) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = signature.length; at + frame <= bytes.length; ) {
		const end = at + frame + view.getUint32(at);
		if (end > bytes.length) return undefined;
		const body = bytes.subarray(at + 4, end - 4);
		const type = latin1(body.subarray(0, 4));
		if (latin1(body.subarray(4, 5 + keyword.length)) === `${keyword}\0` && view.getUint32(end - 4) === crc32(body)) {
			const link = textOf(type, body.subarray(5 + keyword.length));
			// the first one, or none: a file of ours has one, and unpacking each of many would never end
			return link !== undefined && link !== "" && link.length <= linkAtMost ? link : undefined;
		}
		at = end;
	}
	return undefined;
}

/** The text behind the keyword of a text chunk. */
function textOf(type: string, rest: Uint8Array): string | undefined {
	if (type === "tEXt") return latin1(rest);
	if (type === "zTXt") return inflated(rest.subarray(1));
	if (type !== "iTXt") return undefined;
	// flag, method, language, translated keyword: the two last end with a zero byte each
	const language = rest.indexOf(0, 2);
	if (language < 0) return undefined;
	const translated = rest.indexOf(0, language + 1);
	if (translated < 0) return undefined;
	const text = rest.subarray(translated + 1);
	return rest[0] === 1 ? inflated(text) : new TextDecoder().decode(text);
}

function inflated(bytes: Uint8Array): string | undefined {
	const text = unpacked(bytes, "zlib", linkAtMost);
	return text && latin1(text);
}

// SVG ----------------------------------------------------------------------------------------------------------------

/** The child of `<metadata>` whose text is the link. */
export const svgMetadata = { namespace: "urn:cellwright:file", prefix: "cellwright", name: "link" };

/** XML without comments, instructions and CDATA, in which no element is meant; cut off where one of them does not end. */
function elementsOnly(xml: string): string {
	const ends = { "<!--": "-->", "<?": "?>", "<![CDATA[": "]]>" };
	let rest = "";
	let from = 0;
	for (const { 0: start, index } of xml.matchAll(/<!--|<\?|<!\[CDATA\[/g)) {
		if (index < from) continue;
		rest += xml.slice(from, index);
		const end = ends[start as keyof typeof ends];
		const at = xml.indexOf(end, index + start.length);
		if (at < 0) return rest;
		from = at + end.length;
	}
	return rest + xml.slice(from);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
	text.replace(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
		(whole, hex?: string, decimal?: string, name?: string) => {
			if (name !== undefined) return entities[name] ?? whole;
			const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
			return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		},
	);

/**
 * The link of an SVG, whatever prefix another program has given its namespace, and however it has broken the lines.
 * There is no XML reader that the page may use: DOMParser is barred by its policy. In sound XML a `<` within text is
 * written `&lt;`, so that no text can pass for the element.
 */
export function linkInSvg(text: string): string | undefined {
	const xml = elementsOnly(text);
	const prefixes = new Set(
		[...xml.matchAll(/\sxmlns(?::([^\s=<>]{1,100}))?\s*=\s*(?:"urn:cellwright:file"|'urn:cellwright:file')/g)].map(
			([, prefix = ""]) => prefix,
		),
	);
	for (const [, prefix = "", content = ""] of xml.matchAll(
		/<(?:([^\s<>/:"'=]{1,100}):)?link(?:\s[^<>]*)?>([^<]*)<\/(?:[^\s<>/:"'=]{1,100}:)?link\s*>/g,
	)) {
		const link = unescaped(content).replace(/\s/g, "");
		if (prefixes.has(prefix) && link !== "" && link.length <= linkAtMost) return link;
	}
	return undefined;
}

// CSV ----------------------------------------------------------------------------------------------------------------

/** The comment lines, without `#`, that a CSV file begins with; the link is the last of them. */
export const csvComments = (title: string, description: string, stamp: Stamp): readonly string[] => [
	`Cellwright: ${title}`,
	description,
	sourceLine,
	`Saved on ${stamp.date}`,
	stamp.link,
];

const linesAtMost = 1000;

/** The text without spaces and separators of cells at its end; by hand, because a pattern would try from each of them. */
function withoutEmptyCells(line: string): string {
	let end = line.length;
	while (/[\s,;]/.test(line.charAt(end - 1))) end--;
	return line.slice(0, end);
}

/**
 * The link of a CSV: the last comment before the table that is an address with a design and nothing else. A spreadsheet
 * that has saved the file again may have quoted the comment, ended it with empty cells, or taken it for cells between
 * separators of its own; a link holds neither quotes nor semicolons nor tabs. A comment without a line end is cut off, and
 * what stands `linesAtMost` lines behind the beginning is none: millions of empty ones are not walked through.
 */
export function linkInCsv(text: string): string | undefined {
	let link: string | undefined;
	let walked = 0;
	for (const [, line = "", end] of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
		if (!end || ++walked > linesAtMost) break;
		const plain = withoutEmptyCells(line.replaceAll('"', "")).trimStart();
		if (plain === "") continue;
		if (!plain.startsWith("#")) break;
		const one = plain.slice(1).trim().replace(/[;\t]/g, ",");
		if (one.length <= linkAtMost && /^[^\s#]*#v=\d+&\S+$/.test(one)) link = one;
	}
	return link;
}
