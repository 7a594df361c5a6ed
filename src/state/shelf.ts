/**
 * The browser's storage as the page uses it: what stands in it is untrusted, any use of it may throw, and nothing that
 * cannot be read is ever overwritten.
 */

/** What is used of `localStorage` and `sessionStorage`. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Of a page that is tried by chance: what the reader has stored is not its to change. It ends with the page. */
const ofATrial = { localStorage: inMemory(), sessionStorage: inMemory() };

/** Undefined where the browser forbids it: a sandboxed frame, its settings. */
export function shelf(name: "localStorage" | "sessionStorage"): Shelf | undefined {
	if (new URLSearchParams(location.search).has("fuzz")) return ofATrial[name];
	try {
		return window[name] ?? undefined;
	} catch {
		return undefined;
	}
}

/** What stands under a key, null for nothing; undefined where the storage does not let itself be read. */
export function readFrom(shelf: Shelf, key: string): string | null | undefined {
	try {
		return shelf.getItem(key);
	} catch {
		return undefined;
	}
}

/** `full` where the room that the browser gives is used up, `refused` for everything else. */
export type Failure = "full" | "refused";

/** Firefox had a name of its own for it. */
const isFull = (error: unknown): boolean =>
	error instanceof Error && ["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"].includes(error.name);

/** Writes and reads back. After a failure the key has what it had, as far as the storage still answers. */
export function writeTo(shelf: Shelf, key: string, text: string): Failure | undefined {
	const before = readFrom(shelf, key);
	if (before === undefined) return "refused";
	let failure: Failure = "refused";
	try {
		shelf.setItem(key, text);
		if (shelf.getItem(key) === text) return undefined;
	} catch (error) {
		if (isFull(error)) failure = "full";
	}
	try {
		if (shelf.getItem(key) !== before) {
			if (before === null) shelf.removeItem(key);
			else shelf.setItem(key, before);
		}
	} catch {
		// it no longer answers: there is nothing more to be done
	}
	return failure;
}

const asideOf = (key: string): string => `${key}/unreadable-`;

/** Keys of what was put aside from a key, the oldest first. */
export function asideKeys(shelf: Shelf, key: string): readonly string[] {
	const start = asideOf(key);
	const keys: string[] = [];
	try {
		for (let i = 0; i < shelf.length; i++) {
			const each = shelf.key(i);
			if (each?.startsWith(start)) keys.push(each);
		}
	} catch {
		return [];
	}
	return keys.sort((a, b) => Number(a.slice(start.length)) - Number(b.slice(start.length)));
}

/** Moves what cannot be read to a key of its own; false where it had to stay, because there is no room for a copy. */
export function putAside(shelf: Shelf, key: string, text: string): boolean {
	try {
		// where an earlier attempt came no further than the copy, that copy will do
		const there = asideKeys(shelf, key).some((each) => shelf.getItem(each) === text);
		let n = 1;
		while (!there && shelf.getItem(`${asideOf(key)}${n}`) !== null) n++;
		if (!there && writeTo(shelf, `${asideOf(key)}${n}`, text)) return false;
		if (shelf.getItem(key) === text) shelf.removeItem(key);
		return true;
	} catch {
		return false;
	}
}

function inMemory(): Shelf {
	const texts = new Map<string, string>();
	return {
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, text) => void texts.set(key, text),
		removeItem: (key) => void texts.delete(key),
		key: (index) => [...texts.keys()][index] ?? null,
		get length() {
			return texts.size;
		},
	};
}
