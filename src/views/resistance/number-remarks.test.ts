import { describe, expect, it } from "vitest";
import { defaults, evaluate, type Inputs } from "#model";
import type { ParametersSet } from "#model/rate/parameters";
import { rateResultKeys, rateResults } from "#model/rate/quantities";
import { rated } from "#model/rate/rated";
import { untied } from "#model/tied";
import { grounds, numbersLead, remarkOf } from "./number-remarks";

const of = (changes: Partial<Inputs> = {}, set: ParametersSet = {}) => {
	const inputs = { ...defaults, ...changes };
	return rated(inputs, evaluate(inputs), set);
};

describe("beside a number", () => {
	it("nothing where it holds", () => expect(remarkOf(of(), "j_lim")).toBe(""));
	it("why it goes further", () =>
		expect(remarkOf(of({ T: 330 }), "j_lim")).toMatch(
			/^extrapolated: the diffusion coefficient is known at 25\u00a0°C/,
		));
	it("why there is none without a current", () => {
		for (const key of ["t_Sand", "L_salt"] as const) expect(remarkOf(of({ j: 0 }), key)).toBe("none: no current flows");
	});
	it("why there is none beyond the salt limit", () =>
		expect(remarkOf(of({ j: 3 }), "eta_salt")).toBe("none: the salt is used up before the end of discharge"));
	it("why there is none below the voltage window, be it a number or not", () => {
		// 3.4 V − 2 mA/cm² × 590 Ω cm² is 2.2 V
		for (const key of ["s_end", "C_accessible", "E_V_rate"] as const)
			expect(remarkOf(of({ j: 2 }), key)).toBe("none: the voltage is below its lower limit from the start");
	});
	it("of several reasons the first, and how many more", () =>
		// too warm for the salt's data, and for the cathode's
		expect(remarkOf(of({ T: 320 }), "C_accessible")).toMatch(/^extrapolated: [^;]+; and \d more$/));
	it("that a time has no end at a current next to nothing", () =>
		expect(remarkOf(of({ j: 1e-300, T: 330 }), "t_Sand")).toBe("none: it grows beyond all bounds"));
	it("that two inputs contradict each other", () => {
		// the pores of cell 1 have 1.36 Ω cm²
		expect(remarkOf(of({ R_cathode: 1 }), "R_rest")).toMatch(/^contradiction/);
		expect(remarkOf(of({ R_cathode: 2 }), "R_rest")).toBe("");
	});
	it("no number is without a word where there is none", () => {
		for (const design of [of({ j: 0 }), of({ j: 100 }), of({ T: 233.15, j: 5 }), of({ d_reservoir: 0 })])
			for (const key of rateResultKeys)
				if (!Number.isFinite(design.results[key])) expect(remarkOf(design, key)).toMatch(/^none: (?!undefined)./);
	});
});

it("the lead says what the salt bears, and how many numbers have a remark", () => {
	// 2.198 mA/cm² in 2.14 mAh/cm²: 1.03 C
	expect(untied(numbersLead(of(), 3))).toMatch(
		/^At 0\.20 mA\/cm² and 30\.0 °C the salt bears 2\.20 mA\/cm², or 1\.03 C, and 2\.14 of 2\.14 mAh\/cm² .* 3 of 35 numbers/,
	);
	expect(untied(numbersLead(of({ j: 3 }), 3))).toMatch(/and nothing of 2\.14 mAh\/cm² is within reach\./);
	expect(numbersLead(of({ j: 0, T: 233.15 }), 0)).not.toMatch(/NaN|Infinity/);
});

it("each group has its grounds", () => {
	for (const key of rateResultKeys) expect(grounds[rateResults[key].group]).toMatch(/\.$/);
});
