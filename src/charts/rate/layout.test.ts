/** Where things stand: nothing outside the picture, no word on another, at any width. */
import { describe, expect, it } from "vitest";
import { textWidth } from "#layout/text-width";
import { stagesOf } from "#library/path";
import { defaults, defaultUncertainties, type Inputs } from "#model";
import { layoutOf, namesOf, placedLimits, placedSalts, scaleX, scaleY, ticksOf } from "./layout";
import { axisOf, handOf, limitsOf, linesOf, range, reachesOf } from "./series";

const compared = stagesOf(["activation", "porosity", "reservoir"]).map(({ name, inputs }) => ({
	name,
	inputs,
	of: "path" as const,
}));
const lines = linesOf(compared, {}, "stack");
const reaches = reachesOf(lines);
const hand = (changes: Partial<Inputs> = {}) => handOf({ ...defaults, ...changes }, defaultUncertainties, {}, "stack");
const widths = [250, 284, 420, 640, 1012];
const at = (width: number) => layoutOf(width, 16, reaches);

/** From where to where a text reaches. */
const span = ({ textX, anchor }: { readonly textX: number; readonly anchor: string }, text: string, size: number) => {
	const width = textWidth(text, size);
	return anchor === "end" ? [textX - width, textX] : [textX, textX + width];
};

describe.each(widths)("%i px wide", (width) => {
	const layout = at(width);

	it("the axis is logarithmic between its ends", () => {
		expect(scaleX(layout, range.from)).toBeCloseTo(layout.left, 9);
		expect(scaleX(layout, range.to)).toBeCloseTo(layout.right, 9);
		expect(scaleX(layout, 1) - scaleX(layout, 0.1)).toBeCloseTo(scaleX(layout, 5) - scaleX(layout, 0.5), 9);
	});

	it("figures of the axis keep clear of one another, 1 C and C/10 among them", () => {
		const ticks = ticksOf(layout).toSorted((a, b) => a.x - b.x);
		expect(ticks.map(({ name }) => name)).toEqual(expect.arrayContaining(["1 C", "C/10"]));
		ticks.slice(1).forEach(({ x, name }, i) => {
			const before = ticks[i]!;
			const halves = (textWidth(name, layout.small) + textWidth(before.name, layout.small)) / 2;
			expect(x - before.x).toBeGreaterThan(halves);
		});
	});

	it.each([{}, { R_cathode: 0 }, { R_cathode: 5000 }, { U_max: 3.4 }, { P: 0.05 }])(
		"words of the limits stay within the picture: %j",
		(changes) => {
			for (const placed of placedLimits(layout, limitsOf(hand(changes)))) {
				const [from, to] = span(placed, placed.words, layout.small);
				expect(from).toBeGreaterThanOrEqual(-1);
				expect(to).toBeLessThanOrEqual(width + 1);
			}
		},
	);

	it("salt limits have a row each, and words within the picture", () => {
		const placed = placedSalts(layout, reaches);
		const rows = placed.flatMap((each) => each.rows.map((row) => ({ ...each, ...row })));
		expect(new Set(rows.map(({ y }) => y)).size).toBe(rows.length);
		for (const each of rows) {
			const [from, to] = span(each, each.text, layout.small);
			expect(from).toBeGreaterThanOrEqual(-1);
			expect(to).toBeLessThanOrEqual(width + 1);
			expect(each.y).toBeLessThan(layout.reach.top);
			// names are whole
			expect(each.text).not.toContain("…");
		}
	});

	it("names of lines keep apart, and near their lines", () => {
		const axis = axisOf(undefined, lines, hand(), "E_V");
		const names = namesOf(layout, axis, lines, "E_V");
		names.slice(1).forEach(({ y }, i) => {
			expect(y - names[i]!.y).toBeGreaterThanOrEqual(1.15 * layout.small - 1e-9);
		});
		for (const { id, y } of names) {
			const line = lines.find((each) => each.id === id)!;
			const own = scaleY(layout.energy, axis, line.curve.energies.E_V[0]!);
			expect(Math.abs(own - y)).toBeLessThan(2 * layout.small);
		}
	});
});

it("where all words fit right of their marks, no line down crosses a word", () => {
	const layout = at(1012);
	const placed = placedSalts(layout, reaches);
	placed.forEach(({ x }, i) => {
		for (const lower of placed.slice(i + 1)) {
			const [from, to] = span(lower, lower.rows[0]!.text, layout.small);
			expect(x! < from! || x! > to!).toBe(true);
		}
	});
});
