/** What may be said against a design. */

export const severities = ["against", "caution", "note"] as const;
/** Against: as far as is known it will not work. Caution: it may not. Note: what it rests on, or what has not been shown. */
export type Severity = (typeof severities)[number];

export interface Finding {
	/** Stands for the subject: at most one finding of each. */
	readonly id: string;
	readonly severity: Severity;
	/** Says it in one line of at most 72 characters. */
	readonly title: string;
	/** One to three sentences with the numbers of the design. */
	readonly text: string;
	/** Where it is from, or that it is assumed. */
	readonly source: string;
	/** Why a number in it is extrapolated; each continues “extrapolated: ”. */
	readonly extrapolated?: readonly string[];
	/** The view that shows it. */
	readonly view: "path" | "resistance" | "paper";
	/** Id of the heading or entry there that it is about. */
	readonly section: string;
}
