import { describe, expect, it } from "vitest";
import { rangeAround } from "#analysis/place";
import { textWidth } from "#layout/text-width";
import { defaults, inputKeys } from "#model";
import { publishedValues } from "./along";
import { acrossOf, type Curve, clearTicks, flagsOf, labelBeside, layoutOf, scaleX, valueAt, wrapped } from "./layout";

const em = 16;
const widths = [236, 280, 543, 544, 700, 1010];

describe.each(widths)("published names at %i px", (width) => {
	const across = acrossOf(width, em);
	const gap = 0.35 * em;
	it.each(inputKeys)("of %s stay in the picture, clear of one another and of the lines down to them", (key) => {
		const flags = flagsOf(publishedValues(key), across, rangeAround(key, defaults));
		const boxes = flags
			.filter(({ row }) => row !== undefined)
			.map(({ x, row, side, name }) => {
				const wide = textWidth(name, across.small);
				return {
					row: row!,
					line: x,
					from: side === "right" ? x + gap : x - gap - wide,
					to: side === "right" ? x + gap + wide : x - gap,
				};
			});
		for (const box of boxes) {
			expect(box.from).toBeGreaterThanOrEqual(0);
			expect(box.to).toBeLessThanOrEqual(width);
			for (const other of boxes) {
				if (other === box) continue;
				if (other.row === box.row) expect(box.to <= other.from || box.from >= other.to).toBe(true);
				// the line down to a lower name passes this row
				if (other.row >= box.row) expect(other.line > box.from && other.line < box.to).toBe(false);
			}
		}
	});
	it("name both cells of the separator, whatever the width", () => {
		const flags = flagsOf(publishedValues("d_separator"), across, rangeAround("d_separator", defaults));
		expect(flags.map(({ name, row }) => [name, row !== undefined])).toEqual([
			["cell 2", true],
			["cell 1", true],
		]);
	});
});

describe.each(widths)("a picture of %i px", (width) => {
	const across = acrossOf(width, em);
	const flags = flagsOf(publishedValues("d_cathode"), across, rangeAround("d_cathode", defaults));
	const title = "Cathode thickness, µm; beneath it the cathode porosity that follows, %";
	const layout = layoutOf(across, { panels: 3, stops: true, second: true, title, flags });
	it("has everything beneath one another and within its height", () => {
		const rows = [
			layout.stopRow,
			...layout.panels.flatMap(({ top, bottom }) => [top, bottom]),
			layout.tickRow,
			layout.secondRow,
			layout.flagRow(0),
			...layout.titleRows.map(({ y }) => y),
			layout.height,
		];
		expect(rows).toEqual(rows.toSorted((a, b) => a - b));
		const lowest = Math.max(...flags.map(({ row = 0 }) => layout.flagRow(row)));
		expect(lowest).toBeLessThan(layout.titleRows[0]!.y - layout.small);
	});
	it("breaks the title within its width and loses no word", () => {
		for (const { text } of layout.titleRows)
			expect(textWidth(text, layout.small)).toBeLessThanOrEqual(layout.right - layout.left);
		expect(layout.titleRows.map(({ text }) => text).join(" ")).toBe(title);
	});
	it("comes back from a place to its value", () => {
		const range = { key: "P" as const, from: 0.15, to: 0.8 };
		expect(valueAt(across, range, scaleX(across, range, 0.41))).toBeCloseTo(0.41, 12);
		expect(valueAt(across, range, -50)).toBe(0.15);
		expect(valueAt(across, range, width + 50)).toBe(0.8);
	});
	it("leaves out the ticks whose words the design in hand would cover", () => {
		const range = { key: "P" as const, from: 0, to: 1 };
		const ticks = [0, 0.5, 1].map((value) => ({ value, text: `${value * 100}` }));
		const x = scaleX(across, range, 0.51);
		expect(clearTicks(ticks, across, range, { x, half: 8 }).map(({ value }) => value)).toEqual([0, 1]);
	});
});

describe("the label of the design in hand", () => {
	const box = { left: 40, right: 440, top: 0, bottom: 150 };
	const size = { width: 110, height: 18 };
	const gap = 8;
	const xs = Array.from({ length: 81 }, (_, i) => 40 + 5 * i);
	const shapes: Readonly<Record<string, (x: number) => number>> = {
		falling: (x) => 20 + (x - 40) * 0.28,
		rising: (x) => 130 - (x - 40) * 0.28,
		flat: () => 75,
		hyperbola: (x) => 140 - 4000 / x,
		valley: (x) => 110 - ((x - 240) / 25) ** 2,
	};
	describe.each(Object.entries(shapes))("on a line that is %s", (_, middle) => {
		const curve: Curve = { xs, upper: xs.map((x) => middle(x) - 9), lower: xs.map((x) => middle(x) + 9) };
		it.each([40, 90, 160, 240, 333, 400, 440])("at %i px keeps within the panel and off the band", (x) => {
			const y = middle(x);
			const place = labelBeside(curve, { x, upper: y - 9, lower: y + 9 }, size, box, gap);
			const from = place.anchor === "start" ? place.x : place.x - size.width;
			expect(from).toBeGreaterThanOrEqual(box.left);
			expect(from + size.width).toBeLessThanOrEqual(box.right + gap);
			const [top, bottom] = [place.y - size.height / 2, place.y + size.height / 2];
			expect(top).toBeGreaterThanOrEqual(box.top);
			expect(bottom).toBeLessThanOrEqual(box.bottom);
			xs.forEach((each, i) => {
				if (each < from || each > from + size.width) return;
				expect(bottom <= curve.upper[i]! || top >= curve.lower[i]!).toBe(true);
			});
		});
	});
	it("stands at the top where the band leaves no room", () => {
		const curve: Curve = { xs, upper: xs.map(() => 2), lower: xs.map(() => 148) };
		expect(labelBeside(curve, { x: 240, upper: 2, lower: 148 }, size, box, gap)).toEqual({
			x: 248,
			y: 9,
			anchor: "start",
		});
		expect(labelBeside(curve, { x: 430, upper: 2, lower: 148 }, size, box, gap).anchor).toBe("end");
	});
});

it("a word that is wider than its room stands alone", () => {
	expect(wrapped("a Sodium–separator interface", 12, 40)).toEqual(["a", "Sodium–separator", "interface"]);
});
