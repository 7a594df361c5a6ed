/** Values from a file, checked one by one. What is refused is told with the place where it stands; nothing throws. */
import { shown } from "../text";

/** Takes one reason, a sentence that begins with the place. */
export type Refuse = (why: string) => void;

function kindOf(value: unknown): string {
	if (Array.isArray(value)) return "a list";
	if (value === undefined) return "missing";
	if (value === null) return "empty (null)";
	if (typeof value === "object") return "a group of fields";
	if (typeof value === "string") return `the text ${shown(value)}`;
	return String(value);
}

/** Where a field of a group stands; the document itself has no name. */
export const placeOf = (path: string, key: string): string => (path ? `${path}.${key}` : key);

export const wrongKind = (path: string, value: unknown, wanted: string): string =>
	`${path} is ${kindOf(value)} and should be ${wanted}.`;

/** The fields of a group by name, those that are not known refused. A map: whatever they are called, none is special. */
export function fieldsOf<K extends string>(
	value: unknown,
	path: string,
	isKnown: (key: string) => key is K,
	refuse: Refuse,
): ReadonlyMap<K, unknown> {
	const fields = new Map<K, unknown>();
	if (value === undefined) return fields;
	if (typeof value !== "object" || value === null || Array.isArray(value)) {
		refuse(wrongKind(path, value, "a group of fields"));
		return fields;
	}
	for (const [key, field] of Object.entries(value))
		if (isKnown(key)) fields.set(key, field);
		else refuse(`${placeOf(path, shown(key))} is not known.`);
	return fields;
}

/** The numbers of a group by name; others are refused. */
export function numbersOf<K extends string>(
	value: unknown,
	path: string,
	isKnown: (key: string) => key is K,
	refuse: Refuse,
): readonly (readonly [key: K, value: number])[] {
	return [...fieldsOf(value, path, isKnown, refuse)].flatMap(([key, field]) => {
		// a sum with 0 has no negative zero, which no link can hold
		if (typeof field === "number") return [[key, field + 0] as const];
		refuse(wrongKind(`${path}.${key}`, field, "a number"));
		return [];
	});
}

/** The entries of a list of so many at most. */
export function entriesOf(value: unknown, path: string, atMost: number, refuse: Refuse): readonly unknown[] {
	if (value === undefined) return [];
	if (!Array.isArray(value)) refuse(wrongKind(path, value, "a list"));
	else if (value.length > atMost) refuse(`${path} has ${value.length} entries; it takes ${atMost} at most.`);
	else return value;
	return [];
}

/** One of a few words. */
export function wordOf<W extends string>(
	value: unknown,
	path: string,
	words: readonly W[],
	refuse: Refuse,
): W | undefined {
	if (value === undefined) return undefined;
	const word = words.find((one) => one === value);
	if (word === undefined)
		refuse(
			typeof value === "string"
				? `${path} = ${shown(value)} is none of ${words.join(", ")}.`
				: wrongKind(path, value, "a text"),
		);
	return word;
}

export function textOf(value: unknown, path: string, refuse: Refuse): string | undefined {
	if (value === undefined || typeof value === "string") return value;
	refuse(wrongKind(path, value, "a text"));
	return undefined;
}

/** Whether a text is one of these, for the functions above. */
export const among =
	<K extends string>(keys: readonly K[]) =>
	(key: string): key is K =>
		(keys as readonly string[]).includes(key);
