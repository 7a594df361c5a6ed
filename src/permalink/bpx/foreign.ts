/** BPX files are written here and read by others: a partial set has not all that a design needs. */

const fieldOf = (value: unknown, key: string): unknown =>
	typeof value === "object" && value !== null && Object.hasOwn(value, key)
		? (value as Readonly<Record<string, unknown>>)[key]
		: undefined;

/** What is said of a value that was read from a BPX file; undefined where it is none. */
export function bpxRefusal(value: unknown): string | undefined {
	const header = fieldOf(value, "Header");
	if (fieldOf(header, "BPX") === undefined) return undefined;
	const description = fieldOf(header, "Description");
	const isOurs = typeof description === "string" && /#v=\d+&/.test(description);
	const other = isOurs ? "the JSON instead, or the link in its description" : "a JSON file of Cellwright instead";
	return `This is a BPX file: Cellwright writes them but cannot read them; open ${other}.`;
}
