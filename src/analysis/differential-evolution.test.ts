/** The optimiser, on functions whose least value is known. */
import { mersenne } from "pure-rand/generator/mersenne";
import { describe, expect, it } from "vitest";
import { type Judge, judged, minimise, settled } from "./differential-evolution";

function done<T>(work: Generator<number, T>): T {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}
type Function = (x: readonly number[]) => number;
/** The least value of f for coordinates from `from` to `to`, and where. */
function least(f: Function, dimensions: number, from: number, to: number, seed: number) {
	const x = (t: ArrayLike<number>) => Array.from(t, (part) => from + (to - from) * part);
	const { at, values } = done(minimise((point) => ({ values: [f(x(point))], excess: 0 }), dimensions, mersenne(seed)));
	return { x: x(at), value: values[0]! };
}

const sphere: Function = (x) => x.reduce((sum, each) => sum + (each - 0.3) ** 2, 0);
const rosenbrock: Function = (x) =>
	x.slice(1).reduce((sum, each, i) => sum + 100 * (each - x[i]! ** 2) ** 2 + (1 - x[i]!) ** 2, 0);
const rastrigin: Function = (x) => x.reduce((sum, each) => sum + 10 + each ** 2 - 10 * Math.cos(2 * Math.PI * each), 0);
const seeds = [1, 2, 3];

describe.each(seeds)("seed %i", (seed) => {
	it.each([2, 5, 10])("sphere in %i dimensions", (n) => {
		for (const each of least(sphere, n, -5, 5, seed).x) expect(each).toBeCloseTo(0.3, 6);
	});
	it.each([2, 3, 4, 5])("Rosenbrock's valley in %i dimensions: 0 at (1, …, 1)", (n) => {
		const { x, value } = least(rosenbrock, n, -5, 10, seed);
		expect(value).toBeLessThan(1e-12);
		for (const each of x) expect(each).toBeCloseTo(1, 5);
	});
	it("Rastrigin's function: 0 at the origin, among 100 other valleys", () => {
		const { x, value } = least(rastrigin, 2, -5.12, 4.9, seed);
		expect(value).toBeLessThan(1e-12);
		for (const each of x) expect(each).toBeCloseTo(0, 6);
	});
	it("a least value in a corner is met exactly, also where one coordinate has its own inside", () => {
		const { x } = least(([a, b, c]) => a! - b! + (c! - 0.25) ** 2, 3, 0, 1, seed);
		expect(x.slice(0, 2)).toEqual([0, 1]);
		expect(x[2]).toBeCloseTo(0.25, 6);
	});
	it("beyond a limit nothing is taken: the point of a circle that is nearest to one outside", () => {
		const judge: Judge = ([a, b]) => ({
			values: [(a! - 0.9) ** 2 + (b! - 0.8) ** 2],
			excess: Math.max(0, a! ** 2 + b! ** 2 - 0.5),
		});
		const { at, excess } = done(minimise(judge, 2, mersenne(seed)));
		const onto = Math.sqrt(0.5 / (0.9 ** 2 + 0.8 ** 2));
		expect(excess).toBe(0);
		expect(at[0]).toBeCloseTo(0.9 * onto, 7);
		expect(at[1]).toBeCloseTo(0.8 * onto, 7);
	});
});

it("of points with the same first value the second decides", () => {
	const judge: Judge = ([a, b, c]) => ({ values: [Math.max(a!, 0.5), (b! - 0.2) ** 2 - c!], excess: 0 });
	const { at, values } = done(minimise(judge, 3, mersenne(1)));
	expect(values[0]).toBe(0.5);
	expect(at[1]).toBeCloseTo(0.2, 6);
	expect(at[2]).toBe(1);
});

it("where everything is forbidden it finds what is least so", () => {
	const { at, excess } = done(minimise(([a]) => ({ values: [a!], excess: 2 - a! }), 1, mersenne(1)));
	expect([at[0], excess]).toEqual([1, 1]);
});

it("what has no finite value is never chosen", () => {
	const judge: Judge = ([a, b]) => ({ values: [a! < 0.4 ? Number.NaN : b! < 0.4 ? -Infinity : a! + b!], excess: 0 });
	const { at } = done(minimise(judge, 2, mersenne(1)));
	for (const each of at) expect(each).toBeCloseTo(0.4, 9);
});

it("a point to begin with is not lost: a well that no other finds", () => {
	const judge: Judge = ([a]) => ({ values: [Math.abs(a! - 0.123456789) < 1e-8 ? -1 : a!], excess: 0 });
	const from = (given: Float64Array[]) => done(minimise(judge, 1, mersenne(1), given)).values[0];
	expect(from([Float64Array.of(0.123456789)])).toBe(-1);
	expect(from([])).toBe(0);
});

it("is the same for a seed, and tells how far it is", () => {
	const judge: Judge = (point) => ({ values: [rastrigin([...point].map((t) => 10 * t - 4))], excess: 0 });
	const parts: number[] = [];
	const work = minimise(judge, 2, mersenne(9));
	for (;;) {
		const { done: ended, value } = work.next();
		if (ended) {
			expect(value).toEqual(done(minimise(judge, 2, mersenne(9))));
			break;
		}
		parts.push(value);
	}
	expect(parts).toEqual(parts.toSorted((a, b) => a - b));
	expect(parts[0]).toBe(0);
	expect(parts.at(-1)).toBeLessThan(1);
});

it("what the value does not depend on is put back", () => {
	const judge: Judge = ([a, b]) => ({ values: [a! ** 2], excess: b! > 0.9 ? 1 : 0 });
	const at = (a: number, b: number) => judged(judge, Float64Array.of(a, b));
	expect([...settled(judge, at(0, 0.1), Float64Array.of(0.5, 0.7)).at]).toEqual([0, 0.7]);
	expect([...settled(judge, at(0, 0.1), Float64Array.of(0.5, 0.95)).at]).toEqual([0, 0.1]);
});
