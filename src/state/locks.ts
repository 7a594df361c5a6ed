/**
 * What a link fixes for a class: `?lock=d_separator,U,hold`. It is in the query, apart from the design: links and files
 * carry designs, and the same design can be open with and without it.
 *
 * It is a teacher's convenience and no security: who takes the word out of the address has every control again.
 */
import { type Placed, placeAsFar, type Setting } from "#analysis/place";
import {
	givesWay,
	type Hold,
	type InputKey,
	type Inputs,
	inputKeys,
	isCoupled,
	isInputKey,
	keepingSolids,
	refusal,
} from "#model";
import type { Design } from "#permalink";
import { shown } from "#permalink/text";

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

/** The locks of a query such as `?lock=P,hold`, of all such parts together; none where it has none. */
export function readLocks(query: string): Locks {
	const written = new URLSearchParams(query).getAll("lock");
	if (written.length === 0) return noLocks;
	const inputs = new Set<InputKey>();
	const words = new Set<LockWord>();
	const refused: string[] = [];
	for (const word of written
		.join()
		.split(",")
		.filter((part) => part !== "")) {
		if (isInputKey(word)) inputs.add(word);
		else if (isLockWord(word)) words.add(word);
		else refused.push(`lock = ${shown(word)} is neither an input nor one of ${lockWords.join(", ")}.`);
	}
	if (words.has("inputs")) for (const key of inputKeys) inputs.add(key);
	// nothing is left that could be held or loaded
	if (inputs.size === inputKeys.length) words.add("hold").add("presets");
	return { inputs, words, refused };
}

/** The first fixed input that another value would be given; undefined where all keep theirs. */
export const fixedThatMoves = (before: Inputs, after: Inputs, { inputs }: Locks): InputKey | undefined =>
	[...inputs].find((key) => after[key] !== before[key]);

/**
 * The fixed input because of which this one has no control: itself, or what would give way to it where the hold is fixed
 * too. Undefined where it can be moved.
 */
export function fixedWith(key: InputKey, hold: Hold, { inputs, words }: Locks): InputKey | undefined {
	if (inputs.has(key)) return key;
	const follower = words.has("hold") ? givesWay(key, hold) : undefined;
	return follower && inputs.has(follower) ? follower : undefined;
}

/** Whether two designs differ in what is fixed: undo does not lead from the one to the other. */
export const lockedApart = (a: Design, b: Design, { inputs, words }: Locks): boolean =>
	[...inputs].some((key) => a.inputs[key] !== b.inputs[key] || a.u[key] !== b.u[key]) ||
	(words.has("hold") && a.hold !== b.hold) ||
	(words.has("presets") && a.baseline !== b.baseline);

/**
 * A design that is to be put in hand, with what is fixed as it is now; with the published designs what changes are counted
 * against. Its solids stay balanced as they were: where one of
 * loading, porosity and thickness keeps another value than it brings, the first that is free follows, thickness before
 * loading before porosity; where that would leave its limits it stays, and the page says that the solids do not fit. The
 * window holds the voltage: what of the three is free makes way.
 */
export function keepLocked(next: Design, now: Design, locks: Locks): Design {
	if (!lockedApart(next, now, locks)) return next;
	const inputs: { -readonly [K in InputKey]: number } = { ...next.inputs };
	const u: { -readonly [K in InputKey]: number } = { ...next.u };
	for (const key of locks.inputs) {
		inputs[key] = now.inputs[key];
		u[key] = now.u[key];
	}
	const hold = locks.words.has("hold") ? now.hold : next.hold;
	const baseline = locks.words.has("presets") ? now.baseline : next.baseline;
	const free = (key: InputKey) => !locks.inputs.has(key);
	const moved = fixedThatMoves(next.inputs, inputs, locks);
	const follower = (["d_cathode", "loading", "P"] as const).find(free);
	if (
		hold !== "none" &&
		follower &&
		[...locks.inputs].some((key) => isCoupled(key) && inputs[key] !== next.inputs[key])
	) {
		const balanced = keepingSolids(next.inputs, inputs, follower);
		if (refusal(follower, balanced, inputs) === undefined) inputs[follower] = balanced;
	}
	if (free("U")) {
		if (!free("U_min")) inputs.U = Math.max(inputs.U, inputs.U_min);
		if (!free("U_max")) inputs.U = Math.min(inputs.U, inputs.U_max);
	}
	if (free("U_min")) inputs.U_min = Math.min(inputs.U_min, inputs.U);
	if (free("U_max")) inputs.U_max = Math.max(inputs.U_max, inputs.U);
	return { ...next, inputs: moved ? inputs : next.inputs, u, hold, baseline };
}

/**
 * Several inputs set at once as `placeAsFar` does it, where some are fixed: those keep their values, and where one would
 * have to give way, what is tied to the solids stays and the rest goes on alone. `fixed` says which input moved none, and
 * because of which.
 */
export function placeFree(
	start: Inputs,
	hold: Hold,
	wanted: readonly Setting[],
	locks: Locks,
): Placed & { readonly fixed?: { readonly moved: InputKey; readonly fixed: InputKey } } {
	const keeping = (stays: (key: InputKey) => boolean) =>
		wanted.map(([key, value]): Setting => [key, stays(key) ? start[key] : value]);
	const isFixed = (key: InputKey) => locks.inputs.has(key);
	const whole = placeAsFar(start, hold, keeping(isFixed));
	const fixed = fixedThatMoves(start, whole.inputs, locks);
	if (!fixed) return whole;
	const part = placeAsFar(
		start,
		hold,
		keeping((key) => isCoupled(key) || isFixed(key)),
	);
	const free = wanted.map(([key]) => key).filter((key) => !isFixed(key));
	const still = { moved: free.find(isCoupled) ?? free[0] ?? fixed, fixed };
	return fixedThatMoves(start, part.inputs, locks) ? { inputs: start, fixed: still } : { ...part, fixed: still };
}
