import { describe, expect, it } from "vitest";
import { binsOf, type Corner, extentOf, highestOf, normal, stepsOf } from "./histogram";

/** Ten draws, one of them beyond the ends. */
const bins = binsOf({ from: 1, width: 0.5, counts: Float64Array.of(0, 2, 6, 1, 0), beyond: 1 }, 10, 10);

/** By trapezoids, for any outline. */
const area = (corners: readonly Corner[]) =>
	corners.slice(1).reduce((sum, [x, y], i) => sum + ((y + corners[i]![1]) / 2) * (x - corners[i]![0]), 0);

describe("the outline of a histogram", () => {
	it("stands in the shown unit, and has the share of the draws beneath it", () => {
		expect(bins).toMatchObject({ from: 10, width: 5, shares: [0, 0.2, 0.6, 0.1, 0] });
		expect(area(stepsOf(bins, 0, 100))).toBeCloseTo(0.9, 12);
		expect(highestOf(bins)).toBeCloseTo(0.12, 12);
		expect(extentOf(bins)).toEqual([15, 30]);
	});

	it("goes from ground to ground, with a step up and a step down for each bin", () => {
		expect(stepsOf(bins, 15, 25)).toEqual([
			[15, 0],
			[15, 0.04],
			[20, 0.04],
			[20, 0.12],
			[25, 0.12],
			[25, 0],
		]);
	});

	it.each([10, 17, 22.5, 25, 35])("cut at %d it has the rest on the other side", (cut) => {
		expect(area(stepsOf(bins, 0, cut)) + area(stepsOf(bins, cut, 100))).toBeCloseTo(0.9, 12);
	});

	it("is empty where no bin lies", () => {
		expect(stepsOf(bins, 40, 50)).toEqual([]);
	});
});

it("the normal curve has its peak of 0.3989 over the width, and 68.27 % within one width", () => {
	expect(normal(239, 239, 10)).toBeCloseTo(0.039_894_228, 9);
	const fine = Array.from({ length: 2001 }, (_, i): Corner => [229 + i / 100, normal(229 + i / 100, 239, 10)]);
	expect(area(fine)).toBeCloseTo(0.682_689_492, 6);
});
