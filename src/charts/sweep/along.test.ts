import { describe, expect, it } from "vitest";
import { sweep } from "#analysis/sweep";
import { defaults, defaultUncertainties, type Hold, type InputKey, inputKeys, nameInSentence } from "#model";
import { axisTitle, followingAt, publishedValues, rangeAlong, xText, xTicks } from "./along";

const along = (key: InputKey, hold: Hold = "loading", inputs = defaults) =>
	sweep(inputs, defaultUncertainties, hold, rangeAlong(key, inputs), ["E_V", "E_m"], 201);

describe("the axis along an input", () => {
	it("is that of its slider", () => {
		expect(rangeAlong("P", defaults)).toEqual({ key: "P", from: 0.15, to: 0.8 });
	});
	it("is widened to a round value beyond a design that lies outside, and no further than the limits", () => {
		expect(rangeAlong("d_separator", { ...defaults, d_separator: 237 })).toMatchObject({ from: 5, to: 240 });
		expect(rangeAlong("P", { ...defaults, P: 0.88 })).toMatchObject({ from: 0.15, to: 0.9 });
		expect(rangeAlong("d_separator", { ...defaults, d_separator: 1 })).toMatchObject({ from: 0.1, to: 200 });
	});
	it("ends where the voltage ends its window", () => {
		expect(rangeAlong("U_min", { ...defaults, U: 2.8 })).toMatchObject({ from: 1, to: 2.8 });
		expect(rangeAlong("U_min", { ...defaults, U: 1, U_min: 0.5 })).toMatchObject({ from: 0.5, to: 1 });
		// nothing of the slider's range from 3.4 V on is beneath the limit
		expect(rangeAlong("U_max", { ...defaults, U: 5.5, U_max: 6 })).toMatchObject({ from: 5.5, to: 6 });
	});
	it("always holds the design in hand and has a length", () => {
		for (const key of inputKeys) {
			const { from, to } = rangeAlong(key, defaults);
			expect(from).toBeLessThan(to);
			expect(defaults[key]).toBeGreaterThanOrEqual(from);
			expect(defaults[key]).toBeLessThanOrEqual(to);
		}
	});
});

describe("what stands beneath it", () => {
	it("is in the unit that is shown, with what follows", () => {
		const found = along("P");
		const ticks = xTicks(rangeAlong("P", defaults), found, 10);
		expect(ticks.map(({ text }) => text)).toEqual(["20", "30", "40", "50", "60", "70", "80"]);
		// 200 µm · (1 − 0.63)/(1 − 0.30) = 105.7 µm, and so on
		expect(ticks.map(({ second }) => second)).toEqual(["93", "106", "123", "148", "185", "247", "370"]);
		expect(axisTitle("P", found)).toBe("Cathode porosity, %; beneath it the cathode thickness that follows, µm");
	});
	it("says where there is nothing that could follow", () => {
		// below 74 µm/0.95 = 77.9 µm the porosity would be less than 5 %
		const found = along("d_cathode");
		expect(xTicks(rangeAlong("d_cathode", defaults), found, 10)[0]).toEqual({ value: 50, text: "50", second: "–" });
		expect(followingAt(found, 77)).toBeUndefined();
		expect(followingAt(found, 400)).toBeCloseTo(1 - 74 / 400, 9);
	});
	it("has round °C under K", () => {
		const ticks = xTicks(rangeAlong("T", defaults), along("T"), 5);
		expect(ticks.map(({ second }) => second)).toEqual(["−20", "0", "20", "40", "60", "80"]);
		expect(ticks.map(({ text }) => text)).toEqual(["253", "273", "293", "313", "333", "353"]);
		expect(xText("T", 303.15)).toBe("303.15 K, 30.0 °C");
	});
});

describe("published values", () => {
	it("have the name of the first design that has them", () => {
		expect(publishedValues("d_separator")).toEqual([
			{ value: 50, name: "cell 1" },
			{ value: 110, name: "cell 2" },
		]);
	});
	it("are one where all designs have it, and none of the pouch, which the paper leaves out", () => {
		expect(publishedValues("U")).toEqual([{ value: 3.4, name: "all published designs" }]);
		expect(publishedValues("N_cells")).toEqual([]);
	});
});

it("names within a sentence keep the letter of the C-rate", () => {
	expect(nameInSentence("C_rate")).toBe("C-rate");
	expect(nameInSentence("E_V")).toBe("volumetric energy density");
});
