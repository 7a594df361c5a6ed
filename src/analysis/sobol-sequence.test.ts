/** The sequence: against published points, and against what makes it even. */
import { mersenne } from "pure-rand/generator/mersenne";
import { describe, expect, it } from "vitest";
import { rangesAtMost } from "./place";
import { sobolDimensions, sobolSequence } from "./sobol-sequence";

const first = (count: number, next: () => Float64Array) => Array.from({ length: count }, () => [...next()]);
/** Points counted in equal boxes: 2ⁿ slices in each of some dimensions. */
function counts(points: readonly number[][], slices: readonly (readonly [dimension: number, n: number])[]): number[] {
	const boxes = new Map<string, number>();
	for (const point of points) {
		const box = slices.map(([d, n]) => Math.floor(point[d]! * 2 ** n)).join();
		boxes.set(box, (boxes.get(box) ?? 0) + 1);
	}
	return [...boxes.values()];
}

it("has a dimension for every range twice: for two independent samples", () => {
	expect(sobolDimensions).toBe(2 * rangesAtMost);
});

it("begins as Joe and Kuo print it", () => {
	expect(first(10, sobolSequence(3))).toEqual([
		[0, 0, 0],
		[0.5, 0.5, 0.5],
		[0.75, 0.25, 0.25],
		[0.25, 0.75, 0.75],
		[0.375, 0.375, 0.625],
		[0.875, 0.875, 0.125],
		[0.625, 0.125, 0.875],
		[0.125, 0.625, 0.375],
		[0.1875, 0.3125, 0.9375],
		[0.6875, 0.8125, 0.4375],
	]);
});

it("has the thousandth point that SciPy gives in twenty dimensions (stats.qmc.Sobol, without scrambling)", () => {
	// in 1024ths
	const scipy = [161, 931, 83, 1013, 991, 865, 879, 729, 833, 647, 23, 453, 485, 969, 851, 571, 289, 673, 695, 39];
	expect(first(1000, sobolSequence(20))[999]).toEqual(scipy.map((value) => value / 1024));
});

describe.each([
	["bare", () => sobolSequence(sobolDimensions)],
	["scrambled", () => sobolSequence(sobolDimensions, mersenne(5))],
])("%s", (_, sequence) => {
	const points = first(4096, sequence());
	const dimensions = Array.from({ length: sobolDimensions }, (_, d) => d);

	it("every dimension has one point in each of 2ᵏ slices", () => {
		for (const d of dimensions)
			for (const k of [1, 5, 8, 12]) {
				const found = counts(points.slice(0, 2 ** k), [[d, k]]);
				expect(found).toHaveLength(2 ** k);
			}
	});
	it("property A: halving the first n dimensions, each of the 2ⁿ boxes has one of 2ⁿ points", () => {
		for (const n of [2, 3, 6, 10, 12]) {
			const halves = dimensions.slice(0, n).map((d) => [d, 1] as const);
			expect(counts(points.slice(0, 2 ** n), halves)).toHaveLength(2 ** n);
		}
	});
	it("pairs of dimensions are even to their quality t = Σ(s − 1) of their polynomials' degrees s", () => {
		// Sobol' 1967, theorem 3.4: 2ᵗ of the 2ᵏ points in each box of area 2ᵗ⁻ᵏ, whatever its sides; s of the first is 1 here
		const k = 12;
		for (const [one, other, t] of [
			[0, 1, 0],
			[0, 2, 1],
			[1, 2, 1],
			[0, 3, 2],
			[2, 4, 3],
			[1, 7, 4],
			[3, 6, 5],
			[0, 19, 6],
		] as const)
			for (let n = 0; n <= k - t; n++) {
				const found = counts(points, [
					[one, n],
					[other, k - t - n],
				]);
				expect(found).toHaveLength(2 ** (k - t));
				expect(new Set(found)).toEqual(new Set([2 ** t]));
			}
	});
});

describe("scrambled", () => {
	it("is the same for a seed, another for another", () => {
		const of = (seed: number) => first(4, sobolSequence(3, mersenne(seed)));
		expect(of(1)).toEqual(of(1));
		expect(of(1)).not.toEqual(of(2));
	});
	it("stays within the cube", () => {
		for (const point of first(1024, sobolSequence(20, mersenne(3))))
			for (const value of point) expect(value >= 0 && value < 1).toBe(true);
	});
	it("gives estimates without bias, one point alone or several", () => {
		const random = mersenne(11);
		for (const [points, error] of [
			[1, 0.02],
			[16, 0.003],
		] as const) {
			const estimates = Array.from({ length: 256 }, () => {
				const next = sobolSequence(2, random);
				return first(points, next).reduce((sum, [x, y]) => sum + x! * x! * y!, 0) / points;
			});
			const mean = estimates.reduce((sum, each) => sum + each, 0) / 256;
			const standard = Math.sqrt(estimates.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 255 / 256);
			// ∫x²y; the first of the bare points is the origin, their first sixteen have 0.137
			expect(Math.abs(mean - 1 / 6)).toBeLessThan(3 * standard);
			expect(standard).toBeLessThan(error);
		}
	});
});
