/** What is left of a capacity where each cycle loses sodium, with a reservoir and without: line, words and table. */

import { numberOf } from "#library/fact";
import { coinCell } from "#library/facts/composition";
import { toPlace } from "#model";
import { rateConstants } from "#model/rate/quantities";
import { shortOfAll } from "#model/short-of-all";
import type { FigureTable } from "../figure/table";
import { retention } from "./series";

/**
 * The share of the capacity that is left after `N` cycles with the Coulombic efficiency `CE`, where a reservoir holds
 * `excess` discharges beyond the one in use: all of it until the losses N (1 − CE) have used the reservoir up, then CE a
 * cycle. Resistance, cathode and dendrites are left out.
 */
export function keptAfter(N: number, CE: number, excess: number): number {
	const flat = excess / (1 - CE);
	return N <= flat ? 1 : CE ** (N - flat);
}

export interface Question {
	/** The Coulombic efficiency that is set. */
	readonly CE: number;
	/** The one that keeps 80 % after the cycles without excess. */
	readonly CE_needed: number;
	/** Of the reservoir, in discharges. */
	readonly excess: number;
	readonly cycles: number;
}

export interface KeptLine {
	readonly id: "with" | "without" | "with-needed" | "without-needed";
	readonly CE: number;
	readonly excess: number;
	/** The line of the design in hand, with the efficiency that is set or the one that is needed. */
	readonly isDesign: boolean;
	readonly isNeeded: boolean;
}

/** With the reservoir of the design and without any, each at both efficiencies; a design without a reservoir has but two. */
export function linesOf({ CE, CE_needed, excess }: Question): readonly KeptLine[] {
	const line = (isDesign: boolean, isNeeded: boolean): KeptLine => ({
		id: `${isDesign ? "with" : "without"}${isNeeded ? ("-needed" as const) : ""}`,
		CE: isNeeded ? CE_needed : CE,
		excess: isDesign ? excess : 0,
		isDesign,
		isNeeded,
	});
	if (excess > 0) return [line(false, true), line(true, true), line(false, false), line(true, false)];
	return [line(false, true), line(true, false)];
}

/** How far the axis has to reach: to the cycles asked for, and to where the reservoir is used up, unless that is far off. */
export const cyclesShown = ({ CE, excess, cycles }: Question): number =>
	Math.max(10, cycles, Math.min((1.2 * excess) / (1 - CE), 6 * cycles));

/** Points of a line up to `N` cycles, with the end of its reservoir among them. */
export function pointsOf({ CE, excess }: KeptLine, N: number): readonly (readonly [N: number, share: number])[] {
	const flat = Math.min(N, excess / (1 - CE));
	// closer together where the fall begins, which may be steep
	const falling = Array.from({ length: 81 }, (_, i) => flat + (i / 80) ** 2 * (N - flat));
	return [0, ...(flat > 0 && flat < N ? falling : flat < N ? falling.slice(1) : [N])].map((each) => [
		each,
		keptAfter(each, CE, excess),
	]);
}

/** What has been measured, for comparison: neither cell lacked sodium. */
export const measuredMarks = [
	{ id: "cell-2", name: "cell 2, measured", N: retention.steps, share: retention.whole },
	{
		id: "coin",
		name: "coin cell, measured",
		N: numberOf(coinCell.cycles),
		share: numberOf(coinCell.retention) / 100,
	},
] as const;

/** What the coin cell keeps in each cycle, were they alike, as a share. */
export const coinCellPerCycle = measuredMarks[1].share ** (1 / measuredMarks[1].N);

/** The share that counts as the end of life. */
export const endOfLife = rateConstants.kept.value;

/** After how many cycles it comes without excess. */
export const cyclesWithout = (CE: number): number => Math.log(endOfLife) / Math.log(CE);

/** “99 % with this reservoir” */
export function lineName({ CE, excess, isDesign }: KeptLine): string {
	if (excess > 0) return `${shortOfAll(CE)} % with this reservoir`;
	return `${shortOfAll(CE)} % without excess${isDesign ? ", as here" : ""}`;
}

/** The same on a phone, where the caption says that other lines have no excess. */
export const shortName = ({ CE, excess }: KeptLine): string => `${shortOfAll(CE)} %${excess > 0 ? " + reservoir" : ""}`;

export const caption =
	"in per cent of the first discharge, were sodium all that is lost. Lines are named by their Coulombic efficiency, dashed where it is the one needed; those without this design’s reservoir have no excess. Outlined: measured on cell 2, and on the coin cell with liquid throughout.";

/** “1 cycle”, “500 cycles” */
export const cyclesText = (N: number): string => `${N}\u00a0${N === 1 ? "cycle" : "cycles"}`;

const percent = (share: number) => `${toPlace(100 * share, -1)} %`;

export function describe(question: Question): string {
	const { cycles } = question;
	const lines = linesOf(question).map(
		(line) => `${lineName(line)}: ${percent(keptAfter(cycles, line.CE, line.excess))}`,
	);
	return `Capacity left after ${cyclesText(cycles)}: ${lines.join("; ")}. Measured: ${measuredMarks
		.map(({ name, N, share }) => `${name.replace(", measured", "")} ${percent(share)} after ${N}`)
		.join(", ")}.`;
}

/** Every line at round numbers of cycles. */
export function tableOf(question: Question, ticks: readonly number[]): FigureTable {
	const lines = linesOf(question);
	const counts = [...new Set([...ticks, question.cycles])].toSorted((a, b) => a - b);
	return {
		columns: [
			{ label: "Cycles" },
			...lines.map((line) => ({ label: lineName(line), unit: "%", decimals: 2 })),
			{ label: "Measured", unit: "%", decimals: 1 },
		],
		rows: [
			...counts.map((N) => [N, ...lines.map(({ CE, excess }) => 100 * keptAfter(N, CE, excess)), ""]),
			...measuredMarks.map(({ name, N, share }) => [`${N}, ${name}`, ...lines.map(() => ""), 100 * share]),
		],
	};
}
