/** Where things stand in the tornado, in pixels, from the width of the page and the size of its type. */
import { fitted, onTwoLines, textWidth } from "#layout/text-width";
import type { PictureSize } from "../figure/picture-size";
import { type End, type Row, type Tick, ticksOf } from "./series";

/**
 * Names beside the bars, with the ends labelled beyond them; names above the bars where there is less room; the labels
 * beneath the bars too, on a phone.
 */
type Arrangement = "beside" | "above" | "beneath";

export interface Layout {
	readonly width: number;
	readonly height: number;
	/** One rem. */
	readonly em: number;
	readonly arrangement: Arrangement;
	/** The design in hand, and how far the longest bar goes from it to either side. */
	readonly centre: number;
	readonly half: number;
	/** Above the rows. */
	readonly top: number;
	readonly row: number;
	/** The bar within its row. */
	readonly barTop: number;
	readonly bar: number;
	readonly nameSize: number;
	readonly labelSize: number;
	readonly small: number;
	/** The name of each row on its lines. */
	readonly names: readonly (readonly string[])[];
	/** Whether the labels have room to say where a limit cut a row short. */
	readonly limits: boolean;
}

/** Between a bar and its label, in rem. */
const apart = 0.4;
/** Room for the label of an end at most, “1779 1234.5 Ω cm², limit”, and the steps in which there is less of it. */
const labelRoom = 10.5;
const labelStep = 1.75;
/** Room for “−12.34 %”; above the bars it is smaller. */
const elasticityRoom = 4.75;
const smallElasticityRoom = 3.75;

export const arrangementOf = ({ width, em }: PictureSize): Arrangement =>
	width >= 54 * em ? "beside" : width >= 38 * em ? "above" : "beneath";

const rowRems: Readonly<Record<Arrangement, number>> = { beside: 2.125, above: 3, beneath: 3.75 };

/** Height for so many rows, in rem: what stands above and beneath them included. */
export const remsOf = (rows: number, arrangement: Arrangement): number =>
	topRems(arrangement) + rows * rowRems[arrangement] + 1.75;

const topRems = (arrangement: Arrangement) => (arrangement === "beside" ? 1.75 : 2.75);

export function layoutOf({ width, em }: PictureSize, rows: readonly Row[]): Layout {
	const arrangement = arrangementOf({ width, em });
	const nameSize = (arrangement === "beneath" ? 0.75 : 0.8125) * em;
	const beside = arrangement === "beside";
	const nameRoom = beside ? Math.min(17 * em, 0.26 * width) : width - smallElasticityRoom * em;
	const labelSize = nameSize;
	const small = (arrangement === "beneath" ? 0.6875 : 0.75) * em;
	const room = arrangement === "beneath" ? 0.25 * em : roomFor(rows, labelSize, small, em);
	const from = (beside ? nameRoom : 0) + room;
	const to = width - (beside ? elasticityRoom * em : 0) - room;
	const half = (to - from) / 2;
	const beneathOneAnother = ({ lower, higher }: Row) =>
		labelWidth(lower, labelSize, small) + labelWidth(higher, labelSize, small) + em <= width;
	return {
		width,
		height: remsOf(rows.length, arrangement) * em,
		em,
		arrangement,
		centre: (from + to) / 2,
		half,
		top: topRems(arrangement) * em,
		row: rowRems[arrangement] * em,
		barTop: (beside ? 0.5 : 1.4) * em,
		bar: (arrangement === "beneath" ? 0.8 : 1.125) * em,
		nameSize,
		labelSize,
		small,
		names: rows.map(({ name }) =>
			beside ? onTwoLines(name, nameSize, nameRoom - em) : [fitted(name, nameSize, nameRoom)],
		),
		limits: arrangement !== "beneath" || rows.every(beneathOneAnother),
	};
}

/** What stands beyond an end: the result, and the input in small type. */
const labelWidth = (end: End, size: number, small: number) =>
	textWidth(`${end.text}\u2002`, size) + textWidth(inputOf(end, true), small);

/** What the longest label takes, in whole steps: a digit more or less moves no bar. */
function roomFor(rows: readonly Row[], size: number, small: number, em: number): number {
	const ends = rows.flatMap(({ lower, higher }) => [lower, higher]);
	const longest = Math.max(0, ...ends.map((end) => labelWidth(end, size, small))) / em + apart;
	return Math.min(labelRoom, Math.ceil(longest / labelStep) * labelStep) * em;
}

export const inputOf = ({ input, limited }: End, limits: boolean): string =>
	limited && limits ? `${input}, limit` : input;

export interface Place {
	readonly x: number;
	readonly anchor: "start" | "end";
}

/** Where the label of an end begins: beyond its bar, or at the edge of the picture where it stands beneath. */
export function labelAt({ side, change }: End, reach: number, layout: Layout): Place {
	const anchor = side < 0 ? "end" : "start";
	if (layout.arrangement === "beneath")
		return side < 0 ? { x: 0, anchor: "start" } : { x: layout.width, anchor: "end" };
	// on the side where its bar is not, it stands by the line
	const length = Math.sign(change) === side ? (Math.abs(change) / reach) * layout.half : 0;
	return { x: layout.centre + side * (length + apart * layout.em), anchor };
}

export interface PlacedTick extends Tick {
	readonly x: number;
	/** Where its figure stands: within the picture. */
	readonly textX: number;
}

/** The axis, with as many steps as their figures have room for, three to either side at most; the unit stands at 0. */
export function axisOf(reach: number, unit: string, layout: Layout): readonly PlacedTick[] {
	const { centre, half, width, small } = layout;
	const placed = (ticks: readonly Tick[]) =>
		ticks.map(({ at, text: figure }) => {
			const text = (at === 0 && unit) || figure;
			const beyond = textWidth(text, small) / 2;
			const x = centre + (at / reach) * half;
			return { at, text, x, textX: Math.max(beyond, Math.min(width - beyond, x)), beyond };
		});
	const three = placed(ticksOf(reach, 3));
	const two = placed(ticksOf(reach, 2));
	const outermost = two.filter(({ at }, index) => at === 0 || index === 0 || index === two.length - 1);
	const apart = 0.35 * small;
	return (
		[three, two].find((ticks) =>
			ticks.slice(1).every(({ textX, beyond }, i) => textX - beyond > ticks[i]!.textX + ticks[i]!.beyond + apart),
		) ?? outermost
	);
}
