/** Whether one design is better than another, what both share drawn once for both. */
import type { InputKey, OutputKey } from "#model";
import type { Dependence } from "./dependence";
import { drawInputs, type Uncertain } from "./draws";
import { evaluateDraws, inputsBehind } from "./monte-carlo";
import { bearingOf, paired } from "./paired";
import { type Histogram, rounding, spreadOf } from "./spread";

export interface CompareAsked {
	readonly a: Uncertain;
	readonly b: Uncertain;
	readonly of: OutputKey;
	readonly dependence: Dependence;
	readonly draws: number;
	readonly seed: number;
}

export interface Compared {
	/**
	 * Share of the draws in which b is the higher one; where both are the same the draw counts half, so that a design against
	 * itself has 0.5. What chance leaves open is √(p(1 − p)/draws), 0.002 at most for 100,000.
	 */
	readonly probability: number;
	/** b − a. */
	readonly difference: {
		readonly mean: number;
		readonly sd: number;
		/** 2.5, 50 and 97.5 %. */
		readonly quantiles: readonly [number, number, number];
		readonly histogram: Histogram;
	};
	/** Uncertain inputs that both share: of the same value and ±. */
	readonly shared: readonly InputKey[];
	/** ± of the difference to first order, with what is shared and as if nothing were. */
	readonly firstOrder: { readonly difference: number; readonly u: number; readonly unshared: number };
}

/** Compares a result of two designs; one draw stands for both where an input is shared (paired.ts says which are). */
export function compareDesigns({ a, b, of, dependence, draws, seed }: CompareAsked): Compared {
	const { shared, difference, u, unshared } = paired(bearingOf(a, of, dependence), bearingOf(b, of, dependence));
	const { columns } = drawInputs({
		designs: [a, b],
		shared,
		keys: inputsBehind([of], dependence),
		dependence,
		draws,
		seed,
	});
	const [ofA, ofB] = [a, b].map(({ inputs }, at) => evaluateDraws(inputs, columns[at]!, [of], draws)[0]!);
	const differences = new Float64Array(draws);
	let higher = 0;
	for (let i = 0; i < draws; i++) {
		const [x, y] = [ofA![i]!, ofB![i]!];
		const apart = Math.abs(y - x) > rounding * Math.abs(x);
		differences[i] = apart ? y - x : 0;
		higher += apart ? Number(y > x) : 0.5;
	}
	const { mean, sd, quantile, histogram } = spreadOf(differences);
	return {
		probability: higher / draws,
		difference: { mean, sd, quantiles: [quantile(0.025), quantile(0.5), quantile(0.975)], histogram },
		shared,
		firstOrder: { difference, u, unshared },
	};
}
