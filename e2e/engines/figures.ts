import type { ViewName } from "#permalink";

/** Each view of the design in hand and the one of the paper, with how many figures it has at least. */
export const leastFigures: readonly (readonly [view: ViewName, figures: number])[] = [
	["explore", 1],
	["path", 3],
	["uncertainty", 3],
	["map", 2],
	["resistance", 6],
	["compare", 0],
	["paper", 0],
];
