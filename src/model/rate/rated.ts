/** What a design does at its current and temperature: the results of equations.ts, with their ± and where they are extrapolated. */
import { evaluate } from "../kernel";
import { type Inputs, inputKeys, isOutputKey, type Key, type Outputs } from "../quantities";
import { type Expression, relations } from "../relations";
import type { Uncertainties } from "../uncertainty";
import { evaluateRate } from "./kernel";
import type { RateParameters } from "./parameter-rows";
import { designParameters, type ParametersSet } from "./parameters";
import {
	isRateResultKey,
	type RateKey,
	type RateResultKey,
	type RateResults,
	rateConstants,
	rateResultKeys,
	rateResults,
	type Validity,
} from "./quantities";
import { rateRelations } from "./relations";

export interface Rated {
	readonly inputs: Inputs;
	readonly outputs: Outputs;
	readonly parameters: RateParameters;
	readonly results: RateResults;
}

/** A value for each parameter: as it is set, else its default; the tortuosity factor is Bruggeman's unless it is set. */
export const parametersOf = (set: ParametersSet, { P }: Pick<Inputs, "P">): RateParameters => ({
	tau: P ** -0.5,
	...designParameters(set),
});

/** All rate results of a design whose outputs are known. */
export function rated(inputs: Inputs, outputs: Outputs, set: ParametersSet): Rated {
	const parameters = parametersOf(set, inputs);
	return { inputs, outputs, parameters, results: evaluateRate(inputs, outputs, parameters) };
}

/**
 * One standard uncertainty of each rate result from those of the inputs, √Σ(Δy/Δx · u)² with each input moved by its own u
 * to both sides, though by no more than half of itself: where the salt begins to fail, a derivative would say one thing on
 * this side and another on that. Elsewhere it is the first-order ± to within a few thousandths. Parameters count as exact:
 * none has a published ±. An input of zero is moved up only, and where a result ends on one side the other counts. Not finite
 * where the result is not.
 */
export function rateUncertainties({ inputs, results }: Rated, set: ParametersSet, u: Uncertainties): RateResults {
	const squares = Object.fromEntries(rateResultKeys.map((key) => [key, 0])) as Record<RateResultKey, number>;
	for (const key of inputKeys) {
		if (!(u[key] > 0)) continue;
		const step = Math.min(u[key], Math.abs(inputs[key]) / 2 || u[key]);
		const moved = (by: number): RateResults => {
			const beside = { ...inputs, [key]: inputs[key] + by };
			return rated(beside, evaluate(beside), set).results;
		};
		const above = moved(step);
		const below = inputs[key] === 0 ? undefined : moved(-step);
		for (const result of rateResultKeys) {
			const here = results[result];
			const up = above[result];
			const down = below === undefined ? Number.NaN : below[result];
			const slope = !Number.isFinite(down) ? up - here : !Number.isFinite(up) ? here - down : (up - down) / 2;
			squares[result] += ((slope / step) * u[key]) ** 2;
		}
	}
	return Object.fromEntries(rateResultKeys.map((key) => [key, Math.sqrt(squares[key])])) as unknown as RateResults;
}

/** Where the model's own results are measured: beyond it they are extrapolated too. */
const modelValidity: Partial<Record<Key, readonly Validity[]>> = {
	sigma: [{ of: "T", min: 263.15, max: 313.15, why: "separator and interface are measured from −10 to 40 °C" }],
	R_interface: [{ of: "T", min: 263.15, max: 313.15, why: "separator and interface are measured from −10 to 40 °C" }],
	R_cathode: [{ of: "T", min: 298.15, max: 308.15, why: "the cathode resistance is measured at 30 °C only" }],
};

const isNamed = (key: string, record: object): boolean => Object.hasOwn(record, key);

/** The value of any quantity of a rated design, in the unit of its row; undefined for the constants of the model. */
export function rateValue(of: Rated, key: Key | RateKey): number | undefined {
	for (const group of [of.inputs, of.outputs, of.parameters, of.results])
		if (isNamed(key, group)) return (group as unknown as Record<string, number>)[key];
	return isNamed(key, rateConstants) ? rateConstants[key as keyof typeof rateConstants].value : undefined;
}

const symbols = (expression: Expression<Key | RateKey>): readonly (Key | RateKey)[] =>
	typeof expression === "string"
		? [expression]
		: typeof expression === "number"
			? []
			: expression.of.flatMap((part) => symbols(part));

const roots = new Map<Key | RateKey, readonly (Key | RateKey)[]>();

/** Everything that a result rests on, itself first, each once. */
function rootsOf(key: Key | RateKey): readonly (Key | RateKey)[] {
	let found = roots.get(key);
	if (!found) {
		const relation = isRateResultKey(key) ? rateRelations[key] : isOutputKey(key) ? relations[key] : 0;
		found = [...new Set([key, ...symbols(relation).flatMap(rootsOf)])];
		roots.set(key, found);
	}
	return found;
}

/** All rules that a result rests on, each with the quantity that has it. */
export const validityOf = (key: Key | RateKey): readonly { readonly of: Key | RateKey; readonly rule: Validity }[] =>
	rootsOf(key).flatMap((of) => {
		const rules: readonly Validity[] | undefined = isRateResultKey(of)
			? (rateResults[of] as { valid?: readonly Validity[] }).valid
			: modelValidity[of as Key];
		return (rules ?? []).map((rule) => ({ of, rule }));
	});

/** Whether a rule holds in this design. */
export function holds(of: Rated, { of: ruled, min = -Infinity, max = Infinity, where }: Validity): boolean {
	if (where && !((rateValue(of, where.of) ?? 0) > where.above)) return true;
	const value = ruled === undefined ? Number.NaN : (rateValue(of, ruled) ?? Number.NaN);
	return value >= min && value <= max;
}

/** Why these results are extrapolated in this design, each reason once; empty where all they rest on holds. */
export const extrapolated = (of: Rated, ...keys: readonly (Key | RateKey)[]): readonly string[] => [
	...new Set(
		keys.flatMap((key) => validityOf(key).flatMap(({ rule }) => (rule.absent || holds(of, rule) ? [] : [rule.why]))),
	),
];

/** Why there is no such result in this design; undefined where there is one. */
export const absentReason = (of: Rated, key: Key | RateKey): string | undefined =>
	validityOf(key).find(({ rule }) => rule.absent && !holds(of, rule))?.rule.why;
