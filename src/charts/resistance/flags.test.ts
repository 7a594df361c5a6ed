import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Named, type Placed, placeNames } from "./flags";

const gap = 6;

/** Whether any name leaves the room, or is touched by a name or a line: judged apart from how they were placed. */
function faults(names: readonly Named[], placed: readonly Placed[], room: number): number {
	const boxes = placed.map(({ row, side }, i) => {
		const { x, width } = names[i]!;
		return side === "right" ? { x, row, a: x + gap, b: x + gap + width } : { x, row, a: x - gap - width, b: x - gap };
	});
	let found = boxes.filter(({ a, b }) => a < 0 || b > room).length;
	for (const [i, one] of boxes.entries())
		for (const [k, other] of boxes.entries()) {
			if (i < k && one.row === other.row && one.a < other.b && other.a < one.b) found++;
			if (other.row > one.row && other.x > one.a && other.x < one.b) found++;
		}
	return found;
}

describe("names at marks", () => {
	it("stand to the right in the rows that they wish for, where there is room", () => {
		const names = [10, 40, 70, 100].map((x, i) => ({ x, width: 200, wish: 3 - i }));
		expect(placeNames(names, 1000, gap)).toEqual([3, 2, 1, 0].map((row) => ({ row, side: "right" })));
	});
	it("stand to the left at the right end", () => {
		expect(placeNames([{ x: 290, width: 100, wish: 0 }], 300, gap)).toEqual([{ row: 0, side: "left" }]);
	});
	it("share a row where they are far apart", () => {
		const placed = placeNames(
			[
				{ x: 0, width: 100, wish: 0 },
				{ x: 500, width: 100, wish: 0 },
			],
			1000,
			gap,
		);
		expect(placed.map(({ row }) => row)).toEqual([0, 0]);
	});
	it("meet neither each other nor a line, wherever a stacked bar has its parts on a phone", () => {
		// 120 px is the widest name of the bar there; marks of parts ascend, and the last part reaches to the end of the bar
		const marks = fc.array(fc.double({ min: 0, max: 270, noNaN: true }), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(marks, (xs) => {
				const names = xs.toSorted((a, b) => a - b).map((x, i) => ({ x, width: 118, wish: xs.length - 1 - i }));
				expect(faults(names, placeNames(names, 272, gap), 272)).toBe(0);
			}),
			{ numRuns: 300, seed: 5 },
		);
	});
});
