/** The steps that the paper expects to lead from cell 1 to 511 Wh/l, as printed. */
import type { Fact } from "../fact";
import { from } from "./from";

const { derived } = from("paper");

export const optimisation = {
	d_cathode: derived("Cathode thickness at 30 % porosity", "95 ± 5 µm", "discussion, printed without a unit"),
	E_V_porosity: derived("Volumetric energy density at 30 % porosity", "≈ 421 Wh/l", "discussion"),
	E_m_porosity: derived("Gravimetric energy density at 30 % porosity", "≈ 184 Wh/kg", "discussion"),
	E_V_reservoir: derived("Volumetric energy density, no sodium reservoir either", "≈ 511 Wh/l", "discussion"),
	E_m_reservoir: derived("Gravimetric energy density, no sodium reservoir either", "≈ 199 Wh/kg", "discussion"),
	E_V_conclusions: derived("Volumetric energy density after all three steps", "511 Wh/l", "conclusions (5)"),
	E_m_conclusions: derived("Gravimetric energy density after all three steps", "199 Wh/kg", "conclusions (5)"),
} as const satisfies Record<string, Fact>;
