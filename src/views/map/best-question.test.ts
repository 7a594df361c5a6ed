import { describe, expect, it } from "vitest";
import type { BestAsked } from "#analysis/best";
import { defaults, move } from "#model";
import { aimOf, aimsOf, aimText, changing, sameQuestion } from "./best-question";

const asked: BestAsked = {
	inputs: defaults,
	hold: "loading",
	ranges: [
		{ key: "P", from: 0.3, to: 0.7 },
		{ key: "d_separator", from: 20, to: 110 },
	],
	aims: [aimOf("E_V", "stack")],
	seed: 1,
};
const from = (key: "P" | "d_separator" | "d_cathode" | "U", value: number, hold = asked.hold) => ({
	...asked,
	inputs: move(defaults, hold, key, value).inputs,
});

describe("what is wanted", () => {
	it("is one thing, or all that have a weight, on the basis in force", () => {
		expect(aimsOf("E_V", "pouch")).toEqual([{ of: "E_V_pouch", sense: "highest", weight: 1 }]);
		expect(aimsOf({ E_V: 2, E_m: 0, R_cell: 0.5, C_rate: 0 }, "stack")).toEqual([
			{ of: "E_V", sense: "highest", weight: 2 },
			{ of: "R_cell", sense: "lowest", weight: 0.5 },
		]);
		expect(aimsOf({ E_V: 0, E_m: 0, R_cell: 0, C_rate: 0 }, "stack")).toEqual([]);
	});
	it("is called by its name", () => {
		expect(aimText(aimOf("E_m", "stack"))).toBe("highest gravimetric energy density");
		expect(aimText(aimOf("C_rate", "stack"))).toBe("highest C-rate");
	});
	it("changes the inputs of the ranges and the one that follows", () => {
		expect(changing(asked)).toEqual(["P", "d_separator", "d_cathode"]);
		expect(changing({ ...asked, hold: "none" })).toEqual(["P", "d_separator"]);
	});
});

describe("an answer is still the answer", () => {
	it("wherever the inputs of the ranges stand, and the one that follows", () => {
		expect(sameQuestion(asked, from("P", 0.4), false)).toBe(true);
		expect(sameQuestion(asked, from("d_separator", 30), false)).toBe(true);
		expect(sameQuestion(asked, from("d_cathode", 120), false)).toBe(true);
	});
	it("not where another input has moved", () => {
		expect(sameQuestion(asked, from("U", 3.2), false)).toBe(false);
	});
	it("not where other solids are in the cathode: another thickness at the same porosity", () => {
		expect(sameQuestion(asked, from("d_cathode", 120, "none"), false)).toBe(false);
	});
	it("not with another hold, range or aim", () => {
		expect(sameQuestion(asked, { ...asked, hold: "none" }, false)).toBe(false);
		expect(sameQuestion(asked, { ...asked, ranges: asked.ranges.slice(1) }, false)).toBe(false);
		expect(sameQuestion(asked, { ...asked, aims: [aimOf("E_m", "stack")] }, false)).toBe(false);
	});
	it("where weights count changes against the design in hand, only as long as it has the same results", () => {
		const weighted = { ...asked, aims: [aimOf("E_V", "stack"), aimOf("E_m", "stack")] };
		expect(sameQuestion(weighted, { ...weighted, inputs: { ...defaults } }, true)).toBe(true);
		expect(sameQuestion(weighted, { ...weighted, inputs: from("P", 0.4).inputs }, true)).toBe(false);
	});
});
