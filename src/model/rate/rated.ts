/** What a design does at its current and temperature: the results of equations.ts, with their ± and where they are extrapolated. */
import { evaluate } from "../kernel";
import { type Inputs, inputKeys, inputOf, isOutputKey, type Key, type Outputs } from "../quantities";
import { type Expression, relations } from "../relations";
import type { Uncertainties } from "../uncertainty";
import { evaluateRate } from "./kernel";
import { type ParameterLimits, type ParametersSet, parameterKeys, parameterLimits } from "./parameters";
import {
	isRateResultKey,
	type RateKey,
	type RateParameters,
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

/**
 * A value for each parameter: as it is set, else its default. The tortuosity factor is Bruggeman's unless it is set; the
 * pressure, in MPa, is the one that is given.
 */
export function parametersOf(set: ParametersSet, { P }: Pick<Inputs, "P">, pressure: number): RateParameters {
	const follow: ParametersSet = { tau: P ** -0.5, p: pressure };
	return Object.fromEntries(
		parameterKeys.map((key) => [key, set[key] ?? (parameterLimits[key] as ParameterLimits).default ?? follow[key]]),
	) as unknown as RateParameters;
}

/** All rate results of a design whose outputs are known. `pressure` in MPa stands where `set` has none. */
export function rated(inputs: Inputs, outputs: Outputs, set: ParametersSet, pressure: number): Rated {
	const parameters = parametersOf(set, inputs, pressure);
	return { inputs, outputs, parameters, results: evaluateRate(inputs, outputs, parameters) };
}

/**
 * One standard uncertainty of each rate result from those of the inputs, √Σ(∂y/∂x · u)² with central differences (their
 * error is below a millionth here). Parameters count as exact: none has a published ±. Not finite where the result is not.
 */
export function rateUncertainties(of: Rated, set: ParametersSet, u: Uncertainties): RateResults {
	const squares = Object.fromEntries(rateResultKeys.map((key) => [key, 0])) as Record<RateResultKey, number>;
	const { inputs, parameters } = of;
	for (const key of inputKeys) {
		if (!(u[key] > 0)) continue;
		const { soft } = inputOf(key);
		const step = 1e-6 * (Math.abs(inputs[key]) || soft.max);
		const [above, below] = [step, -step].map((by) => {
			const moved = { ...inputs, [key]: inputs[key] + by };
			return rated(moved, evaluate(moved), set, parameters.p).results;
		}) as [RateResults, RateResults];
		for (const result of rateResultKeys)
			squares[result] += (((above[result] - below[result]) / (2 * step)) * u[key]) ** 2;
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

/** Everything that a result rests on, itself first, each once. */
function rootsOf(key: Key | RateKey, found = new Set<Key | RateKey>()): ReadonlySet<Key | RateKey> {
	if (found.has(key)) return found;
	found.add(key);
	const relation = isRateResultKey(key) ? rateRelations[key] : isOutputKey(key) ? relations[key] : key;
	for (const symbol of symbols(relation)) rootsOf(symbol, found);
	return found;
}

/** Why a result is extrapolated in this design, each reason once; empty where all it rests on holds. */
export function extrapolated(of: Rated, key: Key | RateKey): readonly string[] {
	const reasons = new Set<string>();
	for (const root of rootsOf(key)) {
		const rules = isRateResultKey(root)
			? (rateResults[root] as { valid?: readonly Validity[] }).valid
			: modelValidity[root as Key];
		for (const { of: ruled, min = -Infinity, max = Infinity, why } of rules ?? []) {
			const value = ruled === undefined ? Number.NaN : (rateValue(of, ruled) ?? Number.NaN);
			if (!(value >= min && value <= max)) reasons.add(why);
		}
	}
	return [...reasons];
}
