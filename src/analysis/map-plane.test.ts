import { describe, expect, it } from "vitest";
import { defaults, evaluate } from "#model";
import { axisOf, solidsOf, valueAt } from "./map-plane";

describe("an axis", () => {
	it("goes from one end to the other in equal steps", () => {
		const range = { key: "loading", from: 10, to: 40 } as const;
		expect([0, 0.25, 0.5, 1].map((part) => valueAt(range, part))).toEqual([10, 17.5, 25, 40]);
		expect([...axisOf(range, 5)]).toEqual([10, 17.5, 25, 32.5, 40]);
	});
	it("has its ends to the last digit, where adding up the way would miss one: 0.2 + (0.9 − 0.2) < 0.9", () => {
		const axis = axisOf({ key: "P", from: 0.2, to: 0.9 }, 8);
		expect([axis[0], axis.at(-1)]).toEqual([0.2, 0.9]);
		expect(axis).toHaveLength(8);
	});
});

describe("what the coating has of solids", () => {
	it("of cell 1 is 23.1 mg/cm² in 37 % of 200 µm, in mg/cm² per µm", () => {
		expect(solidsOf(defaults)).toBeCloseTo(23.1 / (0.37 * 200), 12);
	});
	it("is the density in the balance of the solids: the stated one over 10 times it, in g/cm³", () => {
		expect(defaults.rho_cathode / (10 * solidsOf(defaults))).toBeCloseTo(evaluate(defaults).solids_balance, 12);
	});
});
