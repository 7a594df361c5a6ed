/** One design ⇄ a group of a document. What a link leaves to its defaults a document may leave out too. */
import { presetIds } from "#library";
import { type ActiveMaterialId, activeMaterials } from "#library/active-materials";
import {
	type Changes,
	isOwnStep,
	isPaperStepId,
	type OwnStep,
	ownStepsAtMost,
	paperStepIds,
	type Step,
	stepNameAtMost,
} from "#library/path";
import {
	complete,
	defaultUncertainties,
	evaluate,
	holds,
	type InputKey,
	inputKeys,
	isInputKey,
	outputKeys,
	uncertainties,
	uncertaintyRefusal,
} from "#model";
import { isParameterKey, type ParameterKey, parameterRefusal } from "#model/rate/parameters";
import { type Design, fromPreset, type Named, nameAtMost } from "../design";
import { reasonAlone } from "../refusal";
import { cleanName, encodeSteps, readSteps, type WrittenStep } from "../steps";
import { codeOf, shown } from "../text";
import { among, entriesOf, fieldsOf, numbersOf, type Refuse, textOf, wordOf, wrongKind } from "./foreign";
import type { Json } from "./lines";

/** Entries of a path: the paper's steps, and as many own ones as a path takes. */
export const stepsAtMost = paperStepIds.length + ownStepsAtMost;
const materialIds = Object.keys(activeMaterials) as readonly ActiveMaterialId[];

/** The results stand there for readers in other programs; this one computes them. */
export function designGroup(design: Design, name?: string): { readonly [key: string]: Json } {
	return {
		...(name === undefined ? {} : { name: cleanName(name, nameAtMost) || "Design" }),
		inputs: design.inputs,
		uncertainties: design.u,
		hold: design.hold,
		baseline: design.baseline,
		steps: design.steps.map((step) => (isOwnStep(step) ? stepGroup(step) : step)),
		parameters: design.parameters as { readonly [key: string]: number },
		results: resultsGroup(design),
	};
}

const stepGroup = ({ name, changes, material }: OwnStep): Json => ({
	name: cleanName(name) || "Own step",
	...(material ? { material } : {}),
	changes: changes.map(([key, value]) => ({ [key]: value })),
});

/** Each result with its ± where it has one; without those that a design does not have, such as a current limit without resistance. */
function resultsGroup({ inputs, u }: Design): Json {
	const results = evaluate(inputs);
	const plusMinus = uncertainties(inputs, u);
	return Object.fromEntries(
		outputKeys
			.filter((key) => Number.isFinite(results[key]))
			.map((key) => {
				const has = plusMinus[key] > 0 && Number.isFinite(plusMinus[key]);
				return [key, { value: results[key], ...(has ? { u: plusMinus[key] } : {}) }];
			}),
	);
}

const isDesignField = among([
	"name",
	"inputs",
	"uncertainties",
	"hold",
	"baseline",
	"steps",
	"parameters",
	"results",
] as const);

export interface ReadDesign {
	readonly design: Design;
	readonly name: string | undefined;
}

/** The design that a group says; where something was refused it is of no use. */
export function readDesign(value: unknown, path: string, refuse: Refuse): ReadDesign {
	const fields = fieldsOf(value, path, isDesignField, refuse);
	const named = numbersOf(fields.get("inputs"), `${path}.inputs`, isInputKey, refuse);
	const { inputs, refused } = complete(Object.fromEntries(named));
	for (const { why } of refused) refuse(`${path}.inputs.${why}.`);

	const u: { -readonly [K in InputKey]: number } = { ...defaultUncertainties };
	for (const [key, number] of numbersOf(fields.get("uncertainties"), `${path}.uncertainties`, isInputKey, refuse)) {
		const why = uncertaintyRefusal(key, number);
		if (why) refuse(`${path}.uncertainties.${key} = ${number}: ${why}.`);
		else u[key] = number;
	}
	const parameters: { -readonly [K in ParameterKey]?: number } = {};
	for (const [key, number] of numbersOf(fields.get("parameters"), `${path}.parameters`, isParameterKey, refuse)) {
		const why = parameterRefusal(key, number);
		if (why) refuse(`${path}.parameters.${why}.`);
		else parameters[key] = number;
	}
	const baseline = wordOf(fields.get("baseline"), `${path}.baseline`, presetIds, refuse);
	const hold = wordOf(fields.get("hold"), `${path}.hold`, holds, refuse);
	const steps = readPath(fields.get("steps"), `${path}.steps`, refuse);
	checkResults(fields.get("results"), `${path}.results`, refuse);
	const name = nameOf(fields.get("name"), `${path}.name`, nameAtMost, refuse);
	const start = fromPreset(baseline ?? "cell-1", hold, steps);
	return { design: { ...start, inputs, u, parameters: { ...start.parameters, ...parameters } }, name };
}

/** Designs with their names; one without a name is called by its place. */
export const readNamed = (value: unknown, path: string, atMost: number, refuse: Refuse): readonly Named[] =>
	entriesOf(value, path, atMost, refuse).map((entry, i) => {
		const { design, name = `Design ${i + 1}` } = readDesign(entry, `${path}[${i}]`, refuse);
		return { name, design };
	});

/**
 * Characters that a name would lose in silence: controls, marks of direction, halves of a character. Not line ends and the
 * joiner of signs; nor what Unicode has not assigned, which is a matter of the browser's age.
 */
const neverSeen = /(?![\t\n\r\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u;

function nameOf(value: unknown, path: string, atMost: number, refuse: Refuse): string | undefined {
	const text = textOf(value, path, refuse);
	if (text === undefined) return undefined;
	const name = cleanName(text, atMost);
	const [unseen] = neverSeen.exec(text) ?? [];
	if (unseen !== undefined) refuse(`${path} holds ${codeOf(unseen)}, a character that cannot be seen.`);
	else if ([...text].length > atMost) refuse(`${path} = ${shown(text)} is longer than ${atMost} characters.`);
	else if (!name) refuse(`${path} has no character that can be seen.`);
	return name;
}

/** The steps of a path, judged by the same rules as those of a link. */
function readPath(value: unknown, path: string, refuse: Refuse): readonly Step[] {
	const entries = entriesOf(value, path, stepsAtMost, refuse);
	const steps = entries.flatMap((entry, i) => readStep(entry, `${path}[${i}]`, refuse) ?? []);
	if (steps.length < entries.length) return paperStepIds;
	const refused: string[] = [];
	const read = readSteps(encodeSteps(steps).map(writtenStep), refused);
	for (const why of refused)
		refuse(reasonAlone(why).replace(/^step(\d+)/, (_, place) => `${path}[${Number(place) - 1}]`));
	return read;
}

/** `step1=activation` taken apart. */
function writtenStep(part: string): WrittenStep {
	const cut = part.indexOf("=");
	return { key: part.slice(0, cut), text: part.slice(cut + 1) };
}

function readStep(entry: unknown, path: string, refuse: Refuse): Step | undefined {
	if (typeof entry !== "string") return readOwn(entry, path, refuse);
	if (isPaperStepId(entry)) return entry;
	refuse(`${path} = ${shown(entry)} is no step of the paper, which are ${paperStepIds.join(", ")}.`);
	return undefined;
}

function readOwn(entry: unknown, path: string, refuse: Refuse): OwnStep | undefined {
	let whole = true;
	const tell: Refuse = (why) => {
		whole = false;
		refuse(why);
	};
	const fields = fieldsOf(entry, path, among(["name", "material", "changes"] as const), tell);
	const name = nameOf(fields.get("name"), `${path}.name`, stepNameAtMost, tell) ?? "Own step";
	const material = wordOf(fields.get("material"), `${path}.material`, materialIds, tell);
	const changes: Changes = entriesOf(fields.get("changes"), `${path}.changes`, inputKeys.length, tell).flatMap(
		(change, i) => {
			const at = `${path}.changes[${i}]`;
			const numbers = numbersOf(change, at, isInputKey, tell);
			if (whole && numbers.length !== 1) tell(`${at} should set one input, such as { "P": 0.3 }.`);
			return numbers;
		},
	);
	return whole ? { name, changes, ...(material ? { material } : {}) } : undefined;
}

/** Results are not taken, but what stands in their place has their form. */
function checkResults(value: unknown, path: string, refuse: Refuse): void {
	for (const [key, result] of fieldsOf(value, path, (_): _ is string => true, refuse)) {
		const at = `${path}.${shown(key)}`;
		const numbers = new Map(numbersOf(result, at, among(["value", "u"] as const), refuse));
		if (!numbers.has("value")) refuse(wrongKind(`${at}.value`, undefined, "a number"));
		if ((numbers.get("u") ?? 0) < 0) refuse(`${at}.u is negative; a standard uncertainty is not.`);
	}
}
