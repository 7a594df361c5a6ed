/** Chance that can be repeated: each step draws from a stream of its own, fixed by seed and number of the step. */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

export interface Chance {
	/** Whole, from 0 to one below `n`. */
	below(n: number): number;
	/** From `from` to below `to`. */
	between(from: number, to: number): number;
	/** Whether one in so many comes up. */
	oneIn(n: number): boolean;
	/** Undefined of an empty list. */
	of<T>(list: readonly T[]): T | undefined;
	/** One of a list that is not empty. */
	oneOf<T>(list: readonly [T, ...T[]]): T;
}

/** Two odd factors that keep neighbouring seeds and steps apart. */
const spread = { seed: 1_664_525, step: 747_796_405 };

/**
 * The draws of one step. What one step has drawn does not shift those of the next: where a page answers a little later,
 * what follows still does much the same.
 */
export function chanceOf(seed: number, step: number): Chance {
	const numbers = xoroshiro128plus((Math.imul(seed, spread.seed) ^ Math.imul(step + 1, spread.step)) | 0);
	// the first numbers of near seeds are near each other
	numbers.jump();
	const below = (n: number) => uniformInt(numbers, 0, n - 1);
	return {
		below,
		between: (from, to) => from + (to - from) * uniformFloat64(numbers),
		oneIn: (n) => below(n) === 0,
		of: (list) => (list.length === 0 ? undefined : list[below(list.length)]),
		oneOf: (list) => list[below(list.length)]!,
	};
}
