import { toPlace } from "#model";
import { counted, withPower } from "#model/counted";
import { plusMinus } from "./plus-minus";

/** One column of a figure's table. */
export interface FigureColumn {
	readonly label: string;
	readonly unit?: string;
	/** The ± of the column before it: files keep the two apart, on the screen they share a cell. */
	readonly uncertainty?: boolean;
	/** Decimals on the screen, where all rows are to have the same. */
	readonly decimals?: number;
}

/** Decimals that tell numbers apart which are `step` from each other; undefined where they would be too many to read. */
export const decimalsFor = (step: number): number | undefined =>
	step >= 1e-9 ? Math.max(0, 1 - Math.floor(Math.log10(step))) : undefined;

/** What a column of units has for one: a pure number has 1, as the documents have it. */
export const unitCell = (label: string): string => label || "1";

/** The series of a picture as a table. Numbers stand unrounded; the screen rounds them, files and the clipboard do not. */
export interface FigureTable {
	readonly columns: readonly FigureColumn[];
	readonly rows: readonly (readonly (string | number)[])[];
}

interface ShownColumn extends FigureColumn {
	readonly index: number;
	/** Which column holds its ±; −1 where none does. */
	readonly u: number;
}

/** The columns as they stand on the screen. */
export const shownColumns = (columns: readonly FigureColumn[]): readonly ShownColumn[] =>
	columns
		.map((column, index) => ({ ...column, index, u: columns[index + 1]?.uncertainty ? index + 1 : -1 }))
		.filter((column) => !column.uncertainty);

/** One cell as it stands on the screen: “239 ± 10”. */
export function shownCell(row: readonly (string | number)[], column: ShownColumn): string {
	const value = row[column.index] ?? "";
	if (typeof value === "string") return value;
	if (!Number.isFinite(value)) return "–";
	const u = row[column.u];
	if (typeof u === "number" && u > 0) return plusMinus(value, u);
	if (column.decimals !== undefined) return toPlace(value, -column.decimals);
	const { value: text, power } = counted(value, 0);
	// A printed 421 is no 421.0.
	return withPower(text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), power);
}
