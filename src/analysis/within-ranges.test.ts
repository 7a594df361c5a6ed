/** Points of the cube and the designs that they stand for. */
import { describe, expect, it } from "vitest";
import { defaults, type InputKey, inputKeys, move } from "#model";
import { close, designsIn, excess, pointOf, sameDesigns, type WithinRanges } from "./within-ranges";

const within = (inputs = defaults): WithinRanges => ({
	inputs,
	hold: "P",
	ranges: [
		{ key: "d_separator", from: 20, to: 110 },
		{ key: "loading", from: 10, to: 40 },
	],
});

it("corners are ends of ranges, the middle is the middle, and what follows follows", () => {
	const at = (...point: number[]) => designsIn(within())(point).inputs;
	expect([at(0, 1).d_separator, at(0, 1).loading]).toEqual([20, 40]);
	expect([at(0.5, 0.5).d_separator, at(0.5, 0.5).loading]).toEqual([65, 25]);
	expect(at(1, 0.5).d_cathode).toBeCloseTo((200 * 25) / 23.1, 9);
});
it("the far corner is at the ends to the last digit", () => {
	// 0.3 + (0.9 − 0.3) is more than 0.9, the limit of the porosity, and 0.2 + (0.9 − 0.2) less
	for (const from of [0.2, 0.3]) {
		const { inputs, stop } = designsIn({ inputs: defaults, hold: "loading", ranges: [{ key: "P", from, to: 0.9 }] })([
			1,
		]);
		expect(inputs.P).toBe(0.9);
		expect(stop).toBeUndefined();
	}
});
it("a narrow range is resolved as finely as a wide one", () => {
	const T = 300;
	const at = designsIn({
		inputs: { ...defaults, T },
		hold: "P",
		ranges: [{ key: "T", from: T - 0.001, to: T + 0.001 }],
	});
	expect(at([0.5]).inputs.T).toBe(T);
	expect(at([0.5 + 1e-8]).inputs.T).toBeCloseTo(T + 2e-11, 12);
	expect(at([0.5 + 1e-8]).inputs.T).not.toBe(T);
});
it("the point of a design leads back to it, to the last digit", () => {
	for (let d_separator = 20; d_separator <= 110; d_separator += 0.7)
		for (let loading = 10; loading <= 40; loading += 0.9) {
			const asked = within({ ...defaults, d_separator, loading });
			expect(designsIn(asked)(pointOf(asked)).inputs).toEqual(asked.inputs);
		}
});
it("a design beside the ranges has the nearest point in them", () => {
	expect([...pointOf(within({ ...defaults, d_separator: 5, loading: 60 }))]).toEqual([0, 1]);
});
it("the excess beyond a limit counts in widths of its range", () => {
	const thick = within({ ...defaults, d_cathode: 1500 });
	expect(excess(designsIn(thick)([0, 0]))).toBe(0);
	// 40 mg/cm² of that coating are 1500 · 40/23.1 µm; 1 to 2000 µm are allowed
	expect(excess(designsIn(thick)([0, 1]))).toBeCloseTo(((1500 * 40) / 23.1 - 2000) / 1999, 12);
	// 80 mg/cm² in 200 µm would leave 1 − 0.37 · 80/23.1 for pores; 0.05 to 0.9 are allowed
	const full: WithinRanges = { inputs: defaults, hold: "d_cathode", ranges: [{ key: "loading", from: 10, to: 80 }] };
	expect(excess(designsIn(full)([0]))).toBe(0);
	expect(excess(designsIn(full)([1]))).toBeCloseTo((0.05 - (1 - (0.37 * 80) / 23.1)) / 0.85, 12);
});

describe("the same designs", () => {
	const asked = within();
	const moved = (key: InputKey, value: number, hold = asked.hold) => move(defaults, hold, key, value).inputs;

	it("wherever within the ranges the design in hand stands, and what follows with it", () => {
		expect(sameDesigns(asked, { ...asked, inputs: moved("d_separator", 25) })).toBe(true);
		const more = moved("loading", 30);
		expect(more.d_cathode).not.toBe(defaults.d_cathode);
		expect(sameDesigns(asked, { ...asked, inputs: more })).toBe(true);
		// there and back leaves other last digits
		const back = move(move(defaults, "P", "d_cathode", 123).inputs, "P", "d_cathode", defaults.d_cathode).inputs;
		expect(sameDesigns(asked, { ...asked, inputs: back })).toBe(true);
	});
	it("not with any other input elsewhere, were it alone", () => {
		for (const key of inputKeys) {
			const inputs = { ...defaults, [key]: defaults[key] * 1.01 + 1e-6 };
			// of the three that are tied each by itself changes the solids
			expect(sameDesigns(asked, { ...asked, inputs }), key).toBe(key === "d_separator");
		}
	});
	it("not with other ranges", () => {
		expect(sameDesigns(asked, { ...asked, ranges: asked.ranges.slice(1) })).toBe(false);
		expect(sameDesigns(asked, { ...asked, ranges: [asked.ranges[0]!, { key: "loading", from: 10, to: 41 }] })).toBe(
			false,
		);
		expect(sameDesigns(asked, { ...asked, ranges: asked.ranges.map((range) => ({ ...range })) })).toBe(true);
	});
	it("whatever is held, where the same input follows", () => {
		expect(sameDesigns(asked, { ...asked, hold: "loading" })).toBe(true);
		expect(sameDesigns(asked, { ...asked, hold: "d_cathode" })).toBe(false);
		expect(sameDesigns(asked, { ...asked, hold: "none" })).toBe(false);
	});
	it("without a hold each tied input counts for itself, and the solids do not", () => {
		const free: WithinRanges = { ...asked, hold: "none" };
		expect(sameDesigns(free, { ...free, inputs: moved("loading", 30, "none") })).toBe(true);
		expect(sameDesigns(free, { ...free, inputs: moved("d_cathode", 180, "none") })).toBe(false);
	});
});

it("numbers are close that differ in the last digits, whichever comes first", () => {
	for (const [a, b, isClose] of [
		[3e5, 3e5 * (1 + 1e-10), true],
		[3e5, 3e5 * (1 + 1e-8), false],
		[3e-5, 3e-5 * (1 + 1e-8), false],
		[-3, 3, false],
		[-3, -3, true],
		[0, 0, true],
		[0, 1e-30, false],
	] as const) {
		expect(close(a, b), `${a}, ${b}`).toBe(isClose);
		expect(close(b, a), `${b}, ${a}`).toBe(isClose);
	}
});
