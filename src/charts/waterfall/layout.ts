/** Where things stand in the waterfall, in pixels, from the width of the page and the size of its type. */
import { fitted, onTwoLines, textWidth } from "#layout/text-width";
import type { Row } from "./series";

/** Height of a row, in rem: room for a finger on its grip. */
export const rowRems = 2.75;
/** Beneath the rows the figures of the axis. */
export const footRems = 1.75;

export interface Layout {
	readonly width: number;
	readonly height: number;
	/** One rem. */
	readonly em: number;
	/** On a phone: names above their bars. */
	readonly narrow: boolean;
	/** Where zero stands, and how far it is to the top of the axis. */
	readonly left: number;
	readonly span: number;
	readonly row: number;
	/** The bar within its row. */
	readonly barTop: number;
	readonly bar: number;
	readonly nameSize: number;
	readonly labelSize: number;
	readonly small: number;
	readonly names: readonly string[];
}

export function layoutOf(width: number, em: number, rows: readonly Row[]): Layout {
	const narrow = width < 34 * em;
	const nameSize = (narrow ? 0.75 : 0.8125) * em;
	const labelSize = (narrow ? 0.8125 : 0.875) * em;
	const small = (narrow ? 0.6875 : 0.75) * em;
	const nameRoom = narrow
		? width
		: Math.min(0.34 * width, Math.max(...rows.map(({ name }) => textWidth(name, nameSize))));
	const left = narrow ? 1 : nameRoom + em;
	const right = (narrow ? 5.25 : 6.5) * em;
	const row = rowRems * em;
	return {
		width,
		height: rows.length * row + footRems * em,
		em,
		narrow,
		left,
		span: Math.max(em, width - left - right),
		row,
		barTop: (narrow ? 1.35 : 0.7) * em,
		bar: (narrow ? 1.05 : 1.35) * em,
		nameSize,
		labelSize,
		small,
		names: rows.map(({ name }) => fitted(name, nameSize, nameRoom)),
	};
}

export interface Reason {
	readonly lines: readonly string[];
	readonly x: number;
	readonly anchor: "start" | "end";
}

/**
 * The reason in place of a bar, on two lines at most: right of where the walk stands, left of it where there is more room;
 * on a phone over the whole row.
 */
export function reasonAt(reason: string, at: number, { width, left, em, small, narrow }: Layout): Reason {
	const apart = 0.6 * em;
	const [before, behind] = [at - left - apart, width - at - apart];
	if (narrow) return { lines: onTwoLines(reason, small, width - left - apart), x: left + apart, anchor: "start" };
	return behind >= before
		? { lines: onTwoLines(reason, small, behind), x: at + apart, anchor: "start" }
		: { lines: onTwoLines(reason, small, before), x: at - apart, anchor: "end" };
}
