/**
 * The distribution of results: designs drawn within the ± of their inputs, and what comes out.
 *
 * What n draws leave open (one standard error; for a normal distribution and n = 100,000 in brackets): of the mean sd/√n
 * (0.3 % of the sd), of the sd itself sd/√(2n) (0.2 %), of the skewness √(6/n) (0.008), of a quantile √(p(1 − p)/n) over the
 * density there (0.4 % of the sd for the median, 0.8 % for 2.5 and 97.5 %), of a probability √(p(1 − p)/n) (0.16 % at most).
 * The seed decides within that.
 */
import {
	densityInputs,
	densityRows,
	evaluateColumns,
	type InputColumns,
	type InputKey,
	type Inputs,
	inputKeys,
	isInputKey,
	isOutputKey,
	type OutputColumns,
	type OutputKey,
	outputKeys,
	type Uncertainties,
} from "#model";
import { type Expression, relations } from "#model/relations";
import type { Dependence } from "./dependence";
import { type Columns, drawInputs, solidKeys, windowKeys } from "./draws";
import { type Histogram, spreadOf } from "./spread";

interface DrawsAsked {
	readonly inputs: Inputs;
	readonly u: Uncertainties;
	readonly of: readonly OutputKey[];
	readonly dependence: Dependence;
	readonly draws: number;
	readonly seed: number;
}

export interface Distribution {
	readonly of: OutputKey;
	readonly mean: number;
	readonly sd: number;
	/** Third standardised moment: above 0 where the upper tail is the longer one. */
	readonly skewness: number;
	/** Values below which 2.5, 16, 50, 84 and 97.5 % of the draws lie. */
	readonly quantiles: readonly [number, number, number, number, number];
	readonly histogram: Histogram;
}

export interface Drawn {
	readonly draws: number;
	/** Designs that were drawn again because a value lay beyond its hard limits. */
	readonly redrawn: number;
	readonly distributions: readonly Distribution[];
}

/** Inputs that a result is computed from, and those that their limits depend on. */
export function inputsBehind(of: readonly OutputKey[], dependence: Dependence): ReadonlySet<InputKey> {
	const found = new Set<InputKey>();
	const seen = new Set<OutputKey>();
	const follow = (expression: Expression): void => {
		if (typeof expression === "number") return;
		if (typeof expression === "object") expression.of.forEach(follow);
		else if (isInputKey(expression)) found.add(expression);
		else if (isOutputKey(expression) && !seen.has(expression)) {
			seen.add(expression);
			follow(relations[expression]);
		}
	};
	of.forEach(follow);
	const bonds = dependence === "follows" ? [windowKeys, [...solidKeys, "P" as const]] : [windowKeys];
	return new Set([...found, ...bonds.filter((keys) => keys.some((key) => found.has(key))).flat()]);
}

const isDensity = (key: OutputKey) => key === "E_V" || key === "E_m";

/** Results of every draw, one array for each of `of`. */
export function evaluateDraws(
	inputs: Inputs,
	columns: Columns,
	of: readonly OutputKey[],
	draws: number,
): readonly Float64Array[] {
	return of.every(isDensity) ? densities(inputs, columns, of, draws) : anyResults(inputs, columns, of, draws);
}

/** Draws evaluated at a time, so that what they need stays in the cache. */
const block = 1024;

function densities(inputs: Inputs, columns: Columns, of: readonly OutputKey[], draws: number): readonly Float64Array[] {
	const wide = densityInputs.length;
	const rows = new Float64Array(block * wide);
	const nominal = densityInputs.map((key) => inputs[key]);
	for (let i = 0; i < block; i++) rows.set(nominal, i * wide);
	const moving = densityInputs.flatMap((key, at) => {
		const values = columns[key];
		return values ? [{ at, values }] : [];
	});
	const results = { E_V: new Float64Array(draws), E_m: new Float64Array(draws) };
	for (let from = 0; from < draws; from += block) {
		const count = Math.min(block, draws - from);
		for (const { at, values } of moving) for (let i = 0; i < count; i++) rows[i * wide + at] = values[from + i]!;
		densityRows(rows, count, results.E_V.subarray(from), results.E_m.subarray(from));
	}
	return of.map((key) => results[key as keyof typeof results]);
}

function anyResults(
	inputs: Inputs,
	columns: Columns,
	of: readonly OutputKey[],
	draws: number,
): readonly Float64Array[] {
	const all = Object.fromEntries(outputKeys.map((key) => [key, new Float64Array(block)])) as Record<
		OutputKey,
		Float64Array
	>;
	const results = of.map(() => new Float64Array(draws));
	for (let from = 0; from < draws; from += block) {
		const to = Math.min(from + block, draws);
		const part = (key: InputKey) => columns[key]?.subarray(from, to) ?? Float64Array.of(inputs[key]);
		const x = Object.fromEntries(inputKeys.map((key) => [key, part(key)])) as InputColumns;
		evaluateColumns(x, to - from, all satisfies OutputColumns);
		of.forEach((key, at) => {
			results[at]!.set(all[key].subarray(0, to - from), from);
		});
	}
	return results;
}

/** Draws `draws` designs (one at least) and says how each result is distributed. */
export function monteCarlo({ inputs, u, of, dependence, draws, seed }: DrawsAsked): Drawn {
	const keys = inputsBehind(of, dependence);
	const { columns, redrawn } = drawInputs({ designs: [{ inputs, u }], shared: [], keys, dependence, draws, seed });
	const results = evaluateDraws(inputs, columns[0]!, of, draws);
	return {
		draws,
		redrawn,
		distributions: of.map((key, at) => {
			const { mean, sd, skewness, quantile, histogram } = spreadOf(results[at]!);
			return {
				of: key,
				mean,
				sd,
				skewness,
				quantiles: [quantile(0.025), quantile(0.16), quantile(0.5), quantile(0.84), quantile(0.975)],
				histogram,
			};
		}),
	};
}
