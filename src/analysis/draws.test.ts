/** Draws against the normal distribution itself, and what seed, limits and other inputs may change of them. */
import { describe, expect, it } from "vitest";
import {
	defaults,
	defaultUncertainties,
	type InputKey,
	type Inputs,
	inputKeys,
	inputOf,
	type Uncertainties,
} from "#model";
import { below, mean, sd, truncated } from "./any-normal";
import { porosityThatFollows } from "./dependence";
import { drawInputs, room, standardNormals } from "./draws";

const n = 20_000;
const exact = Object.fromEntries(inputKeys.map((key) => [key, 0])) as Uncertainties;
const every: ReadonlySet<InputKey> = new Set(inputKeys);

const drawn = (
	changes: Partial<Inputs>,
	u: Partial<Uncertainties>,
	dependence: "independent" | "follows" = "independent",
) => {
	const { columns, redrawn } = drawInputs({
		designs: [{ inputs: { ...defaults, ...changes }, u: { ...exact, ...u } }],
		shared: [],
		keys: every,
		dependence,
		draws: n,
		seed: 1,
	});
	return { columns: columns[0]!, redrawn };
};

describe("standard normals", () => {
	it("have the moments 0, 1, 0, 3 within 4 standard errors", () => {
		const normals = standardNormals(1, 0, n);
		const moment = (k: number) => normals.reduce((sum, z) => sum + z ** k, 0) / n;
		// variances of z, z², z³, z⁴: 1, 2, 15, 96
		expect(Math.abs(moment(1))).toBeLessThan(4 / Math.sqrt(n));
		expect(Math.abs(moment(2) - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
		expect(Math.abs(moment(3))).toBeLessThan(4 * Math.sqrt(15 / n));
		expect(Math.abs(moment(4) - 3)).toBeLessThan(4 * Math.sqrt(96 / n));
	});
	it("lie nowhere further from Φ than chance allows once in 1000 (Kolmogorov and Smirnov: 1.95/√n)", () => {
		const sorted = standardNormals(2, 0, n).slice().sort();
		let furthest = 0;
		for (let i = 0; i < n; i++) {
			const p = below(sorted[i]!);
			furthest = Math.max(furthest, Math.abs(p - i / n), Math.abs(p - (i + 1) / n));
		}
		expect(furthest).toBeLessThan(1.95 / Math.sqrt(n));
		// and they are no fixed points of a formula either: chance is nearer than 0.3/√n less than once in 10,000
		expect(furthest).toBeGreaterThan(0.3 / Math.sqrt(n));
	});
	it("do not follow from the one before", () => {
		const normals = standardNormals(3, 0, n);
		let [next, second] = [0, 0];
		for (let i = 2; i < n; i++) {
			next += normals[i]! * normals[i - 1]!;
			second += normals[i]! * normals[i - 2]!;
		}
		for (const sum of [next, second]) expect(Math.abs(sum / n)).toBeLessThan(4 / Math.sqrt(n));
	});
	it("are the same for the same seed, others for another, and fewer are the first of more", () => {
		const few = Array.from(standardNormals(7, 3, 101));
		expect(few).not.toEqual(Array.from(standardNormals(8, 3, 101)));
		expect(few).not.toEqual(Array.from(standardNormals(7, 4, 101)));
		expect(standardNormals(7, 3, 5000)).toHaveLength(5000);
		expect(Array.from(standardNormals(7, 3, 101))).toEqual(few);
	});
	it("are the same when others have taken their place in the memory", () => {
		const before = Array.from(standardNormals(3, 0, 1000));
		for (let stream = 1; stream < 6; stream++) standardNormals(3, stream, 1_000_000);
		expect(Array.from(standardNormals(3, 0, 1000))).toEqual(before);
	});
});

describe("each input", () => {
	/** One per mille: far from every limit. */
	const u = Object.fromEntries(inputKeys.map((key) => [key, Math.abs(defaults[key]) / 1000])) as Uncertainties;
	const middle = { utilisation: 0.9, area_share: 0.9, m_tabs: 1 };
	it("draws independently of every other: 465 pairs, none beyond 4.5 standard errors (once in 300)", () => {
		const all = drawn(middle, { ...u, m_tabs: 0.001 }).columns;
		const standard = inputKeys.map((key) => {
			const values = all[key]!;
			const [m, s] = [mean(values), sd(values)];
			return values.map((value) => (value - m) / s);
		});
		const correlations = standard.flatMap((a, i) =>
			standard.slice(i + 1).map((b) => a.reduce((sum, value, at) => sum + value * b[at]!, 0) / n),
		);
		expect(correlations).toHaveLength(465);
		expect(Math.max(...correlations.map(Math.abs))).toBeLessThan(4.5 / Math.sqrt(n));
		// that they are no larger must not be because nothing was drawn
		expect(Math.max(...correlations.map(Math.abs))).toBeGreaterThan(1 / Math.sqrt(n));
	});
	it("draws the same whichever others are uncertain, also where these are drawn again", () => {
		const alone = drawn({}, { d_cathode: 10 }).columns.d_cathode!;
		const others = drawn({ d_reservoir: 0 }, { ...defaultUncertainties, d_cathode: 10 });
		expect(others.redrawn).toBeGreaterThan(n / 3);
		expect(others.columns.d_cathode!.every((value, i) => value === alone[i])).toBe(true);
	});
	it("has the same normals behind another value and another ±", () => {
		const one = drawn({}, { d_cathode: 10 }).columns.d_cathode!;
		const other = drawn({ d_cathode: 300 }, { d_cathode: 5 }).columns.d_cathode!;
		for (let i = 0; i < 1000; i++) expect((other[i]! - 300) / 5).toBeCloseTo((one[i]! - 200) / 10, 9);
	});
	it("that is exact, or does not matter, is not drawn", () => {
		const { columns } = drawInputs({
			designs: [{ inputs: defaults, u: { ...exact, d_cathode: 10, P: 0.03 } }],
			shared: [],
			keys: new Set<InputKey>(["d_cathode", "d_separator"]),
			dependence: "independent",
			draws: 10,
			seed: 1,
		});
		expect(Object.keys(columns[0]!)).toEqual(["d_cathode"]);
	});
});

/** Within 4 standard errors of the closed form: sd/√n for the mean, and sd/√n bounds that of the sd too. */
const expectTruncated = (values: Float64Array, nominal: number, u: number, min: number, max: number) => {
	const form = truncated(nominal, u, min, max);
	expect(Math.abs(mean(values) - form.mean)).toBeLessThan((4 * form.sd) / Math.sqrt(n));
	expect(Math.abs(sd(values) - form.sd)).toBeLessThan((4 * form.sd) / Math.sqrt(n));
	expect(values.every((value) => value >= min && value <= max)).toBe(true);
};

describe("at a limit", () => {
	it("the upper half of the normal is left: mean √(2/π) u", () => {
		const { columns, redrawn } = drawn({ d_reservoir: 0 }, { d_reservoir: 6 });
		expectTruncated(columns.d_reservoir!, 0, 6, 0, 1000);
		expect(Math.abs(mean(columns.d_reservoir!) - 6 * Math.sqrt(2 / Math.PI))).toBeLessThan(0.05);
		// half of the designs, within 4 standard errors
		expect(Math.abs(redrawn - n / 2)).toBeLessThan(2 * Math.sqrt(n));
	});
	it("only what was beyond is drawn again", () => {
		const free = drawn({ d_reservoir: 100 }, { d_reservoir: 6 }).columns.d_reservoir!;
		const cut = drawn({ d_reservoir: 6 }, { d_reservoir: 6 }).columns.d_reservoir!;
		let [moved, off] = [0, 0];
		for (let i = 0; i < n; i++) {
			if (free[i]! - 94 >= 0) off = Math.max(off, Math.abs(cut[i]! - (free[i]! - 94)));
			else moved++;
		}
		expect(off).toBeLessThan(1e-9);
		// Φ(−1) of them
		expect(Math.abs(moved / n - below(-1))).toBeLessThan(4 * Math.sqrt((0.16 * 0.84) / n));
	});
	it.each([
		["at its end", 0.9],
		["in the middle", 0.5],
	])("a ± as wide as all the room, %s, ends", (_, P) => {
		const { columns } = drawn({ P }, { P: 0.85 });
		expectTruncated(columns.P!, P, 0.85, 0.05, 0.9);
	});
	it("a voltage keeps within its window, however narrow", () => {
		expect(room("U", { ...defaults, U_min: 3.39, U_max: 3.41 })).toEqual({ min: 3.39, max: 3.41 });
		const { columns } = drawn({ U_min: 3.39, U_max: 3.41 }, { U: 0.5 });
		expectTruncated(columns.U!, 3.4, 0.5, 3.39, 3.41);
		const upper = drawn({ U_min: 3.4, U_max: 3.58 }, { U: 0.2 });
		expectTruncated(upper.columns.U!, 3.4, 0.2, 3.4, 3.58);
		const none = drawn({ U_min: 3.4, U_max: 3.4 }, { U: 0.5 }).columns.U!;
		expect(none.every((value) => value === 3.4)).toBe(true);
	});
	it("an uncertain window holds the voltage: U_max − U is the upper half of a normal of √2 u", () => {
		const { columns, redrawn } = drawn({ U: 3.8 }, { U: 0.1, U_max: 0.1 });
		const left = columns.U_max!.map((value, i) => value - columns.U![i]!);
		expectTruncated(left, 0, 0.1 * Math.SQRT2, 0, 100);
		expect(Math.abs(redrawn - n / 2)).toBeLessThan(2 * Math.sqrt(n));
	});
	it("an uncertain window keeps within what a voltage may be: its lower half-normal at 0 V, its upper one at 8 V", () => {
		const { U_min, U_max } = drawn({ U_min: 0, U: 4, U_max: 8 }, { U_min: 0.1, U: 0.1, U_max: 0.1 }).columns;
		expectTruncated(U_min!, 0, 0.1, 0, 4);
		expectTruncated(U_max!, 8, 0.1, 4, 8);
	});
	it("what has no room at all stays where it is", () => {
		// U ≤ U_max = 3.4 and U ≥ U_min = 3.4 ± 10⁻⁹: next to no draw is within
		const { columns } = drawn({ U_min: 3.4, U_max: 3.4 }, { U: 0.5, U_min: 1e-9 });
		const { U, U_min } = columns;
		for (let i = 0; i < 1000; i++) {
			expect(U![i]!).toBeLessThanOrEqual(3.4);
			expect(U_min![i]!).toBeLessThanOrEqual(U![i]!);
		}
	});
});

describe("the porosity that follows", () => {
	const u = { ...defaultUncertainties, loading: 1 };
	it("is that of the solids in each draw, and has no draws of its own", () => {
		const { columns } = drawn({}, u, "follows");
		for (let i = 0; i < 1000; i++) {
			const design = { ...defaults };
			for (const key of ["loading", "rho_cathode", "d_cathode"] as const) design[key] = columns[key]![i]!;
			expect(columns.P![i]).toBeCloseTo(porosityThatFollows(defaults, design), 12);
		}
	});
	it("keeps within its own limits, with what it follows from", () => {
		// at the limit: P ≤ 0.9 is d ≤ 200 µm, so that the lower half of the thicknesses is left
		const { columns, redrawn } = drawn({ P: 0.9 }, { d_cathode: 10 }, "follows");
		expect(columns.P!.every((P) => P <= 0.9 + 1e-12)).toBe(true);
		expectTruncated(columns.d_cathode!, 200, 10, 0, 200 + 1e-9);
		expect(Math.abs(redrawn - n / 2)).toBeLessThan(2 * Math.sqrt(n));
	});
	it("keeps what it follows from within the limits of each", () => {
		const { columns } = drawn({ d_cathode: 2000, loading: 200, P: 0.5 }, { d_cathode: 10, loading: 1 }, "follows");
		expectTruncated(columns.d_cathode!, 2000, 10, 1, 2000);
		expectTruncated(columns.loading!, 200, 1, 0.1, 200);
	});
	it("draws nothing again where it is far from them", () => {
		expect(drawn({}, { d_cathode: 10, rho_cathode: 0.08 }, "follows").redrawn).toBe(0);
	});
});

describe("two designs", () => {
	const thin = { ...defaults, d_separator: 30, U_max: 3.5 };
	const u = { ...exact, d_separator: 4, d_cathode: 10, U: 0.1 };
	const columnsOfBoth = (other = thin, ofA = u, ofB = u) =>
		drawInputs({
			designs: [
				{ inputs: defaults, u: ofA },
				{ inputs: other, u: ofB },
			],
			shared: ["d_cathode", "U"],
			keys: every,
			dependence: "independent",
			draws: n,
			seed: 1,
		}).columns;
	it("have one draw of what they share, and each its own of the rest", () => {
		const columns = columnsOfBoth();
		expect(columns[0]!.d_cathode === columns[1]!.d_cathode).toBe(true);
		const [a, b] = columns.map(({ d_separator }) => d_separator!);
		let sum = 0;
		for (let i = 0; i < n; i++) sum += (a![i]! - 50) * (b![i]! - 30);
		expect(Math.abs(sum / n / 16)).toBeLessThan(4 / Math.sqrt(n));
	});
	it("keep what they share within the limits of both", () => {
		expectTruncated(columnsOfBoth()[0]!.U!, 3.4, 0.1, 2.6, 3.5);
		expectTruncated(columnsOfBoth({ ...thin, U_min: 3.3 })[0]!.U!, 3.4, 0.1, 3.3, 3.5);
	});
	it("keep it within the window of each, also where only one of these is uncertain", () => {
		for (const [ofA, ofB] of [
			[0.1, 0],
			[0, 0.1],
			[0.1, 0.1],
		] as const) {
			const [a, b] = columnsOfBoth(thin, { ...u, U_max: ofA }, { ...u, U_max: ofB });
			const tops = [a!.U_max ?? a!.U!.map(() => defaults.U_max), b!.U_max ?? b!.U!.map(() => 3.5)];
			expect(a!.U!.every((U, i) => U <= tops[0]![i]! && U <= tops[1]![i]!)).toBe(true);
		}
	});
	it("keep each its own porosity within its limits, where it follows from what they share", () => {
		// P ≥ 0.05 is d ≥ 200 µm, P ≤ 0.9 is d ≤ 200 µm
		const shared = { ...exact, d_cathode: 10 };
		for (const [P, other] of [
			[0.05, 0.5],
			[0.5, 0.05],
			[0.5, 0.9],
			[0.9, 0.5],
		] as const) {
			const { columns } = drawInputs({
				designs: [
					{ inputs: { ...defaults, P }, u: shared },
					{ inputs: { ...defaults, P: other }, u: shared },
				],
				shared: ["d_cathode"],
				keys: every,
				dependence: "follows",
				draws: 1000,
				seed: 1,
			});
			for (const { P: values } of columns)
				expect(values!.every((each) => each >= 0.05 - 1e-12 && each <= 0.9 + 1e-12)).toBe(true);
		}
	});
});

it("limits of the tests are those of the model", () => {
	expect(inputOf("P").hard).toEqual({ min: 0.05, max: 0.9 });
	expect(inputOf("d_reservoir").hard.min).toBe(0);
});
