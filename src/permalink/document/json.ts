/**
 * JSON (RFC 8259) → its value, with what JSON.parse does not tell: where reading stopped, and which key stands twice, of
 * which it takes the last in silence. One walk over the text with a stack of its own, whatever is nested in it.
 */
import { codeOf, shown } from "../text";

export type ReadJson =
	| {
			readonly ok: true;
			readonly value: unknown;
			/** Where the first key stands that its group has already. */
			readonly twice: string | undefined;
	  }
	| { readonly ok: false; readonly why: string };

/** Takes any text; never throws. */
export function readJson(text: string): ReadJson {
	const { stopped, twice } = walk(text);
	if (stopped !== undefined) return { ok: false, why: faultAt(text, stopped) };
	try {
		return { ok: true, value: JSON.parse(text), twice };
	} catch {
		return { ok: false, why: "The file is nested deeper than this browser can read." };
	}
}

interface Group {
	readonly close: "}";
	readonly keys: Set<string>;
	at: string;
}
interface List {
	readonly close: "]";
	readonly keys?: undefined;
	at: number;
}
/** What is not closed yet; `at` is the key or the place in it. */
type Level = Group | List;

const words = ["true", "false", "null"];
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const quote = 0x22;
const backslash = 0x5c;

/** `stopped` is where the text ceases to be JSON. */
function walk(text: string): { readonly stopped?: number; readonly twice?: string | undefined } {
	const levels: Level[] = [];
	let twice: string | undefined;
	let at = 0;

	/** The next character that is no space. */
	const next = (): string | undefined => {
		while (" \t\n\r".includes(text[at] ?? "none")) at++;
		return text[at];
	};
	const passString = (): boolean => {
		if (text[at] !== '"') return false;
		for (at++; at < text.length; at++) {
			const code = text.charCodeAt(at);
			if (code === quote) {
				at++;
				return true;
			}
			if (code < 0x20) return false;
			if (code !== backslash) continue;
			at++;
			if (text[at] !== "u") {
				if (!'"\\/bfnrt'.includes(text[at] ?? "none")) return false;
			} else if (/u[\da-f]{4}/i.test(text.slice(at, at + 5))) at += 4;
			else {
				if (at + 5 > text.length) at = text.length;
				return false;
			}
		}
		return false;
	};
	const passScalar = (): boolean => {
		if (text[at] === '"') return passString();
		const word = words.find((one) => text.startsWith(one, at));
		number.lastIndex = at;
		const length = word?.length ?? number.exec(text)?.[0].length;
		at += length ?? 0;
		return length !== undefined;
	};
	const passKey = (group: Group): boolean => {
		next();
		const from = at;
		if (!passString()) return false;
		const written = text.slice(from, at);
		const key = written.includes("\\") ? (JSON.parse(written) as string) : written.slice(1, -1);
		group.at = key;
		if (group.keys.has(key)) twice ??= placeOf(levels);
		group.keys.add(key);
		if (next() !== ":") return false;
		at++;
		return true;
	};
	/** Behind a value: whether another one follows in the group or list, which are closed where they end. */
	const passEnd = (): "value" | "end" | "fault" => {
		for (;;) {
			const mark = next();
			const level = levels.at(-1);
			if (!level) return at === text.length ? "end" : "fault";
			if (mark === level.close) {
				at++;
				levels.pop();
				continue;
			}
			if (mark !== ",") return "fault";
			at++;
			if (level.keys) return passKey(level) ? "value" : "fault";
			level.at++;
			return "value";
		}
	};

	for (;;) {
		const open = next();
		if (open === "{" || open === "[") {
			at++;
			const level: Level = open === "{" ? { close: "}", keys: new Set(), at: "" } : { close: "]", at: 0 };
			levels.push(level);
			if (next() !== level.close) {
				if (level.keys && !passKey(level)) return { stopped: at };
				continue;
			}
		} else if (!passScalar()) return { stopped: at };
		const then = passEnd();
		if (then === "fault") return { stopped: at };
		if (then === "end") return { twice };
	}
}

/** Names of a place that are told; an honest file has six. */
const deepest = 12;

function placeOf(levels: readonly Level[]): string {
	const place = levels
		.slice(-deepest)
		.map(({ at }) => (typeof at === "number" ? `[${at}]` : `.${shown(at)}`))
		.join("");
	return levels.length > deepest ? `…${place}` : place.replace(/^\./, "");
}

/** Lines and columns are counted from 1, as editors do. */
function lineAndColumn(text: string, at: number): string {
	let line = 1;
	let start = 0;
	for (const { 0: end, index } of text.slice(0, at).matchAll(/\r\n|\r|\n/g)) {
		line++;
		start = index + end.length;
	}
	return `line ${line}, column ${at - start + 1}`;
}

function faultAt(text: string, at: number): string {
	const place = lineAndColumn(text, at);
	const rest = text.slice(at, at + 20);
	// nothing at all is what every word begins with
	if (/^(?:-|\.|[eE][-+]?)$/.test(rest) || words.some((word) => word.startsWith(rest)))
		return `The file is cut off or damaged: it ends at ${place}, before its JSON does.`;
	return `The file cannot be read as JSON beyond ${place}: ${reasonOf(text, at, rest)}.`;
}

function reasonOf(text: string, at: number, rest: string): string {
	const [noNumber] = /^-?(?:NaN|Infinity)\b/.exec(rest) ?? [];
	if (noNumber) return `JSON knows no such number as ${noNumber}`;
	if (/^(?:\/[/*]|#)/.test(rest)) return "JSON has no comments";
	if (/^[\]}]/.test(rest) && text.slice(0, at).trimEnd().endsWith(","))
		return `JSON has no comma before ${rest.charAt(0)}`;
	const seen = /^[\p{C}\p{Z}]/u.test(rest) ? `the character ${codeOf(rest)}` : `“${shown(rest)}”`;
	return `there stands ${seen}`;
}
