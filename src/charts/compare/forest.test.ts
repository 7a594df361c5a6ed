/** Values and differences in a row: words, ranges, places. */
import { describe, expect, it } from "vitest";
import {
	type Apart,
	differenceText,
	likelihoodText,
	type Row,
	rangesOf,
	describe as told,
	verdictText,
} from "./forest";
import { hasFigure, layoutOf, scaleX } from "./forest-layout";

const apart = (difference: number, u: number, verdict: Apart["verdict"], probability = 0.5): Apart => ({
	difference,
	u,
	verdict,
	probability,
});
const rows: readonly Row[] = [
	{ id: "hand", name: "Design in hand", hand: true, value: 238.7, u: 9.65 },
	{
		id: "a",
		name: "cell 2",
		hand: false,
		value: 147.9,
		u: 7.1,
		apart: apart(-90.8, 11.4, "distinguishable", 1e-15),
	},
];

describe("a difference in words", () => {
	it("has its sign and the place of its ±", () => {
		expect(differenceText(apart(-90.8, 11.4, "distinguishable"))).toBe("−91 ± 11");
		expect(differenceText(apart(39.4, 1.52, "distinguishable"))).toBe("+39.4 ± 1.5");
		expect(differenceText(apart(0.2, 11.4, "not distinguishable"))).toBe("0 ± 11");
		expect(differenceText(apart(0, 0, "same"))).toBe("0");
		expect(differenceText(apart(Number.NaN, Number.NaN, "none"))).toBe("–");
	});
	it("says which is likely the higher one, unless they are the same", () => {
		expect(likelihoodText(apart(20, 28, "not distinguishable", 0.766))).toBe("higher: 77\u00a0%");
		expect(likelihoodText(apart(-91, 11, "distinguishable", 1e-15))).toBe("lower: >\u00a099.9\u00a0%");
		expect(likelihoodText(apart(0, 0, "same"))).toBe("");
		expect(verdictText(apart(0, 0, "same"))).toBe("the same");
	});
	it("the sentence calls the same what is the same, as it stands or as it is told", () => {
		const of = (...values: readonly (readonly [number, number])[]) =>
			told({
				name: "energy",
				unit: "Wh/l",
				reference: "A",
				rows: values.map(([value, u], i) => ({ id: `${i}`, name: "ABC".charAt(i), hand: false, value, u })),
			}).split(". ")[0];
		expect(of([400.1, 23], [399.9, 23])).toBe("The energy of 2 designs: the same, 400 ± 23 Wh/l");
		expect(of([400, 23], [400, 5])).toBe("The energy of 2 designs: the same, 400 ± 23 or 400 ± 5 Wh/l");
		expect(of([400, 23], [300, 5], [400, 23])).toBe(
			"The energy of 3 designs: lowest B with 300 ± 5 Wh/l, highest A and C with 400 ± 23 Wh/l",
		);
		expect(of([Number.NaN, 0], [300, 5], [400, 23])).toContain("lowest B with 300");
	});
	it("the sentence has the extremes and every difference", () => {
		expect(told({ name: "energy", unit: "Wh/l", reference: "the design in hand", rows })).toBe(
			"The energy of 2 designs: lowest cell 2 with 148 ± 7 Wh/l, highest Design in hand with 239 ± 10 Wh/l. " +
				"Differences from the design in hand: cell 2 −91 ± 11, distinguishable.",
		);
	});
});

it("the axes hold 95 % of each, and that of the differences holds zero", () => {
	const { values, differences } = rangesOf(rows);
	// 147.9 − 1.96 · 7.1; 238.7 + 1.96 · 9.65
	expect(values[0]).toBeCloseTo(133.984, 9);
	expect(values[1]).toBeCloseTo(257.614, 9);
	expect(differences[0]).toBeCloseTo(-113.144, 9);
	expect(differences[1]).toBe(0);
});

for (const width of [280, 728, 1012])
	it(`at ${width} px the two axes stand within the picture and apart`, () => {
		const { values, differences, height, narrow } = layoutOf(width, 16, rows);
		for (const panel of [values, differences]) {
			expect(panel.left).toBeGreaterThanOrEqual(0);
			expect(panel.right - panel.left).toBeGreaterThan(100);
			expect(panel.textX).toBeLessThanOrEqual(width);
			expect(panel.foot).toBeLessThan(height);
		}
		if (narrow) expect(differences.top).toBeGreaterThan(values.foot);
		else expect(differences.left).toBeGreaterThan(values.textX);
		expect(scaleX(values, { from: 100, to: 300, interval: 50 }, 200)).toBeCloseTo((values.left + values.right) / 2, 9);
	});

it("figures at the axis that would touch are left out one by one, and zero stays", () => {
	const panel = { left: 0, right: 150, textX: 0, top: 0, foot: 0 };
	const axis = { from: -150, to: 100, interval: 50 };
	// “−150” at 12 px is nearly as wide as the 30 px from tick to tick
	const shown = [-150, -100, -50, 0, 50, 100].filter((tick) => hasFigure(panel, { small: 12, em: 16 }, axis, tick));
	expect(shown).toEqual([-100, 0, 100]);
	expect(hasFigure({ ...panel, right: 300 }, { small: 12, em: 16 }, axis, -50)).toBe(true);
});
