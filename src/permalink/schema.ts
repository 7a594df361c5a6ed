/**
 * What a document may hold (document.ts), as JSON Schema of draft 2020-12, from the same tables that reading it uses.
 * Limits that depend on another input are said in words; those of `goal`, `want` and `ranges` by their form alone.
 */
import { dependences } from "#analysis/dependence";
import { rangesAtMost } from "#analysis/place";
import { presetIds } from "#library";
import { activeMaterials } from "#library/active-materials";
import { isOfPackage, ownStepsAtMost, paperStepIds, stepNameAtMost } from "#library/path";
import {
	bases,
	defaultUncertainties,
	holds,
	type InputKey,
	inputKeys,
	inputOf,
	outputKeys,
	quantity,
	widestLimits,
} from "#model";
import { type RateParameter, rateParameters } from "#model/rate/parameter-rows";
import { type ParameterKey, type ParameterLimits, parameterKeys, parameterLimits } from "#model/rate/parameters";
import {
	comparedAtMost,
	drawsAtMost,
	firstShowing,
	fronts,
	goalAtMost,
	nameAtMost,
	nudges,
	seedAtMost,
	spectra,
	targetAtMost,
	viewNames,
	weightAtMost,
} from "./design";
import { documentFormat, documentUnits, documentVersion, keptAtMost, schemaName } from "./document";
import { stepsAtMost } from "./document/design";
import { textForms, type WordKey } from "./document/showing";

type Schema = { readonly [keyword: string]: unknown };

const group = (properties: Schema, rest: Schema = {}): Schema => ({
	type: "object",
	...rest,
	properties,
	additionalProperties: false,
});
const each = <K extends string>(keys: readonly K[], of: (key: K) => Schema): Schema =>
	Object.fromEntries(keys.map((key) => [key, of(key)]));
const text = (description: string): Schema => ({ type: "string", description });
const reference = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const inUnit = (key: string): string => (documentUnits[key] === "1" ? "A pure number." : `In ${documentUnits[key]}.`);

const name = (atMost: number): Schema => ({
	type: "string",
	maxLength: atMost,
	pattern: "\\S",
	description: "Has at least one character that can be seen.",
});

function input(key: InputKey): Schema {
	const { name, detail, why, hard } = inputOf(key);
	const { min, max } = widestLimits(key);
	const depends = [hard.min === "U" ? " Not below U." : "", hard.max === "U" ? " Not above U." : ""].join("");
	return {
		title: detail ? `${name} (${detail})` : name,
		description: `${inUnit(key)} Lower limit: ${why.min}. Upper limit: ${why.max}.${depends}`,
		type: "number",
		minimum: min,
		maximum: max,
		default: inputOf(key).default,
	};
}

function uncertainty(key: InputKey): Schema {
	const { min, max } = widestLimits(key);
	return {
		description: inUnit(key),
		type: "number",
		minimum: 0,
		maximum: max - min,
		default: defaultUncertainties[key],
	};
}

function parameter(key: ParameterKey): Schema {
	const { name, why, follows }: RateParameter = rateParameters[key];
	const { min, max, whole, default: value }: ParameterLimits = parameterLimits[key];
	return {
		title: name,
		description: [
			inUnit(key),
			`Lower limit: ${why.min}. Upper limit: ${why.max}.`,
			...(follows ? [`Left out, it follows from ${follows}.`] : []),
			...(key === "p" ? ["Left out, it is that of the baseline."] : []),
		].join(" "),
		type: whole ? "integer" : "number",
		minimum: min,
		maximum: max,
		...(value === undefined || key === "p" ? {} : { default: value }),
	};
}

/** So many entries at most that are like this. */
const atMost = (maxContains: number, contains: Schema): Schema => ({
	type: "array",
	contains,
	minContains: 0,
	maxContains,
});

const stepInputs = inputKeys.filter((key) => !isOfPackage(key));
/** What a step sets an end of the voltage window to is judged where the step is taken. */
const setTo = (key: InputKey): Schema =>
	key === "U_min" || key === "U_max"
		? { type: "number", description: `${inUnit(key)} Judged by the voltage where the step is taken.` }
		: { $ref: `#/$defs/inputs/properties/${key}` };

const definitions: Schema = {
	inputs: group(each(inputKeys, input), {
		description: "What the cell is built of. What is left out is that of the paper's cell 1 as built.",
	}),
	uncertainties: group(each(inputKeys, uncertainty), {
		description: "One standard uncertainty of each input, in the unit of the input. 0 is exact.",
	}),
	parameters: group(each(parameterKeys, parameter), {
		description: "Liquid, pressure and cycling: what a current costs in time depends on them.",
	}),
	result: group({ value: { type: "number" }, u: { type: "number", minimum: 0 } }, { required: ["value"] }),
	results: {
		type: "object",
		description:
			"What Cellwright has computed, with one standard uncertainty u where there is one. For readers in other programs: reading a design computes them anew.",
		properties: each(outputKeys, (key) => ({
			title: quantity(key).name,
			description: inUnit(key),
			$ref: "#/$defs/result",
		})),
		additionalProperties: reference("result"),
	},
	ownStep: group(
		{
			name: name(stepNameAtMost),
			material: {
				description: "Another active material of the library.",
				enum: Object.keys(activeMaterials),
			},
			changes: {
				description: "Inputs that the step sets, in this order, each once.",
				type: "array",
				maxItems: inputKeys.length,
				items: group(each(stepInputs, setTo), { minProperties: 1, maxProperties: 1 }),
				allOf: stepInputs.map((key) => atMost(1, group({ [key]: true }, { required: [key] }))),
			},
		},
		{
			description: "A step of one's own. It sets one input at least, or another active material.",
			anyOf: [
				{ required: ["material"], properties: { material: true } },
				{ required: ["changes"], properties: { changes: { type: "array", minItems: 1 } } },
			],
		},
	),
	steps: {
		description: `The optimisation path: the steps of the paper by their id, each once, and at most ${ownStepsAtMost} of one's own. Steps of the paper that are left out stand first.`,
		type: "array",
		maxItems: stepsAtMost,
		items: { anyOf: [{ enum: paperStepIds }, reference("ownStep")] },
		allOf: [...paperStepIds.map((id) => atMost(1, { const: id })), atMost(ownStepsAtMost, { type: "object" })],
	},
	design: group(
		{
			name: name(nameAtMost),
			inputs: reference("inputs"),
			uncertainties: reference("uncertainties"),
			hold: {
				description: "Which of loading, porosity and thickness stays when another of them is moved.",
				enum: holds,
				default: "loading",
			},
			baseline: {
				description: "The published design that changes are counted against.",
				enum: presetIds,
				default: "cell-1",
			},
			steps: reference("steps"),
			parameters: reference("parameters"),
			results: reference("results"),
		},
		{ description: "One design. All of it may be left out." },
	),
};

const words: { readonly [K in WordKey]: { readonly of: readonly string[]; readonly what: string } } = {
	view: { of: viewNames, what: "The view that is open." },
	basis: { of: bases, what: "What the energy densities count." },
	energy: { of: ["E_V", "E_m"], what: "By volume or by mass, where one of them is shown at a time." },
	from: { of: ["path", "hand"], what: "Where the way to the target starts." },
	of: { of: outputKeys, what: "The result that is looked into; left out, the energy density that is shown." },
	x: { of: inputKeys, what: "Along the map, and what a sweep goes along." },
	y: { of: inputKeys, what: "Up the map; another than x." },
	dependence: { of: dependences, what: "Whether the porosity has a ± of its own." },
	nudge: { of: nudges, what: "What an input is moved by: its own ±, or a tenth of its value." },
	against: { of: fronts, what: "What the volumetric energy density is weighed against." },
	spectrum: { of: spectra, what: "Whose cathode the spectrum is drawn after." },
};

const showing = group(
	{
		...Object.fromEntries(
			Object.entries(words).map(([key, { of, what }]) => {
				const first = firstShowing[key as keyof typeof words];
				return [key, { description: what, enum: of, ...(first === undefined ? {} : { default: first }) }];
			}),
		),
		target: {
			description: "The energy density that is asked for, in Wh/l, or in Wh/kg where energy is E_m.",
			type: "number",
			exclusiveMinimum: 0,
			maximum: targetAtMost,
		},
		seed: { description: "Of the random draws.", type: "integer", minimum: 1, maximum: seedAtMost, default: 1 },
		draws: {
			description: "How many designs are drawn.",
			type: "integer",
			minimum: 1,
			maximum: drawsAtMost,
			default: firstShowing.draws,
		},
		ref: {
			description:
				"Which of the designs in compared changes count against, from 1 on; left out, the design in hand. Not beyond their number.",
			type: "integer",
			minimum: 1,
			maximum: comparedAtMost,
		},
		goal: {
			description: `Reach this result, of so much, by changing that input: ${textForms.goal.example}. Its size is at most ${goalAtMost}.`,
			type: "string",
			pattern: textForms.goal.pattern,
		},
		want: {
			description: `What is wanted of a best design, one thing alone or several by their weights, 0 to ${weightAtMost}: ${textForms.want.example}.`,
			type: "string",
			pattern: textForms.want.pattern,
		},
		ranges: {
			description: `Where inputs range, from the lower end to the higher one, within their limits, each input once, ${rangesAtMost} at most: ${textForms.ranges.example}.`,
			type: "string",
			pattern: textForms.ranges.pattern,
		},
	},
	{ description: "What the page shows, by the keys of a link. What is left out is as it is at first." },
);

const named = (description: string, maxItems: number): Schema => ({
	description,
	type: "array",
	maxItems,
	items: reference("design"),
});

/** The JSON Schema of a document. */
export const documentSchema = (): Schema => ({
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: schemaName,
	title: "Designs of Cellwright, format version 1",
	description:
		"Designs of sodium almost-solid-state battery cells, after Lowack et al. 2025, doi 10.1080/10667857.2025.2560836. A key has always the same unit, which its description says. A file is taken as a whole or not at all.",
	...group(
		{
			$schema: text("Where this schema stands."),
			format: { const: documentFormat },
			version: { const: documentVersion },
			model: text("Version of the model that has computed the results."),
			date: text("The day of writing, ISO 8601."),
			link: text("The address that opens the same in a browser."),
			cite: text("What to cite."),
			design: { ...reference("design"), description: "The design in hand." },
			showing,
			compared: named("Designs that the one in hand is compared with.", comparedAtMost),
			kept: named("Designs that were kept by name, in their order.", keptAtMost),
			units: {
				description: "The unit of each key, for readers. Others than these are refused.",
				type: "object",
				properties: Object.fromEntries(Object.entries(documentUnits).map(([key, unit]) => [key, { const: unit }])),
				additionalProperties: { type: "string" },
			},
		},
		{ required: ["format", "version"] },
	),
	$defs: definitions,
});
