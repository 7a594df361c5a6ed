/** Citations against CITATION.cff and a BibTeX reader of the test's own; the methods sentence against printed numbers. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaults, defaultUncertainties, evaluate, type Inputs, uncertainties } from "#model";
import {
	type Described,
	methodsSentence,
	paperBibtex,
	paperKey,
	paperText,
	sourceLine,
	toolBibtex,
	toolKey,
	toolText,
} from "./citation";
import { presetOf } from "./presets";

const cff = readFileSync(new URL("../../CITATION.cff", import.meta.url), "utf8");
/** A plain `key: value` of the file: the last one, which is the paper's where tool and paper both have it. */
const cffValue = (key: string): string =>
	[...cff.matchAll(new RegExp(`^ *${key}: *"?([^"\\n]+?)"?$`, "gm"))].at(-1)![1]!;
const cffAuthors = [...cff.matchAll(/family-names: (.+)\n +given-names: (.+)/g)].map(
	([, family, given]) => [family!, given!] as const,
);
const cffTitle = /type: article\n +title: >-\n((?: {6}.+\n)+)/.exec(cff)![1]!.trim().replace(/\s+/g, " ");

interface BibEntry {
	readonly type: string;
	readonly key: string;
	readonly fields: ReadonlyMap<string, string>;
}

/** One BibTeX entry with values in braces, after the grammar of BibTeX: braces balance, backslashes have no meaning here. */
function readBib(text: string): BibEntry {
	const head = /^@(\w+)\{([^\s,{}"#%'()=\\~]+),/.exec(text);
	if (!head) throw new Error("no entry");
	const fields = new Map<string, string>();
	let at = head[0].length;
	const skip = (pattern: RegExp) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (found) at = pattern.lastIndex;
		return found;
	};
	for (;;) {
		skip(/\s*/y);
		if (skip(/\}\s*$/y)) return { type: head[1]!, key: head[2]!, fields };
		const name = skip(/(\w+)\s*=\s*\{/y)?.[1];
		if (!name || fields.has(name)) throw new Error(`no field at ${text.slice(at, at + 20)}`);
		const from = at;
		for (let depth = 1; depth > 0; at++) {
			if (at >= text.length) throw new Error(`${name} does not end`);
			if (text[at] === "{") depth++;
			if (text[at] === "}") depth--;
		}
		fields.set(name, text.slice(from, at - 1));
		if (!skip(/\s*,/y)) throw new Error(`no comma after ${name}`);
	}
}

/** What LaTeX sets of a text that knows umlauts, subscripts and braces; anything else that has a meaning there is an error. */
function typeset(text: string): string {
	const plain = text
		.replace(/\\"([a-zA-Z])/g, (_, letter: string) => `${letter}\u0308`.normalize("NFC"))
		.replace(/\$_\{([\d.]+)\}\$/g, "$1");
	if (/[\\%#_&$~^]|[^\0-\x7fäöü]/.test(plain)) throw new Error(`not for LaTeX: ${plain}`);
	return plain.replace(/[{}]/g, "");
}

const date = "2026-11-23";
const link =
	"https://example.org/~a_b/100%25/?lock=P,hold#v=1&view=path&step4=Thin%20separator,d_separator:30&rho_Na=0.968";

describe("the paper", () => {
	it("names the twelve authors of CITATION.cff in their order", () => {
		expect(cffAuthors).toHaveLength(12);
		const { type, fields } = readBib(paperBibtex());
		expect(type).toBe("article");
		expect(typeset(fields.get("author")!).split(" and ")).toEqual(
			cffAuthors.map(([family, given]) => `${family}, ${given}`),
		);
		let at = 0;
		for (const [family, given] of cffAuthors) {
			const found = paperText().indexOf(`${given[0]}. ${family},`, at);
			expect(found).toBeGreaterThanOrEqual(at);
			at = found;
		}
	});

	it("has the title, journal, volume, issue, article number, year and doi of CITATION.cff", () => {
		const { fields } = readBib(paperBibtex());
		expect(typeset(fields.get("title")!)).toBe(cffTitle);
		for (const [field, key] of [
			["journal", "journal"],
			["volume", "volume"],
			["number", "issue"],
			["pages", "start"],
			["year", "year"],
			["doi", "doi"],
		] as const)
			expect(fields.get(field)).toBe(cffValue(key));
		for (const key of ["journal", "volume", "start", "year", "doi"]) expect(paperText()).toContain(cffValue(key));
		expect(paperText()).toContain(cffTitle);
	});

	it("is named in the line that files carry", () => expect(sourceLine).toContain(cffValue("doi")));
});

describe("the tool", () => {
	const version = /^version: (.+)$/m.exec(cff)![1]!;

	it("is named with version, link and day", () => {
		for (const part of [/^authors:\n {2}- name: (.+)$/m.exec(cff)![1]!, `Cellwright ${version}`, link, date])
			expect(toolText({ link, date })).toContain(part);
	});

	it("has a BibTeX entry whose link is read back letter by letter", () => {
		const { type, fields } = readBib(toolBibtex({ link, date }));
		expect(type).toBe("misc");
		expect(fields.get("url")).toBe(link);
		expect(fields.get("urldate")).toBe(date);
		expect(fields.get("year")).toBe("2026");
		expect(typeset(fields.get("note")!)).toBe(`Version ${version}`);
		expect(fields.get("author")).toBe("{Cellwright contributors}");
		expect(typeset(fields.get("title")!)).toMatch(/^Cellwright: /);
	});

	it("has its link for styles that know no url", () => {
		// url.sty: within \url all but unbalanced braces may stand as it is
		const { fields } = readBib(toolBibtex({ link, date }));
		expect(fields.get("howpublished")).toBe(`\\url{${link}}`);
	});

	it("has a key of its own for each design", () => {
		const key = (of: string) => readBib(toolBibtex({ link: of, date })).key;
		const others = Array.from({ length: 50 }, (_, i) => `${link}&d_cathode=${100 + i / 10}`);
		expect(new Set([link, ...others].map(key)).size).toBe(51);
		for (const one of [link, ...others]) expect(key(one)).toBe(toolKey({ link: one, date }));
		expect(key(link)).toMatch(/^cellwright-[0-9a-f]{6}$/);
		// FNV-1a of 32 bits of “foobar” is bf9cf968 in the test vectors of its authors
		expect(key("foobar")).toBe("cellwright-bf9cf9");
		expect(readBib(paperBibtex()).key).toBe(paperKey);
	});

	it("says of a copy without an address that it is one, and gives what it is opened with", () => {
		const copy = { link: "cellwright.html#v=1&view=explore&P=0.41", date };
		expect(toolText(copy)).toMatch(/, single-file copy opened with #v=1&view=explore&P=0\.41 \(accessed/);
		const { fields } = readBib(toolBibtex(copy));
		expect(fields.get("howpublished")).toBe("Single-file copy opened with \\url{#v=1&view=explore&P=0.41}");
		expect(fields.has("url")).toBe(false);
	});

	it("lets no link end its field or begin a command", () => {
		const hostile = "https://example.org/}{\\input x}, year = {1";
		const { fields } = readBib(toolBibtex({ link: hostile, date }));
		expect(fields.get("url")).toMatch(/^[^{}\\\s]+$/);
		expect(decodeURIComponent(fields.get("url")!)).toBe(hostile);
		expect(fields.get("howpublished")).toMatch(/^\\url\{[^{}\\\s]+\}$/);
		expect(fields.get("year")).toBe("2026");
	});
});

const described = (changes: Partial<Described> & { readonly inputs?: Inputs } = {}): Described => {
	const inputs = changes.inputs ?? defaults;
	const uInputs = changes.uInputs ?? defaultUncertainties;
	return {
		inputs,
		uInputs,
		outputs: evaluate(inputs),
		u: uncertainties(inputs, uInputs),
		basis: "stack",
		...changes,
	};
};

describe("the methods sentence", () => {
	it("gives of cell 1 what the paper prints of it", () => {
		const text = methodsSentence(described());
		for (const printed of [
			"the bare stack (sodium, separator, cathode with electrolyte; no current collectors, no packaging) in the charged state",
			"after Eqs. 1 and 5 of Lowack et al. [1], for",
			"a separator of 50 ± 4 µm",
			// 3 begins with 300: two digits are kept of it
			"a cathode of 200 ± 10 µm with 63.0 ± 3.0 % porosity and 23.1 mg/cm² of dry solids",
			"a sodium reservoir of 36 ± 6 µm in the discharged state",
			"2.14 mAh/cm²",
			"92.5 % of the solids active at 118 mAh/g, 84.9 % of it used",
			"mean discharge voltage of 3.4 V: 239 ± 10 Wh/l and 118 ± 5 Wh/kg.",
			"propagated to first order",
		])
			expect(text).toContain(printed);
		// 3.4 · 2.141 mWh/cm² over 0.968 · 3.6 + 3.3 · 5 + 23.1 + 0.63 · 1.38 · 20 = 60.47 mg/cm²
		expect(text).toMatch(/as assembled the bare stack has 120 ± \d Wh\/kg/);
	});

	it("gives of cell 2 what the paper prints of it", () => {
		const { inputs, u } = presetOf("cell-2");
		const text = methodsSentence(described({ inputs, uInputs: u }));
		expect(text).toContain("a separator of 110 ± 5 µm, a cathode of 100 ± 10 µm");
		// (62 ± 3) Wh/kg in print; two digits are kept of an uncertainty that begins with 100 to 354
		expect(text).toMatch(/: 148 ± 7 Wh\/l and 62\.\d ± 3\.0 Wh\/kg\./);
	});

	// 227.4 and 110.5, 219.7 and 107.5: worked independently, see model/basis.test.ts
	it.each([
		[
			"collectors",
			"the stack with current collectors",
			"the collectors added",
			/: 227 ± \d+ Wh\/l and 111 ± \d Wh\/kg/,
		],
		["pouch", "a pouch of 20 stacked cells", "collectors and pouch added", /: 220 ± \d+ Wh\/l and 108 ± \d Wh\/kg/],
	] as const)("says what is counted %s", (basis, refers, added, results) => {
		const text = methodsSentence(described({ basis }));
		expect(text).toContain(`Energy densities refer to ${refers}`);
		expect(text).toContain(added);
		expect(text).toContain("15 µm at the cathode and 15 µm at the anode");
		expect(text).toMatch(results);
		expect(text).not.toContain("no current collectors");
		expect(text.includes("no packaging")).toBe(basis === "collectors");
		expect(text.includes("pouch foil of 113 µm")).toBe(basis === "pouch");
	});

	it("rounds a value to the place of its ±, and gives the others as they were set", () => {
		const inputs = { ...defaults, P: 0.3, d_cathode: 105.714286, d_separator: 0.1, utilisation: 1, loading: 200 };
		const text = methodsSentence(described({ inputs, uInputs: { ...defaultUncertainties, P: 0.021 } }));
		for (const part of [
			"a separator of 0 ± 4 µm, a cathode of 106 ± 10 µm with 30.0 ± 2.1 % porosity and 200 mg/cm² of dry solids",
			"118 mAh/g, 100 % of it used",
		])
			expect(text).toContain(part);
	});

	it("says where the solids do not fit, which those of cell 1 do", () => {
		// (1 − 0.30) · 3.05 g/cm³ · 95.39 µm are 20.37 of 23.1 mg/cm²
		const { inputs, u } = presetOf("porosity-30-printed");
		expect(methodsSentence(described({ inputs, uInputs: u }))).toContain("make room for 88 % of the dry solids");
		expect(methodsSentence(described())).not.toContain("make room");
	});

	it("says so where there is no reservoir, and where nothing is uncertain", () => {
		const sure = Object.fromEntries(Object.keys(defaults).map((key) => [key, 0])) as Inputs;
		const text = methodsSentence(described({ inputs: { ...defaults, d_reservoir: 0 }, uInputs: sure }));
		expect(text).toContain("no sodium reservoir");
		expect(text).toContain("No uncertainty of an input was taken into account.");
		expect(text).not.toContain("±");
		expect(text).not.toContain("standard uncertainties");
	});
});
