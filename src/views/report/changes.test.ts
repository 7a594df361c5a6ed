import { describe, expect, it } from "vitest";
import { presetIds } from "#library";
import { fromPreset } from "#permalink";
import { changesOf } from "./changes";

describe("what is changed in a design", () => {
	it("is nothing in a published one", () => {
		for (const id of presetIds) expect(changesOf(fromPreset(id))).toEqual([]);
	});

	it("is each input and each ± that differs, in the units that a person reads", () => {
		const design = fromPreset("cell-1");
		const inputs = { ...design.inputs, d_cathode: 105.714, P: 0.3, N_cells: 12 };
		const changes = changesOf({ ...design, inputs, u: { ...design.u, loading: 0.4 } });
		expect(changes.map(({ key, before, now }) => [key, before, now])).toEqual([
			["d_cathode", "200 ± 10\u00a0µm", "106 ± 10\u00a0µm"],
			["P", "63.0 ± 3.0\u00a0%", "30.0 ± 3.0\u00a0%"],
			["loading", "23.1\u00a0mg/cm²", "23.1 ± 0.4\u00a0mg/cm²"],
			["N_cells", "20, assumed", "12"],
		]);
	});

	it("shows as many digits as it takes to tell two values apart", () => {
		const design = fromPreset("cell-1");
		const [change] = changesOf({ ...design, inputs: { ...design.inputs, d_cathode: 200.004 } });
		expect([change?.before, change?.now]).toEqual(["200\u00a0µm", "200.004\u00a0µm"]);
	});

	it("has ± that only more digits tell apart", () => {
		const design = fromPreset("cell-1");
		const [change] = changesOf({ ...design, u: { ...design.u, d_cathode: 10.0004 } });
		expect([change?.before, change?.now]).toEqual(["± 10\u00a0µm", "± 10.0004\u00a0µm"]);
	});

	it("is none where moving there and back has left something in the last digits", () => {
		const design = fromPreset("cell-1");
		expect(changesOf({ ...design, inputs: { ...design.inputs, d_cathode: 200.00000000000003 } })).toEqual([]);
	});

	it("counts pressure, and a tortuosity factor that is set", () => {
		const design = fromPreset("cell-2");
		const changes = changesOf({ ...design, parameters: { ...design.parameters, p: 0.5, tau: 4 } });
		expect(changes.map(({ key, before, now }) => [key, before, now])).toEqual([
			["tau", "follows the porosity", "4"],
			["p", "1\u00a0MPa", "0.5\u00a0MPa"],
		]);
	});
});
