export function Best() {
	return null;
}
