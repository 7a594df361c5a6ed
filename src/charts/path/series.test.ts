import { expect, describe as group, it } from "vitest";
import { bases, defaults, defaultUncertainties, type Energy } from "#model";
import {
	axisOf,
	type Current,
	captionOf,
	describe,
	figuresOf,
	groupsOf,
	nowLabel,
	nowText,
	type Own,
	tableOf,
} from "./series";

const current: Current = { E_V: 367.2, u_E_V: 19.04, E_m: 164.9, u_E_m: 9.4 };
const paper = groupsOf("stack", defaults, []);

/** A separator of 25 µm in cell 1 as built, and the same cell with all of its active material in use. */
const thin: Own = {
	name: "LFP-free thin separator",
	inputs: { ...defaults, d_separator: 25 },
	u: defaultUncertainties,
};
const full: Own = { name: "All of it", inputs: { ...defaults, utilisation: 1 }, u: defaultUncertainties };
const extended = groupsOf("stack", defaults, [thin, full]);

group("the path of the paper", () => {
	it.each<[Energy, string[], number[]]>([
		["E_V", ["239", "278", "421", "511"], [239, 278, 400, 481]],
		["E_m", ["118", "138", "184", "199"], [118, 138, 175, 188]],
	])("%s: labels as printed, heights as computed", (energy, printed, kept) => {
		expect(paper[energy].map((step) => step.printed?.label)).toEqual(printed);
		expect(paper[energy].map((step) => Math.round(step.kept.value))).toEqual(kept);
		expect(paper[energy].map((step) => step.kept.label)).toEqual(kept.map(String));
		for (const step of paper[energy])
			expect(Math.abs(step.printed!.value - Number(step.printed!.label))).toBeLessThan(1);
	});

	it("parts from conservation of the solids from 30 % porosity on", () => {
		expect(paper.E_V.map((step) => step.agree)).toEqual([true, true, false, false]);
		expect(paper.E_m.map(figuresOf)).toEqual(["118", "138", "184\u2009·\u2009175", "199\u2009·\u2009188"]);
	});

	it("is described with its basis, its extremes and the design in hand", () => {
		expect(describe("E_V", "stack", paper, current)).toBe(
			"As printed, the path of the bare stack rises from 239 Wh/l (cell 1, as built) to 511 Wh/l (no reservoir); " +
				"with all solids kept, from 239 to 481 ± 33 Wh/l; the design in hand has 367 ± 19 Wh/l.",
		);
		expect(describe("E_m", "stack", paper, current)).toMatch(/118 Wh\/kg.*199 Wh\/kg.*188 ± 13 Wh\/kg.*165 ± 9 Wh\/kg/);
		expect(describe("E_V", "stack", paper, { ...current, E_V: Number.NaN })).toMatch(/481 ± 33 Wh\/l\.$/);
	});

	it("has an axis of whole steps that reaches whatever is drawn", () => {
		const axis = (energy: Energy, value: number, u: number) => axisOf(energy, paper[energy], { value, u });
		expect(axis("E_V", 367, 19)).toEqual({ top: 600, interval: 100 });
		expect(axis("E_m", 165, 9)).toEqual({ top: 250, interval: 50 });
		expect(axis("E_V", 700, 35)).toEqual({ top: 800, interval: 100 });
		expect(axis("E_V", 1510, 80)).toEqual({ top: 1600, interval: 200 });
		expect(axis("E_V", Number.NaN, Number.NaN).top).toBe(600);
		const far = axis("E_V", 54_321, 1);
		expect(far.top / far.interval).toBeLessThanOrEqual(8);
	});

	it("is listed whole, with the design in hand last", () => {
		const { columns, rows } = tableOf("stack", paper, current);
		expect(rows).toHaveLength(5);
		for (const row of rows) expect(row).toHaveLength(columns.length);
		expect(rows.map((row) => row[1])).toEqual([239, 278, 421, 511, ""]);
		expect(rows.at(-1)).toEqual(["Design in hand", "", 367.2, 19.04, "", "", "", 164.9, 9.4, "", ""]);
	});

	it("writes the design in hand as the field does", () => {
		expect(nowText({ value: 367.2, u: 19.04 })).toBe("367 ± 19");
		expect(nowText({ value: 367.2, u: 0 })).toBe("367.2");
		expect(nowText({ value: Number.NaN, u: 1 })).toBe("");
		// on an axis of hundreds
		expect([6e-6, 0.99, 1.1].map((value) => nowLabel({ value, u: 0.005 }))).toEqual(["< 1", "< 1", "1.100 ± 0.005"]);
		expect(nowLabel({ value: Number.NaN, u: 1 })).toBe("");
	});
});

group("on a basis that the paper does not print", () => {
	// 15 µm of foil a cell, and 2 · 113 µm of pouch on 20 cells, on the thickness of each bare stack
	it.each([
		["collectors", 15, ["227", "469", "444"]],
		["pouch", 15 + (2 * 113) / 20, ["220", "442", "420"]],
	] as const)("%s: every bar is computed and labelled so", (basis, extra, [first, printed, kept]) => {
		const of = groupsOf(basis, defaults, []).E_V;
		expect(of[0]!.printed!.value).toBeCloseTo(72781.72209 / (304.96572733 + extra), 4);
		expect(of[3]!.printed!.value).toBeCloseTo(85726.41 / (167.72952645 + extra), 4);
		expect(of[3]!.kept.value).toBeCloseTo(85726.41 / (178.05318717 + extra), 4);
		expect([of[0]!.printed!.label, of[3]!.printed!.label, of[3]!.kept.label]).toEqual([first, printed, kept]);
	});

	it("says so in caption, description and table, and prints nothing as the paper's", () => {
		for (const basis of bases.filter((each) => each !== "stack")) {
			const of = groupsOf(basis, defaults, [thin]);
			const { columns, rows } = tableOf(basis, of, current);
			for (const row of rows) expect(row).toHaveLength(columns.length);
			for (const text of [
				captionOf("E_V", basis, true),
				describe("E_V", basis, of, current),
				...columns.slice(1).map(({ label }) => label),
			]) {
				expect(text).toMatch(basis === "pouch" ? /with pouch/ : /with current collectors/);
				expect(text).not.toMatch(/as printed|\b239\b|\b511\b/i);
			}
		}
		expect(captionOf("E_m", "stack", false)).toMatch(
			/^Wh\/kg of the bare stack, in the paper’s order\. .* 95\u00a0µm .* carbon and binder/,
		);
	});
});

group("own steps", () => {
	it("follow the paper's as a single bar each, which loads by its place", () => {
		expect(extended.E_V.map(({ printed }) => printed !== undefined)).toEqual([true, true, true, true, false, false]);
		expect(extended.E_V.slice(4).map(({ kept }) => kept.loads)).toEqual([0, 1]);
		// 25 µm less of the 304.97 µm of cell 1
		expect(extended.E_V[4]!.kept.value).toBeCloseTo(72781.72209 / 279.96572733, 4);
		expect(figuresOf(extended.E_V[4]!)).toBe("260");
	});

	it("stand behind the paper's, whatever the order of the path, and the caption says so", () => {
		expect(captionOf("E_V", "stack", true)).toContain("in the paper’s order; your own steps stand behind.");
		expect(captionOf("E_V", "stack", false)).not.toContain("own steps");
	});

	it("are described with their extremes, lowest first, under their names as given", () => {
		const said = describe("E_V", "stack", extended, current);
		expect(said).toContain("511 Wh/l (no reservoir)");
		expect(said).toContain(
			"; 2 own steps follow, from 260 ± 11 Wh/l (LFP-free thin separator) to 278 ± 11 Wh/l (All of it); ",
		);
		expect(describe("E_V", "stack", groupsOf("stack", defaults, [thin]), current)).toContain(
			"; one own step follows, 260 ± 11 Wh/l (LFP-free thin separator); ",
		);
	});

	it("stand in the table without a printed figure, and in the axis", () => {
		const { rows } = tableOf("stack", extended, current);
		expect(rows).toHaveLength(7);
		expect(rows[4]!.slice(0, 4)).toEqual(["LFP-free thin separator", "", "", ""]);
		const dense: Own = { ...thin, inputs: { ...defaults, d_cathode: 20, d_separator: 5, d_reservoir: 0 } };
		const reach = groupsOf("stack", defaults, [dense]).E_V;
		expect(axisOf("E_V", reach, { value: 0, u: 0 }).top).toBeGreaterThanOrEqual(reach[4]!.kept.value);
	});
});
