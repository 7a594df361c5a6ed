/** How numbers are known, held for the paper's figures, the materials and the cells alike. */
import { describe, expect, it } from "vitest";
import { activeMaterials } from "./active-materials";
import { comparisonCells, notComparable } from "./cells";
import type { Fact } from "./fact";
import { coinCell, composition } from "./facts/composition";
import { factGroups } from "./facts/groups";
import { separator } from "./facts/separator";
import { materialGroups } from "./materials";
import { workOf } from "./works";

const ofPaper = factGroups.flatMap(({ facts }) => facts);
const ofMaterials = materialGroups.flatMap(({ materials }) => materials.flatMap(({ facts }) => facts));
const ofCells = [
	...comparisonCells.flatMap(({ E_V, E_m }) => (E_V ? [E_V, E_m] : [E_m])),
	...notComparable.map(({ figure }) => figure),
];
const ofSteps = Object.values(activeMaterials).flatMap(({ density, capacity, voltage }): Fact[] => [
	density,
	capacity,
	voltage,
]);
const all: readonly Fact[] = [...new Set([...ofPaper, ...ofMaterials, ...ofCells, ...ofSteps])];
const said = ({ what, printed, work, place }: Fact) => `${what}: ${printed} (${work}, ${place})`;

describe("how a number is known", () => {
	it("is assumed where its source was not checked, unless the paper quotes it: then it is claimed", () => {
		for (const fact of all)
			if (workOf(fact.work).read === "not checked")
				expect(fact.status, said(fact)).toBe(fact.place.startsWith("quoted in the paper, ") ? "claimed" : "assumed");
	});
	it("is no more than claimed where no cell has shown it", () => {
		for (const { id, level, E_V, E_m } of comparisonCells)
			if (level === "projection") for (const fact of E_V ? [E_V, E_m] : [E_m]) expect(fact.status, id).toBe("claimed");
	});
	it("is the same wherever the figure of one work stands", () => {
		const statuses = new Map<string, string>();
		for (const fact of all.filter(({ work }) => work !== "paper")) {
			const figure = `${fact.work}: ${fact.printed} ${fact.unit}`;
			expect(fact.status, figure).toBe(statuses.get(figure) ?? fact.status);
			statuses.set(figure, fact.status);
		}
	});
});

describe("the paper's figures", () => {
	it("stand in the tables of materials as the facts that they are", () => {
		const taken = ofMaterials.filter(({ work }) => work === "paper");
		expect(taken.filter((fact) => !ofPaper.includes(fact)).map(said)).toEqual([]);
		const { rho_active, rho_carbon, rho_binder, rho_separator, rho_liquid, rho_Na, q_Na } = composition;
		const { sigma_25, sigma_30, E_sigma } = separator;
		for (const fact of [rho_active, rho_carbon, rho_binder, rho_separator, rho_liquid, rho_Na, q_Na])
			expect(taken, fact.what).toContain(fact);
		for (const fact of [sigma_25, sigma_30, E_sigma]) expect(taken, fact.what).toContain(fact);
	});
	it("of the active material are the same in a step of the path", () => {
		const alike = ({ printed, u, bound, unit, work, place, status }: Fact) => [
			printed,
			u,
			bound,
			unit,
			work,
			place,
			status,
		];
		const { density, capacity, voltage }: Record<"density" | "capacity" | "voltage", Fact> = activeMaterials.nvp;
		expect(alike(density)).toEqual(alike(composition.rho_active));
		expect(alike(capacity)).toEqual(alike(coinCell.q));
		expect(alike(voltage)).toEqual(alike(composition.U));
	});
});
