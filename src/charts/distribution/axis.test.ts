import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticksOf, tickText } from "#layout/axis";
import { roomyAxis } from "./axis";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const range = fc
	.tuple(number(-1e4, 1e4), number(-6, 5), number(1, 10))
	.map(([from, decade, digit]) => ({ from, to: from + digit * 10 ** decade }));
const run = { seed: 20_251, numRuns: 2000 };

describe("an axis", () => {
	it("holds the range in few whole steps, and is its own next one", () => {
		fc.assert(
			fc.property(range, fc.option(range), fc.constantFrom(2, 3, 4, 7, 10), ({ from, to }, before, most) => {
				const old = before ? roomyAxis(before.from, before.to, undefined, most) : undefined;
				const axis = roomyAxis(from, to, old, most);
				expect(axis.from).toBeLessThanOrEqual(from);
				expect(axis.to).toBeGreaterThanOrEqual(to);
				const steps = (axis.to - axis.from) / axis.interval;
				expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-4);
				expect(steps).toBeLessThan(most + 2.5);
				// a component that sets it while it is drawn would otherwise never come to an end
				expect(roomyAxis(from, to, axis, most)).toBe(axis);
			}),
			run,
		);
	});

	it("stays while the range moves within it, and is made anew with room to go on when it leaves", () => {
		const first = roomyAxis(205, 274, undefined, 10);
		expect(first).toEqual({ from: 200, to: 280, interval: 10 });
		expect(roomyAxis(210, 279, first, 10)).toBe(first);
		const second = roomyAxis(212, 281, first, 10);
		expect(second).toEqual({ from: 190, to: 300, interval: 10 });
		expect(roomyAxis(230, 299, second, 10)).toBe(second);
	});

	it("changes seldom in a drag: 239 to 480 Wh/l with a ± that grows along", () => {
		let axis = roomyAxis(205, 274, undefined, 10);
		let changes = 0;
		for (let value = 239; value <= 480; value += 2) {
			const next = roomyAxis(value * 0.86, value * 1.14, axis, 10);
			if (next !== axis) changes++;
			axis = next;
		}
		expect(changes).toBeGreaterThan(2);
		expect(changes).toBeLessThan(20);
	});

	it("is made anew where hardly any of it is in use, or where the picture has become narrow", () => {
		const wide = roomyAxis(0, 1000, undefined, 10);
		expect(roomyAxis(480, 520, wide, 10)).not.toBe(wide);
		const fine = roomyAxis(205, 274, undefined, 10);
		expect(roomyAxis(205, 274, fine, 5)).not.toBe(fine);
	});

	it("of a single value is the one before only where that holds it", () => {
		const before = roomyAxis(200, 340, undefined, 7);
		expect(roomyAxis(250, 250, before, 7)).toBe(before);
		const { from, to } = roomyAxis(2.14, 2.14, before, 7);
		expect([from > 1 && from < 2.14, to > 2.14 && to < 4]).toEqual([true, true]);
	});

	it("is one even where there is no range", () => {
		const { from, to } = roomyAxis(3, 3, undefined, 7);
		expect([from, to].every(Number.isFinite) && from < 3 && to > 3).toBe(true);
	});
});

describe("ticks", () => {
	it("are whole steps without the dust of sums, all with the same decimals and a true minus", () => {
		const axis = roomyAxis(-0.29, 0.31, undefined, 10);
		expect(ticksOf(axis).map((tick) => tickText(tick, axis.interval))).toEqual([
			"−0.4",
			"−0.3",
			"−0.2",
			"−0.1",
			"0.0",
			"0.1",
			"0.2",
			"0.3",
			"0.4",
		]);
		const halves = roomyAxis(586.2, 589.6, undefined, 10);
		expect(halves.interval).toBe(0.5);
		expect(tickText(587, halves.interval)).toBe("587.0");
		expect(tickText(1500, 500)).toBe("1500");
	});
});
