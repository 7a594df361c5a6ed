import { describe, expect, it } from "vitest";
import { axisAround } from "#layout/axis";
import { overlap } from "#layout/labels";
import {
	coinCellPerCycle,
	cyclesShown,
	cyclesWithout,
	keptAfter,
	lineName,
	linesOf,
	pointsOf,
	type Question,
	describe as say,
	tableOf,
} from "./kept";
import { layoutOf, namesOf } from "./kept-layout";

/** 36 µm of sodium against 1.07 mAh/cm². */
const excess = 4.0632768 / 1.07;
const question: Question = { CE: 0.99, CE_needed: 0.8 ** (1 / 500), excess, cycles: 500 };

/** Cycle by cycle: what a cycle loses comes out of the reservoir, and out of the capacity once that is empty. */
function stepped(cycles: number, CE: number, reservoir: number) {
	let [capacity, left] = [1, reservoir];
	for (let cycle = 0; cycle < cycles; cycle++) {
		const loss = (1 - CE) * capacity;
		const short = Math.max(0, loss - left);
		left = Math.max(0, left - loss);
		capacity -= short;
	}
	return capacity;
}

describe("the capacity kept", () => {
	it("is whole until the reservoir is used up after 379.7455 cycles", () => {
		expect(keptAfter(379.7454, 0.99, excess)).toBe(1);
		expect(keptAfter(379.7456, 0.99, excess)).toBeLessThan(1);
		expect(keptAfter(379.7455 + 69, 0.99, excess)).toBeCloseTo(0.49983703, 6);
	});
	it("without a reservoir is 0.99^69, and 80 % after 500 cycles with 0.99955381", () => {
		expect(keptAfter(69, 0.99, 0)).toBeCloseTo(0.49983703, 8);
		expect(keptAfter(500, 0.99955381, 0)).toBeCloseTo(0.8, 5);
	});
	it.each([0, 0.3, 1.9, 3.8])("agrees with a count cycle by cycle, excess %f", (reservoir) => {
		// the cycle in which the reservoir ends is cut in two here, and counted whole there: (1 − CE)² at most
		for (const CE of [0.9, 0.99, 0.9995])
			for (const N of [1, 10, 69, 500])
				expect(Math.abs(keptAfter(N, CE, reservoir) - stepped(N, CE, reservoir))).toBeLessThan((1 - CE) ** 2);
	});
	it("without excess is 80 % after ln 0.8/ln 0.99 = 0.223144/0.0100503 cycles", () => {
		expect(cyclesWithout(0.99)).toBeCloseTo(0.223144 / 0.0100503, 3);
	});
	it("of the coin cell is 0.98^(1/500) a cycle", () => {
		// ln 0.98 = −0.0202027, of which a 500th is lost in each
		expect(coinCellPerCycle).toBeCloseTo(Math.exp(-0.0202027 / 500), 9);
	});
});

describe("the lines", () => {
	it("are four with a reservoir, and two without, the design's last and uppermost", () => {
		expect(linesOf(question).map(({ id }) => id)).toEqual(["without-needed", "with-needed", "without", "with"]);
		expect(linesOf({ ...question, excess: 0 }).map(lineName)).toEqual([
			"99.955 % without excess",
			"99 % without excess, as here",
		]);
	});
	it("have a corner where the reservoir ends, and fall from there to the end of the axis", () => {
		const points = pointsOf(linesOf(question)[3]!, 500);
		expect(points[0]).toEqual([0, 1]);
		expect(points[1]![0]).toBeCloseTo(379.7455, 4);
		expect(points[1]![1]).toBe(1);
		expect(points.at(-1)![0]).toBe(500);
		expect(points.at(-1)![1]).toBeCloseTo(0.99 ** (500 - 379.7455), 6);
	});
	it("that do not fall within the axis are straight", () => {
		expect(pointsOf(linesOf({ ...question, CE: 0.9999 })[3]!, 600)).toEqual([
			[0, 1],
			[600, 1],
		]);
	});
	it("reach to the cycles asked for and to the end of the reservoir, unless that is far off", () => {
		expect(cyclesShown(question)).toBe(500);
		expect(cyclesShown({ ...question, cycles: 300 })).toBeCloseTo(1.2 * 379.7455, 3);
		expect(cyclesShown({ ...question, CE: 0.999999 })).toBe(3000);
		expect(cyclesShown({ ...question, cycles: 1, excess: 0 })).toBe(10);
	});
});

describe("words", () => {
	it("tell what is left of each line and what was measured", () => {
		expect(say(question).replaceAll("\u00a0", " ")).toBe(
			"Capacity left after 500 cycles: 99.955 % without excess: 80.0 %; 99.955 % with this reservoir: 100.0 %; 99 % without excess: 0.7 %; 99 % with this reservoir: 29.9 %. Measured: cell 2 95.3 % after 69, coin cell 98.0 % after 500.",
		);
	});
	it("know that one cycle is one", () => {
		expect(say({ ...question, cycles: 1 }).replaceAll("\u00a0", " ")).toMatch(/^Capacity left after 1 cycle: /);
	});
	it("list round cycles and those asked for", () => {
		const { columns, rows } = tableOf({ ...question, cycles: 450 }, [0, 200, 400]);
		expect(rows.slice(0, 4).map(([N]) => N)).toEqual([0, 200, 400, 450]);
		for (const row of rows) expect(row).toHaveLength(columns.length);
	});
});

describe.each([236, 280, 543, 544, 1010])("names in a picture of %i px", (width) => {
	const layout = layoutOf(width, 16);
	it.each([
		["cell 1", { ...question, excess: 1.9 }],
		["no reservoir", { ...question, excess: 0 }],
		["a better efficiency", { ...question, CE: 0.999 }],
		["that is enough", { ...question, CE: 0.9999 }],
	])("of %s are all written, clear of one another, within the picture", (_, asked) => {
		const axis = axisAround(0, cyclesShown(asked), layout.steps);
		const lines = linesOf(asked);
		const names = namesOf(layout, axis, lines, asked);
		expect(names).toHaveLength(lines.length + 3);
		names.forEach(({ box }, i) => {
			expect(box.x).toBeGreaterThanOrEqual(layout.left);
			expect(box.x + box.width).toBeLessThanOrEqual(width);
			for (const other of names.slice(i + 1)) expect(overlap(box, other.box)).toBe(0);
		});
	});
});
