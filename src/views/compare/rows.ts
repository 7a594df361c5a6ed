/** What the table of designs says: its rows, what differs, each cell as text, and all of it as numbers for a file. Pure. */
import { paired } from "#analysis/paired";
import { apartOf, differenceText } from "#charts/compare/ForestChart";
import type { FigureTable } from "#charts/figure/Figure";
import {
	type Basis,
	energyKey,
	type InputKey,
	inputKeys,
	inputOf,
	type OutputKey,
	outputKeys,
	outputs,
	rounded,
	shownInput,
	shownUncertainty,
	shownUnit,
} from "#model";
import { shownDigits } from "#model/display";
import { rateParameters } from "#model/rate/parameter-rows";
import { type ParameterKey, parameterKeys } from "#model/rate/parameters";
import { sameNumber } from "#model/same-number";
import type { Column } from "./columns";
import { bearing } from "./pairs";

/** An input of the model, or a parameter of what a current costs. */
export type GivenKey = InputKey | ParameterKey;

const isParameter = (key: GivenKey): key is ParameterKey => (parameterKeys as readonly string[]).includes(key);

export const givenKeys: readonly GivenKey[] = [...inputKeys, ...parameterKeys];

export interface Heading {
	readonly name: string;
	/** Its unit on the screen; empty for a pure number. */
	readonly unit: string;
}

/** A parameter of a design; undefined where it follows from the design. */
const parameter = ({ design }: Column, key: ParameterKey): number | undefined => design.parameters[key];

export function givenHeading(key: GivenKey): Heading {
	const { name, unit } = isParameter(key) ? rateParameters[key] : inputOf(key);
	return { name, unit: shownUnit(unit).label };
}

/** “50 ± 4”, without its unit. */
export function givenText(column: Column, key: GivenKey): string {
	if (isParameter(key)) {
		const value = parameter(column, key);
		return value === undefined ? "follows" : shownDigits(value * shownUnit(rateParameters[key].unit).factor, 8);
	}
	const { inputs, u } = column.design;
	const value = shownInput(key, inputs[key]);
	return u[key] > 0 ? `${value} ± ${shownUncertainty(key, u[key])}` : value;
}

const same = (x: number | undefined, y: number | undefined): boolean =>
	x === y || (x !== undefined && y !== undefined && sameNumber(x, y));

/** Whether two designs differ in what is given: its value or its ±, but for what moving there and back leaves. */
export function differs(a: Column, b: Column, key: GivenKey): boolean {
	if (isParameter(key)) return !same(parameter(a, key), parameter(b, key));
	return !same(a.design.inputs[key], b.design.inputs[key]) || !same(a.design.u[key], b.design.u[key]);
}

/** What any of the designs has otherwise than the first. */
export function differing(columns: readonly Column[]): readonly GivenKey[] {
	const [first, ...others] = columns;
	return first ? givenKeys.filter((key) => others.some((other) => differs(first, other, key))) : [];
}

/** The results that designs are chosen by; the energy densities count what the page counts. */
export const headlines = (basis: Basis): readonly OutputKey[] => [
	energyKey("E_V", basis),
	energyKey("E_m", basis),
	"d_cell",
	"C_cathode",
	"R_cell",
	"j_max_discharge",
	"j_max_charge",
	"C_rate",
];

/** All results, the headlines first. */
export function allResults(basis: Basis): readonly OutputKey[] {
	const first = headlines(basis);
	return [...first, ...outputKeys.filter((key) => !first.includes(key))];
}

export const resultHeading = (key: OutputKey): Heading => ({
	name: outputs[key].name,
	unit: shownUnit(outputs[key].unit).label,
});

/** From here on a value is counted in a power of ten. */
const large = 1e6;

export interface ResultCell {
	/** “239 ± 10”; “–” where there is no finite value. */
	readonly text: string;
	/** “+39 ± 12” against the reference, as the pairs have it; empty for the reference itself, “±0” where both are the same. */
	readonly change: string;
}

/** The ± are those of independent inputs, as the paper takes them. */
export function resultCell(column: Column, reference: Column, key: OutputKey): ResultCell {
	const { factor } = shownUnit(outputs[key].unit);
	const { results } = column;
	const [value, u] = [results.outputs[key] * factor, results.u[key] * factor];
	if (!Number.isFinite(value)) return { text: "–", change: "" };
	if (Math.abs(value) >= large) return { text: shownDigits(value, 4), change: "" };
	const text = rounded(value, u);
	const pair = paired(bearing(reference, key, "independent"), bearing(column, key, "independent"));
	const isWithout = column === reference || pair.verdict === "none";
	return {
		text: text.u ? `${text.value} ± ${text.u}` : text.value,
		change: isWithout ? "" : pair.verdict === "same" ? "±0" : differenceText(apartOf(pair, factor)),
	};
}

/** All rows with all digits: the quantity, its key and unit, then for each design the value and its ±. */
export function tableOf(columns: readonly Column[], basis: Basis): FigureTable {
	const given = (column: Column, key: GivenKey): readonly (string | number)[] =>
		isParameter(key) ? [parameter(column, key) ?? "follows", ""] : [column.design.inputs[key], column.design.u[key]];
	const unitOf = (key: GivenKey) => (isParameter(key) ? rateParameters[key].unit : inputOf(key).unit).label;
	return {
		columns: [
			{ label: "Quantity" },
			{ label: "Key" },
			{ label: "Unit" },
			...columns.flatMap(({ name }) => [{ label: name }, { label: `${name}, ±`, uncertainty: true }]),
		],
		rows: [
			...givenKeys.map((key) => [
				givenHeading(key).name,
				key,
				unitOf(key) || "1",
				...columns.flatMap((column) => given(column, key)),
			]),
			...allResults(basis).map((key) => [
				outputs[key].name,
				key,
				outputs[key].unit.label || "1",
				...columns.flatMap(({ results }) => [results.outputs[key], results.u[key]]),
			]),
		],
	};
}
