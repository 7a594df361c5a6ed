/** Labels moved apart: none overlaps, none leaves its place in the row, each moves as little as it can. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "./spread";

const length = 1000;
/** Rounding of sums over a few hundred units. */
const slack = 1e-9;

/** Labels in ascending order that fit on the line, some of them hanging over its ends. */
const labels = fc
	.array(
		fc.record({
			centre: fc.double({ min: -100, max: length + 100, noNaN: true }),
			width: fc.double({ min: 0, max: 60, noNaN: true }),
		}),
		{ maxLength: 16 },
	)
	.map((items) => items.toSorted((a, b) => a.centre - b.centre));
const seeded = { seed: 20260103, numRuns: 3_000 };

type Label = { readonly centre: number; readonly width: number };
const place = (items: readonly Label[], from = 0, to = length) =>
	spread(
		items.map(({ centre }) => centre),
		items.map(({ width }) => width),
		from,
		to,
	);
describe("any row of labels", () => {
	it("keeps its order, without overlaps, inside the line", () => {
		fc.assert(
			fc.property(labels, (items) => {
				const at = place(items);
				return (
					at.length === items.length &&
					items.every(
						({ width }, i) =>
							at[i]! - width / 2 >= -slack &&
							at[i]! + width / 2 <= length + slack &&
							(i === 0 || at[i]! - at[i - 1]! >= (width + items[i - 1]!.width) / 2 - slack),
					)
				);
			}),
			seeded,
		);
	});

	it("does not move where nothing overlaps", () => {
		fc.assert(
			fc.property(
				fc.array(fc.record({ gap: fc.nat(20), width: fc.integer({ min: 0, max: 40 }) }), { maxLength: 16 }),
				(items) => {
					let edge = 0;
					const centres = items.map(({ gap, width }) => {
						const centre = edge + gap + width / 2;
						edge += gap + width;
						return centre;
					});
					const at = spread(
						centres,
						items.map(({ width }) => width),
						0,
						length,
					);
					// whole and half units: exact
					expect(at).toEqual(centres);
				},
			),
			seeded,
		);
	});

	it("moves as little as it can, in squares: no step to another row that fits makes it less", () => {
		const nudges = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 16, maxLength: 16 });
		fc.assert(
			fc.property(labels, nudges, (items, nudge) => {
				const at = place(items);
				// another row that fits: this one, shaken and spread again
				const shaken = at.map((centre, i) => centre + nudge[i]!).toSorted((a, b) => a - b);
				const other = place(items.map(({ width }, i) => ({ width, centre: shaken[i]! })));
				// rows that fit are a convex set, and the sum of squares is convex: its least is where no slope leads down
				const slope = items.reduce((sum, { centre }, i) => sum + (at[i]! - centre) * (other[i]! - at[i]!), 0);
				return slope >= -1e-6;
			}),
			seeded,
		);
	});

	it("stays where it is when spread again", () => {
		fc.assert(
			fc.property(labels, (items) => {
				const at = place(items);
				const again = place(items.map(({ width }, i) => ({ width, centre: at[i]! })));
				return again.every((centre, i) => Math.abs(centre - at[i]!) <= slack * 100);
			}),
			seeded,
		);
	});
});

describe("two labels", () => {
	it("share the overlap evenly, whatever their widths", () => {
		// widths 40 and 20 need 30 between the centres, 10 are there: 10 to either side
		expect(spread([500, 510], [40, 20], 0, length)).toEqual([490, 520]);
		expect(spread([500, 500], [40, 20], 0, length)).toEqual([485, 515]);
	});
	it("at an end of the line: the second takes all of it", () => {
		expect(spread([20, 30], [40, 20], 0, length)).toEqual([20, 50]);
		expect(spread([975, 985], [40, 20], 0, length)).toEqual([960, 990]);
	});
	it("that only touch stay", () => {
		expect(spread([500, 530], [40, 20], 0, length)).toEqual([500, 530]);
	});
	it("that hang over both ends come in", () => {
		expect(spread([-5, 1005], [40, 20], 0, length)).toEqual([20, 990]);
	});
});

describe("odd rows", () => {
	it("of none and of one", () => {
		expect(spread([], [], 0, length)).toEqual([]);
		expect(spread([500], [40], 0, length)).toEqual([500]);
		expect(spread([500], [40], 490, length)).toEqual([510]);
	});
	it("of three on one spot: the middle one stays", () => {
		expect(spread([500, 500, 500], [40, 40, 40], 0, length)).toEqual([460, 500, 540]);
	});
	it("of a chain: one that is reached only by the pushing moves too", () => {
		// 0–40 and 30–70 part by 5 each; the third begins at 72 and is pushed by the second's 75
		const at = spread([120, 150, 192], [40, 40, 40], 0, length);
		// all three as one: mean of (120, 150 − 40, 192 − 80) = 114
		expect(at).toEqual([114, 154, 194]);
	});
	it("too wide for the line start at its beginning, in order and without overlaps", () => {
		expect(spread([50, 60], [80, 80], 0, 100)).toEqual([40, 120]);
	});
});
