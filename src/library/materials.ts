/** Published values of the materials of such cells, those that compete with the ones in use among them. */
import { type ActiveMaterialId, activeMaterial } from "./active-materials";
import type { Fact, FactStatus } from "./fact";
import type { WorkId } from "./works";

export interface Material {
	readonly name: string;
	readonly facts: readonly Fact[];
}

export interface MaterialGroup {
	readonly title: string;
	readonly materials: readonly Material[];
}

type Extra = Pick<Fact, "u" | "bound">;

/** A quantity and its unit, then a maker of facts about it: figure, work, place, status. */
const quantity =
	(name: string, unit: string) =>
	(printed: string, work: WorkId, place: string, status: FactStatus, extra: Extra & { readonly of?: string } = {}) => {
		const { of, ...rest } = extra;
		return { what: of ? `${name}, ${of}` : name, printed, unit, work, place, status, ...rest } satisfies Fact;
	};

const density = quantity("Density", "g/cm³");
const capacity = quantity("Specific capacity in practice", "mAh/g");
const stoichiometric = quantity("Theoretical specific capacity", "mAh/g");
const voltage = quantity("Mean discharge voltage against sodium", "V");
const voltageLi = quantity("Mean discharge voltage against lithium", "V");
const conductivity = quantity("Conductivity", "mS/cm");
const activation = quantity("Activation energy", "eV");
const thickness = quantity("Thickness", "µm");

const inCode = "density in the code";
const inTable = "density in the table";
const integrated = (window: string) => `half-cell curve, ${window}, integrated here`;
const recalled = (range: string) => `general knowledge, ${range}`;
const fromCell = (cell: string) => `crystal density, computed here from ${cell}`;

/** The values that a step of the path takes, then the others. */
const active = (id: ActiveMaterialId, others: readonly Fact[]): Material => {
	const { name, density, capacity, theoretical, voltage } = activeMaterial(id);
	return { name, facts: [density, capacity, theoretical, voltage, ...others] };
};

const cathodes: readonly Material[] = [
	active("nvp", [
		density("3.183", "chotard2015", fromCell("the α cell, twelve formulas"), "derived", { of: "crystal" }),
		capacity("106.05", "steer", integrated("whole curve"), "derived"),
		voltage("3.314", "steer", integrated("whole curve"), "derived"),
	]),
	active("nvpf", [
		density("3.3", "steer", inCode, "claimed"),
		capacity("110.6", "d4ra00427b", "at C/10", "measured"),
		voltage("3.85", "general", recalled("3.8–3.9 V down to 3.0 V"), "assumed"),
	]),
	active("nfm111", [
		density("4.40", "steer", inTable, "claimed"),
		density("4.48", "general", fromCell("a 2.985, c 16.05 Å"), "assumed", { of: "crystal" }),
		capacity("126.96", "steer", integrated("2.0–4.0 V, sample B"), "derived"),
		voltage("3.0964", "steer", integrated("2.0–4.0 V, sample B"), "derived"),
	]),
	active("p2-nnm", [
		capacity("155", "general", recalled("150–160 mAh/g up to 4.5 V"), "assumed", { of: "up to 4.5 V" }),
		density("4.4", "steer", inTable, "claimed", { of: "composite of P2 and O3" }),
		capacity("121.22", "steer", integrated("up to 4.1 V"), "derived", { of: "composite of P2 and O3" }),
		voltage("3.2151", "steer", integrated("up to 4.1 V"), "derived", { of: "composite of P2 and O3" }),
		capacity("156.07", "steer", integrated("up to 4.35 V"), "derived", { of: "composite, up to 4.35 V" }),
		voltage("3.3330", "steer", integrated("up to 4.35 V"), "derived", { of: "composite, up to 4.35 V" }),
	]),
	active("prussian-white", [
		density("2.0", "steer", inTable, "claimed"),
		density("1.8", "wattcalc", inTable, "claimed"),
		voltage("3.15", "general", recalled("3.0–3.3 V"), "assumed"),
	]),
	active("nfpp", [
		density("2.95", "steer", inCode, "claimed"),
		density("3.29", "general", fromCell("a 18.075, b 6.532, c 10.648 Å, four formulas"), "assumed", { of: "crystal" }),
		capacity("127.64", "steer", integrated("1.5–4.1 V"), "derived"),
		voltage("2.8863", "steer", integrated("1.5–4.1 V"), "derived"),
	]),
];

/** Of lithium cells, to compare with. */
const lithiumCathodes: readonly Material[] = [
	{
		name: "NMC811, LiNi₀.₈Mn₀.₁Co₀.₁O₂",
		facts: [
			density("4.8", "steer", inTable, "claimed"),
			density("4.7", "botb", inTable, "claimed"),
			density("4.78", "general", fromCell("a 2.872, c 14.20 Å"), "assumed", { of: "crystal" }),
			capacity("203.13", "steer", integrated("2.5–4.28 V"), "derived"),
			capacity("195", "botb", "table of active materials", "claimed"),
			stoichiometric("275.5", "here", "Faraday's constant and the molar mass, one Li for each formula", "derived"),
			voltageLi("3.814", "steer", integrated("2.5–4.28 V"), "derived"),
		],
	},
	{
		name: "LFP, LiFePO₄",
		facts: [
			density("3.6", "steer", inTable, "claimed"),
			density("3.597", "general", fromCell("a 10.332, b 6.010, c 4.692 Å"), "assumed", { of: "crystal" }),
			capacity("151.65", "steer", integrated("whole curve"), "derived"),
			capacity("160", "botb", "table of active materials", "claimed"),
			stoichiometric("169.9", "here", "Faraday's constant and the molar mass, one Li for each formula", "derived"),
			voltageLi("3.3581", "steer", integrated("whole curve"), "derived"),
			voltageLi("3.375", "botb", "table of active materials", "claimed"),
		],
	},
];

const at30 = { of: "at 30 °C" };
const at25 = { of: "at 25 °C" };

const separators: readonly Material[] = [
	{
		name: "Na₃.₄Zr₂Si₂.₄P₀.₆O₁₂, tape-cast",
		facts: [
			density("3.3", "paper", "Eq. 5", "assumed", { u: "0.1" }),
			conductivity("1.3", "paper", "separator, results", "measured", { u: "0.3", ...at25 }),
			conductivity("1.6", "paper", "separator, results", "measured", { u: "0.3", ...at30 }),
			activation("0.28", "paper", "separator, results", "measured", { u: "0.01" }),
		],
	},
	{
		name: "Na₃.₄Zr₂Si₂.₄P₀.₆O₁₂, pellet",
		facts: [
			conductivity("5", "ma2019", "abstract", "measured", at25),
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
			conductivity("10", "briant", "abstract: 10–180 mS/cm", "measured", { bound: ">", of: "single crystals" }),
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
			conductivity("1", "zhao2023", "as the paper quotes it", "claimed", { bound: "≈", ...at25 }),
			conductivity("1", "ijms241612905", "as a typical value", "claimed", { bound: "≈", ...at25 }),
			density("5.11", "general", fromCell("a 12.97 Å"), "assumed", { of: "crystal" }),
			activation("0.30", "general", recalled("0.28–0.35 eV"), "assumed"),
		],
	},
];

const specific = quantity("Specific capacity", "mAh/g");

const anodes: readonly Material[] = [
	{
		name: "Sodium",
		facts: [
			density("0.968", "paper", "experimental section", "assumed"),
			density("0.971", "general", "at 20 °C", "assumed", { of: "at 20 °C" }),
			specific("1166", "paper", "experimental section", "derived"),
			specific("1165.80", "here", "Faraday's constant and the molar mass", "derived"),
		],
	},
	{
		name: "Lithium",
		facts: [
			density("0.534", "botb", inTable, "claimed"),
			specific("3861", "botb", "table of active materials", "claimed"),
		],
	},
	{
		name: "Hard carbon",
		facts: [
			density("1.5", "steer", inTable, "claimed"),
			density("1.6", "wattcalc", inTable, "claimed"),
			specific("300", "steer", "300–330 mAh/g", "claimed"),
			specific("335", "bommier2014", "highest value", "measured"),
			quantity("Mean voltage against sodium", "V")("0.2", "general", recalled("0.1–0.3 V"), "assumed"),
			quantity("Loss in the first cycle", "%")("8", "d2ya00004k", "best value", "measured"),
		],
	},
	{
		name: "Graphite, stores lithium",
		facts: [
			density("2.24", "botb", inTable, "claimed"),
			specific("344", "botb", "table of active materials", "claimed"),
			quantity("Mean voltage against lithium", "V")("0.1", "botb", "table of active materials", "claimed"),
		],
	},
];

const molar = (c: string) => ({ of: `at 25 °C and ${c} mol/l` });

const liquids: readonly Material[] = [
	{
		name: "NaClO₄ in EC and PC, 1 mol/l",
		facts: [
			density("1.38", "paper", "Eq. 5", "assumed", { u: "0.02" }),
			density("1.33", "here", "ideal mixing of solvents and salt, with volumes of general knowledge", "assumed"),
			conductivity("7.0", "general", recalled("6–8 mS/cm"), "assumed", at25),
			activation("0.16", "general", recalled("between 0 and 60 °C"), "assumed"),
		],
	},
	{
		name: "NaPF₆ in EC and PC, 1 : 1",
		facts: [
			conductivity("4.04", "chayambuka2022", "parameter set of PyBaMM", "derived", molar("0.15")),
			conductivity("7.20", "chayambuka2022", "parameter set of PyBaMM", "derived", molar("0.5")),
			conductivity("8.83", "chayambuka2022", "parameter set of PyBaMM", "derived", molar("1")),
			conductivity("8.61", "chayambuka2022", "parameter set of PyBaMM", "derived", molar("1.5")),
			conductivity("7.60", "chayambuka2022", "parameter set of PyBaMM", "derived", molar("2")),
			quantity("Diffusion coefficient of the salt", "10⁻¹¹ m²/s")(
				"2.506",
				"chayambuka2022",
				"parameter set of PyBaMM, interpolated here to 1 mol/l",
				"derived",
			),
			quantity("Transference number of sodium", "")("0.45", "chayambuka2022", "parameter set of PyBaMM", "derived"),
		],
	},
];

const inactive: readonly Material[] = [
	{
		name: "Super C65, carbon black",
		facts: [density("2.0", "paper", "experimental section", "assumed", { u: "0.1" })],
	},
	{
		name: "Super P, carbon black",
		facts: [density("2.0", "steer", inTable, "claimed"), density("1.9", "wattcalc", inTable, "claimed")],
	},
	{
		name: "PVDF, binder",
		facts: [
			density("1.75", "paper", "experimental section", "assumed", { u: "0.05" }),
			density("1.78", "steer", inTable, "claimed"),
			density("1.78", "wattcalc", inTable, "claimed"),
		],
	},
	{ name: "CMC, binder", facts: [density("1.6", "steer", inTable, "claimed")] },
	{
		name: "SBR, binder",
		facts: [density("0.94", "steer", inTable, "claimed"), density("0.96", "wattcalc", inTable, "claimed")],
	},
	{
		name: "Aluminium foil",
		facts: [
			density("2.70", "steer", inTable, "claimed"),
			thickness("13", "steer", "taken-apart cell of HiNa", "measured", { of: "in a sodium-ion cell" }),
			thickness("20", "neowin2025", "table", "measured", { of: "in Tesla 4680 and BYD Blade" }),
		],
	},
	{
		name: "Copper foil",
		facts: [
			density("8.96", "steer", inTable, "claimed"),
			thickness("10", "neowin2025", "table", "measured", { of: "in Tesla 4680 and BYD Blade" }),
		],
	},
	{
		name: "Pouch foil, aluminium laminate",
		facts: [
			density("1.62", "wattcalc", inTable, "claimed"),
			density("1.18", "steer", inTable, "claimed"),
			...["88", "113", "122", "153"].map((each) => thickness(each, "tob", "one of the sorts on sale", "claimed")),
		],
	},
];

export const materialGroups: readonly MaterialGroup[] = [
	{ title: "Active materials of the cathode", materials: cathodes },
	{ title: "Active materials of lithium cells, to compare", materials: lithiumCathodes },
	{ title: "Separators", materials: separators },
	{ title: "Anodes", materials: anodes },
	{ title: "Liquid electrolytes", materials: liquids },
	{ title: "Carbon, binder and packaging", materials: inactive },
];
