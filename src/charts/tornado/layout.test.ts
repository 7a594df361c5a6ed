import { describe, expect, it } from "vitest";
import { onTwoLines, textWidth } from "#layout/text-width";
import { inSentence } from "#model";
import { arrangementOf, axisOf, inputOf, labelAt, layoutOf } from "./layout";
import { reachOf, rowsOf, type Storm } from "./series";

/** The longest texts that can come: a name of two lines, inputs of many figures, an end cut short. */
const storm: Storm = {
	of: "R_cell",
	name: "Cell resistance",
	value: 1589.6,
	u: 0.9,
	swings: [
		{ key: "R_interface_ref", from: 1234.5, to: 1508.8, low: 1400.1, high: 1779.1, elasticity: -12.34, cut: "both" },
		{ key: "rho_cathode", from: 2.745, to: 3.3551, low: 1779.1, high: 1400.1, elasticity: 0.5 },
		{ key: "q_active", from: 106.2, to: 129.8, low: 1580, high: 1600, elasticity: 0.1 },
	],
	nudge: "tenth",
	hold: "loading",
	dependence: "independent",
};
const rows = rowsOf(storm);
const reach = reachOf(storm);
const em = 16;

describe.each([280, 400, 607, 608, 700, 863, 864, 1012, 1400])("a picture %i px wide", (width) => {
	const layout = layoutOf({ width, em }, rows);

	it("keeps the labels of an end within it, off the names, the elasticity and one another", () => {
		rows.forEach((row, index) => {
			const spans = [row.lower, row.higher].map((end) => {
				const { x, anchor } = labelAt(end, reach, layout);
				const wide =
					textWidth(`${end.text}\u2002`, layout.labelSize) + textWidth(inputOf(end, layout.limits), layout.small);
				return anchor === "start" ? [x, x + wide] : [x - wide, x];
			});
			const [one, other] = spans.toSorted((a, b) => a[0]! - b[0]!) as [number[], number[]];
			expect(one[1]).toBeLessThanOrEqual(other[0]!);
			const names = layout.names[index]!;
			const beside = layout.arrangement === "beside";
			const named = beside ? Math.max(...names.map((line) => textWidth(line, layout.nameSize))) : 0;
			const kept = beside ? textWidth("−12.34 %", layout.nameSize) : 0;
			expect(one[0]).toBeGreaterThanOrEqual(named);
			expect(other[1]).toBeLessThanOrEqual(width - kept);
		});
	});

	it("has the design in hand in the middle of bars of some length, and rows that hold what is in them", () => {
		expect(layout.half).toBeGreaterThan(3 * em);
		expect(layout.centre - layout.half).toBeGreaterThanOrEqual(0);
		expect(layout.centre + layout.half).toBeLessThanOrEqual(width);
		const beneath = layout.arrangement === "beneath" ? 0.2 * em + layout.labelSize : 0;
		expect(layout.barTop + layout.bar + beneath).toBeLessThan(layout.row);
		if (layout.arrangement !== "beside") expect(layout.names.every((lines) => lines.length === 1)).toBe(true);
		for (const lines of layout.names) expect(lines.length).toBeLessThanOrEqual(2);
	});

	it.each([190, 0.0016, 27.3, 99_000])("keeps the figures of an axis of ± %d within it and apart", (reach) => {
		const ticks = axisOf(reach, "mWh/cm²", layout);
		expect(ticks.length).toBeGreaterThanOrEqual(3);
		const spans = ticks.map(({ text, textX }) => {
			const half = textWidth(text, layout.small) / 2;
			return [textX - half, textX + half] as const;
		});
		spans.forEach(([from, to], i) => {
			expect(from).toBeGreaterThanOrEqual(i === 0 ? 0 : spans[i - 1]![1]);
			expect(to).toBeLessThanOrEqual(width);
		});
		expect(ticks[(ticks.length - 1) / 2]).toMatchObject({ at: 0, text: "mWh/cm²", x: layout.centre });
	});
});

it("gives bars the room that short labels leave", () => {
	const short = rowsOf({
		...storm,
		of: "E_V",
		swings: [{ key: "d_cathode", from: 190, to: 210, low: 1598, high: 1580 }],
	});
	const size = { width: 1012, em };
	expect(layoutOf(size, short).half).toBeGreaterThan(1.3 * layoutOf(size, rows).half);
});

it("goes from a phone to a wide page in three arrangements", () => {
	expect([280, 700, 1012].map((width) => arrangementOf({ width, em }))).toEqual(["beneath", "above", "beside"]);
});

describe("names", () => {
	it("break onto two lines within their room", () => {
		expect(onTwoLines("Cathode thickness", 13, 220)).toEqual(["Cathode thickness"]);
		const long = "Sodium–separator interface resistance at 303.15 K";
		const lines = onTwoLines(long, 13, 200);
		expect(lines.join(" ")).toBe(long);
		expect(lines).toHaveLength(2);
		for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(200);
		expect(onTwoLines(long, 13, 120).at(-1)).toMatch(/…$/);
	});

	it("begin small within a sentence, but for a symbol", () => {
		expect(["Cathode porosity", "C-rate"].map(inSentence)).toEqual(["cathode porosity", "C-rate"]);
	});
});
