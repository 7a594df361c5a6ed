import { describe, expect, it } from "vitest";
import type { Line } from "./contours";
import { labelPlaces } from "./line-labels";

const straight = (from: readonly [number, number], to: readonly [number, number], points = 101): Line =>
	Array.from({ length: points }, (_, i) => [
		from[0] + ((to[0] - from[0]) * i) / (points - 1),
		from[1] + ((to[1] - from[1]) * i) / (points - 1),
	]);
const everywhere = () => true;

describe("where a value is written", () => {
	it("is the middle of a line that crosses the square, in its direction", () => {
		const [best] = labelPlaces([straight([0, 0.2], [1, 0.8])], everywhere);
		expect(best!.x).toBeCloseTo(0.5, 9);
		expect(best!.y).toBeCloseTo(0.5, 9);
		// atan(0.6), downwards to the right
		expect(best!.angle).toBeCloseTo(30.9638, 3);
	});

	it("is never upside down, whichever way the line runs", () => {
		const [falling, rising] = [straight([0, 0.2], [1, 0.8]), straight([0, 0.8], [1, 0.2])];
		expect(labelPlaces([falling.toReversed()], everywhere)[0]!.angle).toBeCloseTo(30.9638, 3);
		for (const line of [rising, rising.toReversed()])
			expect(labelPlaces([line], everywhere)[0]!.angle).toBeCloseTo(-30.9638, 3);
		expect(labelPlaces([straight([0.5, 0], [0.5, 1])], everywhere)[0]!.angle).toBeCloseTo(90, 9);
		expect(labelPlaces([straight([0.5, 1], [0.5, 0])], everywhere)[0]!.angle).toBeCloseTo(90, 9);
	});

	it("keeps off the border and off what is forbidden: the middle of what is left", () => {
		const line = straight([0, 0.5], [1, 0.5], 1001);
		for (const { x } of labelPlaces([line], everywhere)) {
			expect(x).toBeGreaterThanOrEqual(0.04);
			expect(x).toBeLessThanOrEqual(0.96);
		}
		const places = labelPlaces([line], ([x]) => x > 0.4);
		for (const { x } of places) expect(x).toBeGreaterThan(0.4);
		// between 0.4 and the margin of 0.04, to within a point of the line
		expect(places[0]!.x).toBeCloseTo(0.68, 2);
	});

	it("is first on the longest run, then on the second, and on no third", () => {
		const shortest = straight([0.1, 0.5], [0.2, 0.5]);
		const short = straight([0.1, 0.9], [0.3, 0.9]);
		const long = straight([0.1, 0.1], [0.9, 0.1]);
		const ys = labelPlaces([shortest, short, long], everywhere).map(({ y }) => y);
		expect(ys).toEqual([...Array(5).fill(0.1), ...Array(5).fill(0.9)]);
	});

	it("follows a bend to the end of the line", () => {
		// 0.12 long: the last place is 0.018 before the end, and its direction is taken over 0.02 to either side
		const bent = [...straight([0.5, 0.5], [0.56, 0.5], 7), ...straight([0.56, 0.51], [0.56, 0.56], 6)];
		const last = labelPlaces([bent], everywhere).find(({ y }) => y > 0.54)!;
		expect(last.x).toBeCloseTo(0.56, 9);
		expect(last.y).toBeCloseTo(0.542, 9);
		expect(last.angle).toBeCloseTo(90, 9);
	});

	it("needs a line of 0.06", () => {
		expect(labelPlaces([straight([0.06, 0.5], [0.12, 0.5], 2)], everywhere)).toHaveLength(5);
		expect(labelPlaces([straight([0.06, 0.5], [0.119, 0.5], 2)], everywhere)).toEqual([]);
		expect(labelPlaces([straight([0.5, 0.5], [0.52, 0.5])], everywhere)).toEqual([]);
		expect(labelPlaces([[[0.5, 0.5]], []], everywhere)).toEqual([]);
	});

	it("is nowhere on lines that keep to the border or to what is forbidden", () => {
		for (const at of [0.02, 0.98]) {
			expect(labelPlaces([straight([0, at], [1, at])], everywhere)).toEqual([]);
			expect(labelPlaces([straight([at, 0], [at, 1])], everywhere)).toEqual([]);
		}
		expect(labelPlaces([straight([0, 0.2], [1, 0.8])], () => false)).toEqual([]);
	});
});
