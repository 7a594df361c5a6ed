/** Small tables for the tests of the generator. */

export const rows = (units: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(units).map(([key, algebra]) => [key, { unit: { algebra } }]));

/** A path in metres, a time in seconds, a pure number, and what is asked of them. */
export const toy = (asked: Readonly<Record<string, string>>, relations: readonly string[]) => ({
	inputs: rows({ path: "m", time: "s", x: "1", near: "um", far: "mm" }),
	outputs: rows(asked),
	constants: { c: { value: 299792458, unit: { algebra: "m / s" } } },
	equations: relations.map((relation) => ({ relation, note: "" })),
});
