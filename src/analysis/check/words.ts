/** Numbers of a design as they stand in a sentence of the check: each on one line with its unit. */
import { type InputKey, inputText, significant, toPlace } from "#model";
import { shortOfAll } from "#model/short-of-all";

const gap = "\u00a0";

/** Two significant digits below 1, three from there on; what is next to nothing, or beyond all measure, is said to be so. */
export function figure(x: number, unit: string): string {
	const number =
		x > 0 && x < 0.001 ? "less than 0.001" : x > 1e6 ? "more than a million" : significant(x, Math.abs(x) < 1 ? 2 : 3);
	return number + gap + unit.replaceAll(" ", gap);
}

/** A fraction in per cent, to one decimal at most. */
export function percent(share: number): string {
	const shown = 100 * share;
	if (shown > 0 && shown < 0.1) return `less than 0.1${gap}%`;
	return `${Number(shown.toFixed(shown < 10 ? 1 : 0))}${gap}%`;
}

/** A number that somebody has set or printed: three significant digits, no zeros behind them. */
export const set = (x: number, unit: string): string =>
	figure(x, unit)
		.replace(/(\.\d*?)0+(?=\u00a0)/, "$1")
		.replace(/\.(?=\u00a0)/, "");

/** A fraction close to one in per cent, with two digits of what is missing: “99 %”, “99.955 %”, “99.999 %”. */
export const nearlyAll = (share: number): string => `${shortOfAll(share)}${gap}%`;

/** A temperature in K as °C, to one decimal at most. */
export const celsius = (T: number): string => `${toPlace(T - 273.15, -1).replace(".0", "")}${gap}°C`;

/** A voltage to 10 mV. */
export const volts = (U: number): string => `${toPlace(U, -2)}${gap}V`;

/** A value of the design with its unit, as its slider shows it. */
export const shown = (key: InputKey, value: number): string => inputText(key, value);
