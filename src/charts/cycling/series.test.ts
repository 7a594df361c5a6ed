import { describe, expect, it } from "vitest";
import { numberOf } from "#library/fact";
import { cell1, cell2 } from "#library/facts/cells";
import { cycling } from "#library/facts/cycling";
import {
	capacityAxis,
	discharges,
	efficiencies,
	efficiencyAxis,
	energyAxis,
	energyTexts,
	firstCycle,
	modelled,
	retention,
	describe as say,
	spectra,
	tableOf,
} from "./series";

describe("what follows from the printed capacities", () => {
	it("first cycles: 2.14 of 2.21 and 1.11 of 1.18 mAh/cm²", () => {
		expect(firstCycle["cell-1"]).toBeCloseTo(0.96832579, 8);
		expect(firstCycle["cell-2"]).toBeCloseTo(0.94067797, 8);
	});
	it("both first cycles lose 0.07 mAh/cm², which is told once", () => {
		expect(numberOf(cycling.C_charge_1) - numberOf(cell1.C)).toBeCloseTo(0.07, 9);
		expect(numberOf(cycling.C_charge_2) - numberOf(cell2.C)).toBeCloseTo(0.07, 9);
	});
	it("(1.02/1.07)^(1/69) a cycle", () => {
		expect(retention.steps).toBe(69);
		expect(retention.perCycle).toBeCloseTo(0.99930667, 8);
	});
});

describe("the model beside the print", () => {
	it.each([[1.11], [1.07], [1.02]])(
		"is Eqs 1 and 5 for 100 µm of cathode behind 110 µm of ceramic with %f mAh/cm²",
		(C) => {
			// µm of sodium, and mg/cm² of all layers, from the densities of the paper
			const anode = 36 + (1e4 * C) / (1166 * 0.968);
			const mass = 0.0968 * anode + 0.33 * 110 + 0.1 * (0.37 * 3.05 + 0.63 * 1.38) * 100;
			const { values } = modelled(C);
			expect(values.E_V).toBeCloseTo((1e4 * 3.4 * C) / (anode + 110 + 100), 9);
			expect(values.E_m).toBeCloseTo((1e3 * 3.4 * C) / mass, 9);
		},
	);
	it.each(["E_V", "E_m"] as const)("has every printed %s within its rounding and half its ±", (energy) => {
		for (const of of discharges) {
			const { values, u } = modelled(numberOf(of.C));
			const rounding = 0.5;
			expect(Math.abs(values[energy] - numberOf(of[energy]))).toBeLessThan(rounding + 0.25);
			// ± are printed as whole numbers, at worst rounded up from 6.77
			expect(Math.abs(u[energy] - Number(of[energy].u))).toBeLessThan(rounding);
		}
	});
	it("is named beside it", () => {
		expect(energyTexts("E_V", discharges[1])).toEqual(["142 ± 7", "model 142.4"]);
	});
});

describe("the picture", () => {
	it("holds every point", () => {
		for (const { C } of discharges) {
			expect(numberOf(C)).toBeGreaterThanOrEqual(capacityAxis.from);
			expect(numberOf(C)).toBeLessThanOrEqual(capacityAxis.to);
		}
		for (const energy of ["E_V", "E_m"] as const)
			for (const of of discharges) {
				const { from, to } = energyAxis(energy);
				expect(numberOf(of[energy]) - Number(of[energy].u)).toBeGreaterThan(from);
				expect(numberOf(of[energy]) + Number(of[energy].u)).toBeLessThan(to);
			}
		for (const { fact } of efficiencies) expect(numberOf(fact)).toBeGreaterThan(efficiencyAxis.from);
	});
	it("has bounds where the paper prints bounds, and a figure where it prints one", () => {
		expect(efficiencies.map(({ from, to, fact }) => [from, to, fact.bound ?? ""])).toEqual([
			[1, 1, ""],
			[2, 4, ">"],
			[1, 70, ">"],
		]);
	});
	it("marks the spectra after which there is a cycle: none follows the 70th", () => {
		expect(spectra).toEqual([10, 20, 30, 40, 50, 60]);
	});
});

describe("its words", () => {
	it("tell first and last with their energy", () => {
		const said = say("E_m").replaceAll(/[\u00a0\u202f]/g, " ");
		expect(said).toMatch(
			/first discharge at 0\.5 mA\/cm² has 1\.07 mAh\/cm² and 60 ± 3 Wh\/kg, its 70th 1\.02 mAh\/cm² and 57 ± 3 Wh\/kg/,
		);
		expect(said).toMatch(/Coulombic efficiency of > 99 %\. Charge 71 /);
	});
	it("list every printed cycle, and no other", () => {
		const { columns, rows } = tableOf();
		for (const row of rows) expect(row).toHaveLength(columns.length);
		expect(rows.map(([what]) => what)).toEqual([
			"Formation 1, charge",
			"Formation 1, discharge",
			"Cycling 1, discharge",
			"Cycling 70, discharge",
			"Formation 2–4, each",
			"Cycling 1–70, each",
		]);
		expect(rows[2]!.slice(0, 6).map((cell) => (typeof cell === "string" ? cell.replace("\u202f", " ") : cell))).toEqual(
			["Cycling 1, discharge", 0.5, 1.07, "> 99", 142, 7],
		);
	});
});
