/**
 * Moves things on a line apart so that none overlap, each as little as it can: labels under a drawing, ticks of a slider.
 *
 * `centres` in ascending order, `widths` of the same length; all stay within `from`–`to` where they fit at all.
 * Returns the new centres in the same order. Groups that touch are moved as one (pool of adjacent violators).
 */
export function spread(centres: readonly number[], widths: readonly number[], from: number, to: number): number[] {
	interface Group {
		members: number[];
		width: number;
		/** Sum over the members of where the group's left edge would have to be for each to stand at its own centre. */
		wish: number;
	}
	const leftEdge = (group: Group) => Math.max(from, Math.min(to - group.width, group.wish / group.members.length));
	const groups: Group[] = [];
	centres.forEach((centre, index) => {
		const width = widths[index] ?? 0;
		let group: Group = { members: [index], width, wish: centre - width / 2 };
		for (let last = groups.at(-1); last && leftEdge(last) + last.width > leftEdge(group); last = groups.at(-1)) {
			groups.pop();
			group = {
				members: [...last.members, ...group.members],
				width: last.width + group.width,
				wish: last.wish + group.wish - last.width * group.members.length,
			};
		}
		groups.push(group);
	});
	const result: number[] = [];
	for (const group of groups) {
		let edge = leftEdge(group);
		for (const member of group.members) {
			const width = widths[member] ?? 0;
			result[member] = edge + width / 2;
			edge += width;
		}
	}
	return result;
}
