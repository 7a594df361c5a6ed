/** Any file that Cellwright has written → what it brings back. All or nothing; a refusal names the field and the reason. */
import { isPng, linkInCsv, linkInPng, linkInSvg } from "./carried";
import { type Read, readDocument } from "./document";
import { decodeLink } from "./link";
import { reasonAlone, reasonsText } from "./refusal";
import { setRefusals } from "./set";

/** Bytes. A PNG of the largest figure at 3× has about 2 MB. */
export const fileAtMost = 20_000_000;

const refuse = (why: string): Read => ({ ok: false, why });

/** Decided by what is in it. The name only helps to say of a table without a link what it is. `why` has one reason a line. */
export function restore(name: string, bytes: Uint8Array): Read {
	if (bytes.length === 0) return refuse("The file is empty.");
	if (bytes.length > fileAtMost)
		return refuse(`The file has ${Math.ceil(bytes.length / 1e6)} MB; ${fileAtMost / 1e6} MB are taken at most.`);
	if (isPng(bytes)) return fromLink("PNG", linkInPng(bytes));
	const { text, sound } = textOf(bytes);
	const start = text.slice(0, 1000).trimStart();
	if (text.includes("\0")) return otherKind;
	if (/^[{[]/.test(start))
		return sound ? fromDocument(text) : refuse("The file is damaged: it holds bytes that are no text in UTF-8.");
	if (start.startsWith("<"))
		return /<(?:[^\s<>/:]{1,100}:)?svg[\s>]/.test(text) ? fromLink("SVG", linkInSvg(text)) : otherKind;
	if (/^"?#/.test(start) || /\.[ct]sv$/i.test(name)) return fromLink("CSV", linkInCsv(text));
	return otherKind;
}

const otherKind = refuse(
	"The file is of another kind than is opened here: designs as JSON, and the PNG, SVG and CSV files of figures and tables, as Cellwright has saved them.",
);

/** UTF-16 by its mark, which spreadsheets write as “Unicode text”; otherwise UTF-8. A mark at the beginning is left out. */
function textOf(bytes: Uint8Array): { readonly text: string; readonly sound: boolean } {
	const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
	const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
	try {
		return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), sound: true };
	} catch {
		// a spreadsheet may have saved in a code page of its own; a link has none of its letters
		return { text: new TextDecoder(encoding).decode(bytes), sound: false };
	}
}

/** A document with something to open. */
function fromDocument(text: string): Read {
	const read = readDocument(text);
	if (!read.ok || read.carried.design || read.carried.kept.length > 0) return read;
	return refuse(
		read.carried.showing?.set === undefined
			? "This file holds no design."
			: "This file holds designs to compare, but none of its own.",
	);
}

function fromLink(kind: string, link = ""): Read {
	const cut = link.indexOf("#");
	if (cut < 0)
		return refuse(
			`This ${kind} was not saved by Cellwright, or another program has removed the link from it, or it is damaged.`,
		);
	const { design, showing, refused } = decodeLink(link.slice(cut));
	const all = [...refused, ...setRefusals(showing)].map(reasonAlone);
	if (all.length === 0) return { ok: true, carried: { design, showing, kept: [] } };
	return refuse(`The link in this ${kind} cannot be taken as a whole.\n${reasonsText(all)}`);
}
