/** What a cell holds besides: carbon, binder and packaging. */
import { composition } from "../facts/composition";
import { density, inTable, type Material, quantity } from "./material";

const thickness = quantity("Thickness", "µm");

export const inactive: readonly Material[] = [
	{ name: "Super C65, carbon black", facts: [composition.rho_carbon] },
	{
		name: "Super P, carbon black",
		facts: [density("2.0", "steer", inTable, "claimed"), density("1.9", "wattcalc", inTable, "claimed")],
	},
	{
		name: "PVDF, binder",
		facts: [
			composition.rho_binder,
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
