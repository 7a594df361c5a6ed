import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readJson } from "./json";

type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

const parses = (text: string): boolean => {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
};
const twiceIn = (text: string) => {
	const read = readJson(text);
	return read.ok ? read.twice : read.why;
};
const whyNot = (text: string) => {
	const read = readJson(text);
	return read.ok ? "" : read.why;
};

/** Where each group with a key stands. */
const groupsIn = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
	typeof value !== "object" || value === null
		? []
		: [
				...(Array.isArray(value) || Object.keys(value).length === 0 ? [] : [at]),
				...Object.entries(value).flatMap(([key, inner]) => groupsIn(inner, [...at, key])),
			];

/** As JSON, with the first key of one group written a second time at the group's end. */
function doubled(value: Value, at: readonly string[] | undefined): string {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const inner = (key: string) => (at?.[0] === key ? at.slice(1) : undefined);
	const entries = Object.entries(value).map(([key, one]) => [key, doubled(one, inner(key))] as const);
	if (Array.isArray(value)) return `[${entries.map(([, one]) => one).join(" , ")}]`;
	const again = at?.length === 0 ? entries.slice(0, 1) : [];
	return `{ ${[...entries, ...again].map(([key, one]) => `${JSON.stringify(key)} : ${one}`).join(",\n")}}`;
}

const key = fc.oneof(
	fc.constantFrom("P", "__proto__", "constructor", "inputs", 'a"b\\'),
	fc.string({ unit: "binary" }),
);
const anyJson = fc.letrec<{ value: Value }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		fc.oneof(
			fc.constant(null),
			fc.boolean(),
			fc.double({ noNaN: true, noDefaultInfinity: true }),
			fc.string({ unit: "binary" }),
		),
		fc.array(tie("value"), { maxLength: 4 }),
		fc.dictionary(key, tie("value"), { maxKeys: 4 }),
	),
})).value;

describe("JSON", { timeout: 60_000 }, () => {
	it("with one key doubled is told by it, and undoubled is not", () => {
		let seen = 0;
		fc.assert(
			fc.property(anyJson, fc.nat(), (value, pick) => {
				expect(readJson(doubled(value, undefined))).toEqual({
					ok: true,
					value: JSON.parse(JSON.stringify(value)),
					twice: undefined,
				});
				const groups = groupsIn(value);
				const at = groups[pick % groups.length];
				if (!at) return;
				seen++;
				expect(twiceIn(doubled(value, at))).toEqual(expect.any(String));
				expect(parses(doubled(value, at))).toBe(true);
			}),
			{ numRuns: 500, seed: 21 },
		);
		expect(seen).toBeGreaterThan(200);
	});

	it("is what the language takes for it, however it was injured", () => {
		const counts = { read: 0, refused: 0 };
		const piece = fc.constantFrom(...'{}[],:"\\ \n\t\u00a0-+.0123eEu/tn', "null", "NaN", "\\u12", '"a"', "");
		const injury = fc.record({ at: fc.nat(), gone: fc.nat({ max: 3 }), put: piece });
		fc.assert(
			fc.property(anyJson, fc.array(injury, { maxLength: 2 }), (value, injuries) => {
				const text = injuries.reduce((now, { at, gone, put }) => {
					const from = at % (now.length + 1);
					return now.slice(0, from) + put + now.slice(from + gone);
				}, JSON.stringify(value));
				const { ok } = readJson(text);
				expect(ok, text).toBe(parses(text));
				counts[ok ? "read" : "refused"]++;
			}),
			{ numRuns: 4000, seed: 22 },
		);
		expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(500);
	});

	it.each([
		['{"a":1,"a":2}', "a"],
		['{"a":{"b":[0,{"c":1},{"c":1,"d":{},"c":1}]}}', "a.b[2].c"],
		['[[{"a":1},{"a":1,"\\u0061":1}]]', "[0][1].a"],
		['{"":1,"":1}', "(empty)"],
		['{"a":1,"b":{"a":1}}', undefined],
		['[{"a":1},{"a":1}]', undefined],
		[`${'{"a":'.repeat(11)}{"b":1,"b":2}${"}".repeat(11)}`, "a.a.a.a.a.a.a.a.a.a.a.b"],
		[`${'{"a":'.repeat(12)}{"b":1,"b":2}${"}".repeat(12)}`, "….a.a.a.a.a.a.a.a.a.a.a.b"],
	])("%s has %s twice", (text, place) => expect(twiceIn(text)).toBe(place));

	it.each([
		['{"a": NaN}', "beyond line 1, column 7: JSON knows no such number as NaN."],
		['{"a":\n\t-Infinity}', "beyond line 2, column 2: JSON knows no such number as -Infinity."],
		['{"a": 1, // so\n"b": 2}', "beyond line 1, column 10: JSON has no comments."],
		['{\r\n"a": [1,\r\n2,\r\n]}', "beyond line 4, column 1: JSON has no comma before ]."],
		['{"a": 1,}', "beyond line 1, column 9: JSON has no comma before }."],
		["{'a': 1, 'b': 2, 'c': 3}", "beyond line 1, column 2: there stands “'a': 1, 'b': 2, 'c':”."],
		['{"a":\u00a01}', "beyond line 1, column 6: there stands the character U+00A0."],
		['{"a": "line\nend", "b": 2, "c": 3}', "beyond line 1, column 12: there stands the character U+000A."],
		['{"a": 1} {', "beyond line 1, column 10: there stands “{”."],
		["{:1}", "beyond line 1, column 2: there stands “:1}”."],
		["{1:2}", "beyond line 1, column 2: there stands “1:2}”."],
		['{"a" 1}', "beyond line 1, column 6: there stands “1}”."],
		['{"a":1,x}', "beyond line 1, column 8: there stands “x}”."],
		['{"a":[1}', "beyond line 1, column 8: there stands “}”."],
		['{"a": x, "b": NaN}', 'beyond line 1, column 7: there stands “x, "b": NaN}”.'],
		['{"a": x-', "beyond line 1, column 7: there stands “x-”."],
		['{"a": x} // so', "beyond line 1, column 7: there stands “x} // so”."],
		['{"a": 1 # so\n}', "beyond line 1, column 9: JSON has no comments."],
		['["\\u00g0"]', 'beyond line 1, column 4: there stands “u00g0"]”.'],
		['["\\u00g0', "beyond line 1, column 4: there stands “u00g0”."],
	])("%j cannot be read, and where it stops is said", (text, said) =>
		expect(whyNot(text)).toBe(`The file cannot be read as JSON ${said}`),
	);

	it.each([
		"",
		"{",
		'{"a',
		'{"a":',
		'{"a":tru',
		'{"a":-',
		'{"a":1.',
		'{"a":1e',
		'{"a":1E-',
		'{"a":"\\',
		'{"a":"\\u00',
		'{"a":1',
		"[1,",
		"[[]",
	])("%s is cut off", (text) =>
		expect(whyNot(text)).toMatch(/^The file is cut off or damaged: it ends at line 1, column \d+,/),
	);

	it("cut off within a text ends behind its last letter", () => {
		for (const text of ['{"a', '["\\', '["\\u00'])
			expect(whyNot(text)).toContain(`it ends at line 1, column ${text.length + 1},`);
	});

	// engines that call themselves for each level do so
	it("that the browser gives up on is told to be nested too deep", () => {
		vi.spyOn(JSON, "parse").mockImplementationOnce(() => {
			throw new RangeError("Maximum call stack size exceeded");
		});
		expect(readJson("[[1]]")).toEqual({ ok: false, why: "The file is nested deeper than this browser can read." });
		vi.restoreAllMocks();
	});

	// what walks more than once over the text, or calls itself, does not come to an end here
	it("is walked over once, however deep, long or full of keys it is", () => {
		const deep = 200_000;
		expect(twiceIn(`${'{"a":'.repeat(deep)}{"b":1,"b":2}${"}".repeat(deep)}`)).toMatch(/^…(\.a){11}\.b$|deeper/);
		expect(whyNot("[".repeat(1_000_000))).toMatch(/cut off/);
		const many = Array.from({ length: 300_000 }, (_, i) => `"k${i}":0`).join(",");
		expect(twiceIn(`{${many}}`)).toBeUndefined();
		expect(twiceIn(`{${many},"k7":0}`)).toBe("k7");
		expect(twiceIn(`["${"\\n".repeat(1_500_000)}",${"9".repeat(900_000)}]`)).toBeUndefined();
		expect(whyNot(`[1,${" ".repeat(3_000_000)}]`)).toMatch(/no comma/);
	});
});
