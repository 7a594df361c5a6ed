import { powerText } from "#model/powers";

/** A power of ten as it is written at a tick: 0.01, 1, 1000; further out 10⁵. */
export function decadeText(exponent: number): string {
	if (exponent >= 0 && exponent <= 3) return String(10 ** exponent);
	return exponent < 0 && exponent >= -2 ? (10 ** exponent).toFixed(-exponent) : powerText(exponent);
}
