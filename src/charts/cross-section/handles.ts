/** Where handles stand and what keys and rounding make of their values. Pure. */
import { hardLimits, type Inputs, type Range, inputs as rows } from "#model";
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
export function settle(key: BoundaryKey, value: number, inputs: Inputs, step: number = rows[key].soft.step): number {
	const { min, max } = hardLimits(key, inputs);
	return Math.max(min, Math.min(max, clean(Math.round(value / step) * step)));
}

/** Without the noise of binary fractions: 125.4 + 0.1 is 125.5. */
const clean = (value: number) => Number(value.toFixed(6));

/** The range of the slider, widened to hold the value it has. */
export function shownRange(key: BoundaryKey, value: number): Range {
	const { min, max } = rows[key].soft;
	return { min: Math.min(min, value), max: Math.max(max, value) };
}

const steps: Readonly<Record<string, number>> = {
	ArrowRight: 1,
	ArrowUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageUp: 10,
	PageDown: -10,
};

/** The value after a key, or nothing where the key means nothing here. */
export function pressed(
	key: BoundaryKey,
	value: number,
	name: string,
	fine: boolean,
	inputs: Inputs,
): number | undefined {
	const { min, max, step } = rows[key].soft;
	const limits = hardLimits(key, inputs);
	if (name === "Home") return Math.max(min, limits.min);
	if (name === "End") return Math.min(max, limits.max);
	const count = steps[name];
	if (count === undefined) return undefined;
	const by = fine && name.startsWith("Arrow") ? step / 10 : step;
	return Math.max(limits.min, Math.min(limits.max, clean(value + count * by)));
}
