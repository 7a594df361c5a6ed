/** Where things stand in the figure of values and differences, in px, from the width of the page and the size of its type. */
import type { Axis } from "#layout/axis";
import { fitted, onTwoLines, textWidth } from "#layout/text-width";
import type { Row } from "./forest";

/** Rows along one axis, with figures at its right. */
export interface Panel {
	/** Ends of the axis. */
	readonly left: number;
	readonly right: number;
	/** Where the figures end. */
	readonly textX: number;
	/** Top of the first row, and where the axis stands. */
	readonly top: number;
	readonly foot: number;
}

export interface Layout {
	readonly width: number;
	readonly height: number;
	readonly em: number;
	/** On a phone the differences stand beneath the values, names above their lines. */
	readonly narrow: boolean;
	readonly nameSize: number;
	readonly small: number;
	readonly row: number;
	/** From the top of a row to its line, and to the base line of its name. */
	readonly line: number;
	readonly nameLine: number;
	/** The name of each design on its lines, two at most. */
	readonly names: readonly (readonly string[])[];
	readonly values: Panel;
	readonly differences: Panel;
}

export function layoutOf(width: number, em: number, rows: readonly Pick<Row, "name">[]): Layout {
	const narrow = width < 40 * em;
	const nameSize = 0.875 * em;
	const small = 0.75 * em;
	const figures = 0.8125 * em;
	const head = 1.75 * em;
	const axis = 1.75 * em;
	const row = (narrow ? 3.75 : 2.75) * em;
	const shared = { width, em, narrow, nameSize, small, row };
	const depth = rows.length * row;
	const valueRoom = textWidth("1000 ± 1000", figures);
	const apartRoom = textWidth("+1000 ± 1000", figures);
	// stands beneath the figures
	const wordRoom = Math.max(apartRoom, textWidth("not distinguishable", small));
	if (narrow) {
		const names = rows.map(({ name }) => [fitted(name, nameSize, width - apartRoom - 0.5 * em)]);
		const right = width - 0.75 * em;
		const panel = (top: number): Panel => ({ left: 0.75 * em, right, textX: width, top, foot: top + depth });
		const values = panel(head);
		const differences = panel(values.foot + axis + 0.75 * em + head);
		const height = differences.foot + axis;
		return { ...shared, height, line: 3.1 * em, nameLine: 1.15 * em, names, values, differences };
	}
	const nameRoom = Math.min(0.22 * width, 13 * em);
	const names = rows.map(({ name }) => onTwoLines(name, nameSize, nameRoom));
	const left = Math.min(nameRoom, Math.max(...names.flat().map((line) => textWidth(line, nameSize)))) + 1.25 * em;
	const gap = 2.25 * em;
	const span = (width - left - valueRoom - wordRoom - gap - 1.5 * em) / 2;
	const middle = left + span + 0.75 * em + valueRoom;
	const place = { top: head, foot: head + depth };
	return {
		...shared,
		height: head + depth + axis,
		line: row / 2,
		nameLine: row / 2 + 0.32 * nameSize,
		names,
		values: { left, right: left + span, textX: middle, ...place },
		differences: { left: middle + gap, right: middle + gap + span, textX: width, ...place },
	};
}

export const scaleX = ({ left, right }: Panel, { from, to }: Axis, value: number): number =>
	left + ((value - from) / (to - from)) * (right - left);

/** How many ticks have room for their figures. */
export const ticksThatFit = ({ left, right }: Panel, em: number): number =>
	Math.max(3, Math.min(7, Math.floor((right - left) / (2.6 * em))));
