/** Anodes: sodium metal, and what other cells have in its place. */
import { composition } from "../facts/composition";
import { density, inActives, inTable, type Material, quantity, recalled } from "./material";

const specific = quantity("Specific capacity", "mAh/g");

export const anodes: readonly Material[] = [
	{
		name: "Sodium",
		facts: [
			composition.rho_Na,
			density("0.971", "general", "at 20 °C", "assumed", { of: "at 20 °C" }),
			composition.q_Na,
			specific("1165.80", "here", "Faraday’s constant and the molar mass", "derived"),
		],
	},
	{
		name: "Lithium",
		facts: [density("0.534", "botb", inTable, "claimed"), specific("3861", "botb", inActives, "claimed")],
	},
	{
		name: "Hard carbon",
		facts: [
			density("1.5", "steer", inTable, "claimed"),
			density("1.6", "wattcalc", inTable, "claimed"),
			specific("300", "steer", "lowest of 300–330 mAh/g", "claimed"),
			specific("335", "bommier2014", "highest value", "measured"),
			quantity("Mean voltage against sodium", "V")("0.2", "general", recalled("0.1–0.3 V"), "assumed"),
			quantity("Loss in the first cycle", "%")("8", "d2ya00004k", "best value", "measured"),
		],
	},
	{
		name: "Graphite, stores lithium",
		facts: [
			density("2.24", "botb", inTable, "claimed"),
			specific("344", "botb", inActives, "claimed"),
			quantity("Mean voltage against lithium", "V")("0.1", "botb", inActives, "claimed"),
		],
	},
];
