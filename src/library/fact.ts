/** A published number, with where it stands and how it is known. Every number of the library is one of these. */
import type { WorkId } from "./works";

/**
 * How a number is known. Measured: in the work it is from. Derived: there, or here, from other numbers. Chosen: by whoever
 * ran the experiment. Claimed: said, or quoted by the paper from another work, without the measurement being shown.
 * Assumed: taken for granted in the work, general knowledge, and anything else that was never checked at its source.
 */
export type FactStatus = "measured" | "derived" | "chosen" | "assumed" | "claimed";

export interface Fact {
	/** What it is the value of, in words that stand alone within its group. */
	readonly what: string;
	/** The figure as it is printed, so that its last digit is known: "1.30". */
	readonly printed: string;
	/** The ± printed beside it, one standard uncertainty unless the place says otherwise. */
	readonly u?: string;
	/** Printed with this sign before it: "< 10". */
	readonly bound?: "<" | ">" | "≈";
	/** Unit as shown; empty for a pure number. */
	readonly unit: string;
	readonly work: WorkId;
	/** Where in the work: section, table, figure, or the line of a data file. */
	readonly place: string;
	readonly status: FactStatus;
}

/** The printed figure as a number, in the fact's unit. */
export const numberOf = (fact: Fact): number => Number(fact.printed);

/** The printed ± as a number; 0 where none is printed. */
export const uncertaintyOf = (fact: Fact): number => Number(fact.u ?? 0);

/** One unit of the last printed digit: 0.01 for "1.30", 1 for "239". */
export const lastDigit = ({ printed }: Fact): number => 10 ** -(/\.(\d+)$/.exec(printed)?.[1]?.length ?? 0);

/** One unit of the last printed digit that is not zero: 100 for "100", 1 for "421". */
export const lastDigitNotZero = (fact: Fact): number =>
	lastDigit(fact) * 10 ** (/0*$/.exec(fact.printed.replace(".", ""))?.[0].length ?? 0);

/** “277 ± 11 Wh/l”, “< 10 Ω cm²”, “−10 °C”: the fact as text. */
export const factText = ({ printed, u, bound, unit }: Fact): string =>
	`${bound ? `${bound}\u202f` : ""}${printed.replace("-", "−")}${u ? ` ± ${u}` : ""}${unit ? `\u00a0${unit}` : ""}`;
