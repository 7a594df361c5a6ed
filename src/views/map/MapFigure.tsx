export function MapFigure() {
	return null;
}
