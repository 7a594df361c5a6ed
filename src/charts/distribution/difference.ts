/** What the distribution of a difference draws, tells and lists. */
import type { Compared } from "#analysis/compare";
import { toPlace } from "#model";
import { decimalsFor, type FigureTable } from "../figure/table";
import { type Bins, binsOf, extentOf } from "./histogram";
import { placeOf } from "./series";

/** Design in hand less the other one, in the shown unit. */
export interface Difference {
	readonly name: string;
	readonly unit: string;
	/** With whom it is compared. */
	readonly other: string;
	readonly probability: number;
	readonly mean: number;
	readonly sd: number;
	readonly quantiles: readonly [number, number, number];
	readonly bins: Bins;
	/** Where the picture has to reach: zero is always in it. */
	readonly range: readonly [from: number, to: number];
}

const tails = 3.5;

export function differenceOf(
	name: string,
	{ factor, label }: { readonly factor: number; readonly label: string },
	other: string,
	draws: number,
	{ probability, difference }: Compared,
): Difference {
	const bins = binsOf(difference.histogram, draws, factor);
	const [mean, sd] = [difference.mean * factor, difference.sd * factor];
	const [left, right] = extentOf(bins);
	const [low, middle, high] = difference.quantiles;
	return {
		name,
		unit: label,
		other,
		probability,
		mean,
		sd,
		quantiles: [low * factor, middle * factor, high * factor],
		bins,
		range: [Math.min(0, Math.max(left, mean - tails * sd)), Math.max(0, Math.min(right, mean + tails * sd))],
	};
}

/** Whole per cent; near either end as fine as so many draws can tell. */
export function probabilityText(probability: number): string {
	const percent = probability * 100;
	if (percent > 99.9) return "more than 99.9\u00a0%";
	if (percent < 0.1) return "less than 0.1\u00a0%";
	return `${toPlace(percent, percent > 99 || percent < 1 ? -1 : 0)}\u00a0%`;
}

/** With its sign, to the second digit of the standard deviation. */
export const differenceText = (value: number, sd: number): string => {
	const text = toPlace(value, placeOf(sd));
	return value > 0 && Number(text) !== 0 ? `+${text}` : text;
};

export function describe({ name, unit, other, probability, sd, quantiles }: Difference): string {
	const [low, middle, high] = quantiles.map((value) => differenceText(value, sd));
	return (
		`Difference of the ${name} to ${other}: the middle one is ${middle}, 95 % lie between ${low} and ${high}` +
		`${unit && ` ${unit}`}; ${probabilityText(probability)} are above zero.`
	);
}

export function tableOf({ unit, bins }: Difference): FigureTable {
	const { from, width, shares } = bins;
	const [left, right] = extentOf(bins);
	const inUnit = unit ? { unit } : {};
	const decimals = decimalsFor(width);
	const edges = decimals === undefined ? {} : { decimals };
	return {
		columns: [
			{ label: "Difference from", ...inUnit, ...edges },
			{ label: "To", ...inUnit, ...edges },
			{ label: "Share of the draws", unit: "%", decimals: 2 },
		],
		rows: shares
			.map((share, index) => ({ share, start: from + index * width }))
			.filter(({ start }) => start > left - width / 2 && start < right - width / 2)
			.map(({ share, start }) => [Number(start.toPrecision(12)), Number((start + width).toPrecision(12)), share * 100]),
	};
}
