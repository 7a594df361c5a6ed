/** The published schema, asked by a validator that knows nothing of Cellwright, against what is written and what is read. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputKeys, outputKeys } from "#model";
import { parameterKeys } from "#model/rate/parameters";
import { readDocument, writeDocument } from "./document";
import { anyCarried } from "./document/any-carried";

const schema = JSON.parse(
	readFileSync(new URL("../../public/schema/cellwright-1.schema.json", import.meta.url), "utf8"),
);
const accepts = new Ajv2020().compile(schema);
const stamp = { link: "https://cells.example/#v=1", date: "2026-11-23" };

/** What the schema says in words only: limits that depend on another value, and what is within a text. */
const inWords = /U_min|U_max|^showing\.(goal|want|ranges|ref|x and y)|no character that can be seen|^And \d+ more/;

type Group = Record<string, unknown>;
type Place = { readonly of: Group | unknown[]; readonly key: string | number };

/** Every field and every entry of a document. */
function placesIn(value: unknown): readonly Place[] {
	if (Array.isArray(value)) return value.flatMap((entry, key) => [{ of: value, key }, ...placesIn(entry)]);
	if (typeof value !== "object" || value === null) return [];
	return Object.keys(value).flatMap((key) => [{ of: value as Group, key }, ...placesIn((value as Group)[key])]);
}

interface Change {
	readonly at: number;
	readonly how: "set" | "scale" | "remove" | "add" | "double";
	readonly value: unknown;
	readonly name: string;
	readonly factor: number;
}

const anyChange: fc.Arbitrary<Change> = fc.record({
	at: fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((part) => part / 2 ** 31),
	how: fc.constantFrom("set", "scale", "scale", "scale", "remove", "add", "double"),
	factor: fc.constantFrom(-1, 0.9, 1.1, 1.3, 10),
	value: fc.oneof(
		fc.constantFrom<unknown[]>(null, true, "", " ", "abc", "P", "E_V:400:P", "E_V:1", "porosity", [], {}, [{}]),
		fc.constantFrom<unknown[]>(-1, 0, 0.5, 1, 1.5, 7, 1e9, 1e308, "a".repeat(61), ["porosity"], { value: 1 }),
	),
	name: fc.constantFrom("thickness", "__proto__", "constructor", "P", "name", "u", "kept", "seed", "tau", "material"),
});

function changed(document: Group, { at, how, value, name, factor }: Change): void {
	const places = placesIn(document).filter(({ of, key }) => how !== "scale" || typeof (of as Group)[key] === "number");
	const place = places[Math.floor(at * places.length)];
	if (!place) return;
	const { of, key } = place;
	const now = (of as Group)[key];
	const put = (to: Group | unknown[], field: string | number, what: unknown) =>
		// an assignment to __proto__ would make no field
		Object.defineProperty(to, field, { value: what, enumerable: true, configurable: true, writable: true });
	if (how === "set") put(of, key, value);
	else if (how === "scale") put(of, key, (now as number) * factor);
	else if (how === "remove") Array.isArray(of) ? of.splice(key as number, 1) : delete of[key];
	else if (how === "double" && Array.isArray(of)) of.push(structuredClone(now));
	else if (Array.isArray(of)) of.push(value);
	else put(of, name, value);
}

describe("the published schema", { timeout: 120_000 }, () => {
	it("accepts what is written of any state", () => {
		for (const carried of fc.sample(anyCarried, { numRuns: 200, seed: 11 })) {
			accepts(JSON.parse(writeDocument(carried, stamp)));
			expect(accepts.errors).toBeNull();
		}
	});

	it("accepts and refuses what reading does, but for what it says in words", () => {
		const large = fc
			.sample(anyCarried, { numRuns: 20, seed: 12 })
			.map((carried) => writeDocument({ ...carried, kept: carried.kept.slice(0, 1) }, stamp));
		const small = JSON.stringify({
			format: "cellwright",
			version: 1,
			design: {
				name: "Thin",
				inputs: { P: 0.3, U: 3.2 },
				uncertainties: { P: 0.02 },
				steps: [{ name: "a", material: "nfm111", changes: [{ P: 0.3 }, { d_separator: 30 }] }, "porosity"],
				parameters: { tau: 4 },
				results: { E_V: { value: 400, u: 23 } },
			},
			showing: { view: "map", x: "loading", seed: 2, goal: "E_V:400:P" },
			units: { P: "1" },
		});
		const counts = { taken: 0, refused: 0, inWords: 0 };
		const changes = fc.record({
			text: fc.oneof({ weight: 4, arbitrary: fc.constant(small) }, { weight: 1, arbitrary: fc.constantFrom(...large) }),
			made: fc.array(anyChange, { minLength: 1, maxLength: 2 }),
		});
		for (const { text, made } of fc.sample(changes, { numRuns: 4000, seed: 13 })) {
			const document = JSON.parse(text) as Group;
			for (const one of made) changed(document, one);
			const after = JSON.stringify(document);
			const read = readDocument(after);
			const accepted = accepts(JSON.parse(after));
			if (read.ok) {
				counts.taken++;
				expect(accepted, `${accepts.errors?.[0]?.instancePath} ${accepts.errors?.[0]?.message}`).toBe(true);
			} else if (read.why.split("\n").every((why) => inWords.test(why))) counts.inWords++;
			else {
				counts.refused++;
				expect(accepted, read.why).toBe(false);
			}
		}
		expect(counts.taken).toBeGreaterThan(500);
		expect(counts.refused).toBeGreaterThan(1500);
		expect(counts.inWords).toBeLessThan(200);
	});

	it("ends every number where reading does", () => {
		const beyond = (end: number, way: 1 | -1) => end + way * Math.max(1e-12, Math.abs(end) * 1e-12);
		let ends = 0;
		for (const group of ["inputs", "uncertainties", "parameters"]) {
			for (const [key, { minimum, maximum, type }] of Object.entries<Record<string, number | string>>(
				schema.$defs[group].properties,
			)) {
				const step = type === "integer" ? 1 : 0;
				for (const [end, way] of [
					[Number(minimum), -1],
					[Number(maximum), 1],
				] as const) {
					// the voltage is where the end of its window is judged at its widest
					const window = group === "inputs" && key === (way > 0 ? "U_min" : "U_max") ? { U: end } : {};
					const file = (value: number) => ({
						format: "cellwright",
						version: 1,
						design: { [group]: { ...window, [key]: value } },
					});
					const [at, outside] = [file(end), file(step ? end + way : beyond(end, way))];
					expect(readDocument(JSON.stringify(at))).toMatchObject({ ok: true });
					expect(accepts(at), `${key} = ${end}`).toBe(true);
					expect(readDocument(JSON.stringify(outside))).toMatchObject({ ok: false });
					expect(accepts(outside), `${key} beyond ${end}`).toBe(false);
					ends++;
				}
			}
		}
		expect(ends).toBe(2 * (inputKeys.length + inputKeys.length + parameterKeys.length));
	});

	// hard limits as the contract of links and files prints them
	it.each([
		["P", 0.05, 0.9],
		["loading", 0.1, 200],
		["d_reservoir", 0, 1000],
		["T", 233.15, 370.95],
		["R_cathode", 0, 100_000],
		["U_min", 0, 6],
		["U_max", 1, 8],
	])("has the limits of %s: %d to %d", (key, minimum, maximum) => {
		expect(schema.$defs.inputs.properties[key]).toMatchObject({ minimum, maximum });
	});

	it("says the unit of every key, and what depends on another", () => {
		const { inputs, uncertainties, results, parameters } = schema.$defs;
		for (const [group, keys] of [
			[inputs, inputKeys],
			[uncertainties, inputKeys],
			[results, outputKeys],
			[parameters, parameterKeys],
		])
			for (const key of keys) expect(group.properties[key].description).toMatch(/^(In [^ ]+.*\.|A pure number\.)/);
		expect(inputs.properties.d_separator.description).toMatch(/^In µm\. Lower limit: /);
		expect(inputs.properties.U_min.description).toMatch(/Not above U\.$/);
		expect(inputs.properties.U_max.description).toMatch(/Not below U\.$/);
	});
});
