import { describe, expect, it } from "vitest";
import { currentAxis, onStepAlong, rateMarks, stepsAlong, voltageAxis } from "./axes";
import type { Voltages } from "./series";

const of = (changes: Partial<Voltages>): Voltages => ({
	U: 3.4,
	U_min: 2.6,
	U_max: 3.8,
	j: 0.2,
	C: 2.14,
	R: 589.625,
	parts: [],
	poresBeyond: undefined,
	uR: 0,
	uU: 0,
	...changes,
});

describe("the axis of the current", () => {
	it.each([1, 10, 100, 589.625, 10_000])("holds both limits at %d Ω cm², with room beyond", (R) => {
		const { from, to } = currentAxis(undefined, of({ R, j: 0 }));
		expect(from).toBe(0);
		expect(to).toBeGreaterThanOrEqual((1.15 * 800) / R - 1e-9);
		expect(to).toBeLessThanOrEqual((2 * 800) / R);
	});
	it("holds the design's current beyond them, and is there without any", () => {
		expect(currentAxis(undefined, of({ j: 5 })).to).toBeGreaterThanOrEqual(5.75);
		expect(currentAxis(undefined, of({ U_min: 3.4, U_max: 3.4, j: 0 })).to).toBe(1);
		expect(currentAxis(undefined, of({ R: 0, j: 0.2 })).to).toBeGreaterThanOrEqual(0.23);
		expect(currentAxis(undefined, of({ R: 0, j: 0 })).to).toBe(1);
	});
	it("stays while the current moves within it", () => {
		const axis = currentAxis(undefined, of({}));
		for (const j of [0, 0.5, 1, 1.36]) expect(currentAxis(axis, of({ j }))).toBe(axis);
	});
	it("stays where a hand has gone to its end, and grows only for a current beyond it", () => {
		const axis = currentAxis(undefined, of({}));
		expect(currentAxis(axis, of({ j: stepsAlong(axis).max }))).toBe(axis);
		expect(currentAxis(axis, of({ j: axis.to }))).toBe(axis);
		expect(currentAxis(axis, of({ j: 1.01 * axis.to })).to).toBeGreaterThanOrEqual(1.15 * 1.01 * axis.to);
	});
	it("comes back from far out", () => {
		const far = currentAxis(undefined, of({ j: 100 }));
		expect(far.to).toBeGreaterThanOrEqual(100);
		expect(currentAxis(far, of({ j: 0.2 })).to).toBeLessThan(3);
	});
});

describe("the axis of the voltage", () => {
	it("holds the window with two fifths of it on either side, and does not go below zero", () => {
		const { from, to } = voltageAxis(undefined, of({}));
		expect(from).toBeLessThanOrEqual(2.12);
		expect(to).toBeGreaterThanOrEqual(4.28);
		expect(voltageAxis(undefined, of({ U_min: 0 })).from).toBe(0);
	});
	it("is there for a window that is none, and does not follow the current", () => {
		const none = voltageAxis(undefined, of({ U_min: 3.4, U_max: 3.4 }));
		expect(none.from).toBeLessThan(3.4);
		expect(none.to).toBeGreaterThan(3.4);
		const axis = voltageAxis(undefined, of({}));
		expect(voltageAxis(axis, of({ j: 100 }))).toBe(axis);
	});
});

describe("a hand along the current", () => {
	it.each([
		[0.1, 0.001, 0.1],
		[1.6, 0.01, 1.6],
		[6, 0.01, 6],
		[1000, 1, 100],
	])("up to %d mA/cm² goes in steps of %d to %d", (to, step, max) => {
		const axis = { from: 0, to, interval: 1 };
		expect(stepsAlong(axis).step).toBeCloseTo(step, 12);
		expect(stepsAlong(axis).max).toBe(max);
		expect(onStepAlong(axis, 1e6)).toBe(max);
		expect(onStepAlong(axis, -1)).toBe(0);
	});
	it("comes to rest on a step", () => {
		expect(onStepAlong({ from: 0, to: 1.6, interval: 0.2 }, 0.3049)).toBe(0.3);
	});
});

it("C-rates are marked in ones, twos and fives, on both sides of 1 C", () => {
	expect(rateMarks(0.75).map(({ text }) => text)).toEqual(["C/2", "C/5", "C/10", "C/20", "C/50"]);
	expect(rateMarks(6).map(({ text }) => text)).toEqual(["5\u00a0C", "2\u00a0C", "1\u00a0C", "C/2", "C/5"]);
	expect(rateMarks(0)).toEqual([]);
	for (const { rate, text } of rateMarks(6)) {
		const [, over, times] = /^(?:C\/(\d+)|(\d+)\u00a0C)$/.exec(text)!;
		expect(rate).toBeCloseTo(over ? 1 / Number(over) : Number(times), 12);
	}
});
