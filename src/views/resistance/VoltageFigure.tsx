/** The voltage at a current, and where the window ends it. */
export function VoltageFigure() {
	return null;
}
