/** What two aims cost each other: of the model, where closed forms say so. */
import { beforeAll, describe, expect, it } from "vitest";
import { defaults, evaluate, type Hold, type InputKey, type Inputs } from "#model";
import { type Aim, bestDesign } from "./best";
import { type FrontAsked, type FrontPoint, front } from "./front";

function done<T>(work: Generator<number, T>, onProgress: (part: number) => void = () => {}): T {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
		onProgress(value);
	}
}
const highest = (of: Aim["of"]): Aim => ({ of, sense: "highest", weight: 1 });
const lowest = (of: Aim["of"]): Aim => ({ of, sense: "lowest", weight: 1 });
const asked = (
	aims: readonly [Aim, Aim],
	ranges: readonly (readonly [InputKey, number, number])[],
	{ inputs = defaults, hold = "P" }: { inputs?: Inputs; hold?: Hold } = {},
): FrontAsked => ({ inputs, hold, aims, seed: 1, ranges: ranges.map(([key, from, to]) => ({ key, from, to })) });

const trade = [highest("E_V"), highest("C_rate")] as const;

describe("energy density against C-rate over the loading", () => {
	let points: readonly FrontPoint[];
	beforeAll(() => {
		({ points } = done(front(asked(trade, [["loading", 10, 40]]))));
	});
	it("is the curve of Eq. 1 with C = j/C_rate", () => {
		for (const { values, inputs } of points) {
			const [E_V, C_rate] = values;
			const C = 0.2 / C_rate;
			const loading = C / (0.849 * 0.925 * 0.118);
			expect(inputs.loading).toBeCloseTo(loading, 9);
			expect(E_V).toBeCloseTo((3.4 * C * 1e4) / (36 + (C * 1e4) / (1166 * 0.968) + (200 * loading) / 23.1 + 50), 9);
		}
	});
	it("has many points in the order of the first output, from one end of the range to the other, none beaten", () => {
		expect(points.length).toBeGreaterThanOrEqual(60);
		expect(points.map(({ values }) => values[0])).toEqual(
			points.map(({ values }) => values[0]).toSorted((a, b) => a - b),
		);
		expect(points[0]!.inputs.loading).toBe(10);
		expect(points.at(-1)!.inputs.loading).toBe(40);
		for (const { values: one } of points)
			expect(points.some(({ values: other }) => other[0] > one[0] && other[1] >= one[1])).toBe(false);
	});
	it("is evenly spread along the curve", () => {
		const [first, last] = [points[0]!.values, points.at(-1)!.values];
		const part = (k: 0 | 1, i: number) => points[i]!.values[k] / Math.abs(last[k] - first[k]);
		const gaps = points.slice(1).map((_, i) => Math.hypot(part(0, i + 1) - part(0, i), part(1, i + 1) - part(1, i)));
		// an even one would have no gap of more than 2/99
		expect(Math.max(...gaps)).toBeLessThan(0.04);
	});
});

it("its ends are the best of either aim alone, and of these the best in the other", () => {
	const ranges = [
		["loading", 10, 40],
		["d_separator", 20, 110],
		["P", 0.3, 0.7],
		["j", 0.1, 0.4],
	] as const;
	const question = asked([highest("E_V"), lowest("j_max_discharge")], ranges, { hold: "loading" });
	const { points } = done(front(question));
	const best = (aim: Aim) => evaluate(done(bestDesign({ ...question, aims: [aim] })).inputs)[aim.of];
	expect(points.at(-1)!.values[0]).toBe(best(question.aims[0]));
	expect(points[0]!.values[1]).toBe(best(question.aims[1]));
	// the thinnest separator has the higher current limit: the other aim gives way all along
	expect(points[0]!.inputs).toMatchObject({ d_separator: 110, loading: 40, P: 0.3, j: 0.2 });
	expect(points.at(-1)!.inputs).toMatchObject({ d_separator: 20, loading: 40, P: 0.3, j: 0.2 });
});

it("an input that serves both aims is at its best in all points, one that serves none stays as it is", () => {
	const { points } = done(
		front(
			asked(
				[highest("E_V"), highest("C_rate")],
				[
					["loading", 10, 40],
					["d_separator", 20, 110],
					["T", 280, 340],
				],
			),
		),
	);
	expect(points.length).toBeGreaterThanOrEqual(60);
	for (const { inputs } of points) {
		expect(inputs.d_separator).toBe(20);
		expect(inputs.T).toBe(303.15);
	}
});

describe("no trade", () => {
	it("two aims that agree have one point", () => {
		const { points } = done(
			front(
				asked(
					[highest("E_V"), highest("E_m")],
					[
						["d_separator", 20, 110],
						["d_reservoir", 0, 50],
						["utilisation", 0.8, 1],
					],
				),
			),
		);
		expect(points).toHaveLength(1);
		expect(points[0]!.inputs).toEqual({ ...defaults, d_separator: 20, d_reservoir: 0, utilisation: 1 });
		const { E_V, E_m } = evaluate(points[0]!.inputs);
		expect(points[0]!.values).toEqual([E_V, E_m]);
	});
	it("ranges without any allowed design have none", () => {
		const inputs = { ...defaults, d_cathode: 1500 };
		expect(done(front(asked(trade, [["loading", 40, 100]], { inputs }))).points).toEqual([]);
	});
});

it("where a limit of what follows cuts the ranges the front ends at it", () => {
	const inputs = { ...defaults, d_cathode: 1500 };
	const { points } = done(front(asked(trade, [["loading", 10, 100]], { inputs })));
	expect(points.at(-1)!.inputs.loading).toBeCloseTo((23.1 * 2000) / 1500, 6);
	for (const each of points) expect(each.inputs.d_cathode).toBeLessThanOrEqual(2000);
});

it("tells how far it is, and is the same for a seed", () => {
	const parts: number[] = [];
	const question = asked(trade, [["loading", 10, 40]]);
	const once = done(front(question), (part) => parts.push(part));
	expect(done(front(question))).toEqual(once);
	expect(parts).toEqual(parts.toSorted((a, b) => a - b));
	expect(parts.at(-1)).toBeGreaterThan(0.98);
	expect(parts.at(-1)).toBeLessThanOrEqual(1);
	// a hundred points over some hundred generations, after two searches for an end
	expect(once.evaluations).toBeGreaterThan(10_000);
});
