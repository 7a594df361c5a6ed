/** Iso-lines against the lines of fields that are known in closed form. Randomness is seeded. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closedPathOf, type Field, innerLines, type Line, outlines, pathOf, thinned } from "./contours";

/** f at the samples; its arguments are x to the right and y upwards. */
const sampled = (size: number, f: (x: number, y: number) => number): Field => ({
	size,
	values: Float64Array.from({ length: size * size }, (_, i) =>
		f((i % size) / (size - 1), Math.floor(i / size) / (size - 1)),
	),
});
const lengthOf = (line: Line) =>
	line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);
const areaOf = (rings: readonly Line[]) =>
	Math.abs(
		rings.reduce(
			(sum, ring) => sum + ring.slice(1).reduce((part, [x, y], i) => part + (ring[i]![0] * y - x * ring[i]![1]) / 2, 0),
			0,
		),
	);
const isEdge = (at: number) => at === 0 || at === 1;
const alongBorder = (line: Line) =>
	line.slice(1).some(([x, y], i) => (x === line[i]![0] && isEdge(x)) || (y === line[i]![1] && isEdge(y)));

describe("a plane field", () => {
	const coefficient = fc.integer({ min: -1000, max: 1000 }).filter((n) => n !== 0);
	it("has straight iso-lines where they belong, from border to border", () => {
		fc.assert(
			fc.property(coefficient, coefficient, fc.integer({ min: 1, max: 99 }), (a, b, percent) => {
				const [min, max] = [Math.min(0, a, b, a + b), Math.max(0, a, b, a + b)];
				const level = min + ((max - min) * percent) / 100;
				const lines = innerLines(
					outlines(
						sampled(41, (x, y) => a * x + b * y),
						level,
					),
				);
				expect(lines).toHaveLength(1);
				const line = lines[0]!;
				// interpolation along a grid edge is exact but for the last digits of numbers of this size
				for (const [x, y] of line) expect(Math.abs(a * x + b * (1 - y) - level) / Math.hypot(a, b)).toBeLessThan(1e-12);
				for (const [x, y] of [line[0]!, line.at(-1)!]) expect(isEdge(x) || isEdge(y)).toBe(true);
				expect(alongBorder(line)).toBe(false);
				// no detours: as long as from its one end to the other
				expect(lengthOf(line)).toBeCloseTo(lengthOf([line[0]!, line.at(-1)!]), 12);
			}),
			{ seed: 1, numRuns: 300 },
		);
	});

	it("is outlined up to the border: areas in closed form", () => {
		const field = sampled(11, (x, y) => x + y);
		// above x + y = 0.5 all but a triangle with legs of 0.5; above 1.5 such a triangle
		expect(areaOf(outlines(field, 0.5))).toBeCloseTo(0.875, 12);
		expect(areaOf(outlines(field, 1.5))).toBeCloseTo(0.125, 12);
		expect(
			areaOf(
				outlines(
					sampled(11, (x) => x),
					0.25,
				),
			),
		).toBeCloseTo(0.75, 12);
		expect(areaOf(outlines(field, -1))).toBeCloseTo(1, 12);
		expect(outlines(field, 3)).toEqual([]);
	});

	it("lies with its upper edge at y = 0, as SVG has it", () => {
		for (const [, y] of innerLines(
			outlines(
				sampled(11, (_, y) => y),
				0.75,
			),
		)[0]!)
			expect(y).toBeCloseTo(0.25, 12);
	});
});

describe("other fields", () => {
	const r = 0.3;
	const hill = (x: number, y: number) => (x - 0.5) ** 2 + (y - 0.5) ** 2;
	it("a circle is closed, and off by no more than linear interpolation of a square is", () => {
		const size = 101;
		const lines = innerLines(outlines(sampled(size, hill), r ** 2));
		expect(lines).toHaveLength(1);
		const line = lines[0]!;
		expect(line.at(-1)).toEqual(line[0]);
		// h²/8 · f″/f′, f″ = 2 along an edge, |grad f| = 2r
		const most = (1 / (size - 1)) ** 2 / (8 * r);
		for (const [x, y] of line) expect(Math.abs(Math.hypot(x - 0.5, y - 0.5) - r)).toBeLessThanOrEqual(most * 1.01);
		expect(areaOf(outlines(sampled(size, hill), r ** 2))).toBeCloseTo(1 - Math.PI * r ** 2, 3);
	});

	it("a hyperbola has two branches, and nothing between them along the border", () => {
		const lines = innerLines(
			outlines(
				sampled(51, (x, y) => (x - 0.5) * (y - 0.5)),
				0.05,
			),
		);
		expect(lines).toHaveLength(2);
		for (const line of lines) {
			expect(alongBorder(line)).toBe(false);
			// linear along each grid edge, so its points are exact
			for (const [x, y] of line) expect((x - 0.5) * (0.5 - y)).toBeCloseTo(0.05, 12);
		}
	});

	it("a line that keeps to the border is none", () => {
		// higher everywhere, and at the level itself along one side
		expect(
			innerLines(
				outlines(
					sampled(11, (x) => x),
					0,
				),
			),
		).toEqual([]);
	});

	it("a sample that just reaches the level makes no line, in a corner or within", () => {
		const corner = sampled(5, (x, y) => x + y);
		const peak = sampled(5, (x, y) => (x === 0.5 && y === 0.5 ? 1 : 0));
		expect(innerLines(outlines(corner, 2))).toEqual([]);
		expect(innerLines(outlines(peak, 1))).toEqual([]);
	});

	it("no outline stands still: around the whole square, and where the level is met at samples", () => {
		const whole = outlines(
			sampled(3, () => 1),
			0,
		);
		const diagonal = outlines(
			sampled(5, (x, y) => x + y),
			1,
		);
		for (const ring of [...whole, ...diagonal]) {
			expect(ring.length).toBeGreaterThan(3);
			ring.slice(1).forEach((point, i) => {
				expect(point).not.toEqual(ring[i]);
			});
		}
	});

	it("what is not a number counts as lower than everything", () => {
		const field = sampled(5, (x) => (x > 0.6 ? Number.NaN : 1));
		const lines = innerLines(outlines(field, 0.5));
		expect(lines).toHaveLength(1);
		for (const [x] of lines[0]!) expect(x).toBeGreaterThanOrEqual(0.5);
	});
});

describe("thinning", () => {
	it("keeps every second sample, the outer ones among them", () => {
		const { size, values } = thinned(
			sampled(5, (x, y) => 10 * y + x),
			2,
		);
		expect(size).toBe(3);
		expect([...values]).toEqual([0, 0.5, 1, 5, 5.5, 6, 10, 10.5, 11]);
		expect(() => outlines({ size, values }, 3)).not.toThrow();
	});
	it("by one keeps all", () => {
		const field = sampled(4, (x, y) => 10 * y + x);
		expect(thinned(field, 1)).toEqual(field);
	});
});

it("path data start at each line anew", () => {
	expect(
		pathOf([
			[
				[0, 1],
				[0.123456789, 0.5],
			],
			[
				[1, 0],
				[0.5, 0.25],
			],
		]),
	).toBe("M0 1L0.12346 0.5M1 0L0.5 0.25");
	expect(pathOf([])).toBe("");
});

it("path data of outlines are closed one by one", () => {
	const triangle = (x: number): Line => [
		[x, 0],
		[x, 1],
		[0.5, 0.5],
	];
	expect(closedPathOf([triangle(0), triangle(1)])).toBe("M0 0L0 1L0.5 0.5ZM1 0L1 1L0.5 0.5Z");
});
