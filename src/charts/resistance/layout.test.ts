import { describe, expect, it } from "vitest";
import { textWidth } from "#layout/text-width";
import { acrossOf, layoutOf, markNames, scaleX } from "./layout";

const decades = { from: 0, to: 3 };

describe("the bar", () => {
	it("has the ends of the scale at its own, and nothing beyond", () => {
		const across = acrossOf(1012, 16);
		expect(scaleX(across, decades, 1)).toBeCloseTo(across.left, 9);
		expect(scaleX(across, decades, 1000)).toBeCloseTo(across.right, 9);
		expect(scaleX(across, decades, 0)).toBe(across.left);
		expect(scaleX(across, decades, 5000)).toBe(across.right);
	});
	it.each([280, 330, 700, 1012, 1300])(
		"has all names of published totals within %d px, each clear of the others",
		(width) => {
			const across = acrossOf(width, 16);
			const names = markNames(across, decades);
			expect(names).toHaveLength(4);
			const layout = layoutOf(across, names);
			const boxes = names.map(({ x, row, side, pieces }) => {
				const widths = pieces.map((piece) => textWidth(piece, across.small));
				const reach = across.narrow ? Math.max(...widths) : widths.reduce((sum, each) => sum + each);
				return { x, row, from: side === "right" ? x : x - reach, to: side === "right" ? x + reach : x };
			});
			for (const { row, from, to } of boxes) {
				expect(layout.beneath(row)).toBeLessThan(layout.height);
				expect([from >= 0, to <= width]).toEqual([true, true]);
			}
			for (const one of boxes)
				for (const other of boxes)
					if (one !== other && one.row <= other.row)
						expect(
							one.row === other.row
								? one.from < other.to && other.from < one.to
								: other.x > one.from && other.x < one.to,
						).toBe(false);
		},
	);
});
