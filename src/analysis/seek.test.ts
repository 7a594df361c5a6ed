/** What one input would have to be: against the closed forms of Eq. 1, and where a lever ends. */
import { describe, expect, it } from "vitest";
import { presetOf } from "#library";
import { defaults, evaluate, inputOf } from "#model";
import { type Lever, seek, seekTogether } from "./seek";

const end = presetOf("no-reservoir").inputs;
const C = 23.1 * 0.925 * 0.118;
const g = 1e4 / (1166 * 0.968);
/** µm that hold U · C at 511 Wh/l. */
const room = (U: number, capacity: number) => (U * capacity * 1e4) / 511;

describe("from the end of the path with the solids kept to 511 Wh/l", () => {
	it("the separator: what is left of the height", () => {
		const { solutions } = seek(end, { key: "d_separator", hold: "loading" }, "E_V", 511);
		expect(solutions).toHaveLength(1);
		expect(solutions[0]!.d_separator).toBeCloseTo(room(3.4, C) - g * C - end.d_cathode, 9);
		expect(solutions[0]!.d_separator).toBeCloseTo(39.7, 1);
	});
	it("a lever that stands at the limit of what gives way says so", () => {
		const pressed = { ...defaults, P: 0.05, d_cathode: 80 };
		for (const d_cathode of [80, 93, 137]) {
			const { solutions, best, stop } = seek(
				{ ...pressed, d_cathode },
				{ key: "d_cathode", hold: "loading" },
				"E_V",
				900,
			);
			expect(solutions).toEqual([]);
			expect(stop).toMatchObject({ key: "P", end: "min" });
			expect(best.d_cathode).toBe(d_cathode);
		}
		// upwards: more pores for the same coating need more height than there can be
		for (const P of [0.5, 0.63, 0.71]) {
			const { solutions, best, stop } = seek(
				{ ...defaults, d_cathode: 2000, P },
				{ key: "P", hold: "loading" },
				"E_V",
				1,
			);
			expect(solutions).toEqual([]);
			expect(stop).toMatchObject({ key: "d_cathode", end: "max" });
			expect(best.P).toBe(P);
		}
	});
	it("the porosity: the same solids in the height that is left", () => {
		const [found] = seek(end, { key: "P", hold: "loading" }, "E_V", 511).solutions;
		const d = room(3.4, C) - g * C - 50;
		expect(found!.d_cathode).toBeCloseTo(d, 9);
		expect(found!.P).toBeCloseTo(1 - (0.7 * end.d_cathode) / d, 9);
	});
	it("the loading: separator shared by more", () => {
		const [found] = seek(end, { key: "loading", hold: "P" }, "E_V", 511).solutions;
		// U C x / (g C x + d x + 50) = 511 for x times the loading
		const x = 50 / (room(3.4, C) - g * C - end.d_cathode);
		expect(found!.loading).toBeCloseTo(23.1 * x, 9);
	});
	it("the voltage: in proportion, the window with it", () => {
		const [found] = seek(end, { key: "U", hold: "loading" }, "E_V", 511).solutions;
		expect(found!.U).toBeCloseTo((3.4 * 511) / evaluate(end).E_V, 9);
		const [far] = seek(end, { key: "U", hold: "loading" }, "E_V", 600).solutions;
		expect(far!.U_max).toBe(far!.U);
	});
	it("the reservoir is at its end already", () => {
		const { solutions, best, stop } = seek(end, { key: "d_reservoir", hold: "loading" }, "E_V", 511);
		expect(solutions).toEqual([]);
		expect(best).toBe(end);
		expect(stop).toEqual({ key: "d_reservoir", end: "min" });
	});
});

it("of two neighbouring numbers the answer is the one that comes nearer", () => {
	// a conductivity changes by ten times as many of its own last digits as the temperature: hardly any is met exactly
	const ulp = 2 ** -44;
	for (const target of [1.1, 1.2, 1.3, 1.4, 1.5, 1.7, 1.8, 1.9]) {
		const miss = (T: number) => Math.abs(evaluate({ ...defaults, T }).sigma - target);
		const [found] = seek(defaults, { key: "T", hold: "loading" }, "sigma", target).solutions;
		expect(miss(found!.T)).toBeLessThanOrEqual(Math.min(miss(found!.T - ulp), miss(found!.T + ulp)));
	}
});

describe("a lever that is too short", () => {
	it("says what it reaches and what ends it: its own limit", () => {
		const { solutions, best, stop } = seek(defaults, { key: "d_separator", hold: "loading" }, "E_V", 511);
		expect(solutions).toEqual([]);
		expect(stop).toEqual({ key: "d_separator", end: "min" });
		expect(best.d_separator).toBe(inputOf("d_separator").hard.min);
	});
	it("at either end", () => {
		const { solutions, best, stop } = seek(defaults, { key: "U", hold: "loading" }, "E_V", 900);
		expect(solutions).toEqual([]);
		expect(stop).toEqual({ key: "U", end: "max" });
		expect(best.U).toBe(inputOf("U").hard.max);
	});
	it("or the limit of what gives way", () => {
		const thick = { ...defaults, d_cathode: 1500 };
		const { solutions, best, stop } = seek(thick, { key: "loading", hold: "P" }, "E_V", 900);
		expect(solutions).toEqual([]);
		expect(stop).toEqual({ key: "d_cathode", end: "max", limit: 2000 });
		expect(best.d_cathode).toBe(2000);
	});
	it("or nothing but its own best, in between", () => {
		// σ = const/T · exp(−E/kT) has its highest value at T = E/k
		const flat = { ...defaults, E_sigma: 0.026 };
		const { best, stop, solutions } = seek(flat, { key: "T", hold: "loading" }, "sigma", 1.7);
		expect(solutions).toEqual([]);
		expect(stop).toBeUndefined();
		expect(best.T).toBeCloseTo(0.026 / 8.617333262e-5, 3);
	});
	it("also where the target lies below what it can do", () => {
		// R = d/σ, in cm over mS/cm, at its least
		const flat = { ...defaults, E_sigma: 0.026 };
		const { best, stop, solutions } = seek(flat, { key: "T", hold: "loading" }, "R_separator", 3);
		expect({ solutions, stop }).toEqual({ solutions: [], stop: undefined });
		expect(best.T).toBeCloseTo(0.026 / 8.617333262e-5, 3);
	});
	it("and one that passes the target twice has both answers, the nearer first", () => {
		const flat = { ...defaults, E_sigma: 0.026 };
		const { solutions } = seek(flat, { key: "T", hold: "loading" }, "sigma", 1.6);
		expect(solutions.map(({ T }) => T)).toEqual([303.15, expect.closeTo(300.29, 1)]);
		for (const found of solutions) expect(evaluate(found).sigma).toBeCloseTo(1.6, 12);
		const colder = seek({ ...flat, T: 290 }, { key: "T", hold: "loading" }, "sigma", 1.6);
		expect(colder.solutions.map(({ T }) => T)).toEqual([expect.closeTo(300.29, 1), expect.closeTo(303.15, 9)]);
		expect(colder.best).toBe(colder.solutions[0]);
	});
});

it.each([
	["sigma", 1 - 1e-9],
	["R_separator", 1 + 1e-9],
] as const)("two answers between two points that are looked at are both found: %s", (of, factor) => {
	const flat = { ...defaults, E_sigma: 0.026, T: 290 };
	const T = 0.026 / 8.617333262e-5;
	const turn = evaluate({ ...flat, T })[of];
	const { solutions } = seek(flat, { key: "T", hold: "loading" }, of, turn * factor);
	for (const found of solutions) expect(evaluate(found)[of] / turn).toBeCloseTo(factor, 12);
	// 1e-9 = (ΔT/T)²/2
	expect(solutions.map((found) => (found.T - T) / T / Math.sqrt(2e-9))).toEqual([
		expect.closeTo(-1, 3),
		expect.closeTo(1, 3),
	]);
});
it("a lever without effect stays where it is", () => {
	expect(seek(defaults, { key: "d_separator", hold: "loading" }, "C_cathode", 3)).toEqual({
		solutions: [],
		best: defaults,
	});
});
it.each([
	["P", "d_cathode"],
	["P", "loading"],
	["loading", "P"],
	["d_cathode", "P"],
] as const)(
	"what the coupling keeps cannot be reached by %s with %s held, whatever rounding makes of it",
	(key, hold) => {
		expect(seek(defaults, { key, hold }, "solids_balance", 0.5)).toEqual({ solutions: [], best: defaults });
		const now = evaluate(defaults).solids_balance;
		expect(seek(defaults, { key, hold }, "solids_balance", now).solutions).toEqual([defaults]);
		expect(seek(defaults, { key, hold }, "solids_balance", Number(now.toPrecision(8))).solutions).toEqual([]);
	},
);
it("what the coupling keeps counts as met where only rounding is between it and the target", () => {
	// far more solids than the loading says: 274.5 times
	const dense = { ...defaults, P: 0.1, d_cathode: 1000, loading: 1 };
	const now = evaluate(dense).solids_balance;
	expect(now).toBeCloseTo(274.5, 9);
	for (const target of [now * (1 + 4e-13), now * (1 - 4e-13)])
		expect(seek(dense, { key: "loading", hold: "P" }, "solids_balance", target)).toEqual({
			solutions: [dense],
			best: dense,
		});
	for (const target of [now * (1 + 4e-12), now * (1 - 4e-12), 1])
		expect(seek(dense, { key: "loading", hold: "P" }, "solids_balance", target)).toEqual({
			solutions: [],
			best: dense,
		});
});
it("a result that is nothing whatever the lever does meets a target of nothing", () => {
	const full = { ...defaults, U_max: defaults.U };
	expect(seek(full, { key: "d_separator", hold: "loading" }, "j_max_charge", 0).solutions).toEqual([full]);
});
it("a target that is met on a whole stretch is met by the present design, once", () => {
	const { solutions } = seek(
		defaults,
		{ key: "d_separator", hold: "loading" },
		"C_cathode",
		evaluate(defaults).C_cathode,
	);
	expect(solutions).toEqual([defaults]);
});

it("a target that is met already is answered with the present value", () => {
	const now = evaluate(defaults).E_V;
	expect(seek(defaults, { key: "d_separator", hold: "loading" }, "E_V", now).solutions).toEqual([defaults]);
});

describe("where the voltage takes an end of its window along, no current is left to any that lies beyond", () => {
	const lever = { key: "U", hold: "loading" } as const;
	it.each([
		["j_max_charge", 3.8],
		["j_max_discharge", 2.6],
	] as const)("the answer is the nearest of them: %s", (of, U) => {
		const { solutions } = seek(defaults, lever, of, 0);
		expect(solutions.map((found) => found.U)).toEqual([expect.closeTo(U, 12)]);
	});
	it("which may be the present one", () => {
		const full = { ...defaults, U_max: defaults.U };
		expect(seek(full, lever, "j_max_charge", 0).solutions).toEqual([full]);
		const empty = { ...defaults, U_min: defaults.U };
		expect(seek(empty, lever, "j_max_discharge", 0).solutions).toEqual([empty]);
	});
	it("and no limit is to blame if that is not little enough", () => {
		const { solutions, best, stop } = seek(defaults, lever, "j_max_charge", -1);
		expect({ solutions, stop }).toEqual({ solutions: [], stop: undefined });
		expect(evaluate(best).j_max_charge).toBe(0);
	});
});

describe("all levers together", () => {
	const levers = [
		{ key: "d_separator", hold: "loading" },
		{ key: "P", hold: "loading" },
		{ key: "loading", hold: "P" },
		{ key: "U", hold: "loading" },
	] as const;
	const alone = (of: readonly Lever[], target: number) =>
		of.map((lever) => ({ lever, sought: seek(end, lever, "E_V", target) }));
	it("reach the target, each the same part of its own way", () => {
		const { part, inputs, reached } = seekTogether(end, alone(levers, 511), "E_V", 511);
		expect(reached).toBe(true);
		expect(evaluate(inputs).E_V).toBeCloseTo(511, 9);
		expect(part).toBeGreaterThan(0.2);
		expect(part).toBeLessThan(0.3);
		for (const lever of levers) {
			const alone = seek(end, lever, "E_V", 511).solutions[0]!;
			expect((inputs[lever.key] - end[lever.key]) / (alone[lever.key] - end[lever.key])).toBeCloseTo(part, 9);
		}
		expect(evaluate(inputs).solids_balance).toBeCloseTo(evaluate(end).solids_balance, 12);
	});
	it("go nowhere where the target is met", () => {
		const now = evaluate(end).E_V;
		expect(seekTogether(end, alone(levers, now), "E_V", now)).toEqual({ part: 0, inputs: end, reached: true });
	});
	it.each([511, 400])("a single one that reaches %d Wh/l goes all of its way", (target) => {
		const [lever] = levers;
		const found = alone([lever], target);
		expect(seekTogether(end, found, "E_V", target)).toEqual({
			part: 1,
			inputs: found[0]!.sought.best,
			reached: true,
		});
	});
	it("that each reach the target alone reach it", () => {
		// how far a lever is from the target when it ends differs in the last digit, to either side
		for (let target = 300; target < 600; target += 0.7) {
			const able = alone(levers, target).filter(({ sought }) => sought.solutions.length > 0);
			for (const one of able)
				expect(seekTogether(end, [one], "E_V", target), String(target)).toMatchObject({ reached: true });
		}
	});
	it("say so where even they do not", () => {
		const { reached, part } = seekTogether(end, alone(levers.slice(0, 1), 5000), "E_V", 5000);
		expect({ reached, part }).toEqual({ reached: false, part: 1 });
	});
});
