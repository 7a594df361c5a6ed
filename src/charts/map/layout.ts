/** Where things stand in the map, in pixels, from the width of the page and the size of its type. */

import { valueAt } from "#analysis/map-plane";
import type { Ranged } from "#analysis/place";
import type { Across } from "#layout/across";
import { roundInterval, ticksBetween, tickText } from "#layout/axis";
import { textWidth } from "#layout/text-width";
import { inputOf, shownUnit } from "#model";

export interface Layout extends Across {
	readonly height: number;
	readonly top: number;
	readonly bottom: number;
}

/** In rem: between two figures of the upright axis at least. */
export const upRoom = 2.6;

/** In rem: on a phone about as high as it is wide, elsewhere no higher than a window. */
const [lowest, highest] = [21, 30];

/** `y` is the axis whose figures stand at the left. */
export function layoutOf(width: number, em: number, y: Ranged): Layout {
	const narrow = width < 40 * em;
	const small = (narrow ? 0.6875 : 0.75) * em;
	const height = Math.round(Math.min(highest * em, Math.max(lowest * em, 0.8 * width)));
	const [top, bottom] = [1.75 * em, height - 3 * em];
	const figures = ticksOf(y, bottom - top, upRoom * em).map(({ text }) => textWidth(text, small));
	return {
		width,
		height,
		em,
		narrow,
		small,
		left: Math.max((narrow ? 2.25 : 2.75) * em, ...figures.map((wide) => wide + 0.75 * em)),
		right: width - (narrow ? 0.5 : 0.75) * em,
		top,
		bottom,
	};
}

export const scaleX = ({ left, right }: Layout, { from, to }: Ranged, value: number): number =>
	left + ((value - from) / (to - from)) * (right - left);
export const scaleY = ({ top, bottom }: Layout, { from, to }: Ranged, value: number): number =>
	bottom - ((value - from) / (to - from)) * (bottom - top);

const part = (at: number, from: number, to: number) => Math.min(1, Math.max(0, (at - from) / (to - from)));
/** The value at a pixel; beyond the map that of its edge. */
export const valueX = ({ left, right }: Layout, x: Ranged, px: number): number => valueAt(x, part(px, left, right));
export const valueY = ({ top, bottom }: Layout, y: Ranged, px: number): number => valueAt(y, part(px, bottom, top));

/**
 * A path on the unit square in pixels of the map. Lines are not scaled by a transformation: their width would be scaled
 * too, or else stay when a saved picture is enlarged.
 */
export const pixelPath = ({ left, right, top, bottom }: Layout, path: string): string =>
	path.replaceAll(
		/([\d.]+) ([\d.]+)/g,
		(_, x, y) =>
			`${Math.round((left + (right - left) * x) * 10) / 10} ${Math.round((top + (bottom - top) * y) * 10) / 10}`,
	);

export interface Tick {
	readonly value: number;
	readonly text: string;
}

/** Round values in the unit in which the input is shown, as many as have room: one in so many px. */
export function ticksOf({ key, from, to }: Ranged, length: number, room: number): readonly Tick[] {
	const { factor } = shownUnit(inputOf(key).unit);
	const interval = roundInterval((to - from) * factor, Math.max(2, Math.min(10, Math.floor(length / room))));
	return ticksBetween(from * factor, to * factor, interval).map((tick) => ({
		value: Number((tick / factor).toPrecision(12)),
		text: tickText(tick, interval),
	}));
}
