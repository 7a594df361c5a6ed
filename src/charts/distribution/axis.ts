/** An axis that stays as it is while what is drawn on it moves a little. */
import { type Axis, roundInterval } from "#layout/axis";

/** Room beyond either end, as a share of what is drawn: little at first, more once it has moved, so that it can go on moving. */
const room = { first: 0.06, moved: 0.2 };
/** An axis of which less than this is in use is made anew; a new one has more, however its ends fall (see the test). */
const leastUse = 0.4;

/** Whole steps of 1, 2 or 5 times a power of ten around a range, at most so many and two more. */
function axisAround(from: number, to: number, most: number, room: number): Axis {
	const length = to - from;
	const wide = length * (1 + 2 * room);
	const interval = roundInterval(wide, most);
	// a step is written with as few digits as it has
	const whole = (steps: number) => Number((steps * interval).toPrecision(12));
	return {
		from: whole(Math.floor((from - room * length) / interval)),
		to: whole(Math.ceil((to + room * length) / interval)),
		interval,
	};
}

/** The axis for a range: the one before where the range still lies within it and makes use of it. */
export function roomyAxis(from: number, to: number, before: Axis | undefined, most: number): Axis {
	if (!(to > from)) {
		const half = Math.abs(from) / 10 || 1;
		return before && before.from <= from && before.to >= to
			? before
			: axisAround(from - half, from + half, most, room.first);
	}
	const stays =
		before &&
		before.from <= from &&
		before.to >= to &&
		to - from >= leastUse * (before.to - before.from) &&
		Math.round((before.to - before.from) / before.interval) <= most + 2;
	if (stays) return before;
	const fresh = axisAround(from, to, most, before ? room.moved : room.first);
	// steps of which there are very few may leave a new one in little use: it is no other for being asked for again
	return before && before.from === fresh.from && before.to === fresh.to ? before : fresh;
}
