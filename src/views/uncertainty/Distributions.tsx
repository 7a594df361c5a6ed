export function Distributions() {
	return null;
}
