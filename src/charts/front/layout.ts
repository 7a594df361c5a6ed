/** Where things stand in the picture of the front, in pixels, from the width of the page and the size of its type. */

import { grown, type Label, placeLabels, type Segment } from "#layout/labels";
import { fitted, textWidth } from "#layout/text-width";
import { type Axes, finite, type Mark, type Now } from "./series";

/** Height of the picture, in rem. */
export const rems = 24;

export interface Layout {
	readonly width: number;
	readonly height: number;
	/** One rem. */
	readonly em: number;
	readonly small: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Figures at the axis across that have room. */
	readonly most: number;
}

export function layoutOf(width: number, em: number): Layout {
	const narrow = width < 34 * em;
	const left = (narrow ? 2.75 : 3.25) * em;
	const right = width - (narrow ? 0.75 : 1.25) * em;
	return {
		width,
		height: rems * em,
		em,
		small: (narrow ? 0.6875 : 0.75) * em,
		left,
		right,
		// the design in hand has a line of its own above the picture
		top: 3.4 * em,
		bottom: rems * em - 3.2 * em,
		most: Math.floor((right - left) / (3.4 * em)),
	};
}

export type Point = readonly [x: number, y: number];

/** Where two results stand, in the order of the aims: the first upwards. */
export const placeOf = (
	{ left, right, top, bottom }: Layout,
	{ x, y }: Axes,
	[up, across]: readonly [number, number],
): Point => [
	left + ((across - x.from) / (x.to - x.from)) * (right - left),
	bottom - ((up - y.from) / (y.to - y.from)) * (bottom - top),
];

/** The point nearest to a place; none of no points. */
export function nearest(points: readonly Point[], [x, y]: Point): number | undefined {
	let found: { readonly index: number; readonly distance: number } | undefined;
	points.forEach((point, index) => {
		const distance = Math.hypot(point[0] - x, point[1] - y);
		if (!found || distance < found.distance) found = { index, distance };
	});
	return found?.index;
}

/** The design in hand with its ±, in pixels; what reaches beyond the axes is cut off. */
export function handOf(layout: Layout, axes: Axes, { values, u }: Now) {
	const { left, right, top, bottom } = layout;
	const [x, y] = placeOf(layout, axes, values);
	const [farX, farY] = placeOf(layout, axes, [values[0] + u[0], values[1] + u[1]]);
	const kept = (at: number, from: number, to: number) => Math.min(to, Math.max(from, at));
	return {
		x,
		y,
		across: [kept(x - Math.abs(farX - x), left, right), kept(x + Math.abs(farX - x), left, right)],
		upwards: [kept(y - Math.abs(farY - y), top, bottom), kept(y + Math.abs(farY - y), top, bottom)],
	} as const;
}

const boxOf = ({ across, upwards }: ReturnType<typeof handOf>) => ({
	x: across[0],
	y: upwards[0],
	width: across[1] - across[0],
	height: upwards[1] - upwards[0],
});

/** Names of other designs, clear of the line, of one another, and of the design in hand. */
export function namesOf(
	layout: Layout,
	axes: Axes,
	marks: readonly Mark[],
	line: readonly Point[],
	now: Now,
): readonly Label[] {
	const { em, small, left, right, top, bottom } = layout;
	return placeLabels(
		marks.map(({ name, values }, i) => {
			const [x, y] = placeOf(layout, axes, values);
			return { id: `${i}`, text: fitted(name, small, 10 * em), size: small, x, y, r: 0.3 * em };
		}),
		{
			bounds: { x: left + 2, y: top, width: right - left - 2, height: bottom - top - 2 },
			taken: finite(now.values) ? [grown(boxOf(handOf(layout, axes, now)), 0.35 * em)] : [],
			lines: line.slice(1).map((to, i): Segment => [...line[i]!, ...to]),
			walls: [],
		},
	);
}

/** On one line where it fits, else on two. */
export const nowLines = (texts: readonly [string, string], { width, em, small }: Layout): readonly string[] => {
	const whole = `now ${texts.join(", ")}`;
	return textWidth(whole, 1.15 * small) <= width - 1.2 * em ? [whole] : [`now ${texts[0]}`, texts[1]];
};
