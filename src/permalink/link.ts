/**
 * A design ⇄ the part of a link behind `#`, format version 1:
 * `#v=1&view=explore&d_separator=50&…all inputs…&hold=loading&baseline=cell-1&basis=stack`
 * and, where they are not what version 1 starts from: `u_d_separator=5`, `step1=…` (steps.ts), `energy=E_m`,
 * `target=600`, `from=hand`, designs to compare with (`set=…`, set.ts) and which of them changes count against
 * (`ref=2`), a tortuosity factor that is set (`tau=4`), and what is asked of the design (questions.ts).
 *
 * All inputs and parameters (`c_salt=1`, `p=0.05`) are written, so that a link keeps its meaning when a default changes. Decoding takes any text, never throws,
 * and refuses by name what it cannot take.
 */
import { isPresetId, type PresetId } from "#library";
import {
	bases,
	complete,
	defaultUncertainties,
	type Hold,
	holds,
	type InputKey,
	inputKeys,
	isInputKey,
	type Uncertainties,
	uncertaintyRefusal,
} from "#model";
import { isParameterKey, type ParameterKey, parameterKeys, parameterRefusal } from "#model/rate/parameters";
import { type Design, firstShowing, fromPreset, type Showing, setTextAtMost, targetAtMost, viewNames } from "./design";
import { readNumber } from "./number";
import { encodeQuestions, readQuestion, readReference, settleAxes } from "./questions";
import { encodeSteps, isStepKey, readSteps, type WrittenStep } from "./steps";
import { decoded, shown } from "./text";

const linkVersion = 1;
/** Whether a text can be the compressed designs of a link; what is in it is read by set.ts, which comes when it is needed. */
const isSetText = (text: string): boolean => text.length <= setTextAtMost && /^[\w-]+$/.test(text);
/** Characters that are read. A complete link has about 700; what comes after so many more is no design. */
const longest = 1_000_000;

/** The text behind and with `#`; numbers in the shortest form that reads back to the last digit. */
export function encodeLink(design: Design, showing: Showing): string {
	const parts = [`v=${linkVersion}`, `view=${showing.view}`];
	for (const key of inputKeys) parts.push(`${key}=${design.inputs[key]}`);
	parts.push(`hold=${design.hold}`, `baseline=${design.baseline}`, `basis=${showing.basis}`);
	for (const key of inputKeys) if (design.u[key] !== defaultUncertainties[key]) parts.push(`u_${key}=${design.u[key]}`);
	for (const key of parameterKeys)
		if (design.parameters[key] !== undefined) parts.push(`${key}=${design.parameters[key]}`);
	parts.push(...encodeSteps(design.steps));
	if (showing.energy !== firstShowing.energy) parts.push(`energy=${showing.energy}`);
	if (showing.target !== undefined) parts.push(`target=${showing.target}`);
	if (showing.from !== firstShowing.from) parts.push(`from=${showing.from}`);
	parts.push(...encodeQuestions(showing));
	if (showing.set !== undefined) {
		parts.push(`set=${showing.set}`);
		if (showing.ref !== undefined) parts.push(`ref=${showing.ref}`);
	}
	return `#${parts.join("&")}`;
}

export interface Decoded {
	readonly design: Design;
	readonly showing: Showing;
	/** One sentence for everything in the link that was not taken. */
	readonly refused: readonly string[];
}

/** Keys whose value is one of a few words. */
const choices = {
	view: {
		of: viewNames,
		otherwise: (value: string, view: string) => `view = ${value} is not a view; ${view} is shown.`,
	},
	hold: {
		of: holds,
		otherwise: (value: string, hold: string) => `hold = ${value} is none of ${holds.join(", ")}; ${hold} is used.`,
	},
	basis: {
		of: bases,
		otherwise: (value: string, basis: string) => `basis = ${value} is none of ${bases.join(", ")}; ${basis} is used.`,
	},
	energy: {
		of: ["E_V", "E_m"],
		otherwise: (value: string, energy: string) => `energy = ${value} is neither E_V nor E_m; ${energy} is shown.`,
	},
	from: {
		of: ["path", "hand"],
		otherwise: (value: string, from: string) => `from = ${value} is neither path nor hand; ${from} is used.`,
	},
} as const satisfies Record<string, { of: readonly string[]; otherwise: (value: string, used: string) => string }>;
type Choice = keyof typeof choices;
const isChoice = (key: string): key is Choice => Object.hasOwn(choices, key);

/** The design of a link, with the defaults (cell 1 as built) for all that it does not name. */
export function decodeLink(hash: string): Decoded {
	const refused: string[] = [];
	const text = hash.replace(/^#/, "");
	if (text.length > longest)
		refused.push(`The link is ${text.length} characters long; only the first ${longest} were read.`);

	const numbers = new Map<InputKey, number>();
	const u: { -readonly [K in InputKey]: number } = { ...defaultUncertainties };
	const none: [key: InputKey, text: string][] = [];
	const seen = new Set<string>();
	const steps: WrittenStep[] = [];
	const parameters: { -readonly [K in ParameterKey]?: number } = {};
	const { view, basis, energy, from, ...questions } = firstShowing;
	const chosen: Record<Choice, string> = { hold: "loading" satisfies Hold, view, basis, energy, from };
	let baseline: PresetId = "cell-1";
	let target: number | undefined;
	let set: string | undefined;
	let ref: number | undefined;

	for (const part of text.slice(0, longest).split("&")) {
		if (part === "") continue;
		const cut = part.indexOf("=");
		const key = decoded(cut < 0 ? part : part.slice(0, cut));
		const raw = cut < 0 ? "" : part.slice(cut + 1);
		const value = decoded(raw);
		if (key === undefined || value === undefined) {
			refused.push(`${shown(part)}: cut off or damaged, not read.`);
			continue;
		}
		if (seen.has(key)) {
			refused.push(`${shown(key)} stands twice; the first is used.`);
			continue;
		}
		seen.add(key);
		const number = readNumber(value) ?? Number.NaN;
		if (isInputKey(key)) {
			if (Number.isNaN(number)) none.push([key, shown(value)]);
			else numbers.set(key, number);
		} else if (key.startsWith("u_") && isInputKey(key.slice(2))) {
			const of = key.slice(2) as InputKey;
			const why = Number.isNaN(number) ? `${shown(value)} is not a number` : uncertaintyRefusal(of, number);
			if (why) refused.push(`${key} = ${shown(value)}: ${why}; ${u[of]} is used.`);
			else u[of] = number;
		} else if (isParameterKey(key)) {
			const why = Number.isNaN(number) ? `${key} = ${shown(value)} is not a number` : parameterRefusal(key, number);
			if (why) refused.push(`${why}; it was left out.`);
			else parameters[key] = number;
		} else if (key === "v") {
			if (!Number.isInteger(number) || number < 1)
				refused.push(`v = ${shown(value)} is no version of the link format; it is read as version ${linkVersion}.`);
			else if (number > linkVersion)
				refused.push(
					`The link was made by a later version of Cellwright (format ${number}). What this version knows of it is used; a newer one may show more.`,
				);
		} else if (isChoice(key)) {
			const { of, otherwise } = choices[key];
			if ((of as readonly string[]).includes(value)) chosen[key] = value;
			else refused.push(otherwise(shown(value), chosen[key]));
		} else if (key === "baseline") {
			if (isPresetId(value)) baseline = value;
			else refused.push(`baseline = ${shown(value)} is not a published design; ${baseline} is used.`);
		} else if (key === "target") {
			if (number > 0 && number <= targetAtMost) target = number;
			else
				refused.push(`target = ${shown(value)} is no energy density between 0 and ${targetAtMost}; it was left out.`);
		} else if (key === "set") {
			if (isSetText(value)) set = value;
			else refused.push("set: the designs to compare with are damaged; they were left out.");
		} else if (key === "ref") ref = readReference(value, refused);
		else if (isStepKey(key)) steps.push({ key, text: raw });
		else if (!readQuestion(key, value, questions, refused))
			refused.push(`${shown(key)} is not known and was left out.`);
	}

	const { inputs, refused: outside } = complete(Object.fromEntries(numbers));
	for (const [key, text] of none) refused.push(`${key} = ${text} is not a number; ${inputs[key]} is used.`);
	for (const { key, why } of outside) refused.push(`${why}; ${inputs[key as InputKey]} is used.`);
	settleAxes(questions, refused);
	if (ref !== undefined && !seen.has("set"))
		refused.push(`ref = ${ref}: there are no designs to compare in the link; it was left out.`);
	const { hold, ...shows } = chosen;
	const design = fromPreset(baseline, hold as Hold, readSteps(steps, refused));
	return {
		design: { ...design, inputs, u: u as Uncertainties, parameters: { ...design.parameters, ...parameters } },
		showing: {
			...questions,
			...(shows as unknown as Showing),
			...(target === undefined ? {} : { target }),
			...(set === undefined ? {} : { set, ...(ref === undefined ? {} : { ref }) }),
		},
		refused: [...new Set(refused)],
	};
}
