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

/** Decimals of a step: 0.01 → 2, 1 → 0. */
const decimals = (step: number) => Math.max(0, -Math.floor(Math.log10(step) + 1e-9));

/** The shown value of an input: to its step, and a digit further where it stands between two steps. */
export function shownInput(key: InputKey, value: number): string {
	const { unit, soft } = inputOf(key);
	const { factor } = shownUnit(unit);
	const places = decimals(soft.step * factor);
	const steps = value / soft.step;
	const between = Math.abs(steps - Math.round(steps)) > 1e-6;
	return toPlace(value * factor, -(between ? places + 1 : places));
}

/** The shown ± of an input, without sign; as many digits as it was stated with. */
export function shownUncertainty(key: InputKey, u: number): string {
	const { unit } = inputOf(key);
	return String(Number((u * shownUnit(unit).factor).toPrecision(3)));
}

/** The nearest displayed step to a value; a slider's thumb is set to these. */
export function onStep(key: InputKey, value: number, fineness = 1): number {
	const step = inputOf(key).soft.step / fineness;
	return Number((Math.round(value / step) * step).toPrecision(12));
}
