/** What the cells consist of: the cathode coating, sodium, the densities of Eq. 5, and the coin cells that tested the active material. */
import type { Fact } from "../fact";
import { from } from "./from";

const { measured, derived, chosen, assumed, claimed } = from("paper");

const cathodes = "experimental section, cathodes";
const anodes = "experimental section, sodium anodes";
const fullCells = "results, full cells";

export const composition = {
	U_plateau: claimed("Plateau of Na3V2(PO4)3 against sodium", "3.4 V", "introduction"),
	U: assumed("Mean discharge voltage, taken to be the plateau", "3.4 V", "results, formation of cell 1"),
	q_active: derived("Theoretical capacity of Na3V2(PO4)3", "118 mAh/g", cathodes),
	w_active: chosen("Na3V2(PO4)3 in the dry coating", "92.5 wt%", cathodes),
	w_carbon: chosen("Carbon black (Super C65) in the dry coating", "5 wt%", cathodes),
	w_binder: chosen("Binder (PVDF) in the dry coating", "2.5 wt%", cathodes),
	rho_active: claimed("Density of Na3V2(PO4)3", "3.2 ± 0.1 g/cm³", cathodes),
	rho_carbon: claimed("Density of carbon black (Super C65)", "2.0 ± 0.1 g/cm³", cathodes),
	rho_binder: claimed("Density of the binder (PVDF)", "1.75 ± 0.05 g/cm³", cathodes),
	rho_cathode: derived("Density of the cathode solids", "3.05 ± 0.08 g/cm³", cathodes),
	P: derived("Cathode porosity", "63 ± 3 %", fullCells),
	P_experimental: derived("Cathode porosity", "≈ 63 %", cathodes),
	rho_liquid: claimed("Density of the liquid electrolyte", "1.38 ± 0.02 g/cm³", fullCells),
	rho_separator: claimed("Density of the separator", "3.3 ± 0.1 g/cm³", fullCells),
	rho_Na: claimed("Density of sodium", "0.968 g/cm³", anodes),
	q_Na: claimed("Specific capacity of sodium", "1166 mAh/g", anodes),
	growth: derived("Growth of the anode on charging", "8.83 µm per mAh/cm²", anodes),
	salt: chosen(
		"NaClO4 in ethylene and propylene carbonate (1:1 by weight)",
		"1 mol/l",
		"experimental section, cell assembly",
	),
} as const satisfies Record<string, Fact>;

const preparation = "experimental section, active material";
const result = "results, active material";

/** Coin cells with liquid electrolyte throughout. The paper calls their solvent “polycarbonate”: propylene carbonate is meant. */
export const coinCell = {
	w_active: chosen("Na3V2(PO4)3 in the coating", "80 wt%", preparation),
	w_carbon: chosen("Carbon black (Super P) in the coating", "10 wt%", preparation),
	w_binder: chosen("Binder (PVDF) in the coating", "10 wt%", preparation),
	diameter: chosen("Diameter of the cathode", "10 mm", preparation),
	liquid: chosen("Liquid electrolyte", "50 µl", preparation),
	salt: chosen("NaPF6 in the liquid", "1 mol/l", preparation),
	additive: chosen("Fluoroethylene carbonate in the liquid", "2 wt%", preparation),
	q: measured("Specific capacity at C/10", "99 mAh/g", result),
	share: derived("Share of the theoretical capacity", "85 %", result),
	cycles: measured("Cycles", "500 cycles", result),
	retention: measured("Capacity kept over the cycles", "98 %", result),
} as const satisfies Record<string, Fact>;
