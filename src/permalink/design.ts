/** What a link, a file and the store hold: the design in hand, what the page shows of it, and nothing that can be computed. */

import { type PresetId, presetOf } from "#library";
import { paperStepIds, type Step } from "#library/path";
import type { Basis, Energy, Hold, Inputs, Uncertainties } from "#model";

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
}

export const viewNames = ["explore", "path", "paper"] as const;
export type ViewName = (typeof viewNames)[number];

/** What the page shows of the design: it changes no number of it. */
export interface Showing {
	readonly view: ViewName;
	/** What the energy densities count. */
	readonly basis: Basis;
	/** By volume or by mass, where one of them is shown at a time. */
	readonly energy: Energy;
	/** The energy density that is asked for; undefined stands for what the paper prints at the end of its path. */
	readonly target?: number | undefined;
	/** Where the way to it starts: at the end of the path, or at the design in hand. */
	readonly from: "path" | "hand";
}

export const firstShowing: Showing = { view: "explore", basis: "stack", energy: "E_V", from: "path" };

/** The largest target that is taken, in Wh/l or Wh/kg: more than any battery has. */
export const targetAtMost = 10_000;

/** The design that a preset gives, with the hold and the path that are in force. */
export function fromPreset(id: PresetId, hold: Hold = "loading", steps: readonly Step[] = paperStepIds): Design {
	const { inputs, u } = presetOf(id);
	return { inputs, u, hold, baseline: id, steps };
}
