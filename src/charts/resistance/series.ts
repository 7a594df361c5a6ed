/** What the bar of the resistance draws, tells and lists: one source for picture, table and spoken text. */

import { type Fact, factText, numberOf } from "#library/fact";
import { impedance } from "#library/facts/impedance";
import { separator } from "#library/facts/separator";
import type { Outputs, Uncertainties } from "#model";
import { toPlace } from "#model";
import { powerText } from "#model/powers";
import type { RateResults } from "#model/rate/quantities";
import type { Rated } from "#model/rate/rated";
import { plusMinus } from "../figure/plus-minus";
import type { FigureTable } from "../figure/table";

export type PartId = "separator" | "interface" | "pores" | "rest" | "cathode";

export interface Part {
	readonly id: PartId;
	readonly name: string;
	/** Ω cm², as all here. */
	readonly value: number;
	/** One standard uncertainty; 0 where none is known. */
	readonly u: number;
	/** Where it begins and ends in the stack. */
	readonly from: number;
	readonly to: number;
	/** Of the total. */
	readonly share: number;
}

/** A cell resistance and what it is made of, from the separator on. */
export interface Stacked {
	readonly parts: readonly Part[];
	readonly total: number;
	readonly u: number;
	readonly cathode: number;
	/** The pores alone. */
	readonly pores: number;
	/** The pores alone would have more than the whole cathode is set to: it is then one part, undivided. */
	readonly contradicts: boolean;
	/** Whether the cathode has a ±: none is published. */
	readonly cathodeHasU: boolean;
}

/**
 * The parts of a design's resistance. `uOf` are the ± of its results, `uRate` those of its rate results. The rest of the
 * cathode has a ± only where the cathode resistance has one: that of the pores alone would say too much.
 */
export function stackedOf(rated: Rated, u: Uncertainties, uOf: Outputs, uRate: RateResults): Stacked {
	const { R_separator, R_interface, R_cell } = rated.outputs;
	const { R_cathode } = rated.inputs;
	const { R_pores, R_rest } = rated.results;
	const contradicts = R_pores > R_cathode;
	const cathodeHasU = u.R_cathode > 0;
	const values: readonly (readonly [PartId, string, number, number])[] = [
		["separator", "Separator", R_separator, uOf.R_separator],
		["interface", "Sodium interface", R_interface, uOf.R_interface],
		...(contradicts
			? ([["cathode", "Cathode", R_cathode, u.R_cathode]] as const)
			: ([
					["pores", "Pores of the cathode", R_pores, uRate.R_pores],
					["rest", "Rest of the cathode", R_rest, cathodeHasU ? uRate.R_rest : 0],
				] as const)),
	];
	let at = 0;
	const parts = values.map(([id, name, value, uncertainty]): Part => {
		const from = at;
		at += value;
		return { id, name, value, u: uncertainty, from, to: at, share: value / R_cell };
	});
	return { parts, total: R_cell, u: uOf.R_cell, cathode: R_cathode, pores: R_pores, contradicts, cathodeHasU };
}

/** To so many digits, without zeros at the end: “1.4”, “25700”; far from one with a power of ten: “5.77 × 10¹¹”. */
export function digitsOf(value: number, digits: number): string {
	if (value === 0) return "0";
	const power = Math.floor(Math.log10(value));
	if (power >= 6 || power < -3) return powerText(power, digitsOf(value / 10 ** power, digits));
	const text = toPlace(value, power - digits + 1);
	return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** “3.1 ± 0.6”, “585”, “25700”: to the place of the ± where that leaves something of the value, else to so many digits. */
export function ohms(value: number, u = 0, digits = 3): string {
	if (u > 10 * value || (u > 0 && value >= 1e6)) return `${digitsOf(value, 2)} ± ${digitsOf(u, 2)}`;
	return u > 0 ? plusMinus(value, u) : digitsOf(value, digits);
}

/** “0.5 %”, “< 0.1 %” */
export const shareText = (share: number): string =>
	share > 0 && share < 0.0005 ? "< 0.1 %" : `${toPlace(share * 100, -1)} %`;

/** The scale goes from 1 to 1000 Ω cm² at least. */
export const leastScale = { from: 0, to: 3 };

/** What the scale has to hold: the end of the first part, unless that is next to nothing, and all totals. */
export function reachOf({ parts, total }: Stacked, others: readonly number[]): readonly [low: number, high: number] {
	return [Math.max(parts[0]!.to, total / 1e4), Math.max(total, ...others)];
}

/** A published total, as a mark on the scale. */
export interface Mark {
	readonly value: number;
	/** “≈ 230”, as it is printed. */
	readonly figure: string;
	/** “both cells” “before formation”. */
	readonly of: string;
	readonly when: string;
}

const mark = (fact: Fact, of: string, when: string): Mark => ({
	value: numberOf(fact),
	figure: factText(fact).replace(/\u00a0.*/, ""),
	of,
	when,
});

/** Cells 1 and 2 had the same before formation. */
export const published: readonly Mark[] = [
	mark(separator.R_ohmic, "ceramic and", "one interface"),
	mark(impedance.R_after_2, "cell 2", "after formation"),
	mark(impedance.R_before_1, "both cells", "before formation"),
	mark(impedance.R_after_1, "cell 1", "after formation"),
];

/** What the numbers amount to, in words. */
export function leadOf({ parts, total, cathode, pores, contradicts }: Stacked): string {
	const [ceramic, sodium] = parts as [Part, Part];
	const all = `${ohms(total)} Ω cm²`;
	const ions = ohms(pores, 0, 2);
	const before = ohms(ceramic.value + sodium.value);
	if (contradicts)
		return `Ions in the pores alone would meet ${ions} Ω cm², more than the ${ohms(cathode)} Ω cm² that are set for the whole cathode: the two contradict each other, and the cathode is drawn undivided. Separator and sodium interface have ${before} of ${all}.`;
	if (cathode < total / 2)
		return `Separator and sodium interface have ${before} of ${all}: ${ceramic.value >= sodium.value ? "a thinner or better conducting separator" : "a better contact with sodium"} saves most. The cathode has ${ohms(cathode)}, of which ions in its pores meet ${ions}.`;
	const of = `${ohms(cathode)} of ${all} are the cathode’s, and of these ions in its pores meet ${ions}`;
	return pores < cathode / 2
		? `${of}. A shorter or wider way through the liquid saves no more than that; the rest is contacts and interfaces.`
		: `${of}: a shorter or wider way through the liquid saves most.`;
}

export const captionOf = ({ cathodeHasU, cathode }: Stacked, baseline: string | undefined): string =>
	[
		"Ω cm², stacked on a logarithmic scale, where what comes later looks shorter: read the shares.",
		`${baseline ? `Dashed: ${baseline}. ` : ""}Beneath the scale: published totals.`,
		cathodeHasU || cathode === 0
			? ""
			: "No ±\u00a0of the cathode is published; that of the total is of separator and interface alone.",
	]
		.filter(Boolean)
		.join(" ");

export function describe({ parts, total, u }: Stacked): string {
	const ordered = parts.toSorted((a, b) => b.value - a.value);
	const said = ordered.map(
		({ name, value, u: own, share }) => `${name} ${ohms(value, own)} Ω cm², ${shareText(share)}`,
	);
	return `The cell resistance of ${ohms(total, u)} Ω cm² from its largest part to its smallest: ${said.join("; ")}. Published totals: ${published
		.map(({ figure, of, when }) => `${figure} Ω cm², ${of} ${when}`)
		.join("; ")}.`;
}

export function tableOf(
	{ parts, total, u }: Stacked,
	baseline: { readonly name: string; readonly total: number; readonly u: number } | undefined,
): FigureTable {
	const whole = (name: string, value: number, uncertainty: number | string, kind: string) => [
		name,
		value,
		uncertainty,
		"",
		kind,
	];
	return {
		columns: [
			{ label: "Part" },
			{ label: "Resistance", unit: "Ω cm²" },
			{ label: "u(Resistance)", unit: "Ω cm²", uncertainty: true },
			{ label: "Share", unit: "%", decimals: 1 },
			{ label: "Kind" },
		],
		rows: [
			...parts.map(({ name, value, u: own, share }) => [
				name,
				value,
				own > 0 ? own : "",
				100 * share,
				"design in hand",
			]),
			["Total", total, u, 100, "design in hand"],
			...(baseline ? [whole(`Total, ${baseline.name}`, baseline.total, baseline.u, "baseline")] : []),
			...published.map(({ value, figure, of, when }) =>
				whole(`${of} ${when}`, value, "", figure.startsWith("<") ? "published, less than this" : "published"),
			),
		],
	};
}
