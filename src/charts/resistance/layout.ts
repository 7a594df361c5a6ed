/** Where things stand in the bar of the resistance, in pixels, from the width of the page and the size of its type. */

import type { Across } from "#layout/across";
import { alongDecades, type Decades } from "#layout/decades";
import { textWidth } from "#layout/text-width";
import { type Placed, placeNames } from "./flags";
import { ohms, type Part, published, shareText } from "./series";

export function acrossOf(width: number, em: number): Across {
	const narrow = width < 34 * em;
	return {
		width,
		em,
		narrow,
		small: (narrow ? 0.6875 : 0.75) * em,
		left: 0.75 * em,
		right: width - 1.25 * em,
	};
}

export interface Layout extends Across {
	readonly height: number;
	readonly barTop: number;
	readonly bar: number;
	/** The bar of the baseline, beneath. */
	readonly ghostTop: number;
	readonly ghost: number;
	readonly axis: number;
	readonly tickRow: number;
	/** Middle of a row of names above the bar, and of one beneath the scale; row 0 is nearest. */
	readonly above: (row: number) => number;
	readonly beneath: (row: number) => number;
}

/** Rows of part names, kept free even where fewer are needed, so that nothing moves. */
const partRows = 4;

/** `marks` are the names beneath the scale. */
export function layoutOf(across: Across, marks: readonly Placed[]): Layout {
	const { em, narrow, small } = across;
	const row = (narrow ? 2.7 : 1.5) * small;
	const barTop = partRows * row + 0.6 * em;
	const bar = (narrow ? 1.75 : 2.25) * em;
	const ghostTop = barTop + bar + 0.25 * em;
	const ghost = 1.5 * small;
	const axis = ghostTop + ghost + 0.5 * em;
	const tickRow = axis + 0.5 * em + small;
	const markTop = tickRow + 0.7 * em;
	const markRows = Math.max(...marks.map((mark) => mark.row + 1));
	return {
		...across,
		height: markTop + markRows * row + 0.25 * em,
		barTop,
		bar,
		ghostTop,
		ghost,
		axis,
		tickRow,
		above: (index) => barTop - 0.6 * em - (index + 0.5) * row,
		beneath: (index) => markTop + (index + 0.5) * row,
	};
}

/** Where a value stands; what is beyond an end of the scale stands at it. */
export const scaleX = ({ left, right }: Across, decades: Decades, value: number): number =>
	left + Math.min(1, Math.max(0, value > 0 ? alongDecades(decades, value) : 0)) * (right - left);

/** A name at a mark: on a phone its pieces stand beneath each other. */
export interface Name extends Placed {
	readonly x: number;
	readonly pieces: readonly string[];
}

/** Between the pieces of a name that stands on one line, and from a line to the name beside it, in rem. */
export const pieceGap = 0.5;
export const nameGap = 0.35;

function placed(
	{ width, em, narrow, small }: Across,
	names: readonly { readonly x: number; readonly pieces: readonly string[]; readonly wish: number }[],
): readonly Name[] {
	const measured = names.map((name) => {
		const widths = name.pieces.map((piece) => textWidth(piece, small, 500));
		const gaps = pieceGap * em * (widths.length - 1);
		return { ...name, width: narrow ? Math.max(...widths) : widths.reduce((sum, each) => sum + each, gaps) };
	});
	const places = placeNames(measured, width, nameGap * em);
	return names.map(({ x, pieces }, index) => ({ x, pieces, ...places[index]! }));
}

/** Parts above the bar: the line meets a part near its start, so that there is room for the name. */
export const partNames = (across: Across, decades: Decades, parts: readonly Part[]): readonly Name[] =>
	placed(
		across,
		parts.map(({ name, value, u, from, to, share }, index) => {
			const [start, end] = [scaleX(across, decades, from), scaleX(across, decades, to)];
			const [figure, percent] = [`${ohms(value, u)} Ω cm²`, shareText(share)];
			return {
				x: start + Math.min((end - start) / 2, 0.75 * across.em),
				pieces: across.narrow ? [name, `${figure}, ${percent}`] : [name, figure, percent],
				wish: partRows - 1 - index,
			};
		}),
	);

/** Published totals beneath the scale, which holds them all. */
export const markNames = (across: Across, decades: Decades): readonly Name[] =>
	placed(
		across,
		published.map(({ value, figure, of, when }) => ({
			x: scaleX(across, decades, value),
			pieces: across.narrow ? [`${figure}, ${of}`, when] : [figure, `${of} ${when}`],
			wish: 0,
		})),
	);
