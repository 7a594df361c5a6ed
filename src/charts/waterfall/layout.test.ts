import { describe, expect, it } from "vitest";
import { textWidth } from "#layout/text-width";
import { layoutOf, reasonAt } from "./layout";
import { rowsOf } from "./series";

const rows = rowsOf({
	start: { name: "Cell 1 as built", value: 238.7 },
	rows: [{ id: "a", name: "A separator as thin as it can be sintered", gain: 20, average: 21 }],
	end: { name: "End of the path", value: 258.7, u: 11 },
});
const em = 16;
const reason =
	"Cathode thickness 2400 µm needs more than the limit of 1000 µm: beyond it the coating cracks as it dries";

describe("a picture of any width", () => {
	it.each([236, 320, 543, 544, 700, 1100])("%i px: names stay clear of the bars, and labels have room", (width) => {
		const layout = layoutOf(width, em, rows);
		expect(layout.names).toHaveLength(rows.length);
		for (const name of layout.names)
			expect(textWidth(name, layout.nameSize)).toBeLessThanOrEqual(layout.narrow ? width : layout.left);
		expect(layout.left + layout.span + textWidth("481 ± 33", layout.labelSize)).toBeLessThan(width);
		expect(layout.barTop + layout.bar).toBeLessThan(layout.row);
	});

	it.each([236, 700])("%i px: a reason stays within it on two lines, wherever the walk stands", (width) => {
		const layout = layoutOf(width, em, rows);
		for (let share = 0; share <= 1; share += 0.1) {
			const { lines, x, anchor } = reasonAt(reason, layout.left + share * layout.span, layout);
			expect(lines.length).toBeLessThanOrEqual(2);
			expect(lines[0]).toMatch(/^Cathode thickness/);
			for (const line of lines) {
				const wide = textWidth(line, layout.small);
				expect(anchor === "start" ? x + wide : x).toBeLessThanOrEqual(width);
				expect(anchor === "start" ? x : x - wide).toBeGreaterThanOrEqual(0);
			}
		}
	});
});
