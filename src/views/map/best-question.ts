/** Questions about the best design of ranges, and when an answer to one is still the answer. */
import type { Aim, BestAsked } from "#analysis/best";
import type { FrontAsked } from "#analysis/front";
import { follower } from "#analysis/place";
import { close, sameDesigns } from "#analysis/within-ranges";
import { type Basis, energyKey, evaluate, type InputKey, nameInSentence, type OutputKey } from "#model";
import { type Wanted, type Wish, wishes } from "#permalink";

/** The weights to begin with. */
export const firstWeights: Readonly<Record<Wish, number>> = { E_V: 1, E_m: 1, R_cell: 0, C_rate: 0 };

const isDensity = (wish: Wish): wish is "E_V" | "E_m" => wish === "E_V" || wish === "E_m";

export const outputOf = (wish: Wish, basis: Basis): OutputKey => (isDensity(wish) ? energyKey(wish, basis) : wish);

/**
 * At a given current the C-rate is wanted high: a full charge then takes less time. The other way round it is another name
 * for the areal capacity, which costs no energy density.
 */
export const aimOf = (wish: Wish, basis: Basis, weight = 1): Aim => ({
	of: outputOf(wish, basis),
	sense: wish === "R_cell" ? "lowest" : "highest",
	weight,
});

/** Those that count; none where all weights are 0. */
export const aimsOf = (want: Wanted, basis: Basis): readonly Aim[] =>
	typeof want === "string"
		? [aimOf(want, basis)]
		: wishes.filter((wish) => want[wish] > 0).map((wish) => aimOf(wish, basis, want[wish]));

/** “highest volumetric energy density” */
export function aimText({ of, sense }: Pick<Aim, "of" | "sense">): string {
	return `${sense} ${nameInSentence(of)}`;
}

/** The inputs that a question over ranges can change: those that have one, and the one that follows. */
export function changing({ ranges, hold }: Pick<BestAsked, "ranges" | "hold">): readonly InputKey[] {
	const keys = ranges.map(({ key }) => key);
	const third = follower(keys, hold);
	return third ? [...keys, third] : keys;
}

/**
 * Whether two questions have one answer. Weights count changes against the design in hand, so that what it has of the
 * results is part of a weighted question.
 */
export function sameQuestion(a: BestAsked | FrontAsked, b: BestAsked | FrontAsked, weighted: boolean): boolean {
	if (JSON.stringify([a.aims, a.seed]) !== JSON.stringify([b.aims, b.seed]) || !sameDesigns(a, b)) return false;
	const [before, after] = [evaluate(a.inputs), evaluate(b.inputs)];
	return !weighted || a.aims.every(({ of }) => close(before[of], after[of]));
}
