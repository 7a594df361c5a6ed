/** Thresholds are those that the paper prints; rates and shares are computed apart, in the comments. */
import { describe, expect, it } from "vitest";
import { presetOf } from "#library";
import { check } from "../check";
import { porosity } from "./cathode";
import { cell1, in1, in2, of, severity } from "./said";

describe("cathode", () => {
	it("porosity below 30 % is a caution, up to two ± below 63 ± 3 % a note", () => {
		expect(severity(in1("porosity", { P: 0.299 }))).toBe("caution");
		expect(in1("porosity", { P: 0.3 })).toBeUndefined();
		expect(in1("unshown", { P: 0.3 })?.title).toContain("30\u00a0%");
		expect(in1("unshown", { P: 0.56 })?.title).toContain("56\u00a0%");
		expect(in1("unshown", { P: 0.57 })).toBeUndefined();
		// the caution says it already
		expect(in1("unshown", { P: 0.299 })).toBeUndefined();
	});
	it("what 30 % cost in rate, beside the same coating at 63 %", () => {
		// worked apart for 108.2 µm and 2.52 mAh/cm²: 0.530 C, at 200 µm 0.872 C; 105.71 µm give 0.530 · 108.2/105.71
		const text = check(of(presetOf("porosity-30").inputs)).find(({ id }) => id === "unshown")?.text;
		expect(text).toContain("0.54\u00a0C");
		expect(text).toContain("0.87\u00a0C");
		// a tortuosity factor of 4 instead of 0.3^−½: 0.542 · 1.826/4
		expect(porosity(of({ ...presetOf("porosity-30").inputs, P: 0.29 }, { tau: 4 }))?.text).not.toContain(
			"63\u00a0%, to",
		);
		const set = check(of(presetOf("porosity-30").inputs, { tau: 4 })).find(({ id }) => id === "unshown")?.text;
		expect(set).toContain("0.25\u00a0C");
		expect(set).not.toContain("0.87");
	});
	it("utilisation above 85 ± 1 %, a coating more than a hundredth above 23.1 mg/cm²", () => {
		expect(in1("unshown", { utilisation: 0.86 })).toBeUndefined();
		expect(in1("unshown", { utilisation: 0.87 })?.title).toBe("No cell had 87\u00a0% utilisation");
		expect(in1("unshown", { utilisation: 0.87 })?.text).toContain("85 and 84\u00a0%");
		expect(in1("unshown", { loading: 1.01 * 23.1 })).toBeUndefined();
		expect(in1("unshown", { loading: 23.4 })?.title).toBe("No cell had 23.4\u00a0mg/cm² of coating");
		expect(in1("unshown", { loading: 40, P: 0.4, utilisation: 1 })?.title).toBe(
			"No cell had 40\u00a0% porosity, 100\u00a0% utilisation or 40.0\u00a0mg/cm² of coating",
		);
	});
	it("a limit of the salt leads to the rate and says what is extrapolated, all else to the path", () => {
		const hot = { T: 273.15 + 70 };
		const dense = in1("unshown", { ...hot, P: 0.5 });
		expect(dense).toMatchObject({ view: "resistance", section: "rate-title" });
		expect(dense?.extrapolated?.join()).toContain("diffusion coefficient");
		const used = in1("unshown", { ...hot, utilisation: 0.87 });
		expect(used).toMatchObject({ view: "path", section: "stages-title" });
		expect(used).not.toHaveProperty("extrapolated");
	});
	it("pores that resist more than the cathode contradict it", () => {
		// d/(3 κ P/τ) with κ(30 °C) = 8.83 mS/cm · exp(0.16 eV/k_B · (1/298.15 − 1/303.15)) = 9.789: 1.3619 Ω cm²
		expect(in1("contradiction", { R_cathode: 1.37 })).toBeUndefined();
		expect(severity(in1("contradiction", { R_cathode: 1.36 }))).toBe("caution");
		// pores may be all that resists
		expect(in1("contradiction", { R_cathode: of(cell1).results.R_pores })).toBeUndefined();
	});
});

describe("solids", () => {
	/** Cell 1 with a loading for which thickness and porosity have room for this share: 0.37 · 3.05 · 20 mg/cm² = 22.57. */
	const with1 = (share: number) => in1("solids", { loading: 22.57 / share });
	it.each([
		[0.991, undefined],
		[0.989, "note"],
		[1.009, undefined],
		[1.011, "note"],
		[0.941, "note"],
		[0.939, "caution"],
		[1.059, "note"],
		[1.061, "caution"],
	])("room for %d of them", (share, expected) => {
		expect(severity(with1(share))).toBe(expected);
	});
	it("says which way they do not fit, and by how much where they leave room", () => {
		const [less, more, much] = [with1(0.96), with1(1.05), with1(10.1)];
		expect(less?.title).toBe("Thickness and porosity have room for 96\u00a0% of the solids");
		expect(less?.text).not.toContain("the room");
		expect(more?.title).toBe("Thickness and porosity have room for more than the solids");
		expect(more?.text).toContain("the room 105\u00a0% of it");
		expect(much?.text).toContain("the room more than 10 times that");
	});
	it("the mismatch that is published is named", () => {
		expect(in1("solids")?.text).toContain("−2.3\u00a0%");
		expect(in2("solids")?.severity).toBe("note");
		expect(in2("solids")?.text).toContain("−5.2\u00a0%");
		expect(with1(0.96)?.text).not.toContain("published");
	});
	it("all of them at the printed 95 µm cost what the path ends lower by", () => {
		// 105.71 µm/0.9771 = 108.2 µm, 396 Wh/l (worked apart)
		const finding = check(of(presetOf("porosity-30-printed").inputs)).find(({ id }) => id === "solids");
		expect(finding).toMatchObject({ severity: "caution" });
		expect(finding?.text).toContain("396\u00a0Wh/l instead of 421\u00a0Wh/l");
		expect(finding?.text).toContain("The paper’s own step");
		expect(finding?.section).toBe("entry-lost-solids");
	});
	it("what costs less than the digits that are shown costs nothing", () => {
		// 4.43 µm hold them (0.5/22.57 of 200 µm): 0.07 µm of a stack of 2 mm
		const finding = in1("solids", { d_separator: 2000, loading: 0.5, d_cathode: 4.5 });
		expect(finding?.text).toMatch(/At 4\.43\u00a0µm they fit\.$/);
	});
	it("a thickness beyond the limits is none", () => {
		expect(in1("solids", { loading: 200, P: 0.9 })?.text).toContain("No thickness within the limits");
	});
});
