import { describe, expect, it } from "vitest";
import { celsius, figure, nearlyAll, percent, set } from "./words";

describe("figures", () => {
	it.each([
		[0, "0"],
		[0.0009, "less than 0.001"],
		[0.001, "0.0010"],
		[0.456, "0.46"],
		[1, "1.00"],
		[1.234, "1.23"],
		[1234.5, "1235"],
		[1e6, "1000000"],
		[1.000_001e6, "more than a million"],
	])("%d: two significant digits below 1, three from there on", (x, text) => {
		expect(figure(x, "MPa")).toBe(`${text}\u00a0MPa`);
	});
	it("stand on one line with their unit", () => {
		expect(figure(589.6, "Ω cm²")).toBe("590\u00a0Ω\u00a0cm²");
	});
	it.each([
		[0.05, "0.05"],
		[0.5, "0.5"],
		[1, "1"],
		[1.1, "1.1"],
		[23.1, "23.1"],
		[100, "100"],
		[112, "112"],
		[0.0005, "less than 0.001"],
	])("%d that somebody set has no zeros behind it", (x, text) => {
		expect(set(x, "MPa")).toBe(`${text}\u00a0MPa`);
	});
});

describe("shares", () => {
	it.each([
		[0, "0"],
		[0.0009, "less than 0.1"],
		[0.001, "0.1"],
		[0.00657, "0.7"],
		[0.0996, "10"],
		[0.3, "30"],
		[0.846, "85"],
		[1.05, "105"],
	])("%d in per cent, to one decimal at most", (share, text) => {
		expect(percent(share)).toBe(`${text}\u00a0%`);
	});
	it.each([
		[0.9, "90"],
		[0.99, "99"],
		[0.999, "99.9"],
		[0.9999, "99.99"],
		[0.99999, "99.999"],
		[0.99955, "99.955"],
		[0.999554, "99.955"],
		[1, "100"],
	])("%d shows two digits of what it lacks", (share, text) => {
		expect(nearlyAll(share)).toBe(`${text}\u00a0%`);
	});
});

it.each([
	[273.15, "0"],
	[263.15, "−10"],
	[303.15, "30"],
	[370.95, "97.8"],
	[273.2, "0.1"],
])("%d K in °C, to one decimal at most", (T, text) => {
	expect(celsius(T)).toBe(`${text}\u00a0°C`);
});
