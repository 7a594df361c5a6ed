import { describe, expect, it } from "vitest";
import { rangeAround } from "#analysis/place";
import { sweep } from "#analysis/sweep";
import { defaults, defaultUncertainties, type Hold, type InputKey, type OutputKey } from "#model";
import { untied } from "#model/tied";
import {
	captionOf,
	isConstant,
	points,
	reachOf,
	resultText,
	describe as say,
	spotAt,
	stopsOf,
	tableOf,
} from "./series";

const of: readonly OutputKey[] = ["E_V", "E_m"];
const along = (key: InputKey, outputs = of, hold: Hold = "loading") =>
	sweep(defaults, defaultUncertainties, hold, rangeAround(key, defaults), outputs, points);
const now = (key: InputKey, hold: Hold = "loading") => spotAt(defaults, defaultUncertainties, hold, key, defaults[key]);

describe("along the porosity", () => {
	const found = along("P");
	it("tells the ends of each line, what follows, and the design in hand as the paper prints it", () => {
		const text = untied(say("P", found, now("P")));
		expect(text).toContain("Along the cathode porosity from 15 % to 80 %");
		// 200 µm · 0.37/0.85 and 0.37/0.20
		expect(text).toContain("the cathode thickness follows from 87 to 370 µm");
		expect(text).toContain("stands at 63 % with 239 ± 10 Wh/l, 118 ± 5 Wh/kg");
		// Eq. 1 by hand: 3.4 V · 2.1405 mAh/cm² in 36 + 18.96 + 50 + 87.06 µm, and in 104.96 + 370 µm
		expect(text).toMatch(/Volumetric energy density is highest with 379 ± \d+ Wh\/l at 15 %/);
		expect(text).toMatch(/lowest with 153 ± \d Wh\/l at 80 %/);
	});
	it("a press gives the design that the slider would give", () => {
		const spot = spotAt(defaults, defaultUncertainties, "loading", "P", 0.3);
		// the paper's step to 30 % porosity with the solids kept
		expect(spot.inputs.d_cathode).toBeCloseTo(105.714, 3);
		expect(spot.inputs.loading).toBe(23.1);
	});
	it("lists the design in hand and every fifth point, with what follows, in the units that are shown", () => {
		const { columns, rows } = tableOf("P", found, now("P"));
		expect(columns.map(({ label, unit }) => [label, unit])).toEqual([
			["Cathode porosity", "%"],
			["Cathode thickness", "µm"],
			["Volumetric energy density", "Wh/l"],
			["u(Volumetric energy density)", "Wh/l"],
			["Gravimetric energy density", "Wh/kg"],
			["u(Gravimetric energy density)", "Wh/kg"],
			["Design", undefined],
		]);
		expect(rows).toHaveLength(1 + (points - 1) / 5 + 1);
		expect([rows[0]![0], rows[0]![1], rows[0]!.at(-1)]).toEqual([63, 200, "in hand"]);
		expect(rows[0]![2]).toBeCloseTo(238.7, 1);
		expect(rows[1]![0]).toBe(15);
		expect(rows.at(-1)![0]).toBeCloseTo(80, 9);
		for (const row of rows) expect(row).toHaveLength(columns.length);
	});
	it("says that the band is one standard uncertainty, and only where there is one", () => {
		expect(captionOf("P", found, "stack")).toContain("±");
		const exact = along("loading", ["C_cathode"]);
		expect(captionOf("loading", exact, "stack")).not.toContain("±");
	});
});

describe("an input without effect", () => {
	const found = along("T", ["E_V", "R_cell"]);
	it("is told so, of the results that it has no bearing on alone", () => {
		expect(found.lines.map(isConstant)).toEqual([true, false]);
		const text = say("T", found, now("T"));
		expect(text).toContain("Temperature has no bearing on the volumetric energy density");
		expect(text).toContain("Cell resistance is highest with");
	});
	it("has no highest and no lowest where all of it reads the same", () => {
		// 589.6 ± 0.9 at any loading, but for the last digits
		const line = { of: "R_cell" as const, values: Float64Array.of(589.6, 589.61), u: Float64Array.of(0.9, 0.9) };
		const text = say(
			"loading",
			{ ...along("loading", ["R_cell"]), xs: Float64Array.of(10, 40), lines: [line] },
			now("loading"),
		);
		expect(text).toContain("Cell resistance is 589.6 ± 0.9 Ω cm² all the way");
		expect(text).not.toContain("highest");
	});
	it("leaves room about the band for the words that say so", () => {
		const [low, high] = reachOf(found.lines[0]!);
		// cell 1: 239 ± 10
		expect(low).toBeLessThan(220);
		expect(high).toBeGreaterThan(270);
	});
});

describe("where a limit ends the way", () => {
	it("says which, and why", () => {
		// 23.1 mg/cm² as coated are 74 µm without pores, and 77.9 µm with 5 % of them
		const [stop, ...others] = stopsOf(along("d_cathode"));
		expect(others).toEqual([]);
		expect(stop!.at).toBeCloseTo(74 / 0.95, 6);
		expect(stop!.words).toBe("begins at cathode porosity 5\u00a0%");
		expect(untied(say("d_cathode", along("d_cathode"), now("d_cathode")))).toContain(
			"The way begins at cathode porosity 5 %: below this the pores no longer connect",
		);
	});
	it("and nothing where all of it can be had", () => {
		expect(stopsOf(along("P"))).toEqual([]);
		expect(stopsOf(along("d_cathode", of, "none"))).toEqual([]);
	});
});

it("a panel holds the band, and leaves out what is no number", () => {
	const line = { of: "E_V" as const, values: Float64Array.of(1, Number.NaN, 5), u: Float64Array.of(0.5, 1, 2) };
	expect(reachOf(line)).toEqual([0.5, 7]);
});

it("fractions are told in per cent", () => {
	expect(resultText("eta_voltage", 0.9335, 0)).toBe("93.35 %");
});
