/** The two cells as designs of the model, made of the published figures. Figures are read when a row is computed. */
import {
	defaults,
	defaultUncertainties,
	evaluate,
	type Inputs,
	type OutputKey,
	type Uncertainties,
	uncertainties,
} from "#model";
import { type Fact, numberOf, uncertaintyOf } from "../fact";
import type { cell1, cell2 } from "../facts/cells";
import { composition } from "../facts/composition";
import { separator } from "../facts/separator";
import type { Computed } from "./row";

/** The number that the paper gives the relation of each energy density. */
export const equation = { E_V: "Eq. 1", E_m: "Eq. 5" } as const;

export type Cell = typeof cell1 | typeof cell2;

/** A cell as weighed: all of the active material in use, so its capacity is loading · w · q. */
export const asWeighed = (cell: Cell, changes: Partial<Inputs> = {}): Inputs => ({
	...defaults,
	d_separator: numberOf(cell.d_separator),
	d_cathode: numberOf(cell.d_cathode),
	d_reservoir: numberOf(cell.d_reservoir),
	P: numberOf(composition.P) / 100,
	loading: numberOf(cell.loading),
	U: numberOf(composition.U),
	q_active: numberOf(composition.q_active),
	w_active: numberOf(composition.w_active) / 100,
	utilisation: 1,
	rho_cathode: numberOf(composition.rho_cathode),
	rho_liquid: numberOf(composition.rho_liquid),
	rho_separator: numberOf(composition.rho_separator),
	rho_Na: numberOf(composition.rho_Na),
	q_Na: numberOf(composition.q_Na),
	sigma_ref: numberOf(separator.sigma_30),
	E_sigma: numberOf(separator.E_sigma),
	R_interface_ref: numberOf(separator.R_interface_30),
	E_interface: numberOf(separator.E_interface),
	...changes,
});

/**
 * A cell with a published capacity instead. The utilisation then says what share of the weighed material that is; for
 * cell 2 the theoretical 1.32 mAh/cm² are 1.016 of it.
 */
export function atCapacity(cell: Cell, capacity: Fact, changes: Partial<Inputs> = {}): Inputs {
	const weighed = asWeighed(cell, changes);
	return { ...weighed, utilisation: numberOf(capacity) / evaluate(weighed).C_theoretical };
}

/**
 * The published ±. That of the anode is what Table 1 prints for it charged, 6 µm; of its reservoir it prints 5 µm. Voltage,
 * capacity and loading are printed without.
 */
const spread = (cell: Cell): Uncertainties => ({
	...defaultUncertainties,
	d_separator: uncertaintyOf(cell.d_separator),
	d_cathode: uncertaintyOf(cell.d_cathode),
	d_reservoir: uncertaintyOf(cell.d_anode),
	P: uncertaintyOf(composition.P) / 100,
	rho_cathode: uncertaintyOf(composition.rho_cathode),
	rho_liquid: uncertaintyOf(composition.rho_liquid),
	rho_separator: uncertaintyOf(composition.rho_separator),
	sigma_ref: uncertaintyOf(separator.sigma_30),
	E_sigma: uncertaintyOf(separator.E_sigma),
	R_interface_ref: uncertaintyOf(separator.R_interface_30),
	E_interface: uncertaintyOf(separator.E_interface),
});

/** One output of a design with the published ± of its cell, changed where a step changes them. */
export const outputOf = (
	cell: Cell,
	design: Inputs,
	key: OutputKey,
	changed: Partial<Uncertainties> = {},
): Required<Computed> => ({
	value: evaluate(design)[key],
	u: uncertainties(design, { ...spread(cell), ...changed })[key],
});
