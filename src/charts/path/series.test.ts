import { expect, describe as group, it } from "vitest";
import { axisOf, type Current, describe, type Energy, nowText, steps, tableOf } from "./series";

const current: Current = { E_V: 367.2, u_E_V: 19.04, E_m: 164.9, u_E_m: 9.4 };

group("the path of the paper", () => {
	it.each<[Energy, string[], number[]]>([
		["E_V", ["239", "278", "421", "511"], [239, 278, 400, 481]],
		["E_m", ["118", "138", "184", "199"], [118, 138, 175, 188]],
	])("%s: labels as printed, heights as computed", (energy, printed, kept) => {
		expect(steps[energy].map((step) => step.printed.label)).toEqual(printed);
		expect(steps[energy].map((step) => Math.round(step.kept.value))).toEqual(kept);
		expect(steps[energy].map((step) => step.kept.label)).toEqual(kept.map(String));
		for (const step of steps[energy]) expect(Math.abs(step.printed.value - Number(step.printed.label))).toBeLessThan(1);
	});

	it("parts from conservation of the solids from 30 % porosity on", () => {
		expect(steps.E_V.map((step) => step.agree)).toEqual([true, true, false, false]);
	});

	it("is described with its extremes and the design in hand", () => {
		expect(describe("E_V", current)).toBe(
			"As printed, the path rises from 239 Wh/l (cell 1 as built) to 511 Wh/l (no reservoir); with all solids kept, " +
				"from 239 to 481 ± 33 Wh/l; the design in hand has 367 ± 19 Wh/l.",
		);
		expect(describe("E_m", current)).toMatch(/118 Wh\/kg.*199 Wh\/kg.*188 ± 13 Wh\/kg.*165 ± 9 Wh\/kg/);
		expect(describe("E_V", { ...current, E_V: Number.NaN })).toMatch(/481 ± 33 Wh\/l\.$/);
	});

	it("has an axis of whole steps that reaches whatever is drawn", () => {
		expect(axisOf("E_V", { value: 367, u: 19 })).toEqual({ top: 600, interval: 100 });
		expect(axisOf("E_m", { value: 165, u: 9 })).toEqual({ top: 250, interval: 50 });
		expect(axisOf("E_V", { value: 700, u: 35 })).toEqual({ top: 800, interval: 100 });
		expect(axisOf("E_V", { value: 1510, u: 80 })).toEqual({ top: 1600, interval: 200 });
		expect(axisOf("E_V", { value: Number.NaN, u: Number.NaN }).top).toBe(600);
		const far = axisOf("E_V", { value: 54_321, u: 1 });
		expect(far.top / far.interval).toBeLessThanOrEqual(8);
	});

	it("is listed whole, with the design in hand last", () => {
		const { columns, rows } = tableOf(current);
		expect(rows).toHaveLength(5);
		for (const row of rows) expect(row).toHaveLength(columns.length);
		expect(rows.map((row) => row[1])).toEqual([239, 278, 421, 511, ""]);
		expect(rows.at(-1)).toEqual(["Design in hand", "", 367.2, 19.04, "", "", "", 164.9, 9.4, "", ""]);
	});

	it("writes the design in hand as the field does", () => {
		expect(nowText({ value: 367.2, u: 19.04 })).toBe("367 ± 19");
		expect(nowText({ value: 367.2, u: 0 })).toBe("367.2");
		expect(nowText({ value: Number.NaN, u: 1 })).toBe("");
	});
});
