/**
 * Designs to compare ⇄ one key of a link: each as a line, its name and the link that it would have alone, all lines
 * compressed (deflate, RFC 1951) and written in base64url (RFC 4648). Decoding takes any text and never throws.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { comparedAtMost, firstShowing, type Named, nameAtMost, setTextAtMost } from "./design";
import { decodeLink, encodeLink } from "./link";
import { cleanName } from "./steps";
import { decoded } from "./text";

/** The text of a set for a link; undefined for no designs. */
export function encodeSet(designs: readonly Named[]): string | undefined {
	if (designs.length === 0) return undefined;
	const lines = designs.map(({ name, design }) => encodeURIComponent(name) + encodeLink(design, firstShowing));
	return toBase64url(deflateSync(strToU8(lines.join("\n")), { level: 9 }));
}

export interface DecodedSet {
	readonly designs: readonly Named[];
	/** One sentence for everything that was not taken. */
	readonly refused: readonly string[];
}

const none = (why: string): DecodedSet => ({ designs: [], refused: [why] });

/** The designs of a set; one that is damaged in part is taken with what it says of the damage. */
export function decodeSet(text: string): DecodedSet {
	const bytes = text.length <= setTextAtMost ? fromBase64url(text) : undefined;
	if (!bytes) return none("The designs to compare with are damaged and were left out.");
	let lines: readonly string[];
	try {
		// at most a thousand times as long as its text, 20 MB: no size that a page would feel
		lines = strFromU8(inflateSync(bytes)).split("\n");
	} catch {
		return none("The designs to compare with are cut off or damaged and were left out.");
	}
	const refused: string[] = [];
	if (lines.length > comparedAtMost)
		refused.push(`${lines.length} designs stand in the set; ${comparedAtMost} at most are compared, the first ones.`);
	const designs = lines.slice(0, comparedAtMost).map((line, i): Named => {
		const cut = line.indexOf("#");
		const name = cleanName(decoded(cut < 0 ? line : line.slice(0, cut)) ?? "", nameAtMost) || `Design ${i + 1}`;
		const { design, refused: why } = decodeLink(cut < 0 ? "" : line.slice(cut));
		refused.push(...why.map((sentence) => `${name}: ${sentence}`));
		return { name, design };
	});
	return { designs, refused };
}

function toBase64url(bytes: Uint8Array): string {
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64url(text: string): Uint8Array | undefined {
	try {
		return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
	} catch {
		return undefined;
	}
}
