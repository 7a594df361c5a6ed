import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOfPackage, paperStepIds } from "#library/path";
import { defaults, defaultUncertainties, type Inputs, inputKeys } from "#model";
import { writeBpx } from "./bpx";
import { firstShowing, fromPreset } from "./design";
import { readDocument, writeDocument } from "./document";
import { anyCarried } from "./document/any-carried";
import { decodeLink } from "./link";
import { decodeSet, encodeSet } from "./set";

const stamp = { link: "https://cells.example/#v=1&P=0.3", date: "2026-11-23" };
const file = (rest: object) => JSON.stringify({ format: "cellwright", version: 1, ...rest });
const whyNot = (text: string) => {
	const read = readDocument(text);
	return read.ok ? [] : read.why.split("\n");
};

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
		expect(Object.keys(design.inputs)).toHaveLength(31);
		expect(design.inputs).toMatchObject(golden.default);
		expect(design.uncertainties).toMatchObject({ d_separator: 4, d_cathode: 10, d_reservoir: 6, P: 0.03, loading: 0 });
		const outputs = golden.cases.find(({ inputs }: { inputs: object }) => Object.keys(inputs).length === 0).outputs;
		for (const [key, value] of Object.entries<number>(outputs))
			expect(design.results[key].value / value).toBeCloseTo(1, 9);
		// Table 1: (239 ± 10) Wh/l, (118 ± 5) Wh/kg
		expect(Math.round(design.results.E_V.value)).toBe(239);
		expect(Math.round(design.results.E_V.u)).toBe(10);
		expect(Math.round(design.results.E_m.u)).toBe(5);
	});

	it("leaves out a result that a design does not have", () => {
		const design = fromPreset("cell-1");
		const none = { ...design.inputs, R_cathode: 0, R_interface_ref: 0, d_separator: 0.1, sigma_ref: 1e300 };
		const text = writeDocument({ design: { ...design, inputs: none }, kept: [] }, stamp);
		expect(text).not.toMatch(/null|NaN|Infinity/);
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

	it.each([
		["https://a.example/course/?theme=dark#v=1", "https://a.example/course/schema/cellwright-1.schema.json"],
		["http://a.example/v/1.0.0/index.html?a=/b/#v=1&x=/", "http://a.example/v/1.0.0/schema/cellwright-1.schema.json"],
		["https://a.example#v=1", "https://a.example/schema/cellwright-1.schema.json"],
		["file:///home/me/cellwright.html#v=1", "cellwright-1.schema.json"],
		["about:srcdoc#v=1", "cellwright-1.schema.json"],
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

	it("in BPX is told as what it is", () => {
		const own = writeBpx(fromPreset("cell-1"), "Cell 1", stamp);
		expect(whyNot(own)).toEqual([
			"This is a BPX file: Cellwright writes them but cannot read them; open the JSON instead, or the link in its description.",
		]);
		expect(whyNot('{"Header": {"BPX": 0.4, "Model": "DFN"}, "Cell": {}}')).toEqual([
			"This is a BPX file: Cellwright writes them but cannot read them; open a JSON file of Cellwright instead.",
		]);
	});

	it.each([
		["", /cut off or damaged/],
		[file({}).slice(0, -1), /cut off or damaged/],
		['{"format":"cellwright","version":1,"design":{"inputs":{"P":0.3,"P":0.5}}}', /^design\.inputs\.P stands twice\.$/],
		[
			'{"format":"cellwright","version":1,"kept":[{},{"hold":"P","h\\u006fld":"P"}]}',
			/^kept\[1\]\.hold stands twice\.$/,
		],
		['{"format":"cellwright","version":1,"version":1}', /^version stands twice\.$/],
		[
			'{"format":"cellwright",\r\n  "version":NaN}',
			/^The file cannot be read as JSON beyond line 2, column 13: JSON knows no such number as NaN\.$/,
		],
		["[1]", /no file of Cellwright/],
		["null", /no file of Cellwright/],
		['{"format":"other","version":1}', /no file of Cellwright/],
		['{"format":"cellwright"}', /^version is missing and should be 1/],
		['{"format":"cellwright","version":"1"}', /^version is the text 1 and should be 1/],
		['{"format":"cellwright","version":0}', /^version is 0 and should be 1/],
		['{"format":"cellwright","version":2,"new":{}}', /later version of Cellwright \(file format 2; this one reads 1\)/],
		[file({ thickness: 3 }), /^thickness is not known/],
		['{"format":"cellwright","version":1,"__proto__":{"P":0.3}}', /^__proto__ is not known/],
		[
			'{"format":"cellwright","version":1,"design":{"inputs":{"__proto__":1}}}',
			/^design.inputs.__proto__ is not known/,
		],
		[file({ design: { inputs: { constructor: 1 } } }), /^design.inputs.constructor is not known/],
		[file({ design: [] }), /^design is a list and should be a group of fields/],
		[file({ design: null }), /^design is empty \(null\) and should be a group of fields/],
		[file({ design: { inputs: { P: "0.3" } } }), /^design.inputs.P is the text 0.3 and should be a number/],
		[file({ design: { inputs: { P: null } } }), /^design.inputs.P is empty \(null\) and should be a number/],
		['{"format":"cellwright","version":1,"design":{"inputs":{"P":1e999}}}', /^design.inputs.P is not a number/],
		[file({ design: { inputs: { U: 3, U_min: 3.2 } } }), /^design.inputs.U_min = 3.2 is outside 0–3/],
		[file({ design: { uncertainties: { P: -1 } } }), /^design.uncertainties.P = -1: a standard uncertainty is not neg/],
		[file({ design: { uncertainties: { P: 2 } } }), /^design.uncertainties.P = 2: P has room for 0.85/],
		[file({ design: { parameters: { N_cycles: 1.5 } } }), /^design.parameters.N_cycles = 1.5 is no whole number/],
		[file({ design: { parameters: { P: 1 } } }), /^design.parameters.P is not known/],
		[file({ design: { hold: "all" } }), /^design.hold = all is none of loading, P, d_cathode, none/],
		[file({ design: { baseline: "toString" } }), /^design.baseline = toString is none of cell-1/],
		[file({ design: { name: "" } }), /^design.name has no character that can be seen/],
		[file({ design: { name: "a\u0000b" } }), /^design.name holds U\+0000, a character that cannot be seen\.$/],
		[file({ kept: [{ name: "a\u202eb" }] }), /^kept\[0\].name holds U\+202E, a character that cannot be seen\.$/],
		[
			file({ design: { steps: [{ name: "\ud800", changes: [{ P: 0.4 }] }] } }),
			/^design.steps\[0\].name holds U\+D800,/,
		],
		[file({ design: { name: "a".repeat(61) } }), /^design.name = a+… is longer than 60 characters/],
		[file({ design: { steps: ["fold"] } }), /^design.steps\[0\] = fold is no step of the paper/],
		[file({ design: { steps: ["porosity", "porosity"] } }), /^design.steps\[1\] = porosity stands twice/],
		[file({ design: { steps: [{ name: "x" }] } }), /^design.steps\[0\] = x sets nothing/],
		[file({ design: { steps: [{ changes: [{ P: 2 }] }] } }), /^design.steps\[0\]: P = 2 is outside 0.05–0.90/],
		[file({ design: { steps: [{ changes: [{}] }] } }), /^design.steps\[0\].changes\[0\] should set one input/],
		[file({ design: { steps: [{ material: "gold" }] } }), /^design.steps\[0\].material = gold is none of/],
		[
			file({ design: { steps: [{ changes: [{ N_cells: 1 }] }] } }),
			/^design.steps\[0\]: N_cells belongs to the package/,
		],
		[file({ design: { steps: Array(12).fill("porosity") } }), /^design.steps has 12 entries; it takes 11 at most/],
		[file({ showing: { view: "table" } }), /^showing.view = table is not a view\.$/],
		[file({ showing: { x: "sigma" } }), /^showing.x = sigma is no input of the model\.$/],
		[file({ showing: { x: "P", y: "P" } }), /^showing.x and y are both P\.$/],
		[file({ showing: { seed: "2" } }), /^showing.seed is the text 2 and should be a number/],
		[file({ showing: { draws: 0 } }), /^showing.draws = 0 is no whole number from 1 to 1000000\.$/],
		[file({ showing: { ref: 6 } }), /^showing.ref = 6 is no whole number from 1 to 5\.$/],
		[file({ showing: { goal: "E_V:4:P:5" } }), /^showing.goal = E_V:4:P:5 has not the form of E_V:400:P/],
		[file({ showing: { ranges: "P:0.7:0.3" } }), /^showing.ranges: P from 0.7 to 0.3 is turned round/],
		[file({ showing: { view: "\ud800" } }), /^showing.view = \? is not a view\.$/],
		[file({ showing: { set: "abc" } }), /^showing.set is not known/],
		[file({ compared: Array(6).fill({}) }), /^compared has 6 entries; it takes 5 at most/],
		[file({ compared: [{}, {}, { inputs: { P: 1.4 } }] }), /^compared\[2\].inputs.P = 1.4 is outside 0.05–0.90/],
		[file({ kept: [{ inputs: { loading: 0 } }] }), /^kept\[0\].inputs.loading = 0 is outside 0.1–200/],
		[file({ kept: {} }), /^kept is a group of fields and should be a list/],
		[file({ units: { d_separator: "mm" } }), /^units.d_separator is the text mm and should be µm/],
		[file({ link: 3 }), /^link is 3 and should be a text/],
	])("%s is refused as a whole, by name", (text, message) => {
		const why = whyNot(text);
		expect(why).toHaveLength(1);
		expect(why[0]).toMatch(message);
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

	it("names ten reasons and counts the others", () => {
		const why = whyNot(file(Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`field${i}`, i]))));
		expect(why).toHaveLength(11);
		expect(why[10]).toBe("And 15 more.");
		const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`f${i}`, 1]));
		expect(whyNot(file(many)).at(-1)).toBe("And 199990 more.");
		expect(whyNot(file({ kept: Array(1_000_000).fill(0) }))).toEqual([
			"kept has 1000000 entries; it takes 500 at most.",
		]);
		expect(whyNot(`{"format":${"[".repeat(1_000_000)}`)[0]).toMatch(/cut off or damaged/);
	});

	it("without end is not read", () => expect(whyNot(" ".repeat(4_000_001))[0]).toMatch(/4000001 characters/));

	it("never throws and never reaches what all objects share", () => {
		const word = fc.constantFrom(
			"__proto__",
			"constructor",
			"toString",
			"inputs",
			"design",
			"kept",
			"steps",
			"P",
			"name",
		);
		const value = fc.jsonValue({ maxDepth: 4 });
		const nested = fc.oneof(value, fc.dictionary(word, fc.oneof(value, fc.dictionary(word, value))));
		fc.assert(
			fc.property(fc.dictionary(word, nested), fc.nat({ max: 400 }), (rest, cut) => {
				const text = `{"format":"cellwright","version":1,${JSON.stringify(rest).slice(1)}`;
				for (const one of [text, text.slice(0, cut), text.replaceAll("toString", "__proto__")]) {
					const read = readDocument(one);
					if (read.ok) expect(readDocument(writeDocument(read.carried, stamp))).toEqual(read);
					else expect(read.why.length).toBeGreaterThan(10);
				}
				expect(Object.keys(Object.prototype)).toEqual([]);
				expect(({} as Partial<Inputs>).P).toBeUndefined();
			}),
			{ numRuns: 300, seed: 4 },
		);
	});

	it("keeps the paper's steps where it names one of its own", () => {
		const read = readDocument(file({ design: { steps: [{ name: " thin\n ", changes: [{ d_separator: 30 }] }] } }));
		expect(read.ok && read.carried.design?.steps).toEqual([
			...paperStepIds,
			{ name: "thin", changes: [["d_separator", 30]] },
		]);
	});
});
