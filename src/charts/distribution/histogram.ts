/** A histogram as an outline of steps, and as rows of a table. */
import type { Histogram } from "#analysis/spread";

/** Equal bins in the shown unit, each with its share of the draws. */
export interface Bins {
	readonly from: number;
	readonly width: number;
	readonly shares: readonly number[];
}

export function binsOf({ from, width, counts }: Histogram, draws: number, factor: number): Bins {
	return { from: from * factor, width: width * factor, shares: Array.from(counts, (count) => count / draws) };
}

/** From the first bin that holds a draw to the end of the last. */
export function extentOf({ from, width, shares }: Bins): readonly [from: number, to: number] {
	const first = shares.findIndex((share) => share > 0);
	const last = shares.findLastIndex((share) => share > 0);
	return first < 0 ? [from, from + width] : [from + first * width, from + (last + 1) * width];
}

export type Corner = readonly [x: number, density: number];

/**
 * Corners of the outline between two places, from the ground on the left to the ground on the right: the area beneath it
 * is the share of the draws between them, by the bins. Empty where no bin lies there.
 */
export function stepsOf({ from, width, shares }: Bins, left: number, right: number): readonly Corner[] {
	const corners: Corner[] = [];
	shares.forEach((share, index) => {
		const start = Math.max(left, from + index * width);
		const end = Math.min(right, from + (index + 1) * width);
		if (end > start) corners.push([start, share / width], [end, share / width]);
	});
	const [first, last] = [corners[0], corners.at(-1)];
	return first && last ? [[first[0], 0], ...corners, [last[0], 0]] : [];
}

export const highestOf = ({ width, shares }: Bins): number => Math.max(...shares) / width;

/** Density of a normal distribution. */
export const normal = (x: number, mean: number, sd: number): number =>
	Math.exp(-0.5 * ((x - mean) / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI));
