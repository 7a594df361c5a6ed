/** What the picture of cell 2 draws, tells and lists: what the paper prints of its cycles, and nothing between. */

import { type Axis, axisAround } from "#layout/axis";
import { presetOf } from "#library";
import { type Fact, factText, numberOf, uncertaintyOf } from "#library/fact";
import { cell1, cell2 } from "#library/facts/cells";
import { cycling, failure } from "#library/facts/cycling";
import { impedance } from "#library/facts/impedance";
import { type Energy, evaluate, quantity, toPlace, uncertainties } from "#model";
import type { FigureTable } from "../figure/table";

export type Stage = "formation" | "cycling";

/** Cycles that a stage has, and what it was run at. */
export const stages: Readonly<Record<Stage, { readonly name: string; readonly cycles: number; readonly j: Fact }>> = {
	formation: { name: "Formation", cycles: numberOf(cell2.formation_cycles), j: cycling.j_formation_2 },
	cycling: { name: "Cycling", cycles: numberOf(cell2.cycles), j: cycling.j_2 },
};

export interface Discharge {
	readonly stage: Stage;
	readonly cycle: number;
	readonly C: Fact;
	readonly E_V: Fact;
	readonly E_m: Fact;
}

/** The charge of the first cycle. */
export const charge: Fact = cycling.C_charge_2;

export const discharges: readonly [Discharge, Discharge, Discharge] = [
	{ stage: "formation", cycle: 1, C: cell2.C, E_V: cell2.E_V, E_m: cell2.E_m },
	{ stage: "cycling", cycle: 1, C: cycling.C_first, E_V: cycling.E_V_first, E_m: cycling.E_m_first },
	{
		stage: "cycling",
		cycle: stages.cycling.cycles,
		C: cycling.C_last,
		E_V: cycling.E_V_last,
		E_m: cycling.E_m_last,
	},
];

/** Coulombic efficiencies: of the first cycle a figure, of the others a bound. */
export const efficiencies: readonly {
	readonly stage: Stage;
	readonly from: number;
	readonly to: number;
	readonly fact: Fact;
}[] = [
	{ stage: "formation", from: 1, to: 1, fact: cycling.recovered_2 },
	{ stage: "formation", from: 2, to: stages.formation.cycles, fact: cycling.recovered_later_2 },
	{ stage: "cycling", from: 1, to: stages.cycling.cycles, fact: cycling.efficiency_2 },
];

/** Cycles after which an impedance spectrum was taken and another cycle followed, whose efficiency it lowered. */
export const spectra: readonly number[] = Array.from(
	{ length: Math.ceil(stages.cycling.cycles / numberOf(impedance.every)) - 1 },
	(_, i) => (i + 1) * numberOf(impedance.every),
);

/** The charge that ended in a partial short circuit. */
export const shortCircuit = numberOf(failure.charge_2);

/** What the first discharge gives back of the first charge, as a share. */
export const firstCycle = {
	"cell-1": numberOf(cell1.C) / numberOf(cycling.C_charge_1),
	"cell-2": numberOf(cell2.C) / numberOf(charge),
};

/** Capacity kept from the first discharge at C/2 to the last, as a share: of all, and of each cycle were they alike. */
export const retention = (() => {
	const whole = numberOf(cycling.C_last) / numberOf(cycling.C_first);
	const steps = stages.cycling.cycles - 1;
	return { whole, steps, perCycle: whole ** (1 / steps) };
})();

const { inputs: cell2Inputs, u: cell2u } = presetOf("cell-2");
const C_theoretical = evaluate(cell2Inputs).C_theoretical;

/** What the model makes of a capacity of cell 2, in mAh/cm²: energy densities of the bare stack with their ±. */
export function modelled(C: number) {
	const inputs = { ...cell2Inputs, utilisation: C / C_theoretical };
	return { values: evaluate(inputs), u: uncertainties(inputs, cell2u) };
}

export const unitOf = (energy: Energy) => quantity(energy).unit.label;

/** “142 ± 7” and “model 142.4” */
export const energyTexts = (energy: Energy, of: Discharge): readonly [printed: string, model: string] => [
	`${of[energy].printed} ± ${of[energy].u}`,
	`model ${toPlace(modelled(numberOf(of.C)).values[energy], -1)}`,
];

export const capacityAxis: Axis = axisAround(Math.min(...discharges.map(({ C }) => numberOf(C))), numberOf(charge), 4);

/** Per cent. */
export const efficiencyAxis: Axis = { from: 92, to: 100, interval: 2 };

/** Room above and beneath for what stands at the points. */
export function energyAxis(energy: Energy): Axis {
	const ends = discharges.flatMap((of) =>
		[-1, 1].map((sign) => numberOf(of[energy]) + sign * uncertaintyOf(of[energy])),
	);
	const [low, high] = [Math.min(...ends), Math.max(...ends)];
	return axisAround(low - 0.6 * (high - low), high + 0.6 * (high - low), 5);
}

export const caption = (energy: Energy) =>
	`outlined is what the paper prints. What lies between is not printed in numbers: the dotted line only joins the first discharge to the last. Crosses beside them: what the model has for the printed capacities, in ${unitOf(energy)} of the bare stack.`;

export function describe(energy: Energy): string {
	const [formation, first, last] = discharges;
	const said = (of: Discharge) => `${factText(of.C)} and ${factText(of[energy])}`;
	return `Cell 2 takes ${factText(charge)} on its first charge and gives ${said(formation)} on its first discharge, ${factText(cycling.recovered_2)} of it. Its first discharge at ${factText(cycling.j_2)} has ${said(first)}, its ${last.cycle}th ${said(last)}, each with a Coulombic efficiency of ${factText(cycling.efficiency_2)}. Charge ${shortCircuit} ended in a partial short circuit.`;
}

export function tableOf(): FigureTable {
	const energies = ["E_V", "E_m"] as const;
	const placeOf = ({ place }: Fact) => place;
	const at = (stage: Stage) => numberOf(stages[stage].j);
	const blank = ["", "", "", "", "", "", "", ""];
	const efficiencyOf = (stage: Stage, cycle: number) => {
		const found = efficiencies.find((each) => each.stage === stage && cycle >= each.from && cycle <= each.to);
		return found ? factText({ ...found.fact, unit: "" }) : "";
	};
	return {
		columns: [
			{ label: "Cycle" },
			{ label: "Current density", unit: "mA/cm²" },
			{ label: "Capacity", unit: "mAh/cm²", decimals: 2 },
			{ label: "Coulombic efficiency", unit: "%" },
			...energies.flatMap((key) => [
				{ label: `${key}, printed`, unit: unitOf(key) },
				{ label: `u(${key}, printed)`, unit: unitOf(key), uncertainty: true },
				{ label: `${key}, model`, unit: unitOf(key) },
				{ label: `u(${key}, model)`, unit: unitOf(key), uncertainty: true },
			]),
			{ label: "Where in the paper" },
		],
		rows: [
			["Formation 1, charge", at("formation"), numberOf(charge), "", ...blank, placeOf(charge)],
			...discharges.map((of) => {
				const model = modelled(numberOf(of.C));
				return [
					`${stages[of.stage].name} ${of.cycle}, discharge`,
					at(of.stage),
					numberOf(of.C),
					efficiencyOf(of.stage, of.cycle),
					...energies.flatMap((key) => [numberOf(of[key]), uncertaintyOf(of[key]), model.values[key], model.u[key]]),
					placeOf(of.C),
				];
			}),
			...efficiencies
				.filter(({ from, to }) => to > from)
				.map(({ stage, from, to, fact }) => [
					`${stages[stage].name} ${from}–${to}, each`,
					at(stage),
					"",
					factText({ ...fact, unit: "" }),
					...blank,
					placeOf(fact),
				]),
		],
	};
}
