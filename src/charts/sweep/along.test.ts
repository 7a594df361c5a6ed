import { describe, expect, it } from "vitest";
import { rangeAround } from "#analysis/place";
import { sweep } from "#analysis/sweep";
import { defaults, defaultUncertainties, type Hold, type InputKey, nameInSentence } from "#model";
import { axisTitle, followingAt, publishedValues, xText, xTicks } from "./along";

const along = (key: InputKey, hold: Hold = "loading", inputs = defaults) =>
	sweep(inputs, defaultUncertainties, hold, rangeAround(key, inputs), ["E_V", "E_m"], 201);

describe("what stands beneath it", () => {
	it("is in the unit that is shown, with what follows", () => {
		const found = along("P");
		const ticks = xTicks(rangeAround("P", defaults), found, 10);
		expect(ticks.map(({ text }) => text)).toEqual(["20", "30", "40", "50", "60", "70", "80"]);
		// 200 µm · (1 − 0.63)/(1 − 0.30) = 105.7 µm, and so on
		expect(ticks.map(({ second }) => second)).toEqual(["93", "106", "123", "148", "185", "247", "370"]);
		expect(axisTitle("P", found)).toBe("Cathode porosity, %; beneath it the cathode thickness that follows, µm");
	});
	it("says where there is nothing that could follow", () => {
		// below 74 µm/0.95 = 77.9 µm the porosity would be less than 5 %
		const found = along("d_cathode");
		expect(xTicks(rangeAround("d_cathode", defaults), found, 10)[0]).toEqual({ value: 50, text: "50", second: "–" });
		expect(followingAt(found, 77)).toBeUndefined();
		expect(followingAt(found, 400)).toBeCloseTo(1 - 74 / 400, 9);
	});
	it("has round °C under K", () => {
		const ticks = xTicks(rangeAround("T", defaults), along("T"), 5);
		expect(ticks.map(({ second }) => second)).toEqual(["−20", "0", "20", "40", "60", "80"]);
		expect(ticks.map(({ text }) => text)).toEqual(["253", "273", "293", "313", "333", "353"]);
		expect(xText("T", 303.15)).toBe("303.15\u00a0K, 30.0\u00a0°C");
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
