/** The key in the upper left corner, where there are no cells: what is light for its volume holds little by volume. */

import type { Box } from "#layout/labels";
import { textWidth } from "#layout/text-width";
import type { Level } from "#library/cells";
import { type Basis, basisNames } from "#model";
import type { Layout } from "./layout";
import { levelOf } from "./series";

interface KeyRow {
	readonly text: string;
	/** None where the row only adds to what stands above it. */
	readonly mark?: { readonly level: Level; readonly of: "kept" | "printed" | "cell" };
	readonly x: number;
	/** Middle of the row. */
	readonly y: number;
}

export interface Key {
	/** First the design in hand, whose figures have room here whatever they are: on one line, or on three. */
	readonly now: { readonly x: number; readonly y: number; readonly line: number; readonly stacked: boolean };
	readonly rows: readonly KeyRow[];
	readonly box: Box;
}

/** From the middle of a mark to its text, and of the larger type of the design in hand. */
export const keyIndent = ({ em }: Layout) => 0.9 * em;
export const nowSize = ({ small }: Layout) => 1.1 * small;

export function keyOf(layout: Layout, basis: Basis, hasPrinted: boolean): Key {
	const { em, small, narrow, left, right, top } = layout;
	const line = 1.5 * small;
	const indent = (narrow ? 0.8 : 1.1) * em;
	const y = (row: number) => top + (row + 0.9) * line;
	const inOne = textWidth("now 1000 ± 99 Wh/l, 999 ± 99 Wh/kg", nowSize(layout));
	const stacked = inOne > 0.5 * (right - left);
	const nowRows = stacked ? 3 : 1;
	const widest = stacked ? textWidth("999 ± 99 Wh/kg", nowSize(layout)) : inOne;
	const rows = rowsOf(basis, narrow, hasPrinted).map((row, index) => ({
		...row,
		x: left + indent,
		y: y(nowRows + index),
	}));
	return {
		now: { x: left + indent, y: y(0), line, stacked },
		rows,
		box: {
			x: left,
			y: top,
			width:
				Math.max(widest, ...rows.map(({ text }) => textWidth(text, small))) + indent + keyIndent(layout) + 0.2 * em,
			height: (nowRows + rows.length + 0.5) * line,
		},
	};
}

/** Level by shape, and which of the path is more than computed. */
function rowsOf(basis: Basis, narrow: boolean, hasPrinted: boolean): readonly Pick<KeyRow, "text" | "mark">[] {
	const level = levelOf(basis);
	const what = narrow ? (basis === "stack" ? "stack, " : "") : `${basisNames[basis]}: path, `;
	const built = narrow ? "only cell 1 is built" : "of these only cell 1 has been built";
	return [
		{ text: `${what}solids kept`, mark: { level, of: "kept" } },
		...(hasPrinted ? [{ text: `${what}as printed`, mark: { level, of: "printed" as const } }] : []),
		{ text: basis === "stack" || narrow ? built : `${built}, bare` },
		{ text: "packaged cell", mark: { level: "cell", of: "cell" } },
		{ text: "projection", mark: { level: "projection", of: "cell" } },
	];
}
