/** Results along one input, the coupling and hold in force, with their ±. */
import type { Hold, InputKey, Inputs, OutputKey, Uncertainties } from "#model";
import type { Ranged } from "./place";
import type { Stop } from "./seek";

export interface SweepLine {
	readonly of: OutputKey;
	readonly values: Float64Array;
	/** One standard uncertainty at each point. */
	readonly u: Float64Array;
}

export interface Sweep {
	readonly key: InputKey;
	readonly xs: Float64Array;
	readonly lines: readonly SweepLine[];
	/** Which input follows, and its value at each point. */
	readonly follows?: { readonly key: InputKey; readonly values: Float64Array };
	/** Where a limit ends the way before the range does: xs stop there. */
	readonly stops: readonly { readonly at: number; readonly stop: Stop }[];
}

export function sweep(
	_inputs: Inputs,
	_u: Uncertainties,
	_hold: Hold,
	_along: Ranged,
	_of: readonly OutputKey[],
	_points: number,
): Sweep {
	throw new Error("to be written");
}
