/** What two aims cost each other: the designs of which none is better in both. */
import type { Hold, Inputs } from "#model";
import type { Aim } from "./best";
import type { Ranged } from "./place";

export interface FrontAsked {
	readonly inputs: Inputs;
	readonly hold: Hold;
	readonly ranges: readonly Ranged[];
	readonly aims: readonly [Aim, Aim];
	readonly seed: number;
}

export interface FrontPoint {
	readonly inputs: Inputs;
	/** The two outputs, in the order of the aims. */
	readonly values: readonly [number, number];
}

export interface Front {
	/** In the order of the first output. */
	readonly points: readonly FrontPoint[];
	readonly evaluations: number;
}

// biome-ignore lint/correctness/useYield: to be written
export function* front(_asked: FrontAsked): Generator<number, Front> {
	throw new Error("to be written");
}
