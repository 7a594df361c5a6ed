/** Where things stand in the plane, in pixels, from the width of the page and the size of its type. */
import type { Axis } from "./series";

export interface Layout {
	readonly width: number;
	readonly height: number;
	/** One rem. */
	readonly em: number;
	/** On a phone: numbers and letters at the points, names in the list beneath. */
	readonly narrow: boolean;
	/** Size of the small type. */
	readonly small: number;
	/** Left end of the strip of cells without Wh/l. */
	readonly strip: number;
	/** The plane itself. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export function layoutOf(width: number, height: number, em: number): Layout {
	const narrow = width < 40 * em;
	const strip = (narrow ? 2 : 2.4) * em;
	return {
		width,
		height,
		em,
		narrow,
		small: (narrow ? 0.6875 : 0.75) * em,
		strip,
		left: strip + (narrow ? 3.9 : 9.6) * em,
		right: width - (narrow ? 0.3 : 0.8) * em,
		top: 1.5 * em,
		bottom: height - 1.8 * em,
	};
}

export const scaleX = ({ left, right }: Layout, { from, to }: Axis, E_V: number) =>
	left + ((E_V - from) / (to - from)) * (right - left);
export const scaleY = ({ top, bottom }: Layout, { from, to }: Axis, E_m: number) =>
	bottom - ((E_m - from) / (to - from)) * (bottom - top);

export const ticksOf = ({ from, to, interval }: Axis): readonly number[] =>
	Array.from({ length: Math.round((to - from) / interval) + 1 }, (_, index) => from + index * interval);

/** Every second tick is named, counted from the last, where they stand closer than their figures are wide. */
export const named = (ticks: readonly number[], length: number, room: number): readonly number[] =>
	length / (ticks.length - 1) < room ? ticks.filter((_, index) => (ticks.length - 1 - index) % 2 === 0) : ticks;
