/** Several inputs at once: against `move`, against conservation of the solids, and at the limits. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults, evaluate, type Hold, hardLimits, holds, inputKeys, inputOf, move } from "#model";
import { follower, place, placeAsFar, rangeAround, rangeRefusal, rangesRefusal, sliderRange } from "./place";

const anyHold = fc.constantFrom(...holds);
const within = (key: (typeof inputKeys)[number]) =>
	fc.double({ min: inputOf(key).soft.min, max: inputOf(key).soft.max, noNaN: true });

describe("one input", () => {
	it("is moved as a slider moves it", () => {
		fc.assert(
			fc.property(
				anyHold,
				fc.constantFrom(...inputKeys).chain((key) => fc.tuple(fc.constant(key), within(key))),
				(hold, [key, value]) => {
					const moved = move(defaults, hold, key, value);
					const placed = place(defaults, hold, [[key, value]]);
					if (moved.stopped) expect(placed.stop).toEqual({ key: moved.stopped.key, end: moved.stopped.end });
					else
						for (const each of inputKeys)
							expect(Math.abs(placed.inputs[each] - moved.inputs[each])).toBeLessThanOrEqual(
								1e-13 * Math.abs(moved.inputs[each]),
							);
				},
			),
			{ numRuns: 1000, seed: 1 },
		);
	});
	it("gives a design, and says nothing of a limit where none forbids it", () => {
		expect(place(defaults, "none", [["T", 300]])).toStrictEqual({ inputs: { ...defaults, T: 300 } });
	});
	it("put to where it is leaves what would follow as it is, to the last digit", () => {
		// 1 − (1 − 0.1) is 0.1 less 2·10⁻¹⁷ in the numbers of a computer
		const dense = { ...defaults, P: 0.1 };
		const { inputs } = place(dense, "d_cathode", [
			["loading", defaults.loading],
			["d_separator", 20],
		]);
		expect(inputs).toEqual({ ...dense, d_separator: 20 });
	});
});

describe("two of loading, porosity and thickness", () => {
	const pairs = [
		["loading", "P", "d_cathode"],
		["loading", "d_cathode", "P"],
		["P", "d_cathode", "loading"],
	] as const;
	it.each(pairs)("%s and %s: %s keeps the solids, whatever is held", (a, b, third) => {
		fc.assert(
			fc.property(fc.constantFrom<Hold>("loading", "P", "d_cathode"), within(a), within(b), (hold, x, y) => {
				const { inputs, stop } = place(defaults, hold, [
					[a, x],
					[b, y],
				]);
				expect(inputs[a]).toBe(x);
				expect(inputs[b]).toBe(y);
				expect(evaluate(inputs).solids_balance).toBeCloseTo(evaluate(defaults).solids_balance, 11);
				const { min, max } = hardLimits(third, inputs);
				expect(stop?.key).toBe(inputs[third] < min || inputs[third] > max ? third : undefined);
			}),
			{ numRuns: 300, seed: 2 },
		);
	});
	it("are as they are set where nothing is held, and so are all three", () => {
		expect(
			place(defaults, "none", [
				["P", 0.3],
				["loading", 40],
			]).inputs,
		).toEqual({ ...defaults, P: 0.3, loading: 40 });
		expect(
			place(defaults, "loading", [
				["P", 0.3],
				["loading", 40],
				["d_cathode", 100],
			]).inputs,
		).toEqual({ ...defaults, P: 0.3, loading: 40, d_cathode: 100 });
		expect(follower(["P", "loading", "d_cathode"], "loading")).toBeUndefined();
	});
});

describe("as far as limits let it", () => {
	it("goes the whole way where none is in it", () => {
		expect(
			placeAsFar(defaults, "loading", [
				["P", 0.3],
				["d_separator", 20],
			]),
		).toEqual(
			place(defaults, "loading", [
				["P", 0.3],
				["d_separator", 20],
			]),
		);
	});
	it("stops in a straight line at the first one", () => {
		// d = 200 (l/23.1)(0.37/(1 − P)) = 2000 where l = 23.1 + 176.9 t and P = 0.63 + 0.27 t
		const t = (2000 / 200 - 1) / (176.9 / 23.1 + (0.27 / 0.37) * (2000 / 200));
		const { inputs, stop } = placeAsFar(defaults, "loading", [
			["loading", 200],
			["P", 0.9],
		]);
		expect(stop).toEqual({ key: "d_cathode", end: "max" });
		expect(inputs.d_cathode).toBeCloseTo(2000, 8);
		expect(inputs.loading).toBeCloseTo(23.1 + 176.9 * t, 8);
		expect(inputs.P).toBeCloseTo(0.63 + 0.27 * t, 10);
	});
	it("stops at an input's own limit as well", () => {
		expect(placeAsFar(defaults, "loading", [["d_separator", 4000]]).inputs.d_separator).toBeCloseTo(2000, 8);
	});
	it("what is not tied to the solids goes all the way, whatever stops the others", () => {
		const { inputs, stop } = placeAsFar(defaults, "d_cathode", [
			["d_separator", 20],
			["loading", 200],
			["T", 340],
		]);
		expect(stop).toEqual({ key: "P", end: "min" });
		expect([inputs.d_separator, inputs.T]).toEqual([20, 340]);
		// P = 1 − 0.37 · loading/23.1 falls to 5 %
		expect(inputs.loading).toBeCloseTo((23.1 * 0.95) / 0.37, 8);
		expect(inputs.P).toBe(0.05);
	});
	it("one that its own limit stops goes in a straight line with those that are tied", () => {
		const { inputs, stop } = placeAsFar(defaults, "P", [
			["d_separator", 4000],
			["loading", 30],
		]);
		expect(stop).toEqual({ key: "d_separator", end: "max" });
		expect(inputs.d_separator).toBe(2000);
		// 50 to 2000 of 50 to 4000 µm
		expect(inputs.loading).toBeCloseTo(23.1 + (30 - 23.1) * (1950 / 3950), 8);
	});
	it("of two limits in the way the one that comes first is told", () => {
		// the separator's comes after 1950/2050 of the way, that of the porosity after a fifth of it
		const { stop } = placeAsFar(defaults, "d_cathode", [
			["d_separator", 2100],
			["loading", 200],
		]);
		expect(stop).toEqual({ key: "P", end: "min" });
	});
	it("an end of the window beyond the voltage stops at the voltage; the voltage takes the window along", () => {
		expect(placeAsFar(defaults, "loading", [["U_min", 3.6]]).inputs.U_min).toBeCloseTo(3.4, 12);
		expect(placeAsFar(defaults, "loading", [["U", 4.5]]).inputs).toMatchObject({ U: 4.5, U_max: 4.5 });
	});
});

describe("ranges", () => {
	it.each([
		[{ key: "P", from: 0.3, to: 0.7 }, undefined],
		[{ key: "P", from: 0.7, to: 0.3 }, /turned round/],
		[{ key: "P", from: 0.3, to: 0.3 }, /turned round/],
		[{ key: "P", from: 0.01, to: 0.3 }, /P = 0.01 is outside/],
		[{ key: "P", from: Number.NaN, to: 0.3 }, /not a number/],
	] as const)("%j: %s", (range, why) => {
		const said = rangeRefusal(range, defaults);
		if (why) expect(said).toMatch(why);
		else expect(said).toBeUndefined();
	});
	it("of the voltage window are judged whatever the voltage, where no design is given", () => {
		expect(rangeRefusal({ key: "U_min", from: 2, to: 4 }, defaults)).toMatch(/outside 0–3.4/);
		expect(rangeRefusal({ key: "U_min", from: 2, to: 4 })).toBeUndefined();
		expect(rangeRefusal({ key: "U_max", from: 1.5, to: 4 })).toBeUndefined();
		expect(rangeRefusal({ key: "U_max", from: 1.5, to: 9 })).toMatch(/outside/);
	});
	it("of all three that are tied cannot be chosen together while one is held", () => {
		const three = (["loading", "P", "d_cathode"] as const).map((key) => ({ key, from: 0.2, to: 0.3 }));
		expect(rangesRefusal(three, "loading")).toMatch(/one of them follows/);
		expect(rangesRefusal(three, "none")).toBeUndefined();
		expect(rangesRefusal([], "none")).toMatch(/no input has a range/);
	});
	it("of two that are tied can be chosen together, with others beside them", () => {
		const ranges = (["loading", "d_separator", "P", "T"] as const).map((key) => ({ key, ...inputOf(key).soft }));
		expect(
			rangesRefusal(
				ranges.map(({ key, min, max }) => ({ key, from: min, to: max })),
				"loading",
			),
		).toBeUndefined();
	});
	it("can be ten, and not eleven", () => {
		const ranges = inputKeys.map((key) => sliderRange(key, defaults));
		expect(rangesRefusal(ranges.slice(0, 10), "none")).toBeUndefined();
		expect(rangesRefusal(ranges.slice(0, 11), "none")).toMatch(/10 inputs at most/);
	});
});

describe("the range that is looked at along an input", () => {
	it("is that of its slider", () => {
		expect(rangeAround("P", defaults)).toEqual({ key: "P", from: 0.15, to: 0.8 });
	});
	it("is widened to a round value beyond a design that lies outside, and no further than the limits", () => {
		expect(rangeAround("d_separator", { ...defaults, d_separator: 237 })).toMatchObject({ from: 5, to: 240 });
		expect(rangeAround("P", { ...defaults, P: 0.88 })).toMatchObject({ from: 0.15, to: 0.9 });
		expect(rangeAround("d_separator", { ...defaults, d_separator: 1 })).toMatchObject({ from: 0.1, to: 200 });
	});
	it("ends where the voltage ends its window", () => {
		expect(rangeAround("U_min", { ...defaults, U: 2.8 })).toMatchObject({ from: 1, to: 2.8 });
		expect(rangeAround("U_min", { ...defaults, U: 1, U_min: 0.5 })).toMatchObject({ from: 0.5, to: 1 });
		expect(rangeAround("U_max", { ...defaults, U: 5.5, U_max: 6 })).toMatchObject({ from: 5.5, to: 6 });
	});
	it("is all that is allowed where the voltage leaves nothing of the slider's", () => {
		// the slider ends at 5 V
		expect(sliderRange("U_max", { ...defaults, U: 4.9, U_max: 6 })).toEqual({ key: "U_max", from: 4.9, to: 5 });
		expect(sliderRange("U_max", { ...defaults, U: 5, U_max: 6 })).toEqual({ key: "U_max", from: 5, to: 8 });
		expect(sliderRange("U_max", { ...defaults, U: 5.5, U_max: 6 })).toEqual({ key: "U_max", from: 5.5, to: 8 });
	});
	it("is the slider's for a design at the end of one, round or not", () => {
		for (const end of ["min", "max"] as const)
			expect(rangeAround("T", { ...defaults, T: inputOf("T").soft[end] })).toEqual({
				key: "T",
				from: 253.15,
				to: 353.15,
			});
	});
	it("always holds the design in hand and has a length", () => {
		for (const key of inputKeys) {
			const { from, to } = rangeAround(key, defaults);
			expect(from).toBeLessThan(to);
			expect(defaults[key]).toBeGreaterThanOrEqual(from);
			expect(defaults[key]).toBeLessThanOrEqual(to);
		}
	});
});
