/**
 * A design ⇄ the part of a link behind `#`, format version 1:
 * `#v=1&view=explore&d_separator=50&…all inputs…&hold=loading&baseline=cell-1[&u_d_separator=5…]`
 *
 * All inputs are written, so that a link keeps its meaning when a default changes. The ± of an input is written where it
 * is not the default of version 1. Decoding takes any text, never throws, and refuses by name what it cannot take.
 */
import { isPresetId, type PresetId } from "#library";
import {
	complete,
	defaults,
	defaultUncertainties,
	type Hold,
	hardLimits,
	holds,
	type InputKey,
	inputKeys,
	isInputKey,
	type Uncertainties,
} from "#model";
import { type Design, fromPreset, type ViewName, viewNames } from "./design";
import { readNumber } from "./number";

const linkVersion = 1;
/** Characters that are read. A complete link has about 500; what comes after so many more is no design. */
const longest = 1_000_000;

/** The text behind and with `#`; numbers in the shortest form that reads back to the last digit. */
export function encodeLink(design: Design): string {
	const parts = [`v=${linkVersion}`, `view=${design.view}`];
	for (const key of inputKeys) parts.push(`${key}=${design.inputs[key]}`);
	parts.push(`hold=${design.hold}`, `baseline=${design.baseline}`);
	for (const key of inputKeys) if (design.u[key] !== defaultUncertainties[key]) parts.push(`u_${key}=${design.u[key]}`);
	return `#${parts.join("&")}`;
}

export interface Decoded {
	readonly design: Design;
	/** One sentence for everything in the link that was not taken. */
	readonly refused: readonly string[];
}

/** What the reader sees of a foreign text: short, and without characters that draw nothing. */
const shown = (text: string) => {
	const plain = text.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
	return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain || "(empty)";
};

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text.replaceAll("+", "%2B"));
	} catch {
		return undefined;
	}
}

/** The design of a link, with the defaults (cell 1 as built) for all that it does not name. */
export function decodeLink(hash: string): Decoded {
	const refused: string[] = [];
	const start = fromPreset("cell-1");
	const text = hash.replace(/^#/, "");
	if (text.length > longest)
		refused.push(`The link is ${text.length} characters long; only the first ${longest} were read.`);

	const numbers = new Map<InputKey, number>();
	const u: { -readonly [K in InputKey]: number } = { ...defaultUncertainties };
	const seen = new Set<string>();
	let view: ViewName = start.view;
	let hold: Hold = start.hold;
	let baseline: PresetId = start.baseline;

	for (const part of text.slice(0, longest).split("&")) {
		if (part === "") continue;
		const cut = part.indexOf("=");
		const key = decoded(cut < 0 ? part : part.slice(0, cut));
		const value = cut < 0 ? "" : decoded(part.slice(cut + 1));
		if (key === undefined || value === undefined) {
			refused.push(`${shown(part)}: cut off or damaged, not read.`);
			continue;
		}
		if (seen.has(key)) {
			refused.push(`${shown(key)} stands twice; the first is used.`);
			continue;
		}
		seen.add(key);
		const number = readNumber(value);
		if (isInputKey(key)) {
			if (number === undefined) refused.push(`${key} = ${shown(value)} is not a number; ${defaults[key]} is used.`);
			else numbers.set(key, number);
		} else if (key.startsWith("u_") && isInputKey(key.slice(2))) {
			const of = key.slice(2) as InputKey;
			const { min, max } = hardLimits(of, defaults);
			if (number === undefined || number < 0 || number > max - min)
				refused.push(`${key} = ${shown(value)} is no uncertainty between 0 and ${max - min}; ${u[of]} is used.`);
			else u[of] = number;
		} else if (key === "v") {
			if (number === undefined || !Number.isInteger(number) || number < 1)
				refused.push(`v = ${shown(value)} is no version of the link format; it is read as version ${linkVersion}.`);
			else if (number > linkVersion)
				refused.push(
					`The link was made by a later version of Cellwright (format ${number}). What this version knows of it is used; a newer one may show more.`,
				);
		} else if (key === "view") {
			const found = viewNames.find((name) => name === value);
			if (found) view = found;
			else refused.push(`view = ${shown(value)} is not a view; ${view} is shown.`);
		} else if (key === "hold") {
			const found = holds.find((name) => name === value);
			if (found) hold = found;
			else refused.push(`hold = ${shown(value)} is none of ${holds.join(", ")}; ${hold} is used.`);
		} else if (key === "baseline") {
			if (isPresetId(value)) baseline = value;
			else refused.push(`baseline = ${shown(value)} is not a published design; ${baseline} is used.`);
		} else refused.push(`${shown(key)} is not known and was left out.`);
	}

	const { inputs, refused: outside } = complete(Object.fromEntries(numbers));
	for (const { key, why } of outside) refused.push(`${why}; ${inputs[key as InputKey]} is used.`);
	return { design: { inputs, u: u as Uncertainties, hold, baseline, view }, refused: [...new Set(refused)] };
}
