/** Points of the cube and the designs that they stand for. */
import { expect, it } from "vitest";
import { defaults } from "#model";
import { designsIn, excess, pointOf, type WithinRanges } from "./within-ranges";

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
});
