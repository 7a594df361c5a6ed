/** Results along one input: against closed forms of Eq. 1, with what follows, and where limits end the way. */
import { describe, expect, it } from "vitest";
import { defaults, defaultUncertainties, evaluate, uncertainties } from "#model";
import { sweep } from "./sweep";

const u = defaultUncertainties;
/** mAh/cm² of cell 1 for each mg/cm² of loading. */
const c = 0.849 * 0.925 * 0.118;
/** µm of sodium for each mAh/cm². */
const g = 1e4 / (1166 * 0.968);
const E_V = (C: number, d_cathode: number) => (3.4 * C * 1e4) / (36 + g * C + d_cathode + 50);

describe("along the porosity", () => {
	it("with the loading held the cathode is as thick as its solids need", () => {
		const { xs, lines, follows, stops, key } = sweep(
			defaults,
			u,
			"loading",
			{ key: "P", from: 0.3, to: 0.7 },
			["E_V", "d_cell"],
			201,
		);
		expect({ key, stops, follows: follows?.key }).toEqual({ key: "P", stops: [], follows: "d_cathode" });
		expect(xs).toHaveLength(201);
		expect([xs[0], xs[200]]).toEqual([0.3, 0.7]);
		xs.forEach((P, i) => {
			expect(P).toBeCloseTo(0.3 + 0.002 * i, 12);
			const d = (200 * 0.37) / (1 - P);
			expect(follows!.values[i]).toBeCloseTo(d, 9);
			expect(lines[0]!.values[i]).toBeCloseTo(E_V(23.1 * c, d), 9);
			expect(lines[1]!.values[i]).toBeCloseTo(36 + g * 23.1 * c + d + 50, 9);
		});
	});
	it("with nothing held nothing follows, and Eq. 1 does not depend on it", () => {
		const { xs, lines, follows } = sweep(defaults, u, "none", { key: "P", from: 0.1, to: 0.9 }, ["E_V"], 5);
		expect(follows).toBeUndefined();
		expect([...xs].map((x) => Number(x.toFixed(12)))).toEqual([0.1, 0.3, 0.5, 0.7, 0.9]);
		for (const value of lines[0]!.values) expect(value).toBeCloseTo(E_V(23.1 * c, 200), 9);
	});
});

it("along the loading, the cathode growing with it: Eq. 1 and the C-rate", () => {
	const { xs, lines, follows } = sweep(defaults, u, "P", { key: "loading", from: 5, to: 60 }, ["E_V", "C_rate"], 12);
	expect(follows!.key).toBe("d_cathode");
	expect([...xs]).toEqual([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]);
	xs.forEach((loading, i) => {
		expect(lines[0]!.values[i]).toBeCloseTo(E_V(loading * c, (200 * loading) / 23.1), 9);
		expect(lines[1]!.values[i]).toBeCloseTo(0.2 / (loading * c), 12);
	});
});

it("along the voltage the window goes along, and counts as no input that follows", () => {
	const { lines, follows, stops } = sweep(
		defaults,
		u,
		"loading",
		{ key: "U", from: 2, to: 4.5 },
		["j_max_charge", "e_areal"],
		6,
	);
	expect({ follows, stops }).toEqual({ follows: undefined, stops: [] });
	expect(lines[0]!.values.at(-1)).toBe(0);
	expect(lines[1]!.values.at(-1)).toBeCloseTo(4.5 * 23.1 * c, 12);
});

it("the ± at each point is that of the design moved there by hand", () => {
	const { lines } = sweep(defaults, u, "loading", { key: "P", from: 0.3, to: 0.7 }, ["E_V", "E_m"], 3);
	[0.3, 0.5, 0.7].forEach((P, i) => {
		const moved = uncertainties({ ...defaults, P, d_cathode: (200 * 0.37) / (1 - P) }, u);
		expect(lines[0]!.u[i]).toBeCloseTo(moved.E_V, 9);
		expect(lines[1]!.u[i]).toBeCloseTo(moved.E_m, 9);
	});
	// by hand: the slopes of Eq. 1 along its three uncertain thicknesses are all −E_V/d_cell
	const d = (200 * 0.37) / 0.5;
	const slope = E_V(23.1 * c, d) / (36 + g * 23.1 * c + d + 50);
	expect(lines[0]!.u[1]).toBeCloseTo(slope * Math.hypot(4, 10, 6), 9);
});

describe("where a limit of what follows ends the way", () => {
	const thick = { ...defaults, d_cathode: 1500 };
	const limit = (23.1 * 2000) / 1500;
	it("the sweep ends exactly there and names it", () => {
		const { xs, stops, follows, lines } = sweep(thick, u, "P", { key: "loading", from: 10, to: 60 }, ["E_V"], 51);
		expect(stops).toEqual([{ at: expect.closeTo(limit, 9), stop: { key: "d_cathode", end: "max" } }]);
		// 10, 11, … 30 and the limit
		expect(xs).toHaveLength(22);
		expect(xs[20]).toBe(30);
		expect(xs.at(-1)).toBe(stops[0]!.at);
		expect(follows!.values.at(-1)).toBeCloseTo(2000, 9);
		expect(follows!.values.at(-1)).toBeLessThanOrEqual(2000);
		expect(lines[0]!.values).toHaveLength(22);
		expect(lines[0]!.u).toHaveLength(22);
	});
	it("or begins there, where the near end of the range is the forbidden one", () => {
		// thickness held: P = 1 − 0.37 loading/23.1 falls below 0.05 and rises above 0.9
		const { xs, stops } = sweep(defaults, u, "d_cathode", { key: "loading", from: 1, to: 100 }, ["E_V"], 100);
		expect(stops).toEqual([
			{ at: expect.closeTo((23.1 * 0.1) / 0.37, 9), stop: { key: "P", end: "max" } },
			{ at: expect.closeTo((23.1 * 0.95) / 0.37, 9), stop: { key: "P", end: "min" } },
		]);
		expect([xs[0], xs.at(-1)]).toEqual(stops.map(({ at }) => at));
		expect([...xs.slice(1, -1)]).toEqual(Array.from({ length: 53 }, (_, i) => 7 + i));
	});
	it("and a range that lies wholly beyond it has no points, but the reason", () => {
		const { xs, stops, lines, follows } = sweep(thick, u, "P", { key: "loading", from: 40, to: 60 }, ["E_V"], 11);
		expect(xs).toHaveLength(0);
		expect(lines[0]!.values).toHaveLength(0);
		expect(follows!.values).toHaveLength(0);
		expect(stops).toEqual([{ at: expect.closeTo(limit, 9), stop: { key: "d_cathode", end: "max" } }]);
	});
	it("on either side of the design in hand", () => {
		// thickness held: P = 1 − 0.37 loading/23.1 rises above 0.9
		const { xs, stops } = sweep(defaults, u, "d_cathode", { key: "loading", from: 1, to: 6 }, ["E_V"], 11);
		expect(xs).toHaveLength(0);
		expect(stops).toEqual([{ at: expect.closeTo((23.1 * 0.1) / 0.37, 9), stop: { key: "P", end: "max" } }]);
	});
	it("the last point is the end of the range to the last digit", () => {
		// 0.05 + (0.21 − 0.05) is not 0.21
		expect(sweep(defaults, u, "none", { key: "P", from: 0.05, to: 0.21 }, ["E_V"], 7).xs.at(-1)).toBe(0.21);
	});
	it("a limit that is one of the values already does not come twice", () => {
		const range = { key: "d_cathode", from: 1000, to: 3000 } as const;
		const { xs, stops } = sweep(defaults, u, "none", range, ["E_V"], 3);
		expect([...xs]).toEqual([1000, 2000]);
		expect(stops).toEqual([{ at: 2000, stop: { key: "d_cathode", end: "max" } }]);
	});
	it("a range that ends at the limit is not cut", () => {
		const { xs, stops } = sweep(defaults, u, "none", { key: "d_cathode", from: 1, to: 2000 }, ["E_V"], 3);
		expect(stops).toEqual([]);
		expect([...xs]).toEqual([1, 1000.5, 2000]);
	});
});

it("meets the design in hand", () => {
	const { xs, lines } = sweep(defaults, u, "loading", { key: "d_separator", from: 20, to: 110 }, ["E_V", "R_cell"], 10);
	const here = xs.indexOf(50);
	expect(here).toBe(3);
	expect(lines.map(({ values }) => values[here])).toEqual([evaluate(defaults).E_V, evaluate(defaults).R_cell]);
});
