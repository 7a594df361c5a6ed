/** Sentences with the figures of cell 1 worked out by hand: 589.625 Ω cm², 3.4 V between 2.6 and 3.8 V, 2.140 mAh/cm². */
import { describe, expect, it } from "vitest";
import { defaults, evaluate, type Inputs } from "#model";
import { rated } from "#model/rate/rated";
import { voltagesOf } from "./series";
import { atCurrent, contradiction, heat, windowEnds } from "./words";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const said = (changes: Partial<Inputs>) => {
	const inputs = { ...defaults, ...changes };
	const of = rated(inputs, evaluate(inputs), {});
	const voltages = voltagesOf(of, 0, { U: 0 });
	return {
		at: plain(atCurrent(voltages, of.outputs.eta_voltage)),
		ends: plain(windowEnds(voltages)),
		heat: plain(heat(voltages, of.results.p_heat, of.results.p_heat_V)),
		against: contradiction(voltages),
	};
};

describe("what is said of the voltage", () => {
	it("of cell 1 at the current of its formation", () => {
		const { at, ends, heat: warm, against } = said({});
		// 3.282075/3.517925 = 0.93296; 2.140 mAh/cm² / 0.2 mA/cm² = 10.7 h
		expect(at).toBe(
			"At 0.20 mA/cm² (0.093 C) the cell gives 3.28 V and takes 3.52 V: 118 mV lost each way, 117 of them in the cathode; voltage efficiency 93.3 %.",
		);
		expect(ends).toBe("Charging ends at 0.68 mA/cm², discharging at 1.36.");
		// 0.04 · 589.625 µW/cm², in 305 µm
		expect(warm).toBe("The loss turns into heat: 0.024 mW/cm², 0.77 W/l of the bare stack, on charge as on discharge.");
		expect(against).toBeUndefined();
	});
	it("beyond the limit of charging", () => {
		const { at, heat: warm } = said({ j: 1 });
		expect(at).toContain(
			"the charge would begin at 3.99 V, above 3.80 V: the cell stops at once. It still gives 2.81 V",
		);
		expect(warm).toMatch(/on discharge\.$/);
	});
	it("beyond both, also where the loss is more than the plateau", () => {
		expect(said({ j: 2 }).at).toContain(
			"at 4.58 V, above 3.80 V, and the discharge would begin at 2.22 V, below 2.60 V",
		);
		expect(said({ j: 100 }).at).toContain("the discharge would begin at less than 0 V");
		expect(said({ j: 2 }).heat).toBe("");
	});
	it("of a loss beyond all measure, with as many digits of its greatest part", () => {
		// 100 · (100000 + 2500 + 1.5) mV; 2000 µm of 0.08 mS/cm
		expect(said({ j: 100, R_cathode: 100_000, d_separator: 2000, sigma_ref: 0.08 }).at).toMatch(
			/ 1\.03 × 10⁷ mV would be lost each way, 1 × 10⁷ of them in the cathode\.$/,
		);
	});
	it("without current", () => {
		expect(said({ j: 0 }).at).toBe("Without a current nothing is lost: the cell gives and takes 3.40 V.");
		expect(said({ j: 0 }).heat).toBe("");
	});
	it("without head-room", () => {
		expect(said({ U_max: 3.4 }).ends).toMatch(/^Charging has no head-room.*Discharging ends at 1.36 mA\/cm²\.$/);
		expect(said({ U_min: 3.4 }).ends).toMatch(/^Discharging has no head-room.*Charging ends at 0.68 mA\/cm²\.$/);
		expect(said({ U_min: 3.4, U_max: 3.4 }).ends).toMatch(/no head-room on either side/);
	});
	it("where the pores alone have more than the cathode", () => {
		expect(said({ R_cathode: 1 }).against).toMatch(/contradict each other/);
		expect(said({ R_cathode: 2 }).against).toBeUndefined();
	});
	it("with the figures that the bar of the resistance has", () => {
		// 20 µm / (3 κ 0.05^1.5), κ 9.79 mS/cm: 609.2 Ω cm²
		expect(plain(said({ P: 0.05, d_cathode: 2000 }).against ?? "")).toContain("alone would have 610 Ω cm²");
		expect(plain(said({ R_cathode: 1 }).against ?? "")).toContain("more than the 1 Ω cm² that");
	});
	it("of a current that is next to nothing", () => {
		const { at, heat: warm } = said({ j: 1e-9 });
		expect(at).toMatch(/^At 1 × 10⁻⁹ mA\/cm² \(less than 0\.001 C\).*5\.9 × 10⁻⁷ mV lost/);
		expect(at + warm).not.toMatch(/\d{9}/);
	});
	it("where the loss is elsewhere than in the cathode", () => {
		// 3.125 against 1.5 and 2
		expect(said({ R_cathode: 2 }).at).toContain("in the separator");
		expect(said({ R_cathode: 2, R_interface_ref: 5 }).at).toContain("at the interface with sodium");
	});
	it.each([{ j: 0 }, { j: 100 }, { T: 233.15 }, { T: 370.95 }, { R_cathode: 0, R_interface_ref: 0, d_separator: 0.1 }])(
		"has no figure that is none: %o",
		(changes) => {
			const { at, ends, heat: warm } = said(changes);
			expect(at + ends + warm).not.toMatch(/NaN|Infinity|undefined/);
		},
	);
});
