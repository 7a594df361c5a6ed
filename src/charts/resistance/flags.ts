/** Names at marks on a line: each in a row of its own beside a line that leads to its mark, so that none meets another. */

export interface Named {
	/** Of the mark. */
	readonly x: number;
	/** Of the name. */
	readonly width: number;
	/** The row it would best stand in, from 0, which is nearest to the marks. */
	readonly wish: number;
}

export interface Placed {
	readonly row: number;
	/** On which side of its line the name stands. */
	readonly side: "right" | "left";
}

interface Tried extends Placed {
	readonly x: number;
	readonly from: number;
	readonly to: number;
}

/** A name on the left, and one that meets another, in rows off the wish. */
const cost = { left: 0.6, meets: 100 };

/**
 * Every name in one of as many rows as there are names, within 0 to `room` px and `gap` px from its line; the arrangement
 * nearest to the wishes in which no name touches another, nor a line that passes through its row on the way to one further
 * off. Where there is none, the one that touches least. All arrangements are tried: meant for a handful of names.
 */
export function placeNames(names: readonly Named[], room: number, gap: number): readonly Placed[] {
	let best: { readonly cost: number; readonly placed: readonly Tried[] } = {
		cost: Number.POSITIVE_INFINITY,
		placed: [],
	};
	const next = (placed: readonly Tried[], spent: number): void => {
		const name = names[placed.length];
		if (!name) {
			best = { cost: spent, placed };
			return;
		}
		for (const side of ["right", "left"] as const) {
			const from = side === "right" ? name.x + gap : name.x - gap - name.width;
			const to = from + name.width;
			const beyond = from < 0 || to > room ? cost.meets : 0;
			for (let row = 0; row < names.length; row++) {
				const tried = { x: name.x, row, side, from, to };
				const met = placed.filter((other) => meet(tried, other, gap)).length;
				const sum = spent + Math.abs(row - name.wish) + (side === "left" ? cost.left : 0) + beyond + met * cost.meets;
				if (sum < best.cost) next([...placed, tried], sum);
			}
		}
	};
	next([], 0);
	return best.placed.map(({ row, side }) => ({ row, side }));
}

/** Whether two names touch, or one of them the other's line. */
function meet(a: Tried, b: Tried, gap: number): boolean {
	if (a.row === b.row) return a.from < b.to + gap && b.from < a.to + gap;
	const [near, far] = a.row < b.row ? [a, b] : [b, a];
	return far.x > near.from - gap / 2 && far.x < near.to + gap / 2;
}
