/** Thresholds are those that the paper prints, 0.5 and 1 mA/cm²; currents and shares are computed apart, in the comments. */
import { describe, expect, it } from "vitest";
import type { Inputs } from "#model";
import type { ParametersSet } from "#model/rate/parameters";
import { check } from "../check";
import { cell1, cell2, in1, in2, of, severity } from "./said";
import { voids } from "./sodium-metal";

describe("voltage window", () => {
	// 589.625 Ω cm²: 0.4 V/589.625 = 0.67840, 0.8 V/589.625 = 1.35680 mA/cm²
	it("charging ends at 0.678 mA/cm² in cell 1, discharging at 1.357", () => {
		expect(severity(in1("window", { j: 0.678 }))).toBe("caution");
		expect(in1("window", { j: 1 })).toMatchObject({ severity: "against" });
		// 3.4 V + 1 mA/cm² · 589.625 Ω cm²
		expect(in1("window", { j: 1 })?.title).toContain("3.99");
		expect(in1("window", { j: 1.35 })?.title).toContain("Charging");
		expect(in1("window", { j: 1.36 })?.title).toContain("Neither");
		expect(in1("window", { j: 0.679 })?.title).toContain("just above");
	});
	it("the largest current itself is allowed", () => {
		expect(severity(in1("window", { j: of(cell1).outputs.j_max_charge }))).toBe("caution");
		const j = of({ ...cell1, U_min: 3.3 }).outputs.j_max_discharge;
		expect(severity(in1("window", { U_min: 3.3, j }))).toBe("caution");
	});
	it("the discharge alone may be what ends", () => {
		// 0.1 V/589.625 = 0.1696
		expect(in1("window", { U_min: 3.3, j: 0.17 })?.title).toContain("Discharge would begin");
		expect(in1("window", { U_min: 3.3, j: 0.16 })?.title).toContain("largest discharge current");
	});
	it("from 80 % on it is near: 0.5427 mA/cm²", () => {
		expect(severity(in1("window", { j: 0.542 }))).toBe("note");
		expect(severity(in1("window", { j: 0.543 }))).toBe("caution");
		// 0.67840/0.543 − 1
		expect(in1("window", { j: 0.543 })?.text).toContain("grows by 25\u00a0%");
	});
	it("a current short of the largest is not said to be all of it", () => {
		// 0.678/0.67840 = 0.9994, 0.16/0.1696 = 0.9434
		expect(in1("window", { j: 0.678 })?.title).toContain("is 99\u00a0% of the largest charging current");
		expect(in1("window", { U_min: 3.3, j: 0.16 })?.title).toContain("is 94\u00a0% of the largest discharge current");
	});
	it("C/2 is out of reach where half the capacity is above the limit", () => {
		// 0.67840/2.140639 = 0.3169; for 1.35680 mAh/cm² the limit is C/2: a cathode of 14.641 mg/cm²
		expect(in1("window")?.text).toContain("0.32\u00a0C");
		expect(severity(in1("window", { loading: 14.65 }))).toBe("note");
		expect(in1("window", { loading: 14.63 })).toBeUndefined();
		// both ends 0.5 V away
		const even = in1("window", { U: 3, U_min: 2.5, U_max: 3.5 });
		expect(even?.title).toBe("Charging in two hours is out of reach");
	});
	it("an end of the window at the voltage leaves no head-room", () => {
		expect(in1("window", { U_max: 3.4, j: 0 })).toMatchObject({ severity: "against" });
		expect(in1("window", { U_max: 3.4 })?.title).toContain("Charging has no head-room");
		expect(in1("window", { U_min: 3.4 })?.title).toContain("Discharge has no head-room");
		expect(in1("window", { U_min: 3.4, U_max: 3.4 })?.title).toContain("Neither charge nor discharge");
	});
	it("the other way is open where one end alone is at the voltage", () => {
		expect(in1("window", { U_max: 3.4 })?.text).toContain("1.36\u00a0mA/cm² (0.63\u00a0C) for discharging");
		expect(in1("window", { U_min: 3.4 })?.text).toContain("0.68\u00a0mA/cm² (0.32\u00a0C) for charging");
		expect(in1("window", { U_min: 3.4, U_max: 3.4 })?.text).toContain("no current can flow");
	});
});

describe("dendrites and voids", () => {
	it("0.5 mA/cm² ended the best cell, 1 mA/cm² all", () => {
		expect(in2("dendrites", { j: 0.49 })).toBeUndefined();
		expect(severity(in2("dendrites", { j: 0.5 }))).toBe("caution");
		expect(severity(in2("dendrites", { j: 0.99 }))).toBe("caution");
		expect(severity(in2("dendrites", { j: 1 }))).toBe("against");
	});
	// 3.6 MPa per mA/cm²: 1 MPa bears 0.2778 mA/cm² at 30 °C, 0.5 mA/cm² ask for 1.8 MPa
	it("voids are said once, with the graver matter where there is one", () => {
		const voids = (inputs: Inputs, set: ParametersSet = {}, pressure = 1) =>
			check(of(inputs, set, pressure)).filter(({ text }) => text.includes("voids"));
		expect(voids({ ...cell2, j: 0.277 })).toHaveLength(0);
		expect(voids({ ...cell2, j: 0.281 }).map(({ id }) => id)).toEqual(["separator"]);
		expect(voids({ ...cell2, j: 0.5 }).map(({ id }) => id)).toEqual(["dendrites"]);
		expect(voids({ ...cell2, j: 0.5 })[0]?.text).toContain("1.80\u00a0MPa");
		expect(voids({ ...cell2, d_separator: 80 }, {}, 0.05).map(({ id }) => id)).toEqual(["voids"]);
		expect(voids({ ...cell2, d_separator: 80, j: 0.5 }, {}, 0.05).map(({ id }) => id)).toEqual(["dendrites"]);
		expect(voids({ ...cell2, d_separator: 80, j: 0 }, { p: 0 })).toHaveLength(0);
	});
});

describe("salt", () => {
	// cell 1: 2 F D c/((1 − t₊) L) with D = 25.06 µm²/s · 0.63^1.5: 2.1984 mA/cm² (worked apart with 25.061)
	const low = { R_cathode: 10 };
	const limit = of({ ...cell1, ...low }).results.j_lim;
	it("above the limit part of the capacity is left", () => {
		expect(in1("salt", { ...low, j: 2.19 })).toBeUndefined();
		expect(in1("salt", { ...low, j: limit })).toBeUndefined();
		expect(severity(in1("salt", { ...low, j: 2.25 }))).toBe("caution");
		// √(2.1984/8) = 0.5242
		expect(in1("salt", { ...low, j: 8 })?.text).toContain("52\u00a0%");
	});
	it("beyond five times the limit the model ends", () => {
		expect(severity(in1("salt", { ...low, j: 10.9 }))).toBe("caution");
		expect(severity(in1("salt", { ...low, j: 5 * limit }))).toBe("caution");
		expect(in1("salt", { ...low, j: 11.1 })).toMatchObject({ severity: "against" });
		expect(in1("salt", { ...low, j: 11.1 })?.extrapolated).not.toHaveLength(0);
	});
	it("no energy is said to be left where discharge does not begin", () => {
		expect(in1("salt", { j: 2.5, R_cathode: 300 })?.text).toContain("Wh/l");
		expect(in1("salt", { j: 2.5 })?.text).not.toContain("Wh/l");
	});
});

describe("the salt in the pores", () => {
	it("with much of it from the start, the share is the least there is", () => {
		// a finite-volume computation apart gives 87 % at twice the limit
		const rich = { P: 0.8, d_cathode: 200, loading: 12.2, R_cathode: 0 };
		const j = 2 * of({ ...cell1, ...rich }, { tau: 4 }).results.j_lim;
		expect(in1("salt", { ...rich, j }, { tau: 4 })?.text).toMatch(/ at least 7\d\u00a0% of the capacity/);
		expect(in1("salt", { j: 5 })?.text).toMatch(/ about \d\d\u00a0% of the capacity/);
	});
	it("and beyond five times its limit nothing is counted against the design", () => {
		const rich = { P: 0.8, d_cathode: 400, loading: 24.4, R_cathode: 0 };
		const j = 5.5 * of({ ...cell1, ...rich }, { tau: 4 }).results.j_lim;
		const found = in1("salt", { ...rich, j }, { tau: 4 });
		expect(severity(found)).toBe("caution");
		expect(found?.text).toContain("cannot be said");
		expect(severity(in1("salt", { j: 12, R_cathode: 0 }))).toBe("against");
	});
	it("what costs less than the digits that are shown costs nothing", () => {
		// j_lim of cell 1 is 2.198 mA/cm²; (2.198/2.2)^½ is 99.96 %
		expect(in1("salt", { j: 2.2 })).toBeUndefined();
		expect(in1("salt", { j: 2.3 })).toBeDefined();
	});
});

describe("voids", () => {
	it("are none at the pressure that is asked for, to the digits that are shown", () => {
		for (let j = 0.05; j < 0.5; j += 0.01) {
			const needed = of({ ...cell1, j }).results.p_needed;
			expect(voids(of({ ...cell1, j }, { p: needed }))).toBeUndefined();
			expect(voids(of({ ...cell1, j }, { p: 0.9 * needed }))).toBeDefined();
		}
		expect(voids(of(cell1, { p: 0.72 }))).toBeUndefined();
		expect(voids(of(cell1, { p: 0.71 }))?.sentence).toContain("0.72\u00a0MPa instead of 0.71\u00a0MPa");
	});
});
