/** A place where the paper disagrees with itself or with conservation of mass. */
import type { Inputs } from "#model";
import type { PresetId } from "../presets";

/** A number that bears on the disagreement. It is computed when it is shown. */
export interface Evidence {
	readonly label: string;
	readonly value: number;
	/** One standard uncertainty, where it matters. */
	readonly u?: number;
	readonly unit: string;
	/** Decimals it is shown with. */
	readonly decimals: number;
}

/** A design in which it can be seen: a published one, and what is changed in it. */
export interface See {
	readonly label: string;
	readonly view: "explore" | "path" | "resistance";
	readonly preset: PresetId;
	readonly inputs?: Partial<Inputs>;
}

export interface Disagreement {
	readonly id: string;
	readonly title: string;
	/** What is printed, and where. */
	readonly printed: string;
	readonly evidence: () => readonly Evidence[];
	/** How it may have come about. */
	readonly explanation: string;
	/** What this program does about it. */
	readonly program: string;
	/** How sure we are that it is one, and of the explanation. */
	readonly sure: { readonly how: "certain" | "likely" | "open"; readonly why: string };
	readonly see?: See;
}

export const figure = (label: string, value: number, unit: string, decimals: number): Evidence => ({
	label,
	value,
	unit,
	decimals,
});
