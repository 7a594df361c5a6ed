/** Swings against designs evaluated one by one, elasticities against Eq. 1 and Eq. 5 by hand. */
import { describe, expect, it } from "vitest";
import { presetOf } from "#library";
import {
	defaults,
	defaultUncertainties,
	evaluate,
	type Hold,
	holds,
	type InputKey,
	type Inputs,
	type OutputKey,
} from "#model";
import type { Dependence } from "./dependence";
import { type Swing, tornado } from "./tornado";

const cell = presetOf("cell-1-theoretical").inputs;
/** µm: 36, what 2.52 mAh/cm² plate, 200 and 50. */
const C = 23.1 * 0.925 * 0.118;
const plated = (C * 1e4) / (1166 * 0.968);
const height = 36 + plated + 200 + 50;

const find = (rows: readonly Swing[], key: InputKey) => rows.find((row) => row.key === key);
const tenths = (of: OutputKey, hold: Hold, inputs: Inputs = cell) =>
	tornado(inputs, defaultUncertainties, hold, of, "tenth", "independent");

describe("elasticity", () => {
	it("of Wh/l in the three thicknesses is −0.649, −0.189 and −0.162", () => {
		const rows = tenths("E_V", "none");
		expect(find(rows, "d_cathode")!.elasticity).toBeCloseTo(-0.649, 3);
		expect(find(rows, "d_separator")!.elasticity).toBeCloseTo(-0.162, 3);
		// the published one is for the charged anode, of which the reservoir is 36 µm
		const reservoir = find(rows, "d_reservoir")!.elasticity!;
		expect((reservoir * (36 + plated)) / 36).toBeCloseTo(-0.189, 3);
		expect(reservoir).toBeCloseTo(-36 / height, 12);
	});
	it("in the voltage is 1, in the loading what is left beside the sodium that it plates", () => {
		const rows = tenths("E_V", "none");
		expect(find(rows, "U")!.elasticity).toBeCloseTo(1, 12);
		expect(find(rows, "loading")!.elasticity).toBeCloseTo(1 - plated / height, 12);
	});
	it("in the porosity, the coating pressed: d ln d/d ln P = P/(1 − P)", () => {
		expect(find(tenths("E_V", "loading"), "P")!.elasticity).toBeCloseTo((-200 / height) * (0.63 / 0.37), 12);
		expect(find(tenths("E_V", "none"), "P")).toBeUndefined();
	});
	it("in the loading, the porosity held: the cathode grows with it", () => {
		expect(find(tenths("E_V", "P"), "loading")!.elasticity).toBeCloseTo(1 - (plated + 200) / height, 12);
	});
	it("of Wh/kg in the thickness of a coating that is pressed: only liquid leaves it", () => {
		const mass = 0.0968 * (36 + plated) + 16.5 + 0.1 * (0.37 * 3.05 + 0.63 * 1.38) * 200;
		expect(find(tenths("E_m", "loading"), "d_cathode")!.elasticity).toBeCloseTo((-0.1 * 1.38 * 200) / mass, 12);
	});
	it("is none where the input is 0", () => {
		const bare = { ...cell, d_reservoir: 0 };
		const row = find(tornado(bare, defaultUncertainties, "none", "E_V", "u", "independent"), "d_reservoir")!;
		expect(row.high).toBeLessThan(row.low);
		expect(row).not.toHaveProperty("elasticity");
	});
});

describe("by one ± each way", () => {
	const rows = tornado(defaults, defaultUncertainties, "loading", "E_m", "u", "independent");
	it("are designs in which nothing else moves", () => {
		for (const row of rows) {
			const { key, from, to, low, high } = row;
			expect(from).toBe(defaults[key] - defaultUncertainties[key]);
			expect(to).toBe(defaults[key] + defaultUncertainties[key]);
			expect(low).toBe(evaluate({ ...defaults, [key]: from }).E_m);
			expect(high).toBe(evaluate({ ...defaults, [key]: to }).E_m);
			expect(row).not.toHaveProperty("cut");
		}
	});
	it("have the elasticity of that input alone, whatever is held; where the porosity follows, with it", () => {
		const elasticity = (hold: Hold, dependence: Dependence) =>
			find(tornado(cell, defaultUncertainties, hold, "E_m", "u", dependence), "d_cathode")!.elasticity;
		const mass = 0.0968 * (36 + plated) + 16.5 + 0.1 * (0.37 * 3.05 + 0.63 * 1.38) * 200;
		for (const hold of holds) {
			expect(elasticity(hold, "independent")).toBeCloseTo((-0.1 * (0.37 * 3.05 + 0.63 * 1.38) * 200) / mass, 12);
			// the solids stay as they are, and what is added is liquid
			expect(elasticity(hold, "follows")).toBeCloseTo((-0.1 * 1.38 * 200) / mass, 12);
		}
	});
	it("are the seven of the mass, the largest first", () => {
		expect(rows.map(({ key }) => key)).toEqual(
			"d_cathode d_separator P rho_cathode d_reservoir rho_separator rho_liquid".split(" "),
		);
		const swings = rows.map(({ low, high }) => Math.abs(high - low));
		expect(swings).toEqual(swings.toSorted((a, b) => b - a));
	});
	it("end at the hard limits", () => {
		const thin = { ...defaults, d_reservoir: 2 };
		expect(find(tornado(thin, defaultUncertainties, "none", "E_V", "u", "independent"), "d_reservoir")).toMatchObject({
			from: 0,
			to: 8,
			cut: "from",
		});
		const wide = { ...defaultUncertainties, P: 0.6, utilisation: 0.5 };
		const both = tornado(defaults, wide, "none", "E_m", "u", "independent");
		expect(find(both, "P")).toMatchObject({ from: 0.05, to: 0.9, cut: "both" });
		expect(find(both, "utilisation")).toMatchObject({ to: 1, cut: "to" });
	});
	it("and a voltage at its window", () => {
		const u = { ...defaultUncertainties, U: 1 };
		expect(find(tornado(defaults, u, "none", "E_V", "u", "independent"), "U")).toMatchObject({
			from: 2.6,
			to: 3.8,
			cut: "both",
		});
	});
});

describe("by a tenth each way", () => {
	it("takes along what gives way", () => {
		const pressed = find(tenths("E_V", "loading", { ...cell, P: 0.6 }), "P")!;
		expect(pressed.from).toBeCloseTo(0.54, 12);
		expect(pressed.to).toBeCloseTo(0.66, 12);
		const at = (P: number) => (3.4 * C * 1e4) / (height - 200 + (200 * 0.4) / (1 - P));
		expect(pressed.low).toBeCloseTo(at(0.54), 9);
		expect(pressed.high).toBeCloseTo(at(0.66), 9);
	});
	it("stops where what gives way ends", () => {
		// P = 1 − 0.105 · 200/d reaches 0.90 at 210 µm
		const row = find(tenths("E_V", "loading", { ...cell, P: 0.895 }), "d_cathode")!;
		expect(row.from).toBeCloseTo(180, 12);
		expect(row.to).toBeCloseTo(210, 9);
		expect(row.cut).toBe("to");
	});
	it("goes 10 K with the temperature, and the ends of a tenth past a hard limit are cut", () => {
		expect(find(tenths("R_cell", "none"), "T")).toMatchObject({ from: 293.15, to: 313.15 });
		expect(find(tenths("R_cell", "none", { ...cell, T: 365 }), "T")).toMatchObject({ to: 370.95, cut: "to" });
		expect(find(tenths("E_V", "none"), "utilisation")).toMatchObject({ from: 0.9, to: 1, cut: "to" });
	});
	it("moves the window with the voltage where it leaves it", () => {
		const row = find(tenths("j_max_charge", "none", { ...cell, U_max: 3.5 }), "U")!;
		expect(row).toMatchObject({ from: expect.closeTo(3.06, 12), to: expect.closeTo(3.74, 12), high: 0 });
		expect(row).not.toHaveProperty("cut");
	});
	it("of a result that is nothing shows what brings it up, without an elasticity", () => {
		// charged to the voltage itself: only a lower voltage or a higher limit leaves a current
		const rows = tenths("j_max_charge", "none", { ...cell, U_max: cell.U });
		expect(rows.map(({ key }) => key)).toEqual(["U", "U_max"]);
		const R = evaluate(cell).R_cell;
		expect(rows[0]!.low).toBeCloseTo((1000 * 0.34) / R, 9);
		expect(rows[1]!.high).toBeCloseTo((1000 * 0.34) / R, 9);
		for (const row of rows) expect(row).not.toHaveProperty("elasticity");
	});
	it("leaves out what has no effect, and what is nothing", () => {
		expect(find(tenths("E_V", "none"), "rho_cathode")).toBeUndefined();
		expect(find(tenths("solids_balance", "loading"), "P")).toBeUndefined();
		expect(find(tenths("E_V", "none", { ...cell, d_reservoir: 0 }), "d_reservoir")).toBeUndefined();
	});
	it("counts a swing to one side from the design itself", () => {
		// σ = const/T · exp(−E/kT) is highest at T = E/k: 10 K either way lose (10/T)²/2 = 0.05 %, and differ by far less
		const peak = { ...cell, E_sigma: 0.0261, T: 0.0261 / 8.617333262e-5 };
		const rows = tenths("sigma", "none", peak);
		const { low, high } = find(rows, "T")!;
		const top = evaluate(peak).sigma;
		for (const end of [low, high]) expect((top - end) / top).toBeCloseTo(0.5 * (10 / peak.T) ** 2, 4);
		// a tenth of E either way makes 0.2 (1 − T/303.15) = 0.02 %
		expect(rows.map(({ key }) => key)).toEqual(["sigma_ref", "T", "E_sigma"]);
	});
});

it("with the porosity that follows, swings are those of the draws: the thickness keeps the solids", () => {
	const rows = tornado(defaults, defaultUncertainties, "loading", "solids_balance", "u", "follows");
	expect(rows).toEqual([]);
	const [first] = tornado(defaults, defaultUncertainties, "loading", "E_m", "u", "follows");
	expect(first?.key).toBe("d_cathode");
	// another 10 µm hold liquid alone: P = 1 − 0.37 · 200/210
	const thick = evaluate({ ...defaults, d_cathode: 210, P: 1 - (0.37 * 200) / 210 });
	expect(first?.high).toBeCloseTo(thick.E_m, 9);
	expect(tornado(defaults, defaultUncertainties, "loading", "E_m", "u", "follows").map(({ key }) => key)).not.toContain(
		"P",
	);
});
