/** Where things stand in the pictures of a spectrum, in pixels, from the width of the page and the size of its type. */

import { type Axis, steadyAxis } from "#layout/axis";
import { alongDecades, type Decades } from "#layout/decades";
import { textWidth } from "#layout/text-width";
import type { Spectrum } from "#model/impedance";

/** Of a plot, without its figures and names. */
export interface Plot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A plot with rows above it for names, counted from the plot upwards. */
export interface NamedPlot extends Plot {
	readonly rows: number;
}

export interface Layout {
	readonly width: number;
	readonly height: number;
	/** One rem. */
	readonly em: number;
	/** On a phone: one plot beneath the other. */
	readonly narrow: boolean;
	/** Names are broken into more lines. */
	readonly tight: boolean;
	readonly small: number;
	readonly main: NamedPlot;
	/** The high-frequency end, enlarged; a symmetric cell is nothing else. */
	readonly zoom: NamedPlot | undefined;
	/** |Z| over frequency. */
	readonly size: Plot;
	/** −phase over frequency. */
	readonly phase: Plot;
}

type Type = Pick<Layout, "tight" | "small">;
/** Of a name: what it is and how much; where it peaks has a line of its own where there is little room. */
const nameLines = ({ tight }: Type) => (tight ? 3 : 2);
export const lineOf = ({ small }: Pick<Layout, "small">): number => 1.25 * small;
const rowOf = (type: Type): number => nameLines(type) * lineOf(type) + 0.35 * type.small;

/** Height of a Nyquist plot against its width: arcs are flatter than half circles. */
const flatness = 0.42;

/**
 * `arcs` are those of the published cathode; a symmetric cell has none. Nothing here depends on the design, so that
 * nothing moves while a slider does.
 */
export function layoutOf(width: number, em: number, arcs: number): Layout {
	const symmetric = arcs === 0;
	const narrow = width < 44 * em;
	const small = (narrow ? 0.6875 : 0.75) * em;
	const header = 1.5 * em;
	const foot = 2 * small;
	const gutter = (narrow ? 2.5 : 3) * em;
	const tight = width < 56 * em;
	const row = rowOf({ tight, small });
	const right = width - em;
	/** Lines of the title of the largest plot. */
	const titled = header + (narrow ? 1.25 * small : 0);

	const mainRight = symmetric || narrow ? right : gutter + 0.6 * (right - gutter);
	const height = flatness * (mainRight - gutter) * (symmetric && !narrow ? 0.8 : 1);
	// three arcs and the rise are more than as many rows can always hold
	const rows = symmetric ? 1 : arcs + (narrow || arcs > 2 ? 1 : 0);
	const start = titled + rows * row;
	const main = { left: gutter, right: mainRight, top: start, bottom: start + height, rows };
	let zoom: NamedPlot | undefined;
	if (!symmetric) {
		// beneath, or beside it with the same floor and, having fewer names, more height
		const top = (narrow ? main.bottom + foot + 0.5 * em : 0) + header + 2 * row;
		const left = narrow ? gutter : mainRight + gutter + em;
		zoom = { left, right, top, bottom: narrow ? top + 0.6 * (right - left) : main.bottom, rows: 2 };
	}

	const top = (narrow ? (zoom ?? main) : main).bottom + foot + 0.75 * em + header;
	const panel = (narrow ? 7 : 8) * em;
	const size = { left: gutter, right, top, bottom: top + panel };
	const below = size.bottom + header + 0.75 * em;
	const phase = { left: gutter, right, top: below, bottom: below + panel };
	return { width, height: phase.bottom + foot + 0.25 * em, em, narrow, tight, small, main, zoom, size, phase };
}

/** Ω cm² along and up, at one scale. */
export interface NyquistAxes {
	readonly axis: Axis;
	/** px per Ω cm². */
	readonly scale: number;
	/** The upper end, which is not round. */
	readonly top: number;
}

const flatnessOf = ({ left, right, top, bottom }: Plot) => (bottom - top) / (right - left);

/** The axis along, from zero and long enough for the one upwards to hold `im`; the one before as long as it fits. */
export const alongAxis = (before: Axis | undefined, plot: Plot, re: number, im: number): Axis =>
	steadyAxis(before, 0, 1.02 * Math.max(re, im / flatnessOf(plot)), 8);

export const nyquistAxes = (axis: Axis, plot: Plot): NyquistAxes => ({
	axis,
	scale: (plot.right - plot.left) / (axis.to - axis.from),
	top: (axis.to - axis.from) * flatnessOf(plot),
});

export const scaleRe = ({ left }: Plot, { scale }: NyquistAxes, re: number): number => left + re * scale;
export const scaleIm = ({ bottom }: Plot, { scale }: NyquistAxes, minusIm: number): number => bottom - minusIm * scale;

/** The ends of the frequency axis, as powers of ten: those of the spectra of full cells. */
export const frequencyEnds = [-1, 6] as const;

export const scaleF = ({ left, right }: Plot, f: number): number =>
	left + ((Math.log10(f) - frequencyEnds[0]) / (frequencyEnds[1] - frequencyEnds[0])) * (right - left);

export const frequencyAt = ({ left, right }: Plot, x: number): number =>
	10 **
	(frequencyEnds[0] + Math.min(1, Math.max(0, (x - left) / (right - left))) * (frequencyEnds[1] - frequencyEnds[0]));

export const scaleDecades = ({ top, bottom }: Plot, axis: Decades, value: number): number =>
	bottom - alongDecades(axis, value) * (bottom - top);

/** A phase element has 90° at most. */
export const scalePhase = ({ top, bottom }: Plot, degrees: number): number => bottom - (degrees / 90) * (bottom - top);

/** A name to be written above a plot, led down to a point. */
interface NameWish {
	readonly id: string;
	readonly lines: readonly string[];
	/** What stands for it where it finds no room. */
	readonly short: string;
	readonly x: number;
	readonly y: number;
}

export interface PlacedName extends NameWish {
	/** From 0, next to the plot. */
	readonly row: number;
	readonly side: "right" | "left";
}

/** Base line of the first line of a name. */
export const nameTop = ({ top }: Plot, type: Type, row: number): number => top - (row + 1) * rowOf(type) + type.small;

interface Place extends PlacedName {
	readonly from: number;
	readonly to: number;
	/** Low rows are better, the right side of the line is, and the whole name is. */
	readonly cost: number;
}

/** Neither two names nor a name and a line down to another's place may meet. */
function meet(a: Place, b: Place): boolean {
	if (a.row === b.row) return a.from < b.to && b.from < a.to;
	const [upper, lower] = a.row > b.row ? [a, b] : [b, a];
	return upper.x + 2 > lower.from && upper.x - 2 < lower.to;
}

/** What it costs to leave a name out: more than any place. */
const unwritten = 100;

/** Where a name, whole or short, may stand whatever the others do. */
function placesOf(wish: NameWish, rows: number, ends: { readonly from: number; readonly to: number }, small: number) {
	const gap = 0.4 * small;
	const { x } = wish;
	const places: Place[] = [];
	for (const lines of [wish.lines, [wish.short]]) {
		const width = Math.max(...lines.map((line) => textWidth(line, small))) + gap;
		for (const side of ["right", "left"] as const) {
			const [from, to] = side === "right" ? [x - 2, x + width + gap] : [x - width - gap, x + 2];
			if (from < ends.from - gap || to > ends.to + gap) continue;
			const beside = (side === "left" ? 0.5 : 0) + (lines === wish.lines ? 0 : 10);
			for (let row = 0; row < rows; row++) places.push({ ...wish, lines, side, from, to, row, cost: row + beside });
		}
	}
	return places;
}

/** The cheapest places of all names together. Who finds none is left out. */
export function namesAbove(
	wishes: readonly NameWish[],
	{ rows }: NamedPlot,
	ends: { readonly from: number; readonly to: number },
	small: number,
): readonly PlacedName[] {
	const places = wishes.map((wish) => placesOf(wish, rows, ends, small));
	let best: { readonly cost: number; readonly placed: readonly Place[] } = { cost: Infinity, placed: [] };
	const go = (next: number, cost: number, placed: readonly Place[]) => {
		if (cost >= best.cost) return;
		if (next === places.length) {
			best = { cost, placed };
			return;
		}
		for (const place of places[next]!)
			if (!placed.some((other) => meet(place, other))) go(next + 1, cost + place.cost, [...placed, place]);
		go(next + 1, cost + unwritten, placed);
	};
	go(0, 0, []);
	return best.placed;
}

/** Ticks whose figures do not touch: all, every second, … */
export function namedTicks(ticks: readonly number[], text: (tick: number) => string, apart: number, size: number) {
	const width = Math.max(...ticks.map((tick) => textWidth(text(tick), size)));
	const every = Math.max(1, Math.ceil((width + 0.6 * size) / apart));
	return ticks.filter((_, index) => index % every === 0);
}

/** The point of a spectrum that is nearest to a place on a Nyquist plot. */
export function nearest({ re, im }: Spectrum, plot: Plot, axes: NyquistAxes, x: number, y: number): number {
	let [best, least] = [0, Number.POSITIVE_INFINITY];
	for (const [i, each] of re.entries()) {
		const distance = Math.hypot(scaleRe(plot, axes, each) - x, scaleIm(plot, axes, -im[i]!) - y);
		if (distance < least) [best, least] = [i, distance];
	}
	return best;
}

/** Letters above a plot, each at its place; those that would touch are one text over all their places. */
export interface Letters {
	readonly text: string;
	readonly x: number;
	/** Where their lines stand. */
	readonly places: readonly number[];
}

const gathered = (letters: readonly { readonly id: string; readonly x: number }[]): Letters => ({
	text: letters.map(({ id }) => id).join(", "),
	x: letters.reduce((sum, { x }) => sum + x, 0) / letters.length,
	places: letters.map(({ x }) => x),
});

/** From left to right, within `from` and `to`. */
export function lettersAbove(
	wishes: readonly { readonly id: string; readonly x: number }[],
	{ from, to }: { readonly from: number; readonly to: number },
	size: number,
): readonly Letters[] {
	const half = ({ text }: Letters) => textWidth(text, size) / 2;
	const held = (letters: Letters): Letters => ({
		...letters,
		x: Math.max(from + half(letters), Math.min(to - half(letters), letters.x)),
	});
	let groups = wishes.toSorted((a, b) => a.x - b.x).map((wish) => [wish]);
	for (;;) {
		const placed = groups.map((group) => held(gathered(group)));
		const touching = placed.findIndex((letters, i) => {
			const next = placed[i + 1];
			return next && next.x - half(next) - (letters.x + half(letters)) < 0.5 * size;
		});
		if (touching < 0) return placed;
		groups = groups.flatMap((group, i) =>
			i === touching ? [[...group, ...groups[i + 1]!]] : i === touching + 1 ? [] : [group],
		);
	}
}
