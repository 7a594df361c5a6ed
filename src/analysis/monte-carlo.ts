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
	type Expression,
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
	quantity,
	relations,
	shownUnit,
	significant,
	toPlace,
	type Uncertainties,
} from "#model";
import type { Dependence } from "./dependence";
import { type Columns, drawInputs, solidKeys, windowKeys } from "./draws";

interface DrawsAsked {
	readonly inputs: Inputs;
	readonly u: Uncertainties;
	readonly of: readonly OutputKey[];
	readonly dependence: Dependence;
	readonly draws: number;
	readonly seed: number;
}

/** Equal bins from `from` on; what lies beyond either end is counted in `beyond`. */
export interface Histogram {
	readonly from: number;
	readonly width: number;
	readonly counts: Float64Array;
	readonly beyond: number;
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
		if (typeof expression === "object") expression.of.forEach(follow);
		else if (typeof expression === "string" && isInputKey(expression)) found.add(expression);
		else if (typeof expression === "string" && isOutputKey(expression) && !seen.has(expression)) {
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

/** Of draws: what `Distribution` and a difference of two designs tell of them. */
export interface Spread {
	readonly mean: number;
	readonly sd: number;
	readonly skewness: number;
	/** The value below which a part p of the draws lies: linear between order statistics at p (n − 1) (type 7 of Hyndman and Fan). */
	readonly quantile: (p: number) => number;
	readonly histogram: Histogram;
}

/** Draws that differ by less than this part of their value differ by rounding. */
export const rounding = 1e-12;

/** Mean, width, quantiles and histogram of draws. Where all are the same, sd and skewness are 0, and one bin holds them. */
export function spreadOf(values: Float64Array): Spread {
	const n = values.length;
	let [sum, min, max] = [0, Infinity, -Infinity];
	for (let i = 0; i < n; i++) {
		const value = values[i]!;
		sum += value;
		if (value < min) min = value;
		if (value > max) max = value;
	}
	if (max - min <= rounding * Math.max(Math.abs(min), Math.abs(max))) {
		const width = Math.abs(min) / 1000 || 1;
		return {
			mean: min,
			sd: 0,
			skewness: 0,
			quantile: () => min,
			histogram: { from: min - width / 2, width, counts: Float64Array.of(n), beyond: 0 },
		};
	}
	const mean = sum / n;
	let [squares, cubes] = [0, 0];
	for (let i = 0; i < n; i++) {
		const off = values[i]! - mean;
		squares += off * off;
		cubes += off * off * off;
	}
	const sd = Math.sqrt(squares / n);
	return {
		mean,
		sd,
		skewness: cubes / n / sd ** 3,
		quantile: quantiles(values, min, max),
		histogram: histogram(values, Math.max(min, mean - 4 * sd), Math.min(max, mean + 4 * sd)),
	};
}

const bins = 60;

/** Of the draws within 4 sd of the mean, and no wider than the draws reach: the edges move with the design, not by chance. */
function histogram(values: Float64Array, from: number, to: number): Histogram {
	const counts = new Float64Array(bins);
	const scale = bins / (to - from);
	let beyond = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		if (value < from || value > to) beyond++;
		else counts[Math.min(bins - 1, Math.floor((value - from) * scale))]!++;
	}
	return { from, width: (to - from) / bins, counts, beyond };
}

/** Fine bins that draws are sorted into; within its bin a value is sorted only when it is asked for. */
const drawers = 4096;

/** Quantiles without sorting all: a few of them cost a tenth of that. */
function quantiles(values: Float64Array, min: number, max: number): (p: number) => number {
	const n = values.length;
	const scale = drawers / (max - min);
	const drawerOf = (value: number) => Math.min(drawers - 1, Math.floor((value - min) * scale));
	/** Where each drawer begins, and after the last the end. */
	const begins = new Uint32Array(drawers + 1);
	for (let i = 0; i < n; i++) begins[drawerOf(values[i]!) + 1]!++;
	for (let i = 0; i < drawers; i++) begins[i + 1]! += begins[i]!;
	const next = begins.slice();
	const ordered = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		const value = values[i]!;
		ordered[next[drawerOf(value)]!++] = value;
	}
	const sorted = new Uint8Array(drawers);
	const ranked = (rank: number) => {
		const drawer = drawerOf(ordered[rank]!);
		if (!sorted[drawer]) {
			ordered.subarray(begins[drawer], begins[drawer + 1]).sort();
			sorted[drawer] = 1;
		}
		return ordered[rank]!;
	};
	return (p) => {
		const at = p * (n - 1);
		const low = ranked(Math.floor(at));
		return low + (at - Math.floor(at)) * (ranked(Math.ceil(at)) - low);
	};
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

/** First order holds as long as mean and width differ from it by no more than this part of the ±. */
const close = 0.05;
/** A skewness below this is not mentioned: it moves the ends of the 95 % interval by about a tenth of it, in ±. */
const even = 0.1;

const percent = (part: number) => `${Math.max(1, Math.round(100 * Math.abs(part)))} %`;

/**
 * In words: how far the first order, value ± u, agrees with what was drawn: whether the mean is within 5 % of u of the
 * value, and the sd within 5 % of u; and which tail is the longer one where the skewness is beyond ± 0.1. With 10,000 draws or
 * more chance alone does not make 5 %.
 */
export function agreement({ of, mean, sd, skewness }: Distribution, value: number, u: number): string {
	const { label, factor } = shownUnit(quantity(of).unit);
	if (sd === 0) return "Every draw gives the same value: nothing that is uncertain enters.";
	const tail =
		Math.abs(skewness) > even
			? ` The ${skewness > 0 ? "upper" : "lower"} tail is the longer one (skewness ${toPlace(skewness, -2)}).`
			: "";
	if (!(u > 0))
		return `To first order nothing uncertain enters here, yet the draws spread by ± ${`${significant(sd * factor, 2)} ${label}`.trim()}.${tail}`;
	const shift = (mean - value) / u;
	const wider = sd / u - 1;
	const apart = [
		...(Math.abs(shift) > close
			? [`their mean lies ${percent(shift)} of the ± ${shift > 0 ? "higher" : "lower"}`]
			: []),
		...(Math.abs(wider) > close ? [`they spread ${percent(wider)} ${wider > 0 ? "wider" : "less"}`] : []),
	];
	if (apart.length === 0)
		return `The draws bear out the first order: their mean and their spread are within 5 % of the ±.${tail}`;
	return `The draws differ from the first order: ${apart.join(", and ")}.${tail}`;
}
