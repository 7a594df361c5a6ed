import { describe, expect, it } from "vitest";
import { presetIds, presetOf } from "#library";
import { type Inputs, inputKeys, inputOf } from "#model";
import { type Design, fromPreset, nameAtMost } from "#permalink";
import { freeName, nameFor } from "./design-name";

const changed = (changes: Partial<Inputs>, of: Design = fromPreset("cell-1-theoretical")): Design => ({
	...of,
	inputs: { ...of.inputs, ...changes },
});

describe("the name of a design", () => {
	it.each([
		[{}, "cell 1, theoretical"],
		[{ P: 0.41, d_separator: 20 }, "cell 1, theoretical · P 41 %, 20 µm separator"],
		[{ d_reservoir: 0, loading: 30 }, "cell 1, theoretical · 0 µm anode, 30.0 mg/cm² loading"],
		// 200 µm · 0.37/0.59: the same solids
		[{ P: 0.41, d_cathode: (200 * 0.37) / 0.59, d_separator: 20 }, "cell 1, theoretical · P 41 %, 20 µm separator"],
		[{ P: 0.41, d_cathode: 120, d_separator: 20 }, "cell 1, theoretical · P 41 %, 20 µm separator, …"],
		[{ j: 1, d_cathode: 100 }, "cell 1, theoretical · 100 µm cathode, …"],
		[{ U: 3.4 + 1e-15 }, "cell 1, theoretical"],
	])("says what differs: %j", (changes, name) => {
		expect(nameFor(changed(changes))).toBe(name);
	});

	it("is never longer than a name can be, whatever differs", () => {
		for (const id of presetIds)
			for (const a of inputKeys)
				for (const b of inputKeys) {
					const { inputs } = fromPreset(id);
					const shift = (key: typeof a) => inputs[key] * 1.0123 + inputOf(key).soft.step;
					const name = nameFor(changed({ [a]: shift(a), [b]: shift(b) }, fromPreset(id)));
					expect([...name].length).toBeLessThanOrEqual(nameAtMost);
					expect(name.startsWith(`${presetOf(id).short}`)).toBe(true);
				}
	});
});

describe("a name that is taken", () => {
	it("gets the next free number, within the length of a name", () => {
		expect(freeName("A", new Set())).toBe("A");
		expect(freeName("A", new Set(["A", "A (2)"]))).toBe("A (3)");
		expect(freeName("A (2)", new Set(["A (2)"]))).toBe("A (3)");
		const long = "🔋".repeat(nameAtMost);
		expect(freeName(long, new Set([long]))).toBe(`${"🔋".repeat(nameAtMost - 4)} (2)`);
	});
});
