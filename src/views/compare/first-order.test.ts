/** What is said where a ± reaches past a limit. */
import { expect, it } from "vitest";
import type { PresetId } from "#library";
import type { defaults } from "#model";
import { fromPreset } from "#permalink";
import { columnOf, handColumn } from "./columns";
import { firstOrderNote } from "./first-order";

const preset = (id: PresetId) => columnOf({ name: id, design: fromPreset(id) });
const hand = (changes: Partial<typeof defaults> = {}) => {
	const design = fromPreset("cell-1");
	return handColumn({ ...design, inputs: { ...design.inputs, ...changes } });
};

it("nothing, where every input can be one ± lower and higher", () => {
	expect(firstOrderNote([hand(), preset("cell-2")])).toBe("");
	// 36 − 6 µm, and 6 − 6 µm, are thicknesses still
	expect(firstOrderNote([hand({ d_reservoir: 6 })])).toBe("");
});
it("no reservoir, 0 ± 6 µm as the paper has it: a thickness below zero is none", () => {
	expect(firstOrderNote([hand(), preset("no-reservoir")])).toBe(
		"Each ± is to first order, also where it reaches past a limit: in “no-reservoir” anode thickness, 0 ± 6 µm, which cannot be below 0\u00a0µm. The draws in Uncertainty stay within the limits.",
	);
});
it("designs that have the same are named together, and an upper limit as well as a lower one", () => {
	const said = firstOrderNote([hand({ d_reservoir: 0, P: 0.89 }), preset("no-reservoir")]);
	expect(said).toContain(
		"in the design in hand and “no-reservoir” anode thickness, 0 ± 6 µm, which cannot be below 0\u00a0µm",
	);
	// 89 + 3 %, of which 90 are the most that there may be
	expect(said).toContain("in the design in hand cathode porosity, 89 ± 3 %, which cannot be above 90\u00a0%");
});
