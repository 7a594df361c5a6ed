/** What the paper and physics say against the design in hand. */
export function Check() {
	return null;
}
