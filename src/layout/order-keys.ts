/**
 * The keys that move a row of a list to another place. The help dialog is drawn from this table, so that it cannot say
 * anything else than what happens.
 */
export interface OrderKey {
	readonly keys: readonly string[];
	/** How the keys are called. */
	readonly label: string;
	readonly does: string;
	/** Places down the list, or one of its ends. */
	readonly places: number | "first" | "last";
}

export const orderKeys: readonly OrderKey[] = [
	{ keys: ["ArrowUp", "ArrowLeft"], label: "↑ ←", does: "one place up", places: -1 },
	{ keys: ["ArrowDown", "ArrowRight"], label: "↓ →", does: "one place down", places: 1 },
	{ keys: ["Home"], label: "Home", does: "to the first place", places: "first" },
	{ keys: ["End"], label: "End", does: "to the last place", places: "last" },
];

/** Where a key sends the row at `from` of `count`; nothing where the key is none of the table. */
export function indexAfterKey(key: string, from: number, count: number): number | undefined {
	const found = orderKeys.find(({ keys }) => keys.includes(key));
	if (!found) return undefined;
	if (found.places === "first") return 0;
	if (found.places === "last") return count - 1;
	return Math.max(0, Math.min(count - 1, from + found.places));
}
