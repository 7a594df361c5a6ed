/** Separators: the paper's tape, and other solid electrolytes. */
import { composition } from "../facts/composition";
import { quoted } from "../facts/quoted";
import { separator } from "../facts/separator";
import { activation, at25, conductivity, density, fromCell, type Material, recalled } from "./material";

export const separators: readonly Material[] = [
	{
		name: "Na₃.₄Zr₂Si₂.₄P₀.₆O₁₂, tape-cast",
		facts: [composition.rho_separator, separator.sigma_25, separator.sigma_30, separator.E_sigma],
	},
	{
		name: "Na₃.₄Zr₂Si₂.₄P₀.₆O₁₂, pellet",
		facts: [
			quoted.sigma_pellet,
			conductivity("15", "ma2019", "abstract", "measured", { of: "of the grains, at 25 °C" }),
			density("3.3", "general", "as the tape", "assumed"),
		],
	},
	{
		name: "NaSICON, tape-cast without additives",
		facts: [conductivity("2.44", "rosen2025", "highest value", "measured", { of: "at room temperature" })],
	},
	{
		name: "Na₃Zr₂Si₂PO₁₂",
		facts: [
			density("3.27", "jcpr1635", "theoretical density", "derived"),
			conductivity("0.6", "bohnke1999", "ceramic", "measured", { bound: "≈", of: "of the grains, at 25 °C" }),
			conductivity("0.65", "general", recalled("0.3–1 mS/cm in total"), "assumed", at25),
			activation("0.36", "general", recalled("0.33–0.40 eV"), "assumed"),
		],
	},
	{
		name: "Na-β″-alumina",
		facts: [
			density("3.2", "general", recalled("sintered; 3.27 g/cm³ theoretical"), "assumed"),
			conductivity("2", "general", recalled("polycrystalline"), "assumed", { bound: "≈", ...at25 }),
			conductivity("10", "briant", "abstract", "measured", { of: "single crystals, lowest" }),
			conductivity("180", "briant", "abstract", "measured", { of: "single crystals, highest" }),
			activation("0.27", "general", recalled("0.25–0.30 eV"), "assumed"),
		],
	},
	{
		name: "Na₅SmSi₄O₁₂",
		facts: [
			conductivity("1.33", "d4eb00021h", "sintered at 975 °C", "measured", at25),
			conductivity("5.61", "nanolett4c01743", "modified grain boundaries", "measured", at25),
			density("3.2", "general", recalled("approximate"), "assumed", { bound: "≈" }),
			activation("0.25", "general", recalled("0.2–0.3 eV"), "assumed"),
		],
	},
	{
		name: "Na₃PS₄, cubic glass-ceramic",
		facts: [
			conductivity("0.46", "hayashi2014", "glass-ceramic", "measured", at25),
			conductivity("32", "pmc6868223", "with W and Sb in it", "measured", { of: "substituted, at 25 °C" }),
			density("2.21", "general", fromCell("a ≈ 6.997 Å"), "assumed", { of: "crystal" }),
			activation("0.28", "general", recalled("approximate"), "assumed", { bound: "≈" }),
		],
	},
	{
		name: "LLZO with Ta or Al, conducts lithium",
		facts: [
			quoted.sigma_garnet,
			conductivity("1", "ijms241612905", "as a typical value", "claimed", { bound: "≈", ...at25 }),
			density("5.11", "general", fromCell("a 12.97 Å"), "assumed", { of: "crystal" }),
			activation("0.30", "general", recalled("0.28–0.35 eV"), "assumed"),
		],
	},
];
