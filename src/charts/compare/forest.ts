/** Results of several designs and how far each is from the reference: what the figure draws, tells and lists. Pure. */
import { type Paired, tellingApart, type Verdict } from "#analysis/paired";
import { rounded, signed } from "#model";
import { probabilityText } from "../distribution/difference";
import { endsOf } from "../figure/ends";
import { plusMinus } from "../figure/plus-minus";
import type { FigureTable } from "../figure/table";

/** One design; numbers in the shown unit. */
export interface Row {
	readonly id: string;
	readonly name: string;
	/** Whether it is the design in hand. */
	readonly hand: boolean;
	readonly value: number;
	readonly u: number;
	/** Less the reference; none of the reference itself. */
	readonly apart?: Apart;
}

/** A difference in the shown unit. */
export interface Apart {
	readonly difference: number;
	readonly u: number;
	/** That it is the higher one. */
	readonly probability: number;
	readonly verdict: Verdict;
}

export interface Forest {
	/** The result, as it stands within a sentence. */
	readonly name: string;
	readonly unit: string;
	/** What the differences are counted from. */
	readonly reference: string;
	readonly rows: readonly Row[];
}

export const apartOf = ({ difference, u, probability, verdict }: Paired, factor: number): Apart => ({
	difference: difference * factor,
	u: u * factor,
	probability,
	verdict,
});

/** “+39 ± 12”; “0” where nothing is left of it, “–” where one of the two has no value. */
export function differenceText({ difference, u, verdict }: Apart): string {
	if (verdict === "none") return "–";
	const size = signed(difference, u) || "0";
	return u > 0 ? `${size} ± ${rounded(difference, u).u}` : size;
}

/** What can be said of the pair, in words. */
export const verdictText = ({ verdict }: Apart): string =>
	verdict === "same" ? "the same" : verdict === "none" ? "no value to compare" : verdict;

/** What the normal law says of it: “higher: 97 %”, “lower: > 99.9 %”. */
export function likelihoodText({ probability, verdict }: Apart): string {
	if (verdict === "same" || verdict === "none") return "";
	const [way, part] = probability >= 0.5 ? ["higher", probability] : ["lower", 1 - probability];
	return `${way}: ${probabilityText(part).replace("more than ", ">\u00a0")}`;
}

/** The ends of what is drawn of a number: 1.96 ± to either side. */
export const reachOf = (value: number, u: number): readonly [number, number] => [
	value - tellingApart * u,
	value + tellingApart * u,
];

/** What the axis of the values, and that of the differences, has to hold. */
export function rangesOf(rows: readonly Row[]): {
	readonly values: readonly [number, number];
	readonly differences: readonly [number, number];
} {
	const hull = (reaches: readonly (readonly [number, number])[]): readonly [number, number] => {
		const ends = reaches.flat().filter(Number.isFinite);
		return [Math.min(...ends), Math.max(...ends)];
	};
	return {
		values: hull(rows.map(({ value, u }) => reachOf(value, u))),
		differences: hull([[0, 0], ...rows.flatMap(({ apart }) => (apart ? [reachOf(apart.difference, apart.u)] : []))]),
	};
}

export function describe({ name, unit, reference, rows }: Forest): string {
	const inUnit = unit && ` ${unit}`;
	const ends = endsOf(
		rows
			.map(({ name, value, u }) => ({ name, value, text: plusMinus(value, u) }))
			.filter(({ value }) => Number.isFinite(value)),
	);
	const reach = !ends
		? "none has a value"
		: ends.same !== undefined
			? `the same, ${ends.same}${inUnit}`
			: `lowest ${ends.lowest.names} with ${ends.lowest.text}${inUnit}, highest ${ends.highest.names} with ${ends.highest.text}${inUnit}`;
	const apart = rows.flatMap(({ name, apart }) =>
		apart ? [`${name} ${differenceText(apart)}, ${verdictText(apart)}`] : [],
	);
	return `The ${name} of ${rows.length} designs: ${reach}. ` + `Differences from ${reference}: ${apart.join("; ")}.`;
}

export function tableOf({ name, unit, reference, rows }: Forest): FigureTable {
	const inUnit = unit ? { unit } : {};
	return {
		columns: [
			{ label: "Design" },
			{ label: name, ...inUnit },
			{ label: `${name}, ±`, ...inUnit, uncertainty: true },
			{ label: `Difference from ${reference}`, ...inUnit },
			{ label: "Difference, ±", ...inUnit, uncertainty: true },
			{ label: "Probability of being higher", unit: "%", decimals: 1 },
			{ label: "In words" },
		],
		rows: rows.map(({ name, value, u, apart }) => [
			name,
			value,
			u,
			...(apart
				? [apart.difference, apart.u, apart.probability * 100, verdictText(apart)]
				: ["", "", "", "the reference"]),
		]),
	};
}
