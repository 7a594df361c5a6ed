/** Where things stand in the picture of energy over the rate, in pixels, from the width of the page and the size of its type. */

import type { RateCurve } from "#analysis/rate-curve";
import { rateText } from "#analysis/rate-text";
import type { Across } from "#layout/across";
import type { Axis } from "#layout/axis";
import { spread } from "#layout/spread";
import { fitted, textWidth } from "#layout/text-width";
import type { Energy } from "#model";
import { type Limit, type Line, namedRates, type Part, type Reach, range } from "./series";

export interface Panel {
	readonly top: number;
	readonly bottom: number;
}

export interface Layout extends Across {
	readonly height: number;
	/** Base line of what is said of the design in hand. */
	readonly nowRow: number;
	readonly energy: Panel;
	/** Middles of the rows for the limits of the design in hand. */
	readonly limitRows: readonly number[];
	/** Base line of the title of the lower picture. */
	readonly reachTitle: number;
	/** Middles of the rows for the salt limits of the others, above the lower picture. */
	readonly saltRows: readonly number[];
	readonly reach: Panel;
}

/** Rows for charge, discharge, salt, and salt with another tortuosity. */
const limitRows = 4;

/** Several names of one limit have two rows where there is little room. */
const rowsOf = (narrow: boolean, { names }: Reach): number => (narrow && names.length > 1 ? 2 : 1);

/** `reaches`: salt limits that are named above the lower picture. */
export function layoutOf(width: number, em: number, reaches: readonly Reach[]): Layout {
	const narrow = width < 34 * em;
	const others = reaches.reduce((sum, reach) => sum + rowsOf(narrow, reach), 0);
	const energy = { top: 3.9 * em, bottom: (narrow ? 19.5 : 18) * em };
	const row = 1.4 * em;
	const first = energy.bottom + 1.1 * em;
	const reachTitle = first + (limitRows - 0.5) * row + 1.1 * em;
	const saltRow = reachTitle + 1.2 * em;
	const reachTop = saltRow + (others - 0.5) * row + 0.5 * em;
	const reach = { top: reachTop, bottom: reachTop + 7.5 * em };
	return {
		width,
		height: reach.bottom + 3.3 * em,
		em,
		narrow,
		small: (narrow ? 0.6875 : 0.75) * em,
		left: (narrow ? 2.5 : 3.25) * em,
		right: width - (narrow ? 0.9 : 1.25) * em,
		nowRow: 0.95 * em,
		energy,
		limitRows: Array.from({ length: limitRows }, (_, i) => first + i * row),
		reachTitle,
		saltRows: Array.from({ length: others }, (_, i) => saltRow + i * row),
		reach,
	};
}

/** By the logarithm of the rate. */
export const scaleX = ({ left, right }: Layout, rate: number): number =>
	left + (Math.log(rate / range.from) / Math.log(range.to / range.from)) * (right - left);

export const scaleY = ({ top, bottom }: Panel, { from, to }: Pick<Axis, "from" | "to">, value: number): number =>
	bottom - ((value - from) / (to - from)) * (bottom - top);

/** The axis of the share within reach. */
export const shares = { from: 0, to: 1 } as const;

export const isInside = (rate: number): boolean => rate >= range.from && rate <= range.to;

export type Points = readonly (readonly [x: number, y: number])[];

/** A part of a curve in the upper picture. */
export const energyPoints = (
	layout: Layout,
	axis: Axis,
	{ rates, energies }: RateCurve,
	energy: Energy,
	{ from, to }: Part,
) =>
	Array.from(rates.subarray(from, to + 1), (rate, i): readonly [number, number] => [
		scaleX(layout, rate),
		scaleY(layout.energy, axis, Math.max(0, energies[energy][from + i]!)),
	]);

/** The same in the lower one. */
export const reachPoints = (layout: Layout, { rates, reaches }: RateCurve, { from, to }: Part) =>
	Array.from(rates.subarray(from, to + 1), (rate, i): readonly [number, number] => [
		scaleX(layout, rate),
		scaleY(layout.reach, shares, reaches[from + i]!),
	]);

export const pathOf = (points: Points): string =>
	`M${points.map((point) => point.map((each) => each.toFixed(1)).join()).join("L")}`;

/** Marks of the axis with room for their names. */
export function ticksOf(layout: Layout): readonly { readonly name: string; readonly x: number }[] {
	const placed: { name: string; x: number; from: number; to: number }[] = [];
	for (const { rate, name } of namedRates) {
		const half = textWidth(name, layout.small) / 2 + 0.15 * layout.em;
		const x = scaleX(layout, rate);
		if (x + half > layout.width || placed.some(({ from, to }) => x + half > from && x - half < to)) continue;
		placed.push({ name, x, from: x - half, to: x + half });
	}
	return placed;
}

export interface Name {
	readonly id: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

/** Names of the lines in the upper picture, each above the line where it begins, moved apart as little as it takes. */
export function namesOf(layout: Layout, axis: Axis, lines: readonly Line[], energy: Energy): readonly Name[] {
	const { em, small, narrow, energy: panel } = layout;
	const wished = lines
		.map(({ id, name, curve }) => ({
			id,
			text: fitted(name, small, 14 * em),
			y: scaleY(panel, axis, Math.max(0, curve.energies[energy][0]!)) - (narrow ? 0.7 : 0.75) * small,
		}))
		.toSorted((a, b) => a.y - b.y);
	const rows = wished.map(() => 1.15 * small);
	const centres = spread(
		wished.map(({ y }) => y),
		rows,
		panel.top - 1.1 * small,
		panel.bottom,
	);
	return wished.map((each, i) => ({
		...each,
		x: layout.left + 0.4 * em,
		y: centres[i]!,
		width: textWidth(each.text, small),
	}));
}

interface PlacedSalt {
	readonly id: string;
	readonly line: Line;
	/** Of the mark; none where the limit lies outside the picture. */
	readonly x: number | undefined;
	/** One or two rows of words. */
	readonly rows: readonly { readonly text: string; readonly y: number }[];
	readonly textX: number;
	readonly anchor: "start" | "end";
}

/**
 * The salt limits of the other designs, one a row. Lines go down from them to the curves: where all words stand right of
 * their marks the leftmost limit comes first, where they stand left of them the rightmost, so that no line crosses a word.
 * Where neither has room for all, each stands where it has more.
 */
export function placedSalts(layout: Layout, reaches: readonly Reach[]): readonly PlacedSalt[] {
	const { em, small, width, left, right, narrow, saltRows } = layout;
	const gap = 0.6 * em;
	const wished = reaches
		.map((reach) => {
			const { salt } = reach.line.curve.limits;
			const inside = isInside(salt);
			const words = (room: number) => rowsWithin(room, small, reach.names, rateText(salt), rowsOf(narrow, reach));
			return { reach, salt, words, x: inside ? scaleX(layout, salt) : undefined };
		})
		.toSorted((a, b) => a.salt - b.salt);
	const room = (x: number, anchor: "start" | "end") => (anchor === "start" ? width - x : x) - gap;
	const allFit = (anchor: "start" | "end") =>
		wished.every(({ x, words }) => x === undefined || words(room(x, anchor)).whole);
	const side = allFit("start") ? "start" : allFit("end") ? "end" : undefined;
	const placed = wished.map(({ reach, salt, words, x }) => {
		const outside = salt > range.to ? "end" : "start";
		const anchor = x === undefined ? outside : (side ?? (room(x, "start") > room(x, "end") ? "start" : "end"));
		const { rows } = words(x === undefined ? right - left - textWidth("→ ", small) : room(x, anchor));
		const arrowed = (text: string) => (anchor === "end" ? `${text} →` : `← ${text}`);
		return {
			id: reach.id,
			line: reach.line,
			x,
			anchor,
			texts: x === undefined ? rows.map((text, i) => (i === 0 ? arrowed(text) : text)) : rows,
			textX: x === undefined ? (anchor === "end" ? right : left) : x + (anchor === "start" ? gap : -gap),
		} as const;
	});
	let row = 0;
	return (placed.every(({ anchor }) => anchor === "end") ? placed.toReversed() : placed).map(
		({ texts, ...each }): PlacedSalt => ({ ...each, rows: texts.map((text) => ({ text, y: saltRows[row++]! })) }),
	);
}

/** Names with their rate in so many rows, cut where they do not fit, and whether they are whole. */
function rowsWithin(room: number, small: number, names: readonly string[], rate: string, count: number) {
	const [first, ...others] = names;
	const fits = (text: string) => textWidth(text, small) <= room;
	const cut = (text: string) => `${fitted(text, small, room - textWidth(` ${rate}`, small))} ${rate}`;
	if (count === 1) {
		const whole = `${names.join(", ")} ${rate}`;
		return fits(whole)
			? { rows: [whole], whole: true }
			: { rows: [cut(`${first}${others.length > 0 ? ", …" : ""}`)], whole: false };
	}
	const [upper, lower] = [`${first},`, `${others.join(", ")} ${rate}`];
	return fits(upper) && fits(lower)
		? { rows: [upper, lower], whole: true }
		: { rows: [fitted(upper, small, room), fits(lower) ? lower : cut(others.join(", "))], whole: false };
}

interface PlacedLimit extends Limit {
	/** Of the mark; none where the limit lies outside the picture. */
	readonly x: number | undefined;
	readonly y: number;
	readonly words: string;
	readonly textX: number;
	readonly anchor: "start" | "end";
}

/** Each limit in its row: the words right of the mark where they fit, else left of it, else fewer words. */
export function placedLimits(layout: Layout, limits: readonly Limit[]): readonly PlacedLimit[] {
	const { em, small, left, width } = layout;
	const gap = 0.7 * em;
	return limits.map((limit, i) => {
		const y = layout.limitRows[i]!;
		if (!isInside(limit.rate)) {
			const over = limit.rate > range.to;
			const whole = over ? `${limit.text} →` : `← ${limit.text}`;
			const words = textWidth(whole, small) <= width - left ? whole : over ? `${limit.short} →` : `← ${limit.short}`;
			return { ...limit, x: undefined, y, words, textX: over ? layout.right : left, anchor: over ? "end" : "start" };
		}
		const x = scaleX(layout, limit.rate);
		const places = [limit.text, limit.short].flatMap((words) => {
			const room = textWidth(words, small) + gap;
			return [
				...(x + room <= width ? [{ words, textX: x + gap, anchor: "start" as const }] : []),
				...(x - room >= 0 ? [{ words, textX: x - gap, anchor: "end" as const }] : []),
			];
		});
		return { ...limit, x, y, ...(places[0] ?? { words: limit.short, textX: 0, anchor: "start" as const }) };
	});
}
