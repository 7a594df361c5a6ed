/** Active materials of the cathode: those that compete with the paper's, and those of lithium cells to compare with. */
import { type ActiveMaterialId, activeMaterial } from "../active-materials";
import type { Fact } from "../fact";
import { coinCell, composition } from "../facts/composition";
import { aboutActive } from "./active";
import { density, fromCell, inActives, inCode, inTable, type Material, quantity, recalled } from "./material";

const capacity = quantity("Specific capacity in practice", "mAh/g");
const stoichiometric = quantity("Theoretical specific capacity", "mAh/g");
const voltage = quantity("Mean discharge voltage against sodium", "V");
const voltageLi = quantity("Mean discharge voltage against lithium", "V");

const integrated = (window: string) => `half-cell curve, ${window}, integrated here`;

/** The values that a step of the path takes, then the others. */
const active = (id: ActiveMaterialId, others: readonly Fact[]): Material => {
	const { name, density, capacity, voltage } = activeMaterial(id);
	return { name, facts: [density, capacity, aboutActive[id].theoretical, voltage, ...others] };
};

export const cathodes: readonly Material[] = [
	{
		name: activeMaterial("nvp").name,
		facts: [
			composition.rho_active,
			density("3.183", "chotard2015", fromCell("the α cell, twelve formulas"), "derived", { of: "crystal" }),
			coinCell.q,
			capacity("106.05", "steer", integrated("whole curve"), "derived"),
			composition.q_active,
			aboutActive.nvp.theoretical,
			composition.U_plateau,
			composition.U,
			voltage("3.314", "steer", integrated("whole curve"), "derived"),
		],
	},
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

const oneLithium = "Faraday’s constant and the molar mass, one Li for each formula";

export const lithiumCathodes: readonly Material[] = [
	{
		name: "NMC811, LiNi₀.₈Mn₀.₁Co₀.₁O₂",
		facts: [
			density("4.8", "steer", inTable, "claimed"),
			density("4.7", "botb", inTable, "claimed"),
			density("4.78", "general", fromCell("a 2.872, c 14.20 Å"), "assumed", { of: "crystal" }),
			capacity("203.13", "steer", integrated("2.5–4.28 V"), "derived"),
			capacity("195", "botb", inActives, "claimed"),
			stoichiometric("275.5", "here", oneLithium, "derived"),
			voltageLi("3.814", "steer", integrated("2.5–4.28 V"), "derived"),
		],
	},
	{
		name: "LFP, LiFePO₄",
		facts: [
			density("3.6", "steer", inTable, "claimed"),
			density("3.597", "general", fromCell("a 10.332, b 6.010, c 4.692 Å"), "assumed", { of: "crystal" }),
			capacity("151.65", "steer", integrated("whole curve"), "derived"),
			capacity("160", "botb", inActives, "claimed"),
			stoichiometric("169.9", "here", oneLithium, "derived"),
			voltageLi("3.3581", "steer", integrated("whole curve"), "derived"),
			voltageLi("3.375", "botb", inActives, "claimed"),
		],
	},
];
