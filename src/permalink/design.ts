/** What a link, a file and the store hold: the design in hand, and nothing that can be computed from it. */
import { type PresetId, presetOf } from "#library";
import type { Hold, Inputs, Uncertainties } from "#model";

export const viewNames = ["explore"] as const;
export type ViewName = (typeof viewNames)[number];

export interface Design {
	readonly inputs: Inputs;
	/** One standard uncertainty of each input. */
	readonly u: Uncertainties;
	/** What stays when one of loading, porosity and thickness moves. */
	readonly hold: Hold;
	/** The published design that changes are counted against: the preset chosen last. */
	readonly baseline: PresetId;
	readonly view: ViewName;
}

/** The design that a preset gives, in the view and with the hold that are in force. */
export function fromPreset(id: PresetId, hold: Hold = "loading", view: ViewName = "explore"): Design {
	const { inputs, u } = presetOf(id);
	return { inputs, u, hold, baseline: id, view };
}
