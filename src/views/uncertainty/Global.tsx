export function Global() {
	return null;
}
