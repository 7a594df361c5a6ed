import { describe, expect, it } from "vitest";
import { type ParameterKey, parameterKeys, parameterLimits, parameterRefusal } from "#model/rate/parameters";
import { parameterRange, parseParameter } from "./parse-parameter";

describe("typed entry of a parameter", () => {
	it.each<[ParameterKey, string, number]>([
		["D_salt", "25", 25],
		["D_salt", "25 µm²/s", 25],
		["D_salt", "25 um^2/s", 25],
		["D_salt", "2.5e-11 m2/s", 25],
		["D_salt", "2,5e−7 cm² s⁻¹", 25],
		["c_salt", "1 M", 1],
		["c_salt", "1 mol/l", 1],
		["c_salt", "1.5 mol L⁻¹", 1.5],
		["c_salt", "800 mol/m³", 0.8],
		["c_salt", "500 mM", 0.5],
		["E_kappa", "0.16 eV", 0.16],
		["E_kappa", "160 meV", 0.16],
		// 1 eV a particle is 96.48533212 kJ/mol
		["E_kappa", "9.648533212 kJ/mol", 0.1],
		["kappa_25", "0.883 S/m", 8.83],
		["p", "0.5 MPa", 0.5],
		["p", "5 bar", 0.5],
		["p", "50 kPa", 0.05],
		["p", "0", 0],
		["CE", "99 %", 0.99],
		["CE", "99.9", 0.999],
		["CE", "0.995", 0.995],
		["tau", "4", 4],
		["t_plus", "0.45", 0.45],
		["t_plus", "30 %", 0.3],
		["N_cycles", "1000", 1000],
		["N_cycles", "1e3", 1000],
	])("%s: “%s” is %s", (key, text, value) => expect(parseParameter(key, text)).toEqual({ value }));

	it.each<[ParameterKey, string, RegExp]>([
		["c_salt", "9 M", /^Salt concentration goes from 0\.01 to 5 mol\/l: no salt of sodium dissolves further\.$/],
		["tau", "0.5", /1 to 50: no way is shorter than straight/],
		["tau", "4 µm", /“µm” is no unit of tortuosity factor of the pores: it has no unit/],
		["p", "1 mPa", /“mPa” is no unit of external pressure: it is in MPa\. .*0 to 100 MPa/],
		["c_salt", "1 m", /“m” is no unit/],
		["CE", "100 %", /50 to 99\.9999 %: a cell without any loss has no end of life/],
		// as with every other share: 1 is all of it, not one per cent
		["CE", "1", /^1 without a sign is 100 %\. Coulombic .* 50 to 99\.9999 %: a cell without any loss/],
		["CE", "1 %", /^Coulombic efficiency goes from .*: such a cell does not cycle/],
		["t_plus", "0.45x10", /“x10” is no unit of transference number of sodium: it has no unit/],
		["tau", "400 %", /“%” is no unit of tortuosity factor/],
		["N_cycles", "70.5", /^The number of cycles goes from 1 to 100000, and is a whole number\.$/],
		["N_cycles", "0", /^The number of cycles goes from 1 to 100000: one at least/],
		["D_salt", "", /Nothing was typed.*0\.01 to 10000 µm²\/s/],
		["E_cathode", "abc", /“abc” is not a number/],
		["N_cycles", "1,000", /two ways/],
		["N_cycles", "1e999", /not a number/],
		["D_salt", "5 constructor", /no unit/],
	])("%s: “%s” is refused in words", (key, text, problem) => {
		const result = parseParameter(key, text);
		expect("problem" in result && result.problem).toMatch(problem);
	});

	it("takes what a link takes at both ends, and nothing beyond", () => {
		for (const key of parameterKeys) {
			const { min, max } = parameterLimits[key];
			const percent = key === "CE" ? 100 : 1;
			const sign = key === "CE" ? " %" : "";
			const [low, high] = parameterRange(key)
				.replace(/ [^\d]+$/, "")
				.split(" to ")
				.map(Number) as [number, number];
			expect(parseParameter(key, `${low}${sign}`)).toEqual({ value: min });
			expect(parseParameter(key, `${high}${sign}`)).toEqual({ value: max });
			for (const beyond of [low - 0.01 * percent, high + 0.01 * percent]) {
				expect(parseParameter(key, `${beyond}${sign}`)).toHaveProperty("problem");
				expect(parameterRefusal(key, beyond / percent)).toBeDefined();
			}
		}
	});
});
