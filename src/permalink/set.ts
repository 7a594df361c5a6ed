/**
 * Designs to compare ⇄ one key of a link: each as a line, its name and the link that it would have alone, all lines
 * compressed (deflate, RFC 1951) and written in base64url (RFC 4648). Decoding takes any text and never throws.
 */
import { deflateSync, strToU8 } from "fflate";
import { comparedAtMost, firstShowing, type Named, nameAtMost, type Showing, setTextAtMost } from "./design";
import { decodeLink, encodeLink } from "./link";
import { cleanName } from "./steps";
import { decoded } from "./text";
import { unpacked } from "./unpacked";

/** Bytes before they are compressed. Five of the longest designs have 60,000; deflate could unpack a thousand times its text. */
const plainAtMost = 200_000;

/** Letters beyond ASCII as themselves: they compress to half of what their percent-encoding does, and read back the same. */
const withLetters = (line: string): string => line.replace(/(?:%[89A-F][0-9A-F])+/g, decodeURIComponent);

/** The text of at most `comparedAtMost` designs for a link; undefined for none. */
export function encodeSet(designs: readonly Named[]): string | undefined {
	if (designs.length === 0) return undefined;
	const lines = designs.map(({ name, design }) =>
		withLetters(encodeURIComponent(cleanName(name, nameAtMost)) + encodeLink(design, firstShowing)),
	);
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
	if (text.length > setTextAtMost)
		return none(
			`The designs to compare with take ${text.length} characters, more than ${setTextAtMost}, and were left out.`,
		);
	const lines = linesOf(text);
	if (!lines) return none("The designs to compare with are cut off or damaged and were left out.");
	const refused: string[] = [];
	if (lines.length > comparedAtMost)
		refused.push(`${lines.length} designs stand in the set; ${comparedAtMost} at most are compared, the first ones.`);
	const designs: Named[] = [];
	for (const [i, line] of lines.slice(0, comparedAtMost).entries()) {
		const cut = line.indexOf("#");
		const written = decoded(cut < 0 ? line : line.slice(0, cut));
		const name = cleanName(written ?? "", nameAtMost) || `Design ${i + 1}`;
		if (cut < 0) {
			refused.push(`${name}: the design to compare with is cut off and was left out.`);
			continue;
		}
		if (written === undefined) refused.push(`${name}: the name is damaged and was left out.`);
		else if ([...written].length > nameAtMost) refused.push(`${name}: the name was cut to ${nameAtMost} characters.`);
		const { design, refused: why } = decodeLink(line.slice(cut));
		refused.push(...why.map((sentence) => `${name}: ${sentence}`));
		designs.push({ name, design });
	}
	return { designs, refused };
}

/** Undefined where the text is no base64url, its bytes no deflate, what they hold too long or no UTF-8. */
function linesOf(text: string): readonly string[] | undefined {
	try {
		const packed = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
			letter.charCodeAt(0),
		);
		const plain = unpacked(packed, "deflate", plainAtMost);
		return plain && new TextDecoder("utf-8", { fatal: true }).decode(plain).split("\n");
	} catch {
		return undefined;
	}
}

/** What of the designs to compare, and of the one that changes count against, cannot be used: one sentence each. */
export function setRefusals({ set, ref }: Pick<Showing, "set" | "ref">): readonly string[] {
	if (set === undefined) return [];
	const { designs, refused } = decodeSet(set);
	return [...refused, ...referenceRefusal(ref, designs.length)];
}

/** Nothing where the reference is one of so many designs, or not set. */
export const referenceRefusal = (ref: number | undefined, compared: number): readonly string[] =>
	ref === undefined || ref <= compared
		? []
		: [`ref = ${ref}: ${compared} ${compared === 1 ? "design is" : "designs are"} compared; the one in hand is used.`];

function toBase64url(bytes: Uint8Array): string {
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
