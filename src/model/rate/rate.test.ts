/**
 * Worked values of transport, rate, sodium and pressure, each computed outside this program from the constants named here
 * (eight digits), and what they are to be where physics leaves no choice.
 */
import { describe, expect, it } from "vitest";
import { evaluate } from "../kernel";
import { defaults, type Inputs } from "../quantities";
import { defaultUncertainties } from "../uncertainty";
import type { ParametersSet } from "./parameters";
import { type RateResultKey, rateResultKeys } from "./quantities";
import { absentReason, extrapolated, holds, rated, rateUncertainties } from "./rated";

/** Interpolated by hand: 2.81e-11 m²/s at 741.70 and 2.49e-11 at 1013.70 mol/m³. */
const liquid = { D_salt: 25.061133 } as const;
const of = (changes: Partial<Inputs>, set: ParametersSet = {}) => {
	const inputs = { ...defaults, ...changes };
	return rated(inputs, evaluate(inputs), { ...liquid, ...set });
};
/** Active areal capacity in mAh/cm² as loading with a utilisation of one. */
const holding = (C: number): Partial<Inputs> => ({ loading: C / (0.925 * 0.118), utilisation: 1 });

const cell1 = { T: 298.15, d_cathode: 200, P: 0.63, ...holding(2.52) };
const pressed = { T: 298.15, d_cathode: 108.19672131147541, P: 0.3, ...holding(2.52) };

/** A relative deviation of 5e-7: six digits. */
const close = (value: number, expected: number) => expect(Math.abs(value / expected - 1)).toBeLessThan(5e-7);

describe("worked values", () => {
	it.each<[string, RateResultKey, number, Partial<Inputs>, ParametersSet?]>([
		["ions in the pores of cell 1, Bruggeman", "R_pores", 1.5098619, cell1],
		["limit of the salt", "j_lim", 2.1984173, cell1],
		["as C-rate", "C_rate_lim", 0.87238781, cell1],
		["ions in the pores at 30 %", "R_pores", 2.4857089, pressed],
		["limit at 30 %", "j_lim", 1.3353561, pressed],
		["as C-rate", "C_rate_lim", 0.5299032, pressed],
		["ions in the pores at 30 %, tortuosity factor 4", "R_pores", 5.4459153, pressed, { tau: 4 }],
		["limit", "j_lim", 0.60950387, pressed, { tau: 4 }],
		["as C-rate", "C_rate_lim", 0.24186661, pressed, { tau: 4 }],
		["share within reach at 1 C", "u_salt", 0.49179936, { ...pressed, j: 2.52 }, { tau: 4 }],
		["limit of a uniform reaction, discharge", "j_lim_discharge", 6.5952519, cell1],
		["limit of a uniform reaction, charge", "j_lim_charge", 3.2976259, cell1],
		["penetration depth of a liquid separator", "L_salt", 13.084587, { ...pressed, j: 2.52 }, { tau: 4 }],
		["Sand's time", "t_Sand", 76.330685, { ...cell1, j: 5 }],
		["salt against capacity", "salt_ratio", 0.24364983, cell1],
		["end of a sloping plateau", "s_end", 0.97182883, { T: 303.15, j: 0.5, R_cathode: 120 - 4.625 }, { g_end: 8 }],
		["pressure for 0.5 mA/cm²", "p_needed", 1.8, { j: 0.5 }],
		["void-free current, 60 against 30 °C", "f_void", 1.6202667, { T: 333.15 }],
		["capacity of the reservoir", "C_reservoir", 4.0632768, {}],
		["sodium excess of cell 1, theoretical", "x_Na", 1.6124114, holding(2.52)],
		["cycles of the reservoir", "N_reservoir", 379.7455, holding(1.07)],
		["efficiency for 80 % after 500 cycles", "CE_needed", 0.99955381, {}],
		["69 cycles at 99 %", "kept_without", 0.49983703, {}, { N_cycles: 69 }],
	])("%s", (_, key, expected, changes, set) => close(of(changes, set).results[key], expected));

	it("the fit to two points of cell 2", () => {
		// C-rate 0.5/1.07
		close(of({ ...holding(1.07), j: 0.5 }).results.share_fit, 0.93751781);
	});

	it("energy efficiency, mean voltage and limits of cells 1 and 2 are the model's own", () => {
		const two = of({ j: 0.5, d_separator: 110, R_cathode: 120 - 6.875 - 1.5 }).outputs;
		close(two.eta_voltage, 0.96531792);
		const one = of({ j: 0.2, R_cathode: 590 - 4.625, ...holding(2.14) }).outputs;
		close(one.U_discharge, 3.282);
		close(one.j_max_discharge, 1.3559322);
		close(one.j_max_charge, 0.6779661);
	});

	it("overpotential and salt at the ceramic at C/2 in cell 1", () => {
		// 37.5 mV at 1.26 mA/cm² and 303.15 K, 1.57 mol/l, given to three digits
		const { results } = of({ ...cell1, T: 303.15, j: 1.26 });
		expect(results.eta_salt).toBeCloseTo(37.5, 1);
		expect(results.c_ceramic).toBeCloseTo(1.573, 3);
	});
});

describe("what has to be so", () => {
	it("at low current and with a flat plateau the energy is that of the ohmic loss alone", () => {
		const { results, outputs } = of({ j: 0.05 });
		expect(results.E_V_rate).toBeCloseTo(outputs.E_V_j, 9);
		expect(results.E_m_rate).toBeCloseTo(outputs.E_m_j, 9);
		expect(results.u_salt).toBe(1);
	});

	it("beyond the limiting current of the window nothing is left", () => {
		const { results } = of({ j: 2 });
		expect(results.s_end).toBeLessThan(1e-6);
		expect(Math.abs(results.E_V_rate)).toBeLessThan(1e-3);
	});

	it("twice the current over the limit halves the square of the share", () => {
		const [once, twice] = [3, 6].map((j) => of({ ...pressed, j }).results.u_salt);
		expect((once! / twice!) ** 2).toBeCloseTo(2, 12);
	});

	it("the tortuosity factor follows the porosity unless it is set", () => {
		expect(of({ P: 0.25 }).parameters.tau).toBe(2);
		expect(of({ P: 0.25 }, { tau: 3.5 }).parameters.tau).toBe(3.5);
	});

	it("± of a product of one uncertain factor is its relative ±", () => {
		const design = of({});
		const u = rateUncertainties(design, liquid, defaultUncertainties);
		// C_reservoir = d · const, d = 36 ± 6
		expect(u.C_reservoir / design.results.C_reservoir).toBeCloseTo(6 / 36, 8);
		// with P^1.5/d: √((1.5·0.03/0.63)² + (10/200)²)
		expect(u.j_lim / design.results.j_lim).toBeCloseTo(Math.hypot((1.5 * 0.03) / 0.63, 0.05), 3);
		expect(u.CE_needed).toBe(0);
	});

	it("an input with a large ± is moved by no more than half of itself", () => {
		const design = of({});
		const exact = Object.fromEntries(Object.keys(defaults).map((key) => [key, 0])) as typeof defaults;
		// with 1/d, 200 ± 150 µm, moved to 100 and 300: (200/100 − 200/300)/200 · 150
		const u = rateUncertainties(design, liquid, { ...exact, d_cathode: 150 });
		expect(u.j_lim / design.results.j_lim).toBeCloseTo(1, 12);
	});

	it("the ± of the share goes over the limit of the salt without a jump", () => {
		const { j_lim } = of(pressed).results;
		const around = [0.97, 0.99, 1, 1.01, 1.03].map((times) =>
			rateUncertainties(of({ ...pressed, j: times * j_lim }), liquid, defaultUncertainties),
		);
		for (const { u_salt } of around) {
			expect(u_salt).toBeGreaterThan(0.01);
			expect(u_salt).toBeLessThan(0.06);
		}
		const jumps = around.slice(1).map(({ u_salt }, i) => Math.abs(u_salt - around[i]!.u_salt));
		expect(Math.max(...jumps)).toBeLessThan(0.012);
	});

	it("stays where what is moved ends on one side: no current, and a salt that is nearly used up", () => {
		const still = rateUncertainties(of({ j: 0 }), liquid, { ...defaultUncertainties, j: 0.01 });
		// the energy of no current but for the ± of a current that may flow
		expect(still.E_V_rate).toBeGreaterThan(9);
		expect(still.u_salt).toBe(0);
		const design = of({ R_cathode: 10, j: 0.978 * of({ R_cathode: 10 }).results.j_lim });
		const u = rateUncertainties(design, liquid, defaultUncertainties);
		expect(design.results.eta_salt).toBeGreaterThan(0);
		expect(u.eta_salt).toBeGreaterThan(0);
		expect(u.eta_salt).toBeLessThan(design.results.eta_salt);
	});

	it("a reservoir of nothing has a finite ±", () => {
		const design = of({ d_reservoir: 0 });
		const u = rateUncertainties(design, liquid, defaultUncertainties);
		expect(design.results.N_reservoir).toBe(0);
		expect(u.C_reservoir).toBeCloseTo((6 * 1166 * 0.968) / 10000, 8);
		const exact = Object.fromEntries(Object.keys(defaults).map((key) => [key, 0])) as typeof defaults;
		// what is less than nothing has no part in it
		const { E_V_rate } = rateUncertainties(design, liquid, { ...exact, d_reservoir: 6 });
		expect(E_V_rate).toBeCloseTo(design.results.E_V_rate - of({ d_reservoir: 6 }).results.E_V_rate, 9);
	});
});

describe("what does not exist", () => {
	it.each<[string, Partial<Inputs>, ParametersSet, RateResultKey, RegExp]>([
		["an energy below the voltage window", { j: 2.5 }, {}, "E_V_rate", /lower limit from the start/],
		["a capacity there", { j: 2.5 }, {}, "C_accessible", /lower limit from the start/],
		["an energy at a voltage below zero", { U_min: 0, j: 6.055 }, { g_end: 8 }, "E_V_rate", /below zero/],
		["salt at the ceramic of a discharge that has no end", { ...pressed, j: 1.4 }, {}, "c_ceramic", /used up/],
		["its overpotential", { ...pressed, j: 1.4 }, {}, "eta_salt", /used up/],
	])("%s", (_, changes, set, key, why) => {
		const design = of(changes, set);
		expect(absentReason(design, key)).toMatch(why);
	});
	it("is told of nothing in cell 1 as built", () => {
		const design = of({});
		for (const key of rateResultKeys) expect(absentReason(design, key)).toBeUndefined();
	});
});

describe("validity", () => {
	it("nothing is extrapolated at 30 °C and a low current but what was never measured on this ceramic", () => {
		const design = of({});
		for (const key of ["R_pores", "j_lim", "u_salt", "E_V_rate", "N_reservoir"] as const)
			expect(extrapolated(design, key)).toEqual([]);
		expect(extrapolated(design, "j_void").join()).toContain("β″-alumina");
	});
	it.each<[string, Partial<Inputs>, RateResultKey, RegExp]>([
		["a cold liquid", { T: 263.15 }, "R_pores", /0 to 60 °C/],
		["diffusion when warm", { T: 330 }, "C_rate_lim", /25 °C/],
		["six times the limit", { ...pressed, j: 8.1 }, "u_salt", /five times/],
		["and what rests on it", { ...pressed, j: 8.1 }, "E_V_rate", /five times/],
		["a cathode that was measured at 30 °C only", { T: 320 }, "E_V_rate", /30 °C only/],
	])("%s", (_, changes, key, why) => expect(extrapolated(of(changes), key).join("; ")).toMatch(why));

	it("a liquid of another concentration, and salt beyond all solubility", () => {
		expect(extrapolated(of({}, { c_salt: 3 }), "j_lim").join()).toMatch(/for 1 mol\/l/);
		expect(extrapolated(of({ j: 5 }, { c_salt: 5 }), "c_ceramic").join()).toMatch(/dissolves/);
		expect(extrapolated(of({ j: 0.2 }, { c_salt: 4 }), "c_ceramic").join()).not.toMatch(/dissolves/);
	});
	it("a share where the pores hold much salt from the start, but not below the limit", () => {
		const salty = { P: 0.8, ...holding(1.2) };
		expect(extrapolated(of({ ...salty, j: 14 }, { c_salt: 3 }), "u_salt").join()).toMatch(/so much salt/);
		expect(extrapolated(of({ ...salty, j: 1 }, { c_salt: 3 }), "u_salt").join()).not.toMatch(/so much salt/);
	});
	it("a rule with a condition bears only above it", () => {
		const design = of({ j: 0.5 });
		const broken = (above: number) => !holds(design, { of: "T", max: 300, where: { of: "j", above }, why: "warm" });
		expect([0.4, 0.5, 0.6].map(broken)).toEqual([true, false, false]);
	});
	it("a cathode that is activated, at any temperature but that of the measurement", () => {
		expect(extrapolated(of({}), "R_cathode_T")).toEqual([]);
		expect(extrapolated(of({ T: 302 }), "R_cathode_T").join()).toMatch(/guess/);
	});
});
