/** Sets of two values, on problems whose fronts are known: Zitzler, Deb and Thiele, Evol. Comput. 8 (2000) 173. */
import { mersenne } from "pure-rand/generator/mersenne";
import { describe, expect, it } from "vitest";
import type { Judge, Judged } from "./differential-evolution";
import { nonDominated } from "./non-dominated";

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

/** Whether one is better in one value and no worse in the other. */
const beats = (one: readonly number[], other: readonly number[]) =>
	one.every((value, k) => value <= other[k]!) && one.some((value, k) => value < other[k]!);

describe.each(problems)("%s", (name, second) => {
	// as many dimensions as there can be ranges; the exact front is that of g = 1
	const points = pairs(set(zdt(second), 10));
	it("no point is beaten by another", () => {
		expect(points.filter((one) => points.some((other) => beats(other, one)))).toEqual([]);
	});
	it("every point is on the exact front", () => {
		for (const [x, y] of points) expect(y - second(x, 1)).toBeLessThan(1e-9);
		for (const [x, y] of points) expect(y - second(x, 1)).toBeGreaterThan(-1e-12);
	});
	it("they are many, in order, from end to end, and evenly spread", () => {
		expect(points).toHaveLength(100);
		expect(points).toEqual(points.toSorted((a, b) => a[0] - b[0]));
		expect(points[0]![0]).toBeCloseTo(0, 9);
		// ZDT3 ends at its lowest point; its front has four gaps
		expect(points.at(-1)![0]).toBeCloseTo(name === "ZDT3" ? 0.8518 : 1, 3);
		const gaps = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]));
		// the exact fronts are 1.48 long: 0.015 from point to point, were they even
		const wide = gaps.filter((gap) => gap > 0.045);
		expect(wide).toHaveLength(name === "ZDT3" ? 4 : 0);
		expect(gaps.filter((gap) => gap < 0.002)).toEqual([]);
	});
});

it.each([2, 3, 4])("ZDT1 with seed %i", (seed) => {
	for (const [x, y] of pairs(set(zdt(problems[0][1]), 10, seed))) expect(y - (1 - Math.sqrt(x))).toBeLessThan(1e-9);
});

it("two values that agree leave one point", () => {
	const points = set(([a, b]) => ({ values: [a! + b!, 2 * a! + b! ** 2], excess: 0 }), 2);
	expect(points.map(({ at }) => [...at])).toEqual([[0, 0]]);
});
it("and so does one that varies by rounding alone", () => {
	const points = set(([a]) => ({ values: [1 + 1e-15 * Math.sin(1e4 * a!), (a! - 1) ** 2], excess: 0 }), 1);
	expect(points).toHaveLength(1);
	expect(points[0]!.at[0]).toBe(1);
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
