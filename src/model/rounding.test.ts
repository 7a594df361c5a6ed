/** Numbers as the field prints them. The rule is that of the Particle Data Group, Review of Particle Physics, 5.3. */
import { describe, expect, it } from "vitest";
import { lastPlace, rounded, signed, significant, toPlace } from "./rounding";

describe("an uncertainty keeps two digits up to 354, one up to 949, and becomes 1000 from 950 on", () => {
	it.each([
		// the review's own examples: 0.827 ± 0.119 is 0.83 ± 0.12; ± 0.367 is 0.8 ± 0.4
		[0.119, "0.12"],
		[0.367, "0.4"],
		// what the paper's cells give
		[9.648, "10"],
		[19.03, "19"],
		[5.305, "5"],
		[23.07, "23"],
		[11.12, "11"],
		[3.007, "3.0"],
		[3.554, "4"],
		// the borders
		[1, "1.0"],
		[3.54, "3.5"],
		[3.55, "4"],
		[9.49, "9"],
		[9.5, "10"],
		[0.0996, "0.10"],
		[0.0949, "0.09"],
		[0.095, "0.10"],
		// very small and very large
		[1e-12, "0.0000000000010"],
		[4e-12, "0.000000000004"],
		[354, "350"],
		[355, "400"],
		[949, "900"],
		[950, "1000"],
		[123456, "120000"],
		[4.2e9, "4000000000"],
	])("%d is ± %s", (u, expected) => {
		expect(rounded(0, u).u).toBe(expected);
	});
	it.each([
		[9.648, 0],
		[19.03, 0],
		[5.305, 0],
		[0.0996, -2],
		[1e-12, -13],
		[123456, 4],
		[1000, 2],
		[0.001, -4],
	])("of %d the last digit kept is 10^%d", (u, place) => {
		expect(lastPlace(u)).toBe(place);
	});
});

describe("a value goes to the place of its uncertainty", () => {
	it.each([
		[238.655, 9.648, "239", "10"],
		[278.027, 11.117, "278", "11"],
		[117.81, 5.305, "118", "5"],
		[138.034, 6.183, "138", "6"],
		[400.491, 23.067, "400", "23"],
		[481.5, 33.338, "482", "33"],
		[0.977, 0.1, "0.98", "0.10"],
		[0.827, 0.367, "0.8", "0.4"],
		[1234.5, 123, "1230", "120"],
		[1234.5, 500, "1200", "500"],
		[4, 500, "0", "500"],
		[-4, 500, "0", "500"],
		[-0.001, 0.5, "0.0", "0.5"],
		[-12.34, 0.5, "−12.3", "0.5"],
		[-1234, 120, "−1230", "120"],
		[0, 0.5, "0.0", "0.5"],
	])("%d ± %d", (value, u, text, plusMinus) => {
		expect(rounded(value, u)).toEqual({ value: text, u: plusMinus });
	});
	it.each([
		[238.655, 4, "238.7"],
		[0.0934300509, 3, "0.0934"],
		[589.625, 2, "590"],
		[123456, 4, "123456"],
		[0, 4, "0"],
		[-0, 4, "0"],
		[-3.125, 2, "−3.1"],
	])("%d without one, to %d digits (whole numbers stay whole)", (value, digits, text) => {
		expect(rounded(value, 0, digits)).toEqual({ value: text, u: "" });
		expect(rounded(value, Number.NaN, digits).u).toBe("");
	});
});

describe("a text", () => {
	it("has a true minus sign, never a hyphen", () => {
		for (const text of [toPlace(-5, 0), toPlace(-50, 1), toPlace(-0.05, -2), significant(-5.5, 2), signed(-5, 1)])
			expect(text).toMatch(/^−[\d.]+$/);
	});
	it("is never −0", () => {
		for (const place of [-3, -1, 0, 1, 3])
			for (const value of [-0, -1e-9, -0.0004, -0.04])
				if (Math.abs(value) < 10 ** place / 2) expect(toPlace(value, place)).toMatch(/^0(\.0+)?$/);
		expect(toPlace(-4, 1)).toBe("0");
		expect(toPlace(-0.4, 0)).toBe("0");
	});
	it("is rounded alike on both sides of zero", () => {
		for (const [value, place] of [
			[15, 1],
			[250, 2],
			[2.5, 0],
			[0.125, -2],
		] as const)
			expect(toPlace(-value, place)).toBe(`−${toPlace(value, place)}`);
	});
	it("keeps the zeros that its place has", () => {
		expect(toPlace(3, -2)).toBe("3.00");
		expect(toPlace(0.1, -1)).toBe("0.1");
		expect(significant(2, 3)).toBe("2.00");
	});
	it("has no exponent", () => {
		for (const value of [1e-12, 1.5e-9, 0.1, 123456789, 1e15])
			expect(significant(value, 3) + toPlace(value, -3) + toPlace(value, 2)).not.toContain("e");
	});
});

describe("a difference shows its sign", () => {
	it.each([
		[89.4, 23, "+89"],
		[-3.2, 5, "−3"],
		[121.8, 23.07, "+122"],
		[0.2, 5, ""],
		[-0.2, 5, ""],
		[0, 5, ""],
		[-0, 0, ""],
		[0.04, 0.5, ""],
		[12.34, 0, "+12.3"],
		[-0.5, 0, "−0.500"],
		[1500, 120, "+1500"],
	])("%d ± %d is %s", (difference, u, text) => {
		expect(signed(difference, u)).toBe(text);
	});
});
