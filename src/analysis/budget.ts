/** First-order uncertainty budget. */
import type { InputKey, Inputs, OutputKey, Uncertainties } from "#model";
import type { Dependence } from "./dependence";

export interface Part {
	readonly key: InputKey;
	/** ± of the input. */
	readonly u: number;
	/** ∂y/∂x, with what follows from x by the dependence. */
	readonly slope: number;
	/** Share of the variance, 0 to 1. */
	readonly share: number;
}

export interface Budget {
	readonly value: number;
	/** One standard uncertainty of the output. */
	readonly u: number;
	/** Inputs that bring something, the largest share first. */
	readonly parts: readonly Part[];
}

export function budget(_inputs: Inputs, _u: Uncertainties, _of: OutputKey, _dependence: Dependence): Budget {
	throw new Error("to be written");
}

/** ± of the output if the ± of one input were multiplied by a factor. */
export function withPart(_budget: Budget, _key: InputKey, _factor: number): number {
	throw new Error("to be written");
}
