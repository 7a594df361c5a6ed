/** The axes of the voltage at a current: how far they go, what stands at them, and in which steps a hand moves along. */
import { type Axis, axisAround, steadyAxis } from "#layout/axis";
import { inputOf } from "#model";
import { limitOf, type Voltages, ways } from "./series";

/** How far an axis goes beyond what it has to hold. */
const beyond = 1.15;

/**
 * Currents up to somewhat beyond both limits and the design's, mA/cm². An axis that is there stays as long as it holds the
 * design's current, were it at its very end: a hand that has gone there has not to be followed.
 */
export function currentAxis(before: Axis | undefined, of: Voltages): Axis {
	const limits = beyond * Math.max(0, ...ways.map((way) => limitOf(of, way)).filter(Number.isFinite));
	if (before && steadyAxis(before, 0, Math.max(limits, of.j) || 1, 8) === before) return before;
	return axisAround(0, Math.max(limits, beyond * of.j) || 1, 8);
}

/**
 * The window and somewhat to both sides, V: it does not follow the current, so that a voltage far outside the window stands
 * at the edge with its figure and squeezes nothing.
 */
export function voltageAxis(before: Axis | undefined, { U_min, U_max }: Voltages): Axis {
	const room = 0.4 * Math.max(U_max - U_min, 0.2);
	const [low, high] = [Math.max(0, U_min - room), U_max + room];
	return before ? steadyAxis(before, low, high, 7) : axisAround(low, high, 7);
}

/** How a hand moves the current: as far as the axis goes and the model takes, in steps of about a hundredth of that. */
export function stepsAlong({ to }: Axis) {
	const max = Math.min(to, inputOf("j").hard.max as number);
	return { min: 0, max, step: 10 ** Math.floor(Math.log10(max / 100) + 1e-9) };
}

/** The step nearest to a current. */
export function onStepAlong(axis: Axis, j: number): number {
	const { min, max, step } = stepsAlong(axis);
	return Math.min(max, Math.max(min, Number((Math.round(j / step) * step).toPrecision(12))));
}

interface RateMark {
	/** 1/h. */
	readonly rate: number;
	readonly text: string;
}

/** C/10, C/5, C/2, 1 C, 2 C … up to a rate, the highest first; those that would crowd about zero are left out. */
export function rateMarks(highest: number): readonly RateMark[] {
	if (!(highest > 0)) return [];
	const top = Math.floor(Math.log10(highest));
	return [0, -1, -2]
		.flatMap((below) => [5, 2, 1].map((each) => each * 10 ** (top + below)))
		.filter((rate) => rate <= highest * (1 + 1e-9) && rate >= highest / 40)
		.map((rate) => ({ rate, text: rate > 0.9 ? `${Math.round(rate)}\u00a0C` : `C/${Math.round(1 / rate)}` }));
}
