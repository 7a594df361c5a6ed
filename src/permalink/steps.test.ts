import { describe, expect, it } from "vitest";
import { paperStepIds, type Step } from "#library/path";
import { decodeLink, encodeLink, firstShowing, fromPreset } from ".";
import { cleanName } from "./steps";

describe("the path of a link", () => {
	it("has its order, own steps with their names, materials", () => {
		const steps: readonly Step[] = [
			"reservoir",
			{ name: "Thin, 30 µm & more", changes: [["d_separator", 30]] },
			"activation",
			"porosity",
			{ name: "Layered oxide", changes: [], material: "nfm111" },
		];
		const link = encodeLink({ ...fromPreset("cell-1"), steps }, firstShowing);
		expect(link).toContain(
			"&step1=reservoir&step2=Thin%2C%2030%20%C2%B5m%20%26%20more,d_separator:30&step3=activation",
		);
		expect(link).toContain("&step5=Layered%20oxide,material:nfm111");
		expect(decodeLink(link)).toMatchObject({ design: { steps }, refused: [] });
	});
	it("goes by the numbers of its steps, wherever they stand in the link", () => {
		const { steps } = decodeLink("#step10=Ten,P:0.3&step9=Nine,P:0.4&step2=Two,P:0.5&step1=activation").design;
		expect(steps.map((step) => (typeof step === "string" ? step : step.name))).toEqual([
			"porosity",
			"reservoir",
			"activation",
			"Two",
			"Nine",
			"Ten",
		]);
	});
	it("that names one own step keeps the paper's three before it", () => {
		expect(decodeLink("#step1=Thin,d_separator:30").design.steps).toEqual([
			...paperStepIds,
			{ name: "Thin", changes: [["d_separator", 30]] },
		]);
	});
	it("refuses a step that changes the package, in which all stages stand", () => {
		const { design, refused } = decodeLink("#step1=One,N_cells:1,d_separator:30");
		expect(design.steps.at(-1)).toEqual({ name: "One", changes: [["d_separator", 30]] });
		expect(refused).toEqual(["step1: N_cells belongs to the package of the whole path, not to one step."]);
	});
	it("takes eight own steps and names the ninth", () => {
		const nine = Array.from({ length: 9 }, (_, i) => `step${i + 1}=No%20${i + 1},P:0.4`).join("&");
		const { design, refused } = decodeLink(`#${nine}`);
		expect(design.steps).toHaveLength(11);
		expect(refused).toEqual(["step9: a path takes 8 own steps; “No 9” was left out."]);
	});
	it("with a name of characters beyond the first plane is cut between characters, and reads back", () => {
		const first = decodeLink(`#step1=a${"%F0%9F%98%80".repeat(80)},P:0.4`);
		expect(first.refused).toEqual(["step1: the name was cut to 60 characters."]);
		const link = encodeLink(first.design, first.showing);
		expect(decodeLink(link).design).toEqual(first.design);
	});
});

describe("a name", () => {
	it("keeps characters that are joined of several, and none of nothing but joints", () => {
		expect(cleanName(" 👩‍🔬 thin\u202e ")).toBe("👩‍🔬 thin");
		expect(cleanName("\u200d\u200d")).toBe("");
		expect(cleanName("\u200d \u200dthin \u200d")).toBe("thin");
	});
	// patterns that try again from each letter would take minutes
	it("of half a million characters is cleaned at once", () => {
		expect(cleanName(`a${"\u200d".repeat(500_000)}b`)).toBe("a");
	});
});
