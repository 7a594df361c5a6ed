/**
 * The difference of a result of two designs to first order, what both share drawn once for both; and whether they can be
 * told apart by it. compare.ts draws the same.
 */
import { evaluate, type InputKey, type Inputs, inputKeys, type OutputKey, type Uncertainties } from "#model";
import { sameNumber } from "#model/same-number";
import { dependentSlopes } from "./budget";
import { counted, type Dependence } from "./dependence";
import type { Uncertain } from "./draws";
import { rounding } from "./spread";

/** A result of one design, and what the ± of each input does to it: computed once, however many it is paired with. */
export interface Bearing {
	readonly inputs: Inputs;
	/** The ± that count by the dependence. */
	readonly u: Uncertainties;
	readonly value: number;
	/** ∂y/∂x · u(x), in the unit of the result. */
	readonly moves: Readonly<Record<InputKey, number>>;
}

export function bearingOf({ inputs, u }: Uncertain, of: OutputKey, dependence: Dependence): Bearing {
	const slopes = dependentSlopes(inputs, of, dependence);
	const each = counted(u, dependence);
	const moves = Object.fromEntries(inputKeys.map((key) => [key, each[key] > 0 ? slopes[key] * each[key] : 0]));
	return { inputs, u: each, value: evaluate(inputs)[of], moves: moves as Record<InputKey, number> };
}

/** One standard uncertainty of the result of one design. */
export const ownUncertainty = ({ moves }: Bearing): number => Math.hypot(...Object.values(moves));

/**
 * Uncertain inputs that two designs share. One that is equal in both, its ± too, is taken for one and the same thing (the
 * same powder, the same separator): an error in it is made in both. All others are independent.
 */
const sharedInputs = (a: Uncertain, b: Uncertain): readonly InputKey[] =>
	inputKeys.filter((key) => a.u[key] > 0 && sameNumber(a.inputs[key], b.inputs[key]) && sameNumber(a.u[key], b.u[key]));

/** By 1.96 ± the normal law leaves 5 % to chance. */
export const tellingApart = 1.96;

/** “none” where one of the two has no finite value of the result. */
export type Verdict = "same" | "distinguishable" | "not distinguishable" | "none";

export interface Paired {
	/** b − a, with one standard uncertainty; and that as if nothing were shared. */
	readonly difference: number;
	readonly u: number;
	readonly unshared: number;
	readonly shared: readonly InputKey[];
	/** That b is the higher one, by the normal law: Φ(difference/u). Half where the difference is exactly none. */
	readonly probability: number;
	/** Distinguishable where |difference| > 1.96 u; the same where neither difference nor ± is left. */
	readonly verdict: Verdict;
}

/** u² = Σ(∂b/∂x − ∂a/∂x)² u(x)² over what is shared, and (∂a/∂x u)² + (∂b/∂x u)² over the rest. */
export function paired(a: Bearing, b: Bearing): Paired {
	const shared = sharedInputs(a, b);
	let [square, apart] = [0, 0];
	for (const key of inputKeys) {
		const [x, y] = [a.moves[key], b.moves[key]];
		apart += x * x + y * y;
		square += shared.includes(key) ? (y - x) ** 2 : x * x + y * y;
	}
	const unshared = Math.sqrt(apart);
	if (!Number.isFinite(b.value - a.value))
		return { difference: NaN, u: NaN, unshared: NaN, shared, probability: NaN, verdict: "none" };
	// what rounding leaves of equal ones is no difference, and no ±
	const difference = Math.abs(b.value - a.value) > rounding * Math.abs(a.value) ? b.value - a.value : 0;
	const u = Math.sqrt(square) > rounding * unshared ? Math.sqrt(square) : 0;
	return {
		difference,
		u,
		unshared,
		shared,
		probability: difference === 0 ? 0.5 : normalBelow(difference / u),
		verdict:
			difference === 0 && u === 0
				? "same"
				: Math.abs(difference) > tellingApart * u
					? "distinguishable"
					: "not distinguishable",
	};
}

/**
 * Φ(z), the part of a normal distribution below z: 1/2 + φ(z) (z + z³/3 + z⁵/(3·5) + …), after Marsaglia, Journal of
 * Statistical Software 11 (2004) issue 4. Beyond eight ± less than 1e-15 is left.
 */
export function normalBelow(z: number): number {
	if (z > 8) return 1;
	if (z < -8) return 0;
	let [sum, before, term] = [z, 0, z];
	for (let n = 3; sum !== before; n += 2) {
		before = sum;
		term *= (z * z) / n;
		sum += term;
	}
	return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
