/** Moving the point of a map asks nothing new; changing anything else does. Randomness is seeded. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults, holds, type InputKey, type Inputs, inputKeys, inputOf, move } from "#model";
import { designMap, type MapAsked } from "./map";
import { mapQuestion, sameQuestion } from "./map-question";
import { follower, place } from "./place";

const of = ["E_V", "E_m"] as const;
const pairs: readonly (readonly [InputKey, InputKey])[] = [
	["P", "d_separator"],
	["d_cathode", "j"],
	["loading", "P"],
	["d_cathode", "loading"],
	["d_separator", "d_reservoir"],
];
const part = fc.nat(100).map((n) => n / 100);

describe("the question", () => {
	it.each([
		["U_min", { U: 5.5, U_min: 5, U_max: 6 }],
		["U_max", { U: 1.5, U_min: 1, U_max: 1.8 }],
	] as const)("has the design in hand on its axes, also %s at voltages beyond the slider", (x, voltages) => {
		const inputs = { ...defaults, ...voltages };
		const asked = mapQuestion(inputs, "none", [x, "U"], of);
		for (const { key, from, to } of [asked.x, asked.y]) {
			expect(from).toBeLessThanOrEqual(inputs[key]);
			expect(to).toBeGreaterThanOrEqual(inputs[key]);
		}
	});
	it("stays while the point is moved over the map, whatever is held", () => {
		fc.assert(
			fc.property(fc.constantFrom(...pairs), fc.constantFrom(...holds), part, part, ([x, y], hold, a, b) => {
				const before = mapQuestion(defaults, hold, [x, y], of);
				const at = (key: InputKey, t: number) => {
					const { min, max } = inputOf(key).soft;
					return [key, min + (max - min) * t] as const;
				};
				const { inputs, stop } = place(defaults, hold, [at(x, a), at(y, b)]);
				if (stop) return;
				expect(sameQuestion(mapQuestion(inputs, hold, [x, y], of), before)).toBe(true);
			}),
			{ seed: 4, numRuns: 300 },
		);
	});

	it("stays while the point keeps to what is held, by one slider", () => {
		const before = mapQuestion(defaults, "loading", ["loading", "P"], of);
		const { inputs } = move(defaults, "loading", "P", 0.4);
		expect(inputs.d_cathode).not.toBe(defaults.d_cathode);
		expect(sameQuestion(mapQuestion(inputs, "loading", ["loading", "P"], of), before)).toBe(true);
	});

	it("is another where any other input is: all that neither is at an axis nor follows", () => {
		for (const hold of holds)
			for (const [x, y] of pairs) {
				const before = mapQuestion(defaults, hold, [x, y], of);
				const third = follower([x, y], hold);
				for (const key of inputKeys) {
					const { min, max } = inputOf(key).soft;
					const inputs: Inputs = { ...defaults, [key]: defaults[key] === max ? min : (defaults[key] + max) / 2 };
					const free = key === x || key === y;
					const tied =
						third !== undefined && [x, y, third].includes(key) && ["loading", "P", "d_cathode"].includes(key);
					// alone, without what it is tied to, one of the three changes the solids of the coating
					expect(sameQuestion(mapQuestion(inputs, hold, [x, y], of), before), `${key}, held ${hold}`).toBe(
						free && !tied,
					);
				}
			}
	});

	it("is another over other ranges, with another hold, or of other results", () => {
		const before = mapQuestion(defaults, "loading", ["P", "d_separator"], of);
		expect(sameQuestion(before, { ...before, x: { ...before.x }, y: { ...before.y }, of: [...of] })).toBe(true);
		const others: readonly Partial<MapAsked>[] = [
			{ hold: "P" },
			{ x: { ...before.x, key: "T" } },
			{ x: { ...before.x, from: 0.2 } },
			{ x: { ...before.x, to: 0.7 } },
			{ y: { ...before.y, key: "T" } },
			{ y: { ...before.y, from: 20 } },
			{ y: { ...before.y, to: 110 } },
			{ of: ["E_V"] },
			{ of: ["E_V", "E_m", "R_cell"] },
			{ of: ["E_V", "R_cell"] },
			{ of: ["R_cell", "E_m"] },
		];
		for (const other of others) {
			expect(sameQuestion(before, { ...before, ...other }), JSON.stringify(other)).toBe(false);
			expect(sameQuestion({ ...before, ...other }, before), JSON.stringify(other)).toBe(false);
		}
	});

	it("has the answer that the design in hand itself would have", () => {
		const question = { ...mapQuestion(defaults, "loading", ["P", "d_separator"], of), size: 21 };
		const [own] = designMap({ ...question, inputs: defaults }).layers;
		const [put] = designMap(question).layers;
		put!.values.forEach((value, i) => {
			expect(value).toBeCloseTo(own!.values[i]!, 9);
		});
	});
});

describe("the ranges", () => {
	it("are the sliders', widened to a round value where the design lies outside", () => {
		expect(mapQuestion(defaults, "loading", ["P", "d_separator"], of)).toMatchObject({
			x: { key: "P", from: 0.15, to: 0.8 },
			y: { key: "d_separator", from: 5, to: 200 },
		});
		expect(mapQuestion({ ...defaults, d_separator: 333 }, "loading", ["P", "d_separator"], of).y.to).toBe(340);
		expect(mapQuestion({ ...defaults, loading: 0.7 }, "loading", ["loading", "P"], of).x.from).toBe(0.1);
	});

	it("end at the voltage for its window, unless the voltage is the other axis", () => {
		const low = { ...defaults, U: 3, U_min: 2 };
		expect(mapQuestion(low, "loading", ["U_min", "P"], of).x).toEqual({ key: "U_min", from: 1, to: 3 });
		expect(mapQuestion(low, "loading", ["U_min", "U"], of).x).toEqual({ key: "U_min", from: 1, to: 3.4 });
		const high = { ...defaults, U: 4, U_max: 4.2 };
		expect(mapQuestion(high, "loading", ["P", "U_max"], of).y).toEqual({ key: "U_max", from: 4, to: 5 });
		expect(mapQuestion(high, "loading", ["U", "U_max"], of).y).toEqual({ key: "U_max", from: 3.4, to: 5 });
	});
});
