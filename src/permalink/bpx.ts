/**
 * A design as BPX, the Battery Parameter eXchange of the Faraday Institution, in version 1.1.1 of its schema (MIT licence,
 * github.com/FaradayInstitution/BPX): SI units, names of fields with their unit. A porous electrode is taken there only with
 * its particles, kinetics and open-circuit potential, and a separator only as a porous one. The model knows neither, so the
 * file is “Partial”, and layers stand under “User-defined”, where any numbers may.
 */
import { sourceLine } from "#library/citation";
import { works } from "#library/works";
import { evaluate, inputKeys, outputKeys, quantity, type Unit, uncertainties } from "#model";
import { rateParameters } from "#model/rate/parameter-rows";
import { parameterKeys } from "#model/rate/parameters";
import { rateConstants } from "#model/rate/quantities";
import { parametersOf } from "#model/rate/rated";
import type { Design } from "./design";
import { type Json, lines } from "./document/lines";
import type { Stamp } from "./stamp";

const bpxVersion = "1.1.1";

type Group = { readonly [key: string]: Json };

/** `mg / cm^2` as BPX spells it: `mg.cm-2`; nothing for a pure number. */
function unitText({ algebra }: Unit): string {
	if (algebra === "1") return "";
	const [over = "", under] = algebra.split(" / ");
	const below = under?.split(" ").map((unit) => (unit.includes("^") ? unit.replace("^", "-") : `${unit}-1`));
	return [...over.replaceAll("^", "").split(" "), ...(below ?? [])].join(".");
}

const nameWith = (key: string, unit: Unit): string => (unitText(unit) ? `${key} [${unitText(unit)}]` : key);

/** Those of these numbers that are there, each under its key with its unit. */
const numbers = <K extends string>(keys: readonly K[], unit: (key: K) => Unit, value: (key: K) => number): Group =>
	Object.fromEntries(
		keys.filter((key) => Number.isFinite(value(key))).map((key) => [nameWith(key, unit(key)), value(key)]),
	);

const modelUnit = (key: Parameters<typeof quantity>[0]): Unit => quantity(key).unit;

/** The model counts per square centimetre; a cell of one has the numbers of the model. In m². */
const area = 1 / 1e4;

/** The JSON text of a design under its name, with a line feed at its end. */
export function writeBpx(design: Design, name: string, { link, date }: Stamp): string {
	const { inputs, u } = design;
	const results = evaluate(inputs);
	const plusMinus = uncertainties(inputs, u);
	const parameters = parametersOf(design.parameters, inputs);
	// divided by powers of ten, which are exact: 50 µm are 0.00005 m to the last digit
	const m = (micrometres: number) => micrometres / 1e6;
	const perMole = (electronvolts: number) => electronvolts * rateConstants.F.value;
	const exact = (key: (typeof inputKeys)[number]) => u[key] || Number.NaN;
	const uncertain = numbers(inputKeys, modelUnit, exact);
	return `${lines({
		Header: {
			BPX: bpxVersion,
			Title: name,
			Description: [
				`Design of a sodium almost-solid-state cell, written by Cellwright on ${date}.`,
				"This parameter set is partial and cannot be simulated: it has no open-circuit potentials, no kinetics and no particle data, because neither the paper nor its model has any, and BPX has no fields for a sodium metal anode or a dense ceramic separator.",
				"Ions are sodium. The cell is one square centimetre of one electrode pair, as all numbers of the model count per area; no cell of that area was built.",
				"The electrolyte is the liquid in the pores of the cathode alone; the reference temperature is that of its conductivity. Its transport data are assumed unless they were changed: those of 1 M NaPF6 in ethylene and propylene carbonate (Chayambuka et al. 2022, doi 10.1016/j.electacta.2021.139764).",
				`User-defined repeats the layers in SI units and has all inputs, their standard uncertainties, parameters and results under the keys of Cellwright, each with its unit. The same design opens at ${link}`,
			].join(" "),
			References: `${works.paper.cite}, doi ${works.paper.doi}. ${sourceLine}.`,
			Model: "Partial",
		},
		Parameterisation: {
			Cell: {
				"Electrode area [m2]": area,
				"Number of electrode pairs connected in parallel to make a cell": 1,
				"Lower voltage cut-off [V]": inputs.U_min,
				"Upper voltage cut-off [V]": inputs.U_max,
				"Nominal cell capacity [A.h]": results.C_cathode / 1e3,
				"Reference temperature [K]": rateConstants.T_liquid.value,
			},
			Electrolyte: {
				"Cation transference number": parameters.t_plus,
				"Diffusivity [m2.s-1]": parameters.D_salt / 1e12,
				"Conductivity [S.m-1]": parameters.kappa_25 / 10,
				"Conductivity activation energy [J.mol-1]": perMole(parameters.E_kappa),
			},
			"User-defined": {
				description: "Not fields of BPX. Layers in SI units; below them the keys and units of Cellwright.",
				"Negative electrode": {
					"Thickness, discharged [m]": m(inputs.d_reservoir),
					"Thickness, charged [m]": m(results.d_anode),
				},
				Separator: {
					"Thickness [m]": m(inputs.d_separator),
					"Conductivity [S.m-1]": results.sigma / 10,
					"Temperature of the conductivity [K]": inputs.T,
				},
				"Positive electrode": {
					"Thickness [m]": m(inputs.d_cathode),
					Porosity: inputs.P,
					"Transport efficiency": inputs.P / parameters.tau,
				},
				Inputs: numbers(inputKeys, modelUnit, (key) => inputs[key]),
				// a group without entries is read as a table without columns
				...(Object.keys(uncertain).length > 0 ? { "Standard uncertainties of the inputs": uncertain } : {}),
				Parameters: numbers(
					parameterKeys,
					(key) => rateParameters[key].unit,
					(key) => parameters[key],
				),
				Results: numbers(outputKeys, modelUnit, (key) => results[key]),
				"Standard uncertainties of the results": numbers(outputKeys, modelUnit, (key) => plusMinus[key]),
			},
		},
		State: {
			"Initial conditions": {
				"Initial temperature [K]": inputs.T,
				"Initial electrolyte concentration [mol.m-3]": parameters.c_salt * 1e3,
			},
			"Thermal environment": { "Ambient temperature [K]": inputs.T },
		},
	})}\n`;
}
