/** Moving the point of a map asks nothing new; changing anything else does. Randomness is seeded. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults, holds, type InputKey, type Inputs, inputKeys, inputOf, move } from "#model";
import { designMap } from "./map";
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
	});
});
