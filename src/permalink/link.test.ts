import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presetIds } from "#library";
import { defaults, defaultUncertainties, holds, type Inputs, inputKeys, inputOf, refusal } from "#model";
import { type Design, decodeLink, encodeLink, fromPreset, readNumber } from ".";

const anyInputs: fc.Arbitrary<Inputs> = fc
	.tuple(...inputKeys.map(() => fc.double({ min: 0, max: 1, noNaN: true })))
	.map((fractions) => {
		const design: Record<string, number> = { ...defaults };
		inputKeys.forEach((key, i) => {
			const { min, max } = inputOf(key).hard;
			const low = typeof min === "number" ? min : design.U!;
			const high = typeof max === "number" ? max : design.U!;
			design[key] = Math.min(high, Math.max(low, low + fractions[i]! * (high - low)));
		});
		return design as Inputs;
	});

const anyDesign: fc.Arbitrary<Design> = fc.record({
	inputs: anyInputs,
	u: fc.record({
		...Object.fromEntries(inputKeys.map((key) => [key, fc.constant(defaultUncertainties[key])])),
		d_separator: fc.double({ min: 0, max: 100, noNaN: true }),
	}) as fc.Arbitrary<Design["u"]>,
	hold: fc.constantFrom(...holds),
	baseline: fc.constantFrom(...presetIds),
	view: fc.constant("explore" as const),
});

describe("a link", () => {
	it("reads back to the last digit", () => {
		fc.assert(
			fc.property(anyDesign, (design) => {
				const back = decodeLink(encodeLink(design));
				expect(back.refused).toEqual([]);
				expect(back.design).toEqual(design);
			}),
			{ numRuns: 500, seed: 1 },
		);
	});

	it("writes every input, so that it keeps its meaning when a default changes", () => {
		const parts = encodeLink(fromPreset("cell-1")).slice(1).split("&");
		expect(parts.slice(0, 4)).toEqual(["v=1", "view=explore", "d_separator=50", "d_cathode=200"]);
		for (const key of inputKeys) expect(parts.filter((part) => part.startsWith(`${key}=`))).toHaveLength(1);
		expect(parts).toContain("hold=loading");
	});

	it("takes the defaults for what it does not name", () => {
		expect(decodeLink("")).toEqual({ design: fromPreset("cell-1"), refused: [] });
		expect(decodeLink("#v=1&P=0.3").design.inputs).toEqual({ ...defaults, P: 0.3 });
	});

	it.each([
		["P=NaN", /P = NaN is not a number/],
		["P=1e999", /P = 1e999 is not a number/],
		["P=", /P = \(empty\) is not a number/],
		["P=0x10", /P = 0x10 is not a number/],
		["P=1.4", /P = 1.4 is outside 0.05–0.9/],
		["P", /P = \(empty\) is not a number/],
		["P=%E0%A4", /cut off or damaged/],
		["thickness=3", /thickness is not known/],
		["__proto__=3", /__proto__ is not known/],
		["constructor=3", /constructor is not known/],
		["hold=everything", /hold = everything is none of/],
		["view=Wh", /view = Wh is not a view/],
		["baseline=toString", /baseline = toString is not a published design/],
		["v=0", /v = 0 is no version/],
		["v=7", /later version of Cellwright \(format 7\)/],
		["d_separator=20&d_separator=30", /d_separator stands twice/],
		["u_P=-1", /u_P = -1 is no uncertainty/],
		["U=3&U_min=3.2", /U_min = 3.2 is outside/],
	])("#%s is refused by name and the rest is used", (text, message) => {
		const { design, refused } = decodeLink(`#${text}&loading=20`);
		expect(refused).toHaveLength(1);
		expect(refused[0]).toMatch(message);
		expect(design.inputs.loading).toBe(20);
	});

	it("says the same thing once", () => {
		expect(decodeLink("#x=1&x=2&x=3&x=4").refused).toEqual([
			"x is not known and was left out.",
			"x stands twice; the first is used.",
		]);
	});

	it("of 100 kB is used as far as it is known, and the rest is named", () => {
		const { design, refused } = decodeLink(`#x=${"a".repeat(100_000)}&P=0.3&${"y".repeat(50_000)}`);
		expect(design.inputs).toEqual({ ...defaults, P: 0.3 });
		expect(refused).toEqual(["x is not known and was left out.", `${"y".repeat(40)}… is not known and was left out.`]);
	});

	it("without end is read up to a million characters", () => {
		const { design, refused } = decodeLink(`#P=0.3&x=${"a".repeat(2_000_000)}&loading=5`);
		expect(design.inputs).toEqual({ ...defaults, P: 0.3 });
		expect(refused[0]).toMatch(/2000018 characters long/);
	});

	it("of any text gives a design within its limits, and never throws", () => {
		const text = fc.oneof(
			fc.string({ unit: "binary", maxLength: 300 }),
			fc
				.array(
					fc.tuple(
						fc.constantFrom(...inputKeys, "v", "hold", "view", "u_P", "__proto__"),
						fc.oneof(fc.string(), fc.double().map(String)),
					),
				)
				.map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join("&")),
		);
		fc.assert(
			fc.property(text, (hash) => {
				const { design } = decodeLink(`#${hash}`);
				for (const key of inputKeys) expect(refusal(key, design.inputs[key], design.inputs)).toBeUndefined();
			}),
			{ numRuns: 2000, seed: 2 },
		);
	});
});

it.each([
	["", undefined],
	[" 1", undefined],
	["1,5", undefined],
	["Infinity", undefined],
	["1e5", 1e5],
	["-.5", -0.5],
	["+2.", 2],
])("the number %j reads as %s", (text, value) => expect(readNumber(text)).toBe(value));
