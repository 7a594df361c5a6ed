/** Capacities from the scales, shares of them, the hours that a current takes, and the anode that they plate. */
import { evaluate } from "#model";
import { type Fact, numberOf, uncertaintyOf } from "../fact";
import { cell1, cell2 } from "../facts/cells";
import { coinCell, composition } from "../facts/composition";
import { cycling } from "../facts/cycling";
import { asWeighed, atCapacity, type Cell, outputOf } from "./designs";
import { type Computed, inGroup } from "./row";

const weighed = (cell: Cell): Computed => ({ value: evaluate(asWeighed(cell)).C_theoretical });
const share = (part: Fact, whole: Fact) => (): Computed => ({ value: (100 * numberOf(part)) / numberOf(whole) });

/** Hours that a discharge takes, 1/C-rate. */
const hours = (cell: Cell, capacity: Fact, current: Fact) => (): Computed => ({
	value: 1 / evaluate(atCapacity(cell, capacity, { j: numberOf(current) })).C_rate,
});

export const capacities = inGroup("Capacities", [
	{ id: "C-1", fact: cell1.C_theoretical, how: "cell 1: loading · w_active · q_active", compute: () => weighed(cell1) },
	{
		id: "C-2",
		fact: cell2.C_theoretical,
		how: "cell 2: loading · w_active · q_active",
		compute: () => weighed(cell2),
		why: "The weighed 11.9 mg/cm² hold 1.30 mAh/cm², which the experimental section prints; 1.32 needs 12.1 mg/cm².",
	},
	{
		id: "C-2-experimental",
		fact: cell2.C_theoretical_experimental,
		how: "cell 2: loading · w_active · q_active",
		compute: () => weighed(cell2),
	},
	{
		id: "share-1",
		fact: cycling.share_1,
		how: "first discharge over theoretical capacity",
		compute: share(cell1.C, cell1.C_theoretical),
	},
	{
		id: "share-1-abstract",
		fact: cycling.share_1_abstract,
		how: "first discharge over theoretical capacity",
		compute: share(cell1.C, cell1.C_theoretical),
	},
	{
		id: "share-2",
		fact: cycling.share_2,
		how: "first discharge over theoretical capacity",
		compute: share(cell2.C, cell2.C_theoretical),
	},
	{
		id: "share-2-first",
		fact: cycling.share_first,
		how: "first discharge at C/2 over theoretical capacity",
		compute: share(cycling.C_first, cell2.C_theoretical),
	},
	{
		id: "share-2-last",
		fact: cycling.share_last,
		how: "70th discharge over theoretical capacity",
		compute: share(cycling.C_last, cell2.C_theoretical),
	},
	{
		id: "recovered-1",
		fact: cycling.recovered_1,
		how: "first discharge over first charge",
		compute: share(cell1.C, cycling.C_charge_1),
	},
	{
		id: "recovered-2",
		fact: cycling.recovered_2,
		how: "first discharge over first charge",
		compute: share(cell2.C, cycling.C_charge_2),
	},
	{
		id: "share-coin",
		fact: coinCell.share,
		how: "coin cell: specific capacity at C/10 over the theoretical one",
		compute: share(coinCell.q, composition.q_active),
		why: "99 of 118 mAh/g are 84 %. The full cell reaches 85 %, which may have slipped in here.",
	},
]);

export const currents = inGroup("Currents", [
	{
		id: "hours-1",
		fact: cycling.hours_formation_1,
		how: "first discharge over the current of formation",
		compute: hours(cell1, cell1.C, cycling.j_formation_1),
		why: "The theoretical capacity would take 12.6 h.",
	},
	{
		id: "hours-2",
		fact: cycling.hours_formation_2,
		how: "first discharge over the current of formation",
		compute: hours(cell2, cell2.C, cycling.j_formation_2),
		why: "C/10 is a nominal rate: at 0.1 mA/cm² the first discharge takes 11 h, the theoretical capacity 13 h.",
	},
	{
		id: "hours-1-half",
		fact: cycling.hours_half_1,
		how: "first discharge over 1 mA/cm²",
		compute: hours(cell1, cell1.C, cycling.j_half_1),
	},
	{
		id: "hours-2-half",
		fact: cycling.hours_2,
		how: "theoretical capacity over the current of cycling",
		compute: hours(cell2, cell2.C_theoretical, cycling.j_2),
		why: "The paper relates this rate to the theoretical capacity, which takes 2.6 h.",
	},
	{
		id: "hours-2-abstract",
		fact: cycling.hours_2_abstract,
		how: "first discharge at C/2 over the current of cycling",
		compute: hours(cell2, cycling.C_first, cycling.j_2),
	},
]);

const anode = (cell: Cell, capacity: Fact) => () =>
	outputOf(cell, atCapacity(cell, capacity), "d_anode", { d_reservoir: uncertaintyOf(cell.d_reservoir) });

export const anodes = inGroup("Charged anode", [
	{
		id: "anode-1",
		fact: cell1.d_anode,
		how: "cell 1: reservoir and the sodium of the first discharge",
		compute: anode(cell1, cell1.C),
	},
	{
		id: "anode-1-u",
		fact: cell1.d_anode,
		of: "u",
		how: "cell 1: the ± of the reservoir, which is all that is printed",
		compute: () => ({ value: anode(cell1, cell1.C)().u }),
		why: "How 5 µm became 6 µm is not said. The uncertainties of the energy densities need the 6 µm, so they are computed with it.",
	},
	{
		id: "anode-2",
		fact: cell2.d_anode,
		how: "cell 2: reservoir and the sodium of the first discharge",
		compute: anode(cell2, cell2.C),
		why: "The discharged capacity gives 46 µm. 47 µm belongs to the theoretical 1.30 mAh/cm²; for cell 1 the paper counted the discharge.",
	},
	{
		id: "anode-2-theoretical",
		fact: cell2.d_anode,
		how: "cell 2: reservoir and the sodium of the theoretical capacity of the experimental section",
		compute: anode(cell2, cell2.C_theoretical_experimental),
	},
]);
