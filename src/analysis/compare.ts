/** Whether one design is better than another, what both share drawn once for both. */
import { evaluate, type InputKey, inputKeys, type OutputKey } from "#model";
import { dependentSlopes } from "./budget";
import { counted, type Dependence } from "./dependence";
import { drawInputs, type Uncertain } from "./draws";
import { evaluateDraws, inputsBehind } from "./monte-carlo";
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

/** The same but for what moving there and back leaves in the last digits. */
const same = (x: number, y: number) => Math.abs(x - y) <= 1e-9 * Math.abs(y);

/**
 * Compares a result of two designs. An input that is equal in both, its ± too, is taken for one and the same thing (the same
 * powder, the same separator): an error in it is made in both, and one draw stands for both. All others are independent.
 */
export function compareDesigns({ a, b, of, dependence, draws, seed }: CompareAsked): Compared {
	const [ua, ub] = [counted(a.u, dependence), counted(b.u, dependence)];
	const shared = inputKeys.filter((key) => ua[key] > 0 && same(a.inputs[key], b.inputs[key]) && same(ua[key], ub[key]));
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
		const apart = Math.abs(y - x) > rounding * Math.max(Math.abs(x), Math.abs(y));
		differences[i] = apart ? y - x : 0;
		higher += apart ? Number(y > x) : 0.5;
	}
	const { mean, sd, quantile, histogram } = spreadOf(differences);
	return {
		probability: higher / draws,
		difference: { mean, sd, quantiles: [quantile(0.025), quantile(0.5), quantile(0.975)], histogram },
		shared,
		firstOrder: firstOrder({ a, b, of, dependence }, shared),
	};
}

/** u² = Σ(∂b/∂x − ∂a/∂x)² u(x)² over what is shared, and (∂a/∂x u)² + (∂b/∂x u)² over the rest. */
function firstOrder(
	{ a, b, of, dependence }: Pick<CompareAsked, "a" | "b" | "of" | "dependence">,
	shared: readonly InputKey[],
): Compared["firstOrder"] {
	const moves = ({ inputs, u }: Uncertain) => {
		const slopes = dependentSlopes(inputs, of, dependence);
		const each = counted(u, dependence);
		return (key: InputKey) => slopes[key] * each[key];
	};
	const [ofA, ofB] = [moves(a), moves(b)];
	let [square, apart] = [0, 0];
	for (const key of inputKeys) {
		const [x, y] = [ofA(key), ofB(key)];
		apart += x * x + y * y;
		square += shared.includes(key) ? (y - x) ** 2 : x * x + y * y;
	}
	return {
		difference: evaluate(b.inputs)[of] - evaluate(a.inputs)[of],
		u: Math.sqrt(square),
		unshared: Math.sqrt(apart),
	};
}
