import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOfPackage, paperStepIds } from "#library/path";
import { defaults, defaultUncertainties, inputKeys } from "#model";
import { firstShowing, fromPreset } from "./design";
import { readDocument, writeDocument } from "./document";
import { anyCarried } from "./document/any-carried";
import { file, stamp, whyNot } from "./document/file";
import { decodeLink } from "./link";
import { decodeSet, encodeSet } from "./set";

describe("a document", { timeout: 120_000 }, () => {
	it("reads back all that a page holds, to the last digit", () => {
		const seen = { design: 0, compared: 0, kept: 0 };
		fc.assert(
			fc.property(anyCarried, (carried) => {
				const read = readDocument(writeDocument(carried, stamp));
				expect(read).toEqual({ ok: true, carried });
				if (carried.design) seen.design++;
				if (carried.showing?.set) seen.compared++;
				if (carried.kept.length > 0) seen.kept++;
			}),
			{ numRuns: 200, seed: 1 },
		);
		for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
	});

	it("is read as JSON by others: cell 1 has the inputs, ± and results that the paper and its independent model give", () => {
		const golden = JSON.parse(readFileSync(new URL("../model/golden.json", import.meta.url), "utf8"));
		const text = writeDocument({ design: fromPreset("cell-1"), showing: firstShowing, kept: [] }, stamp);
		const { design, ...top } = JSON.parse(text);
		expect(top).toMatchObject({
			$schema: "https://cells.example/schema/cellwright-1.schema.json",
			format: "cellwright",
			version: 1,
			...stamp,
			showing: { view: "explore" },
		});
		expect(top.cite).toContain("10.1080/10667857.2025.2560836");
		expect(top.units).toMatchObject({ d_separator: "µm", P: "1", j: "mA/cm²", E_V: "Wh/l", p: "MPa" });
		expect(Object.keys(design.inputs)).toEqual(inputKeys);
		expect(design.inputs).toMatchObject(golden.default);
		expect(design.uncertainties).toMatchObject({ d_separator: 4, d_cathode: 10, d_reservoir: 6, P: 0.03, loading: 0 });
		const outputs = golden.cases.find(({ inputs }: { inputs: object }) => Object.keys(inputs).length === 0).outputs;
		for (const [key, value] of Object.entries<number>(outputs))
			expect(design.results[key].value / value).toBeCloseTo(1, 9);
		// Table 1: (239 ± 10) Wh/l, (118 ± 5) Wh/kg
		expect(Math.round(design.results.E_V.value)).toBe(239);
		expect(Math.round(design.results.E_V.u)).toBe(10);
		expect(Math.round(design.results.E_m.u)).toBe(5);
		// of loading, utilisation and specific capacity none has a ±
		expect(design.results.C_cathode).toEqual({ value: design.results.C_cathode.value });
	});

	it("has no group for what there is none of", () => {
		const keys = (text: string) => Object.keys(JSON.parse(text));
		const always = ["$schema", "format", "version", "model", "date", "link", "cite", "units"];
		expect(keys(writeDocument({ kept: [] }, stamp))).toEqual(always);
		const compared = encodeSet([{ name: "Cell 2", design: fromPreset("cell-2") }]);
		const whole = {
			design: fromPreset("cell-1"),
			showing: { ...firstShowing, set: compared },
			kept: [{ name: "Cell 1", design: fromPreset("cell-1") }],
		};
		expect(new Set(keys(writeDocument(whole, stamp)))).toEqual(
			new Set([...always, "design", "showing", "compared", "kept"]),
		);
	});

	it("leaves out a result that a design does not have", () => {
		const design = fromPreset("cell-1");
		// a conductivity so high that a thin separator has no resistance that a number could hold
		const none = { ...design.inputs, R_cathode: 0, R_interface_ref: 0, d_separator: 0.1, sigma_ref: 1e308 };
		const text = writeDocument({ design: { ...design, inputs: none }, kept: [] }, stamp);
		expect(text).not.toMatch(/null|NaN|Infinity/);
		const { results } = JSON.parse(text).design;
		// the current limits are a head-room of voltage over it
		expect(Object.keys(results)).not.toContain("j_max_charge");
		expect(Object.keys(results)).not.toContain("j_max_discharge");
		expect(results.E_V.value).toBeGreaterThan(0);
	});

	it("is laid out for people: a key a line, a value with its ± on one", () => {
		const text = writeDocument({ design: fromPreset("cell-1"), kept: [] }, stamp);
		expect(text).toMatch(/^\{\n {2}"\$schema"/);
		expect(text).toContain('\n      "d_separator": 50,\n');
		expect(text).toMatch(/\n {6}"E_V": \{ "value": 238\.6\d+, "u": 9\.6\d+ \},\n/);
		expect(text).toContain('\n    "steps": ["activation", "porosity", "reservoir"],\n');
		expect(text).toMatch(/\}\n$/);
		expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
	});

	it("written by hand with some inputs takes the defaults for the rest, as a link does", () => {
		expect(readDocument(file({ design: { inputs: { P: 0.3 }, baseline: "cell-2" } }))).toEqual({
			ok: true,
			carried: {
				// cell 2 ran under 1 MPa
				design: { ...fromPreset("cell-2"), inputs: { ...defaults, P: 0.3 }, u: defaultUncertainties },
				kept: [],
			},
		});
		expect(readDocument(file({}))).toEqual({ ok: true, carried: { kept: [] } });
		// an end of the voltage window that is not named moves out to the voltage
		const read = readDocument(file({ design: { inputs: { U: 2 } } }));
		expect(read).toMatchObject({ carried: { design: { inputs: { U: 2, U_min: 2 } } } });
	});

	it("calls designs without a name by their place", () => {
		const read = readDocument(file({ kept: [{}, { name: "Thin" }, {}] }));
		expect(read.ok && read.carried.kept.map(({ name }) => name)).toEqual(["Design 1", "Thin", "Design 3"]);
	});

	it("with a group that says nothing shows what a first visit does", () => {
		expect(readDocument(file({ showing: {} }))).toStrictEqual({
			ok: true,
			carried: { showing: firstShowing, kept: [] },
		});
	});

	it("takes the results of its writer for what they are, and computes its own", () => {
		const results = { E_V: { value: 1e9, u: 1 }, of_a_later_model: { value: -3 } };
		expect(readDocument(file({ design: { results } }))).toMatchObject({ ok: true });
		expect(whyNot(file({ design: { results: { E_V: 239 } } }))).toEqual([
			"design.results.E_V is 239 and should be a group of fields.",
			"design.results.E_V.value is missing and should be a number.",
		]);
	});

	it("puts the designs to compare where they can be read", () => {
		const designs = [
			{ name: "Pressed, 30 %", design: fromPreset("porosity-30") },
			{ name: "Zelle 2 – ¾", design: fromPreset("cell-2") },
		];
		const showing = { ...firstShowing, set: encodeSet(designs) };
		const { compared } = JSON.parse(writeDocument({ showing, kept: [] }, stamp));
		expect(compared.map(({ name }: { name: string }) => name)).toEqual(["Pressed, 30 %", "Zelle 2 – ¾"]);
		expect(compared[1].inputs.d_separator).toBe(110);
		const read = readDocument(file({ compared }));
		expect(read.ok && decodeSet(read.carried.showing?.set ?? "").designs).toEqual(designs);
	});

	it("with a mark of its encoding in front is read", () =>
		expect(readDocument(`\uFEFF${file({ design: {} })}`)).toMatchObject({ ok: true }));

	it("may hold the unit of a result that only a later model has", () =>
		expect(readDocument(file({ units: { of_a_later_model: "K", P: "1" } }))).toMatchObject({ ok: true }));

	it.each([
		["https://a.example/course/?theme=dark#v=1", "https://a.example/course/schema/cellwright-1.schema.json"],
		["http://a.example/v/1.0.0/index.html?a=/b/#v=1&x=/", "http://a.example/v/1.0.0/schema/cellwright-1.schema.json"],
		["https://a.example#v=1", "https://a.example/schema/cellwright-1.schema.json"],
		["file:///home/me/cellwright.html#v=1", "cellwright-1.schema.json"],
		["about:srcdoc#v=1", "cellwright-1.schema.json"],
		["file:///home/me/cellwright.html?from=https://a.example/b/#v=1", "cellwright-1.schema.json"],
		["", "cellwright-1.schema.json"],
	])("written by the page %s says where its schema stands", (link, address) => {
		expect(JSON.parse(writeDocument({ kept: [] }, { ...stamp, link })).$schema).toBe(address);
	});

	it("of a name as it may have come never writes what reading refuses", () => {
		const name = "a\u202e\u0000b";
		const design = { ...fromPreset("cell-1"), steps: [...paperStepIds, { name, changes: [["P", 0.4] as const] }] };
		expect(readDocument(writeDocument({ design, name, kept: [{ name, design }] }, stamp))).toMatchObject({
			carried: { name: "a b", design: { steps: { 3: { name: "a b" } } }, kept: [{ name: "a b" }] },
		});
	});

	it("of five designs as long as they can be is taken, and a link can hold them", () => {
		// eight steps of all the inputs that a step sets, with digits and letters that do not compress
		const keys = inputKeys.filter((key) => !isOfPackage(key));
		const perStep = 60 + keys.length;
		const random = fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((part) => part / 2 ** 31);
		const drawn = fc.sample(random, { numRuns: 5 * 8 * perStep, seed: 5 });
		const step = (_: unknown, at: number) => {
			const own = drawn.slice(at * perStep, (at + 1) * perStep);
			return {
				name: own
					.slice(0, 60)
					.map((x) => String.fromCodePoint(0x4e00 + Math.floor(x * 20000)))
					.join(""),
				changes: keys.map((key, i) => ({ [key]: defaults[key] * (1 - own[60 + i]! / 1000) })),
			};
		};
		const steps = Array.from({ length: 40 }, step);
		const compared = [0, 8, 16, 24, 32].map((from) => ({ steps: steps.slice(from, from + 8) }));
		const read = readDocument(file({ compared }));
		expect(read).toMatchObject({ ok: true });
		const { showing, refused } = decodeLink(`#set=${read.ok && read.carried.showing?.set}`);
		expect(refused).toEqual([]);
		const back = decodeSet(showing.set ?? "").designs.map(({ design }) => design.steps.slice(3));
		expect(back).toEqual(
			compared.map(({ steps }) =>
				steps.map(({ name, changes }) => ({ name, changes: changes.flatMap((change) => Object.entries(change)) })),
			),
		);
	});

	it("keeps the paper's steps where it names one of its own", () => {
		const read = readDocument(file({ design: { steps: [{ name: " thin\n ", changes: [{ d_separator: 30 }] }] } }));
		expect(read.ok && read.carried.design?.steps).toEqual([
			...paperStepIds,
			{ name: "thin", changes: [["d_separator", 30]] },
		]);
		// those that it does not name stand first, as in a link
		const one = readDocument(file({ design: { steps: ["activation"] } }));
		expect(one.ok && one.carried.design?.steps).toEqual(["porosity", "reservoir", "activation"]);
	});
});
