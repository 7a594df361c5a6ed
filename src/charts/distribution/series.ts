/** What the distribution of a result draws, tells and lists: one source for picture, table and spoken text. */
import type { Distribution } from "#analysis/monte-carlo";
import { toPlace } from "#model";
import { plusMinus } from "../figure/plus-minus";
import { decimalsFor, type FigureTable } from "../figure/table";
import { type Bins, binsOf, extentOf, normal } from "./histogram";

/** The result that was drawn, in its shown unit. */
export interface Drawing {
	/** As it stands within a sentence. */
	readonly name: string;
	readonly unit: string;
	/** Of the design itself, and its ± to first order. */
	readonly value: number;
	readonly u: number;
	readonly mean: number;
	readonly sd: number;
	readonly quantiles: readonly { readonly percent: number; readonly value: number }[];
	readonly bins: Bins;
	/** Where the picture has to reach. */
	readonly range: readonly [from: number, to: number];
}

const percents = [2.5, 16, 50, 84, 97.5] as const;

/** How far the tails are drawn, in standard deviations: 5 draws in 10,000 of a normal distribution lie beyond. */
const tails = 3.5;

export function drawingOf(
	name: string,
	{ factor, label }: { readonly factor: number; readonly label: string },
	draws: number,
	distribution: Distribution,
	firstOrder: { readonly value: number; readonly u: number },
): Drawing {
	const bins = binsOf(distribution.histogram, draws, factor);
	const [mean, sd] = [distribution.mean * factor, distribution.sd * factor];
	const [value, u] = [firstOrder.value * factor, firstOrder.u * factor];
	const [left, right] = extentOf(bins);
	const reach = tails * sd;
	return {
		name,
		unit: label,
		value,
		u,
		mean,
		sd,
		quantiles: percents.map((percent, i) => ({ percent, value: distribution.quantiles[i]! * factor })),
		bins,
		range: [Math.min(value, Math.max(left, mean - reach)), Math.max(value, Math.min(right, mean + reach))],
	};
}

/** To the second digit of the standard deviation. */
export const placeOf = (sd: number): number => Math.min(0, Math.floor(Math.log10(sd)) - 1);

const withUnit = (text: string, unit: string) => (unit ? `${text} ${unit}` : text);

export function describe({ name, unit, value, u, sd, quantiles }: Drawing, draws: string): string {
	const at = (index: number) => toPlace(quantiles[index]!.value, placeOf(sd));
	return (
		`Distribution of the ${name} over ${draws} draws: the middle one is ${at(2)}, 68 % lie between ${at(1)} and ${at(3)}, ` +
		`95 % between ${at(0)} and ${withUnit(at(4), unit)}. The design itself has ${withUnit(plusMinus(value, u), unit)} to first order.`
	);
}

/** Bins that hold anything, with what the normal distribution of the first order has there (by its middle). */
export function tableOf({ unit, bins, value, u }: Drawing): FigureTable {
	const { from, width, shares } = bins;
	const [left, right] = extentOf(bins);
	const inUnit = unit ? { unit } : {};
	const decimals = decimalsFor(width);
	const edges = decimals === undefined ? {} : { decimals };
	return {
		columns: [
			{ label: "From", ...inUnit, ...edges },
			{ label: "To", ...inUnit, ...edges },
			{ label: "Share of the draws", unit: "%", decimals: 2 },
			{ label: "Normal, first order", unit: "%", decimals: 2 },
		],
		rows: shares
			.map((share, index) => ({ share, start: from + index * width }))
			.filter(({ start }) => start > left - width / 2 && start < right - width / 2)
			.map(({ share, start }) => [
				Number(start.toPrecision(12)),
				Number((start + width).toPrecision(12)),
				share * 100,
				u > 0 ? normal(start + width / 2, value, u) * width * 100 : "",
			]),
	};
}
