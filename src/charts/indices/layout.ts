/** Where things stand in the picture of the indices, in pixels, from the width of the page and the size of its type. */
import { fitted, onTwoLines, textWidth } from "#layout/text-width";
import type { PictureSize } from "../figure/picture-size";
import { aloneSaid, type Row, togetherSaid } from "./series";

export interface Layout {
	readonly width: number;
	readonly height: number;
	/** One rem. */
	readonly em: number;
	/** On a phone: names above their bars. */
	readonly narrow: boolean;
	/** Where nothing stands, and how far it is to the whole variance. */
	readonly left: number;
	readonly span: number;
	readonly row: number;
	/** Of the upper bar of the two, within its row; the lower one follows it. */
	readonly barTop: number;
	readonly bar: number;
	/** From the top of one bar to the top of the other. */
	readonly pitch: number;
	readonly nameSize: number;
	readonly small: number;
	/** The name of each row on its lines, and its range where there is room for it. */
	readonly names: readonly { readonly lines: readonly string[]; readonly range: string }[];
	/** Whether the figures of the first row have room for what they mean. */
	readonly worded: boolean;
}

const isNarrow = ({ width, em }: PictureSize) => width < 40 * em;
const rowRems = { narrow: 3.625, wide: 3 };
const footRems = 1.75;

/** Height of so many rows, in rem. */
export const remsOf = (rows: number, size: PictureSize | undefined): number =>
	rows * rowRems[size && isNarrow(size) ? "narrow" : "wide"] + footRems;

export function layoutOf(size: PictureSize, rows: readonly Row[]): Layout {
	const { width, em } = size;
	const narrow = isNarrow(size);
	const nameSize = (narrow ? 0.75 : 0.8125) * em;
	const small = (narrow ? 0.6875 : 0.75) * em;
	const nameRoom = Math.min(16 * em, 0.3 * width);
	const left = narrow ? 1 : nameRoom + em;
	const right = 3.25 * em;
	const span = width - left - right;
	const beyond = (share: number) => left + Math.min(1, share) * span + 0.4 * em;
	const [first] = rows;
	return {
		width,
		height: remsOf(rows.length, size) * em,
		em,
		narrow,
		left,
		span,
		row: (narrow ? rowRems.narrow : rowRems.wide) * em,
		barTop: (narrow ? 1.375 : 0.5) * em,
		bar: 0.875 * em,
		pitch: 1.0625 * em,
		nameSize,
		small,
		names: rows.map(({ name, range }) => {
			if (!narrow) return { lines: onTwoLines(name, nameSize, nameRoom), range };
			const room = width - textWidth(range, small) - 0.75 * em;
			return { lines: [fitted(name, nameSize, room)], range };
		}),
		worded:
			first !== undefined &&
			(
				[
					[first.alone, aloneSaid],
					[first.together, togetherSaid],
				] as const
			).every(
				([{ value, error, text }, words]) =>
					beyond(value + error) + textWidth(text, nameSize, 650) + textWidth(` ${words}`, small) <= width,
			),
	};
}
