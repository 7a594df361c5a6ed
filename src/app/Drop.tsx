/** A file dropped anywhere on the page opens what it holds. */
export function Drop() {
	return null;
}
