import { describe, expect, it } from "vitest";
import { defaults, type InputKey } from "#model";
import { parseInput, parseOutput, parseUncertainty } from "./parse";

const read = (key: InputKey, text: string) => parseInput(key, text, defaults);

describe("typed entry", () => {
	it.each([
		["d_separator", "25", 25],
		["d_separator", "25 µm", 25],
		["d_separator", "25 μm", 25],
		["d_separator", "25um", 25],
		["d_separator", " 0.025 mm ", 25],
		["d_separator", "25,0", 25],
		["d_separator", "0,025mm", 25],
		["d_separator", "2.5e1", 25],
		["d_separator", "25000 nm", 25],
		["P", "30", 0.3],
		["P", "30 %", 0.3],
		["P", "0.3", 0.3],
		["utilisation", "1", 1],
		["w_active", "0.99", 0.99],
		["utilisation", "85", 0.85],
		["utilisation", "1 %", 0.01],
		["loading", "231 g/m²", 23.1],
		["loading", "23.1 mg/cm^2", 23.1],
		["loading", "23.1 mg cm⁻²", 23.1],
		["T", "25 °C", 298.15],
		["T", "25 degC", 298.15],
		["d_separator", "25 micrometers", 25],
		["sigma_ref", "2 mS cm⁻¹", 2],
		["T", "298.15", 298.15],
		["R_cathode", "100 Ω·cm²", 100],
		["rho_Na", "968 kg/m3", 0.968],
		["j", "5 A/m²", 0.5],
		["U", "3,4 V", 3.4],
		["T", "−10 °C", 263.15],
		["d_separator", "２５．５", 25.5],
		["T", "－１０ °C", 263.15],
		["N_cells", "2", 2],
		// as a field shows a small number
		["j", "1 × 10⁻⁹", 1e-9],
		["j", "1.5 × 10⁻⁹ mA/cm²", 1.5e-9],
		["j", "2x10^-3", 0.002],
		["j", "2*10^−1 A/m²", 0.02],
	] as const)("%s: “%s” is %s", (key, text, value) => expect(read(key, text)).toEqual({ value }));

	it.each([
		["d_separator", "9999", /0.1 to 2000 µm: pressed pellets/],
		["d_separator", "abc", /“abc” is not a number.*0.1 to 2000 µm: a ceramic thinner.*pressed pellets/],
		["d_separator", "", /Nothing was typed/],
		["d_separator", "25 furlongs", /“furlongs” is no unit/],
		["d_separator", "25 mg", /no unit/],
		["d_separator", "1,000", /two ways: write 1000, or a point/],
		["d_separator", "1.2.3", /not a number/],
		["d_separator", "1e999", /not a number/],
		["d_separator", "-5", /0.1 to 2000/],
		["d_separator", "0x10", /no unit|no number/],
		["d_separator", "constructor", /not a number/],
		["d_separator", "5 constructor", /no unit/],
		["R_cathode", "0.5 MΩ cm²", /“MΩ cm²” is no unit/],
		["sigma_ref", "1.6 MS/cm", /“MS\/cm” is no unit/],
		["U", "3400 MV", /“MV” is no unit/],
		["N_cells", "2.5", /^Cells in one pouch is a whole number\. .*1 to 1000/],
		["P", "95", /5 to 90 %: above this the particles/],
		["T", "25", /233.15 to 370.95 K \(−40.0 to 97.8 °C\): .*freezes.*\. .* in K\. 25 °C is 298\.15 K: type 25 °C\.$/],
		["T", "-10", /−10 °C is 263\.15 K: type −10 °C\.$/],
		["T", "25 K", /freezes/],
		["T", "150", /freezes/],
		["T", "400", /233.15 to 370.95 K .*: (?!.*type)/],
		["P", "1", /^1 without a sign is 100 %\. .*5 to 90 %: above this the particles/],
		["P", "1 %", /^Cathode porosity goes from/],
		["j", "2x10", /“x10” is no unit/],
		["U_min", "3.5", /0 to 3.4 V/],
	] as const)("%s: “%s” is refused in words", (key, text, problem) => {
		const result = read(key, text);
		expect("problem" in result && result.problem).toMatch(problem);
	});
});

describe("a typed ±", () => {
	it.each([
		["d_cathode", "5", 5],
		["d_cathode", "± 5 µm", 5],
		["d_cathode", "0,005 mm", 5],
		["P", "3", 0.03],
		["P", "0.5", 0.005],
		["P", "0.5 %", 0.005],
		["T", "2", 2],
		["T", "2 °C", 2],
		["U", "10 mV", 0.01],
		["d_cathode", "0", 0],
	] as const)("%s: “%s” is %s", (key, text, value) => expect(parseUncertainty(key, text)).toEqual({ value }));
	it.each([
		["d_cathode", "-1", /not negative/],
		["d_cathode", "3000", /room for 1999 µm/],
		["P", "90", /room for 85 %/],
		["d_cathode", "some", /not a number/],
		["d_cathode", "", /Nothing was typed/],
		["d_cathode", "5 %", /“%” is no unit of it here: µm is/],
	] as const)("%s: “%s” is refused in words", (key, text, problem) => {
		const result = parseUncertainty(key, text);
		expect("problem" in result && result.problem).toMatch(problem);
	});
});

describe("a typed result", () => {
	it.each([
		["E_V", "400", 400],
		["E_V", "400 Wh/l", 400],
		["E_V", "400 wh/L", 400],
		["d_cell", "0.25 mm", 250],
		["U_discharge", "3300 mV", 3.3],
		["R_cell", "12,5 Ω cm²", 12.5],
		["eta_voltage", "90 %", 0.9],
		["eta_voltage", "90", 0.9],
		["solids_balance", "1", 1],
	] as const)("%s: “%s” is %s", (key, text, value) => expect(parseOutput(key, text)).toEqual({ value }));
	it.each([
		["E_V", "four", /not a number/],
		["E_V", "400 Wh/kg", /“Wh\/kg” is no unit of it: volumetric energy density is in Wh\/l/],
		["E_V", "1,000", /two ways/],
		["solids_balance", "1 kg", /“kg” is no unit of it: .* has no unit here/],
	] as const)("%s: “%s” is refused in words", (key, text, problem) => {
		const result = parseOutput(key, text);
		expect("problem" in result && result.problem).toMatch(problem);
	});
});
