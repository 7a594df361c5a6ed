/** The porosity that follows, against the solids balance: what is weighed, over what it is dense, fills the rest. */
import { describe, expect, it } from "vitest";
import { defaults, defaultUncertainties, type InputKey, type Inputs } from "#model";
import { counted, porositySlopes, porosityThatFollows } from "./dependence";

const drawn = (changes: Partial<Inputs>) => porosityThatFollows(defaults, { ...defaults, ...changes });

describe("the porosity that follows", () => {
	it("is the design's own where nothing was drawn", () => {
		expect(drawn({})).toBeCloseTo(0.63, 12);
	});
	it.each([
		["a tenth more is coated", { loading: 1.1 * 23.1 }, 1 - 0.37 * 1.1],
		["the coating is twice as thick", { d_cathode: 400 }, 1 - 0.37 / 2],
		["the solids are a tenth denser", { rho_cathode: 1.1 * 3.05 }, 1 - 0.37 / 1.1],
		["a tenth more of denser solids is coated", { loading: 1.1 * 23.1, rho_cathode: 1.1 * 3.05 }, 0.63],
		["the separator is thinner", { d_separator: 20 }, 0.63],
		["another porosity was drawn: it is of no account", { P: 0.5 }, 0.63],
	])("where %s", (_, changes, P) => {
		expect(drawn(changes)).toBeCloseTo(P, 12);
	});
	it("has the slopes that its differences have", () => {
		const slopes = porositySlopes(defaults);
		expect(Object.keys(slopes).toSorted()).toEqual(["d_cathode", "loading", "rho_cathode"]);
		for (const [key, slope] of Object.entries(slopes) as [InputKey, number][]) {
			const h = 1e-5 * defaults[key];
			const difference = drawn({ [key]: defaults[key] + h }) - drawn({ [key]: defaults[key] - h });
			// second order of a central difference: 10⁻¹⁰ of it
			expect((slope * 2 * h) / difference).toBeCloseTo(1, 8);
		}
	});
});

describe("the ± that count", () => {
	it("are all of them, where the porosity is independent", () => {
		expect(counted(defaultUncertainties, "independent")).toEqual(defaultUncertainties);
	});
	it("are all but the porosity's own, where it follows", () => {
		const u = { ...defaultUncertainties, P: 0.02 };
		expect(counted(u, "follows")).toEqual({ ...u, P: 0 });
	});
});
