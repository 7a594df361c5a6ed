/** Where things stand in the picture of a distribution, in pixels, from the width of the page and the size of its type. */

import type { Axis } from "#layout/axis";
import { spread } from "#layout/spread";
import { textWidth } from "#layout/text-width";

export interface Layout {
	readonly width: number;
	readonly height: number;
	/** One rem. */
	readonly em: number;
	readonly narrow: boolean;
	readonly left: number;
	readonly right: number;
	/** Where the highest density and the ground stand. */
	readonly top: number;
	readonly base: number;
	readonly small: number;
	readonly textSize: number;
	/** Whole steps on the axis at most. */
	readonly steps: number;
}

/** Height of the picture and of what stands beneath the ground, in rem. */
export interface Heights {
	readonly whole: number;
	readonly foot: number;
}

export function layoutOf(width: number, em: number, { whole, foot }: Heights): Layout {
	const narrow = width < 34 * em;
	return {
		width,
		height: whole * em,
		em,
		narrow,
		left: 0.5 * em,
		right: width - 0.5 * em,
		top: 2 * em,
		base: (whole - foot) * em,
		small: 0.75 * em,
		textSize: 0.8125 * em,
		steps: narrow ? 7 : 10,
	};
}

export const scaleX = ({ left, right }: Layout, { from, to }: Axis, value: number): number =>
	left + ((value - from) / (to - from)) * (right - left);

/** Middles of texts that are wanted at `centres`, moved apart as little as it takes, within the picture. */
export function apart(
	{ width, em }: Layout,
	centres: readonly number[],
	texts: readonly string[],
	size: number,
): readonly number[] {
	return spread(
		centres,
		texts.map((text) => textWidth(text, size) + 0.4 * em),
		0,
		width,
	);
}

/** Where the middle of a text stands that is wanted at `x`, within the picture. */
export function within({ width }: Layout, x: number, text: string, size: number): number {
	const half = textWidth(text, size) / 2;
	return Math.max(half, Math.min(width - half, x));
}
