/** Powers of ten in plain text. */

const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A whole exponent as raised digits: “¹¹”, “⁻⁵”. */
const raised = (exponent: number): string =>
	[...String(exponent)].map((letter) => (letter === "-" ? "⁻" : digits[Number(letter)])).join("");

/** “10⁵”; with a factor, which is a number as text already, “1.2 × 10¹¹” on one line. */
export const powerText = (exponent: number, factor?: string): string =>
	`${factor === undefined ? "" : `${factor}\u00a0×\u00a0`}10${raised(exponent)}`;
