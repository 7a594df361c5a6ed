/** The figures that each view has to draw, by name: one that is missing, or that nobody wrote down here, is noticed. */
import type { ViewName } from "#permalink";

const cell = "The cell, charged, to scale";
const path = "The path of the paper";

/** Of a design with another energy by volume than cell 1 has, and with nothing beside it. */
export const figures: Readonly<Record<ViewName, readonly string[]>> = {
	explore: [cell, path],
	path: [cell, path, "What each step brings", "Both energy densities"],
	uncertainty: [
		cell,
		"What the ± of the volumetric energy density comes from",
		"The volumetric energy density of 100,000 draws",
		"Volumetric energy density: what depends on each input",
		"How the volumetric energy density differs from that of cell 1",
	],
	map: [cell, "Along one input", "Both energy densities"],
	resistance: [
		cell,
		"The cell resistance and its parts",
		"Resistance over temperature",
		"Separator conductivity and interface resistance",
		"Voltage at a current",
		"Energy over the rate",
		"Impedance, illustrative",
		"Cell 2 from its first charge to its last",
		"Capacity kept",
	],
	compare: [cell],
	paper: [],
};

/** Compare's, with a design beside the one in hand. */
export const comparedFigures: readonly string[] = [
	"Cross-sections, charged, on one scale",
	"The volumetric energy density of each design, and how far it is from the design in hand",
];

/** What is added where a view has computed what it is asked. */
export const askedFigures: Partial<Record<ViewName, readonly string[]>> = {
	uncertainty: ["Volumetric energy density: what decides its variance"],
	map: ["The front"],
};
