import { describe, expect, it } from "vitest";
import { defaults, defaultUncertainties } from "#model";
import {
	arrheniusOf,
	endsOf,
	energiesAsPrinted,
	energyFromTwo,
	isDrawn,
	isMeasured,
	reachOf,
	describe as say,
	tableOf,
} from "./series";

const at = (T: number, changes = {}) => arrheniusOf({ ...defaults, T, ...changes }, defaultUncertainties);

describe("two temperatures", () => {
	it("give back the activation energy that they were made with", () => {
		// σT = exp(−0.5 eV/k_B T) and R/T = exp(0.5 eV/k_B T)
		const straight = (T: number) => Math.exp(-0.5 / (8.617333262e-5 * T));
		const [cold, warm] = [280, 320];
		const sigma = (T: number) => ({ T, value: straight(T) / T });
		const R = (T: number) => ({ T, value: T / straight(T) });
		expect(energyFromTwo("sigma", sigma(cold), sigma(warm))).toBeCloseTo(0.5, 12);
		expect(energyFromTwo("R_interface", R(cold), R(warm))).toBeCloseTo(0.5, 12);
	});
	it("would give 0.35 and 0.31 eV as printed", () => {
		expect(energiesAsPrinted("sigma").value).toBeCloseTo(0.35, 2);
		expect(energiesAsPrinted("R_interface").value).toBeCloseTo(0.31, 2);
	});
	it("leave open what their rounding does: 1.55/1.35 to 1.65/1.25, 1.75/1.55 to 1.85/1.45", () => {
		// k_B/(1/298.15 − 1/303.15) = 1.5577 eV; ln(303.15/298.15) = 0.016631
		const E = (ratio: number) => 1.5577 * (Math.log(ratio) + 0.016631);
		const [sigma, R] = [energiesAsPrinted("sigma"), energiesAsPrinted("R_interface")];
		// four digits of the constants above
		expect(sigma.low).toBeCloseTo(E(1.55 / 1.35), 3);
		expect(sigma.high).toBeCloseTo(E(1.65 / 1.25), 3);
		expect(R.low).toBeCloseTo(E(1.75 / 1.55), 3);
		expect(R.high).toBeCloseTo(E(1.85 / 1.45), 3);
	});
});

describe("the line", () => {
	it.each([
		// both computed outside this program from 1.6 mS/cm, 0.28 eV, 1.5 Ω cm² and 0.41 eV, four digits
		[263.15, 0.3614, 14.149],
		[313.15, 2.1811, 0.939],
	])("has at %f K %f mS/cm and %f Ω cm²", (T, sigma, R_interface) => {
		const found = at(303.15).line.find((spot) => spot.T === T)!;
		expect(found.values.sigma).toBeCloseTo(sigma, 4);
		expect(found.values.R_interface).toBeCloseTo(R_interface, 3);
	});
	it("has the printed ± at 30 °C, and more where the activation energy counts too", () => {
		const { now } = at(303.15);
		expect(now.u.sigma).toBeCloseTo(0.3, 9);
		expect(now.u.R_interface).toBeCloseTo(0.6, 9);
		// √((0.3/1.6)² + (0.01/k_B · (1/263.15 − 1/303.15))²) of 0.3614; √((0.6/1.5)² + (0.04/k_B · …)²) of 14.149
		const cold = at(263.15).now;
		const perE = (1 / 263.15 - 1 / 303.15) / 8.617333262e-5;
		expect(cold.u.sigma).toBeCloseTo(0.3614 * Math.hypot(0.3 / 1.6, 0.01 * perE), 4);
		expect(cold.u.R_interface).toBeCloseTo(14.149 * Math.hypot(0.6 / 1.5, 0.04 * perE), 3);
	});
	it("goes from −20 to 80 °C, and on the side of the design as far as a temperature may be set", () => {
		expect(endsOf({ ...defaults, T: 303.15 })).toEqual({ from: 253.15, to: 353.15 });
		expect(endsOf({ ...defaults, T: 240 })).toEqual({ from: 233.15, to: 353.15 });
		expect(endsOf({ ...defaults, T: 370 })).toEqual({ from: 253.15, to: 370.95 });
		for (const T of [233.15, 370.95]) {
			const { line } = at(T);
			expect(line.every((spot, i) => i === 0 || spot.T >= line[i - 1]!.T)).toBe(true);
			expect(T === 233.15 ? line[0]!.T : line.at(-1)!.T).toBeCloseTo(T, 9);
		}
	});
	it("departs from a straight one over 1/T by less than the 3 % that the caption says, at any temperature", () => {
		const values = [233.15, 370.95].map((T) => at(T).now);
		const { line } = arrheniusOf({ ...defaults, T: 370 }, defaultUncertainties);
		const [a, b] = [values[0]!, values[1]!];
		const largest = Math.max(
			...line.map(({ T, values: { sigma } }) => {
				const part = (1 / T - 1 / a.T) / (1 / b.T - 1 / a.T);
				return Math.abs(Math.log(sigma / a.values.sigma) - part * Math.log(b.values.sigma / a.values.sigma));
			}),
		);
		expect(largest).toBeLessThan(0.03);
		expect(largest).toBeGreaterThan(0.01);
	});
	it("is measured from −10 to 40 °C", () => {
		expect([263.14, 263.15, 303.15, 313.15, 313.16].map(isMeasured)).toEqual([false, true, true, true, false]);
	});
	it("is not drawn where the interface has no resistance", () => {
		const none = at(303.15, { R_interface_ref: 0 });
		expect(isDrawn("R_interface", none)).toBe(false);
		expect(isDrawn("sigma", none)).toBe(true);
		expect(say(none)).toMatch(/the interface resistance is zero/);
		expect(say(none)).not.toMatch(/NaN|Infinity/);
	});
	it("keeps an axis above zero where the ± is larger than the value", () => {
		const huge = arrheniusOf(defaults, { ...defaultUncertainties, R_interface_ref: 50 });
		expect(reachOf("R_interface", huge)[0]).toBeGreaterThan(0);
	});
});

describe("its words", () => {
	it("tell both ends, what is printed, and the design in hand", () => {
		const said = say(at(303.15)).replaceAll("\u00a0", " ");
		expect(said).toMatch(/^From −20 °C to 80\.0 °C the separator conductivity goes from /);
		expect(said).toMatch(/printed are 1\.3 ± 0\.3 mS\/cm at 25 °C and 1\.6 ± 0\.3 mS\/cm at 30 °C/);
		expect(said).toMatch(/The design in hand has 1\.60 ± 0\.30 mS\/cm and 1\.5 ± 0\.6 Ω cm² at 30\.0 °C\.$/);
	});
	it("list the design, the printed figures and every ten degrees with their range", () => {
		const { rows } = tableOf(at(240), { ...defaults, T: 240 }, defaultUncertainties);
		expect(rows[0]!.at(-1)).toBe("extrapolated");
		expect(rows.slice(1, 3).map(([what, , , sigma, , R]) => [what, sigma, R])).toEqual([
			["As printed", 1.3, 1.8],
			["As printed", 1.6, 1.5],
		]);
		const tens = rows.slice(3);
		expect(tens.map(([, celsius]) => Math.round(celsius as number))).toEqual([
			-40, -30, -20, -10, 0, 10, 20, 30, 40, 50, 60, 70, 80,
		]);
		expect(tens.filter((row) => row.at(-1) === "within the measured range")).toHaveLength(6);
	});
});
