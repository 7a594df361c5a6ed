/** What is drawn and told of energy over the rate, held to printed values and worked ones. */
import { describe, expect, it } from "vitest";
import { presetOf } from "#library";
import { stagesOf } from "#library/path";
import { defaults, defaultUncertainties, type Inputs } from "#model";
import type { ParametersSet } from "#model/rate/parameters";
import type { FigureTable } from "../figure/table";
import {
	type Compared,
	handOf,
	limitsOf,
	linesOf,
	nothing,
	nowText,
	partsOf,
	reachesOf,
	splitAtCharge,
} from "./series";
import { beyondAt, dataOf, tableOf, describe as told } from "./table";

const path: readonly Compared[] = stagesOf(["activation", "porosity", "reservoir"]).map(({ name, inputs }) => ({
	name,
	inputs,
	of: "path",
}));
const lines = linesOf(path, {}, "stack");
const hand = (changes: Partial<Inputs> = {}, set: ParametersSet = {}) =>
	handOf({ ...defaults, ...changes }, defaultUncertainties, set, "stack");

describe("lines", () => {
	it("two stages with the same cathode are one to the salt", () => {
		expect(reachesOf(lines).map(({ names }) => names)).toEqual([
			["Cell 1, as built"],
			["Full activation"],
			["30 % porosity", "No reservoir"],
		]);
	});

	it("the salt limit of the path falls from 0.87 C to 0.54 C, with a tortuosity factor of 4 to 0.25 C", () => {
		// 0.87238781 C, and 0.5299032 C and 0.24186661 C with 108.197 µm instead of the 105.714 µm that keep the solids
		const pressed = 108.19672131147541 / presetOf("porosity-30").inputs.d_cathode;
		const salt = (set: ParametersSet) => linesOf(path, set, "stack").map(({ curve }) => curve.limits.salt);
		// 25.06 for 25.061133 µm²/s, and 2.521 mAh/cm² for the worked values' 2.52: about a thousandth together
		expect(salt({})[1]! / 0.87238781).toBeCloseTo(1, 2);
		expect(salt({})[2]! / (0.5299032 * pressed)).toBeCloseTo(1, 2);
		expect(salt({ tau: 4 })[2]! / (0.24186661 * pressed)).toBeCloseTo(1, 2);
	});

	it("begin with the energies of the path, but for what C/50 costs in voltage", () => {
		// 239, 278, 400 and 481 Wh/l; C/50 is 0.05 mA/cm² at most, and 590 Ω cm² then take 30 mV of 3.4 V
		[239, 278, 400, 481].forEach((energy, i) => {
			const first = lines[i]!.curve.energies.E_V[0]!;
			expect(first).toBeLessThan(energy + 0.5);
			expect(first).toBeGreaterThan(0.99 * energy - 0.5);
		});
	});

	it("differ by their dashes", () => {
		expect(new Set(lines.map(({ dash }) => dash)).size).toBe(lines.length);
	});
});

describe("parts of a curve", () => {
	it("energy ends where nothing is left, the salt's reach goes on beyond five times its limit", () => {
		const { curve } = hand();
		const [energy, ...none] = partsOf(curve, "energy");
		expect(none).toEqual([]);
		expect(curve.shares[energy!.to]).toBeLessThan(nothing);
		// exp(−7) of the capacity is left 7 · 26 mV beyond 0.8 V
		expect(curve.rates[energy!.to]! / curve.limits.discharge).toBeCloseTo(1 + (7 * 0.0261) / 0.8, 1);
		const [checked, beyond] = partsOf(curve, "reach");
		expect(curve.rates[checked!.to]! / curve.limits.salt).toBeCloseTo(5, 9);
		// √(1/5)
		expect(curve.reaches[checked!.to]).toBeCloseTo(0.4472136, 6);
		expect(beyond).toMatchObject({ from: checked!.to, to: curve.rates.length - 1, beyond: true });
	});

	it("is one part only, and unchecked, where five times the limit lies before the picture", () => {
		const { curve } = hand({}, { D_salt: 0.01 });
		expect(curve.limits.checked).toBeLessThan(0.02);
		expect(partsOf(curve, "reach").map(({ beyond }) => beyond)).toEqual([true]);
	});

	it("is nothing where the window leaves no discharge", () => {
		const { curve } = hand({ U_min: 3.4, R_cathode: 100_000 });
		expect(partsOf(curve, "energy")).toEqual([]);
	});
});

describe("where charging ends", () => {
	const ends = (changes: Partial<Inputs>) => {
		const { curve } = hand(changes);
		return partsOf(curve, "energy")
			.flatMap((part) => splitAtCharge(curve, part))
			.map(({ from, to, idle }) => [curve.rates[from], curve.rates[to], idle] as const);
	};

	it("the curve is split: 0.4 V over 589.6 Ω cm², on 2.14 mAh/cm²", () => {
		const [charged, idle, ...none] = ends({});
		expect(none).toEqual([]);
		expect([charged![0], charged![2], idle![2]]).toEqual([0.02, false, true]);
		expect(charged![1]).toBeCloseTo(0.4 / 0.589625 / 2.140639, 6);
		expect(idle![0]).toBe(charged![1]);
	});

	it("all of it is beyond where nothing can be charged, none where discharge ends before", () => {
		expect(ends({ U_max: 3.4 }).map(([, , idle]) => idle)).toEqual([true]);
		expect(ends({ U_max: 8 }).map(([, , idle]) => idle)).toEqual([false]);
	});
});

describe("the design in hand in words", () => {
	it("cell 1 has its charge limit at 0.68 and its discharge limit at 1.36 mA/cm²", () => {
		const [charge, discharge] = limitsOf(hand());
		// 2.14 mAh/cm²
		expect(charge!.rate * 2.14).toBeCloseTo(0.68, 2);
		expect(discharge!.rate * 2.14).toBeCloseTo(1.36, 2);
	});

	it("its other tortuosity is 4, or Bruggeman’s where a factor is set", () => {
		const [plain, set] = [hand(), hand({}, { tau: 4 })];
		expect(plain.other.name).toContain("4");
		// 0.63^(−1/2)
		expect(set.other.name).toContain("1.26");
		expect(set.other.curve.limits.salt).toBeCloseTo(plain.curve.limits.salt, 9);
		expect(plain.other.curve.limits.salt).toBeCloseTo(set.curve.limits.salt, 9);
	});

	it.each<[string, Partial<Inputs>, RegExp]>([
		["its own rate", {}, /^now 230 ± \d+ Wh\/l at 0\.093/],
		["no current", { j: 0 }, /^now 239 ± 10 Wh\/l without a current$/],
		["beyond the voltage limit", { j: 3 }, /^now nothing at 1\.40/],
		["outside the picture", { j: 0.02 }, /outside the picture$/],
		["beyond what is checked", { j: 11.5, R_cathode: 0 }, /extrapolated$/],
	])("%s", (_, changes, expected) => {
		// 3.4 V less 118 mV of 3.4 V leave 230.4 of 238.6 Wh/l
		expect(nowText(hand(changes), "E_V")).toMatch(expected);
	});

	it("says which limits a rate is beyond", () => {
		const limits = { charge: 0.3, discharge: 0.6, salt: 1, checked: 5 };
		expect(beyondAt(0.2, limits)).toBe("");
		expect(beyondAt(0.5, limits)).toBe("charge");
		expect(beyondAt(2, limits)).toBe("charge, discharge, salt");
		expect(beyondAt(6, limits)).toContain("checked");
	});
});

describe("table and description", () => {
	const of = { hand: hand(), u: defaultUncertainties, lines, set: {}, basis: "stack" } as const;

	it("has the design at its own rate and five named ones, then the others at these", () => {
		const { rows, columns } = tableOf(of);
		expect(rows.slice(0, 6).map((row) => row[1])).toEqual(["its own", "C/10", "C/5", "C/2", "1 C", "2 C"]);
		expect(rows.length).toBe(6 + 5 * lines.length);
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
	});

	it("says what its energy densities count where that is more than the stack", () => {
		const labels = (table: FigureTable) =>
			table.columns.map(({ label }) => label).filter((label) => label.includes("E_"));
		expect(labels(tableOf(of))).toEqual(["E_V", "u(E_V)", "E_m", "u(E_m)"]);
		for (const table of [tableOf({ ...of, basis: "pouch" }), dataOf({ ...of, basis: "pouch" })])
			for (const label of labels(table)) expect(label).toContain("with pouch");
	});

	it("has no voltage and no energy where discharge has come to its end", () => {
		const row = tableOf(of).rows.find(([name, rate]) => name === "Design in hand" && rate === "2 C")!;
		const { columns } = tableOf(of);
		const at = (label: string) => row[columns.findIndex((column) => column.label === label)];
		expect(at("Discharge voltage")).toBeNaN();
		expect([at("Capacity within reach"), at("E_V"), at("E_m")]).toEqual([0, 0, 0]);
	});

	it("files hold every point of every curve", () => {
		const points = [hand().curve, ...lines.map(({ curve }) => curve)].map(({ rates }) => rates.length);
		expect(dataOf(of).rows.length).toBe(points.reduce((sum, each) => sum + each, 0));
	});

	it("the description has the limits and no number that does not exist", () => {
		const text = told("E_V", "stack", hand({ j: 0 }), lines);
		expect(text).toContain("0.32\u00a0C");
		expect(text).not.toMatch(/NaN|Infinity|undefined/);
	});
});
