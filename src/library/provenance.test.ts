/** How the values of a design are said to be known: the words on the page, in the trace and in the report. */
import { describe, expect, it } from "vitest";
import { inputKeys, inputOf } from "#model";
import { designParameters } from "#model/rate/parameters";
import { parameterProvenance } from "./parameter-provenance";
import { type PresetId, presetOf } from "./presets";
import { inWords, provenance } from "./provenance";

const published = (id: PresetId) => {
	const { inputs, u } = presetOf(id);
	return { inputs, u, baseline: id, parameters: designParameters(id.startsWith("cell-2") ? { p: 1 } : {}) };
};
const cell1 = published("cell-1");
const cell2 = published("cell-2");
const withInput = (design: typeof cell1, changes: Partial<typeof cell1.inputs>) => ({
	...design,
	inputs: { ...design.inputs, ...changes },
});
const withoutTies = (text: string) => text.replaceAll("\u00a0", " ");
const said = (...of: Parameters<typeof provenance>) => withoutTies(inWords(provenance(...of)));

describe("an input", () => {
	it("of cell 1 is known as its source says", () => {
		for (const key of inputKeys) {
			const { status, source } = inputOf(key);
			expect(provenance(cell1, key)).toEqual({ known: status, source });
		}
	});

	it("that was set is not called measured, and says what it was and that its ± is the same", () => {
		expect(said(withInput(cell1, { d_separator: 26 }), "d_separator")).toBe(
			"Set here. In cell 1: 50 ± 4 µm, measured; ± as there. Paper, Table 1, cell 1: (50 ± 4) µm. Cell 2: (110 ± 5) µm.",
		);
	});

	it("without a ± says nothing of one", () => {
		expect(said(withInput(cell1, { utilisation: 0.95 }), "utilisation")).toMatch(
			/^Set here\. In cell 1: 84\.9 %, derived\. Paper, Table 1: 2\.14 of 2\.52/,
		);
		expect(said(withInput(cell1, { R_cathode: 40 }), "R_cathode")).toMatch(
			/^Set here\. In cell 1: 585 Ω cm², derived\. Paper, results: 590 Ω cm²/,
		);
	});

	it("whose ± was set says so, whether or not it was set itself", () => {
		const u = { ...cell1.u, d_separator: 3 };
		expect(said({ ...cell1, u }, "d_separator")).toMatch(/^Measured\. Paper, Table 1.* ± set here\.$/i);
		expect(said({ ...withInput(cell1, { d_separator: 26 }), u }, "d_separator")).toMatch(
			/^Set here\. In cell 1: 50 ± 4 µm, measured; ± set here\. Paper/,
		);
		expect(said({ ...cell1, u: { ...u, d_separator: 0 } }, "d_separator")).toMatch(/ Taken as exact here\.$/);
	});

	it("that was set back by hand has its source again", () => {
		expect(said(withInput(cell1, { d_cathode: 200.00000000000003 }), "d_cathode")).toMatch(/^Measured\. Paper/);
	});

	it("of another published design says which, and what is known of cell 1", () => {
		expect(said(cell2, "d_separator")).toMatch(
			/^Published\. As in cell 2\. In cell 1: 50 ± 4 µm, measured\. Paper, Table 1, cell 1: \(50 ± 4\) µm\. Cell 2: \(110 ± 5\) µm\.$/,
		);
		expect(said(cell2, "P")).toMatch(/^Derived\. Paper, results/);
	});

	it("that was set in another published design is counted against that", () => {
		expect(said(withInput(cell2, { d_separator: 50 }), "d_separator")).toMatch(
			/^Set here\. In cell 2: 110 ± 5 µm; ± as there\. In cell 1: 50 ± 4 µm, measured\. Paper/,
		);
	});

	it("of the pouch, which the paper does not have, was assumed before it was set", () => {
		expect(said(withInput(cell1, { N_cells: 12 }), "N_cells")).toMatch(
			/^Set here\. Unless set: 20, assumed\. An example/,
		);
	});
});

describe("a parameter", () => {
	const told = (...of: Parameters<typeof parameterProvenance>) => withoutTies(inWords(parameterProvenance(...of)));
	const set = (design: typeof cell1, parameters: Parameters<typeof designParameters>[0]) => ({
		...design,
		parameters: { ...design.parameters, ...parameters },
	});

	it("is known as its source says until it is set", () => {
		expect(told(cell1, "c_salt")).toMatch(/^Chosen\. Paper/);
		expect(told(set(cell1, { c_salt: 1.4 }), "c_salt")).toMatch(/^Set here\. Unless set: 1 mol\/l, chosen\. Paper/);
	});

	it("that follows from the design says from what", () => {
		expect(told(cell1, "tau")).toMatch(/^Assumed\. Follows porosity, after Bruggeman/);
		expect(told(set(cell1, { tau: 4 }), "tau")).toMatch(/^Set here\. Unless set: it follows porosity, after Bruggeman/);
	});

	it("is counted against the published design: each has its own pressure", () => {
		expect(told(cell2, "p")).toMatch(/^Measured\. Paper/);
		expect(told(set(cell2, { p: 0.05 }), "p")).toMatch(/^Set here\. In cell 2: 1 MPa, measured\. Paper/);
	});
});
