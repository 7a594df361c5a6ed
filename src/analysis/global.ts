/** Sobol indices of a result over ranges of the inputs. */
import type { Hold, InputKey, Inputs, OutputKey } from "#model";
import type { Ranged } from "./place";

export interface GlobalAsked {
	readonly inputs: Inputs;
	readonly hold: Hold;
	readonly of: OutputKey;
	readonly ranges: readonly Ranged[];
	/** A power of two. */
	readonly samples: number;
	readonly seed: number;
}

export interface Index {
	readonly key: InputKey;
	readonly first: number;
	readonly firstError: number;
	readonly total: number;
	readonly totalError: number;
}

export interface GlobalSensitivity {
	/** Largest total first. */
	readonly indices: readonly Index[];
	readonly mean: number;
	readonly sd: number;
	/** Share of the designs that a limit of what follows forbids; they are counted as if it did not. */
	readonly forbidden: number;
	readonly evaluations: number;
}

// biome-ignore lint/correctness/useYield: to be written
export function* globalSensitivity(_asked: GlobalAsked): Generator<number, GlobalSensitivity> {
	throw new Error("to be written");
}
