/** JSON for people: what fits on a line stands on one, such as a value with its ±; all else has a line an entry. */

export type Json = string | number | readonly Json[] | { readonly [key: string]: Json };

/** Characters of a line. */
const widest = 100;

/** The JSON text of a value without a line feed at its end. Numbers are the shortest that read back to the last digit. */
export function lines(value: Json, indent = ""): string {
	if (typeof value !== "object") return JSON.stringify(value);
	const line = inOne(value, widest - indent.length);
	if (line !== undefined) return line;
	const deeper = `${indent}  `;
	const [open, close] = Array.isArray(value) ? "[]" : "{}";
	const entries = entriesOf(value).map(([before, entry]) => deeper + before + lines(entry, deeper));
	return `${open}\n${entries.join(",\n")}\n${indent}${close}`;
}

/** On one line, where it has room there. */
function inOne(value: Json, room: number): string | undefined {
	if (typeof value !== "object") return JSON.stringify(value);
	const parts: string[] = [];
	let length = 4;
	for (const [before, entry] of entriesOf(value)) {
		const text = inOne(entry, room - length);
		if (text === undefined) return undefined;
		length += before.length + text.length + 2;
		if (length > room) return undefined;
		parts.push(before + text);
	}
	if (Array.isArray(value)) return `[${parts.join(", ")}]`;
	return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** Each with what stands before it: its name and a colon, or nothing in a list. */
const entriesOf = (value: Json & object): readonly (readonly [before: string, entry: Json])[] =>
	Array.isArray(value)
		? value.map((entry: Json) => ["", entry] as const)
		: Object.entries(value).map(([key, entry]) => [`${JSON.stringify(key)}: `, entry] as const);
