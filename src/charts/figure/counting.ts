import { powerText } from "#model/powers";

/** How the figures of an axis are counted: in a power of ten where they would have many zeros. */
export interface Counting {
	/** Written figure = value × factor. */
	readonly factor: number;
	/** As “10⁻⁵”; empty where they need none. */
	readonly power: string;
}

/** By the ends of the axis, so that all its figures are counted alike. */
export function countingOf({ from, to }: { readonly from: number; readonly to: number }): Counting {
	const largest = Math.max(Math.abs(from), Math.abs(to));
	if (largest === 0 || (largest >= 0.01 && largest < 1e6)) return { factor: 1, power: "" };
	// up to 10 rather than to 1.0
	const exponent = Math.floor(Math.log10(largest) - 1e-9);
	return { factor: 10 ** -exponent, power: powerText(exponent) };
}
