/** What the view says of pairs of designs: Δ ± u, whether they can be told apart, what they share. Pure. */

import type { Dependence } from "#analysis/dependence";
import { type Bearing, bearingOf, type Paired, paired } from "#analysis/paired";
import { nameInSentence, type OutputKey, rounded } from "#model";
import { type Column, spokenName } from "./columns";

export interface Pair {
	readonly a: Column;
	readonly b: Column;
	readonly paired: Paired;
	/** Inputs that both share and that bear on the result of either. */
	readonly bearing: readonly string[];
}

export interface Pairs {
	readonly bearings: ReadonlyMap<string, Bearing>;
	/** Each two designs once, in the order of the columns: b is the later one. */
	readonly pairs: readonly Pair[];
}

/** Of each design and question, computed once: a drag changes those of the design in hand alone. */
const known = new WeakMap<Column, Map<string, Bearing>>();

export function bearing(column: Column, of: OutputKey, dependence: Dependence): Bearing {
	let ofColumn = known.get(column);
	if (!ofColumn) {
		ofColumn = new Map();
		known.set(column, ofColumn);
	}
	const question = `${of} ${dependence}`;
	const found = ofColumn.get(question) ?? bearingOf(column.design, of, dependence);
	ofColumn.set(question, found);
	return found;
}

export function pairsOf(columns: readonly Column[], of: OutputKey, dependence: Dependence): Pairs {
	const bearings = new Map(columns.map((column) => [column.id, bearing(column, of, dependence)]));
	const pairs = columns.flatMap((b, index) =>
		columns.slice(0, index).map((a): Pair => {
			const [ofA, ofB] = [bearings.get(a.id)!, bearings.get(b.id)!];
			const pair = paired(ofA, ofB);
			const moved = pair.shared.filter((key) => ofA.moves[key] !== 0 || ofB.moves[key] !== 0);
			return { a, b, paired: pair, bearing: moved.map((key) => nameInSentence(key)) };
		}),
	);
	return { bearings, pairs };
}

/** “10 of 15 pairs can be told apart.” */
export function countSentence(pairs: readonly Pair[]): string {
	const count = pairs.length;
	const apart = pairs.filter(({ paired }) => paired.verdict === "distinguishable").length;
	if (count === 1) return apart === 1 ? "The two are distinguishable." : "The two are not distinguishable.";
	if (apart === count) return `All ${count} pairs are distinguishable.`;
	return apart === 0
		? `None of the ${count} pairs is distinguishable.`
		: `${apart} of ${count} pairs are distinguishable.`;
}

/** “a”, “a and b”, “a, b and c”. */
export const listed = (names: readonly string[]): string =>
	names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** A ± that sharing makes smaller by less than this part is not worth a sentence. */
const worth = 0.1;

/** What both share takes off the ± of a difference: of the pair where that is most. Empty where it is hardly anything. */
export function sharedSentence(
	pairs: readonly Pair[],
	{ factor, label }: { readonly factor: number; readonly label: string },
): string {
	const left = ({ paired: { u, unshared } }: Pair) => (unshared > 0 ? u / unshared : 1);
	const [most] = pairs.filter((pair) => pair.paired.verdict !== "same").toSorted((a, b) => left(a) - left(b));
	if (!most || !(left(most) < 1 - worth)) return "";
	const { u, unshared } = most.paired;
	const size = (of: number) =>
		`±\u00a0${of > 0 ? rounded(of * factor, of * factor).u : "0"}${label && `\u00a0${label}`}`;
	return (
		`Sharing matters most between ${spokenName(most.a)} and ${spokenName(most.b)}: both have the same ` +
		`${listed(most.bearing)}, which leaves ${size(u)} of the ${size(unshared)} that their difference would have.`
	);
}
