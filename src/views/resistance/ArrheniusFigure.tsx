/** Conductivity and interface resistance as the paper plots them, against 1000/T. */
export function ArrheniusFigure() {
	return null;
}
