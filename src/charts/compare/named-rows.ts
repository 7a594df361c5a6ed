/** What figures with a row a design have in common: sizes, and the name that each row begins with. Pure. */
import { fitted, onTwoLines } from "#layout/text-width";

/** In px. */
export interface NamedRows {
	readonly width: number;
	readonly height: number;
	readonly em: number;
	/** On a phone the name stands above what the row shows, on one line. */
	readonly narrow: boolean;
	readonly nameSize: number;
	readonly small: number;
	/** From row to row. */
	readonly row: number;
	/** The name of each design on its lines, two at most. */
	readonly names: readonly (readonly string[])[];
}

/** The names as `room` px have space for them. */
export const namesWithin = (
	rows: readonly { readonly name: string }[],
	{ narrow, nameSize }: Pick<NamedRows, "narrow" | "nameSize">,
	room: number,
): NamedRows["names"] =>
	rows.map(({ name }) => (narrow ? [fitted(name, nameSize, room)] : onTwoLines(name, nameSize, room)));
