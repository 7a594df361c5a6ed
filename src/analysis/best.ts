/** The best design that ranges allow. */
import type { Hold, Inputs, OutputKey } from "#model";
import type { Ranged } from "./place";
import type { Stop } from "./seek";

/** What is wanted of an output: as much or as little of it as can be had. */
export interface Aim {
	readonly of: OutputKey;
	readonly sense: "highest" | "lowest";
	/** Weight of the relative change against the design in hand. */
	readonly weight: number;
}

export interface BestAsked {
	readonly inputs: Inputs;
	readonly hold: Hold;
	readonly ranges: readonly Ranged[];
	readonly aims: readonly Aim[];
	readonly seed: number;
}

export interface Best {
	readonly inputs: Inputs;
	/** Ends of ranges at which the best lies, and the limit of what follows where it binds. */
	readonly binding: readonly Stop[];
	readonly evaluations: number;
}

// biome-ignore lint/correctness/useYield: to be written
export function* bestDesign(_asked: BestAsked): Generator<number, Best> {
	throw new Error("to be written");
}
