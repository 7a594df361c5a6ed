/**
 * The least value of a function over the unit cube, limits included, however many valleys it has: differential
 * evolution, Storn and Price, J. Global Optim. 11 (1997) 341, doi 10.1023/A:1008202821328 (rand/1/bin), with the
 * comparison of Deb, Comput. Methods Appl. Mech. Eng. 186 (2000) 311, doi 10.1016/S0045-7825(99)00389-8, for what limits forbid.
 */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

/** What is to be small: the first value; among equals of it the second, and so on. */
export interface Verdict {
	readonly values: readonly number[];
	/** How far beyond a limit; 0 where nothing forbids the point. */
	readonly excess: number;
}

export interface Judged extends Verdict {
	readonly at: Float64Array;
}

export type Judge = (point: Float64Array) => Verdict;

/** A point with its verdict; one without a finite value counts as forbidden. */
export function judged(judge: Judge, at: Float64Array): Judged {
	const { values, excess } = judge(at);
	return { at, values, excess: values.every(Number.isFinite) && Number.isFinite(excess) ? excess : Infinity };
}

/** Below 0 where the first is the better one. What is allowed is better than what is not, less excess better than more. */
function compare(one: Verdict, other: Verdict): number {
	if (one.excess !== other.excess) return one.excess < other.excess ? -1 : 1;
	if (one.excess === Infinity) return 0;
	const i = one.values.findIndex((value, k) => value !== other.values[k]);
	return i < 0 ? 0 : one.values[i]! < other.values[i]! ? -1 : 1;
}

/** Points to begin with: the given ones, the others anywhere in the cube. */
export function population(
	judge: Judge,
	dimensions: number,
	size: number,
	random: RandomGenerator,
	given: readonly Float64Array[],
): Judged[] {
	return Array.from({ length: size }, (_, i) =>
		judged(judge, given[i] ?? Float64Array.from({ length: dimensions }, () => uniformFloat64(random))),
	);
}

/**
 * A new point in place of the i-th one: another one and a random part of the difference of two more, in about `share` of
 * its coordinates. What would leave the cube stays on its face, so that a best at the end of a range is met.
 */
export function trial(among: readonly Judged[], i: number, random: RandomGenerator, share: number): Float64Array {
	const others = [i];
	while (others.length < 4) {
		const other = Math.floor(uniformFloat64(random) * among.length);
		if (!others.includes(other)) others.push(other);
	}
	const [own, base, plus, minus] = others.map((other) => among[other]!.at) as [
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array,
	];
	// a weight that varies keeps the points from falling into a lattice of repeated differences
	const weight = 0.5 + 0.5 * uniformFloat64(random);
	const surely = Math.floor(uniformFloat64(random) * own.length);
	return own.map((value, d) =>
		d === surely || uniformFloat64(random) < share
			? Math.min(1, Math.max(0, base[d]! + weight * (plus[d]! - minus[d]!)))
			: value,
	);
}

/** Points and generations that found the known optima of the tests for every seed tried, with room to spare. */
const sizeFor = (dimensions: number) => Math.max(40, 10 * dimensions);
const generationsFor = (dimensions: number) => 100 + 200 * dimensions;

/** Share of the coordinates that a trial changes: high, for coordinates that must move together. */
const crossover = 0.9;

/** The best point of the cube. `given` are points to begin with. Yields the part that is done. */
export function* minimise(
	judge: Judge,
	dimensions: number,
	random: RandomGenerator,
	given: readonly Float64Array[] = [],
): Generator<number, Judged> {
	const points = population(judge, dimensions, sizeFor(dimensions), random, given);
	const generations = generationsFor(dimensions);
	for (let generation = 0; generation < generations; generation++) {
		if (points.every((each) => compare(each, points[0]!) === 0)) break;
		for (let i = 0; i < points.length; i++) {
			const tried = judged(judge, trial(points, i, random, crossover));
			if (compare(tried, points[i]!) <= 0) points[i] = tried;
		}
		yield generation / generations;
	}
	const isBetter = (one: Judged, other: Judged) => compare(one, other) < 0;
	return polished(
		judge,
		points.reduce((best, each) => (isBetter(each, best) ? each : best)),
		isBetter,
	);
}

/** Goes on along single coordinates by ever smaller steps, to the last digits and onto the faces of the cube. */
export function polished(judge: Judge, found: Judged, isBetter: (one: Judged, other: Judged) => boolean): Judged {
	let best = found;
	for (let step = 0.01; step > 1e-14; ) {
		const before = best;
		for (let d = 0; d < best.at.length; d++)
			for (const by of [-step, step]) {
				const at = best.at.with(d, Math.min(1, Math.max(0, best.at[d]! + by)));
				const tried = judged(judge, at);
				if (isBetter(tried, best)) best = tried;
			}
		if (best === before) step /= 4;
	}
	// a face that is so near is missed by rounding alone
	const faces = best.at.map((x) => (Math.abs(x - Math.round(x)) < 1e-9 ? Math.round(x) : x));
	return settled(judge, best, faces);
}

/** Values that differ by less are equal but for rounding. */
export const alike = 1e-12;

/** Puts back to `home` every coordinate that the values do not depend on. */
export function settled(judge: Judge, found: Judged, home: Float64Array): Judged {
	let best = found;
	home.forEach((coordinate, d) => {
		if (best.at[d] === coordinate) return;
		const back = judged(judge, best.at.with(d, coordinate));
		const asGood = back.values.every((value, k) => value <= found.values[k]! + alike * Math.max(1, Math.abs(value)));
		if (asGood && back.excess <= found.excess) best = back;
	});
	return best;
}
