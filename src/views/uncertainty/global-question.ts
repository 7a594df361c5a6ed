/** When an answer over ranges is still the answer: what it does not hang on may have changed. */
import type { GlobalAsked } from "#analysis/global";
import { follower } from "#analysis/place";
import { evaluate, inputKeys, isCoupled } from "#model";

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/**
 * Whether two questions have one answer. Where an input stands within its range does not count, nor where the one stands
 * that follows; the balance of the solids, which the one that follows keeps, does. What is held counts by what follows.
 */
export function sameQuestion(a: GlobalAsked, b: GlobalAsked): boolean {
	const plain = ({ of, samples, seed, ranges }: GlobalAsked) => JSON.stringify([of, samples, seed, ranges]);
	const ranged = a.ranges.map(({ key }) => key);
	const third = follower(ranged, a.hold);
	if (plain(a) !== plain(b) || third !== follower(ranged, b.hold)) return false;
	const follows = third && isCoupled(third) ? third : undefined;
	return (
		inputKeys.every((key) => ranged.includes(key) || key === follows || close(a.inputs[key], b.inputs[key])) &&
		(follows === undefined || close(evaluate(a.inputs).solids_balance, evaluate(b.inputs).solids_balance))
	);
}
