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
		const backwards = straight([0, 0.2], [1, 0.8]).toReversed();
		expect(labelPlaces([backwards], everywhere)[0]!.angle).toBeCloseTo(30.9638, 3);
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

	it("is first on the longest run, then on the second", () => {
		const short = straight([0.1, 0.9], [0.3, 0.9]);
		const long = straight([0.1, 0.1], [0.9, 0.1]);
		const ys = labelPlaces([short, long], everywhere).map(({ y }) => y);
		expect(ys[0]).toBe(0.1);
		expect(ys.at(-1)).toBe(0.9);
	});

	it("is nowhere on lines that are too short or keep to the border", () => {
		expect(labelPlaces([straight([0.5, 0.5], [0.52, 0.5])], everywhere)).toEqual([]);
		expect(labelPlaces([straight([0, 0.02], [1, 0.02])], everywhere)).toEqual([]);
		expect(labelPlaces([straight([0, 0.2], [1, 0.8])], () => false)).toEqual([]);
	});
});
