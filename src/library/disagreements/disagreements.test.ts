/** Evidence against numbers that were computed apart from this program, against the paper's print and closed forms. */
import { describe, expect, it } from "vitest";
import { type InputKey, refusal } from "#model";
import { limitations } from "../limitations";
import { presetOf } from "../presets";
import { disagreements, type See } from "./index";

function row(id: string, label: string) {
	const found = disagreements
		.find((each) => each.id === id)
		?.evidence()
		.find((each) => each.label === label);
	if (!found) throw new Error(`${id} has no evidence “${label}”`);
	return found;
}

describe("every disagreement", () => {
	it("has an id of its own", () => {
		expect(new Set(disagreements.map(({ id }) => id)).size).toBe(disagreements.length);
		for (const { id } of disagreements) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	});
	it.each(disagreements)("$id is complete", ({ title, printed, evidence, explanation, program, sure }) => {
		expect(title).not.toMatch(/[.!]$/);
		for (const text of [printed, explanation, program, sure.why]) expect(text).toMatch(/\.$/);
		const rows = evidence();
		expect(rows.length).toBeGreaterThan(1);
		for (const { label, value, decimals } of rows) {
			expect(label).not.toBe("");
			expect(Number.isFinite(value)).toBe(true);
			// shown with digits of its own
			expect(Number(Math.abs(value).toFixed(decimals))).toBeGreaterThan(0);
		}
	});
	it("calls no two of its numbers the same", () => {
		for (const { evidence } of disagreements) {
			const labels = evidence().map(({ label }) => label);
			expect(new Set(labels).size).toBe(labels.length);
		}
	});
});

const seen: readonly See[] = [
	...disagreements.flatMap(({ see }) => (see ? [see] : [])),
	...limitations.flatMap(({ see }) => see),
];
it.each(seen)("$label can be looked at", ({ preset, inputs = {} }) => {
	const design = { ...presetOf(preset).inputs, ...inputs };
	for (const [key, value] of Object.entries(inputs)) {
		expect(refusal(key as InputKey, value, design)).toBeUndefined();
		expect(value).not.toBe(presetOf(preset).inputs[key as InputKey]);
	}
});

/** Computed apart, with 2.52 mAh/cm² and 8.83 µm per mAh/cm²: the program's own digits differ by less than 0.1. */
const near = 0.1;
/** Computed apart from the same figures. */
const same = 5e-7;

describe("evidence", () => {
	it.each<[id: string, label: string, value: number, within: number]>([
		["lost-solids", "Thickness of the active material alone, at 30 % porosity", 95.390625, same],
		["lost-solids", "Thickness that keeps the solids of the 200 µm coating", (200 * 37) / 70, same],
		["lost-solids", "Thickness that holds the 23.1 mg/cm² weighed", 108.19672131, same],
		["lost-solids", "Share of the weighed solids that fits as printed", 88.1640625, same],
		["lost-solids", "30 % porosity, as printed", 420.7378897, same],
		["lost-solids", "30 % porosity, as printed, by mass", 184.44121586, same],
		["lost-solids", "No reservoir, as printed", 511.08842059, same],
		["lost-solids", "No reservoir, as printed, by mass", 199.39945022, same],
		["sodium-twice", "Sodium plated by one full charge, cell 1", 2521.365 / 1166, same],
		["sodium-twice", "Cell 1, theoretical, weighed as assembled", 142.24761288, near],
		["sodium-twice", "No reservoir, by equation 5", 185.32097339, near],
		["sodium-twice", "No reservoir, weighed as assembled", 194.37675726, near + 0.02],
		["bare-stack", "Cell 1 with current collectors", 227.4487787, near],
		["bare-stack", "Cell 1 with collectors and pouch", 219.68851092, near],
		["bare-stack", "Cell 1 with current collectors, by mass", 110.54062909, near],
		["bare-stack", "Cell 1 with collectors and pouch, by mass", 107.54952722, near],
		["plateau-voltage", "Mean voltage with that loss", 3.282, 1e-4],
		["plateau-voltage", "Cell 1 with the loss after formation", 230.3564295, near],
		["plateau-voltage", "Cell 1 with the loss before formation", (238.63859241 * (3.4 - 0.2 * 0.23)) / 3.4, near],
		["porosity-loading", "Porosity of cell 1 from loading and thickness", 100 * (1 - 23.1 / (3.05 * 20)), same],
		["porosity-loading", "Porosity of cell 2 from loading and thickness", 100 * (1 - 11.9 / (3.05 * 10)), same],
		["porosity-loading", "Cell 1, with the density of the active material", 100 * (1 - 23.1 / (3.2 * 20)), same],
		["porosity-loading", "Cell 2, with the density of the active material", 100 * (1 - 11.9 / (3.2 * 10)), same],
		["two-cells", "Cell 2, first discharge of the 70 cycles", 142.41640474, near],
		["two-cells", "Cell 2, 70th discharge", 135.9964801, near],
		["two-cells", "Largest charging current of cell 1 below 3.8 V", 0.6779661, 1e-3],
		["sodium-growth", "Growth from these two, per mAh/cm²", 8.85984435, same],
		["sodium-growth", "Growth with 0.971 g/cm³, per mAh/cm²", 1e4 / (1166 * 0.971), same],
		["theoretical-energy", "with the rounded 2.52 mAh/cm² and 8.83 µm", 277.95476163, same],
		["theoretical-energy", "with 2.52 mAh/cm² and an anode of whole 59 µm", (3.4 * 2.52 * 1e4) / 309, same],
		["charged-state", "Cell 1, anode charged by what is discharged", 238.63859241, near],
		["charged-state", "Cell 1, anode charged by the first charge", 238.15579173, near],
		["charged-state", "Cell 2, anode charged by what is discharged", 147.5363886, near],
		["charged-state", "Cell 2, anode charged by the first charge", 147.18075153, near],
		["anode-thickness", "Cell 1, by its discharge of 2.14 mAh/cm²", 36 + 8.83 * 2.14, near],
		["anode-thickness", "Cell 2, by its theoretical 1.30 mAh/cm²", 36 + 8.83 * 1.3, near],
		["capacity-cell-2", "Capacity of 11.9 mg/cm²", 11.9 * 0.925 * 0.118, same],
		["capacity-cell-2", "Loading that holds 1.32 mAh/cm²", 1.32 / (0.925 * 0.118), same],
		["separator-density", "3.3 g/cm³ less its pores", 3.3 * 0.959, same],
		["pressure", "Force of 0.005 MPa on a cathode of 8 mm", 0.005 * Math.PI * 16, same],
		["c-rates", "Cell 1, 0.2 mA/cm², theoretical capacity", 2.521365 / 0.2, same],
		["coin-cell", "99 of 118 mAh/g", 9900 / 118, same],
		["ten-ohm", "110 µm and one interface, 30 °C", 6.875 + 1.5, same],
		["ten-ohm", "110 µm and one interface, 25 °C", 10.01251388, same],
		["ten-ohm", "Symmetric cell, 30 °C", 6.875 + 3, same],
		["activation-energies", "in standard uncertainties", 0.13 / Math.sqrt(0.0017), same],
		["dendrite-current", "Largest resistance that can be charged with 1 mA/cm² below 3.8 V", 400, same],
		["charge-transfer-arc", "Capacitance, were the arc all of the 590 Ω cm²", 1e6 / (2 * Math.PI * 230 * 590), same],
		["charge-transfer-arc", "were it only the rise during formation", 1e6 / (2 * Math.PI * 230 * 360), same],
		// 0.37 of 200 µm filled with spheres of 1 µm: surface 3/r of their volume
		["charge-transfer-arc", "Surface of particles of 1 µm radius (assumed), per cm² of cell", 3 * 0.37 * 200, same],
		["diffusion-arc", "Time to diffuse through 200 µm of pores", 200 ** 2 / (25.06 * 0.63 ** 0.5) / 60, same],
	])("%s: %s", (id, label, value, within) => {
		expect(Math.abs(row(id, label).value - value)).toBeLessThan(within);
	});

	it("gives the printed figures of the path by plain rounding", () => {
		const print = (label: string) => Math.round(row("lost-solids", label).value);
		expect(print("30 % porosity, as printed")).toBe(421);
		expect(print("30 % porosity, as printed, by mass")).toBe(184);
		expect(print("No reservoir, as printed")).toBe(511);
		expect(print("No reservoir, as printed, by mass")).toBe(199);
	});
	it("rounds to 239, 238, 148 and 147 in turn", () => {
		const rows = disagreements.find(({ id }) => id === "charged-state")?.evidence() ?? [];
		expect(rows.map(({ value }) => Math.round(value))).toEqual([239, 238, 148, 147]);
	});
	it("gives ± 9 with 5 µm and ± 10 with 6 µm", () => {
		expect(Math.round(row("reservoir-uncertainty", "± of cell 1 with 5 µm").value)).toBe(9);
		expect(Math.round(row("reservoir-uncertainty", "± of cell 1 with 6 µm").value)).toBe(10);
	});
	it("shows what 8.83 changes: 0.05 Wh/l for cell 1, 0.23 Wh/l at the end of the path", () => {
		expect(row("sodium-growth", "What it changes, cell 1").value).toBeCloseTo(0.05, 2);
		expect(row("sodium-growth", "What it changes, end of the path as printed").value).toBeCloseTo(0.23, 2);
	});
	it("reaches 277 in either of two ways", () => {
		for (const label of ["with the exact 117.6 mAh/g and 8.83 µm", "with 2.52 mAh/cm² and an anode of whole 59 µm"])
			expect(Math.round(row("theoretical-energy", label).value)).toBe(277);
	});
	it("puts the double layer of all particles three orders below the arc", () => {
		const { value } = row("charge-transfer-arc", "Frequency of the rise with that double layer");
		expect(Math.log10(230 / value)).toBeCloseTo(3, 0);
	});
	it("puts diffusion through the cathode below the end of the spectra, 0.1 Hz", () => {
		expect(row("diffusion-arc", "Frequency at which that would peak").value).toBeLessThan(100);
		expect(row("diffusion-arc", "Depth that peaks at 10 Hz").value).toBeCloseTo(0.9, 2);
	});
});

it("10 Ω cm² is above the first figure by more than its ±, and within that of all others that have one", () => {
	const apart = disagreements
		.find(({ id }) => id === "ten-ohm")!
		.evidence()
		.flatMap(({ value, u }) => (u === undefined ? [] : [(10 - value) / u]));
	expect(apart[0]).toBeCloseTo(1.1, 1);
	for (const each of apart.slice(1)) expect(Math.abs(each)).toBeLessThan(1);
});

it("the path ends 6 % lower with the solids kept", () => {
	expect(Math.round(100 * (1 - 481.4 / 511.1))).toBe(6);
	expect(limitations[4]?.seen).toContain("ends 6 % lower");
});

it("the paper names five limitations, and none is said to be all seen", () => {
	expect(limitations).toHaveLength(5);
	for (const { says, seen: here, unseen, see } of limitations) {
		for (const text of [says, here, unseen]) expect(text).toMatch(/\.$/);
		expect(see.length).toBeGreaterThan(0);
	}
});
