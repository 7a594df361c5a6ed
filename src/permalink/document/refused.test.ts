import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paperStepIds } from "#library/path";
import type { Inputs } from "#model";
import { writeBpx } from "../bpx";
import { fromPreset } from "../design";
import { readDocument, writeDocument } from "../document";
import { file, stamp, whyNot } from "./file";

describe("a document that is refused", { timeout: 120_000 }, () => {
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
		['{"format":"cellwright","version":"2"}', /^version is the text 2 and should be 1/],
		['{"format":"cellwright","version":1.5}', /^version is 1.5 and should be 1/],
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
		[file({ design: { hold: 3 } }), /^design.hold is 3 and should be a text\.$/],
		[file({ design: { baseline: "toString" } }), /^design.baseline = toString is none of cell-1/],
		[file({ design: { name: "" } }), /^design.name has no character that can be seen/],
		[file({ design: { name: "a\u0000b" } }), /^design.name holds U\+0000, a character that cannot be seen\.$/],
		[file({ kept: [{ name: "a\u202eb" }] }), /^kept\[0\].name holds U\+202E, a character that cannot be seen\.$/],
		[
			file({ design: { steps: [{ name: "\ud800", changes: [{ P: 0.4 }] }] } }),
			/^design.steps\[0\].name holds U\+D800,/,
		],
		[file({ design: { name: "a\ufeffb" } }), /^design.name holds U\+FEFF,/],
		[file({ design: { name: "a".repeat(61) } }), /^design.name = a+… is longer than 60 characters/],
		[file({ design: { steps: ["fold"] } }), /^design.steps\[0\] = fold is no step of the paper/],
		[file({ design: { steps: ["porosity", "porosity"] } }), /^design.steps\[1\] = porosity stands twice/],
		// the places of the others are not known then
		[
			file({ design: { steps: ["fold", "porosity", "porosity"] } }),
			/^design.steps\[0\] = fold is no step of the paper/,
		],
		[
			file({ design: { steps: [...paperStepIds, ...Array(7).fill({ changes: [{ P: 0.4 }] }), { name: "x" }] } }),
			/^design.steps\[10\] = x sets nothing/,
		],
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
		[file({ design: { results: { E_V: { value: 239, u: -1 } } } }), /^design.results.E_V.u is negative/],
		[file({ showing: { view: 3 } }), /^showing.view is 3 and should be a text\.$/],
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
		[file({ units: { P: 1 } }), /^units.P is 1 and should be a text\.$/],
		[file({ units: { d_separator: "mm" } }), /^units.d_separator is the text mm and should be µm/],
		[file({ link: 3 }), /^link is 3 and should be a text/],
	])("%s is refused as a whole, by name", (text, message) => {
		const why = whyNot(text);
		expect(why).toHaveLength(1);
		expect(why[0]).toMatch(message);
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
});
