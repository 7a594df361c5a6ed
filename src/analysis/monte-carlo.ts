/** Draws of the inputs within their ±. */
import type { Inputs, OutputKey, Uncertainties } from "#model";
import type { Dependence } from "./dependence";

export interface DrawsAsked {
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

export function monteCarlo(_asked: DrawsAsked): Drawn {
	throw new Error("to be written");
}

/** In words: how far the first order agrees with what was drawn. */
export function agreement(_drawn: Distribution, _value: number, _u: number): string {
	throw new Error("to be written");
}
