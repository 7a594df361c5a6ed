/**
 * The parameters of parameters.ts: what each is, where its value comes from, and why its limits end there. “The paper” is
 * Lowack et al. 2025; “assumed” is general knowledge, or a value that was never checked at its source.
 */
import { type Status, type Unit, units } from "../quantities";
import type { ParameterKey } from "./parameters";
import { rateUnits } from "./units";

export interface RateParameter {
	readonly name: string;
	readonly unit: Unit;
	/** Where it follows from the design unless it is set: from what. */
	readonly follows?: string;
	readonly status: Status;
	readonly source: string;
	readonly why: { readonly min: string; readonly max: string };
}

export const rateParameters = {
	kappa_25: {
		name: "Conductivity of the liquid at 25 °C",
		unit: units.conductivity,
		status: "assumed",
		source:
			"8.83 mS/cm: 1 M NaPF6 in ethylene and propylene carbonate (Chayambuka et al. 2022, doi 10.1016/j.electacta.2021.139764, parameters of PyBaMM). The paper’s liquid is 1 M NaClO4 in the same solvents; 6 to 8 mS/cm is said of it.",
		why: { min: "such a liquid is an insulator", max: "no organic electrolyte conducts better" },
	},
	E_kappa: {
		name: "Activation energy of the liquid",
		unit: units.electronvolt,
		status: "assumed",
		source: "0.16 eV, general knowledge for carbonate solvents between 0 and 60 °C.",
		why: { min: "an activation energy is not negative", max: "such a liquid is a solid at these temperatures" },
	},
	D_salt: {
		name: "Diffusion coefficient of the salt",
		unit: rateUnits.diffusion,
		status: "assumed",
		source:
			"25.06 µm²/s: 1 M NaPF6 in EC:PC at 25 °C (Chayambuka et al. 2022, interpolated to 1 mol/l). No temperature dependence is given there, so none is taken.",
		why: { min: "slower than in a polymer", max: "faster than in any liquid" },
	},
	c_salt: {
		name: "Salt concentration",
		unit: rateUnits.concentration,
		status: "chosen",
		source: "Paper, experimental section: 1 M NaClO4 in EC:PC.",
		why: { min: "less is solvent", max: "no salt of sodium dissolves further" },
	},
	t_plus: {
		name: "Transference number of sodium",
		unit: units.one,
		status: "assumed",
		source: "0.45: 1 M NaPF6 in EC:PC (Chayambuka et al. 2022).",
		why: { min: "sodium carries no less than nothing", max: "a liquid without moving anions has no salt limit" },
	},
	tau: {
		name: "Tortuosity factor of the pores",
		unit: units.one,
		follows: "porosity, after Bruggeman: 1/√P",
		status: "assumed",
		source:
			"Bruggeman’s relation for spheres, 1/√P. Pressed coatings are measured at 3 to 6 (Landesfeind et al. 2016, doi 10.1149/2.1141607jes; figures from general knowledge).",
		why: { min: "no way is shorter than straight", max: "such pores hardly connect" },
	},
	g_end: {
		name: "Slope of the voltage at the end of discharge",
		unit: units.one,
		status: "assumed",
		source: "1 is the thermodynamic slope of a plateau, which costs nothing visible; 4 to 8 would be an empirical one.",
		why: { min: "flatter than a plateau", max: "such a cathode has no plateau" },
	},
	E_cathode: {
		name: "Activation energy of the cathode resistance",
		unit: units.electronvolt,
		status: "assumed",
		source: "Unknown: the paper measures full cells at 30 °C only. 0.5 eV is a guess, and drawn as one.",
		why: { min: "an activation energy is not negative", max: "such a cathode works at one temperature only" },
	},
	p: {
		name: "External pressure",
		unit: rateUnits.pressure,
		status: "measured",
		source:
			"Paper: about 0.05 MPa (cell 1; Table 1 prints 0.005 MPa) and (1.0 ± 0.1) MPa (cell 2). Each published design has its own.",
		why: { min: "a stack is pressed, not pulled", max: "the ceramic would not bear it" },
	},
	CE: {
		name: "Coulombic efficiency",
		unit: units.fraction,
		status: "measured",
		source: "Paper: above 99 % for each cycle of cell 2. 99 % is that bound.",
		why: { min: "such a cell does not cycle", max: "a cell without any loss has no end of life" },
	},
	N_cycles: {
		name: "Cycles",
		unit: units.one,
		status: "chosen",
		source: "500 cycles are a usual demand. The paper’s cell 2 had 70.",
		why: { min: "one at least", max: "no battery has so many" },
	},
} as const satisfies Record<ParameterKey, RateParameter>;

/** A value for each parameter. */
export type RateParameters = { readonly [K in ParameterKey]: number };
