/** Rows moved to another place by the pointer, and what is said of a move. */
import type { Gain } from "./series";

export function moved<Item>(order: readonly Item[], from: number, to: number): readonly Item[] {
	const rest = order.filter((_, index) => index !== from);
	return [...rest.slice(0, to), ...order.slice(from, from + 1), ...rest.slice(to)];
}

/**
 * Where the row that is dragged belongs while the pointer stands `y` below the top of the first: a neighbour gives way
 * when the pointer passes its middle, and comes back when it passes the middle of where the neighbour then is.
 */
export function indexAt(y: number, from: number, count: number, rowHeight: number): number {
	/** The middle of row 2 is 2. */
	const middles = y / rowHeight - 0.5;
	const to = middles > from ? Math.floor(middles) : Math.min(from, Math.ceil(middles));
	return Math.max(0, Math.min(count - 1, to));
}

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

/** “30 % porosity is now second of 3; it brings 83 watt-hours per litre”. */
export function placeSaid(rows: readonly Gain[], index: number, spokenUnit: string): string {
	const row = rows[index];
	if (!row) return "";
	const size = Math.round(Math.abs(row.gain));
	const brings =
		row.refused !== undefined
			? `not possible here: ${row.refused}`
			: size === 0
				? "it brings nothing"
				: `it ${row.gain > 0 ? "brings" : "costs"} ${size} ${spokenUnit}`;
	return `${row.name} is now ${ordinals[index] ?? `number ${index + 1}`} of ${rows.length}; ${brings}`;
}
