/** Mean, width, quantiles and histogram of few values, by hand. */
import { describe, expect, it } from "vitest";
import { spreadOf } from "./spread";

describe("moments", () => {
	it("are those of the draws themselves, not of what they may be drawn from", () => {
		// off the mean by −1, 4, −2, −1: squares 22, cubes 54
		const { mean, sd, skewness } = spreadOf(Float64Array.of(1, 6, 0, 1));
		expect(mean).toBe(2);
		expect(sd).toBeCloseTo(Math.sqrt((1 + 16 + 4 + 1) / 4), 14);
		expect(skewness).toBeCloseTo(54 / 4 / 5.5 ** 1.5, 14);
	});
});

describe("quantiles", () => {
	it("are linear between order statistics, as by hand", () => {
		const { quantile } = spreadOf(Float64Array.of(8, 1, 4, 2));
		// at p (n − 1) = 0.3, 1.5, 3
		expect(quantile(0.1)).toBeCloseTo(1.3, 12);
		expect(quantile(0.5)).toBeCloseTo(3, 12);
		expect(quantile(1)).toBe(8);
		expect(quantile(0)).toBe(1);
	});
	it.each([
		["lower", (value: number) => value],
		["upper", (value: number) => 1 - value],
	])("are those of all values sorted, also where most of them crowd at the %s end", (_, turned) => {
		const values = Float64Array.from({ length: 20_001 }, (_, i) => turned(((i * 7919) % 20_011) ** 6));
		const sorted = values.slice().sort();
		const { quantile } = spreadOf(values);
		for (const rank of [10_001, 19_999, 10_000, 500, 1, 20_000, 0]) expect(quantile(rank / 20_000)).toBe(sorted[rank]);
	});
});

describe("the histogram", () => {
	it("reaches from the least to the greatest value, and both are in it", () => {
		const { from, width, counts, beyond } = spreadOf(Float64Array.of(2, 1, 1.5)).histogram;
		expect(from).toBe(1);
		expect(width).toBeCloseTo(1 / 60, 14);
		expect([counts[0], counts[30], counts[59], counts.length, beyond]).toEqual([1, 1, 1, 60, 0]);
	});
	it.each([100, -100])("ends at 4 sd: one value of %i among 99 of 0 lies beyond", (far) => {
		// mean ±1, sd √99
		const { from, width, counts, beyond } = spreadOf(
			Float64Array.from({ length: 100 }, (_, i) => (i ? 0 : far)),
		).histogram;
		const ends = [0, far / 100 + Math.sign(far) * 4 * Math.sqrt(99)].toSorted((a, b) => a - b);
		expect(from).toBeCloseTo(ends[0]!, 12);
		expect(from + 60 * width).toBeCloseTo(ends[1]!, 12);
		expect(beyond).toBe(1);
		expect([counts[0], counts[59]]).toEqual(far > 0 ? [99, 0] : [0, 99]);
	});
});

describe("values that are all the same", () => {
	it.each([1e-6, -4, 238.69])("but for rounding, have no width: %d", (value) => {
		const { mean, sd, skewness, quantile, histogram } = spreadOf(Float64Array.of(value, value * (1 + 4e-16), value));
		expect(mean).toBeCloseTo(value, 13);
		expect([sd, skewness, histogram.beyond]).toEqual([0, 0, 0]);
		expect(quantile(0.975)).toBeCloseTo(value, 13);
		expect(Array.from(histogram.counts)).toEqual([3]);
		// one bin around them, a thousandth of the value wide
		expect(histogram.width).toBeCloseTo(Math.abs(value) / 1000, 15);
		expect(histogram.from + histogram.width / 2).toBeCloseTo(value, 14);
	});
	it("have a bin of their own at 0 as well", () => {
		expect(spreadOf(Float64Array.of(0, 0)).histogram).toMatchObject({ from: -0.5, width: 1 });
	});
	it("are not those that are small, and differ by more than rounding", () => {
		for (const values of [
			[1e-9, 1.001e-9],
			[0, 1e-15],
			[-1e-15, 0],
		])
			expect(spreadOf(Float64Array.from(values)).sd).toBeGreaterThan(0);
	});
});
