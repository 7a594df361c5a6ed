import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presetIds, presetOf } from "#library";
import { defaults, evaluate, inputKeys, move, refusal } from "#model";
import { type Design, fromPreset } from "#permalink";
import { along, changeText } from "./way";

const cell1 = fromPreset("cell-1");
const movedTo = (
	...changes: Parameters<typeof move> extends [unknown, unknown, ...infer Rest] ? Rest : never
): Design => ({
	...cell1,
	inputs: move(defaults, "loading", ...changes).inputs,
});

describe("the way to another design", () => {
	it("begins and ends with the very inputs", () => {
		const to = movedTo("P", 0.41);
		const way = along(cell1, to);
		expect(way(0)).toBe(cell1.inputs);
		expect(way(1)).toBe(to.inputs);
	});

	it("keeps the solids where one input was moved and thickness gave way", () => {
		// (1 − P) d is 74 µm for 63 % of 200 µm; halfway to 41 % stands 52 %
		const half = along(cell1, movedTo("P", 0.41))(0.5);
		expect(half.P).toBeCloseTo(0.52, 12);
		expect(half.d_cathode).toBeCloseTo(74 / 0.48, 9);
		expect(evaluate(half).solids_balance).toBeCloseTo(evaluate(defaults).solids_balance, 12);
	});

	it("goes straight for each input where several were moved", () => {
		const to = { ...cell1, inputs: { ...defaults, d_separator: 20, j: 1, U: 3, U_max: 3.2 } };
		expect(along(cell1, to)(0.25)).toEqual({ ...defaults, d_separator: 42.5, j: 0.4, U: 3.3, U_max: 3.65 });
	});

	it("never leaves the limits between two published designs", () => {
		const preset = fc.constantFrom(...presetIds).map((id) => fromPreset(id));
		const part = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(preset, preset, part, (from, to, part) => {
				const inputs = along(from, to)(part);
				for (const key of inputKeys) expect(refusal(key, inputs[key], inputs)).toBeUndefined();
			}),
			{ seed: 20261124 },
		);
	});
});

describe("what a replay says", () => {
	it.each([
		[movedTo("P", 0.41), "cathode porosity 63 → 41 %"],
		[movedTo("d_separator", 20), "separator thickness 50 → 20 µm"],
		[
			{ ...cell1, inputs: { ...defaults, d_separator: 20, d_reservoir: 0 } },
			"separator thickness 50 → 20 µm, anode thickness 36 → 0 µm",
		],
		[
			{ ...cell1, inputs: { ...defaults, d_separator: 20, d_reservoir: 0, j: 1, T: 310 } },
			"separator thickness 50 → 20 µm, anode thickness 36 → 0 µm, 2 more",
		],
		[{ ...cell1, inputs: presetOf("cell-1-theoretical").inputs }, "utilisation of the active material 84.9 → 100.0 %"],
		[{ ...cell1, hold: "none" } as const, ""],
	])("names what moved: %#", (to, text) => {
		expect(changeText(cell1, to)).toBe(text);
	});
});
