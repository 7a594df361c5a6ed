/** Slopes of a result at a design: by each input alone, and along an input that something gives way to. */
import {
	givesWay,
	type Hold,
	type InputKey,
	type Inputs,
	inputKeys,
	isCoupled,
	jacobian,
	type OutputKey,
	outputKeys,
	type Uncertainties,
} from "#model";

const scratch = new Float64Array(outputKeys.length * inputKeys.length);

/** ∂y/∂x of one result by every input, exact, the others held; in the unit of the result by that of the input. */
export function slopesOf(inputs: Inputs, of: OutputKey): Readonly<Record<InputKey, number>> {
	const J = jacobian(inputs, scratch);
	const row = outputKeys.indexOf(of) * inputKeys.length;
	return Object.fromEntries(inputKeys.map((key, column) => [key, J[row + column]!])) as Record<InputKey, number>;
}

/** d ln(solids)/dx of one of the three that are tied: loading and thickness count as they are, of the porosity what is left. */
const relative = (key: InputKey, { [key]: value }: Inputs) => (key === "P" ? -1 / (1 - value) : 1 / value);

/**
 * df/dx of the input f that gives way to x by the hold in force, the solids balance kept (an end of the voltage window,
 * which moves only where the voltage leaves it, is left out).
 */
export function followerSlope(inputs: Inputs, hold: Hold, key: InputKey): { key: InputKey; slope: number } | undefined {
	const follower = givesWay(key, hold);
	if (!follower || !isCoupled(key)) return undefined;
	const sign = (key === "loading") === (follower === "loading") ? -1 : 1;
	return { key: follower, slope: (sign * relative(key, inputs)) / relative(follower, inputs) };
}

/** dy/dx along an input, with what gives way to it. */
export function slopeAlong(inputs: Inputs, hold: Hold, key: InputKey, of: OutputKey): number {
	const slopes = slopesOf(inputs, of);
	const follower = followerSlope(inputs, hold, key);
	return slopes[key] + (follower ? slopes[follower.key] * follower.slope : 0);
}

/**
 * ± of the value at which an input lets a result reach a target, at a design where it does: what the ± of all other inputs
 * move the answer by, to first order, √Σ(∂y/∂z · u(z))²/|dy/dx|. Its own ± does not count, as it is what is sought, nor that
 * of what gives way, which is made what it has to be. Undefined where the result does not change along the input.
 */
export function solutionUncertainty(
	inputs: Inputs,
	u: Uncertainties,
	hold: Hold,
	key: InputKey,
	of: OutputKey,
): number | undefined {
	const along = slopeAlong(inputs, hold, key, of);
	if (!(Math.abs(along) > 0)) return undefined;
	const slopes = slopesOf(inputs, of);
	const follower = followerSlope(inputs, hold, key)?.key;
	const squares = inputKeys
		.filter((each) => each !== key && each !== follower)
		.map((each) => (slopes[each] * u[each]) ** 2);
	return Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) / Math.abs(along);
}
