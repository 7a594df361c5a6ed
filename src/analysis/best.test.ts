/** The best design: where a closed form says where it is, and what binds there. */
import { describe, expect, it } from "vitest";
import { defaults, evaluate, type Hold, type InputKey, type Inputs } from "#model";
import { type Aim, bestDesign, loss } from "./best";

const best = (
	aims: readonly (readonly [Aim["of"], Aim["sense"], number?])[],
	ranges: readonly (readonly [InputKey, number, number])[],
	{ inputs = defaults, hold = "loading", seed = 1 }: { inputs?: Inputs; hold?: Hold; seed?: number } = {},
) => {
	const work = bestDesign({
		inputs,
		hold,
		ranges: ranges.map(([key, from, to]) => ({ key, from, to })),
		aims: aims.map(([of, sense, weight = 1]) => ({ of, sense, weight })),
		seed,
	});
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
};

const porosityAndLoading = [
	["P", 0.3, 0.7],
	["loading", 10, 40],
] as const;

describe("at the ends of ranges", () => {
	it("the separator alone: as thin as it may be", () => {
		const { inputs, binding } = best([["E_V", "highest"]], [["d_separator", 20, 110]]);
		expect(inputs).toEqual({ ...defaults, d_separator: 20 });
		expect(binding).toEqual([{ key: "d_separator", end: "min" }]);
	});
	it("porosity and loading: the corner, the cathode as thick as its solids need", () => {
		const { inputs, binding } = best([["E_V", "highest"]], porosityAndLoading);
		expect([inputs.P, inputs.loading]).toEqual([0.3, 40]);
		const d = (200 * (40 / 23.1) * 0.37) / 0.7;
		expect(inputs.d_cathode).toBeCloseTo(d, 9);
		const C = 40 * 0.849 * 0.925 * 0.118;
		expect(evaluate(inputs).E_V).toBeCloseTo((3.4 * C * 1e4) / (36 + (C * 1e4) / (1166 * 0.968) + d + 50), 9);
		expect(binding).toEqual([
			{ key: "P", end: "min" },
			{ key: "loading", end: "max" },
		]);
	});
	it("as little as can be had of a result: the other corner", () => {
		const { inputs } = best([["E_V", "lowest"]], porosityAndLoading);
		expect([inputs.P, inputs.loading]).toEqual([0.7, 10]);
	});
});

describe("in between", () => {
	it("the conductivity over the temperature: highest at E/k, and no end binds", () => {
		for (const seed of [1, 2, 3]) {
			const { inputs, binding } = best([["sigma", "highest"]], [["T", 280, 340]], {
				inputs: { ...defaults, E_sigma: 0.026 },
				seed,
			});
			// the top is flat: the last digits of σ leave T free by 10⁻⁸ of itself
			expect(inputs.T).toBeCloseTo(0.026 / 8.617333262e-5, 4);
			expect(binding).toEqual([]);
		}
	});
	it("energy density against the height of the stack, over the loading: closed form", () => {
		// hold P: with y times the height of the stack E_V is (y d − a)/(y (d − a)) of what it was, where a does not grow;
		// minus w y that is highest at y² = a/(w (d − a))
		const { d_cell: d } = evaluate(defaults);
		const a = 36 + 50;
		for (const w of [0.25, 0.3, 0.5]) {
			const { inputs, binding } = best(
				[
					["E_V", "highest"],
					["d_cell", "lowest", w],
				],
				[["loading", 5, 60]],
				{ hold: "P" },
			);
			// a flat top again
			expect(evaluate(inputs).d_cell).toBeCloseTo(d * Math.sqrt(a / (w * (d - a))), 3);
			expect(binding).toEqual([]);
		}
	});
	it("a weight counts: the same two aims end at either end of a range", () => {
		// (C + s₀)/(C + s) against w (R + s k)/(R + s₀ k) over the separator's thickness s: no top inside
		const at = (weight: number) =>
			best(
				[
					["E_V", "highest"],
					["R_cell", "highest", weight],
				],
				[["d_separator", 20, 110]],
			).inputs.d_separator;
		const gain = (s: number, weight: number) => {
			const [now, then] = [evaluate(defaults), evaluate({ ...defaults, d_separator: s })];
			return then.E_V / now.E_V + (weight * then.R_cell) / now.R_cell;
		};
		expect(gain(20, 1)).toBeGreaterThan(gain(110, 1));
		expect(at(1)).toBe(20);
		expect(gain(20, 100)).toBeLessThan(gain(110, 100));
		expect(at(100)).toBe(110);
	});
});

describe("where a limit of what follows binds", () => {
	const thick = { ...defaults, d_cathode: 1500 };
	const upToTheLimit = [
		["P", 0.3, 0.7],
		["loading", 10, 100],
	] as const;
	/** mg/cm² that make a cathode of 2000 µm at 30 % porosity. */
	const limit = (23.1 * 2000 * 0.7) / (1500 * 0.37);
	it.each([
		[1, "E_V"],
		[2, "E_V"],
		[1, "C_cathode"],
		[2, "C_cathode"],
	] as const)("seed %i, %s: the best is allowed, and the limit is named", (seed, of) => {
		const { inputs, binding, forbidden } = best([[of, "highest"]], upToTheLimit, { inputs: thick, seed });
		expect(forbidden).toBeUndefined();
		expect(inputs.P).toBe(0.3);
		expect(inputs.loading).toBeCloseTo(limit, 6);
		expect(inputs.d_cathode).toBeLessThanOrEqual(2000);
		expect(inputs.d_cathode).toBeCloseTo(2000, 5);
		expect(binding).toEqual([
			{ key: "P", end: "min" },
			{ key: "d_cathode", end: "max" },
		]);
	});
	it("one input alone that runs into it", () => {
		const { inputs, binding } = best([["C_cathode", "highest"]], [["loading", 10, 100]], { hold: "d_cathode" });
		// P = 1 − 0.37 x falls to its limit of 5 %
		expect(inputs.loading).toBeCloseTo((23.1 * 0.95) / 0.37, 6);
		expect(inputs.P).toBeGreaterThanOrEqual(0.05);
		expect(binding).toEqual([{ key: "P", end: "min" }]);
	});
	it("an end that leads to the limit binds with it, one that decides nothing does not, and each is named once", () => {
		// more loading is better, and so is more porosity: at either the cathode is too thick. E_V with x times the solids is
		// x (1500 + a)/(2000 + b) of what it was, so that x − E_V grows along the limit, up to the least porosity
		const { inputs, binding } = best(
			[
				["C_cathode", "highest"],
				["E_V", "lowest"],
			],
			[["N_cells", 30, 40], ...upToTheLimit],
			{ inputs: thick },
		);
		expect([inputs.N_cells, inputs.P]).toEqual([30, 0.3]);
		expect(inputs.loading).toBeCloseTo(limit, 6);
		expect(binding).toEqual([
			{ key: "P", end: "min" },
			{ key: "d_cathode", end: "max" },
		]);
	});
	it("two limits bind side by side", () => {
		const { inputs, binding } = best(
			[
				["C_cathode", "highest"],
				["j_max_discharge", "lowest"],
			],
			[
				["loading", 10, 100],
				["U_min", 2, 3.6],
			],
			{ inputs: thick, hold: "P" },
		);
		expect(inputs.loading).toBeCloseTo((23.1 * 2000) / 1500, 6);
		expect(inputs.U_min).toBeCloseTo(3.4, 9);
		expect(binding).toEqual([
			{ key: "d_cathode", end: "max" },
			{ key: "U_min", end: "max" },
		]);
	});
	it("a limit that the design is at, and that the aims do not press against, does not bind", () => {
		const full = { ...defaults, d_cathode: 2000 };
		const { inputs, binding } = best([["sigma", "highest"]], [["loading", 10, 40]], { inputs: full, hold: "P" });
		expect(inputs).toEqual(full);
		expect(binding).toEqual([]);
	});
	it("ranges without any allowed design: said so, by the limit", () => {
		const { forbidden, binding } = best([["E_V", "highest"]], [["loading", 40, 100]], { inputs: thick, hold: "P" });
		expect(forbidden).toEqual({ key: "d_cathode", end: "max" });
		expect(binding).toEqual([]);
	});
});

describe("what the aims do not depend on", () => {
	it("stays as it is", () => {
		const { inputs, binding } = best(
			[["E_V", "highest"]],
			[
				["R_cathode", 10, 900],
				["d_reservoir", 0, 50],
				["T", 280, 340],
			],
		);
		expect(inputs).toEqual({ ...defaults, d_reservoir: 0 });
		expect(binding).toEqual([{ key: "d_reservoir", end: "min" }]);
	});
	it("or goes as little as its range asks, and that end does not bind", () => {
		const { inputs, binding } = best(
			[["E_V", "highest"]],
			[
				["R_cathode", 10, 100],
				["d_reservoir", 0, 50],
			],
		);
		expect(inputs.R_cathode).toBe(100);
		expect(binding).toEqual([{ key: "d_reservoir", end: "min" }]);
	});
	it("a balance that the coupling keeps moves nothing by its rounding", () => {
		const { inputs, binding } = best(
			[["solids_balance", "highest"]],
			[
				["P", 0.4, 0.8],
				["loading", 10, 40],
			],
		);
		expect(inputs).toEqual(defaults);
		expect(binding).toEqual([]);
	});
});

it("an output that is 0 at the design in hand counts in its unit", () => {
	const inputs = { ...defaults, U_max: 3.4 };
	expect(evaluate(inputs).j_max_charge).toBe(0);
	// (3.4 − U)/R_cell is up to 0.68 mA/cm², and E_V loses 12 % for that
	const R = evaluate(inputs).R_cell;
	const voltage = (weight: number) =>
		best(
			[
				["j_max_charge", "highest"],
				["E_V", "highest", weight],
			],
			[["U", 3, 3.4]],
			{ inputs },
		).inputs.U;
	expect(400 / R / (0.4 / 3.4)).toBeCloseTo(5.76, 1);
	expect(voltage(5)).toBe(3);
	expect(voltage(7)).toBe(3.4);
});

it("ten ranges and three aims: every end that is meant is met to the last digit", () => {
	const inputs = best(
		[
			["E_V", "highest"],
			["j_max_charge", "highest", 0.3],
			["C_rate", "lowest", 0.1],
		],
		[
			["d_separator", 20, 110],
			["P", 0.3, 0.7],
			["loading", 10, 40],
			["d_reservoir", 0, 50],
			["utilisation", 0.8, 1],
			["U", 3, 3.6],
			["w_active", 0.8, 1],
			["rho_liquid", 1.1, 1.5],
			["q_active", 100, 130],
			["T", 280, 330],
		],
	).inputs;
	expect(inputs).toEqual({
		...defaults,
		d_separator: 20,
		P: 0.3,
		loading: 40,
		d_cathode: expect.closeTo((200 * 40 * 0.37) / (23.1 * 0.7), 9),
		d_reservoir: 0,
		utilisation: 1,
		U: 3.6,
		w_active: 1,
		q_active: 130,
		T: 330,
	});
});

it("a loss is the relative change against the design in hand, below 0 where it is wanted", () => {
	const before = evaluate(defaults);
	const highest = loss({ of: "E_V", sense: "highest", weight: 1 }, before);
	const lowest = loss({ of: "E_V", sense: "lowest", weight: 1 }, before);
	expect([highest(before), lowest(before)].map(Math.abs)).toEqual([0, 0]);
	const more = { ...before, E_V: before.E_V * 1.1 };
	expect(highest(more)).toBeCloseTo(-0.1, 12);
	expect(lowest(more)).toBeCloseTo(0.1, 12);
});

it("says how many designs it has looked at", () => {
	// the first points, 40 of them at least, and more afterwards
	expect(best([["E_V", "highest"]], [["d_separator", 20, 110]]).evaluations).toBeGreaterThan(40);
});

it("is the same for a seed", () => {
	const once = () => best([["E_V", "highest"]], porosityAndLoading, { seed: 7 });
	expect(once()).toEqual(once());
});
