/** The reproduction table run as a test, against values that were computed independently of this program. */
import { describe, expect, it } from "vitest";
import { evaluate } from "#model";
import type { Fact } from "./fact";
import { cell1, cell2 } from "./facts/cells";
import { factGroups } from "./facts/groups";
import { presetOf } from "./presets";
import { figureOf, isNextDigit, type Reproduced, reproduce, rows, verdictOf, verdictRule } from "./reproduction";
import { asWeighed } from "./reproduction/designs";

const table = reproduce();
const rowOf = (id: string): Reproduced => {
	const row = table.find((candidate) => candidate.id === id);
	if (!row) throw new Error(`no row ${id}`);
	return row;
};

/** 1e4/(1166 · 0.968) and the rounded growth that the reference values were computed with, µm per mAh/cm². */
const growth = 8.859844350254455;
const printedGrowth = 8.83;

/** C mAh/cm² at 3.4 V in the thickness of `reference` Wh/l, when the sodium plated grows by `growth` instead. */
const byVolume = (reference: number, C: number, sizing = C) =>
	(3.4 * C * 1e4) / ((3.4 * C * 1e4) / reference + (growth - printedGrowth) * sizing);
/** The same by mass: 1 µm of sodium weighs 0.0968 mg/cm². */
const byMass = (reference: number, C: number) =>
	(3.4 * C * 1e3) / ((3.4 * C * 1e3) / reference + 0.0968 * (growth - printedGrowth) * C);

describe("rows give the values computed independently", () => {
	it.each<[string, number]>([
		["q-active", 117.61184578379982],
		["growth", growth],
		["rho-cathode", 3.0455472467709037],
		["C-1", 2.521365],
		// porosities of the reference have the unrounded density of the solids, 3.0455 g/cm³
		["P-1", 100 * (1 - ((1 - 0.6207578125) * 3.0455472467709037) / 3.05)],
		["P-2", 100 * (1 - ((1 - 0.6092656249999999) * 3.0455472467709037) / 3.05)],
		["recovered-1", 96.83257918552037],
		["recovered-2", 94.06779661016951],
		["d-active", 95.390625],
		["d-weighed", 108.19672131147541],
		["sigma-25", 1.3591876252058137],
		// 6.875 Ω cm² of ceramic and 1.5 for each interface
		["R-ohmic", 6.874999999999999 + 1.5],
		["R-symmetric", 6.874999999999999 + 3],
		["R-cathode", 120 - 6.874999999999999 - 1.5],
	])("%s", (id, expected) => {
		// the reference rounds the molar mass of q-active in its eleventh digit
		expect(rowOf(id).computed / expected).toBeCloseTo(1, 10);
	});
	it.each<[string, number, number, number?]>([
		["E_V-1-theoretical", 277.95476162978554, 2.52],
		["E_V-1-discussion", 277.95476162978554, 2.52],
		["E_V-1", 238.63859241276208, 2.14],
		["E_V-1-text", 238.15579172562462, 2.14, 2.21],
		["E_V-2-theoretical", 174.18600643649899, 1.32],
		["E_V-2", 147.5363885953668, 1.11],
		["E_V-2-text", 147.1807515344003, 1.11, 1.18],
		["E_V-2-first", 142.41640474131535, 1.07],
		["E_V-2-last", 135.9964800911035, 1.02],
		["E_V-porosity-active", 420.737889698465, 2.52],
		["E_V-reservoir-active", 511.08842059332, 2.52],
	])("%s, apart from the growth of 8.86 µm", (id, reference, C, sizing) => {
		expect(rowOf(id).computed / byVolume(reference, C, sizing)).toBeCloseTo(1, 11);
		// what the other growth does is small
		expect(Math.abs(rowOf(id).computed - reference)).toBeLessThan(0.23);
	});
	it.each<[string, number, number]>([
		["E_m-1-theoretical", 137.97822473263514, 2.52],
		["E_m-1", 117.78808578291172, 2.14],
		["E_m-2-theoretical", 73.70418814366421, 1.32],
		["E_m-2", 62.161760877408504, 1.11],
		["E_m-2-first", 59.955460825180346, 1.07],
		["E_m-2-last", 57.194086910889, 1.02],
		["E_m-porosity-active", 184.44121586317303, 2.52],
		["E_m-reservoir-active", 199.39945022293628, 2.52],
	])("%s, apart from the growth of 8.86 µm", (id, reference, C) => {
		expect(rowOf(id).computed / byMass(reference, C)).toBeCloseTo(1, 11);
	});
	it.each<[string, number, number, number]>([
		// u = E²/(U C) · √Σ(…)², and the sum does not know the growth
		["E_V-1-theoretical-u", 11.117075952128417, 277.95476162978554, byVolume(277.95476162978554, 2.52)],
		["E_m-1-theoretical-u", 6.181482306164869, 137.97822473263514, byMass(137.97822473263514, 2.52)],
	])("%s, apart from the growth of 8.86 µm", (id, reference, at, here) => {
		expect(rowOf(id).computed / (reference * (here / at) ** 2)).toBeCloseTo(1, 11);
	});
	it.each<[string, number]>([
		// closed forms of one step
		["hours-1", 2.14 / 0.2],
		["hours-2", 1.11 / 0.1],
		["hours-1-half", 2.14 / 1],
		["hours-2-half", 1.32 / 0.5],
		["hours-2-abstract", 1.07 / 0.5],
		["share-1", 214 / 2.52],
		["share-coin", 9900 / 118],
		["anode-1", 36 + growth * 2.14],
		["anode-2", 36 + growth * 1.11],
		["anode-2-theoretical", 36 + growth * 1.3],
		["d-coating", (200 * 37) / 70],
		["d-active-u", 95.390625 * Math.hypot(0.1 / 3.2, 0.03 / 0.7)],
		["R-interface-25", 1.5 * (298.15 / 303.15) * Math.exp((0.41 / 8.617333262e-5) * (1 / 298.15 - 1 / 303.15))],
		["drop-1", 0.59],
		["E_V-reservoir-printed", (3.4 * 2.52 * 1e4) / (50 + 95 + growth * 2.52)],
		["E_V-porosity-kept", (3.4 * 2.52 * 1e4) / (36 + 50 + 7400 / 70 + growth * 2.52)],
	])("%s", (id, expected) => {
		expect(rowOf(id).computed / expected).toBeCloseTo(1, 11);
	});
	it("carry the ± of their inputs", () => {
		expect(rowOf("rho-cathode-u").computed).toBeCloseTo(0.0847, 4);
		// (110 ± 5) µm over (1.6 ± 0.3) mS/cm, and two interfaces of ± 0.6 Ω cm² that are one and the same figure
		expect(rowOf("R-symmetric").computedU).toBeCloseTo(Math.hypot(6.875 * (0.3 / 1.6), 6.875 * (5 / 110), 1.2), 11);
		expect(rowOf("P-1").computedU).toBeCloseTo(2.1, 1);
		expect(rowOf("P-2").computedU).toBeCloseTo(4.0, 1);
	});
});

describe("verdicts", () => {
	const against = table.filter(({ verdict }) => verdict === "disagrees");
	it("against the paper are these", () => {
		expect(against.map(({ id }) => id)).toEqual([
			"growth", // 1/(1166 mAh/g · 0.968 g/cm³) is 8.86 µm per mAh/cm², not 8.83
			"C-2", // 11.9 mg/cm² hold 1.30 mAh/cm², Table 1 has 1.32
			"share-coin", // 99 of 118 mAh/g are 83.9 %, not 85
			"anode-1-u", // a foil of ± 5 µm becomes an anode of ± 6
			"d-coating", // 200 µm · 0.37/0.70 are 105.7 µm, not 95 ± 5
			"d-weighed", // 23.1 mg/cm² at 3.05 g/cm³ need 108.2 µm
			"E_V-porosity-kept", // 400 Wh/l in the 105.7 µm, not 421
			"E_m-porosity-kept", // 175 Wh/kg, not 184
			"E_V-reservoir-printed", // 95 µm sharp give 512.2 Wh/l; 511 takes 95.4
			"E_V-reservoir-kept", // 481 Wh/l in the 105.7 µm
			"E_m-reservoir-kept", // 188 Wh/kg, not 199
		]);
	});
	it("against the paper each give a reason", () => {
		for (const { id, why } of against) expect(why?.length ?? 0, id).toBeGreaterThan(30);
	});
	it("find all eight ± of Table 1", () => {
		const eight = table.filter(({ of, fact }) => of === "u" && fact.place === "Table 1" && /^W/.test(fact.unit));
		expect(eight.map(({ computed }) => Math.round(computed))).toEqual([11, 6, 10, 5, 9, 4, 7, 3]);
		expect(eight.map(({ fact }) => Number(fact.u))).toEqual([11, 6, 10, 5, 9, 4, 7, 3]);
	});
	it("come with the difference from what is printed", () => {
		for (const row of table) {
			const printed = Number(row.of === "u" ? row.fact.u : row.fact.printed);
			expect(row.difference, row.id).toBeCloseTo(row.computed - printed, 12);
			expect(Number.isFinite(row.difference), row.id).toBe(true);
		}
	});
});

describe("rows", () => {
	it("have ids and words of their own", () => {
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
		for (const { id, how, group } of rows) expect(Math.min(how.length, group.length), id).toBeGreaterThan(5);
	});
	it("about a ± have one that is printed", () => {
		for (const row of rows) if (row.of === "u") expect(Number(row.fact.u), row.id).toBeGreaterThan(0);
	});
	it("are about facts of the table", () => {
		const known = new Set(factGroups.flatMap(({ facts }) => facts));
		for (const { id, fact } of rows) expect(known.has(fact), id).toBe(true);
	});

	/** Runs with the printed figures and ± of some facts larger, each by a share of its own so that ratios change too. */
	const withLarger = (facts: readonly Fact[], run: () => void) => {
		const kept = facts.map(({ printed, u }) => ({ printed, u }));
		const open = [...facts] as { printed: string; u?: string }[];
		try {
			open.forEach((fact, i) => {
				fact.printed = String(Number(fact.printed) * (1.05 + i / 1000));
				if (fact.u !== undefined) fact.u = String(Number(fact.u) * (1.05 + i / 1000));
			});
			run();
		} finally {
			kept.forEach(({ printed, u }, i) => {
				open[i]!.printed = printed;
				if (u !== undefined) open[i]!.u = u;
			});
		}
	};
	const all = factGroups.flatMap(({ facts }) => facts);

	it("are not circular: the figure that is compared with takes no part", () => {
		for (const row of rows) {
			const before = row.compute().value;
			withLarger([row.fact], () => {
				expect(row.compute().value, row.id).toBe(before);
			});
		}
	});
	it("rest on the other published figures, all but two that rest on atomic masses", () => {
		const constant = rows.filter((row) => {
			const before = row.compute().value;
			let after = before;
			const others = all.filter((fact) => fact !== row.fact);
			withLarger(others, () => {
				after = row.compute().value;
			});
			return after === before;
		});
		expect(constant.map(({ id }) => id)).toEqual(["q-active", "q-Na"]);
	});
});

describe("designs made of the facts", () => {
	it("are the published designs where these hold nothing but printed figures", () => {
		const energies = (id: "cell-1-theoretical" | "porosity-30" | "no-reservoir") => evaluate(presetOf(id).inputs);
		const weighed = asWeighed(cell1);
		const kept = { ...weighed, P: 0.3, d_cathode: (200 * 0.37) / 0.7 };
		const pairs = [
			[evaluate(weighed), energies("cell-1-theoretical")],
			[evaluate(kept), energies("porosity-30")],
			[evaluate({ ...kept, d_reservoir: 0 }), energies("no-reservoir")],
		] as const;
		for (const [here, preset] of pairs)
			for (const key of ["E_V", "E_m", "E_m_assembled", "solids_balance"] as const)
				expect(here[key] / preset[key]).toBeCloseTo(1, 12);
	});
	it("differ from the published cell 2 by its loading, 11.9 instead of 12.1 mg/cm²", () => {
		const preset = presetOf("cell-2-theoretical").inputs;
		expect({ ...asWeighed(cell2), loading: 12.1, R_cathode: preset.R_cathode, j: preset.j }).toEqual(preset);
	});
});

describe("what agrees", () => {
	it("rounds to the printed figure, but for these, which round to the one beside it", () => {
		expect(table.filter((row) => isNextDigit(row, row.computed)).map(({ id }) => id)).toEqual([
			"P-1", // 62.1 %, printed 63
			"anode-2-theoretical", // 47.5 µm, printed 47
			"E_V-1-theoretical", // 277.9 Wh/l, printed 277
			"sigma-25", // 1.36 mS/cm, printed 1.3
		]);
	});
});

describe("the rule", () => {
	const fact = (printed: string, more: Partial<Pick<Fact, "u" | "bound">> = {}): Fact => ({
		what: "something",
		printed,
		unit: "Wh/l",
		work: "paper",
		place: "Table 1",
		status: "derived",
		...more,
	});
	it.each<[string, Fact, number, Reproduced["verdict"]]>([
		["rounds to it", fact("184"), 184.44, "agrees"],
		["rounds to the next, but is less than one away", fact("184"), 184.5, "agrees"],
		["the same below", fact("184"), 183.01, "agrees"],
		["exactly one unit away", fact("184"), 185, "disagrees"],
		["one unit of the second decimal away", fact("2.52"), 2.53, "disagrees"],
		["less than that", fact("2.52"), 2.5299, "agrees"],
		["binary dust does not bring it nearer", fact("1.30"), 1.29, "disagrees"],
		["a zero printed at the end counts", fact("1.30"), 1.319, "disagrees"],
		["without it the unit is larger", fact("1.3"), 1.319, "agrees"],
		["inside the ±", fact("277", { u: "11" }), 287.9, "within"],
		["at the end of the ±", fact("277", { u: "11" }), 288, "within"],
		["at the end of the ±, in decimals", fact("0.28", { u: "0.01" }), 0.29, "within"],
		["at the lower end", fact("277", { u: "11" }), 266, "within"],
		["beyond the ±", fact("277", { u: "11" }), 288.01, "disagrees"],
		["near and with a ±", fact("277", { u: "11" }), 277.9, "agrees"],
		["a ± smaller than the last digit", fact("55", { u: "0.5" }), 55.9, "agrees"],
		["below an upper bound", fact("10", { bound: "<" }), 8.4, "agrees"],
		["at an upper bound", fact("10", { bound: "<" }), 10, "disagrees"],
		["just above an upper bound", fact("10", { bound: "<" }), 10.1, "disagrees"],
		["above a lower bound", fact("0.5", { bound: ">" }), 0.59, "agrees"],
		["at a lower bound", fact("0.5", { bound: ">" }), 0.5, "disagrees"],
		["below a lower bound", fact("98", { bound: ">" }), 97.9, "disagrees"],
		["about, and near", fact("421", { bound: "≈" }), 421.9, "agrees"],
		["about, and not near", fact("421", { bound: "≈" }), 400, "disagrees"],
		["about a hundred", fact("100", { bound: "≈" }), 112, "agrees"],
		["about a hundred, and half as much again", fact("100", { bound: "≈" }), 151, "disagrees"],
		["about 0.20, and what rounds to 0.2", fact("0.20", { bound: "≈" }), 0.24, "agrees"],
		["a plain hundred", fact("100"), 112, "disagrees"],
		["below zero", fact("-10"), -10.4, "agrees"],
		["not a number", fact("277", { u: "11" }), Number.NaN, "disagrees"],
		["not a number, with a bound", fact("10", { bound: "<" }), Number.NaN, "disagrees"],
	])("%s", (_words, of, computed, verdict) => {
		expect(verdictOf({ fact: of }, computed)).toBe(verdict);
	});
	it.each<[number, Reproduced["verdict"]]>([
		[11.12, "agrees"],
		[10.01, "agrees"],
		[12, "disagrees"],
		[277, "disagrees"],
	])("of a ± compares with the ± alone: %d", (computed, verdict) => {
		expect(verdictOf({ fact: fact("277", { u: "11", bound: "<" }), of: "u" }, computed)).toBe(verdict);
	});
	it("shows a ± as a plain figure of the same unit", () => {
		expect(figureOf({ fact: fact("277", { u: "11" }), of: "u" })).toEqual(fact("11"));
	});
	it("is stated in words, each verdict by its name", () => {
		for (const verdict of new Set(table.map((row) => row.verdict)))
			expect(verdictRule.toLowerCase()).toContain(verdict);
	});
});
