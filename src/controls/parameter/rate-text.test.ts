import { describe, expect, it } from "vitest";
import { constantText, parameterText, resultText } from "./rate-text";

/** With plain spaces. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("results", () => {
	it.each([
		["a value to the place of its ±", "j_lim", 2.1984173, 0.1907, "2.20 ± 0.19 mA/cm²"],
		["four digits without one", "kappa", 9.78512, 0, "9.785 mS/cm"],
		["nothing", "j_share", 0, 0, "0"],
		["all of it", "u_salt", 1, 0, "100 %"],
		["a share with its ±", "u_salt", 0.4804, 0.0167, "48.0 ± 1.7 %"],
		// 0.8^(1/500) = 0.99955381: what it lacks, 0.0446 %, to two digits
		["what is short of all", "CE_needed", 0.99955381, 0, "99.955 %"],
		["a little short of all", "CE_needed", 0.8 ** (1 / 100_000), 0, "99.99978 %"],
		["what is short of all, in round numbers", "CE_needed", 0.999, 0, "99.9 %"],
		["likewise", "CE_needed", 0.99999, 0, "99.999 %"],
		// of a depth of discharge nobody asks for the seventh digit
		["all but nothing", "s_end", 0.999999918, 0, "100 %"],
		["a ± that says nothing", "s_end", 0.9999999999, 1e-10, "100 %"],
		["a fit to two points", "share_fit", 0.97213, 0, "97 %"],
		["a small number", "p_heat", 5.9e-5, 0, "5.900 × 10⁻⁵ mW/cm²"],
		["a small number with its ±", "p_heat", 5.896e-5, 0.09e-5, "(5.90 ± 0.09) × 10⁻⁵ mW/cm²"],
		["the smallest number", "E_V_rate", 5e-324, 0, "4.941 × 10⁻³²⁴ Wh/l"],
		["a large number", "t_Sand", 1.9083e9, 0.24e9, "(1.91 ± 0.24) × 10⁹ s"],
		["a loss", "R_rest", -2.14, 0.3, "−2.14 ± 0.30 Ω cm²"],
		["as large with few digits", "t_diffusion", 123_456_789, 0, "1.235 × 10⁸ h"],
		["no number", "eta_salt", Number.NaN, Number.NaN, "–"],
		["no end", "t_Sand", Number.POSITIVE_INFINITY, Number.NaN, "–"],
		["a ± that is none", "j_lim", 2.2, Number.NaN, "2.200 mA/cm²"],
	] as const)("%s", (_, key, value, u, text) => expect(plain(resultText(key, value, u))).toBe(text));
	it("one that cannot be is not shown", () =>
		expect(resultText("c_ceramic", 3.2, 0, "the salt is used up before the end of discharge")).toBe("–"));
});

describe("parameters and constants", () => {
	it("stand to six digits", () => {
		expect(plain(parameterText("CE", 0.999999, true))).toBe("99.9999 %");
		// 15 kJ/mol
		expect(plain(parameterText("E_kappa", 0.155464044849, true))).toBe("0.155464 eV");
		expect(plain(parameterText("p", 0.05, false))).toBe("0.05 MPa");
		expect(plain(parameterText("tau", 4, true))).toBe("4");
		expect(plain(parameterText("N_cycles", 100_000, true))).toBe("100000");
		expect(plain(parameterText("p", 1e-9, true))).toBe("1 × 10⁻⁹ MPa");
	});
	it("a tortuosity factor that follows keeps its width", () => {
		// P^(−1/2) of 0.25 and of 0.63
		expect(parameterText("tau", 2, false)).toBe("2.000");
		expect(parameterText("tau", 0.63 ** -0.5, false)).toBe("1.260");
	});
	it("constants have five digits", () => {
		expect(plain(constantText("F"))).toBe("96485 C/mol");
		expect(plain(constantText("R_gas"))).toBe("8.3145 J/(mol K)");
		expect(plain(constantText("kept"))).toBe("80 %");
	});
});
