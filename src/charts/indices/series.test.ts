import { expect, describe as group, it } from "vitest";
import { captionOf, type Decided, describe, headOf, rowsOf, shareText, spreadOf, tableOf, varies } from "./series";

/**
 * y = d_separator · P of both evenly spread, 20–110 and 0.3–0.7: by hand from the moments, mean 65 · 0.5 = 32.5,
 * variance E[x²]E[y²] − 32.5² = 4900 · (0.79/3) − 1056.25 = 234.08; first 675 · 0.25/234.08 = 0.7209 and
 * 65² · (0.16/12)/234.08 = 0.2407; totals 1 − the other's first.
 */
const decided: Decided = {
	of: "d_cell",
	name: "Thickness of the stack",
	ranges: [
		{ key: "d_separator", from: 20, to: 110 },
		{ key: "P", from: 0.3, to: 0.7 },
	],
	found: {
		indices: [
			{ key: "d_separator", first: 0.7209, firstError: 0.0021, total: 0.7593, totalError: 0.0008 },
			{ key: "P", first: 0.2407, firstError: 0.0014, total: 0.2791, totalError: 0.0003 },
		],
		mean: 32.5,
		sd: 15.3,
		forbidden: 0,
		evaluations: 1024,
	},
};
const idle = { key: "d_reservoir", first: -0.0004, firstError: 0.0004, total: 0.0021, totalError: 0.0001 } as const;
const withIdle: Decided = {
	...decided,
	found: { ...decided.found, indices: [...decided.found.indices, idle] },
};

/** Spaces that keep a number with its unit are spaces. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

group("the rows", () => {
	it("have both shares and the range", () => {
		expect(rowsOf(decided)).toEqual([
			{
				key: "d_separator",
				name: "Separator thickness",
				range: "20–110 µm",
				alone: { value: 0.7209, error: 0.0021, text: "72 %" },
				together: { value: 0.7593, error: 0.0008, text: "76 %" },
			},
			expect.objectContaining({ name: "Cathode porosity", range: "30–70 %" }),
		]);
	});

	it("are nothing where sampling leaves less than nothing", () => {
		expect(rowsOf(withIdle)[2]).toMatchObject({ alone: { value: 0, text: "0 %" }, together: { text: "0.2 %" } });
	});
});

it("writes shares to whole per cent, and small ones to a tenth", () => {
	expect([1, 0.616, 0.0096, 0.0094, 0.0006, 0.0004, -0.003].map(shareText)).toEqual([
		"100 %",
		"62 %",
		"1 %",
		"0.9 %",
		"0.1 %",
		"0 %",
		"0 %",
	]);
});

group("the sentences", () => {
	it("say what decides most by itself, and what hardly matters", () => {
		expect(plain(headOf(decided))).toBe(
			"Over these ranges the separator thickness decides 72 % of the variance by itself.",
		);
		expect(plain(headOf(withIdle))).toMatch(
			/ The anode thickness hardly matters: less than 1 %, whatever the others are\.$/,
		);
		const two = { ...withIdle.found, indices: [...withIdle.found.indices, { ...idle, key: "U" } as const] };
		expect(plain(headOf({ ...withIdle, found: two }))).toMatch(
			/ The anode thickness and the mean discharge voltage hardly matter: less than 1 % each, whatever/,
		);
	});

	it("say mean, spread and what comes from acting together: 1 − 0.7209 − 0.2407", () => {
		expect(plain(spreadOf(decided))).toBe(
			"Thickness of the stack is 33 µm on average over them, with a standard deviation of 15 µm. " +
				"4 % of the variance comes from interactions.",
		);
		const alone = { ...decided.found, indices: [{ ...idle, first: 0.9999, total: 1 }] };
		expect(plain(spreadOf({ ...decided, found: alone }))).not.toMatch(/together/);
		const adds = {
			...decided.found,
			indices: [
				{ ...idle, first: 0.6 },
				{ ...idle, first: 0.398 },
			],
		};
		expect(plain(spreadOf({ ...decided, found: adds }))).toMatch(/Hardly anything comes from interactions\.$/);
	});

	it("say how well the shares are known: the worst error, rounded upwards", () => {
		expect(plain(captionOf(decided))).toMatch(/Each is known to ± 0\.3 %\.$/);
		const exact = { ...decided.found, indices: [{ ...idle, firstError: 0, totalError: 1e-9 }] };
		expect(plain(captionOf({ ...decided, found: exact }))).toMatch(/± 0\.01 %\.$/);
	});

	it("describe most and least", () => {
		expect(describe(decided)).toBe(
			"Of the variance of thickness of the stack over these ranges most is decided by separator thickness " +
				"72 % alone and 76 % with its interactions; least: cathode porosity 24 % alone and 28 % with its " +
				"interactions.",
		);
	});
	it("describe no most and no least where all are alike", () => {
		const [first] = decided.found.indices;
		const found = { ...decided.found, indices: [first!, { ...first!, key: "P" as const }] };
		expect(describe({ ...decided, found })).toBe(
			"Of the variance of thickness of the stack over these ranges all 2 inputs decide as much: 72 % alone and 76 % " +
				"with its interactions.",
		);
	});
});

it("lists ranges in the shown unit and shares in per cent, unrounded", () => {
	const { columns, rows } = tableOf(decided);
	for (const row of rows) expect(row).toHaveLength(columns.length);
	expect(rows[1]).toEqual(["Cathode porosity", "%", 30, 70, 24.07, 0.13999999999999999, 27.91, 0.03]);
});

it("knows when there is nothing to share out", () => {
	expect(varies(decided.found)).toBe(true);
	expect(varies({ ...decided.found, sd: 0 })).toBe(false);
	expect(varies({ ...decided.found, indices: [{ ...idle, first: Number.NaN }] })).toBe(false);
});
