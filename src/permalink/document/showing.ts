/**
 * What the page shows of a design ⇄ a group of a document: the keys and texts of a link, `{"view": "map", "x": "P"}`, but
 * numbers as numbers. The designs to compare stand beside it, where they can be read.
 */
import { inputKeys, outputKeys } from "#model";
import { fromPreset, type Showing, wishes } from "../design";
import { decodeLink, encodeLink } from "../link";
import { readReference } from "../questions";
import { reasonAlone } from "../refusal";
import { shown } from "../text";
import { fieldsOf, type Refuse, wrongKind } from "./foreign";
import type { Json } from "./lines";

/** How each key says its value: one of a few words, a number, or a text of its own form. */
const kinds = {
	view: "word",
	basis: "word",
	energy: "word",
	from: "word",
	target: "number",
	of: "word",
	x: "word",
	y: "word",
	dependence: "word",
	nudge: "word",
	against: "word",
	spectrum: "word",
	seed: "number",
	draws: "number",
	goal: "text",
	want: "text",
	ranges: "text",
	ref: "number",
} as const satisfies Record<Exclude<keyof Showing, "set">, "word" | "number" | "text">;
type Key = keyof typeof kinds;
type Of<Kind> = { [K in Key]: (typeof kinds)[K] extends Kind ? K : never }[Key];
export type WordKey = Of<"word">;

// as number.ts has it, in the part of regular expressions that every language knows
const number = "[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]{1,4})?";
const input = `(${inputKeys.join("|")})`;
const wish = `(${wishes.join("|")})`;
const listed = (one: string) => `${one}(,${one})*`;

/** The texts with a form of their own; what they may say besides, a link's rules judge. */
export const textForms = {
	goal: { pattern: `^(${outputKeys.join("|")}):(${number})?:${input}$`, example: "E_V:400:P" },
	want: { pattern: `^(${wish}|${listed(`${wish}:${number}`)})$`, example: "R_cell or E_V:2,E_m:1" },
	ranges: { pattern: `^(${listed(`${input}:${number}:${number}`)})?$`, example: "P:0.3:0.7,d_separator:20:110" },
} as const satisfies Record<Of<"text">, { readonly pattern: string; readonly example: string }>;

const isKey = (key: string): key is Key => Object.hasOwn(kinds, key);
const isTextKey = (key: Key): key is Of<"text"> => kinds[key] === "text";

export function showingGroup(showing: Showing): { readonly [key: string]: Json } {
	const group: { [key: string]: Json } = {};
	for (const part of encodeLink(fromPreset("cell-1"), showing).slice(1).split("&")) {
		const [key = "", value = ""] = part.split("=");
		if (isKey(key)) group[key] = kinds[key] === "number" ? Number(value) : value;
	}
	return group;
}

export function readShowing(value: unknown, path: string, refuse: Refuse): Showing {
	const parts: string[] = [];
	let ref: number | undefined;
	for (const [key, field] of fieldsOf(value, path, isKey, refuse)) {
		const at = `${path}.${key}`;
		const wanted = kinds[key] === "number" ? "number" : "string";
		if (typeof field !== wanted) refuse(wrongKind(at, field, wanted === "number" ? "a number" : "a text"));
		else if (isTextKey(key) && !new RegExp(textForms[key].pattern).test(field as string))
			refuse(`${at} = ${shown(field as string)} has not the form of ${textForms[key].example}.`);
		else if (key === "ref") {
			// a link refuses it where there is no set; here the designs stand beside this group
			const no: string[] = [];
			ref = readReference(String(field), no);
			for (const why of no) refuse(`${path}.${reasonAlone(why)}`);
		}
		// half a character, which no address can hold, is in no word that is known
		else parts.push(`${key}=${encodeURIComponent(String(field).replace(/\p{Cs}/gu, "?"))}`);
	}
	const { showing, refused } = decodeLink(`#${parts.join("&")}`);
	for (const why of refused) refuse(`${path}.${reasonAlone(why)}`);
	return { ...showing, ...(ref === undefined ? {} : { ref }) };
}
