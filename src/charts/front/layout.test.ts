import { describe, expect, it } from "vitest";
import { textWidth } from "#layout/text-width";
import { handOf, layoutOf, namesOf, nearest, nowLines, placeOf } from "./layout";

const em = 16;
const axes = { x: { from: 580, to: 600, interval: 5 }, y: { from: 200, to: 700, interval: 100 } };

/** Beside the second of the names. */
const now = { values: [255, 591] as const, u: [12, 0.9] as const };

describe.each([236, 280, 543, 544, 1010])("a picture of %i px", (width) => {
	const layout = layoutOf(width, em);
	it("puts the first result upwards and the second across", () => {
		const [low, high] = [placeOf(layout, axes, [200, 580]), placeOf(layout, axes, [700, 600])];
		expect(low).toEqual([layout.left, layout.bottom]);
		expect(high[0]).toBeCloseTo(layout.right, 9);
		expect(high[1]).toBeCloseTo(layout.top, 9);
	});
	it("cuts off a ± that reaches beyond the axes", () => {
		const { across, upwards } = handOf(layout, axes, { values: [210, 599], u: [50, 5] });
		expect(upwards[1]).toBe(layout.bottom);
		expect(across[1]).toBe(layout.right);
		expect(across[0]).toBeCloseTo(placeOf(layout, axes, [200, 594])[0], 9);
	});
	it("has room for what the design in hand has", () => {
		const lines = nowLines(["614 ± 31 Wh/l", "587.8 ± 0.7 Ω cm²"], layout);
		expect(lines.join(", ")).toBe("now 614 ± 31 Wh/l, 587.8 ± 0.7 Ω cm²");
		for (const line of lines) expect(em + textWidth(line, 1.15 * layout.small)).toBeLessThanOrEqual(width);
	});
	it("keeps names within the picture and clear of one another", () => {
		const marks = ["Cell 1 as built", "Full activation", "30 % porosity", "No reservoir"].map((name, i) => ({
			name,
			values: [240 + 15 * i, 589.6] as const,
		}));
		const names = namesOf(layout, axes, marks, [], now);
		const { across, upwards } = handOf(layout, axes, now);
		expect(names).toHaveLength(marks.length);
		for (const { box } of names) {
			expect(box.x).toBeGreaterThanOrEqual(layout.left);
			expect(box.x + box.width).toBeLessThanOrEqual(layout.right);
			expect(
				box.x + box.width <= across[0] || box.x >= across[1] || box.y + box.height <= upwards[0] || box.y >= upwards[1],
			).toBe(true);
			for (const { box: other } of names)
				if (other !== box)
					expect(
						box.x + box.width <= other.x ||
							other.x + other.width <= box.x ||
							box.y + box.height <= other.y ||
							other.y + other.height <= box.y,
					).toBe(true);
		}
	});
});

describe("a press", () => {
	it("takes the nearest point", () => {
		const points = [
			[10, 10],
			[20, 10],
			[20, 40],
		] as const;
		expect(nearest(points, [18, 20])).toBe(1);
		expect(nearest(points, [400, 400])).toBe(2);
		expect(nearest([], [0, 0])).toBeUndefined();
	});
});
