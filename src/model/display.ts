/** How values stand on the screen: a fraction in per cent, an input to its displayed step. */
import { type InputKey, inputOf, type Key, quantity, type Unit } from "./quantities";
import { toPlace } from "./rounding";

export interface Shown {
	/** Shown value = value × factor. */
	readonly factor: number;
	readonly label: string;
	readonly spoken: string;
}

export const shownUnit = (unit: Unit): Shown => unit.shown ?? { factor: 1, label: unit.label, spoken: unit.spoken };

/** Decimals that a number is written with: 0.01 → 2, 253.15 → 2, 1 → 0. */
const decimals = (x: number) => String(Number(x.toPrecision(9))).split(".")[1]?.length ?? 0;

/** How far a value is from the grid of displayed steps, in steps. The grid starts at the slider's lower end. */
function stepsOff(key: InputKey, value: number): number {
	const { min, step } = inputOf(key).soft;
	const steps = (value - min) / step;
	return Math.abs(steps - Math.round(steps));
}

/** Decimals of the displayed steps of an input, in its shown unit. */
function stepDecimals(key: InputKey): number {
	const { unit, soft } = inputOf(key);
	const { factor } = shownUnit(unit);
	return Math.max(decimals(soft.step * factor), decimals(soft.min * factor));
}

/**
 * The shown value of an input: to its step; where it stands between two steps, a digit further and to three significant
 * digits at least, so that what is shown is still the value that is computed with.
 */
export function shownInput(key: InputKey, value: number): string {
	const shown = value * shownUnit(inputOf(key).unit).factor;
	const places = stepDecimals(key);
	if (stepsOff(key, value) <= 1e-6) return toPlace(shown, -places);
	const needed = shown === 0 ? 0 : 2 - Math.floor(Math.log10(Math.abs(shown)));
	if (needed <= places + 1) return toPlace(shown, -(places + 1));
	return toPlace(shown, -needed).replace(/0+$/, "");
}

/** The shown value of an input with its unit: “30 µm”, “45 %”. */
export const inputText = (key: InputKey, value: number): string =>
	`${shownInput(key, value)} ${shownUnit(inputOf(key).unit).label}`.trim();

/** The shown ± of an input, without sign: to its step at least, further where it was stated further. */
export function shownUncertainty(key: InputKey, u: number): string {
	const shown = Number((u * shownUnit(inputOf(key).unit).factor).toPrecision(3));
	return toPlace(shown, -Math.max(decimals(shown), stepDecimals(key)));
}

/** A name as it stands within a sentence: “volumetric energy density”, but “C-rate”. */
export const inSentence = (name: string): string =>
	/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The name of a quantity as it stands within a sentence. */
export const nameInSentence = (key: Key): string => inSentence(quantity(key).name);

/** The displayed step nearest to a value: what a slider's thumb is set to. */
export function onStep(key: InputKey, value: number): number {
	const { min, step } = inputOf(key).soft;
	return Number((min + Math.round((value - min) / step) * step).toPrecision(12));
}
