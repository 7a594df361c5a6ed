/** Liquid electrolytes. */
import { composition } from "../facts/composition";
import { activation, at25, conductivity, density, type Material, quantity, recalled } from "./material";

const inParameters = "parameter set of PyBaMM";
const molar = (c: string) => ({ of: `at 25 °C and ${c} mol/l` });

export const liquids: readonly Material[] = [
	{
		name: "NaClO₄ in EC and PC, 1 mol/l",
		facts: [
			composition.rho_liquid,
			density("1.33", "here", "ideal mixing of solvents and salt, with volumes of general knowledge", "assumed"),
			conductivity("7.0", "general", recalled("6–8 mS/cm"), "assumed", at25),
			activation("0.16", "general", recalled("between 0 and 60 °C"), "assumed"),
		],
	},
	{
		name: "NaPF₆ in EC and PC, 1 : 1",
		facts: [
			conductivity("4.04", "chayambuka2022", inParameters, "derived", molar("0.15")),
			conductivity("7.20", "chayambuka2022", inParameters, "derived", molar("0.5")),
			conductivity("8.83", "chayambuka2022", inParameters, "derived", molar("1")),
			conductivity("8.61", "chayambuka2022", inParameters, "derived", molar("1.5")),
			conductivity("7.60", "chayambuka2022", inParameters, "derived", molar("2")),
			quantity("Diffusion coefficient of the salt", "10⁻¹¹ m²/s")(
				"2.506",
				"chayambuka2022",
				`${inParameters}, interpolated here to 1 mol/l`,
				"derived",
			),
			quantity("Transference number of sodium", "")("0.45", "chayambuka2022", inParameters, "derived"),
		],
	},
];
