/** What the command line says to one line of its input. */
import { complete, defaults, evaluate, type Inputs, inputKeys } from "#model";
import { type Line, tooLong } from "./lines";

/** Bytes; a design with all its keys takes less than a thousandth of it. */
export const lineLimit = 1_000_000;

export interface Answer {
	/** The line to print, where the design was evaluated. */
	readonly result?: string;
	/** Why it was not. */
	readonly fault?: string;
}

/** At most so many refusals of one line are spelled out. */
const spelledOut = 30;
const example = '{"d_separator": 25, "P": 0.3}';

/** A blank line is no design; the design of all defaults is `{}`. */
export function answer(line: Line): Answer {
	if (line === tooLong) return { fault: `longer than ${lineLimit / 1e6} MB` };
	let named: unknown;
	try {
		named = JSON.parse(line);
	} catch {
		if (line.trim() === "") return { fault: "empty; the design of all defaults is {}" };
		return { fault: `not a JSON object; a design is one on a single line, such as ${example}` };
	}
	if (typeof named !== "object" || named === null || Array.isArray(named))
		return { fault: `not a JSON object, but ${kind(named)}; a design looks like ${example}` };
	const { inputs, refused } = complete(named as Readonly<Record<string, unknown>>);
	if (refused.length > 0) {
		const whys = refused.slice(0, spelledOut).map(({ why }) => printable(why));
		if (refused.length > spelledOut) whys.push(`and ${refused.length - spelledOut} more`);
		return { fault: whys.join("; ") };
	}
	// Only known keys and numbers are left: each key brings one pair of quotation marks, and one that was overwritten another.
	if (quotationMarks(line) > 2 * Object.keys(named).length) return { fault: `${repeated(line)} stands twice` };
	return { result: `{"inputs":${inputsText(inputs)},"outputs":${JSON.stringify(evaluate(inputs))}}` };
}

const names = inputKeys.map((key, at) => `${at === 0 ? "{" : ","}"${key}":`);
const untouched = inputKeys.map((key, at) => `${names[at]}${defaults[key]}`);

/** As JSON.stringify does it; printing numbers is what takes the time, and most inputs are the default. */
function inputsText(inputs: Inputs): string {
	let text = "";
	inputKeys.forEach((key, at) => {
		text += inputs[key] === defaults[key] ? untouched[at]! : names[at]! + inputs[key];
	});
	return `${text}}`;
}

function kind(value: unknown): string {
	if (value === null) return "null";
	if (Array.isArray(value)) return "an array";
	return typeof value === "string" ? "a text" : typeof value === "number" ? "a number" : `${value}`;
}

function quotationMarks(text: string): number {
	let count = 0;
	for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++;
	return count;
}

function repeated(text: string): string {
	const seen = new Set<string>();
	for (const [, name, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*(:?)/g)) {
		if (!colon) continue;
		const key = JSON.parse(name!) as string;
		if (seen.has(key)) return key;
		seen.add(key);
	}
	return "a key";
}

/** Names come from the input: nothing in them may steer a terminal, break the line or fill the screen. */
function printable(why: string): string {
	const text = why.replace(/\p{C}|\p{Zl}|\p{Zp}/gu, (c) => `\\u${c.codePointAt(0)!.toString(16).padStart(4, "0")}`);
	return text.length > 300 ? `${text.slice(0, 100)} … ${text.slice(-100)}` : text;
}
