import { expect, describe as group, it } from "vitest";
import { defaults, evaluate } from "#model";
import {
	type ActiveMaterialId,
	activeMaterial,
	activeMaterials,
	isActiveMaterial,
	solidsDensity,
} from "./active-materials";
import { numberOf } from "./fact";
import { materialGroups } from "./materials";
import { aboutActive } from "./materials/active";
import { workOf } from "./works";

const all = materialGroups.flatMap(({ materials }) => materials);
const facts = all.flatMap(({ name, facts }) => facts.map((fact) => ({ name, fact })));
const find = (name: string) => all.find((material) => material.name.startsWith(name))!.facts;

/** Cell 1 as coated, 200 µm at 63 % porosity, with another active material in it. */
function whatIf(id: ActiveMaterialId) {
	const { density, capacity, voltage } = activeMaterial(id);
	const rho_cathode = solidsDensity(numberOf(density), 0.925);
	return evaluate({
		...defaults,
		rho_cathode,
		loading: (1 - 0.63) * rho_cathode * 20,
		q_active: numberOf(capacity),
		U: numberOf(voltage),
		utilisation: 1,
	});
}

group("active materials in the geometry of cell 1", () => {
	// worked by hand beforehand, with the same densities, capacities and voltages
	it.each<[ActiveMaterialId, number, number, number]>([
		["nvpf", 2.1268, 254.6844, 126.2463],
		["nfm111", 3.32829, 332.8617, 152.1313],
		["prussian-white", 2.06133, 203.2448, 116.5283],
	])("%s", (id, C, E_V, E_m) => {
		const result = whatIf(id);
		// plated sodium was taken as 8.86 µm for 1 mAh/cm², which is 8.8598 µm: the last digits are not its
		expect(result.C_cathode).toBeCloseTo(C, 5);
		expect(Math.abs(result.E_V / E_V - 1)).toBeLessThan(2e-6);
		expect(Math.abs(result.E_m / E_m - 1)).toBeLessThan(2e-6);
	});

	it("have the solids of the paper: 3.05 g/cm³ from 3.2, 2.0 and 1.75", () => {
		expect(solidsDensity(3.2, 0.925)).toBeCloseTo(3.0455472467709037, 12);
		expect(solidsDensity(3.2, 1)).toBeCloseTo(3.2, 12);
	});

	it("reach in practice less than theory allows", () => {
		for (const { id, capacity } of Object.values(activeMaterials))
			expect(numberOf(capacity), id).toBeLessThan(numberOf(aboutActive[id].theoretical));
	});

	it("have the theoretical capacities of their formulas", () => {
		// F/3.6 in mAh/mol and molar masses of standard atomic masses, g/mol
		const F = 96485.33212 / 3.6;
		const mass = {
			Na: 22.98977,
			V: 50.9415,
			P: 30.973762,
			O: 15.999,
			F: 18.998403,
			Ni: 58.6934,
			Fe: 55.845,
			Mn: 54.938043,
			C: 12.011,
			N: 14.007,
		};
		const of = (formula: Partial<Record<keyof typeof mass, number>>) =>
			Object.entries(formula).reduce((sum, [element, count]) => sum + count * mass[element as keyof typeof mass], 0);
		const expected: Record<ActiveMaterialId, number> = {
			nvp: (2 * F) / of({ Na: 3, V: 2, P: 3, O: 12 }),
			nvpf: (2 * F) / of({ Na: 3, V: 2, P: 2, O: 8, F: 3 }),
			nfm111: F / of({ Na: 1, Ni: 1 / 3, Fe: 1 / 3, Mn: 1 / 3, O: 2 }),
			"p2-nnm": ((2 / 3) * F) / of({ Na: 2 / 3, Ni: 1 / 3, Mn: 2 / 3, O: 2 }),
			"prussian-white": (2 * F) / of({ Na: 2, Fe: 2, C: 6, N: 6 }),
			nfpp: (3 * F) / of({ Na: 4, Fe: 3, P: 4, O: 15 }),
		};
		for (const { id } of Object.values(activeMaterials))
			expect(aboutActive[id].theoretical.printed, id).toBe(expected[id].toFixed(1));
	});

	it("are told from other words", () => {
		expect(isActiveMaterial("nvpf")).toBe(true);
		for (const word of ["", "NVPF", "__proto__", "toString"]) expect(isActiveMaterial(word)).toBe(false);
	});
});

group("crystal densities", () => {
	const avogadro = 6.02214076e23;
	/** Molar mass, formulas in the cell, volume of the cell in Å³. */
	const crystal = (M: number, Z: number, volume: number) => (Z * M) / (avogadro * volume * 1e-24);
	it("follow from the cells that stand beside them", () => {
		const NVP = 15.1244 * 8.7287 * 21.6143 * Math.sin((90.163 * Math.PI) / 180);
		expect(crystal(455.7616, 12, NVP)).toBeCloseTo(3.183, 3);
		expect(find("Na₃V₂(PO₄)₃").some(({ printed }) => printed === "3.183")).toBe(true);
		expect(crystal(417.7897, 4, 9.02847 * 9.04444 * 10.74666).toFixed(3)).toBe(activeMaterials.nvpf.density.printed);
		const hexagonal = (a: number, c: number) => (Math.sqrt(3) / 2) * a * a * c;
		expect(crystal(313.777, 3, hexagonal(7.4, 17.55)).toFixed(2)).toBe(
			activeMaterials["prussian-white"].density.printed,
		);
		expect(crystal(103.53, 2, hexagonal(2.885, 11.15)).toFixed(2)).toBe(activeMaterials["p2-nnm"].density.printed);
		expect(crystal(623.834, 4, 18.075 * 6.532 * 10.648)).toBeCloseTo(3.29, 1);
	});
});

group("the table of materials", () => {
	it("has a number, a place and a work behind each figure", () => {
		for (const { name, fact } of facts) {
			expect(Number.isFinite(numberOf(fact)), `${name}: ${fact.printed}`).toBe(true);
			expect(fact.place, name).not.toBe("");
			expect(workOf(fact.work).cite, name).not.toBe("");
		}
	});

	it("says what makes two values differ, where they come from the same place of the same work", () => {
		for (const { name, facts } of all) {
			const said = facts.map(({ what, work, place, printed }) => [what, work, place, printed].join("|"));
			expect(new Set(said).size, name).toBe(said.length);
		}
	});

	it.each([
		["Na₃.₄Zr₂Si₂.₄P₀.₆O₁₂, pellet", "5", "ma2019"],
		["Na₅SmSi₄O₁₂", "5.61", "nanolett4c01743"],
		["Na₃PS₄", "0.46", "hayashi2014"],
		["Hard carbon", "335", "bommier2014"],
		["NaPF₆", "8.83", "chayambuka2022"],
		["Pouch foil", "1.62", "wattcalc"],
		["LFP", "151.65", "steer"],
	])("%s: %s", (name, printed, work) => {
		expect(find(name).find((fact) => fact.printed === printed)?.work).toBe(work);
	});
});
