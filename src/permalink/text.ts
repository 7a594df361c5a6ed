/** Foreign text: percent-encoding undone, and made fit to be shown in a sentence. */

/** The text that was percent-encoded; undefined where it is cut off or damaged. */
export function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text.replaceAll("+", "%2B"));
	} catch {
		return undefined;
	}
}

/** What the reader sees of a foreign text: short, and without characters that draw nothing. */
export const shown = (text: string, atMost = 40): string => {
	const plain = text.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
	return plain.length > atMost ? `${plain.slice(0, atMost)}…` : plain || "(empty)";
};

/** The number of a text's first character: U+202E. */
export const codeOf = (text: string): string =>
	`U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
