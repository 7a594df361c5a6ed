/** What a link fixes for a class: `?lock=d_separator,U,hold`. It is in the query, apart from the design. */
import { type InputKey, inputKeys, isInputKey } from "#model";

/** Besides single inputs: all of them, what is held, the published designs, and the way to other views. */
export const lockWords = ["inputs", "hold", "presets", "views"] as const;
export type LockWord = (typeof lockWords)[number];

export interface Locks {
	/** Inputs that keep their values. */
	readonly inputs: ReadonlySet<InputKey>;
	readonly words: ReadonlySet<LockWord>;
	/** One sentence for each word that is none. */
	readonly refused: readonly string[];
}

export const noLocks: Locks = { inputs: new Set(), words: new Set(), refused: [] };

const isLockWord = (text: string): text is LockWord => (lockWords as readonly string[]).includes(text);

/** The locks of a query such as `?lock=P,hold`; none where it has no such part. */
export function readLocks(query: string): Locks {
	const written = new URLSearchParams(query).get("lock");
	if (written === null) return noLocks;
	const inputs = new Set<InputKey>();
	const words = new Set<LockWord>();
	const refused: string[] = [];
	for (const word of written.split(",").filter((part) => part !== "")) {
		if (isInputKey(word)) inputs.add(word);
		else if (isLockWord(word)) words.add(word);
		else refused.push(`lock = ${word.slice(0, 40)} is neither an input nor one of ${lockWords.join(", ")}.`);
	}
	if (words.has("inputs")) for (const key of inputKeys) inputs.add(key);
	return { inputs, words, refused };
}
