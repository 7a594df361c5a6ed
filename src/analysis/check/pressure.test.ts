/** Thresholds are those that the paper prints: 50 ± 4 and 110 ± 5 µm, about 0.05 and 1.0 ± 0.1 MPa, 225, 585 and 112 Ω cm². */
import { describe, expect, it } from "vitest";
import { cell2, in1, in2, said, severity } from "./said";

describe("separator", () => {
	it("tapes of 50 ± 4 µm broke above about 0.05 MPa: plainly more is twice as much", () => {
		expect(severity(in1("separator", { d_separator: 54 }, { p: 0.101 }))).toBe("against");
		expect(severity(in1("separator", { d_separator: 20 }, { p: 1 }))).toBe("against");
		expect(severity(in1("separator", { d_separator: 54 }, { p: 0.1 }))).toBe("note");
		expect(severity(in1("separator", { d_separator: 54.1 }, { p: 0.101 }))).toBe("caution");
	});
	it("none below 50 µm was shown", () => {
		expect(severity(in1("separator", { d_separator: 46 }))).toBe("note");
		expect(severity(in1("separator", { d_separator: 45.9 }))).toBe("caution");
	});
	it("between the two tapes nothing was pressed; without pressure nothing is said", () => {
		expect(severity(in2("separator", { d_separator: 104 }))).toBe("caution");
		expect(in2("separator", { d_separator: 104 }, { p: 0.05 })).toBeUndefined();
	});
	it("tapes of 110 ± 5 µm bore 1.0 ± 0.1 MPa, not more", () => {
		expect(severity(in2("separator", { d_separator: 105 }))).toBe("note");
		expect(severity(in2("separator", {}, { p: 1.1 }))).toBe("note");
		expect(severity(in2("separator", {}, { p: 1.11 }))).toBe("caution");
	});
});

describe("cathode resistance and pressure", () => {
	it("at 0.05 MPa it was 225 Ω cm² before formation", () => {
		expect(in1("contact", { R_cathode: 225 })).toBeUndefined();
		expect(severity(in1("contact", { R_cathode: 224 }))).toBe("caution");
		expect(in1("contact", { R_cathode: 224 })?.text).toContain("585");
	});
	it("below 112 Ω cm² there is none at any pressure", () => {
		expect(in2("contact", { R_cathode: 112 })).toBeUndefined();
		expect(severity(in2("contact", { R_cathode: 111 }))).toBe("note");
		expect(in1("contact", { R_cathode: 111 })?.title).toContain("less than 112");
		// cell 2 had as much
		expect(in1("contact", { R_cathode: 112 })?.title).toContain("112\u00a0Ω\u00a0cm² was reached under pressure only");
	});
	it("at a pressure of neither cell a resistance below all is named as well", () => {
		const between = (R_cathode: number) => said({ ...cell2, R_cathode }, 0.5)("contact");
		expect(between(111)).toMatchObject({ severity: "note", title: "No cell was run under 0.5\u00a0MPa" });
		expect(between(111)?.text).toContain("less than 112\u00a0Ω\u00a0cm²; this one has 111\u00a0Ω\u00a0cm²");
		expect(between(112)?.text).not.toContain("112");
	});
	it.each([
		[0.05, undefined],
		[0.1, undefined],
		[0.11, "note"],
		[0.89, "note"],
		[0.9, undefined],
		[1.1, undefined],
		[1.11, "note"],
	])("no cell was run but at two pressures: %d MPa", (p, expected) => {
		expect(severity(said({ ...cell2, R_cathode: 300 }, p)("contact"))).toBe(expected);
	});
});
