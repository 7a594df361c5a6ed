/** Current collectors and pouch: worked values computed outside, and what must hold whatever the foils are. */
import { describe, expect, it } from "vitest";
import {
	type Basis,
	bases,
	besideHead,
	defaults,
	type Energy,
	energyKey,
	evaluate,
	type Inputs,
	outputKeys,
} from "./index";

/** Cell 1 with the published 2.14 mAh/cm² and the paper's rounded 8.83 µm of sodium per mAh/cm² (q_Na so that it follows). */
const cell1: Inputs = { ...defaults, utilisation: 2.14 / (23.1 * 0.925 * 0.118), q_Na: 1e4 / (8.83 * 0.968) };

describe("20 cells of 15 µm aluminium on either side, in a pouch of 113 µm", () => {
	it.each<[Energy, "stack" | "collectors" | "pouch", number]>([
		["E_V", "stack", 238.63859241276208],
		["E_m", "stack", 117.78808578291172],
		["E_V", "collectors", 227.44877869759],
		["E_m", "collectors", 110.54062909458378],
		["E_V", "pouch", 219.68851091890545],
		["E_m", "pouch", 107.54952721949167],
	])("%s, %s: %d", (energy, basis, expected) => {
		// the independent evaluation took the mAh/g of the cell without rounding: C is 2.14 in both
		expect(Number.parseFloat(evaluate(cell1)[energyKey(energy, basis)].toFixed(9))).toBeCloseTo(expected, 6);
	});
});

describe("a basis", () => {
	const of = (design: Inputs, energy: Energy) => bases.map((basis) => evaluate(design)[energyKey(energy, basis)]);
	it.each<Energy>(["E_V", "E_m"])("that counts more gives less: %s", (energy) => {
		const [stack, collectors, pouch] = of(defaults, energy) as [number, number, number];
		expect(stack).toBeGreaterThan(collectors);
		expect(collectors).toBeGreaterThan(pouch);
	});
	it("without foils is the bare stack", () => {
		const bare = { ...defaults, d_collector_cathode: 0, d_collector_anode: 0, d_pouch: 0 };
		for (const energy of ["E_V", "E_m"] as const)
			for (const value of of(bare, energy)) expect(value).toBeCloseTo(of(bare, energy)[0]!, 9);
	});
	it("in ever more layers loses only the collectors", () => {
		const [, collectors, pouch] = of({ ...defaults, N_cells: 1000 }, "E_V") as [number, number, number];
		expect(pouch / collectors).toBeCloseTo(1, 2);
		expect(pouch).toBeLessThan(collectors);
	});
	it("with a rim loses volume in proportion, and mass by the foil around it", () => {
		const rim = { ...defaults, area_share: 0.9 };
		expect(evaluate(rim).E_V_pouch / evaluate(defaults).E_V_pouch).toBeCloseTo(0.9, 12);
		const { e_areal, m_unit } = evaluate(rim);
		// mg/cm² from g/cm³ · µm: 0.1
		expect(evaluate(rim).E_m_pouch).toBeCloseTo((1000 * e_areal) / (m_unit + (0.1 * 2 * 1.62 * 113) / 20 / 0.9), 9);
	});
});

describe("below the head of the page", () => {
	it.each<[Basis, readonly string[]]>([
		["stack", ["E_V", "E_m", "E_m_assembled"]],
		["collectors", ["E_V_collectors", "E_m_collectors"]],
		["pouch", ["E_V_pouch", "E_m_pouch"]],
	])("stands every result but those of the head, in the order of the model: %s", (basis, head) => {
		const below = besideHead(basis);
		expect(outputKeys.filter((key) => !below.includes(key)).toSorted()).toEqual(head);
		expect(below).toEqual(outputKeys.filter((key) => below.includes(key)));
	});
});
