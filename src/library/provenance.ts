/** How a value of a design is known. One that was set is not what the source of the published one says, and says so. */
import {
	type InputKey,
	type Inputs,
	inputOf,
	inputText,
	shownInput,
	shownUncertainty,
	shownUnit,
	type Uncertainties,
} from "#model";
import { sameNumber } from "#model/same-number";
import { isOfPackage } from "./path";
import { type PresetId, presetOf } from "./presets";

/** What of a design its inputs are known by. */
interface Known {
	readonly inputs: Inputs;
	readonly u: Uncertainties;
	/** The published design that changes are counted against. */
	readonly baseline: PresetId;
}

export const knownWords = {
	measured: "Measured",
	derived: "Derived",
	claimed: "Claimed",
	chosen: "Chosen",
	assumed: "Assumed",
	published: "Published",
	set: "Set here",
} as const;

export interface Provenance {
	readonly known: keyof typeof knownWords;
	readonly source: string;
}

/** How a value is known and where it stands, in one paragraph. */
export const inWords = ({ known, source }: Provenance): string => `${knownWords[known]}. ${source}`;

/** Whether an input, and whether its ±, is that of the published design. */
export function asPublished(
	{ inputs, u, baseline }: Known,
	key: InputKey,
): { readonly value: boolean; readonly u: boolean } {
	const published = presetOf(baseline);
	return { value: sameNumber(inputs[key], published.inputs[key]), u: sameNumber(u[key], published.u[key]) };
}

/** “50 ± 4 µm”, as the fields show both. */
export function shownWithU(key: InputKey, value: number, u: number): string {
	if (!(u > 0)) return inputText(key, value);
	return withUnit(`${shownInput(key, value)} ± ${shownUncertainty(key, u)}`, shownUnit(inputOf(key).unit).label);
}

/** A text with its unit, never broken between the two; the text alone where there is none. */
export const withUnit = (text: string, label: string) => (label ? `${text}\u00a0${label}` : text);

/**
 * How an input of a design is known, and the source of that: of cell 1 its own; of another published design, or of a value
 * or ± that was set, what stands in its place and what the source is about.
 */
export function provenance(design: Known, key: InputKey): Provenance {
	const { status, source, default: original, u: originalU } = inputOf(key);
	const { short, inputs, u } = presetOf(design.baseline);
	const as = asPublished(design, key);
	const newU = as.u ? "" : design.u[key] > 0 ? "± set here" : "taken as exact here";
	const asInCell1 = sameNumber(inputs[key], original);
	if (as.value && asInCell1) return { known: status, source: newU ? `${source} ${sentence(newU)}` : source };

	// what the source is about
	const of = isOfPackage(key) ? "Unless set" : `In ${presetOf("cell-1").short}`;
	const sourced = `${of}: ${shownWithU(key, original, originalU)}, ${status}`;
	const rest = asInCell1 ? [source] : [sentence(sourced), source];
	if (as.value) return { known: "published", source: [sentence(`as in ${short}`, newU), ...rest].join(" ") };
	const before = asInCell1 ? sourced : `In ${short}: ${shownWithU(key, inputs[key], u[key])}`;
	const theU = newU || (design.u[key] > 0 ? "± as there" : "");
	return { known: "set", source: [sentence(before, theU), ...rest].join(" ") };
}

/** Clauses as one sentence; empty ones are left out. */
export function sentence(...parts: readonly string[]): string {
	const text = parts.filter(Boolean).join("; ");
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
