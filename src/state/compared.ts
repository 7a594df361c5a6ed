/**
 * The designs beside the one in hand: by value, in the link. The first script carries only their text; whoever shows them
 * loads this, and the codec with it.
 */
import { cleanName, comparedAtMost, type Named, nameAtMost } from "#permalink";
import { setTextAtMost } from "#permalink/design";
import { decodeSet, encodeSet } from "#permalink/set";
import { freeName } from "./design-name";
import { tell } from "./notices";
import { useStore } from "./state";
import { show } from "./store";

/** What was read or written last: a design stays the same object while others are moved or named. */
let known: { readonly text: string | undefined; readonly designs: readonly Named[] } = { text: undefined, designs: [] };

function comparedOf(text: string | undefined): readonly Named[] {
	if (known.text !== text) known = { text, designs: text === undefined ? [] : decodeSet(text).designs };
	return known.designs;
}

const now = (): readonly Named[] => comparedOf(useStore.getState().showing.set);

/** The designs in their order, five at most; each the same object until it is changed itself. */
export const useCompared = (): readonly Named[] => useStore((state) => comparedOf(state.showing.set));

/** The one that changes count against; undefined for the design in hand. */
const referenceIn = (designs: readonly Named[], ref: number | undefined): Named | undefined =>
	ref === undefined ? undefined : designs[ref - 1];

export const useReference = (): Named | undefined =>
	useStore(({ showing: { set, ref } }) => referenceIn(comparedOf(set), ref));

/** Counts changes against the design at this place among those that are compared; undefined for the one in hand. */
export const setReference = (index: number | undefined): void =>
	show({ ref: index === undefined ? undefined : index + 1 });

/**
 * Puts other designs in place of those that are there; the reference stays the same design, and where it has gone the one
 * in hand takes its place. Where a link cannot hold them, nothing changes, and a notice says so.
 */
function put(designs: readonly Named[]): boolean {
	const text = encodeSet(designs);
	if (text !== undefined && text.length > setTextAtMost) {
		tell({
			heading: "The designs to compare do not fit into a link.",
			lines: ["Own steps of the path take most of the room: take some away from the designs, or compare fewer."],
		});
		return false;
	}
	const reference = referenceIn(now(), useStore.getState().showing.ref);
	// renamed, it is still the same design
	const at = designs.findIndex(({ design }) => design === reference?.design);
	known = { text, designs };
	show({ set: text, ref: at < 0 ? undefined : at + 1 });
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

/** What was taken from the designs that are compared, to be put back. */
export interface Removed {
	readonly named: Named;
	readonly at: number;
	readonly wasReference: boolean;
}

/** Takes a design away; undefined where there is none. */
export function removeCompared(index: number): Removed | undefined {
	const named = now()[index];
	if (!named) return undefined;
	const wasReference = useStore.getState().showing.ref === index + 1;
	return put(now().toSpliced(index, 1)) ? { named, at: index, wasReference } : undefined;
}

/** Puts back what was removed; whether it could be. */
export function returnCompared({ named, at, wasReference }: Removed): boolean {
	const place = Math.min(at, now().length);
	const name = freeName(named.name, new Set(now().map((each) => each.name)));
	if (!addCompared({ ...named, name }, place)) return false;
	if (wasReference && useStore.getState().showing.ref === undefined) setReference(place);
	return true;
}

/** Moves the design at `from` to `to`; the others close up. A place that there is none of changes nothing. */
export function moveCompared(from: number, to: number): void {
	const designs = now();
	const moved = designs[from];
	if (moved && designs[to] && from !== to) put(designs.toSpliced(from, 1).toSpliced(to, 0, moved));
}

/** Gives a design another name, with a number behind it where another has it; one of which nothing is left keeps the old one. */
export function renameCompared(index: number, name: string): void {
	const designs = now();
	const named = designs[index];
	const clean = cleanName(name, nameAtMost);
	if (!named || !clean || clean === named.name) return;
	const others = new Set(designs.toSpliced(index, 1).map(({ name }) => name));
	put(designs.with(index, { ...named, name: freeName(clean, others) }));
}
