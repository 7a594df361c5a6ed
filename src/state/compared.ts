/**
 * The designs beside the one in hand: by value, in the link. The first script carries only their text; whoever shows them
 * loads this, and the codec with it.
 */
import { cleanName, comparedAtMost, type Named, nameAtMost } from "#permalink";
import { setTextAtMost } from "#permalink/design";
import { decodeSet, encodeSet } from "#permalink/set";
import { show, tell, useStore } from "./store";

/** What was read or written last: a design stays the same object while others are moved or named. */
let known: { readonly text: string | undefined; readonly designs: readonly Named[] } = { text: undefined, designs: [] };

function comparedOf(text: string | undefined): readonly Named[] {
	if (known.text !== text) known = { text, designs: text === undefined ? [] : decodeSet(text).designs };
	return known.designs;
}

const now = (): readonly Named[] => comparedOf(useStore.getState().showing.set);

/** The designs in their order, five at most; each the same object until it is changed itself. */
export const useCompared = (): readonly Named[] => useStore((state) => comparedOf(state.showing.set));

/** Puts other designs in place of those that are there; where a link cannot hold them, nothing, and a notice says so. */
function put(designs: readonly Named[]): boolean {
	const text = encodeSet(designs);
	if (text !== undefined && text.length > setTextAtMost) {
		tell({
			heading: "The designs to compare do not fit into a link.",
			lines: ["Own steps of the path take most of the room: take some away from the designs, or compare fewer."],
		});
		return false;
	}
	known = { text, designs };
	show({ set: text });
	return true;
}

/** Adds a design at a place, at the end where none is given. Says whether it was added; where not, a notice says why. */
export function addCompared({ name, design }: Named, at = now().length): boolean {
	const designs = now();
	if (designs.length >= comparedAtMost) {
		tell({
			heading: `${comparedAtMost} designs are compared with the one in hand at most.`,
			lines: ["Remove one of them in the Compare view to make room for another."],
		});
		return false;
	}
	// an object of its own: the same design may stand there twice
	return put(designs.toSpliced(at, 0, { name: cleanName(name, nameAtMost) || "Design", design: { ...design } }));
}

export function removeCompared(index: number): void {
	put(now().toSpliced(index, 1));
}

/** Moves the design at `from` to `to`; the others close up. A place that there is none of changes nothing. */
export function moveCompared(from: number, to: number): void {
	const designs = now();
	const moved = designs[from];
	if (moved && designs[to] && from !== to) put(designs.toSpliced(from, 1).toSpliced(to, 0, moved));
}

/** Gives a design another name; one of which nothing is left keeps the old one. */
export function renameCompared(index: number, name: string): void {
	const designs = now();
	const named = designs[index];
	const clean = cleanName(name, nameAtMost);
	if (named && clean && clean !== named.name) put(designs.with(index, { ...named, name: clean }));
}
