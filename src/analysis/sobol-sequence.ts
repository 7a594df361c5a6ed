/**
 * Sobol' sequence: points that fill the unit cube evenly. Direction numbers of Joe and Kuo, “Constructing Sobol sequences
 * with better two-dimensional projections”, SIAM J. Sci. Comput. 30 (2008) 2635, doi 10.1137/070709359 (their set
 * new-joe-kuo-6); points in Gray-code order.
 */
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";

/**
 * One row for each dimension after the first: degree s of its primitive polynomial, the polynomial's inner coefficients
 * a₁…a₍s₋₁₎ read as a binary number, and the first s direction numbers m.
 */
const rows: readonly (readonly [degree: number, inner: number, first: readonly number[]])[] = [
	[1, 0, [1]],
	[2, 1, [1, 3]],
	[3, 1, [1, 3, 1]],
	[3, 2, [1, 1, 1]],
	[4, 1, [1, 1, 3, 3]],
	[4, 4, [1, 3, 5, 13]],
	[5, 2, [1, 1, 5, 5, 17]],
	[5, 4, [1, 1, 5, 5, 5]],
	[5, 7, [1, 1, 7, 11, 19]],
	[5, 11, [1, 1, 5, 1, 1]],
	[5, 13, [1, 1, 1, 3, 11]],
	[5, 14, [1, 3, 5, 5, 31]],
	[6, 1, [1, 3, 3, 9, 7, 49]],
	[6, 13, [1, 1, 1, 15, 21, 21]],
	[6, 16, [1, 3, 1, 13, 27, 49]],
	[6, 19, [1, 1, 1, 15, 7, 5]],
	[6, 22, [1, 3, 1, 15, 13, 25]],
	[6, 25, [1, 1, 5, 5, 19, 61]],
	[7, 1, [1, 3, 7, 11, 23, 15, 103]],
];

/** Dimensions at most. */
export const sobolDimensions = rows.length + 1;

const bits = 32;

/** Binary fractions v₁, v₂, … of one dimension, the first digit in the highest bit. */
function directions(dimension: number): Uint32Array {
	const v = new Uint32Array(bits);
	if (dimension === 0) return v.map((_, k) => 1 << (bits - 1 - k));
	const [degree, inner, first] = rows[dimension - 1]!;
	for (let k = 0; k < bits; k++) {
		if (k < degree) {
			v[k] = first[k]! << (bits - 1 - k);
			continue;
		}
		let next = v[k - degree]! ^ (v[k - degree]! >>> degree);
		for (let i = 1; i < degree; i++) if ((inner >> (degree - 1 - i)) & 1) next ^= v[k - i]!;
		v[k] = next;
	}
	return v;
}

/** Whether the number of ones is odd. */
function parity(word: number): number {
	let folded = word ^ (word >>> 16);
	folded ^= folded >>> 8;
	folded ^= folded >>> 4;
	folded ^= folded >>> 2;
	return (folded ^ (folded >>> 1)) & 1;
}

/**
 * Every digit plus a random sum of the digits before it, the same for all points: Matoušek, J. Complexity 14 (1998) 527,
 * doi 10.1006/jcom.1998.0489. The points stay as even as they were.
 */
function scrambled(v: Uint32Array, random: RandomGenerator): Uint32Array {
	const masks = Array.from({ length: bits }, (_, digit) => {
		const own = 0x80000000 >>> digit;
		return (random.next() & ~(own | (own - 1))) | own;
	});
	return v.map((word) => masks.reduce((mixed, mask, digit) => mixed | (parity(word & mask) << (bits - 1 - digit)), 0));
}

/**
 * Gives the next point at each call, coordinates from 0 to below 1, in an array that it fills anew each time. With a source
 * of randomness the sequence is scrambled and shifted: each such sequence is as even as the bare one, and what several
 * of them say of an integral are independent estimates without bias.
 */
export function sobolSequence(dimensions: number, random?: RandomGenerator): () => Float64Array {
	const v = Array.from({ length: dimensions }, (_, d) => (random ? scrambled(directions(d), random) : directions(d)));
	const state = Uint32Array.from(v, () => random?.next() ?? 0);
	const point = new Float64Array(dimensions);
	let given = 0;
	return () => {
		if (given > 0) {
			const lowestOne = bits - 1 - Math.clz32(given & -given);
			for (let d = 0; d < dimensions; d++) state[d]! ^= v[d]![lowestOne]!;
		}
		given++;
		for (let d = 0; d < dimensions; d++) point[d] = state[d]! / 2 ** bits;
		return point;
	};
}
