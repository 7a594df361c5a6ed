/**
 * Where a thing begins to hold on the way from a point at which it does not to one at which it does, by halves: the last
 * number before, and the first from which on it does.
 */
export function bisect(
	holds: (x: number) => boolean,
	from: number,
	to: number,
): readonly [before: number, first: number] {
	let [before, first] = [from, to];
	for (;;) {
		const middle = (before + first) / 2;
		if (middle === before || middle === first) return [before, first];
		if (holds(middle)) first = middle;
		else before = middle;
	}
}
