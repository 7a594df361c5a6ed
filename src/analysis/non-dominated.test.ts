/** Sets of two values, on problems whose fronts are known: Zitzler, Deb and Thiele, Evol. Comput. 8 (2000) 173. */
import { mersenne } from "pure-rand/generator/mersenne";
import { describe, expect, it } from "vitest";
import type { Judge, Judged } from "./differential-evolution";
import { kept, nonDominated, noWorse } from "./non-dominated";

const set = (judge: Judge, dimensions: number, seed = 1, given: readonly Float64Array[] = []): readonly Judged[] => {
	const work = nonDominated(judge, dimensions, mersenne(seed), given);
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
};
const pairs = (points: readonly Judged[]) => points.map(({ values }) => values as readonly [number, number]);
const zdt =
	(second: (x: number, g: number) => number): Judge =>
	([x, ...rest]) => {
		const g = 1 + (9 * rest.reduce((sum, each) => sum + each, 0)) / rest.length;
		return { values: [x!, g * second(x!, g)], excess: 0 };
	};
const problems = [
	["ZDT1", (x: number, g: number) => 1 - Math.sqrt(x / g)],
	["ZDT2", (x: number, g: number) => 1 - (x / g) ** 2],
	["ZDT3", (x: number, g: number) => 1 - Math.sqrt(x / g) - (x / g) * Math.sin(10 * Math.PI * x)],
] as const;

const verdict = (x: number, y: number, excess = 0): Judged => ({ at: Float64Array.of(), values: [x, y], excess });
const named = ({ values, excess }: Judged) => [...values, excess].join(" ");

/** Whether one is better in one value and no worse in the other. */
const beats = (one: readonly number[], other: readonly number[]) =>
	one.every((value, k) => value <= other[k]!) && one.some((value, k) => value < other[k]!);

it.each(problems)("%s: the exact front, from end to end and evenly spread", (name, second) => {
	// as many dimensions as there can be ranges; the exact front is that of g = 1
	const points = pairs(set(zdt(second), 10));
	expect(points.filter((one) => points.some((other) => beats(other, one)))).toEqual([]);
	for (const [x, y] of points) {
		expect(y - second(x, 1)).toBeLessThan(1e-9);
		expect(y - second(x, 1)).toBeGreaterThan(-1e-12);
	}
	expect(points).toHaveLength(100);
	expect(points).toEqual(points.toSorted((a, b) => a[0] - b[0]));
	expect(points[0]![0]).toBeCloseTo(0, 9);
	// ZDT3 ends at its lowest point; its front has four gaps
	expect(points.at(-1)![0]).toBeCloseTo(name === "ZDT3" ? 0.8518 : 1, 3);
	const gaps = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]));
	// the exact fronts are 1.48 long: 0.015 from point to point, were they even
	expect(gaps.filter((gap) => gap > 0.045)).toHaveLength(name === "ZDT3" ? 4 : 0);
	expect(gaps.filter((gap) => gap < 0.002)).toEqual([]);
});

it.each([2, 3, 4])("ZDT1 with seed %i", (seed) => {
	for (const [x, y] of pairs(set(zdt(problems[0][1]), 10, seed))) expect(y - (1 - Math.sqrt(x))).toBeLessThan(1e-9);
});

it("two values that agree leave one point", () => {
	const points = set(([a, b]) => ({ values: [a! + b!, 2 * a! + b! ** 2], excess: 0 }), 2);
	expect(points.map(({ at }) => [...at])).toEqual([[0, 0]]);
});
it.each([0, 1])("and so does one that varies by rounding alone, be it value %i", (which) => {
	const points = set(([a]) => {
		const values = [(a! - 1) ** 2, (a! - 1) ** 2];
		return { values: values.with(which, 1 + 1e-15 * Math.sin(1e4 * a!)), excess: 0 };
	}, 1);
	expect(points).toHaveLength(1);
	expect(points[0]!.at[0]).toBe(1);
});
it("a front that is the whole cube is even as well", () => {
	const points = pairs(set(([a]) => ({ values: [a!, 1 - a!], excess: 0 }), 1));
	expect(points).toHaveLength(100);
	// 1/99 from point to point, were they quite even; a hundred random points leave gaps of 0.05
	expect(Math.max(...points.slice(1).map(([x], i) => x - points[i]![0]))).toBeLessThan(0.02);
});

it("a limit cuts the front: its points are allowed, and it ends there", () => {
	// x² + y² ≥ 1 is allowed of the quadrant: the front is the arc
	const points = set(([a, b]) => ({ values: [a!, b!], excess: Math.max(0, 1 - a! ** 2 - b! ** 2) }), 2);
	expect(points.length).toBeGreaterThan(90);
	for (const { values, excess } of points) {
		expect(excess).toBe(0);
		expect(Math.hypot(...values)).toBeCloseTo(1, 9);
	}
});
it("nothing allowed, no points", () => {
	expect(set(([a, b]) => ({ values: [a!, 1 - a!], excess: 1 + b! }), 2)).toEqual([]);
});
it("points to begin with stay when they are better than all that is found", () => {
	const judge: Judge = ([a]) => {
		const well = Math.abs(a! - 0.123456789) < 1e-8;
		return { values: well ? [-1, -1] : [a!, 1 - a!], excess: 0 };
	};
	expect(set(judge, 1, 1, [Float64Array.of(0.123456789)]).map(({ values }) => values)).toEqual([[-1, -1]]);
});

it("one is no worse than another if in neither value, and what is forbidden only than what is no less so", () => {
	const [low, high, forbidden, more] = [verdict(0, 1), verdict(0, 2), verdict(0, 0, 1), verdict(-1, -1, 2)];
	const order = [low, high, forbidden, more];
	for (const [i, one] of order.entries())
		for (const [j, other] of order.entries()) expect([i, j, noWorse(one, other)]).toEqual([i, j, i <= j]);
	const across = verdict(1, 0);
	expect([noWorse(low, across), noWorse(across, low)]).toEqual([false, false]);
});

describe("of more points than there is room for", () => {
	const front = [verdict(-1, 5), verdict(0, 2), verdict(3, -1)];
	/** Beaten by the front, none by another of them. */
	const second = [verdict(0, 6), verdict(1, 3), verdict(4, 2)];
	const forbidden = [verdict(-9, -9, 1), verdict(-9, -8, 2), verdict(-9, -7, 3)];
	const points = [...front, ...second, ...forbidden].toReversed();
	const of = (points: readonly Judged[], room: number) => kept(points, room).map(named).toSorted();
	const names = (...points: readonly Judged[]) => points.map(named).toSorted();

	it("one front after the other stays, then what is least forbidden", () => {
		expect(of(points, 3)).toEqual(names(...front));
		expect(of(points, 6)).toEqual(names(...front, ...second));
		expect(of(points, 7)).toEqual(names(...front, ...second, forbidden[0]!));
		expect(of(points, 8)).toEqual(names(...front, ...second, forbidden[0]!, forbidden[1]!));
		expect(of(points, 100)).toEqual(names(...points));
	});
	it("of the last front its ends stay, and a single one for a single place", () => {
		expect(of(points, 2)).toEqual(names(front[0]!, front[2]!));
		expect(of(points, 5)).toEqual(names(...front, second[0]!, second[2]!));
		expect(kept(points, 1)).toHaveLength(1);
	});
	it("a front has no two points with one value in common: the better one is of it", () => {
		expect(of([verdict(1, 5), verdict(1, 3)], 1)).toEqual(names(verdict(1, 3)));
		expect(of([verdict(1, 3), verdict(1, 5)], 1)).toEqual(names(verdict(1, 3)));
		const ends = [verdict(0, 1), verdict(2, 0)];
		expect(of([verdict(1, 1), verdict(0.5, 3), ...ends], 3)).toEqual(names(...ends, verdict(0.5, 3)));
	});
	it.each([
		["alike", 1, 1],
		["the first in large units", 1e6, 1],
		["the second in large units", 1, 1e6],
	])("the most crowded give way one by one, measured by the width of the front in either value: %s", (_, a, b) => {
		const front = [
			[-2, 3],
			[-1, 2],
			[0, -1],
			[1, -1.5],
			[4, -2],
			[5, -4],
			[8, -7],
		].map(([x, y]) => verdict(a * x!, b * y!));
		// the widths are 10 each. Tenths of them around each inner point: 6, 5.5, 5, 6.5, 9; without the third 6, 9, 8, 9
		expect(of(front, 6)).toEqual(names(...front.toSpliced(3, 1)));
		expect(of(front, 5)).toEqual(names(...front.toSpliced(3, 1).toSpliced(1, 1)));
	});
});
