/** Files that were damaged, cut, joined or made up: each gives a design within its limits, or reasons in plain words. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputKeys, refusal, uncertaintyRefusal } from "#model";
import { parameterKeys, parameterRefusal } from "#model/rate/parameters";
import { filesOf } from "./any-file";
import { anyInjury } from "./any-state";
import { comparedAtMost, type Design, firstShowing, fromPreset, type Named, type Showing } from "./design";
import { decodeLink, encodeLink } from "./link";
import { restore } from "./restore";
import { decodeSet, encodeSet } from "./set";

const named: readonly Named[] = [
	{ name: "Thin, 30 µm", design: fromPreset("cell-1-theoretical") },
	{
		name: "👩‍🔬 pressed",
		design: fromPreset("porosity-30", "P", [
			"reservoir",
			{ name: "A, b", changes: [["P", 0.4]] },
			"activation",
			"porosity",
		]),
	},
];
const showing: Showing = {
	...firstShowing,
	view: "compare",
	goal: { of: "E_V", value: 400, by: "P" },
	ranges: [{ key: "P", from: 0.3, to: 0.7 }],
	set: encodeSet(named)!,
};
const files = filesOf(named[1]!.design, showing, named);

const outside = ({ inputs, u, parameters }: Design): readonly (string | undefined)[] =>
	[
		...inputKeys.map((key) => refusal(key, inputs[key], inputs)),
		...inputKeys.map((key) => uncertaintyRefusal(key, u[key])),
		...parameterKeys.map((key) => (parameters[key] === undefined ? undefined : parameterRefusal(key, parameters[key]))),
	].filter((why) => why !== undefined);

/** What has come of a file: true where it was taken. */
function judged(name: string, file: Uint8Array): boolean {
	const read = restore(name, file);
	if (!read.ok) {
		for (const line of read.why.split("\n")) expect(line).toMatch(/^\S.*[.:]$/su);
		expect(read.why).not.toMatch(/undefined|\[object|null|Error|Infinity/);
		return false;
	}
	const { design, showing, kept } = read.carried;
	if (design) {
		expect(outside(design)).toEqual([]);
		expect(decodeLink(encodeLink(design, showing ?? firstShowing))).toMatchObject({ design, refused: [] });
	}
	const compared = showing?.set === undefined ? [] : decodeSet(showing.set).designs;
	expect(compared.length).toBeLessThanOrEqual(comparedAtMost);
	for (const one of [...compared, ...kept]) {
		expect(one.name).not.toBe("");
		expect(outside(one.design)).toEqual([]);
	}
	expect(Object.getPrototypeOf({})).toBe(Object.prototype);
	expect(({} as Record<string, unknown>).P).toBeUndefined();
	return true;
}

describe.each(Object.keys(files))("%s", { timeout: 120_000 }, (name) => {
	it("is taken as it is", () => {
		expect(judged(name, files[name]!)).toBe(true);
	});
	it("with one to three injuries never throws, and what is taken is within its limits", () => {
		const outcome = { taken: 0, refused: 0 };
		fc.assert(
			fc.property(fc.array(anyInjury, { minLength: 1, maxLength: 3 }), (injuries) => {
				const file = injuries.reduce((bytes, injure) => injure(bytes), files[name]!);
				outcome[judged(name, file) ? "taken" : "refused"]++;
			}),
			{ numRuns: 700, seed: 11 },
		);
		// both ways are gone
		expect(outcome.taken).toBeGreaterThan(0);
		expect(outcome.refused).toBeGreaterThan(100);
	});
	it("with another file behind it is one of the two, or none", () => {
		for (const other of Object.values(files)) {
			judged(name, Uint8Array.from([...files[name]!, ...other]));
			judged(name, Uint8Array.from([...other.subarray(0, other.length / 2), ...files[name]!]));
		}
	});
});

it("any bytes and any text are told apart without a throw", { timeout: 120_000 }, () => {
	const starts = ["", "{", '{"format": "cellwright", "version": 1, ', "<svg>", "# ", "\x89PNG\r\n\x1a\n", "\ufeff"];
	fc.assert(
		fc.property(
			fc.constantFrom(...starts),
			fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: "binary", maxLength: 300 })),
			(start, rest) => {
				const head = start.startsWith("\x89") ? Buffer.from(start, "latin1") : Buffer.from(start);
				judged("File", new Uint8Array(Buffer.concat([head, typeof rest === "string" ? Buffer.from(rest) : rest])));
			},
		),
		{ numRuns: 1500, seed: 12 },
	);
});
