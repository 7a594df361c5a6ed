/** What the cell resistance is made of. */
export function PartsFigure() {
	return null;
}
