/** Cell 2 from its first to its 70th cycle, as published; and what a cell without excess would need. */
export function CyclingFigure() {
	return null;
}
