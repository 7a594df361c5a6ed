import { describe, expect, it } from "vitest";
import { textWidth } from "#layout/text-width";
import { apart, layoutOf, scaleX, within } from "./layout";

const em = 16;
const heights = { whole: 17, foot: 5.5 };
const axis = { from: 180, to: 300, interval: 20 };

describe.each([236, 280, 544, 1100])("a picture of %i px", (width) => {
	const layout = layoutOf(width, em, heights);

	it("has its axis within it, and room beneath the ground", () => {
		expect(scaleX(layout, axis, 180)).toBe(layout.left);
		expect(scaleX(layout, axis, 300)).toBe(layout.right);
		expect(scaleX(layout, axis, 240)).toBeCloseTo(width / 2, 9);
		expect(layout.base + 5.5 * em).toBe(layout.height);
		expect(layout.top).toBeLessThan(layout.base);
	});

	it("keeps the five quantiles apart and within it, in their order", () => {
		const texts = ["221.1", "229.4", "238.7", "248.6", "259.3"];
		const xs = [221.1, 229.4, 238.7, 248.6, 259.3].map((value) => scaleX(layout, axis, value));
		const middles = apart(layout, xs, texts, layout.textSize);
		middles.forEach((middle, i) => {
			const half = textWidth(texts[i]!, layout.textSize) / 2;
			expect(middle - half).toBeGreaterThanOrEqual(0);
			expect(middle + half).toBeLessThanOrEqual(width);
			if (i > 0) expect(middle - middles[i - 1]!).toBeGreaterThan(2 * half);
		});
	});

	it("keeps the label of the design within it at either end", () => {
		const text = "239 ± 10 Wh/l";
		const half = textWidth(text, 15) / 2;
		expect(within(layout, layout.left, text, 15)).toBe(half);
		expect(within(layout, layout.right, text, 15)).toBe(width - half);
	});
});
