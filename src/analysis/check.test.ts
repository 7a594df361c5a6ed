import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PresetId, presetIds, presetOf } from "#library";
import { disagreements } from "#library/disagreements/index";
import { limitations } from "#library/limitations";
import { type InputKey, inputKeys, inputOf } from "#model";
import { parameterKeys, parameterLimits } from "#model/rate/parameters";
import { check, counted } from "./check";
import { type Finding, severities } from "./check/finding";
import { cell2, of } from "./check/said";

/**
 * What a reader of the paper would say of each. Cell 1 cannot be charged fast, its tape bears no pressure; cell 2 was pressed,
 * not every tape like it held. Both cells' figures of the solids do not fit to the last per cent; 99 % a cycle is no proof of
 * 500. The path goes on from cell 1 to what nobody has built.
 */
const lists: Readonly<Record<PresetId, readonly string[]>> = {
	"cell-1": ["note window", "note separator", "note reservoir", "note solids"],
	"cell-1-theoretical": ["note window", "note separator", "note reservoir", "note solids", "note unshown"],
	"cell-2": ["note separator", "note reservoir", "note solids"],
	"cell-2-theoretical": ["note separator", "note reservoir", "note solids", "note unshown"],
	"porosity-30-printed": ["caution solids", "note window", "note separator", "note reservoir", "note unshown"],
	"porosity-30": ["note window", "note separator", "note reservoir", "note solids", "note unshown"],
	"no-reservoir-printed": ["caution reservoir", "caution solids", "note window", "note separator", "note unshown"],
	"no-reservoir": ["caution reservoir", "note window", "note separator", "note solids", "note unshown"],
};
it.each(presetIds)("%s", (id) => {
	const found = check(of(presetOf(id).inputs, {}, presetOf(id).p));
	expect(found.map((finding) => `${finding.severity} ${finding.id}`)).toEqual(lists[id]);
});

/** Ids of the paper's entries are those of its disagreements; the others are headings of the views. */
it("a way into the paper leads to an entry that is there", () => {
	const entries = [
		...disagreements.map(({ id }) => `entry-${id}`),
		...limitations.map((_, i) => `limitation-${i + 1}`),
	];
	const sections = presetIds.flatMap((id) => check(of({ ...presetOf(id).inputs, j: 1 }, {}, 1)));
	const paper = sections.filter(({ view }) => view === "paper").map(({ section }) => section);
	expect(paper).toEqual(
		expect.arrayContaining(["entry-lost-solids", "entry-porosity-loading", "limitation-3", "limitation-4"]),
	);
	expect(paper.filter((section) => !entries.includes(section))).toEqual([]);
});

it("counts in words", () => {
	const finding = (severity: Finding["severity"]) => ({ severity }) as Finding;
	expect(counted([])).toBe("nothing found");
	expect(counted([finding("note")])).toBe("1 note");
	expect(counted([finding("against"), finding("caution"), finding("caution"), finding("note")])).toBe(
		"1 against, 2 cautions, 1 note",
	);
});

it("a design may have nothing against it", () => {
	// 0.37 · 3.05 · 10 mg/cm² = 11.285 fits 100 µm; no current, no pressure, hardly any loss
	expect(check(of({ ...cell2, loading: 11.285, d_separator: 80, R_cathode: 300, j: 0 }, { CE: 0.9999 }))).toEqual([]);
});

describe("of any design within the limits", () => {
	const within = (min: number, max: number) =>
		fc.oneof(
			{ weight: 3, arbitrary: fc.nat(1_000_000).map((n) => min + (n / 1_000_000) * (max - min)) },
			{ weight: 1, arbitrary: fc.double({ min, max, noNaN: true }) },
			{ weight: 1, arbitrary: fc.constantFrom(min, max) },
		);
	/** Within the hard limits; an end of the window is drawn as a share of what the voltage leaves it. */
	const design = fc
		.record(
			Object.fromEntries(
				inputKeys.map((key) => {
					const { min, max } = inputOf(key).hard;
					return [key, min === "U" || max === "U" ? within(0, 1) : within(min as number, max as number)];
				}),
			) as Record<InputKey, fc.Arbitrary<number>>,
		)
		.map((d) => ({ ...d, U_min: d.U_min * d.U, U_max: Math.min(8, d.U + d.U_max * (8 - d.U)) }));
	/** Near the published cells one input at a time goes to where it may. */
	const nearby = fc
		.tuple(fc.constantFrom(...presetIds), fc.constantFrom(...inputKeys), fc.double({ min: 0, max: 1, noNaN: true }))
		.map(([id, key, at]) => {
			const { min, max } = inputOf(key).soft;
			const inputs = { ...presetOf(id).inputs, [key]: min + at * (max - min) };
			return { ...inputs, U_min: Math.min(inputs.U_min, inputs.U), U_max: Math.max(inputs.U_max, inputs.U) };
		});
	const set = fc.record(
		Object.fromEntries(
			parameterKeys.map((key) => [key, within(parameterLimits[key].min, parameterLimits[key].max)]),
		) as Record<(typeof parameterKeys)[number], fc.Arbitrary<number>>,
		{ requiredKeys: [] },
	);

	it("no text has a number that is none, and titles fit their room", { timeout: 120_000 }, () => {
		const seen = new Set<string>();
		fc.assert(
			fc.property(fc.oneof(design, nearby), set, fc.constantFrom(0.05, 1), (inputs, parameters, pressure) => {
				const found = check(of(inputs, parameters, pressure));
				for (const { id } of found) seen.add(id);
				const texts = found.flatMap(({ title, text, source }) => [title, text, source]);
				expect(texts.filter((each) => /NaN|Infinity|undefined|e[+-]\d|-\d/.test(each))).toEqual([]);
				expect(found.filter(({ title, text }) => title.length > 72 || !text.endsWith("."))).toEqual([]);
				expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
				const ranks = found.map(({ severity }) => severities.indexOf(severity));
				expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
			}),
			{ seed: 20260101, numRuns: 2000 },
		);
		// the draws reach every rule, so that the promise is one of all of them
		expect([...seen]).toEqual(
			expect.arrayContaining(
				"contradiction window dendrites salt separator reservoir solids contact porosity temperature unshown voids".split(
					" ",
				),
			),
		);
	});
});
