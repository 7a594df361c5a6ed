import { describe, expect, it } from "vitest";
import { alongDecades, decadesAround, decadeTicks, steadyDecades } from "./decades";

describe("an axis of decades", () => {
	it("has whole powers of ten around what it holds", () => {
		expect(decadesAround(1, 589.6)).toEqual({ from: 0, to: 3 });
		expect(decadesAround(0.19, 25_000)).toEqual({ from: -1, to: 5 });
		expect(decadesAround(1, 1000)).toEqual({ from: 0, to: 3 });
	});
	it("is a decade long at least", () => {
		expect(decadesAround(10, 10)).toEqual({ from: 1, to: 2 });
	});
	it("is no shorter than is asked for", () => {
		const least = { from: 0, to: 3 };
		expect(decadesAround(3.1, 590, least)).toEqual(least);
		expect(decadesAround(0.3, 4000, least)).toEqual({ from: -1, to: 4 });
	});
	it("puts equal factors at equal lengths", () => {
		const axis = { from: 0, to: 3 };
		expect([1, 10, 100, 1000].map((value) => alongDecades(axis, value))).toEqual([
			0,
			expect.closeTo(1 / 3, 12),
			expect.closeTo(2 / 3, 12),
			1,
		]);
		expect(alongDecades(axis, 0.1)).toBeCloseTo(-1 / 3, 12);
	});
});

describe("an axis while its values move", () => {
	const wide = { from: 0, to: 4 };
	it("grows as soon as it has to", () => {
		expect(steadyDecades({ from: 0, to: 3 }, 1, 1001)).toEqual(wide);
		expect(steadyDecades({ from: 0, to: 3 }, 0.99, 600)).toEqual({ from: -1, to: 3 });
	});
	it("shrinks only where the value has come back by a factor of two", () => {
		expect(steadyDecades(wide, 1, 900)).toBe(wide);
		expect(steadyDecades(wide, 1, 499)).toEqual({ from: 0, to: 3 });
		const low = { from: -1, to: 3 };
		expect(steadyDecades(low, 1.9, 600)).toBe(low);
		expect(steadyDecades(low, 2.1, 600)).toEqual({ from: 0, to: 3 });
	});
	it("comes back to the least that is asked for", () => {
		const least = { from: 0, to: 3 };
		expect(steadyDecades({ from: -1, to: 3 }, 1.9, 600, least)).toEqual({ from: -1, to: 3 });
		expect(steadyDecades({ from: -1, to: 3 }, 3.1, 600, least)).toEqual(least);
	});
});

describe("ticks", () => {
	it("stand at every decade, or at every few where there are many", () => {
		expect(decadeTicks({ from: -1, to: 3 }, 8)).toEqual([-1, 0, 1, 2, 3]);
		expect(decadeTicks({ from: -6, to: 12 }, 8)).toEqual([-6, -3, 0, 3, 6, 9, 12]);
	});
});
