/** Where handles stand and what dragging makes of their values. Pure. */
import { hardLimits, type Inputs, onStep, type Range, inputs as rows } from "#model";
import type { Boundary, BoundaryKey } from "./series";

export interface Place {
	/** Middle of the bar, and of the area that can be grabbed, as fractions of the height of the layers. */
	readonly middle: number;
	readonly half: number;
}

/**
 * Areas that can be grabbed are 24 px wide, 44 px for a finger: boundaries nearer than `near` share the height between
 * their handles. Fingers keep 30 px of their own until then.
 */
const near = 30;
const far = 44;
const closeness = (distance: number) => Math.max(0, Math.min(1, (far - distance) / (far - near)));

/** Handles of boundaries far apart stand half-way up; nearing each other they move apart, without a jump. */
export function places(boundaries: readonly Pick<Boundary, "x">[]): [Place, Place, Place] {
	const [first, second, third] = boundaries.map(({ x }) => x) as [number, number, number];
	const left = closeness(second - first);
	const right = closeness(third - second);
	const three = left * right;
	const leftOnly = left - three;
	const rightOnly = right - three;
	const place = (middle: number): Place => ({
		middle,
		half: Math.min(middle, 1 - middle, 1 / 2 - three / 3),
	});
	return [
		place(1 / 2 - leftOnly / 4 - three / 3),
		place(1 / 2 + (leftOnly - rightOnly) / 4),
		place(1 / 2 + rightOnly / 4 + three / 3),
	];
}

/** To the displayed step, within the hard limits. */
export function settle(key: BoundaryKey, value: number, inputs: Inputs): number {
	const { min, max } = hardLimits(key, inputs);
	return Math.max(min, Math.min(max, onStep(key, value)));
}

/** The range of the slider, widened to hold the value it has. */
export function shownRange(key: BoundaryKey, value: number): Range {
	const { min, max } = rows[key].soft;
	return { min: Math.min(min, value), max: Math.max(max, value) };
}
