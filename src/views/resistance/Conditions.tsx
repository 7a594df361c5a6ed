/** The current, the temperature, and what a design does not hold: liquid, pressure, cycling. */
export function Conditions() {
	return null;
}
