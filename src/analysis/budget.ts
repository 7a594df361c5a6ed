/** First-order uncertainty budget: which input's ± makes how much of a result's ±. */
import { evaluate, type InputKey, type Inputs, inputKeys, type OutputKey, type Uncertainties } from "#model";
import { counted, type Dependence, porositySlopes } from "./dependence";
import { slopesOf } from "./slope";

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

/**
 * What is left of two slopes that cancel, as a part of either, below which they cancel exactly: the porosity that follows
 * keeps the solids, and rounding must not bring back what that takes away.
 */
const rounding = 1e-12;

/** ∂y/∂x by every input, and with the porosity that follows from x where it does: ∂y/∂x + ∂y/∂P · ∂P/∂x. */
export function dependentSlopes(
	inputs: Inputs,
	of: OutputKey,
	dependence: Dependence,
): Readonly<Record<InputKey, number>> {
	const slopes = slopesOf(inputs, of);
	if (dependence === "independent") return slopes;
	const by = porositySlopes(inputs);
	const total = (key: InputKey) => {
		const through = slopes.P * (by[key] ?? 0);
		const sum = slopes[key] + through;
		return Math.abs(sum) > rounding * Math.abs(through) ? sum : 0;
	};
	return Object.fromEntries(inputKeys.map((key) => [key, total(key)])) as Record<InputKey, number>;
}

/**
 * The ± of a result to first order, √Σ(∂y/∂x · u(x))², and the share of each input in its square. An input without ±
 * brings nothing, however much the result depends on it: the paper gives none for loading, voltage and capacity.
 */
export function budget(inputs: Inputs, u: Uncertainties, of: OutputKey, dependence: Dependence): Budget {
	const slopes = dependentSlopes(inputs, of, dependence);
	const each = counted(u, dependence);
	const brings = inputKeys
		.map((key) => ({ key, u: each[key], slope: slopes[key], square: (slopes[key] * each[key]) ** 2 }))
		.filter(({ square }) => square > 0)
		.toSorted((a, b) => b.square - a.square);
	const variance = brings.reduce((sum, { square }) => sum + square, 0);
	return {
		value: evaluate(inputs)[of],
		u: Math.sqrt(variance),
		parts: brings.map(({ square, ...part }) => ({ ...part, share: square / variance })),
	};
}

/** ± of the output if the ± of one input were multiplied by a factor. */
export function withPart({ u, parts }: Budget, key: InputKey, factor: number): number {
	const share = parts.find((part) => part.key === key)?.share ?? 0;
	// a sole part that is measured exactly leaves nothing, and not the rounding of 1 − 1
	return u * Math.sqrt(Math.max(0, 1 - share + share * factor ** 2));
}
