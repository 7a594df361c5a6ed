/** Figures that the paper quotes from other works: as the paper has them, so claimed, where their source was not checked. */
import type { Fact } from "../fact";
import { from } from "./from";

const introduction = "quoted in the paper, introduction";
const interfaceSection = "quoted in the paper, results, separator and interface";
const failed = "quoted in the paper, results, failure";
const discussion = "quoted in the paper, discussion";

const ortmann = from("ortmann2023");
const lowack = from("lowack2024");
const catl = from("catl2021");

export const quoted = {
	sigma_pellet: from("ma2019").measured(
		"Conductivity of pressed Na3.4Zr2Si2.4P0.6O12 at 25 °C, highest",
		"5 mS/cm",
		`${interfaceSection}; so in the abstract of the source`,
	),
	sigma_garnet: from("zhao2023").claimed("Conductivity of Li7La3Zr2O12", "1 mS/cm", introduction),
	p_lamination: lowack.claimed("Pressure that laminates sodium foil onto thick ceramic", "10 MPa", introduction),
	R_lamination: lowack.claimed("Interface resistance of sodium foil laminated so", "< 2 Ω cm²", introduction),
	R_interface: ortmann.claimed("Interface of sodium with Na3.4Zr2Si2.4P0.6O12", "≈ 1 Ω cm²", interfaceSection),
	f_grains: ortmann.claimed("Peak of the grains, even at −40 °C", "> 1 MHz", interfaceSection),
	dopant_phosphate: from("liuMa2025").claimed("Na3LaP2O8 added against microcracks", "2.5 mol%", failed),
	dopant_niobate: from("liuLiu2025").claimed("LaNbO4 added against microcracks", "2 mol%", failed),
	P_lithium_ion: from("boyce2022").claimed("Cathode porosity of lithium-ion batteries", "≈ 30 %", discussion),
	E_m_CATL: catl.claimed("First sodium-ion generation of CATL, at cell level", "160 Wh/kg", discussion),
	E_m_CATL_goal: catl.claimed("Goal for the second sodium-ion generation of CATL", "200 Wh/kg", discussion),
} as const satisfies Record<string, Fact>;
