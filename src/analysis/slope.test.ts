/** Slopes along a lever and the ± of a solution: against differences of the model itself and against Eq. 1 by hand. */
import { describe, expect, it } from "vitest";
import { defaults, defaultUncertainties, evaluate, type Hold, holds, type InputKey, inputOf, move } from "#model";
import { seek } from "./seek";
import { followerSlope, slopeAlong, solutionUncertainty } from "./slope";

const levers: readonly InputKey[] = ["P", "d_cathode", "loading", "d_separator", "U", "q_active"];

describe.each(holds)("with %s held", (hold: Hold) => {
	it.each(levers)("the slope along %s is that of the moved designs", (key) => {
		const h = 1e-5 * defaults[key];
		for (const of of ["E_V", "E_m", "C_cathode", "R_cell"] as const) {
			const at = (value: number) => evaluate(move(defaults, hold, key, value).inputs)[of];
			// central difference: error of the order of h², and rounding of 1e-16 y/h
			const difference = (at(defaults[key] + h) - at(defaults[key] - h)) / (2 * h);
			expect(slopeAlong(defaults, hold, key, of)).toBeCloseTo(difference, 4);
		}
	});
});

it("pressing by one part of the solids thins the coating by the same part", () => {
	// d = d0 (1 − P0)/(1 − P)
	expect(followerSlope(defaults, "loading", "P")).toEqual({
		key: "d_cathode",
		slope: expect.closeTo(200 / (1 - 0.63), 9),
	});
	expect(followerSlope(defaults, "none", "P")).toBeUndefined();
	expect(followerSlope(defaults, "loading", "d_separator")).toBeUndefined();
});

describe("the ± of a solution", () => {
	it("is that of all other thicknesses, where one thickness is sought", () => {
		// d_sep = U C/E − d_anode − d_cathode, so that u² = 6² + 10², whatever its own 4 µm
		const [found] = seek(defaults, { key: "d_separator", hold: "loading" }, "E_V", 245).solutions;
		expect(solutionUncertainty(found!, defaultUncertainties, "loading", "d_separator", "E_V")).toBeCloseTo(
			Math.hypot(inputOf("d_reservoir").u, inputOf("d_cathode").u),
			9,
		);
	});
	it("does not count what gives way: 400 Wh/l by pressing a coating of cell 1, theoretical, need (30.2 ± 4.7) %", () => {
		// u(P) = √(6² + 4²)/(dd/dP) with d = d₀(1 − P₀)/(1 − P), whatever the ± of the 200 µm was
		const full = { ...defaults, utilisation: 1 };
		const [found] = seek(full, { key: "P", hold: "loading" }, "E_V", 400).solutions;
		const slope = (200 * 0.37) / (1 - found!.P) ** 2;
		expect(found!.P).toBeCloseTo(0.302, 3);
		const u = solutionUncertainty(found!, defaultUncertainties, "loading", "P", "E_V");
		expect(u).toBeCloseTo(Math.hypot(6, 4) / slope, 9);
		expect(u).toBeCloseTo(0.0475, 4);
	});
	it("for the voltage is the relative ± of the height", () => {
		// U = E d_cell/C
		const u = solutionUncertainty(defaults, defaultUncertainties, "loading", "U", "E_V");
		expect(u! / 3.4).toBeCloseTo(Math.hypot(6, 10, 4) / evaluate(defaults).d_cell, 9);
	});
	it("is none where nothing depends on the input", () => {
		expect(solutionUncertainty(defaults, defaultUncertainties, "loading", "T", "E_V")).toBeUndefined();
	});
});
