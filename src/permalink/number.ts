const grammar = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,4})?$/i;

/**
 * A finite decimal number, or nothing. JavaScript's own conversion takes "" for 0 and "0x10" for 16, and a number too
 * large for infinity; a link, a file or a field means none of these.
 */
export function readNumber(text: string): number | undefined {
	if (!grammar.test(text)) return undefined;
	const value = Number(text);
	return Number.isFinite(value) ? value : undefined;
}

/** A whole number from 1 to `atMost`, or nothing. */
export function readCount(text: string, atMost: number): number | undefined {
	const value = readNumber(text) ?? 0;
	return Number.isInteger(value) && value >= 1 && value <= atMost ? value : undefined;
}
