import { expect, describe as group, it } from "vitest";
import type { Distribution } from "#analysis/monte-carlo";
import { shownCell, shownColumns } from "../figure/table";
import * as difference from "./difference";
import { type Difference, differenceOf, differenceText, probabilityText } from "./difference";
import { describe, drawingOf, placeOf, tableOf } from "./series";

/** An exact normal distribution of 93.3 ± 0.5 %, as fractions, in bins of half a width: normal integrals from a table. */
const shares = [0.0049, 0.0165, 0.0441, 0.0919, 0.1499, 0.1915, 0.1915, 0.1499, 0.0919, 0.0441, 0.0165, 0.0049];
const distribution: Distribution = {
	of: "eta_voltage",
	mean: 0.933,
	sd: 0.005,
	skewness: 0,
	quantiles: [0.9232, 0.928, 0.933, 0.938, 0.9428],
	histogram: { from: 0.918, width: 0.0025, counts: Float64Array.from(shares, (share) => share * 1e4), beyond: 24 },
};
const unit = { factor: 100, label: "%" };
const drawing = drawingOf("voltage efficiency", unit, 1e4, distribution, { value: 0.9331, u: 0.0049 });

group("the distribution", () => {
	it("stands in the shown unit, quantiles with their per cents", () => {
		expect(drawing.quantiles.map(({ percent }) => percent)).toEqual([2.5, 16, 50, 84, 97.5]);
		expect(drawing.quantiles[4]!.value).toBeCloseTo(94.28, 9);
		expect([drawing.value, drawing.u, drawing.sd].map((each) => Number(each.toPrecision(6)))).toEqual([
			93.31, 0.49, 0.5,
		]);
	});

	it("reaches three and a half widths to either side, and no further than the draws", () => {
		expect(drawing.range[0]).toBeCloseTo(91.8, 9);
		expect(drawing.range[1]).toBeCloseTo(94.8, 9);
		const wide = drawingOf(
			"",
			unit,
			1e4,
			{
				...distribution,
				histogram: { from: 0.9, width: 0.01, counts: Float64Array.of(1, 1, 1, 1, 1, 1, 1), beyond: 0 },
			},
			{ value: 0.9331, u: 0.0049 },
		);
		expect(wide.range[0]).toBeCloseTo(93.3 - 1.75, 9);
	});

	it("has the design in hand in the picture, wherever the draws are", () => {
		const off = drawingOf("", unit, 1e4, distribution, { value: 0.9, u: 0.0049 });
		expect(off.range[0]).toBeCloseTo(90, 9);
	});

	it("is described by its quantiles to the second digit of its width", () => {
		expect(placeOf(0.5)).toBe(-2);
		expect(placeOf(26.8)).toBe(0);
		expect(describe(drawing, "10,000")).toBe(
			"Distribution of the voltage efficiency over 10,000 draws: the middle one is 93.30, 68 % lie between 92.80 and 93.80, " +
				"95 % between 92.32 and 94.28 %. The design itself has 93.3 ± 0.5 % to first order.",
		);
	});

	it("lists narrow bins with as many digits as tell their ends apart", () => {
		// 3.282 V and 0.17 mV, as the discharge voltage of cell 1 has them
		const histogram = { from: 3.282, width: 2.3e-5, counts: Float64Array.of(5, 5), beyond: 0 };
		const volts = drawingOf(
			"",
			{ factor: 1, label: "V" },
			10,
			{ ...distribution, histogram },
			{ value: 3.282, u: 1.7e-4 },
		);
		const { columns, rows } = tableOf(volts);
		const shown = shownColumns(columns).slice(0, 2);
		expect(rows.map((row) => shown.map((column) => shownCell(row, column)))).toEqual([
			["3.282000", "3.282023"],
			["3.282023", "3.282046"],
		]);
	});

	it("lists each bin that holds a draw, with what the first order has there", () => {
		const { columns, rows } = tableOf(drawing);
		expect(columns).toHaveLength(4);
		expect(rows).toHaveLength(12);
		expect(rows[5]!.slice(0, 3)).toEqual([93.05, 93.3, 19.15]);
		// centred on 93.31 and 2 % narrower, that bin has Φ(−0.0204) − Φ(−0.5306) = 19.3 %
		expect(rows[5]![3]).toBeCloseTo(19.3, 0);
		const padded = drawingOf(
			"",
			unit,
			1e4,
			{ ...distribution, histogram: { ...distribution.histogram, counts: Float64Array.of(0, 0, 5, 0, 5, 0) } },
			{ value: 0.9331, u: 0 },
		);
		expect(tableOf(padded).rows.map((row) => [row[2], row[3]])).toEqual([
			[0.05, ""],
			[0, ""],
			[0.05, ""],
		]);
	});
});

const made = (mean: number, probability: number): Difference =>
	differenceOf("volumetric energy density", { factor: 1, label: "Wh/l" }, "cell 1", 100, {
		probability,
		difference: {
			mean,
			sd: 5,
			quantiles: [mean - 9.8, mean, mean + 9.8],
			histogram: { from: mean - 15, width: 5, counts: Float64Array.of(3, 13, 34, 34, 13, 3), beyond: 0 },
		},
		shared: [],
		firstOrder: { difference: mean, u: 5, unshared: 9 },
	});

group("the difference", () => {
	it.each([
		[89, [0, 104]],
		[-89, [-104, 0]],
		[4, [-11, 19]],
	])("%d ± 5 has zero in the picture", (mean, range) => {
		expect(made(mean, 0.5).range).toEqual(range);
	});

	it("is described with its signs and the probability", () => {
		expect(difference.describe(made(4, 0.79))).toBe(
			"Difference of the volumetric energy density to cell 1: the middle one is +4.0, 95 % lie between −5.8 and +13.8 Wh/l; " +
				"79\u00a0% are above zero.",
		);
		expect(difference.tableOf(made(4, 0.79)).rows[0]).toEqual([-11, -6, 3]);
		expect(differenceText(0.01, 5)).toBe("0.0");
	});

	it.each([
		[0.97, "97\u00a0%"],
		[0.9949, "99.5\u00a0%"],
		[0.004, "0.4\u00a0%"],
		[0.9999, "more than 99.9\u00a0%"],
		[0, "less than 0.1\u00a0%"],
		[0.5, "50\u00a0%"],
	])("a probability of %d stands as %s", (probability, text) => expect(probabilityText(probability)).toBe(text));
});
