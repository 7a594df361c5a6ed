/** Where things stand in the figure of values and differences, in px, from the width of the page and the size of its type. */
import { type Axis, tickText } from "#layout/axis";
import { textWidth } from "#layout/text-width";
import type { Row } from "./forest";
import { type NamedRows, namesWithin } from "./named-rows";

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

export interface Layout extends NamedRows {
	/** From the top of a row to its line, and to the base line of its name. */
	readonly line: number;
	readonly nameLine: number;
	/** From the top of a row to where the lines of the axis begin: on a phone beneath its names. */
	readonly rules: number;
	/** On a phone the differences stand beneath the values. */
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
	const row = (narrow ? 3.5 : 2.75) * em;
	const shared = { width, em, narrow, nameSize, small, row };
	const depth = rows.length * row;
	const valueRoom = textWidth("1000 ± 1000", figures);
	const apartRoom = textWidth("+1000 ± 1000", figures);
	// stands beneath the figures
	const wordRoom = Math.max(apartRoom, textWidth("not distinguishable", small));
	if (narrow) {
		const names = namesWithin(rows, shared, width - apartRoom - 0.5 * em);
		const right = width - 0.75 * em;
		const panel = (top: number): Panel => ({ left: 0.75 * em, right, textX: width, top, foot: top + depth });
		const values = panel(head);
		const differences = panel(values.foot + axis + 0.75 * em + head);
		const height = differences.foot + axis;
		return { ...shared, height, line: 2.75 * em, nameLine: 1.15 * em, rules: 2.3 * em, names, values, differences };
	}
	const nameRoom = Math.min(0.22 * width, 13 * em);
	const names = namesWithin(rows, shared, nameRoom);
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
		rules: 0,
		names,
		values: { left, right: left + span, textX: middle, ...place },
		differences: { left: middle + gap, right: middle + gap + span, textX: width, ...place },
	};
}

export const scaleX = ({ left, right }: Panel, { from, to }: Axis, value: number): number =>
	left + ((value - from) / (to - from)) * (right - left);

/** How many steps an axis should have; it may have two more. */
export const stepsThatFit = ({ left, right }: Panel, em: number): number =>
	Math.max(3, Math.min(7, Math.floor((right - left) / (2.6 * em))));

/** Every tick has its figure where there is room for all, else every second, zero among them. */
export function hasFigure(
	panel: Panel,
	{ small, em }: Pick<Layout, "small" | "em">,
	axis: Axis,
	tick: number,
): boolean {
	const step = scaleX(panel, axis, axis.from + axis.interval) - panel.left;
	const widest = Math.max(...[axis.from, axis.to].map((end) => textWidth(`+${tickText(end, axis.interval)}`, small)));
	return step >= widest + 0.25 * em || Math.round(tick / axis.interval) % 2 === 0;
}
