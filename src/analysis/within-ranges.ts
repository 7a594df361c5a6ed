/** Designs within ranges, by points of the unit cube: where samples and searches of several inputs move. */
import { evaluate, type Hold, hardLimits, type Inputs, inputKeys } from "#model";
import { follower, type Placed, placer, type Ranged } from "./place";

/** What all questions over ranges start from. */
export interface WithinRanges {
	readonly inputs: Inputs;
	readonly hold: Hold;
	readonly ranges: readonly Ranged[];
}

/** The design at a point of the cube: each coordinate is the part of its range that is gone, 0 to 1. */
export function designsIn({ inputs, hold, ranges }: WithinRanges): (point: ArrayLike<number>) => Placed {
	const at = placer(
		inputs,
		hold,
		ranges.map(({ key }) => key),
	);
	const values = new Float64Array(ranges.length);
	return (point) => {
		for (let i = 0; i < values.length; i++) {
			const { key, from, to } = ranges[i]!;
			const value = point[i] === 1 ? to : from + (to - from) * point[i]!;
			// an input that stays is not to be moved by the last digit of a conversion
			values[i] = Math.abs(value - inputs[key]) < 1e-13 * (to - from) ? inputs[key] : value;
		}
		return at(values);
	};
}

/** The point of the cube that is nearest to the design in hand. */
export const pointOf = ({ inputs, ranges }: WithinRanges): Float64Array =>
	Float64Array.from(ranges, ({ key, from, to }) => Math.min(1, Math.max(0, (inputs[key] - from) / (to - from))));

/** How far a design lies beyond the limit that forbids it, in widths of that limit's range; 0 where none does. */
export function excess({ inputs, stop }: Placed): number {
	if (!stop) return 0;
	const { min, max } = hardLimits(stop.key, inputs);
	return Math.abs(inputs[stop.key] - (stop.end === "min" ? min : max)) / (max - min);
}

/** The same but for what moving there and back leaves in the last digits. */
export const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/**
 * Whether two questions range over the same designs. Where the inputs that range stand in hand does not count, nor where the
 * one stands that follows; the balance of the solids, which it keeps, does. What is held counts by what follows.
 */
export function sameDesigns(a: WithinRanges, b: WithinRanges): boolean {
	const keys = a.ranges.map(({ key }) => key);
	const third = follower(keys, a.hold);
	if (JSON.stringify(a.ranges) !== JSON.stringify(b.ranges) || third !== follower(keys, b.hold)) return false;
	const free = third ? [...keys, third] : keys;
	return (
		inputKeys.every((key) => free.includes(key) || close(a.inputs[key], b.inputs[key])) &&
		(free === keys || close(evaluate(a.inputs).solids_balance, evaluate(b.inputs).solids_balance))
	);
}
