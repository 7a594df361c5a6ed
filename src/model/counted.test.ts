import { describe, expect, it } from "vitest";
import { counted, countedText } from "./counted";

describe("a value and its ±", () => {
	it.each([
		[239.4, 9.6, "239 ± 10"],
		[118, 0, "118.0"],
		// on both sides of a thousandth and of a million
		[0.001, 0, "0.001000"],
		[0.00099, 0, "9.900~×~10⁻⁴"],
		[0.0012345, 0.00005, "0.00123 ± 0.00005"],
		[999_999, 0, "999999"],
		[1e6, 0, "1.000~×~10⁶"],
		// an empty cell: 6.000 · 10⁻⁶ Wh/l
		[6.0002e-6, 1.5e-8, "(6.000 ± 0.015)~×~10⁻⁶"],
		[-6.0002e-6, 1.5e-8, "(−6.000 ± 0.015)~×~10⁻⁶"],
		[1.03e7, 2e5, "(1.030 ± 0.020)~×~10⁷"],
		// the larger of the two has the power
		[2e-6, 5, "0 ± 5"],
		[0, 2e-6, "(0.0 ± 2.0)~×~10⁻⁶"],
		[5e-324, 0, "4.941~×~10⁻³²⁴"],
		[0, 0, "0"],
	])("%d ± %d is %s", (value, u, text) => expect(countedText(value, u)).toBe(text.replaceAll("~", "\u00a0")));
	it("has no power where one of them is no number", () => {
		expect(counted(Number.NaN, 1).power).toBe("");
		expect(counted(1e9, Number.POSITIVE_INFINITY).power).toBe("");
	});
});
