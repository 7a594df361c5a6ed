/** The impedance of the design's cell: Nyquist and Bode. */
export function SpectrumFigure() {
	return null;
}
