import { describe, expect, it } from "vitest";
import { in1, severity } from "./said";

describe("temperature", () => {
	it.each([
		[24.9, "note"],
		[25.1, undefined],
		[34.9, undefined],
		[35.1, "note"],
		[89.9, "note"],
		[90, "caution"],
	])("%d °C", (celsius, expected) => {
		expect(severity(in1("temperature", { T: 273.15 + celsius }))).toBe(expected);
	});
	it("degrees have a decimal where they need one", () => {
		expect(in1("temperature", { T: 298.05 })?.title).toContain("At 24.9\u00a0°C");
		expect(in1("temperature", { T: 293.15 })?.title).toContain("At 20\u00a0°C");
		expect(in1("temperature", { T: 365.15 })?.title).toBe(
			"92\u00a0°C is close to the melting point of sodium, 97.8\u00a0°C",
		);
		expect(in1("temperature", { T: 370.95 })?.title).toBe("97.8\u00a0°C is the melting point of sodium");
	});
	it("names what is extrapolated, each once", () => {
		const reasons = in1("temperature", { T: 273.15 + 70 })?.extrapolated ?? [];
		expect(reasons.join()).toMatch(/−10 to 40 °C/);
		expect(reasons.join()).toMatch(/0 to 60 °C/);
		expect(new Set(reasons).size).toBe(reasons.length);
	});
	it("has no word on a liquid of another concentration", () => {
		expect(in1("temperature", {}, { c_salt: 2 })).toBeUndefined();
	});
});
