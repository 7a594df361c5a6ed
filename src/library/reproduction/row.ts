/** One published figure, how it is computed here, and the rule by which the two are compared. */
import { type Fact, lastDigit, lastDigitNotZero, numberOf, uncertaintyOf } from "../fact";

export type Verdict = "agrees" | "within" | "disagrees";

export interface Computed {
	readonly value: number;
	/** One standard uncertainty, where the inputs have any. */
	readonly u?: number;
}

export interface Row {
	readonly id: string;
	readonly group: string;
	readonly fact: Fact;
	/** The row is about the printed ± of the fact. */
	readonly of?: "u";
	/** Relation and inputs, in words and symbols. */
	readonly how: string;
	readonly compute: () => Computed;
	/** Reason of a disagreement, or a remark. */
	readonly why?: string;
}

/** A row before its group is known. */
export type Draft = Omit<Row, "group">;
export const inGroup = (group: string, drafts: readonly Draft[]): readonly Row[] =>
	drafts.map((draft) => ({ group, ...draft }));

/** What the row compares with: the fact, or its ± as a plain figure. */
export function figureOf({ fact, of }: Pick<Row, "fact" | "of">): Fact {
	if (of !== "u") return fact;
	const { what, unit, work, place, status } = fact;
	return { what, printed: fact.u ?? "", unit, work, place, status };
}

/** The rule of verdictOf, for the screen. */
export const verdictRule =
	"Agrees: rounds to the printed figure, or is less than one unit of its last digit away; a figure printed with < or > agrees when that holds, one printed with ≈ also where what is computed rounds to it at its last digit that is not zero. Within: inside the printed ±. Disagrees: neither.";

/** What binary fractions add to a difference of decimals, far below any digit that is printed. */
const dust = 1e-9;

/**
 * Compares a computed value with the printed figure by `verdictRule`. Whatever rounds to a figure is less than one unit
 * of its last digit away, so one comparison serves both; exactly one unit is a disagreement. The ± includes its ends.
 */
export function verdictOf(row: Pick<Row, "fact" | "of">, computed: number): Verdict {
	const figure = figureOf(row);
	const printed = numberOf(figure);
	if (figure.bound === "<" && computed < printed) return "agrees";
	if (figure.bound === ">" && computed > printed) return "agrees";
	if (figure.bound === "<" || figure.bound === ">") return "disagrees";
	const apart = Math.abs(computed - printed);
	if (apart < lastDigit(figure) * (1 - dust)) return "agrees";
	if (figure.bound === "≈" && apart < (lastDigitNotZero(figure) / 2) * (1 - dust)) return "agrees";
	return apart <= uncertaintyOf(figure) * (1 + dust) ? "within" : "disagrees";
}

/** Whether what agrees does so only by being less than one unit of the last digit away, and rounds to another figure. */
export function isNextDigit(row: Pick<Row, "fact" | "of">, computed: number): boolean {
	const figure = figureOf(row);
	const apart = Math.abs(computed - numberOf(figure));
	return (
		figure.bound === undefined && verdictOf(row, computed) === "agrees" && apart > (lastDigit(figure) / 2) * (1 + dust)
	);
}
