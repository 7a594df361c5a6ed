export function Subject() {
	return null;
}
