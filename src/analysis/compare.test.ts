/** Which of two designs is the higher one: against the closed form where the result is linear, and what must be so always. */
import { describe, expect, it } from "vitest";
import { presetOf } from "#library";
import { defaults, evaluate, type Inputs, inputKeys, type OutputKey, type Uncertainties } from "#model";
import { type CompareAsked, compareDesigns } from "./compare";

const n = 20_000;
const exact = Object.fromEntries(inputKeys.map((key) => [key, 0])) as Uncertainties;
const u: Uncertainties = { ...exact, d_separator: 4, d_cathode: 10, d_reservoir: 6 };
const compare = (
	a: Partial<Inputs>,
	b: Partial<Inputs>,
	of: OutputKey = "d_cell",
	more: Partial<CompareAsked> & { readonly ub?: Uncertainties } = {},
) =>
	compareDesigns({
		a: { inputs: { ...defaults, ...a }, u },
		b: { inputs: { ...defaults, ...b }, u: more.ub ?? u },
		of,
		dependence: "independent",
		draws: n,
		seed: 1,
		...more,
	});
/** 4 standard errors of a probability. */
const room = (p: number) => 4 * Math.sqrt((p * (1 - p)) / n);

/** Φ(1.880794) = 0.97, from tables of the normal distribution. */
const z97 = 1.8807936;

describe("heights of stacks, where b has the thicker separator by 1.88 √2 · 4 µm", () => {
	const thicker = { d_separator: 50 + z97 * Math.sqrt(32) };
	const sharing = () => compare({}, thicker);
	it("b is the higher one with 97.0 %: Φ(Δ/σ), where only the separators are apart", () => {
		const shared = sharing();
		expect(shared.shared).toEqual(["d_cathode", "d_reservoir"]);
		expect(Math.abs(shared.probability - 0.97)).toBeLessThan(room(0.97));
		expect(shared.firstOrder.u).toBeCloseTo(Math.sqrt(32), 12);
		expect(shared.firstOrder.difference).toBeCloseTo(z97 * Math.sqrt(32), 9);
	});
	it("with 73 %, where nothing is shared: σ = √(2 · 152) µm", () => {
		const shared = sharing();
		// a millionth of a micrometre more, so that the ± in b are not those in a
		const apart = compare({}, thicker, "d_cell", {
			ub: { ...u, d_cathode: 10 + 1e-6, d_reservoir: 6 + 1e-6 },
		});
		expect(apart.shared).toEqual([]);
		expect(apart.firstOrder.u).toBeCloseTo(Math.sqrt(304), 5);
		expect(shared.firstOrder.unshared).toBeCloseTo(Math.sqrt(304), 12);
		// Φ(1.8807936 √32/√304) = Φ(0.610210) = 0.729137
		expect(Math.abs(apart.probability - 0.729137)).toBeLessThan(room(0.73));
		expect(apart.difference.sd).toBeGreaterThan(3 * shared.difference.sd);
	});
	it("the difference is normal, of the closed form's mean and width", () => {
		const { mean, sd, quantiles } = sharing().difference;
		expect(Math.abs(mean - z97 * Math.sqrt(32))).toBeLessThan((4 * Math.sqrt(32)) / Math.sqrt(n));
		expect(Math.abs(sd - Math.sqrt(32))).toBeLessThan((4 * Math.sqrt(32)) / Math.sqrt(2 * n));
		// standard errors of 2.67, 1.25 and 2.67 sd/√n
		[-1.959964, 0, 1.959964].forEach((z, i) => {
			const error = ([2.67, 1.25, 2.67][i]! * Math.sqrt(32)) / Math.sqrt(n);
			expect(Math.abs(quantiles[i]! - (z97 + z) * Math.sqrt(32))).toBeLessThan(4 * error);
		});
	});
	it("a is the higher one with what is left", () => {
		const shared = sharing();
		const turned = compare(thicker, {});
		expect(Math.abs(turned.probability - 0.03)).toBeLessThan(room(0.03));
		expect(turned.firstOrder).toEqual({
			difference: -shared.firstOrder.difference,
			u: shared.firstOrder.u,
			unshared: shared.firstOrder.unshared,
		});
	});
});

it("a slope that differs leaves a part of what is shared: E_V of two thicknesses of cathode", () => {
	// ∂E_V/∂d = −E_V/d in both, for the separator and the reservoir that they share
	const [a, b] = [defaults, { ...defaults, d_cathode: 150 }];
	const slope = (inputs: Inputs) => -evaluate(inputs).E_V / evaluate(inputs).d_cell;
	const { firstOrder, shared, difference } = compare(a, b, "E_V");
	expect(shared).toEqual(["d_separator", "d_reservoir"]);
	const expected = Math.hypot((slope(b) - slope(a)) * Math.hypot(4, 6), slope(a) * 10, slope(b) * 10);
	expect(firstOrder.u).toBeCloseTo(expected, 10);
	// second order adds some 4 (u/d)², up to 1 %; chance 0.9 %
	expect(Math.abs(difference.sd / expected - 1)).toBeLessThan(0.03);
});

describe("designs that do not differ", () => {
	const none = { mean: 0, sd: 0, quantiles: [0, 0, 0] };
	it("are the higher one half the time: every draw is a tie", () => {
		const { probability, difference, firstOrder } = compare({}, {}, "E_V");
		expect(probability).toBe(0.5);
		expect(difference).toMatchObject(none);
		expect(firstOrder).toMatchObject({ difference: 0, u: 0 });
	});
	it.each(["E_V", "d_cell", "C_rate"] as const)(
		"nor do they by what only moving there and back leaves, or by what the result does not depend on: %s",
		(of) => {
			const there = { d_cathode: 200 * (1 + 1e-15), loading: defaults.loading * (1 + 1e-15), T: 280 };
			const back = compare({}, there, of);
			expect(back).toMatchObject({ probability: 0.5, difference: none });
		},
	);
	it("nor where the result is 0 in both", () => {
		expect(compare({ j: 0 }, { j: 0, T: 280 }, "C_rate")).toMatchObject({ probability: 0.5, difference: none });
	});
	it("nor by a limit that cuts the draws of one of them", () => {
		// the voltage that both share keeps within the narrower window
		const uU = { ...exact, U: 0.1 };
		const drawn = compareDesigns({
			a: { inputs: { ...defaults, U_max: 3.4 }, u: uU },
			b: { inputs: defaults, u: uU },
			of: "E_V",
			dependence: "independent",
			draws: 1000,
			seed: 1,
		});
		expect(drawn).toMatchObject({ probability: 0.5, difference: none, shared: ["U"] });
	});
});

it("where the porosity follows it has no draw of its own, and the difference is that of first order", () => {
	const [a, b] = [presetOf("cell-1"), presetOf("cell-1-theoretical")];
	const drawn = compareDesigns({ a, b, of: "E_m", dependence: "follows", draws: n, seed: 1 });
	expect(drawn.shared).not.toContain("P");
	expect(drawn.probability).toBe(1);
	// nearly all is shared, so that what is left is a fifth; second order and chance as above
	expect(drawn.firstOrder.u).toBeLessThan(0.2 * drawn.firstOrder.unshared);
	expect(Math.abs(drawn.difference.sd / drawn.firstOrder.u - 1)).toBeLessThan(0.03);
});

it("the same seed gives the same answer", () => {
	const thin = { d_separator: 30 };
	expect(compare({}, thin, "E_m")).toEqual(compare({}, thin, "E_m"));
	expect(compare({}, thin, "E_V", { seed: 2 }).difference.mean).not.toBe(compare({}, thin, "E_V").difference.mean);
});

it("leaves no doubt where the difference is many ±: cell 1 against cell 2", () => {
	// they share densities and reservoir; the separator of cell 2 is ± 5 µm
	const [a, b] = [presetOf("cell-2"), presetOf("cell-1")];
	const { probability, shared, firstOrder } = compareDesigns({
		a,
		b,
		of: "E_V",
		dependence: "independent",
		draws: n,
		seed: 1,
	});
	expect(shared).toContain("d_reservoir");
	expect(shared).not.toContain("d_separator");
	expect(firstOrder.difference / firstOrder.u).toBeGreaterThan(5);
	expect(probability).toBe(1);
});
