/** What a link, a file and the store hold: the design in hand, what the page shows of it, and nothing that can be computed. */

import type { Dependence } from "#analysis/dependence";
import { firstRanges, type Ranged } from "#analysis/place";
import { type PresetId, presetOf } from "#library";
import type { CircuitId } from "#library/circuits";
import { paperStepIds, type Step } from "#library/path";
import type { Basis, Energy, Hold, InputKey, Inputs, OutputKey, Uncertainties } from "#model";
import { type DesignParameters, designParameters } from "#model/rate/parameters";

/** What undo goes through. */
export interface Design {
	readonly inputs: Inputs;
	/** One standard uncertainty of each input. */
	readonly u: Uncertainties;
	/** What stays when one of loading, porosity and thickness moves. */
	readonly hold: Hold;
	/** The published design that changes are counted against: the preset chosen last. */
	readonly baseline: PresetId;
	/** The path: the paper's three steps, and the user's own, in the order in which they are taken. */
	readonly steps: readonly Step[];
	/** Liquid, pressure and cycling: what a current costs in time depends on them. */
	readonly parameters: DesignParameters;
}

/** A design with the name that its user gave it. */
export interface Named {
	readonly name: string;
	readonly design: Design;
}

/** Characters of the name of a design. */
export const nameAtMost = 60;
/** Designs beside the one in hand that are compared: six columns are what a page and a reader hold. */
export const comparedAtMost = 5;
/** Characters of those designs in a link. Five of the longest, with eight own steps each, stay below it. */
export const setTextAtMost = 40_000;

export const viewNames = ["explore", "path", "uncertainty", "map", "resistance", "compare", "paper"] as const;
export type ViewName = (typeof viewNames)[number];

/** “Reach this value of an output by changing one input.” */
export interface Goal {
	readonly of: OutputKey;
	/** In the unit of the output; nothing is asked as long as there is none. */
	readonly value?: number | undefined;
	readonly by: InputKey;
}

/** The largest value that a goal can have, either way: beyond it no result is of any use. */
export const goalAtMost = 1e9;

/** What an input is moved by to see what depends on it: its own ±, or a tenth of its value. */
export const nudges = ["u", "tenth"] as const;
export type Nudge = (typeof nudges)[number];

/** What can be wanted of a best design. */
export const wishes = ["E_V", "E_m", "R_cell", "C_rate"] as const;
export type Wish = (typeof wishes)[number];
export const isWish = (text: string): text is Wish => (wishes as readonly string[]).includes(text);

/** One thing alone, or each by its weight. */
export type Wanted = Wish | Readonly<Record<Wish, number>>;
export const weightAtMost = 10;

/** What the volumetric energy density can be weighed against; the first one costs it something. */
export const fronts = ["C_rate", "E_m", "R_cell"] as const;
export type Front = (typeof fronts)[number];

export const seedAtMost = 1_000_000;
/** Designs that are drawn: a million take half a second, and leave a mean open by 0.1 % of its ±. */
export const drawsAtMost = 1_000_000;

/** Whose cathode the spectrum of the design is drawn after; or the symmetric cell, which has none. */
export const spectra = [
	"cell-1-after",
	"cell-1-before",
	"cell-2-after",
	"cell-2-before",
	"symmetric",
] as const satisfies readonly CircuitId[];

/** What is asked of the design in hand. */
export interface Questions {
	/** The result that is looked into; undefined stands for the energy density that is shown. */
	readonly of?: OutputKey | undefined;
	/** The axes of the map; x is also what a sweep goes along. */
	readonly x: InputKey;
	readonly y: InputKey;
	readonly dependence: Dependence;
	readonly nudge: Nudge;
	/** How many designs are drawn. */
	readonly draws: number;
	/** Of the draws. */
	readonly seed: number;
	readonly against: Front;
	/** Of the best design within ranges. */
	readonly want: Wanted;
	readonly goal?: Goal | undefined;
	/** Where inputs range in a global question. */
	readonly ranges: readonly Ranged[];
	readonly spectrum: CircuitId;
}

/** What the page shows of the design: it changes no number of it. */
export interface Showing extends Questions {
	readonly view: ViewName;
	/** What the energy densities count. */
	readonly basis: Basis;
	/** By volume or by mass, where one of them is shown at a time. */
	readonly energy: Energy;
	/** The energy density that is asked for; undefined stands for what the paper prints at the end of its path. */
	readonly target?: number | undefined;
	/** Where the way to it starts: at the end of the path, or at the design in hand. */
	readonly from: "path" | "hand";
	/** The designs that the one in hand is compared with, as a link writes them (set.ts); undefined for none. */
	readonly set?: string | undefined;
	/** Which of these changes count against, from 1 on; undefined for the design in hand. Of no meaning without `set`. */
	readonly ref?: number | undefined;
}

export const firstShowing: Showing = {
	view: "explore",
	basis: "stack",
	energy: "E_V",
	from: "path",
	x: "P",
	y: "d_separator",
	dependence: "independent",
	nudge: "u",
	draws: 100_000,
	seed: 1,
	against: "C_rate",
	want: "E_V",
	ranges: firstRanges,
	spectrum: "cell-1-after",
};

/** The largest target that is taken, in Wh/l or Wh/kg: more than any battery has. */
export const targetAtMost = 10_000;

/** Of a published design: its pressure, and what is taken of the liquid and of cycling for all of them. */
export const presetParameters = (id: PresetId): DesignParameters => {
	const { p } = presetOf(id);
	return designParameters(p === undefined ? {} : { p });
};

/** The design that a preset gives, with the hold and the path that are in force. */
export function fromPreset(id: PresetId, hold: Hold = "loading", steps: readonly Step[] = paperStepIds): Design {
	const { inputs, u } = presetOf(id);
	return { inputs, u, hold, baseline: id, steps, parameters: presetParameters(id) };
}
