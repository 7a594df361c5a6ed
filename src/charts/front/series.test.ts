import { describe, expect, it } from "vitest";
import { defaults, evaluate, move } from "#model";
import { type Aims, axesOf, axisTitle, captionOf, marksWithin, describe as say, tableOf } from "./series";

const aims: Aims = [
	{ of: "E_V", sense: "highest", weight: 1 },
	{ of: "R_cell", sense: "lowest", weight: 1 },
];
const at = (d_separator: number) => {
	const { inputs } = move(defaults, "loading", "d_separator", d_separator);
	const { E_V, R_cell } = evaluate(inputs);
	return { inputs, values: [E_V, R_cell] as const };
};
const points = [at(110), at(80), at(20)];
/** Cell 1: 239 ± 10 Wh/l, 590 Ω cm². */
const now = { values: [238.7, 589.6] as const, u: [9.6, 0.9] as const };

describe("the picture", () => {
	it("holds the front and the design in hand", () => {
		const { x, y } = axesOf(undefined, points, now);
		for (const { values } of [...points, now]) {
			expect(values[0]).toBeGreaterThanOrEqual(y.from);
			expect(values[0]).toBeLessThanOrEqual(y.to);
			expect(values[1]).toBeGreaterThanOrEqual(x.from);
			expect(values[1]).toBeLessThanOrEqual(x.to);
		}
	});
	it("keeps its axes while the design in hand moves within them, and widens where it leaves them", () => {
		const axes = axesOf(undefined, points, now);
		const moved = axesOf(axes, points, { ...now, values: [230, 590] });
		expect(moved.x).toBe(axes.x);
		expect(moved.y).toBe(axes.y);
		expect(axesOf(axes, points, { ...now, values: [480, 590] }).y.to).toBeGreaterThanOrEqual(480);
	});
	it("is not led astray by a result that is no number", () => {
		const axes = axesOf(undefined, points, { ...now, values: [238.7, Number.POSITIVE_INFINITY] });
		expect(axes.x.to).toBeLessThan(700);
	});
	it("names other designs only where they lie within it", () => {
		const axes = axesOf(undefined, points, now);
		const marks = [
			{ name: "within", values: [238, 589] as const },
			{ name: "above", values: [900, 589] as const },
			{ name: "beside", values: [238, 5] as const },
		];
		expect(marksWithin(axes, marks).map(({ name }) => name)).toEqual(["within"]);
	});
});

describe("its words", () => {
	it("say which way is better", () => {
		expect(aims.map(axisTitle)).toEqual([
			"Volumetric energy density, Wh/l (higher is better)",
			"Cell resistance, Ω cm² (lower is better)",
		]);
		expect(captionOf(aims)).toMatch(/^volumetric energy density against cell resistance\./);
	});
	it("tell both ends and the design in hand", () => {
		// Eq. 1 with 110 and with 20 µm of separator: 7.278 mWh/cm² in 365 and in 275 µm
		expect(say(aims, points, now)).toMatch(
			/^3 designs .* from 199\.4 Wh\/l and 593\.4 Ω cm² to 264\.7 Wh\/l and 587\.8 Ω cm²\. The design in hand has 239 ± 10 Wh\/l and 589\.6 ± 0\.9 Ω cm²\.$/,
		);
	});
	it("tell one end where the other reads the same", () => {
		expect(say(aims, [at(50), at(50.0001)], now)).toMatch(/^2 designs .* all with 238\.7 Wh\/l and 589\.6 Ω cm²\. The/);
	});
	it("list every point with the inputs that vary", () => {
		const { columns, rows } = tableOf(
			aims,
			points,
			now,
			[{ name: "No reservoir", values: [481, 589] }],
			["d_separator"],
		);
		expect(columns.map(({ label }) => label)).toEqual([
			"Point",
			"Volumetric energy density",
			"Cell resistance",
			"Separator thickness",
		]);
		expect(rows.map(([name, , , thickness]) => [name, thickness])).toEqual([
			["Front, 1", 110],
			["Front, 2", 80],
			["Front, 3", 20],
			["Design in hand", ""],
			["No reservoir", ""],
		]);
	});
});
