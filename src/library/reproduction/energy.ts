/** Energy densities of both cells by Eq. 1 and Eq. 5, with their ±. */
import { evaluate, type Inputs } from "#model";
import type { Fact } from "../fact";
import { cell1, cell2 } from "../facts/cells";
import { cycling } from "../facts/cycling";
import { asWeighed, atCapacity, type Cell, equation, outputOf } from "./designs";
import { type Draft, inGroup } from "./row";

interface Case {
	readonly id: string;
	readonly cell: Cell;
	readonly capacity: Fact;
	readonly at: string;
	readonly E_V: Fact;
	readonly E_m: Fact;
}

/** Both energy densities at a published capacity, and both of their ±. */
const drafts = ({ id, cell, capacity, at, ...facts }: Case): readonly Draft[] =>
	(["E_V", "E_m"] as const).flatMap((key): Draft[] => {
		const compute = () => outputOf(cell, atCapacity(cell, capacity), key);
		return [
			{ id: `${key}-${id}`, fact: facts[key], how: `${equation[key]} at ${at}`, compute },
			{
				id: `${key}-${id}-u`,
				fact: facts[key],
				of: "u",
				how: "first order, from the printed ±",
				compute: () => ({ value: compute().u }),
			},
		];
	});

/** The same from the weighed coating, with all of its active material in use. */
const weighed = (cell: Cell, key: "E_V" | "E_m") => ({
	how: `${equation[key]} at loading · w_active · q_active`,
	compute: () => outputOf(cell, asWeighed(cell), key),
});

/** The anode as thick as the first charge leaves it, although the discharge gives less. */
function thickByCharge(cell: Cell, charge: Fact): Inputs {
	const charged = evaluate(atCapacity(cell, charge)).d_anode;
	const design = atCapacity(cell, cell.C);
	return { ...design, d_reservoir: design.d_reservoir + charged - evaluate(design).d_anode };
}

const theoretical = "the printed theoretical capacity";
const discharge = "the printed first discharge";

export const energies = [
	...inGroup("Energy density, cell 1", [
		...drafts({
			id: "1-theoretical",
			cell: cell1,
			capacity: cell1.C_theoretical,
			at: theoretical,
			E_V: cell1.E_V_theoretical,
			E_m: cell1.E_m_theoretical,
		}),
		{
			id: "E_V-1-discussion",
			fact: cell1.E_V_theoretical_discussion,
			how: `Eq. 1 at ${theoretical}`,
			compute: () => outputOf(cell1, atCapacity(cell1, cell1.C_theoretical), "E_V"),
			why: "277 and 278 both lie less than one from it; 278 is what it rounds to.",
		},
		{
			id: "E_V-1-weighed",
			fact: cell1.E_V_theoretical,
			...weighed(cell1, "E_V"),
			why: "At full precision the scales give 278.0, which Table 1 prints as 277 and the discussion as 278.",
		},
		{ id: "E_m-1-weighed", fact: cell1.E_m_theoretical, ...weighed(cell1, "E_m") },
		...drafts({
			id: "1",
			cell: cell1,
			capacity: cell1.C,
			at: discharge,
			E_V: cell1.E_V,
			E_m: cell1.E_m,
		}),
		{
			id: "E_V-1-text",
			fact: cell1.E_V_text,
			how: "Eq. 1 at the printed first discharge, the anode as thick as the first charge leaves it",
			compute: () => outputOf(cell1, thickByCharge(cell1, cycling.C_charge_1), "E_V"),
			why: "So computed it rounds to the 238 of the text; with the anode of the discharge, to the 239 of Table 1. The paper does not say which is meant.",
		},
	]),
	...inGroup("Energy density, cell 2", [
		...drafts({
			id: "2-theoretical",
			cell: cell2,
			capacity: cell2.C_theoretical,
			at: theoretical,
			E_V: cell2.E_V_theoretical,
			E_m: cell2.E_m_theoretical,
		}),
		{
			id: "E_V-2-weighed",
			fact: cell2.E_V_theoretical,
			...weighed(cell2, "E_V"),
			why: "Table 1 counts 1.32 mAh/cm²; the weighed coating holds 1.30.",
		},
		{
			id: "E_m-2-weighed",
			fact: cell2.E_m_theoretical,
			...weighed(cell2, "E_m"),
			why: "Table 1 counts 1.32 mAh/cm²; the weighed coating holds 1.30.",
		},
		...drafts({
			id: "2",
			cell: cell2,
			capacity: cell2.C,
			at: discharge,
			E_V: cell2.E_V,
			E_m: cell2.E_m,
		}),
		{
			id: "E_V-2-text",
			fact: cell2.E_V_text,
			how: "Eq. 1 at the printed first discharge, the anode as thick as the first charge leaves it",
			compute: () => outputOf(cell2, thickByCharge(cell2, cycling.C_charge_2), "E_V"),
			why: "The text prints 147, Table 1 148. Which state of charge the anode is counted in is not said.",
		},
		...drafts({
			id: "2-first",
			cell: cell2,
			capacity: cycling.C_first,
			at: "the first discharge at C/2",
			E_V: cycling.E_V_first,
			E_m: cycling.E_m_first,
		}),
		...drafts({
			id: "2-last",
			cell: cell2,
			capacity: cycling.C_last,
			at: "the 70th discharge",
			E_V: cycling.E_V_last,
			E_m: cycling.E_m_last,
		}),
	]),
];
