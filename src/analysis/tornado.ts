/** What hangs on each input at the design in hand. */
import type { Hold, InputKey, Inputs, OutputKey, Uncertainties } from "#model";

export interface Swing {
	readonly key: InputKey;
	/** The input at both ends; a limit cuts them short. */
	readonly from: number;
	readonly to: number;
	/** The output there. */
	readonly low: number;
	readonly high: number;
	/** (∂y/∂x)(x/y), with what gives way by the hold in force; undefined where x or y is 0. */
	readonly elasticity?: number;
	/** An end that a limit cut short. */
	readonly cut?: "from" | "to" | "both";
}

/**
 * By ±1 u each (a measurement may be off: nothing gives way), or by a tenth of its value each way (a design may be
 * changed: what is coupled gives way). Largest swing first; inputs without effect are left out.
 */
export function tornado(
	_inputs: Inputs,
	_u: Uncertainties,
	_hold: Hold,
	_of: OutputKey,
	_nudge: "u" | "tenth",
): readonly Swing[] {
	throw new Error("to be written");
}
