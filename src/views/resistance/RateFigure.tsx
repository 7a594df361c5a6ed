/** What is left of the energy at a rate. */
export function RateFigure() {
	return null;
}
