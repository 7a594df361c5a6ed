/** Equal in every part and to the last digit; a part that is undefined counts as left out. */
export function alike(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const parts = (of: object) => Object.entries(of).filter(([, value]) => value !== undefined);
	const [left, right] = [parts(a), new Map(parts(b))];
	return left.length === right.size && left.every(([key, value]) => right.has(key) && alike(value, right.get(key)));
}
