/** A value and its ± in a power of ten, where they would have many zeros without one. */
import { powerText } from "./powers";
import { type Rounded, rounded } from "./rounding";

/** A size from `from` on and below `to` needs no power of ten. */
const plain = { from: 1e-3, to: 1e6 };

export interface Counted extends Rounded {
	/** What both are counted in, as “10⁻⁵”; empty for numbers that need none. */
	readonly power: string;
}

/** A value and its uncertainty to the same place; without one, to `digits` significant digits. */
export function counted(value: number, u: number, digits = 4): Counted {
	const size = Math.max(Math.abs(value), u);
	const needsNone = size === 0 || !Number.isFinite(size) || (size >= plain.from && size < plain.to);
	if (needsNone) return { ...rounded(value, u, digits), power: "" };
	const exponent = Math.floor(Math.log10(size));
	// of the smallest numbers the power of ten itself is no number any more
	const scaled = (x: number) => Number((x * 10 ** -(exponent + 20)).toPrecision(15)) * 1e20;
	return { ...rounded(scaled(value), scaled(u), digits), power: powerText(exponent) };
}

/** The same as text: “239 ± 10”, “(5.90 ± 0.09) × 10⁻⁵”; the value alone where nothing is uncertain. */
export function countedText(value: number, u: number): string {
	const { value: number, u: plusMinus, power } = counted(value, u);
	if (!plusMinus) return withPower(number, power);
	const text = `${number} ± ${plusMinus}`;
	return power ? withPower(`(${text})`, power) : text;
}

export const withPower = (number: string, power: string): string => (power ? `${number}\u00a0×\u00a0${power}` : number);
