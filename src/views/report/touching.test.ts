import { describe, expect, it } from "vitest";
import { evaluate } from "#model";
import { type Design, fromPreset } from "#permalink";
import { touching } from "./touching";

const ids = (design: Design) => touching(design, evaluate(design.inputs)).map(({ id }) => id);
const changed = (inputs: Partial<Design["inputs"]>): Design => {
	const design = fromPreset("cell-1");
	return { ...design, inputs: { ...design.inputs, ...inputs } };
};

describe("the disagreements that bear on a design", () => {
	it("are those of Eq. 1 and Eq. 5 for every one", () => {
		for (const id of ["cell-1", "cell-2-theoretical", "no-reservoir"] as const)
			expect(ids(fromPreset(id))).toEqual(expect.arrayContaining(["bare-stack", "sodium-twice"]));
	});

	it("name the solids that are missing from the printed 95 µm, and only there", () => {
		expect(ids(fromPreset("porosity-30-printed"))).toContain("lost-solids");
		expect(ids(fromPreset("porosity-30"))).not.toContain("lost-solids");
		const printed = fromPreset("porosity-30-printed");
		const mended = { ...printed, inputs: { ...printed.inputs, d_cathode: 108.2 } };
		expect(ids(mended)).not.toContain("lost-solids");
	});

	it("give 239 or 238 Wh/l for cell 1 as built, 277 or 278 for its theoretical capacity", () => {
		expect(ids(fromPreset("cell-1"))).toContain("charged-state");
		expect(ids(fromPreset("cell-1-theoretical"))).toContain("theoretical-energy");
		expect(ids(changed({ d_separator: 30 }))).not.toContain("charged-state");
	});

	it.each([
		["separator-density", { rho_separator: 3.16 }],
		["porosity-loading", { P: 0.621 }],
		["sodium-growth", { rho_Na: 0.971 }],
		["plateau-voltage", { j: 0 }],
	])("leave %s out once the figure that it is about is another", (id, inputs) => {
		expect(ids(changed({}))).toContain(id);
		expect(ids(changed(inputs))).not.toContain(id);
	});

	it("speak of dendrites from 0.5 mA/cm², of activation energies away from 30 °C", () => {
		expect(ids(changed({ j: 0.2 }))).not.toContain("dendrite-current");
		expect(ids(changed({ j: 0.5 }))).toContain("dendrite-current");
		expect(ids(changed({}))).not.toContain("activation-energies");
		expect(ids(changed({ T: 273.15 }))).toContain("activation-energies");
	});
});
