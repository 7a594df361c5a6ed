/** Where things stand in the picture of cell 2, in pixels, from the width of the page and the size of its type. */

import type { Across } from "#layout/across";
import type { Axis } from "#layout/axis";
import { onTwoLines } from "#layout/text-width";
import { type Stage, stages } from "./series";

interface Span {
	readonly from: number;
	readonly to: number;
}

export interface Layout extends Across {
	readonly height: number;
	/** The two stages have axes of their own: four cycles of formation would be nothing beside seventy. */
	readonly stages: Readonly<Record<Stage, Span>>;
	/** Capacity, Coulombic efficiency, energy density. */
	readonly panels: readonly [Span, Span, Span];
	readonly tickRow: number;
	readonly titleRow: number;
}

/** Share of the width that formation has. */
const share = { narrow: 0.4, wide: 0.3 };
/** Of the panels, in rem. */
const depths = { narrow: [8, 5.75, 8.5], wide: [9.5, 6, 9] } as const;

export function layoutOf(width: number, em: number): Layout {
	const narrow = width < 34 * em;
	const small = (narrow ? 0.6875 : 0.75) * em;
	const left = (narrow ? 2.5 : 3.25) * em;
	const right = width - (narrow ? 0.25 : 1) * em;
	const gap = (narrow ? 0.75 : 2) * em;
	const formation = (right - left - gap) * (narrow ? share.narrow : share.wide);
	let foot = (narrow ? 2.7 : 1.4) * small;
	const panels = depths[narrow ? "narrow" : "wide"].map((depth) => {
		const from = foot + 2.2 * em;
		foot = from + depth * em;
		return { from, to: foot };
	}) as unknown as Layout["panels"];
	const tickRow = foot + 0.55 * em + small;
	const titleRow = tickRow + 1.4 * small;
	return {
		width,
		height: titleRow + 0.4 * em,
		em,
		narrow,
		small,
		left,
		right,
		stages: {
			formation: { from: left, to: left + formation },
			cycling: { from: left + formation + gap, to: right },
		},
		panels,
		tickRow,
		titleRow,
	};
}

/** Where a cycle stands: from the first, a little off the axis, to the last, or to the charge after it. */
export function cycleX({ em, stages: spans }: Layout, stage: Stage, cycle: number): number {
	const { from, to } = spans[stage];
	const last = stages[stage].cycles + (stage === "cycling" ? 1 : 0);
	const inset = 0.6 * em;
	return from + inset + ((cycle - 1) / (last - 1)) * (to - from - 2 * inset);
}

export const scaleY = ({ from: top, to: bottom }: Span, { from, to }: Axis, value: number): number =>
	bottom - ((value - from) / (to - from)) * (bottom - top);

/** Cycles that are named at the axis: the first, and from the last back the tens or every third of them. */
export function cycleTicks(layout: Layout, stage: Stage): readonly number[] {
	if (stage === "formation") return Array.from({ length: stages.formation.cycles }, (_, i) => i + 1);
	const every = layout.narrow ? 30 : 10;
	const { cycles } = stages.cycling;
	return [1, ...Array.from({ length: Math.ceil(cycles / every) }, (_, i) => cycles - i * every).toReversed()].filter(
		(cycle, i, all) => i === 0 || cycle - all[0]! >= every / 2,
	);
}

/** “Formation, 0.1 mA/cm²” above its part of the picture. */
export function stageLines({ small, stages: spans }: Layout, stage: Stage, current: string): readonly string[] {
	const { from, to } = spans[stage];
	return onTwoLines(`${stages[stage].name}, ${current}`, small, to - from);
}
