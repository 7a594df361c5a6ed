/** How values stand on the screen: a fraction in per cent, an input to its displayed step. */
import { type InputKey, inputOf, type Unit } from "./quantities";
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

/** The shown value of an input: to its step, and a digit further where it stands between two steps. */
export function shownInput(key: InputKey, value: number): string {
	const { unit, soft } = inputOf(key);
	const { factor } = shownUnit(unit);
	const places = Math.max(decimals(soft.step * factor), decimals(soft.min * factor));
	return toPlace(value * factor, -(stepsOff(key, value) > 1e-6 ? places + 1 : places));
}

/** The shown ± of an input, without sign; as many digits as it was stated with. */
export function shownUncertainty(key: InputKey, u: number): string {
	const { unit } = inputOf(key);
	return String(Number((u * shownUnit(unit).factor).toPrecision(3)));
}

/** The displayed step nearest to a value: what a slider's thumb is set to. */
export function onStep(key: InputKey, value: number): number {
	const { min, step } = inputOf(key).soft;
	return Number((min + Math.round((value - min) / step) * step).toPrecision(12));
}
