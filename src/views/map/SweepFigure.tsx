export function SweepFigure() {
	return null;
}
