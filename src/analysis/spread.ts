/** What draws of a result amount to: mean, width, quantiles, histogram. */

/** Equal bins from `from` on; what lies beyond either end is counted in `beyond`. */
export interface Histogram {
	readonly from: number;
	readonly width: number;
	readonly counts: Float64Array;
	readonly beyond: number;
}

/** Of draws: what `Distribution` and a difference of two designs tell of them. */
export interface Spread {
	readonly mean: number;
	readonly sd: number;
	readonly skewness: number;
	/** The value below which a part p of the draws lies: linear between order statistics at p (n − 1) (type 7 of Hyndman and Fan). */
	readonly quantile: (p: number) => number;
	readonly histogram: Histogram;
}

/** Draws that differ by less than this part of their value differ by rounding. */
export const rounding = 1e-12;

/** Mean, width, quantiles and histogram of draws. Where all are the same, sd and skewness are 0, and one bin holds them. */
export function spreadOf(values: Float64Array): Spread {
	const n = values.length;
	let [sum, min, max] = [0, Infinity, -Infinity];
	for (let i = 0; i < n; i++) {
		const value = values[i]!;
		sum += value;
		if (value < min) min = value;
		if (value > max) max = value;
	}
	if (max - min <= rounding * Math.abs(min)) {
		const width = Math.abs(min) / 1000 || 1;
		return {
			mean: min,
			sd: 0,
			skewness: 0,
			quantile: () => min,
			histogram: { from: min - width / 2, width, counts: Float64Array.of(n), beyond: 0 },
		};
	}
	const mean = sum / n;
	let [squares, cubes] = [0, 0];
	for (let i = 0; i < n; i++) {
		const off = values[i]! - mean;
		squares += off * off;
		cubes += off * off * off;
	}
	const sd = Math.sqrt(squares / n);
	return {
		mean,
		sd,
		skewness: cubes / n / sd ** 3,
		quantile: quantiles(values, min, max),
		histogram: histogram(values, Math.max(min, mean - 4 * sd), Math.min(max, mean + 4 * sd)),
	};
}

const bins = 60;

/** Of the draws within 4 sd of the mean, and no wider than the draws reach: the edges move with the design, not by chance. */
function histogram(values: Float64Array, from: number, to: number): Histogram {
	const counts = new Float64Array(bins);
	const scale = bins / (to - from);
	let beyond = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i]!;
		if (value < from || value > to) beyond++;
		else counts[Math.min(bins - 1, Math.floor((value - from) * scale))]!++;
	}
	return { from, width: (to - from) / bins, counts, beyond };
}

/** Fine bins that draws are sorted into; within its bin a value is sorted only when it is asked for. */
const drawers = 4096;

/** Quantiles without sorting all: a few of them cost a tenth of that. */
function quantiles(values: Float64Array, min: number, max: number): (p: number) => number {
	const n = values.length;
	const scale = drawers / (max - min);
	const drawerOf = (value: number) => Math.min(drawers - 1, Math.floor((value - min) * scale));
	/** Where each drawer begins, and after the last the end. */
	const begins = new Uint32Array(drawers + 1);
	for (let i = 0; i < n; i++) begins[drawerOf(values[i]!) + 1]!++;
	for (let i = 0; i < drawers; i++) begins[i + 1]! += begins[i]!;
	const next = begins.slice();
	const ordered = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		const value = values[i]!;
		ordered[next[drawerOf(value)]!++] = value;
	}
	const sorted = new Uint8Array(drawers);
	const ranked = (rank: number) => {
		const drawer = drawerOf(ordered[rank]!);
		if (!sorted[drawer]) {
			ordered.subarray(begins[drawer], begins[drawer + 1]).sort();
			sorted[drawer] = 1;
		}
		return ordered[rank]!;
	};
	return (p) => {
		const at = p * (n - 1);
		const low = ranked(Math.floor(at));
		return low + (at - Math.floor(at)) * (ranked(Math.ceil(at)) - low);
	};
}
