export function Local() {
	return null;
}
