/** What the published schema is made of, and its rules by example; schema.test.ts asks it of any file. */
import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020";
import { beforeAll, describe, expect, it } from "vitest";
import { documentSchema } from "./schema";

const published = JSON.parse(
	readFileSync(new URL("../../public/schema/cellwright-1.schema.json", import.meta.url), "utf8"),
);

it("the published schema is what the tables make of it", () => {
	expect(JSON.parse(JSON.stringify(documentSchema()))).toEqual(published);
});

describe("the published schema", () => {
	let accepts: ValidateFunction;
	beforeAll(() => {
		accepts = new Ajv2020().compile(published);
	});
	const isTaken = (fields: object) => accepts({ format: "cellwright", version: 1, ...fields });
	const steps = (...list: readonly unknown[]) => ({ design: { steps: list } });
	const own = (...changes: readonly object[]) => ({ name: "a", changes });
	const many = (count: number, entry: unknown) => Array.from({ length: count }, () => entry);

	it.each<[string, object]>([
		["nothing but format and version", {}],
		["results with and without ±", { design: { results: { E_V: { value: 400, u: 23 }, sigma: { value: 1 } } } }],
		["another material as a step", steps({ name: "a", material: "nfm111" })],
		["a step to any end of the voltage window", steps(own({ U_min: 99 }))],
		["eight own steps beside those of the paper", steps("porosity", ...many(8, own({ P: 0.3 })))],
		["five designs to compare", { compared: many(5, {}) }],
		["units that are those of the format", { units: { P: "1", d_separator: "µm", own: "m" } }],
	])("takes %s", (_, fields) => expect(isTaken(fields)).toBe(true));

	it.each<[string, object]>([
		["another format", { format: "other" }],
		["a later version", { version: 2 }],
		["a field that it does not know", { designs: [] }],
		["a name of spaces", { design: { name: " " } }],
		["a result without value", { design: { results: { E_V: { u: 23 } } } }],
		["a negative ±", { design: { results: { E_V: { value: 400, u: -1 } } } }],
		["a step of the paper twice", steps("porosity", "porosity")],
		["nine own steps", steps(...many(9, own({ P: 0.3 })))],
		["a step that sets nothing", steps(own())],
		["a step that sets an input twice", steps(own({ P: 0.3 }, { P: 0.4 }))],
		["a step with two inputs in one change", steps(own({ P: 0.3, d_separator: 30 }))],
		["a step that sets the pouch", steps(own({ d_pouch: 113 }))],
		["a step to a text", steps(own({ U_max: "4" }))],
		["six designs to compare", { compared: many(6, {}) }],
		["another unit", { units: { d_separator: "mm" } }],
	])("refuses %s", (_, fields) => expect(isTaken(fields)).toBe(false));
});
