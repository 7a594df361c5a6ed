/** Sobol indices of a result over ranges of the inputs: how much of its variance depends on each. */
import { mersenne } from "pure-rand/generator/mersenne";
import { evaluate, type InputKey, type OutputKey } from "#model";
import { sobolSequence } from "./sobol-sequence";
import { designsIn, type WithinRanges } from "./within-ranges";

export interface GlobalAsked extends WithinRanges {
	readonly of: OutputKey;
	/** Points of each of the eight replicates, a power of two; (ranges + 2) designs are evaluated for each. */
	readonly samples: number;
	readonly seed: number;
}

interface Estimated {
	/**
	 * Share of the variance that goes when this input is known: the first-order index. An estimate: what is 0 in truth
	 * may come out a little below.
	 */
	readonly first: number;
	/** One standard error. */
	readonly firstError: number;
	/** Share of the variance that stays when all other inputs are known: the total index, interactions included. */
	readonly total: number;
	readonly totalError: number;
}

interface Index extends Estimated {
	readonly key: InputKey;
}

interface Spread {
	readonly mean: number;
	readonly sd: number;
	readonly evaluations: number;
}

export interface GlobalSensitivity extends Spread {
	/** Largest total first. */
	readonly indices: readonly Index[];
	/**
	 * Share of the designs that a limit of what follows forbids. They are counted as if it did not: left out, they would make
	 * the inputs depend on each other, and the shares would no longer add up.
	 */
	readonly forbidden: number;
}

/** Independent estimates, from which the standard errors come. */
const replicates = 8;
/** Evaluations between two words of progress. */
const stretch = 512;

/**
 * First-order and total indices of f over the unit cube, one row for each dimension. First order by Saltelli *et al.*,
 * Comput. Phys. Commun. 181 (2010) 259, doi 10.1016/j.cpc.2009.09.018, table 2 (b); totals by Jansen, Comput. Phys. Commun.
 * 117 (1999) 35, doi 10.1016/S0010-4655(98)00154-4. Where f has no finite value it counts as at the middle of the
 * cube; where it does not vary all indices are 0. Yields the part that is done.
 */
export function* indices(
	f: (point: Float64Array) => number,
	dimensions: number,
	samples: number,
	seed: number,
): Generator<number, Spread & { readonly inputs: readonly Estimated[] }> {
	const random = mersenne(seed);
	const middle = f(new Float64Array(dimensions).fill(0.5));
	const centre = Number.isFinite(middle) ? middle : 0;
	// from the middle: neither the variance nor the products, which the mean only makes noisier, are to drown in it
	const value = (point: Float64Array) => {
		const y = f(point) - centre;
		return Number.isFinite(y) ? y : 0;
	};
	const firsts = Array.from({ length: dimensions }, () => new Float64Array(replicates));
	const totals = Array.from({ length: dimensions }, () => new Float64Array(replicates));
	const evaluations = 1 + replicates * samples * (dimensions + 2);
	let [sum, squares, done] = [0, 0, 1];

	for (let replicate = 0; replicate < replicates; replicate++) {
		const next = sobolSequence(2 * dimensions, random);
		const a = new Float64Array(dimensions);
		const products = new Float64Array(dimensions);
		const jumps = new Float64Array(dimensions);
		let [ownSum, ownSquares] = [0, 0];
		for (let sample = 0; sample < samples; sample++) {
			const both = next();
			const b = both.subarray(dimensions);
			a.set(both.subarray(0, dimensions));
			const [atA, atB] = [value(a), value(b)];
			ownSum += atA + atB;
			ownSquares += atA * atA + atB * atB;
			for (let i = 0; i < dimensions; i++) {
				const kept = a[i]!;
				a[i] = b[i]!;
				const change = value(a) - atA;
				a[i] = kept;
				products[i]! += atB * change;
				jumps[i]! += change * change;
			}
			const before = done;
			done += dimensions + 2;
			if (Math.floor(done / stretch) > Math.floor(before / stretch)) yield done / evaluations;
		}
		sum += ownSum;
		squares += ownSquares;
		const mean = ownSum / (2 * samples);
		const variance = ownSquares / (2 * samples) - mean * mean;
		if (!varies(variance, centre + mean)) continue;
		for (let i = 0; i < dimensions; i++) {
			firsts[i]![replicate] = products[i]! / samples / variance;
			totals[i]![replicate] = jumps[i]! / (2 * samples) / variance;
		}
	}

	const all = 2 * samples * replicates;
	const mean = sum / all;
	const variance = squares / all - mean * mean;
	return {
		inputs: firsts.map((first, i) => {
			const [one, whole] = [meanAndError(first), meanAndError(totals[i]!)];
			return { first: one.mean, firstError: one.error, total: whole.mean, totalError: whole.error };
		}),
		mean: centre + mean,
		sd: varies(variance, centre + mean) ? Math.sqrt(variance) : 0,
		evaluations,
	};
}

/** Whether a variance is more than rounding, as in a ratio that the coupling keeps. */
const varies = (variance: number, mean: number): boolean => variance > (1e-12 * mean) ** 2;

function meanAndError(estimates: Float64Array): { readonly mean: number; readonly error: number } {
	const mean = estimates.reduce((sum, each) => sum + each, 0) / estimates.length;
	const squares = estimates.reduce((sum, each) => sum + (each - mean) ** 2, 0);
	return { mean, error: Math.sqrt(squares / (estimates.length - 1) / estimates.length) };
}

/** Sobol indices of an output, each input evenly spread over its range and independent of the others, with what gives way. */
export function* globalSensitivity(asked: GlobalAsked): Generator<number, GlobalSensitivity> {
	const designAt = designsIn(asked);
	let forbidden = 0;
	const f = (point: Float64Array) => {
		const { inputs, stop } = designAt(point);
		const value = evaluate(inputs)[asked.of];
		if (stop || !Number.isFinite(value)) forbidden++;
		return value;
	};
	const found = yield* indices(f, asked.ranges.length, asked.samples, asked.seed);
	return {
		indices: found.inputs
			.map((estimated, i) => ({ key: asked.ranges[i]!.key, ...estimated }))
			.toSorted((one, other) => other.total - one.total),
		mean: found.mean,
		sd: found.sd,
		forbidden: forbidden / found.evaluations,
		evaluations: found.evaluations,
	};
}
