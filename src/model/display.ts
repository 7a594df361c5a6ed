/** How values stand on the screen: a fraction in per cent, an input to its displayed step. */
import { powerText } from "./powers";
import { type InputKey, inputOf, type Key, quantity, type Unit, units } from "./quantities";
import { toPlace } from "./rounding";
import { untied } from "./tied";

export interface Shown {
	/** Shown value = value × factor. */
	readonly factor: number;
	readonly label: string;
	readonly spoken: string;
}

export const shownUnit = (unit: Unit): Shown => unit.shown ?? { factor: 1, label: unit.label, spoken: unit.spoken };

/** Smaller numbers are written with a power of ten. */
const smallest = 1e-6;

/** Decimals that a number is written with that needs no power of ten: 0.01 → 2, 253.15 → 2, 1 → 0. */
const decimals = (x: number) => String(Number(x.toPrecision(9))).split(".")[1]?.length ?? 0;

/** “1.5 × 10⁻⁹”, to at most so many significant digits. A field reads it back. */
function withPower(value: number, digits: number): string {
	const [number = "", exponent = ""] = value.toExponential(digits - 1).split("e");
	return untied(powerText(Number(exponent), String(Number(number)).replace("-", "−")));
}

/** A value as a field shows it: to at most so many significant digits, with nothing behind them. */
export const shownDigits = (value: number, digits: number): string =>
	value !== 0 && Math.abs(value) < smallest
		? withPower(value, digits)
		: String(Number(value.toPrecision(digits))).replace("-", "−");

/** Decimals of the displayed steps of an input, in its shown unit. */
function stepDecimals(key: InputKey): number {
	const { unit, soft } = inputOf(key);
	const { factor } = shownUnit(unit);
	return Math.max(decimals(soft.step * factor), decimals(soft.min * factor));
}

/**
 * The shown value of an input: to its step; where that would not say the value, a digit further and to three significant
 * digits at least. What is not zero is never shown as zero.
 */
export function shownInput(key: InputKey, value: number): string {
	const shown = value * shownUnit(inputOf(key).unit).factor;
	const places = stepDecimals(key);
	const text = toPlace(shown, -places);
	// 0.29 in per cent is 28.999999999999996
	if (Math.abs(Number(shown.toFixed(places)) - shown) <= 1e-9 * Math.abs(shown)) return text;
	if (Math.abs(shown) < smallest) return withPower(shown, 3);
	const needed = 2 - Math.floor(Math.log10(Math.abs(shown)));
	if (needed <= places + 1) return toPlace(shown, -(places + 1));
	return toPlace(shown, -needed).replace(/\.?0+$/, "");
}

/** The shown value of an input with its unit, on one line: “30 µm”, “45 %”. Files take it `untied`. */
export const inputText = (key: InputKey, value: number): string =>
	`${shownInput(key, value)} ${shownUnit(inputOf(key).unit).label}`.trim().replaceAll(" ", "\u00a0");

/** The same as it is read out: “30 micrometres”, “303.15 kelvin, 30.0 degrees Celsius”. */
export function spokenInput(key: InputKey, value: number): string {
	const { unit } = inputOf(key);
	const text = `${shownInput(key, value)} ${shownUnit(unit).spoken}`.trimEnd();
	return unit === units.kelvin ? `${text}, ${toPlace(value - 273.15, -1)} degrees Celsius` : text;
}

/** The shown ± of an input, without sign: to its step at least, further where it was stated further. */
export function shownUncertainty(key: InputKey, u: number): string {
	const shown = Number((u * shownUnit(inputOf(key).unit).factor).toPrecision(3));
	if (shown > 0 && shown < smallest) return withPower(shown, 3);
	return toPlace(shown, -Math.max(decimals(shown), stepDecimals(key)));
}

/** Names of quantities that begin with that of a person. */
const eponym = /^(?:Bruggeman|Coulombic|Faraday|Joule|Sand)/;

/** A name as it stands within a sentence: “volumetric energy density”, but “C-rate” and “Coulombic efficiency”. */
export const inSentence = (name: string): string =>
	/^\p{Lu}\p{Ll}/u.test(name) && !eponym.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The name of a quantity as it stands within a sentence. */
export const nameInSentence = (key: Key): string => inSentence(quantity(key).name);

/** The displayed step nearest to a value: what a slider's thumb is set to. */
export function onStep(key: InputKey, value: number): number {
	const { min, step } = inputOf(key).soft;
	return Number((min + Math.round((value - min) / step) * step).toPrecision(12));
}
