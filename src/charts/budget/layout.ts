/** Where things stand in the budget, in pixels, from the width of the page and the size of its type. */
import { fitted, onTwoLines, textWidth } from "#layout/text-width";
import { type Row, shareText, uncertaintyText, type Whole } from "./series";

/** A row as the page has laid out its field: a reason beneath a field makes it higher. */
export interface RowPlace {
	readonly top: number;
	readonly bottom: number;
	/** Middle of the field. */
	readonly field: number;
}

export interface Layout {
	readonly width: number;
	/** One rem. */
	readonly em: number;
	/** On a phone: the name above, the bar beneath the field. */
	readonly narrow: boolean;
	readonly nameSize: number;
	readonly small: number;
	/** Room above the rows for the heads of the columns, and beneath them for the figures of the axis. */
	readonly head: number;
	readonly foot: number;
	readonly nameX: number;
	/** The name of each row on its lines, two at most. */
	readonly names: readonly (readonly string[])[];
	readonly fieldX: number;
	/** Where the bars begin, and how long all of the variance is. */
	readonly barX: number;
	readonly barSpan: number;
	readonly bar: number;
	/** From ± 0 to the ± of the result as it is; none where there is no room for it. */
	readonly scale?: { readonly x: number; readonly span: number };
	/** Where the text of the share ends on a phone. */
	readonly shareX: number;
}

/** Of “±”, the field itself and what is between them, in rem. */
const fieldRems = 5.9;
/** The least length of all of the variance that bars can be compared on, in rem. */
const leastSpan = 8;

export function layoutOf(width: number, em: number, whole: Whole, rows: readonly Row[]): Layout {
	const nameSize = 0.8125 * em;
	const small = 0.75 * em;
	const nameX = 1.125 * em;
	const widest = (texts: readonly string[], size: number) => Math.max(...texts.map((text) => textWidth(text, size)));
	// an arrow is wider than a figure
	const arrowRoom =
		0.5 * em +
		widest(
			[...rows.map(({ halved }) => halved), whole.u].map((u) => `→ ± ${uncertaintyText(u, whole.u)}`),
			nameSize,
		);
	const shareRoom = widest(["< 0.1 %", ...rows.map(({ share }) => shareText(share))], nameSize);
	const nameRoom = Math.min(
		Math.max(0.22 * width, 9 * em),
		widest(
			rows.map(({ name }) => name),
			nameSize,
		),
	);
	const fieldX = nameX + nameRoom + em;
	const barX = fieldX + fieldRems * em + widest([...rows.map(({ unit }) => unit), ""], nameSize) + em;
	const arrowX = width - arrowRoom;
	const spanTo = (right: number) => right - 1.25 * em - shareRoom - 0.5 * em - barX;
	const scaleSpan = Math.min(11 * em, 0.17 * width);
	const scaleX = arrowX - 0.75 * em - scaleSpan;
	const shared = { width, em, nameSize, small, nameX };

	if (spanTo(arrowX) < leastSpan * em)
		return {
			...shared,
			narrow: true,
			head: 0,
			foot: 1.5 * em,
			names: rows.map(({ name }) => [fitted(name, nameSize, width - nameX)]),
			fieldX: 0,
			barX: 0.5,
			barSpan: width - 1,
			bar: 0.5 * em,
			shareX: arrowX - 0.75 * em,
		};
	const withScale = spanTo(scaleX) >= leastSpan * em;
	return {
		...shared,
		narrow: false,
		head: 1.75 * em,
		foot: 1.75 * em,
		names: rows.map(({ name }) => onTwoLines(name, nameSize, nameRoom)),
		fieldX,
		barX,
		barSpan: spanTo(withScale ? scaleX : arrowX),
		bar: 1.125 * em,
		shareX: 0,
		...(withScale && { scale: { x: scaleX, span: scaleSpan } }),
	};
}
