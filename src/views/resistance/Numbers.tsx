/** Every number of this view with its validity; each opens its relation and sources. */
export function Numbers() {
	return null;
}
