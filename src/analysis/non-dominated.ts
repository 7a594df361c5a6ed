/**
 * What two values that are both to be small cost each other, over the unit cube: generalised differential evolution,
 * Kukkonen and Lampinen, “GDE3”, IEEE Congress on Evolutionary Computation 2005, 443, doi 10.1109/CEC.2005.1554717.
 */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { type Judge, type Judged, judged, polished, population, trial, type Verdict } from "./differential-evolution";

/** Points that are kept, and so the most that the set can have. */
const size = 100;
const generations = 300;
/** Differences of a value below which points count as equal; the values are of the order of 1. */
const grain = 1e-9;

/** No worse in either value, or less forbidden. */
export function noWorse(one: Verdict, other: Verdict): boolean {
	if (one.excess > 0 || other.excess > 0) return one.excess <= other.excess;
	return one.values.every((value, k) => value <= other.values[k]!);
}

const dominates = (one: Verdict, other: Verdict): boolean => noWorse(one, other) && !noWorse(other, one);

/**
 * The allowed points of which none is better in both values, in the order of the first, spread evenly; none where
 * nothing is allowed. `given` are points to begin with. Yields the part that is done.
 */
export function* nonDominated(
	judge: Judge,
	dimensions: number,
	random: RandomGenerator,
	given: readonly Float64Array[],
): Generator<number, readonly Judged[]> {
	let points = population(judge, dimensions, size, random, given);
	for (let generation = 0; generation < generations; generation++) {
		const added: Judged[] = [];
		for (let i = 0; i < size; i++) {
			// any share: along the front single coordinates change, towards it often all together
			const tried = judged(judge, trial(points, i, random, uniformFloat64(random)));
			if (noWorse(tried, points[i]!)) points[i] = tried;
			else if (!noWorse(points[i]!, tried)) added.push(tried);
		}
		points = kept([...points, ...added], size);
		yield (0.8 * generation) / generations;
	}
	const allowed = points.filter(({ excess }) => excess === 0);
	const exact: Judged[] = [];
	for (const point of allowed) {
		exact.push(polished(judge, point, dominates));
		yield 0.8 + (0.2 * exact.length) / allowed.length;
	}
	return distinct(exact);
}

/** As many as there is room for: one front after the other, of the last one the least crowded; then the least forbidden. */
export function kept(points: readonly Judged[], room: number): Judged[] {
	let rest = inOrder(points.filter(({ excess }) => excess === 0));
	const chosen: Judged[] = [];
	while (chosen.length < room && rest.length > 0) {
		const front = undominated(rest);
		chosen.push(...leastCrowded(front, room - chosen.length));
		const taken = new Set(front);
		rest = rest.filter((point) => !taken.has(point));
	}
	const forbidden = points.filter(({ excess }) => excess > 0).toSorted((one, other) => one.excess - other.excess);
	return [...chosen, ...forbidden].slice(0, room);
}

/** Of points in order those whose second value is lower than that of all before; of equal ones the first. */
function undominated(sorted: readonly Judged[]): readonly Judged[] {
	let lowest = Infinity;
	return sorted.filter(({ values }) => {
		const isLower = values[1]! < lowest;
		if (isLower) lowest = values[1]!;
		return isLower;
	});
}

/** Of one front the points with the most room around them: the others are taken away one by one; its ends stay. */
function leastCrowded(front: readonly Judged[], room: number): readonly Judged[] {
	const sorted = [...front];
	const [first, last] = [front[0]!.values, front.at(-1)!.values];
	const [width, height] = [last[0]! - first[0]!, first[1]! - last[1]!];
	while (sorted.length > Math.max(room, 2)) {
		let [closest, least] = [1, Infinity];
		for (let i = 1; i < sorted.length - 1; i++) {
			const [before, after] = [sorted[i - 1]!.values, sorted[i + 1]!.values];
			const space = (after[0]! - before[0]!) / width + (before[1]! - after[1]!) / height;
			if (space < least) [closest, least] = [i, space];
		}
		sorted.splice(closest, 1);
	}
	return sorted;
}

const inOrder = (points: readonly Judged[]): Judged[] =>
	points.toSorted((one, other) => one.values[0]! - other.values[0]! || one.values[1]! - other.values[1]!);

/** Without those that are worse, or equal, but for rounding. */
function distinct(points: readonly Judged[]): readonly Judged[] {
	const chosen: Judged[] = [];
	for (const point of undominated(inOrder(points))) {
		const [x, y] = point.values as [number, number];
		const last = chosen.at(-1)?.values;
		if (last && y > last[1]! - grain) continue;
		if (last && x < last[0]! + grain) chosen.pop();
		chosen.push(point);
	}
	return chosen;
}
