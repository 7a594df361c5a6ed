/** The map against single designs, and its lines against Eq. 1 and the solids balance in closed form. Randomness is seeded. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presetOf } from "#library";
import { defaults, evaluate, holds, type InputKey, type Inputs, inputKeys, inputOf, outputKeys } from "#model";
import { designMap, type Layer, type Level, type MapAsked } from "./map";
import { place, type Ranged } from "./place";

const pressed = presetOf("no-reservoir").inputs;

const asked = (changes: Partial<MapAsked> & Pick<MapAsked, "x" | "y">): MapAsked => ({
	inputs: pressed,
	hold: "loading",
	of: ["E_V", "E_m"],
	size: 201,
	...changes,
});
const soft = (key: InputKey): Ranged => ({ key, from: inputOf(key).soft.min, to: inputOf(key).soft.max });
const valueAt = ({ from, to }: Ranged, part: number) => from + (to - from) * part;

/** Points of path data, as values of the two inputs. */
function pointsOf(path: string, { x, y }: MapAsked): readonly (readonly [x: number, y: number])[] {
	return [...path.matchAll(/[ML]([\d.e-]+) ([\d.e-]+)/g)].map(([, across, down]) => [
		valueAt(x, Number(across)),
		valueAt(y, 1 - Number(down)),
	]);
}
const labelled = ({ labels }: Level, { x, y }: MapAsked) =>
	labels.map((label) => [valueAt(x, label.x), valueAt(y, 1 - label.y)] as const);

/** The single design at a point of a map. */
const placed = ({ inputs, hold, x, y }: MapAsked, atX: number, atY: number) =>
	place(inputs, hold, [
		[x.key, atX],
		[y.key, atY],
	]);

describe("values", () => {
	it("are those of single designs, at random points of random maps", { timeout: 30_000 }, () => {
		const key = fc.constantFrom(...inputKeys);
		const inRange = (each: InputKey) => {
			const { min, max } = inputOf(each).soft;
			return fc.nat(1000).map((n) => min + ((max - min) * n) / 1000);
		};
		const design = fc
			.record(
				Object.fromEntries(inputKeys.map((each) => [each, inRange(each)])) as Record<InputKey, fc.Arbitrary<number>>,
			)
			.map(
				(record): Inputs => ({
					...record,
					U_min: Math.min(record.U_min, record.U),
					U_max: Math.max(record.U_max, record.U),
				}),
			);
		let forbidden = 0;
		fc.assert(
			fc.property(
				fc.tuple(key, key).filter(([a, b]) => a !== b),
				// the coupled ones are few among all inputs, and all that is special
				fc.oneof(
					fc.constant(undefined),
					fc.shuffledSubarray(["loading", "P", "d_cathode", "U", "U_min"] as const, { minLength: 2, maxLength: 2 }),
				),
				design,
				fc.constantFrom(...holds),
				fc.nat(24),
				(any, special, inputs, hold, i) => {
					const [a, b] = special ?? any;
					const size = 5;
					const question = { inputs, hold, x: soft(a!), y: soft(b!), of: outputKeys, size };
					const { layers } = designMap(question);
					const settings = [
						[a!, valueAt(question.x, (i % size) / 4)],
						[b!, valueAt(question.y, Math.floor(i / size) / 4)],
					] as const;
					const placed = place(inputs, hold, settings);
					const expected = evaluate(placed.inputs);
					if (placed.stop) forbidden++;
					for (const { of, values } of layers) {
						if (placed.stop) expect(values[i], of).toBeNaN();
						// the same relations in another order of operations
						else
							expect(Math.abs(values[i]! - expected[of]), of).toBeLessThanOrEqual(
								1e-10 * Math.max(1, Math.abs(expected[of])),
							);
					}
				},
			),
			{ seed: 3, numRuns: 300 },
		);
		// the test is worth something only where limits came into play
		expect(forbidden).toBeGreaterThan(20);
	});

	it("go from end to end of both ranges, with cell 1 where it belongs", () => {
		const question = asked({
			inputs: defaults,
			x: { key: "d_separator", from: 0.5, to: 100.5 },
			y: { key: "d_reservoir", from: 0, to: 72 },
		});
		const [E_V, E_m] = designMap(question).layers as [Layer, Layer];
		// the paper prints 239 Wh/l and 118 Wh/kg at 50 µm and 36 µm, column 99 of 0.5 µm and row 100 of 0.36 µm
		expect(E_V.values[100 * 201 + 99]).toBeCloseTo(238.69, 1);
		expect(E_m.values[100 * 201 + 99]).toBeCloseTo(117.8, 1);
		expect(E_V.maxAt).toEqual([0.5, 0]);
		expect(E_V.minAt).toEqual([100.5, 72]);
	});
});

describe("the ends of a layer", () => {
	it.each([
		["where the first points are forbidden", { x: { key: "d_cathode", from: 20, to: 400 }, y: soft("d_separator") }],
		["where the last ones are", { x: soft("P"), y: { key: "loading", from: 2, to: 200 } }],
		["where none is", { x: soft("d_separator"), y: soft("d_reservoir") }],
	] as const)("are the least and the greatest of what may be built: %s", (_, axes) => {
		const question = asked({ ...axes, of: ["E_V", "E_m", "d_cell"], size: 41 });
		for (const { of, values, min, max, minAt, maxAt } of designMap(question).layers) {
			const free = values.filter(Number.isFinite).toSorted();
			expect([min, max], of).toEqual([free[0], free.at(-1)]);
			for (const [[x, y], value] of [
				[minAt, min],
				[maxAt, max],
			] as const) {
				const { inputs, stop } = placed(question, x, y);
				expect(stop).toBeUndefined();
				expect(evaluate(inputs)[of]).toBeCloseTo(value, 8);
			}
		}
	});
});

describe("iso-lines", () => {
	it.each([60, 101, 150, 201])(
		"of Wh/l over separator and reservoir are d_separator + d_reservoir = const, by Eq. 1, on %d points",
		(size) => {
			const question = asked({
				size,
				x: { key: "d_separator", from: 5, to: 105 },
				y: { key: "d_reservoir", from: 0, to: 100 },
			});
			const [layer] = designMap(question).layers;
			const { U, loading, w_active, q_active, utilisation, q_Na, rho_Na, d_cathode } = pressed;
			const C = (loading * w_active * q_active * utilisation) / 1000;
			const plated = (C / (q_Na * rho_Na)) * 1e4;
			expect(layer!.levels.length).toBeGreaterThanOrEqual(4);
			for (const level of layer!.levels) {
				const sum = (U * C * 1e4) / level.value - plated - d_cathode;
				const points = pointsOf(level.line, question);
				expect(points.length).toBeGreaterThan(2);
				// E_V = c/(s + k) is interpolated over h = 1 µm, or two with fewer points: the root is off by h²/8 · |E_V″/E_V′| =
				// h²/(4 (s + k)), where s + k > 100 µm; path data add half of 1e-5 of 100 µm for each axis
				const h = size > 100 ? 1 : 2;
				for (const [s, r] of points) expect(Math.abs(s + r - sum)).toBeLessThan(h ** 2 / 400 + 1e-3);
			}
		},
	);

	it("stand at round values between the ends, each label on its line and where the design may be", () => {
		for (const keys of [
			["P", "d_separator"],
			["loading", "P"],
			["d_cathode", "loading"],
			["T", "j"],
		] as const)
			for (const hold of holds) {
				const question = asked({ hold, x: soft(keys[0]), y: soft(keys[1]), of: ["E_V", "E_m", "R_cell"] });
				for (const layer of designMap(question).layers) {
					if (layer.levels.length > 0) expect(layer.levels.some(({ labels }) => labels.length > 0)).toBe(true);
					for (const level of layer.levels) {
						expect(level.value).toBeGreaterThan(layer.min);
						expect(level.value).toBeLessThan(layer.max);
						for (const [x, y] of labelled(level, question)) {
							const { inputs, stop } = placed(question, x, y);
							// a chord between traced points, 1/100 of the side apart, on lines that bend
							expect(Math.abs(evaluate(inputs)[layer.of] / level.value - 1)).toBeLessThan(2e-3);
							expect(stop).toBeUndefined();
						}
					}
				}
			}
	});

	it("never run along the border, where areas do", () => {
		const { layers } = designMap(asked({ x: soft("P"), y: soft("d_separator") }));
		const segments = (path: string) =>
			path
				.split("M")
				.slice(1)
				.flatMap((line) => {
					const points = line
						.replace("Z", "")
						.split("L")
						.map((point) => point.split(" ").map(Number) as [number, number]);
					return points.slice(1).map((to, i) => [points[i]!, to] as const);
				});
		const along = ([[x1, y1], [x2, y2]]: readonly [readonly [number, number], readonly [number, number]]) =>
			(x1 === x2 && (x1 === 0 || x1 === 1)) || (y1 === y2 && (y1 === 0 || y1 === 1));
		for (const { levels } of layers)
			for (const { line, above } of levels) {
				expect(segments(line).some(along)).toBe(false);
				expect(segments(above).some(along)).toBe(true);
				expect(above).toMatch(/^(M[^MZ]+Z)+$/);
			}
	});

	it("are none of a result that is the same everywhere", () => {
		const [layer] = designMap(asked({ x: soft("P"), y: soft("d_separator"), of: ["C_cathode"] })).layers;
		expect(layer).toMatchObject({ step: 0, levels: [] });
		expect(layer!.min).toBeCloseTo(layer!.max, 12);
	});
});

describe("what limits forbid", () => {
	it("a cathode thicker than 2000 µm: loading against porosity", () => {
		const question = asked({
			inputs: defaults,
			x: { key: "P", from: 0.15, to: 0.9 },
			y: { key: "loading", from: 2, to: 200 },
		});
		const { forbidden } = designMap(question);
		expect(forbidden.map(({ stop }) => stop)).toEqual([{ key: "d_cathode", end: "max" }]);
		// d_cathode = 200 µm · loading/23.1 · 0.37/(1 − P) is 2000 µm on a straight line
		const limit = (P: number) => ((2000 / 200) * 23.1 * (1 - P)) / 0.37;
		const points = pointsOf(forbidden[0]!.area, question);
		let onLimit = 0;
		for (const [P, loading] of points) {
			const isBorder = Math.abs(P - 0.9) < 1e-9 || Math.abs(loading - 200) < 1e-9;
			// path data: half of 1e-5 of the ranges, 0.75 in P and 198 in loading
			const off = Math.abs(loading - limit(P));
			if (off < 5e-6 * (198 + 0.75 * (231 / 0.37))) onLimit++;
			else expect(isBorder, `P ${P}, loading ${loading}`).toBe(true);
		}
		expect(onLimit).toBeGreaterThan(10);
	});

	it("a porosity out of its limits on both sides: loading against thickness", () => {
		const question = asked({ inputs: defaults, x: soft("d_cathode"), y: soft("loading") });
		const { forbidden } = designMap(question);
		expect(forbidden.map(({ stop }) => stop)).toEqual([
			{ key: "P", end: "min" },
			{ key: "P", end: "max" },
		]);
		forbidden.forEach(({ area, stop }) => {
			const P = stop.end === "min" ? 0.05 : 0.9;
			const inside = pointsOf(area, question).filter(([d, l]) => d > 21 && d < 399 && l > 2.1 && l < 59.9);
			expect(inside.length).toBeGreaterThan(5);
			// 1 − P = 0.37 · loading/23.1 · 200/d
			for (const [d, l] of inside) expect((0.37 * l * 200) / (23.1 * d)).toBeCloseTo(1 - P, 3);
		});
	});

	it("the voltage window: its lower end against the voltage", () => {
		const question = asked({ x: soft("U_min"), y: soft("U") });
		const { forbidden } = designMap(question);
		expect(forbidden.map(({ stop }) => stop)).toEqual([{ key: "U_min", end: "max" }]);
		const inside = pointsOf(forbidden[0]!.area, question).filter(([low, U]) => low < 3.39 && U > 2.01);
		expect(inside.length).toBeGreaterThan(10);
		for (const [low, U] of inside) expect(low).toBeCloseTo(U, 4);
	});

	it("has room for words within the region alone", () => {
		const question = asked({ inputs: defaults, x: soft("d_cathode"), y: soft("loading"), of: [] });
		for (const { stop, rooms } of designMap(question).forbidden) {
			expect(rooms.length).toBeGreaterThan(0);
			rooms.forEach(({ x, y, width, height }, i) => {
				expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
				expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1 + 1e-12);
				if (i > 0) expect(width).toBeLessThanOrEqual(rooms[i - 1]!.width);
				for (const across of [x, x + width])
					for (const down of [y, y + height]) {
						const d = valueAt(question.x, across);
						const l = valueAt(question.y, 1 - down);
						// 1 − P = 0.37 · loading/23.1 · 200/d, beyond 0.95 or below 0.10
						const solid = (0.37 * l * 200) / (23.1 * d);
						if (stop.end === "min") expect(solid).toBeGreaterThan(0.95);
						else expect(solid).toBeLessThan(0.1);
					}
			});
		}
	});

	it("nothing where nothing follows", () => {
		expect(designMap(asked({ hold: "none", x: soft("P"), y: soft("d_cathode") })).forbidden).toEqual([]);
		expect(designMap(asked({ x: soft("d_separator"), y: soft("T") })).forbidden).toEqual([]);
	});

	it("agrees with the single designs, point by point", () => {
		const question = asked({ x: { key: "d_cathode", from: 20, to: 400 }, y: soft("d_separator"), of: ["E_V"] });
		const [{ values }] = designMap(question).layers as [Layer];
		const counts = { forbidden: 0, free: 0 };
		for (let i = 0; i < 201; i++) {
			const d_cathode = valueAt(question.x, i / 200);
			const { stop } = place(pressed, "loading", [["d_cathode", d_cathode]]);
			expect(Number.isNaN(values[i]), `${d_cathode} µm`).toBe(stop !== undefined);
			counts[stop ? "forbidden" : "free"]++;
		}
		expect(Math.min(counts.forbidden, counts.free)).toBeGreaterThan(10);
	});
});
