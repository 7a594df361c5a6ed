/** Cycles and efficiencies are computed apart, in the comments. */
import { describe, expect, it } from "vitest";
import { in1, severity } from "./said";

describe("sodium", () => {
	const none = { d_reservoir: 0 };
	it("without a reservoir 80 % after 500 cycles need 99.955 % in each", () => {
		// 0.8^(1/500) = 0.99955381; 0.99^500 = 0.00657
		expect(in1("reservoir", none)).toMatchObject({ severity: "caution" });
		expect(in1("reservoir", none)?.text).toContain("99.955\u00a0%");
		expect(in1("reservoir", none)?.text).toContain("0.7\u00a0%");
	});
	it("an efficiency that is enough leaves a note", () => {
		expect(severity(in1("reservoir", none, { CE: 0.99954 }))).toBe("caution");
		// the same to the digits shown
		expect(severity(in1("reservoir", none, { CE: 0.99955 }))).toBe("note");
		// 0.9999^500 = 0.9512
		expect(severity(in1("reservoir", none, { CE: 0.9999 }))).toBe("note");
		expect(in1("reservoir", none, { CE: 0.9999 })?.text).toContain("99.99\u00a0% would keep 95\u00a0%");
	});
	it("a reservoir lasts for so many cycles", () => {
		// 36 µm · 1166 mAh/g · 0.968 g/cm³ = 4.0633 mAh/cm²; over 0.01 · 2.1406 mAh/cm² = 189.8 cycles
		expect(in1("reservoir")?.title).toContain("190 of 500");
		expect(in1("reservoir", {}, { N_cycles: 190 })).toBeUndefined();
		expect(severity(in1("reservoir", {}, { N_cycles: 191 }))).toBe("note");
		// 1 − 1.8982/500 = 0.996204
		expect(in1("reservoir")?.text).toContain("99.63\u00a0%");
	});
	it("what would be enough is enough, and no less than there is", () => {
		// 10 µm: x = 1.12872/2.14064 = 0.52728; 1 − 0.52728/500 = 0.998945
		expect(in1("reservoir", { d_reservoir: 10 })?.text).toContain("99.9\u00a0% would be enough");
		expect(in1("reservoir", { d_reservoir: 10 }, { CE: 0.9989 })?.title).toContain("479 of 500");
		expect(in1("reservoir", { d_reservoir: 10 }, { CE: 0.999 })).toBeUndefined();
		// 94.5 µm: x = 4.9828; 1 − 4.9828/500 = 0.990034
		expect(in1("reservoir", { d_reservoir: 94.5 })?.text).toContain("99.01\u00a0% would be enough");
	});
	it("an efficiency that the paper prints more than leaves hope", () => {
		expect(in1("reservoir")?.text).toContain("so that it may last longer");
		// 4.0633 mAh/cm² over 0.001 · 2.1406 mAh/cm²
		const better = in1("reservoir", {}, { CE: 0.999, N_cycles: 5000 });
		expect(better?.title).toContain("1898 of 5000");
		expect(better?.text).not.toContain("may last longer");
	});
	it("less than a cycle is said in words", () => {
		expect(in1("reservoir", { d_reservoir: 0.1 })?.title).toContain("less than one of");
	});
	it("of one cycle it is said in the singular", () => {
		const [little, none] = [
			in1("reservoir", { d_reservoir: 0.1 }, { N_cycles: 1 }),
			in1("reservoir", { d_reservoir: 0 }, { N_cycles: 1 }),
		];
		expect(little?.title).toBe("The sodium reservoir lasts less than one cycle");
		expect(none?.text).toContain("over one cycle, it needs a Coulombic efficiency of 80\u00a0%");
		expect(little?.text + none!.text).not.toContain("1 cycles");
		// 0.2 µm are 0.022574 mAh/cm²: 1.05 cycles
		expect(in1("reservoir", { d_reservoir: 0.2 }, { N_cycles: 1 })).toBeUndefined();
	});
});
