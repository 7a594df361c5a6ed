/** Randomness is seeded. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundLevels } from "./round-levels";

describe("round levels", () => {
	it.each([
		[116.46, 495.03, 50, [150, 200, 250, 300, 350, 400, 450]],
		[54, 232, 20, [60, 80, 100, 120, 140, 160, 180, 200, 220]],
		[0, 1, 0.1, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]],
		// twelve, as many as may be
		[0, 13, 1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
		[-3, 3, 0.5, [-2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5]],
	])("between %d and %d", (min, max, step, levels) => {
		expect(roundLevels(min, max, 12)).toEqual({ step, levels });
	});

	it("are multiples of 1, 2 or 5 times a power of ten, strictly inside, and neither few nor many", () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e4, max: 1e4, noNaN: true }),
				fc.double({ min: 1e-2, max: 1e5, noNaN: true }),
				(min, span) => {
					const { step, levels } = roundLevels(min, min + span, 12);
					const digit = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
					expect([1, 2, 5].some((each) => Math.abs(each - digit) < 1e-9)).toBe(true);
					// a finer step would give 13 at least, and is at most 2.5 times finer
					expect(levels.length).toBeGreaterThanOrEqual(4);
					expect(levels.length).toBeLessThanOrEqual(12);
					levels.forEach((level, i) => {
						expect(level).toBeGreaterThan(min);
						expect(level).toBeLessThan(min + span);
						// up to 10⁷ steps from zero, in twelve digits
						expect(Math.abs(level / step - Math.round(level / step))).toBeLessThan(1e-5);
						if (i > 0) expect(level - levels[i - 1]!).toBeCloseTo(step, 6);
					});
				},
			),
			{ seed: 2, numRuns: 1000 },
		);
	});

	it("are none where everything is the same, or nothing is a number", () => {
		expect(roundLevels(5, 5, 12).levels).toEqual([]);
		expect(roundLevels(5, 5 + 1e-13, 12).levels).toEqual([]);
		// up to 10⁻⁹ of the larger end counts as rounding
		expect(roundLevels(1e9 - 1, 1e9, 12).levels).toEqual([]);
		expect(roundLevels(1e9 - 2, 1e9, 12).levels).not.toEqual([]);
		expect(roundLevels(Number.NaN, Number.NaN, 12).levels).toEqual([]);
	});
});
