/** Pairs of designs: against closed forms, tables of the normal distribution, and the draws of compare.ts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presetIds, presetOf } from "#library";
import { defaults, type Inputs, inputKeys, type OutputKey, type Uncertainties } from "#model";
import { compareDesigns } from "./compare";
import type { Dependence } from "./dependence";
import type { Uncertain } from "./draws";
import { bearingOf, normalBelow, ownUncertainty, paired } from "./paired";

const exact = Object.fromEntries(inputKeys.map((key) => [key, 0])) as Uncertainties;
const u: Uncertainties = { ...exact, d_separator: 4, d_cathode: 10, d_reservoir: 6 };
const pair = (a: Uncertain, b: Uncertain, of: OutputKey = "d_cell", dependence: Dependence = "independent") =>
	paired(bearingOf(a, of, dependence), bearingOf(b, of, dependence));
const design = (changes: Partial<Inputs>, ofU = u): Uncertain => ({ inputs: { ...defaults, ...changes }, u: ofU });

describe("the normal distribution", () => {
	it("is that of the tables", () => {
		for (const [z, below] of [
			[0, 0.5],
			[1, 0.841344746069],
			[1.959963985, 0.975],
			[2.5, 0.993790334674],
			[-3, 0.001349898032],
			[4.5, 0.999996602327],
		] as const)
			expect(normalBelow(z)).toBeCloseTo(below, 10);
	});
	it("ends at 0 and 1", () => {
		expect([normalBelow(-40), normalBelow(40), normalBelow(Infinity)]).toEqual([0, 1, 1]);
	});
});

describe("heights of stacks, which are sums: separators of ± 4 µm apart, cathode ± 10 and reservoir ± 6 µm shared", () => {
	const by = (z: number) => pair(design({}), design({ d_separator: 50 + z * Math.sqrt(32) }));
	it("Δ ± √32 µm, and ± √304 µm were nothing shared", () => {
		const { difference, u, unshared, shared } = by(1);
		expect(difference).toBeCloseTo(Math.sqrt(32), 9);
		expect(u).toBeCloseTo(Math.sqrt(32), 9);
		expect(unshared).toBeCloseTo(Math.sqrt(304), 9);
		expect(shared).toEqual(["d_cathode", "d_reservoir"]);
	});
	it("are told apart from 1.96 ± on, up or down", () => {
		expect([1.95, 1.97, -1.95, -1.97].map((z) => by(z).verdict)).toEqual([
			"not distinguishable",
			"distinguishable",
			"not distinguishable",
			"distinguishable",
		]);
	});
	it("are higher with Φ(Δ/u): 97 % at 1.8808 ±", () => {
		expect(by(1.8807936).probability).toBeCloseTo(0.97, 7);
		expect(by(-1.8807936).probability).toBeCloseTo(0.03, 7);
	});
	it("share nothing where the ± are not the same", () => {
		const other = pair(design({}), design({ d_separator: 60 }, { ...u, d_cathode: 11, d_reservoir: 5 }));
		expect(other.shared).toEqual([]);
		expect(other.u).toBeCloseTo(Math.sqrt(2 * 16 + 100 + 121 + 36 + 25), 9);
	});
	it("the ± of one alone is √152 µm", () => {
		expect(ownUncertainty(bearingOf(design({}), "d_cell", "independent"))).toBeCloseTo(Math.sqrt(152), 9);
	});
});

describe("designs that do not differ", () => {
	it("are the same: nothing is left of difference or ±", () => {
		for (const id of presetIds)
			expect(pair(presetOf(id), presetOf(id), "E_m")).toMatchObject({
				difference: 0,
				u: 0,
				probability: 0.5,
				verdict: "same",
			});
	});
	it("nor by what moving there and back leaves in the last digits", () => {
		expect(pair(design({}), design({ d_cathode: 200 * (1 + 4e-16) }), "E_V").verdict).toBe("same");
	});
	it("are not the same where one is measured otherwise: the difference is 0 with a ±", () => {
		const { difference, u: ofDifference, verdict } = pair(design({}), design({}, { ...u, d_separator: 3 }));
		expect([difference, verdict]).toEqual([0, "not distinguishable"]);
		expect(ofDifference).toBeCloseTo(5, 12);
	});
	it("have a ±, however small it is", () => {
		const tiny = { ...exact, d_separator: 1e-8 };
		expect(pair(design({}, tiny), design({ d_separator: 60 }, tiny)).u).toBeCloseTo(Math.SQRT2 * 1e-8, 16);
	});
	it("are told apart by any difference that has no ±", () => {
		// the areal capacity rests on inputs that the paper gives no ± for
		expect(pair(presetOf("cell-1"), presetOf("cell-1-theoretical"), "C_cathode")).toMatchObject({
			u: 0,
			probability: 1,
			verdict: "distinguishable",
		});
	});
});

it("a result without a finite value is compared with none", () => {
	const without = design({ R_cathode: 0, R_interface_ref: 0, d_separator: 50, sigma_ref: 1.6, j: 0 });
	const infinite = { ...without, inputs: { ...without.inputs, d_separator: 0 } };
	expect(pair(design({}), infinite, "j_max_discharge").verdict).toBe("none");
	expect(pair(infinite, design({}), "j_max_discharge").verdict).toBe("none");
	// and where every input of it is exact, it has no ± either
	expect(ownUncertainty(bearingOf({ ...infinite, u: exact }, "j_max_discharge", "independent"))).toBe(0);
});

describe("against draws", () => {
	/** A sodium reservoir of 0 ± 6 µm cannot be drawn below zero: what is cut off there is no normal distribution. */
	const ids = presetIds.filter((id) => presetOf(id).inputs.d_reservoir > 0);
	const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [presetOf(a), presetOf(b)] as const));
	/** With a third of each ±, so that a ninth of the second order is left. */
	const third = ({ inputs, u }: Uncertain): Uncertain => ({
		inputs,
		u: Object.fromEntries(inputKeys.map((key) => [key, u[key] / 3])) as Uncertainties,
	});
	for (const [of, dependence] of [
		["E_V", "independent"],
		["E_m", "independent"],
		["E_V", "follows"],
	] as const)
		it(`${of}, ${dependence}: mean and width of the difference of every two published designs`, () => {
			for (const [one, other] of pairs) {
				const [a, b] = [third(one), third(other)];
				const { difference: drawn } = compareDesigns({ a, b, of, dependence, draws: 40_000, seed: 7 });
				const { u, difference } = pair(a, b, of, dependence);
				// four times what chance leaves is 1.4 % of the width and 2 % of it in the mean
				expect(Math.abs(drawn.sd / u - 1), `${one.name} ${other.name}`).toBeLessThan(0.025);
				expect(Math.abs(drawn.mean - difference), `${one.name} ${other.name}`).toBeLessThan(0.06 * u);
			}
		});
	it("with the ± of the paper the probability is right to 2 % where it is in doubt", () => {
		const [a, b] = [presetOf("porosity-30"), presetOf("porosity-30-printed")];
		for (const of of ["E_V", "E_m"] as const) {
			const { probability } = compareDesigns({ a, b, of, dependence: "independent", draws: 40_000, seed: 7 });
			expect(probability).toBeGreaterThan(0.6);
			expect(probability).toBeLessThan(0.95);
			expect(Math.abs(pair(a, b, of).probability - probability)).toBeLessThan(0.02);
		}
	});
});

it("the other way round it is the same difference with the other sign", () => {
	const some = fc.record({
		d_separator: fc.double({ min: 10, max: 200, noNaN: true }),
		d_cathode: fc.constantFrom(100, 200),
		P: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
		T: fc.double({ min: 260, max: 350, noNaN: true }),
	});
	fc.assert(
		fc.property(some, some, fc.constantFrom<OutputKey>("E_V", "E_m", "R_cell"), (a, b, of) => {
			const [there, back] = [pair(design(a), design(b), of), pair(design(b), design(a), of)];
			expect(back.difference).toBe(-there.difference + 0);
			expect(back.u).toBeCloseTo(there.u, 12);
			expect(back.probability + there.probability).toBeCloseTo(1, 12);
			expect(back.verdict).toBe(there.verdict);
		}),
		{ seed: 20260836, numRuns: 200 },
	);
});
