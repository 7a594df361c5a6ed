import { describe, expect, it } from "vitest";
import { axisAround, roundInterval, steadyAxis, ticksBetween, ticksOf, tickText } from "./axis";

describe("an interval", () => {
	it("is 1, 2 or 5 times a power of ten, the least that comes out with so many", () => {
		expect(roundInterval(254, 6)).toBe(50);
		expect(roundInterval(254, 5)).toBe(100);
		expect(roundInterval(10, 10)).toBe(1);
		expect(roundInterval(0.65, 10)).toBeCloseTo(0.1, 12);
		expect(roundInterval(195, 10)).toBe(20);
	});
});

describe("an axis", () => {
	it("has round ends around what it holds", () => {
		expect(axisAround(148, 402, 6)).toEqual({ from: 100, to: 450, interval: 50 });
		expect(axisAround(-0.3, 0.42, 5)).toEqual({ from: -0.4, to: 0.6, interval: 0.2 });
	});
	it("starts at zero where the least comes near it and is not negative", () => {
		expect(axisAround(20, 402, 5)).toEqual({ from: 0, to: 500, interval: 100 });
	});
	it("has room about a single value, zero among them", () => {
		for (const value of [590, 0.0934, -12, 0]) {
			const { from, to } = axisAround(value, value, 5);
			expect(from).toBeLessThan(value);
			expect(to).toBeGreaterThan(value);
		}
	});
	it("ticks all multiples of its interval, with the decimals that it has", () => {
		const axis = axisAround(0.08, 0.31, 5);
		expect(ticksOf(axis)).toEqual([0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35]);
		expect(ticksOf(axis).map((tick) => tickText(tick, axis.interval))).toContain("0.10");
		expect(ticksBetween(15, 80, 10)).toEqual([20, 30, 40, 50, 60, 70, 80]);
		expect(tickText(-50, 50)).toBe("−50");
	});
});

describe("an axis while a slider moves", () => {
	const before = axisAround(148, 402, 6);
	it("stays as long as it holds everything, whatever a new one would be", () => {
		expect(steadyAxis(before, 160, 440, 6)).toBe(before);
		expect(steadyAxis(before, 210, 390, 6)).toBe(before);
	});
	it("gives way where something leaves it, or little of it is left", () => {
		expect(steadyAxis(before, 148, 460, 6)).toEqual(axisAround(148, 460, 6));
		expect(steadyAxis(before, 230, 240, 6)).toEqual(axisAround(230, 240, 6));
	});
	it("settles: asked again with the same, it answers the same object", () => {
		for (const [low, high] of [
			[148, 402],
			[0.0934, 0.0934],
			[0, 0],
			[1e-9, 3e-9],
			[99.99999999999999, 300.00000000000006],
		] as const) {
			const axis = steadyAxis(undefined, low, high, 6);
			expect(steadyAxis(axis, low, high, 6)).toBe(axis);
		}
	});
});
