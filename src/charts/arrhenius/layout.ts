/** Where things stand in the picture against 1000/T, in pixels, from the width of the page and the size of its type. */

import type { Across } from "#layout/across";
import { roundInterval, ticksBetween, tickText } from "#layout/axis";
import { type Box, type Label, placeLabels, type Segment } from "#layout/labels";
import { textWidth } from "#layout/text-width";
import type { LogAxis } from "./log-axis";
import { arrheniusKeys, celsius, type Ends, measured } from "./series";

export interface Layout extends Across {
	readonly height: number;
	/** Base line of the °C above the panels, and the axis beneath them. */
	readonly celsiusRow: number;
	readonly celsiusAxis: number;
	/** Base line of the words about the measured range. */
	readonly rangeRow: number;
	readonly panels: readonly { readonly top: number; readonly bottom: number }[];
	/** Base lines of the figures and of the title of 1000/T. */
	readonly tickRow: number;
	readonly titleRow: number;
}

export function layoutOf(width: number, em: number): Layout {
	const narrow = width < 34 * em;
	const small = (narrow ? 0.6875 : 0.75) * em;
	const depth = (narrow ? 9.5 : 11.5) * em;
	const celsiusAxis = small + 0.5 * em;
	const rangeRow = celsiusAxis + 0.5 * em + small;
	const first = rangeRow + 2.6 * em;
	const panels = arrheniusKeys.map((_, i) => {
		const top = first + i * (depth + 2.4 * em);
		return { top, bottom: top + depth };
	});
	const tickRow = panels.at(-1)!.bottom + 0.55 * em + small;
	const titleRow = tickRow + 1.5 * small;
	return {
		width,
		height: titleRow + 0.4 * em,
		em,
		narrow,
		small,
		left: (narrow ? 2.5 : 3.25) * em,
		right: width - (narrow ? 0.75 : 1) * em,
		celsiusRow: small,
		celsiusAxis,
		rangeRow,
		panels,
		tickRow,
		titleRow,
	};
}

/** Cold stands at the right, as 1/T grows. */
export const scaleX = ({ left, right }: Layout, { from, to }: Ends, T: number): number =>
	left + ((1 / T - 1 / to) / (1 / from - 1 / to)) * (right - left);

/** What lies beneath the axis, or is not above zero, stands at its foot. */
export function scaleY(
	{ top, bottom }: { readonly top: number; readonly bottom: number },
	{ from, to }: LogAxis,
	value: number,
): number {
	const share = value > 0 ? Math.log(value / from) / Math.log(to / from) : 0;
	return bottom - Math.min(1, Math.max(0, share)) * (bottom - top);
}

interface Tick {
	/** K. */
	readonly T: number;
	readonly text: string;
}

/** Every twentieth degree. */
export const celsiusTicks = ({ from, to }: Ends): readonly Tick[] =>
	ticksBetween(celsius(from), celsius(to), 20).map((tick) => ({
		T: tick + 273.15,
		text: String(tick).replace("-", "−"),
	}));

/** More than these would say nothing that they do not. */
const inverseAtMost = 12;

/** Round values of 1000/T. */
export function inverseTicks({ left, right, em }: Layout, { from, to }: Ends): readonly Tick[] {
	const [low, high] = [1000 / to, 1000 / from];
	const most = Math.min(inverseAtMost, Math.max(2, Math.floor((right - left) / (2.6 * em))));
	const interval = roundInterval(high - low, most);
	return ticksBetween(low, high, interval).map((tick) => ({ T: 1000 / tick, text: tickText(tick, interval) }));
}

/** Where the middle of a text stands that is wanted at `x`, within the picture. */
export function kept({ width }: Layout, x: number, text: string, size: number): number {
	const half = textWidth(text, size) / 2;
	return Math.max(half, Math.min(width - half, x));
}

/** Ticks whose words keep clear of those of the design in hand, which stand in the same row. */
export function clearTicks(
	ticks: readonly Tick[],
	layout: Layout,
	ends: Ends,
	hand: { readonly T: number; readonly text: string },
): readonly Tick[] {
	const { small, em } = layout;
	const at = kept(layout, scaleX(layout, ends, hand.T), hand.text, small);
	return ticks.filter(
		({ T, text }) =>
			Math.abs(scaleX(layout, ends, T) - at) >
			(textWidth(text, small) + textWidth(hand.text, small, 600)) / 2 + 0.3 * em,
	);
}

/** Words about the measured range and what lies beyond, each where it has room between the ends that it is about. */
export function rangeWords(layout: Layout, ends: Ends) {
	const { small, em, left, right } = layout;
	const [warm, cold] = [scaleX(layout, ends, measured.to), scaleX(layout, ends, measured.from)];
	return [
		{ id: "warm", text: "extrapolated", from: left, to: warm },
		{ id: "measured", text: "measured", from: warm, to: cold },
		{ id: "cold", text: "extrapolated", from: cold, to: right },
	].filter(({ text, from, to }) => to - from >= textWidth(text, small) + 0.5 * em);
}

/** A line with its band in pixels. */
export interface Curve {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	readonly upper: readonly number[];
	readonly lower: readonly number[];
}

const segments = (xs: readonly number[], ys: readonly number[]): readonly Segment[] =>
	xs.slice(1).map((x, i): Segment => [xs[i]!, ys[i]!, x, ys[i + 1]!]);

interface Wish {
	readonly text: string;
	readonly size: number;
	readonly box: Box;
}

/**
 * Room for the name of the printed figures and for the design in hand, in this order: so that the first stays while the
 * second moves. Nothing is written across the band; a name without room is not written.
 */
export function namesOf(panel: Box, curve: Curve, printed: Wish, hand: Wish): readonly Label[] {
	const band = [...segments(curve.xs, curve.upper), ...segments(curve.xs, curve.lower)];
	const place = (id: string, { text, size, box }: Wish, taken: readonly Box[], walls: readonly Segment[]) => {
		const r = Math.max(box.width, box.height) / 2;
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		return placeLabels([{ id, text, size, x, y, r }], { bounds: panel, taken, lines: [], walls });
	};
	const first = place("printed", printed, [], band);
	const taken = [printed.box, ...first.map(({ box }) => box)];
	// rather beside the line of the design than across it
	const x = hand.box.x + hand.box.width / 2;
	const beside = place("hand", hand, taken, [...band, [x, panel.y, x, panel.y + panel.height]]);
	return [...first, ...(beside.length > 0 ? beside : place("hand", hand, taken, band))];
}
