/** Where things stand in the sweep, in pixels, from the width of the page and the size of its type. */

import type { Ranged } from "#analysis/place";
import type { Across } from "#layout/across";
import { textWidth } from "#layout/text-width";
import type { AxisTick, Published } from "./along";

export function acrossOf(width: number, em: number): Across {
	const narrow = width < 34 * em;
	return {
		width,
		em,
		narrow,
		small: (narrow ? 0.6875 : 0.75) * em,
		left: (narrow ? 2.5 : 3.25) * em,
		right: width - (narrow ? 0.5 : 1) * em,
	};
}

/** How many ticks have room for their figures. */
export const ticksThatFit = ({ left, right, em }: Across): number =>
	Math.max(2, Math.min(10, Math.floor((right - left) / (3.6 * em))));

export const scaleX = ({ left, right }: Across, { from, to }: Ranged, value: number): number =>
	left + ((value - from) / (to - from)) * (right - left);

export const valueAt = ({ left, right }: Across, { from, to }: Ranged, x: number): number =>
	from + Math.min(1, Math.max(0, (x - left) / (right - left))) * (to - from);

/** A published value beneath the axis: its name to the right of a line from the tick down, or to its left at the right end. */
export interface Flag extends Published {
	readonly x: number;
	/** From 0; none where no row has room: the mark at the axis then stands alone. */
	readonly row?: number;
	readonly side: "right" | "left";
}

/** Rows at most. */
const flagRows = 4;

/** Each name in the first row with room, so that neither names nor the lines down to them meet. From right to left. */
export function flagsOf(published: readonly Published[], across: Across, range: Ranged): readonly Flag[] {
	const gap = 0.35 * across.em;
	const taken: [from: number, to: number][][] = Array.from({ length: flagRows }, () => []);
	const free = (row: number, from: number, to: number) => taken[row]!.every(([a, b]) => to <= a || from >= b);
	const flags: Flag[] = [];
	const within = published.filter(({ value }) => value >= range.from && value <= range.to);
	for (const each of within.toSorted((a, b) => b.value - a.value)) {
		const x = scaleX(across, range, each.value);
		const width = textWidth(each.name, across.small) + gap;
		const sides = [
			{ side: "right" as const, from: x - 1, to: x + width + gap },
			{ side: "left" as const, from: x - width - gap, to: x + 1 },
		].filter(({ from, to }) => from >= 0 && to - gap <= across.width);
		let found: Flag | undefined;
		for (const { side, from, to } of sides)
			for (let row = 0; row < flagRows && !found; row++) {
				if (free(row, from, to)) {
					found = { ...each, x, row, side };
					taken[row]!.push([from, to]);
					for (let above = 0; above < row; above++) taken[above]!.push([x - 1, x + 1]);
				} else if (!free(row, x - 1, x + 1)) break;
			}
		flags.push(found ?? { ...each, x, side: "right" });
	}
	return flags;
}

/** A text on as many lines as it takes. */
export function wrapped(text: string, size: number, room: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== undefined && textWidth(`${last} ${word}`, size) <= room) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

export interface Layout extends Across {
	readonly height: number;
	/** Where words about an end of the way stand. */
	readonly stopRow: number;
	/** The plots, without their titles. */
	readonly panels: readonly { readonly top: number; readonly bottom: number }[];
	/** Base lines beneath the axis. */
	readonly tickRow: number;
	readonly secondRow: number;
	readonly flagRow: (row: number) => number;
	readonly titleRows: readonly { readonly y: number; readonly text: string }[];
}

interface Furniture {
	readonly panels: number;
	/** Whether something can end the way: a line is kept free for what it is. */
	readonly stops: boolean;
	readonly second: boolean;
	readonly title: string;
	readonly flags: readonly Flag[];
}

export function layoutOf(across: Across, { panels, stops, second, title, flags }: Furniture): Layout {
	const { em, small, narrow, left, right } = across;
	const line = 1.3 * small;
	const stopRow = small;
	const first = stops ? 1.2 * em : 0;
	const depth = (panels > 2 ? 8 : 10.5) * em * (narrow ? 0.85 : 1);
	const header = 1.6 * em;
	const plots = Array.from({ length: panels }, (_, i) => {
		const top = first + header + i * (depth + header + 0.4 * em);
		return { top, bottom: top + depth };
	});
	const foot = plots.at(-1)!.bottom;
	const rows = Math.max(0, ...flags.map(({ row }) => (row === undefined ? 0 : row + 1)));
	const tickRow = foot + 0.55 * em + small;
	const secondRow = tickRow + 1.25 * line;
	const flagTop = (second ? secondRow : tickRow) + 0.35 * em;
	const flagLine = 1.3 * small;
	const titleTop = flagTop + rows * flagLine + (rows > 0 ? 0.45 * em : 0) + 1.1 * small;
	const titleRows = wrapped(title, small, right - left).map((text, i) => ({ y: titleTop + i * line, text }));
	return {
		...across,
		stopRow,
		panels: plots,
		tickRow,
		secondRow,
		flagRow: (row) => flagTop + (row + 0.9) * flagLine,
		titleRows,
		height: titleRows.at(-1)!.y + 0.5 * em,
	};
}

/** Ticks whose words keep clear of those of the design in hand, which stand in the same row. */
export function clearTicks(
	ticks: readonly AxisTick[],
	across: Across,
	range: Ranged,
	hand: { readonly x: number; readonly half: number },
): readonly AxisTick[] {
	return ticks.filter(({ value, text, second = "" }) => {
		const half = Math.max(textWidth(text, across.small), textWidth(second, across.small)) / 2;
		return Math.abs(scaleX(across, range, value) - hand.x) > half + hand.half + 0.3 * across.em;
	});
}

/** A line with its band in pixels. */
export interface Curve {
	readonly xs: readonly number[];
	/** Edges of the band, the upper one first. */
	readonly upper: readonly number[];
	readonly lower: readonly number[];
}

interface Place {
	readonly x: number;
	readonly y: number;
	readonly anchor: "start" | "end";
}

/**
 * Where a label of one line stands beside a mark: on the side, and above or beneath the band, where it comes nearest to the
 * mark without touching the band. `y` is the middle of the text.
 */
export function labelBeside(
	curve: Curve,
	at: { readonly x: number; readonly upper: number; readonly lower: number },
	size: { readonly width: number; readonly height: number },
	box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
	gap: number,
): Place {
	const middle = (at.upper + at.lower) / 2;
	let best: (Place & { readonly cost: number }) | undefined;
	for (const side of [1, -1]) {
		const [start, end] = [at.x + side * gap, at.x + side * (gap + size.width)];
		const [from, to] = side > 0 ? [at.x, end] : [end, at.x];
		if (to > box.right + gap || from < box.left) continue;
		let [upper, lower] = [at.upper, at.lower];
		curve.xs.forEach((x, i) => {
			// a point beyond either end too: the band comes in from there
			if ((curve.xs[i + 1] ?? x) < from || (curve.xs[i - 1] ?? x) > to) return;
			upper = Math.min(upper, curve.upper[i]!);
			lower = Math.max(lower, curve.lower[i]!);
		});
		const anchor = side > 0 ? "start" : "end";
		const above = upper - gap / 2 - size.height / 2;
		const beneath = lower + gap / 2 + size.height / 2;
		if (above - size.height / 2 >= box.top && (!best || middle - above < best.cost))
			best = { x: start, y: above, anchor, cost: middle - above };
		// where both do, labels of several panels stand alike
		const cost = beneath - middle + size.height;
		if (beneath + size.height / 2 <= box.bottom && (!best || cost < best.cost))
			best = { x: start, y: beneath, anchor, cost };
	}
	if (best) return { x: best.x, y: best.y, anchor: best.anchor };
	const anchor = at.x + gap + size.width <= box.right + gap ? "start" : "end";
	return { x: at.x + (anchor === "start" ? gap : -gap), y: box.top + size.height / 2, anchor };
}
