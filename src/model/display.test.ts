import { expect, it } from "vitest";
import { inputText, inSentence, onStep, shownDigits, shownInput, shownUncertainty, spokenInput } from "./display";
import { inputKeys, inputOf } from "./quantities";

it.each([
	["d_separator", 50, "50"],
	["d_cathode", 125.424, "125.4"],
	["d_cathode", 200, "200"],
	["P", 0.63, "63"],
	["P", 0.4099, "41.0"],
	["loading", 23.1, "23.1"],
	["loading", 23, "23.0"],
	["T", 303.15, "303.15"],
	["utilisation", 0.849, "84.9"],
	["w_active", 0.925, "92.5"],
	["U", 3.4, "3.40"],
	["rho_Na", 0.968, "0.968"],
	["d_separator", 0.25, "0.25"],
	["sigma_ref", 0.001, "0.001"],
	["j", 0.0004, "0.0004"],
	["R_cathode", 0.04, "0.04"],
	["d_separator", 123.456, "123.5"],
	["d_separator", 5.001, "5"],
	["P", 0.0700001, "7"],
	["loading", 0.9999, "1"],
	["d_reservoir", 0, "0"],
	// not zero, and so not shown as zero
	["j", 0, "0.00"],
	["j", 1e-6, "0.000001"],
	["j", 1e-9, "1 × 10⁻⁹"],
	["j", 1.234e-300, "1.23 × 10⁻³⁰⁰"],
	["d_reservoir", 4e-8, "4 × 10⁻⁸"],
	// off the steps of the slider, which stand at .15, and still written out
	["T", 300, "300.00"],
	["T", 310.5, "310.50"],
	["T", 298.1504, "298.150"],
] as const)("%s = %d is shown as %s", (key, value, text) => expect(shownInput(key, value)).toBe(text));

it.each([
	["P", 0.03, "3"],
	["d_cathode", 10, "10"],
	["rho_cathode", 0.08, "0.08"],
	["rho_separator", 0.1, "0.10"],
	["d_separator", 0.5, "0.5"],
	["j", 1e-9, "1 × 10⁻⁹"],
	["j", 2e-6, "0.000002"],
	["j", 1e-6, "0.000001"],
	["j", 0, "0.00"],
] as const)("± of %s %d is shown as %s", (key, u, text) => expect(shownUncertainty(key, u)).toBe(text));

it("every default stands on a displayed step of its slider", () => {
	for (const key of inputKeys) expect(onStep(key, inputOf(key).default)).toBeCloseTo(inputOf(key).default, 10);
});

it("a dragged value falls on the nearest displayed step", () => {
	expect(onStep("d_cathode", 105.714)).toBe(106);
	expect(onStep("P", 0.3049)).toBe(0.3);
	expect(onStep("T", 300)).toBe(300.15);
});

it.each([
	[0.155464044849, "0.155464"],
	[99.9999, "99.9999"],
	[100_000, "100000"],
	[1e-6, "0.000001"],
	[-9.9e-7, "−9.9 × 10⁻⁷"],
	[0, "0"],
	[-2.5, "−2.5"],
	[1.5e-9, "1.5 × 10⁻⁹"],
])("%d in a field of six digits is %s", (value, text) => expect(shownDigits(value, 6)).toBe(text));

it.each([
	["Volumetric energy density", "volumetric energy density"],
	["C-rate", "C-rate"],
	["C-rate at Sand’s time", "C-rate at Sand’s time"],
	["Coulombic efficiency", "Coulombic efficiency"],
	["Sand’s time of the pores", "Sand’s time of the pores"],
])("%s stands in a sentence as %s", (name, text) => expect(inSentence(name)).toBe(text));

it.each([
	["d_separator", 30, "30 micrometres"],
	["P", 0.45, "45 per cent"],
	// a number of cells is counted in nothing
	["N_cells", 20, "20"],
	["T", 303.15, "303.15 kelvin, 30.0 degrees Celsius"],
] as const)("%s = %d is spoken as %s", (key, value, text) => expect(spokenInput(key, value)).toBe(text));

it.each([
	["d_separator", 30, "30~µm"],
	["P", 0.45, "45~%"],
	["R_cathode", 585, "585~Ω~cm²"],
	["j", 1e-9, "1~×~10⁻⁹~mA/cm²"],
	["N_cells", 20, "20"],
] as const)("%s = %d is %s on one line", (key, value, text) => {
	expect(inputText(key, value)).toBe(text.replaceAll("~", "\u00a0"));
});
