/** The optimiser, on functions whose least value is known. */
import { mersenne } from "pure-rand/generator/mersenne";
import { describe, expect, it } from "vitest";
import { type Judge, judged, minimise, polished, settled, trial } from "./differential-evolution";

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
	// wherever it stands among those to begin with
	expect(from([Float64Array.of(0.9), Float64Array.of(0.5), Float64Array.of(0.123456789)])).toBe(-1);
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

it("a point with one value that is not finite counts as forbidden", () => {
	const excess = (...values: number[]) => judged(() => ({ values, excess: 0 }), Float64Array.of(0.5)).excess;
	expect([excess(1, Number.NaN), excess(-Infinity, 1), excess(1, 2)]).toEqual([Infinity, Infinity, 0]);
});

describe("a trial", () => {
	const among = Array.from({ length: 6 }, (_, i) =>
		judged(
			() => ({ values: [0], excess: 0 }),
			Float64Array.of(0.5 + 0.01 * i, 0.5 + 0.013 * i ** 2, 0.5 - 0.002 * i ** 3),
		),
	);
	const own = among[0]!.at;
	const random = mersenne(5);
	const trials = (share: number) => Array.from({ length: 60 }, () => trial(among, 0, random, share));

	it("changes one coordinate at least, and now this one, now that", () => {
		const changed = trials(0).map((at) => [0, 1, 2].filter((d) => at[d] !== own[d]));
		expect(changed.every(({ length }) => length === 1)).toBe(true);
		expect(new Set(changed.flat())).toEqual(new Set([0, 1, 2]));
	});
	it("is another point and a half to the whole of the difference of two more, all four different ones", () => {
		const all = among.map((_, i) => i);
		const triples = all.flatMap((b) => all.flatMap((p) => all.map((m) => [0, b, p, m] as const)));
		for (const at of trials(1)) {
			const found = triples.some(([, b, p, m]) => {
				if (new Set([0, b, p, m]).size < 4) return false;
				const [base, plus, minus] = [among[b]!.at, among[p]!.at, among[m]!.at];
				const weight = (at[0]! - base[0]!) / (plus[0]! - minus[0]!);
				const isOf = at.every((x, d) => Math.abs(base[d]! + weight * (plus[d]! - minus[d]!) - x) < 1e-9);
				return isOf && weight >= 0.5 - 1e-9 && weight <= 1 + 1e-9;
			});
			expect(found).toBe(true);
		}
	});
});

describe("going on from a point that is near", () => {
	const from = (judge: Judge, ...at: number[]) => {
		const isBetter = (one: { values: readonly number[] }, other: { values: readonly number[] }) =>
			one.values[0]! < other.values[0]!;
		return [...polished(judge, judged(judge, Float64Array.from(at)), isBetter).at];
	};
	it("finds a least value on either side, to the last digits", () => {
		const judge: Judge = ([a, b]) => ({ values: [Math.abs(a! - 0.3) + Math.abs(b! - 0.7)], excess: 0 });
		const [a, b] = from(judge, 0.42, 0.55);
		expect(a).toBeCloseTo(0.3, 12);
		expect(b).toBeCloseTo(0.7, 12);
	});
	it("goes onto the faces of the cube", () => {
		expect(from(([a, b]) => ({ values: [a! - b!], excess: 0 }), 0.0153, 0.9871)).toEqual([0, 1]);
	});
	it("takes a face that only rounding lies before, and leaves alone what the value does not depend on", () => {
		const flat: Judge = ([a, b]) => ({ values: [(a! - 2e-10) ** 2 + (1 - 2e-10 - b!) ** 2], excess: 0 });
		expect(from(flat, 2e-10, 1 - 2e-10, 0.3)).toEqual([0, 1, 0.3]);
	});
});

it("what the value does not depend on is put back", () => {
	const judge: Judge = ([a, b]) => ({ values: [a! ** 2], excess: b! > 0.9 ? 1 : 0 });
	const at = (a: number, b: number) => judged(judge, Float64Array.of(a, b));
	expect([...settled(judge, at(0, 0.1), Float64Array.of(0.5, 0.7)).at]).toEqual([0, 0.7]);
	expect([...settled(judge, at(0, 0.1), Float64Array.of(0.5, 0.95)).at]).toEqual([0, 0.1]);
	// nor where only one of two values stays
	const two: Judge = ([a]) => ({ values: [1, a!], excess: 0 });
	expect([...settled(two, judged(two, Float64Array.of(0.2)), Float64Array.of(0.6)).at]).toEqual([0.2]);
	// a value of a million that changes by a part of 10⁻¹³ does not depend on it
	const large: Judge = ([a]) => ({ values: [1e6 + 1e-7 * a!], excess: 0 });
	expect([...settled(large, judged(large, Float64Array.of(0)), Float64Array.of(0.7)).at]).toEqual([0.7]);
});
