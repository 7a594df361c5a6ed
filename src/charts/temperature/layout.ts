/** Where things stand in the picture over temperature, in pixels, from the width of the page and the size of its type. */

import type { Across } from "#layout/across";
import { alongDecades, type Decades } from "#layout/decades";
import { spread } from "#layout/spread";
import { textWidth } from "#layout/text-width";
import { acrossOf, type Layout as SweepLayout } from "../sweep/layout";
import { type LineId, lineIds, names } from "./series";

/** One panel with its handle; above it where the guess goes, at the right the names of the lines, beneath what they rest on. */
export interface Layout extends Across, Pick<SweepLayout, "panels"> {
	readonly height: number;
	readonly tickRow: number;
	/** Middle of the row above the panel. */
	readonly guessRow: number;
	readonly top: number;
	readonly bottom: number;
	/** Half the size of the mark of a line. */
	readonly mark: number;
	/** Middle of a row beneath the axis. */
	readonly restRow: (row: number) => number;
}

/** Rows beneath the axis: ceramic, liquid, cathode. */
const restRows = 3;

const shortNames: Readonly<Record<LineId, string>> = {
	total: "Total",
	activated: "if activated",
	cathode: "Cathode",
	separator: "Separator",
	interface: "Interface",
	pores: "Pores",
};
export const nameOf = ({ narrow }: Pick<Layout, "narrow">, id: LineId): string => (narrow ? shortNames : names)[id];

export function layoutOf(width: number, em: number): Layout {
	const across = acrossOf(width, em);
	const { narrow, small } = across;
	const mark = 0.28 * em;
	const widest = Math.max(...lineIds.map((id) => textWidth(nameOf(across, id), small)));
	const left = (narrow ? 2.25 : 3) * em;
	const right = width - widest - 2 * mark - 0.9 * em;
	const guessRow = 0.75 * small;
	const top = guessRow + 0.75 * small + 0.35 * em;
	const bottom = top + (narrow ? 19 : 22) * em;
	const tickRow = bottom + 0.5 * em + small;
	const restTop = tickRow + 0.75 * em;
	const row = 1.6 * small;
	return {
		...across,
		left,
		right,
		guessRow,
		top,
		bottom,
		mark,
		panels: [{ top, bottom }],
		tickRow,
		restRow: (index) => restTop + (index + 0.5) * row,
		height: restTop + restRows * row + 0.25 * em,
	};
}

/** Where a resistance stands; what is beyond an end of the axis, as the edge of a band can be, stands at that end. */
export const scaleY = ({ top, bottom }: Pick<Layout, "top" | "bottom">, decades: Decades, value: number): number =>
	bottom - Math.min(1, Math.max(0, value > 0 ? alongDecades(decades, value) : 0)) * (bottom - top);

/** Heights of the names of lines that end at these, so that none meets another. */
export function nameHeights({ top, bottom, small }: Layout, ends: readonly number[]): readonly number[] {
	const order = ends.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
	const ys = order.map(({ y }) => y);
	const row = 1.35 * small;
	const moved = spread(
		ys,
		ys.map(() => row),
		top - row / 2,
		bottom + row / 2,
	);
	return ends.map((_, index) => moved[order.findIndex((each) => each.index === index)]!);
}
