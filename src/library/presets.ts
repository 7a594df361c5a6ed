/**
 * Published designs that can be loaded whole, and the optimisation path that they form.
 * What the paper prints of each stands beside the inputs; what the model makes of them is computed, never stored.
 */
import { defaults, defaultUncertainties, type Inputs, type Uncertainties } from "#model";

/** A figure as the paper prints it. */
export interface Printed {
	readonly value: number;
	readonly u?: number;
	/** Where in the paper. */
	readonly place: string;
}

export interface Preset {
	readonly id: string;
	readonly name: string;
	/** A few words where room is short. */
	readonly short: string;
	readonly inputs: Inputs;
	readonly u: Uncertainties;
	/** External pressure, MPa; undefined for the 0.05 MPa of cell 1. */
	readonly p?: number;
	/** What it is and where its inputs come from. */
	readonly source: string;
	readonly printed?: { readonly E_V: Printed; readonly E_m: Printed };
}

const design = (changes: Partial<Inputs>): Inputs => ({ ...defaults, ...changes });

const cell1 = { utilisation: 1 };
/** 12.1 mg/cm² is the loading of Table 1's 1.32 mAh/cm²; the experimental section weighs 11.9 mg/cm², which holds 1.30. */
const cell2 = { loading: 12.1, d_cathode: 100, d_separator: 110, R_cathode: 112, j: 0.1 };
const cell2u: Uncertainties = { ...defaultUncertainties, d_separator: 5 };

/** The volume of the active material alone at 30 % porosity: 23.1 · 0.925/(3.2 · 0.70). It gives the printed (95 ± 5) µm. */
const printedThickness = ((23.1 * 0.925) / (3.2 * 0.7)) * 10;
/** All solids of the 200 µm coating at 30 % porosity: 200 µm · (1 − 0.63)/(1 − 0.30). */
const keptThickness = (200 * (1 - 0.63)) / (1 - 0.3);

const pressed = { ...cell1, P: 0.3, d_cathode: printedThickness };
const pressedKept = { ...cell1, P: 0.3, d_cathode: keptThickness };

const printedSource =
	"Paper, discussion: 30 % porosity, cathode (95 ± 5) µm. 95.39 µm is the volume of the active material alone, without carbon and binder; the printed figures follow from it by plain rounding, though other explanations are not excluded. The ± of 10 µm kept here is that of the coating as built.";
const keptSource =
	"Paper, discussion, but with all solids of the 200 µm coating kept when it is pressed to 30 % porosity.";

export const presets = {
	"cell-1": {
		id: "cell-1",
		name: "Cell 1, as built",
		short: "cell 1",
		inputs: defaults,
		u: defaultUncertainties,
		source: "Paper, Table 1 and experimental section: the cell with the highest energy density.",
		printed: {
			E_V: { value: 239, u: 10, place: "Table 1 (238 ± 10 in results and conclusions)" },
			E_m: { value: 118, u: 5, place: "Table 1" },
		},
	},
	"cell-1-theoretical": {
		id: "cell-1-theoretical",
		name: "Cell 1, theoretical",
		short: "cell 1, theoretical",
		inputs: design(cell1),
		u: defaultUncertainties,
		source: "Paper, Table 1 and discussion: cell 1 with all of its active material in use.",
		printed: {
			E_V: { value: 278, place: "discussion, approximately (277 ± 11 in Table 1)" },
			E_m: { value: 138, u: 6, place: "Table 1" },
		},
	},
	"cell-2": {
		id: "cell-2",
		name: "Cell 2, as built",
		short: "cell 2",
		inputs: design({ ...cell2, utilisation: 0.841 }),
		u: cell2u,
		p: 1,
		source:
			"Paper, Table 1: the cell that cycled best. Its loading is that of Table 1's 1.32 mAh/cm²; the experimental section prints 11.9 mg/cm².",
		printed: {
			E_V: { value: 148, u: 7, place: "Table 1 (147 ± 7 in the text)" },
			E_m: { value: 62, u: 3, place: "Table 1" },
		},
	},
	"cell-2-theoretical": {
		id: "cell-2-theoretical",
		name: "Cell 2, theoretical",
		short: "cell 2, theoretical",
		inputs: design({ ...cell2, utilisation: 1 }),
		u: cell2u,
		p: 1,
		source: "Paper, Table 1: cell 2 with all of its active material in use.",
		printed: { E_V: { value: 174, u: 9, place: "Table 1" }, E_m: { value: 74, u: 4, place: "Table 1" } },
	},
	"porosity-30-printed": {
		id: "porosity-30-printed",
		name: "30 % porosity, as printed (95.39 µm)",
		short: "30 % porosity, as printed",
		inputs: design(pressed),
		u: defaultUncertainties,
		source: printedSource,
		printed: { E_V: { value: 421, place: "discussion" }, E_m: { value: 184, place: "discussion" } },
	},
	"porosity-30": {
		id: "porosity-30",
		name: "30 % porosity, solids kept (105.71 µm)",
		short: "30 % porosity, solids kept",
		inputs: design(pressedKept),
		u: defaultUncertainties,
		source: keptSource,
	},
	"no-reservoir-printed": {
		id: "no-reservoir-printed",
		name: "No reservoir, as printed (95.39 µm)",
		short: "no reservoir, as printed",
		inputs: design({ ...pressed, d_reservoir: 0 }),
		u: defaultUncertainties,
		source: `${printedSource} No sodium beyond what the cathode brings.`,
		printed: { E_V: { value: 511, place: "discussion" }, E_m: { value: 199, place: "discussion" } },
	},
	"no-reservoir": {
		id: "no-reservoir",
		name: "No reservoir, solids kept (105.71 µm)",
		short: "no reservoir, solids kept",
		inputs: design({ ...pressedKept, d_reservoir: 0 }),
		u: defaultUncertainties,
		source: `${keptSource} No sodium beyond what the cathode brings.`,
	},
} as const satisfies Record<string, Preset>;

export type PresetId = keyof typeof presets;
export const presetIds = Object.keys(presets) as readonly PresetId[];
export const isPresetId = (id: string): id is PresetId => Object.hasOwn(presets, id);
export const presetOf = (id: PresetId): Preset => presets[id];

/** One step of the paper's optimisation path; both presets are the same where print and conservation agree. */
export interface PathStep {
	readonly name: string;
	readonly printed: PresetId;
	readonly kept: PresetId;
}

/** 239 → 278 → 421 → 511 Wh/l as printed. */
export const path: readonly PathStep[] = [
	{ name: "Cell 1, as built", printed: "cell-1", kept: "cell-1" },
	{ name: "Full activation", printed: "cell-1-theoretical", kept: "cell-1-theoretical" },
	{ name: "30 % porosity", printed: "porosity-30-printed", kept: "porosity-30" },
	{ name: "No reservoir", printed: "no-reservoir-printed", kept: "no-reservoir" },
];
