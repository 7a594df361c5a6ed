/** A design as the tables and figures of this view have it. */
import type { Design, Named } from "#permalink";
import { designResults, type Results } from "#state";

export interface Column {
	/** Stays the same while the design is named anew or moved; “hand” is the design in hand. */
	readonly id: string;
	readonly name: string;
	readonly hand: boolean;
	readonly design: Design;
	readonly results: Results;
}

const ids = new WeakMap<Design, string>();
let nth = 0;

/** One id for each design, wherever it is moved to and whatever it is called: two may have the same name. */
export function idOf({ design }: Named): string {
	const id = ids.get(design) ?? `design-${nth++}`;
	ids.set(design, id);
	return id;
}

export const columnOf = (named: Named): Column => ({
	id: idOf(named),
	name: named.name,
	hand: false,
	design: named.design,
	results: designResults(named.design),
});

export const handColumn = (design: Design): Column => ({
	id: "hand",
	name: "Design in hand",
	hand: true,
	design,
	results: designResults(design),
});

/**
 * The same with the design in hand as it was before the change that lasts, if one does: what is drawn from them stays while
 * something is dragged, and nothing moves under the eye.
 */
export const settled = (columns: readonly Column[], before: Design | undefined): readonly Column[] =>
	before ? columns.map((column) => (column.hand ? handColumn(before) : column)) : columns;

/** The name as it stands within a sentence. */
export const spokenName = ({ hand, name }: Column): string => (hand ? "the design in hand" : name);

/** A table of so many columns besides the names of its rows: each keeps its width, whatever stands in it. */
export const widthFor = (columns: number) => ({ width: `calc(var(--first) + ${columns} * var(--column))` });
