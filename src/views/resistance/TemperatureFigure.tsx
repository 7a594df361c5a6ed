/** How the resistance and its parts move with temperature. */
export function TemperatureFigure() {
	return null;
}
