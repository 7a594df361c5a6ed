/** Distributions of results against closed forms and against integrals worked out here. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	defaults,
	defaultUncertainties,
	evaluate,
	type Inputs,
	inputKeys,
	type OutputKey,
	outputKeys,
	type Uncertainties,
} from "#model";
import { budget } from "./budget";
import { type Distribution, inputsBehind, monteCarlo } from "./monte-carlo";

const n = 20_000;
const exact = Object.fromEntries(inputKeys.map((key) => [key, 0])) as Uncertainties;
const run = (
	of: OutputKey,
	u: Partial<Uncertainties>,
	changes: Partial<Inputs> = {},
	dependence: "independent" | "follows" = "independent",
	seed = 1,
): Distribution =>
	monteCarlo({ inputs: { ...defaults, ...changes }, u: { ...exact, ...u }, of: [of], dependence, draws: n, seed })
		.distributions[0]!;

/** Within 4 standard errors of the mean, √n, and of the sd, √(2n). */
const expectMoments = ({ mean, sd }: { mean: number; sd: number }, expected: { mean: number; sd: number }) => {
	expect(Math.abs(mean - expected.mean)).toBeLessThan((4 * expected.sd) / Math.sqrt(n));
	expect(Math.abs(sd - expected.sd)).toBeLessThan((4 * expected.sd) / Math.sqrt(2 * n));
};
const density = (z: number) => Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);

describe("a linear result, the height of the stack", () => {
	// with this seed some lie beyond 4 sd on either side, where the histogram ends
	const heights = () => run("d_cell", { d_separator: 4, d_cathode: 10, d_reservoir: 6 }, {}, "independent", 7);
	const [d, u] = [evaluate(defaults).d_cell, Math.sqrt(152)];
	it("is normal, with the squares added", () => {
		const drawn = heights();
		expectMoments(drawn, { mean: d, sd: u });
		expect(Math.abs(drawn.skewness)).toBeLessThan(4 * Math.sqrt(6 / n));
	});
	it("has the quantiles of the normal, within 4 √(p(1 − p)/n) over the density there", () => {
		const [p, z] = [
			[0.025, 0.16, 0.5, 0.84, 0.975],
			[-1.959963985, -0.994457883, 0, 0.994457883, 1.959963985],
		];
		heights().quantiles.forEach((value, i) => {
			const error = (u * Math.sqrt((p[i]! * (1 - p[i]!)) / n)) / density(z[i]!);
			expect(Math.abs(value - (d + z[i]! * u))).toBeLessThan(4 * error);
		});
	});
	it("has a histogram of the normal: each bin within 5 of its own standard errors", () => {
		const drawn = heights();
		const { from, width, counts, beyond } = drawn.histogram;
		expect(counts).toHaveLength(60);
		expect(counts.reduce((sum, count) => sum + count, 0) + beyond).toBe(n);
		expect(from).toBeCloseTo(drawn.mean - 4 * drawn.sd, 9);
		expect(from + 60 * width).toBeCloseTo(drawn.mean + 4 * drawn.sd, 9);
		counts.forEach((count, i) => {
			// density by Simpson over a bin of 0.13 sd
			const at = (part: number) => density((from + (i + part) * width - d) / u);
			const expected = ((n * width) / u / 6) * (at(0) + 4 * at(0.5) + at(1));
			expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected) + 1);
		});
		// 6.3e-5 of a normal lie beyond 4 sd
		expect(beyond).toBeLessThan(20);
	});
});

describe("a quotient, E_V of cell 1", () => {
	const u = { d_separator: 4, d_cathode: 10, d_reservoir: 6 };
	const quotients = () => run("E_V", u);
	const { E_V, d_cell } = evaluate(defaults);
	const part = Math.sqrt(152) / d_cell;
	/** E[f] over a normal z in |z| < 6, where the limits are, by Simpson's rule: its error is far below the 10⁻³ asked for. */
	const expected = (f: (z: number) => number) => {
		const steps = 2000;
		let sum = 0;
		for (let i = 0; i <= steps; i++) {
			const z = -6 + (12 * i) / steps;
			sum += (i === 0 || i === steps ? 1 : i % 2 ? 4 : 2) * density(z) * f(z);
		}
		return (sum * 12) / steps / 3;
	};
	const value = (z: number) => E_V / (1 + part * z);
	const mean = expected(value);
	const sd = Math.sqrt(expected((z) => (value(z) - mean) ** 2));
	const skewness = expected((z) => ((value(z) - mean) / sd) ** 3);
	it("has the mean and the width of E_V d/x over a normal x", () => expectMoments(quotients(), { mean, sd }));
	it("is higher on average by the square of the relative ±, to second order", () => {
		// the next term, 3 part⁴, is 0.5 % of it; chance leaves 8 % of it at 4 standard errors
		expect(Math.abs((quotients().mean - E_V) / (E_V * part ** 2) - 1)).toBeLessThan(0.1);
	});
	it("has its longer tail above: skewness 6 u/d to second order", () => {
		const drawn = quotients();
		expect(drawn.skewness).toBeGreaterThan(0);
		// chance: √(6/n) for a normal, here half as much again
		expect(Math.abs(drawn.skewness - skewness)).toBeLessThan(4 * 1.5 * Math.sqrt(6 / n));
		expect(skewness / (6 * part)).toBeCloseTo(1, 1);
	});
});

it("a resistance by the activation energy is lognormal", () => {
	const T = 263.15;
	const c = (1 / T - 1 / 303.15) / 8.617333262e-5;
	const s = 0.01 * c;
	const drawn = run("R_separator", { E_sigma: 0.01 }, { T });
	const median = evaluate({ ...defaults, T }).R_separator;
	const mean = median * Math.exp(s ** 2 / 2);
	expectMoments(drawn, { mean, sd: mean * Math.sqrt(Math.exp(s ** 2) - 1) });
	expect(Math.abs(Math.log(drawn.quantiles[2] / median))).toBeLessThan((4 * 1.2533 * s) / Math.sqrt(n));
	expect(Math.abs(Math.log(drawn.quantiles[4] / median) - 1.959963985 * s)).toBeLessThan((4 * 2.67 * s) / Math.sqrt(n));
});

describe("without a reservoir, 0 ± 6 µm", () => {
	const drawn = () =>
		monteCarlo({
			inputs: { ...defaults, d_reservoir: 0 },
			u: { ...exact, d_reservoir: 6 },
			of: ["d_cell", "E_V"],
			dependence: "independent",
			draws: n,
			seed: 1,
		});
	const bare = evaluate({ ...defaults, d_reservoir: 0 });
	it("the height is half-normal", () => {
		const [height] = drawn().distributions;
		expectMoments(height!, {
			mean: bare.d_cell + 6 * Math.sqrt(2 / Math.PI),
			// of kurtosis 3.87 instead of 3, so that the 4 standard errors of a normal's sd are 3.3 of its own
			sd: 6 * Math.sqrt(1 - 2 / Math.PI),
		});
		expect(Math.abs(height!.quantiles[2] - bare.d_cell - 6 * 0.67448975)).toBeLessThan((4 * 6 * 0.79) / Math.sqrt(n));
		expect(height!.histogram.from).toBeCloseTo(bare.d_cell, 2);
	});
	it("half of the designs were drawn again, and none lies beyond", () => {
		const {
			redrawn,
			distributions: [, E_V],
		} = drawn();
		expect(Math.abs(redrawn - n / 2)).toBeLessThan(2 * Math.sqrt(n));
		expect(E_V!.quantiles[4]).toBeLessThan(bare.E_V);
		expect(E_V!.skewness).toBeLessThan(0);
	});
});

describe("the seed", () => {
	const asked = {
		inputs: defaults,
		u: defaultUncertainties,
		of: ["E_V"],
		dependence: "independent",
		draws: n,
	} as const;
	const one = () => monteCarlo({ ...asked, seed: 1 });
	it("decides all", () => {
		expect(one()).toEqual(one());
	});
	it("and another gives others, within what chance allows", () => {
		const [a, b] = [one().distributions[0]!, monteCarlo({ ...asked, seed: 2 }).distributions[0]!];
		expect(b.mean).not.toBe(a.mean);
		expect(Math.abs(b.mean - a.mean)).toBeLessThan((4 * Math.SQRT2 * a.sd) / Math.sqrt(n));
	});
	it("gives the same E_V whichever results are asked for with it", () => {
		const alone = one().distributions[0]!;
		const with_ = (of: readonly OutputKey[]) => monteCarlo({ ...asked, of, seed: 1 }).distributions[0]!;
		for (const of of [
			["E_V", "E_m"],
			["E_V", "R_cell"],
		] as const) {
			const { mean, sd, skewness } = with_(of);
			expect(mean).toBeCloseTo(alone.mean, 9);
			expect(sd).toBeCloseTo(alone.sd, 9);
			expect(skewness).toBeCloseTo(alone.skewness, 9);
		}
	});
});

it("where the porosity follows, E_m is as narrow as its budget says, and wider where it does not", () => {
	const width = (dependence: "independent" | "follows") =>
		run("E_m", defaultUncertainties, { utilisation: 1 }, dependence).sd;
	// to 1 %: chance 0.9 % at 4 standard errors, and second order adds 4 (u/E_m)² = 0.5 % at most
	for (const dependence of ["independent", "follows"] as const) {
		const first = budget({ ...defaults, utilisation: 1 }, defaultUncertainties, "E_m", dependence).u;
		expect(Math.abs(width(dependence) / first - 1)).toBeLessThan(0.015);
	}
	expect(width("follows") / width("independent")).toBeCloseTo(4.6 / 6.2, 1);
});

describe("what is exact", () => {
	it("has one value, and one bin that holds all", () => {
		const { mean, sd, skewness, quantiles, histogram } = run("C_cathode", defaultUncertainties);
		const C = evaluate(defaults).C_cathode;
		expect({ mean, sd, skewness }).toEqual({ mean: C, sd: 0, skewness: 0 });
		expect(quantiles).toEqual([C, C, C, C, C]);
		expect(Array.from(histogram.counts)).toEqual([n]);
		expect(histogram.from).toBeLessThan(C);
		expect(histogram.from + histogram.width).toBeGreaterThan(C);
		expect(histogram.beyond).toBe(0);
	});
	it("is the solids balance, where the porosity follows, though its draws differ by rounding", () => {
		expect(run("solids_balance", { ...defaultUncertainties, loading: 1 }, {}, "follows").sd).toBe(0);
		expect(run("solids_balance", { ...defaultUncertainties, loading: 1 }).sd).toBeGreaterThan(0.01);
	});
	it("is 0 where it is 0", () => {
		const { mean, sd, histogram } = run("C_rate", defaultUncertainties, { j: 0 });
		expect([mean, sd, histogram.width > 0]).toEqual([0, 0, true]);
	});
});

it("no result of any design is without a number", () => {
	const { cases } = JSON.parse(readFileSync(new URL("../model/golden.json", import.meta.url), "utf8")) as {
		readonly cases: readonly { readonly inputs: Partial<Inputs> }[];
	};
	for (const { inputs } of cases)
		for (const dependence of ["independent", "follows"] as const) {
			const { distributions } = monteCarlo({
				inputs: { ...defaults, ...inputs },
				u: { ...defaultUncertainties, loading: 0.5, U: 0.1, U_max: 0.05 },
				of: outputKeys,
				dependence,
				draws: 300,
				seed: 1,
			});
			for (const { mean, sd, skewness, quantiles, histogram } of distributions) {
				const numbers = [mean, sd, skewness, ...quantiles, histogram.from, histogram.width, ...histogram.counts];
				expect(numbers.every(Number.isFinite)).toBe(true);
				expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
				expect(histogram.counts.reduce((sum, count) => sum + count, 0) + histogram.beyond).toBe(300);
			}
		}
});

it("knows what a result is computed from, and what the limits of that depend on", () => {
	const of = (key: OutputKey, dependence: "independent" | "follows" = "independent") =>
		[...inputsBehind([key], dependence)].toSorted();
	expect(of("d_cell")).toEqual(
		"d_cathode d_reservoir d_separator loading q_Na q_active rho_Na utilisation w_active".split(" ").toSorted(),
	);
	expect(of("m_separator")).toEqual(["d_separator", "rho_separator"]);
	expect(of("e_areal")).toEqual("U U_max U_min loading q_active utilisation w_active".split(" ").toSorted());
	expect(of("m_cathode", "follows")).toEqual("P d_cathode loading rho_cathode rho_liquid".split(" ").toSorted());
});
