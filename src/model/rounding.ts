/** Numbers as the field prints them. */

const minus = (text: string) => text.replace("-", "−");

/**
 * The decimal place that an uncertainty is rounded to, by the rule of the Particle Data Group: of its first three digits,
 * 100–354 keep two, 355–949 keep one, and from 950 on it becomes 1000 and keeps two. 9.648 is ± 10; 19.0 is ± 19; 5.31 is ± 5.
 * Returns the power of ten of the last digit that is kept.
 */
export function lastPlace(u: number): number {
	const exponent = Math.floor(Math.log10(u));
	const three = Math.round((u / 10 ** exponent) * 100);
	// the second digit of 1000 stands where the first of 950 does
	return three < 355 ? exponent - 1 : exponent;
}

export interface Rounded {
	readonly value: string;
	/** Empty where there is no uncertainty. */
	readonly u: string;
}

/** `value` rounded to a power of ten, with a true minus sign and never as −0. */
export function toPlace(value: number, place: number): string {
	if (place > 0) return minus(String(Math.sign(value) * Math.round(Math.abs(value) / 10 ** place) * 10 ** place));
	const text = value.toFixed(Math.min(-place, 20));
	return minus(Number(text) === 0 ? text.replace("-", "") : text);
}

/** A value and its uncertainty to the same place; without one, to `digits` significant digits. */
export function rounded(value: number, u: number, digits = 4): Rounded {
	if (u > 0) {
		const place = lastPlace(u);
		return { value: toPlace(value, place), u: toPlace(u, place) };
	}
	return { value: significant(value, digits), u: "" };
}

/** `value` to so many significant digits; integers stay whole. */
export function significant(value: number, digits: number): string {
	if (value === 0) return "0";
	const place = Math.floor(Math.log10(Math.abs(value))) - digits + 1;
	return toPlace(value, Math.min(place, 0));
}

/** A difference with its sign, to the place that fits its uncertainty: “+89”, “−3”; empty where nothing is left of it. */
export function signed(difference: number, u: number): string {
	const text = u > 0 ? toPlace(difference, lastPlace(u)) : significant(difference, 3);
	if (Number(text.replace("−", "-")) === 0) return "";
	return difference > 0 ? `+${text}` : text;
}
