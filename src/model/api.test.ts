/** What other rooms may rely on, and that the page about the model names everything that there is. */
import { describe, expect, it } from "vitest";
import { equations } from "./equations";
import * as model from "./index";
import readme from "./README.md?raw";
import { rateEquations } from "./rate/equations";
import { rateParameters } from "./rate/parameter-rows";
import { type ParameterLimits, parameterKeys, parameterLimits } from "./rate/parameters";
import { rateConstants, rateResultKeys, rateResults } from "./rate/quantities";

it("exports these names, and no others", () => {
	expect(Object.keys(model).toSorted()).toMatchInlineSnapshot(`
		[
		  "bases",
		  "basisNames",
		  "besideHead",
		  "complete",
		  "constants",
		  "correlation",
		  "defaultUncertainties",
		  "defaults",
		  "densityInputs",
		  "densityRows",
		  "energyKey",
		  "evaluate",
		  "evaluateColumns",
		  "givesWay",
		  "hardLimits",
		  "holds",
		  "inSentence",
		  "inputKeys",
		  "inputOf",
		  "inputText",
		  "inputs",
		  "isCoupled",
		  "isInputKey",
		  "isOutputKey",
		  "jacobian",
		  "keepingSolids",
		  "move",
		  "nameInSentence",
		  "onStep",
		  "outputKeys",
		  "outputs",
		  "packagedAlike",
		  "quantity",
		  "refusal",
		  "rounded",
		  "shownInput",
		  "shownUncertainty",
		  "shownUnit",
		  "signed",
		  "significant",
		  "spokenInput",
		  "toPlace",
		  "uncertainties",
		  "uncertaintyRefusal",
		  "units",
		  "widestLimits",
		]
	`);
});

describe("README.md", () => {
	const named = (key: string) => readme.includes(`\`${key}\``);
	it.each([
		["input", model.inputKeys],
		["output", model.outputKeys],
		["constant", Object.keys(model.constants)],
	])("names every %s", (_what, keys) => {
		expect(keys.filter((key) => !named(key))).toEqual([]);
	});
	it("says how many inputs and results there are", () => {
		expect(readme).toContain(`is built of (${model.inputKeys.length} numbers)`);
		expect(readme).toContain(`what a current costs (${model.outputKeys.length} numbers)`);
	});
	it("states each input's default and ± as the table has them", () => {
		const wrong = model.inputKeys.filter((key) => {
			const { default: value, u } = model.inputOf(key);
			const row = readme.split("\n").find((line) => line.startsWith(`| \`${key}\` |`)) ?? "";
			return !row.includes(u > 0 ? `| ${value} ± ${u} |` : `| ${value} |`) || !row.includes(model.inputOf(key).name);
		});
		expect(wrong).toEqual([]);
	});
	it("calls each output as the table does", () => {
		const wrong = model.outputKeys.filter((key) => !readme.includes(`| \`${key}\` | ${model.outputs[key].name} |`));
		expect(wrong).toEqual([]);
	});
	it("states each equation with its number as the table has it", () => {
		const squeezed = readme.replace(/\s+/g, " ");
		expect(equations.filter(({ relation }) => !squeezed.includes(relation))).toEqual([]);
		for (const { relation, paper } of equations)
			if (paper) expect(readme.split("\n").find((line) => line.startsWith(relation))).toContain(paper);
	});
	it("states each parameter with its unit, what it is unless set, and its status", () => {
		const wrong = parameterKeys.filter((key) => {
			const { name, unit, status } = rateParameters[key];
			const { default: value }: ParameterLimits = parameterLimits[key];
			const start = `| \`${key}\` | ${name} | ${unit.label || 1} | ${value ?? "follows "}`;
			return !readme.split("\n").some((line) => line.startsWith(start) && line.endsWith(` | ${status} |`));
		});
		expect(wrong).toEqual([]);
	});
	it("calls each rate result as the table does, with its unit", () => {
		const wrong = rateResultKeys.filter((key) => {
			const { name, unit } = rateResults[key];
			return !readme.includes(`| \`${key}\` | ${name} | ${unit.label || 1} |`);
		});
		expect(wrong).toEqual([]);
		expect(readme).toContain(`(${rateResultKeys.length} numbers)`);
	});
	it("states each rate constant with its value and unit", () => {
		const wrong = Object.entries(rateConstants).filter(
			([key, { name, value, unit }]) => !readme.includes(`| \`${key}\` | ${name} | ${value} | ${unit.label || 1} |`),
		);
		expect(wrong).toEqual([]);
	});
	it("states each rate relation as the table has it", () => {
		const lines = readme.split("\n");
		expect(rateEquations.filter(({ relation }) => !lines.includes(relation))).toEqual([]);
	});
});
