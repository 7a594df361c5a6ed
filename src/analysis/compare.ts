/** Whether one design is better than another, what both share drawn once for both. */
import type { InputKey, Inputs, OutputKey, Uncertainties } from "#model";
import type { Dependence } from "./dependence";
import type { Histogram } from "./monte-carlo";

interface Uncertain {
	readonly inputs: Inputs;
	readonly u: Uncertainties;
}

export interface CompareAsked {
	readonly a: Uncertain;
	readonly b: Uncertain;
	readonly of: OutputKey;
	readonly dependence: Dependence;
	readonly draws: number;
	readonly seed: number;
}

export interface Compared {
	/** Share of the draws in which b is the higher one. */
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

export function compareDesigns(_asked: CompareAsked): Compared {
	throw new Error("to be written");
}
