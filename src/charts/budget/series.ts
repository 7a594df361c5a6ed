/** What the budget draws, tells and lists: one source for picture, table and spoken text. */
import { type Budget, withPart } from "#analysis/budget";
import { type InputKey, inputOf, shownUncertainty, shownUnit, toPlace } from "#model";
import { plusMinus } from "../figure/plus-minus";
import { type FigureTable, unitCell } from "../figure/table";

export type Layer = "anode" | "separator" | "cathode";

/** The layer that an input belongs to, where it belongs to one. */
const layers: Partial<Record<InputKey, Layer>> = {
	d_separator: "separator",
	rho_separator: "separator",
	sigma_ref: "separator",
	E_sigma: "separator",
	d_reservoir: "anode",
	rho_Na: "anode",
	q_Na: "anode",
	d_cathode: "cathode",
	P: "cathode",
	loading: "cathode",
	q_active: "cathode",
	w_active: "cathode",
	utilisation: "cathode",
	rho_cathode: "cathode",
	rho_liquid: "cathode",
	R_cathode: "cathode",
};

/** One input: what its ± carries, and what the result would have with half of it. */
export interface Row {
	readonly key: InputKey;
	readonly name: string;
	readonly layer: Layer | undefined;
	/** ± of the input in its shown unit, and as text: “± 10 µm”. */
	readonly u: number;
	readonly unit: string;
	readonly text: string;
	/** Of the variance, 0 to 1. */
	readonly share: number;
	/** ± of the result, in its shown unit, if this one's ± were half of what it is. */
	readonly halved: number;
}

/** The result that is looked into, in its shown unit. */
export interface Whole {
	/** As it stands within a sentence. */
	readonly name: string;
	readonly unit: string;
	/** Shown value = value × factor. */
	readonly factor: number;
	readonly value: number;
	readonly u: number;
}

export const wholeOf = (name: string, { factor, label }: { factor: number; label: string }, budget: Budget): Whole => ({
	name,
	unit: label,
	factor,
	value: budget.value * factor,
	u: budget.u * factor,
});

/** The inputs that carry something, the largest share first. */
export const rowsOf = (budget: Budget, factor: number): readonly Row[] =>
	budget.parts.map(({ key, u, share }) => {
		const { name, unit } = inputOf(key);
		const shown = shownUnit(unit);
		return {
			key,
			name,
			layer: layers[key],
			u: u * shown.factor,
			unit: shown.label,
			text: `± ${shownUncertainty(key, u)} ${shown.label}`.trim(),
			share,
			halved: withPart(budget, key, 0.5) * factor,
		};
	});

/** Finer than the ± of a headline, because rows are compared: all to the place that shows a fiftieth of the whole at least. */
export const uncertaintyText = (u: number, whole: number): string =>
	toPlace(u, Math.min(0, Math.floor(Math.log10(whole / 2)) - 1));

export function shareText(share: number): string {
	const percent = share * 100;
	if (percent > 0 && percent < 0.05) return "< 0.1 %";
	return `${toPlace(percent, -1)} %`;
}

export const captionOf = ({ unit }: Whole): string =>
	`the share of the variance that each ± carries. Behind the arrow: the ± of the result${unit && ` in ${unit}`}, were this one halved.`;

export function describe(whole: Whole, rows: readonly Row[]): string {
	const { name, unit, value, u } = whole;
	const [first, last] = [rows[0]!, rows.at(-1)!];
	const isSame = first !== last && shareText(first.share) === shareText(last.share);
	const least = first === last || isSame ? "" : `, least by ${last.name} with ${shareText(last.share)}`;
	const most = isSame ? "from each" : `most by ${first.name} with`;
	return (
		`The ± of the ${name}, ${plusMinus(value, u)}${unit && ` ${unit}`}, comes from ` +
		`${rows.length === 1 ? "one input" : `${rows.length} inputs`}: ${most} ` +
		`${shareText(first.share)} of the variance${least}. Halving the ± of ${first.name} brings ± ` +
		`${uncertaintyText(u, u)} to ± ${uncertaintyText(first.halved, u)}.`
	);
}

export const tableOf = ({ name, unit, u }: Whole, rows: readonly Row[]): FigureTable => ({
	columns: [
		{ label: "Input" },
		{ label: "±" },
		{ label: "Unit of the ±" },
		{ label: "Share of the variance", unit: "%", decimals: 1 },
		{ label: `± of the ${name} with this ± halved`, ...(unit && { unit }) },
	],
	rows: [
		...rows.map((row) => [row.name, row.u, unitCell(row.unit), row.share * 100, row.halved]),
		["All together, as they are", "", "", rows.reduce((sum, { share }) => sum + share, 0) * 100, u],
	],
});
