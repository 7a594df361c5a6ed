import { describe, expect, it } from "vitest";
import { layoutOf, nameHeights, scaleY } from "./layout";

const layout = layoutOf(1012, 16);

describe("the axis of resistance", () => {
	it("has equal factors at equal heights, and keeps what is beyond at its ends", () => {
		const decades = { from: -1, to: 5 };
		const y = (value: number) => scaleY(layout, decades, value);
		expect(y(0.1)).toBeCloseTo(layout.bottom, 9);
		expect(y(1e5)).toBeCloseTo(layout.top, 9);
		expect(y(10) - y(100)).toBeCloseTo(y(100) - y(1000), 9);
		expect([y(0), y(-3), y(0.01)]).toEqual([layout.bottom, layout.bottom, layout.bottom]);
		expect(y(1e9)).toBeCloseTo(layout.top, 9);
	});
});

describe("names of lines", () => {
	it("keep apart by a line of type, in the order of their ends", () => {
		const ends = [120, 118, 40, 122, 360, 119];
		const heights = nameHeights(layout, ends);
		const sorted = ends.map((end, i) => [end, heights[i]!] as const).toSorted((a, b) => a[0] - b[0]);
		for (const [i, [, height]] of sorted.slice(1).entries())
			expect(height - sorted[i]![1]).toBeGreaterThanOrEqual(1.35 * layout.small - 1e-9);
		expect(heights[2]).toBe(40);
	});
	it.each([280, 700, 1012])("leave room for a plot at %d px", (width) => {
		const { left, right } = layoutOf(width, 16);
		expect(right - left).toBeGreaterThan(0.5 * width);
	});
});
