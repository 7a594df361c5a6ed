/** Sobol indices: against functions whose indices are known in closed form, and of the model where they are. */
import { describe, expect, it } from "vitest";
import { defaults, type Hold, type InputKey, type OutputKey } from "#model";
import { globalSensitivity, indices } from "./global";

/** Runs a generator to its end. */
function done<T>(work: Generator<number, T>): T {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}
type Function = (x: readonly number[]) => number;
const square = (x: number) => x * x;
const found = (f: Function, dimensions: number, samples = 2048, seed = 1) =>
	done(indices((point) => f([...point]), dimensions, samples, seed));

/** sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ over (−π, π)³, Ishigami and Homma 1990. */
const ishigami: Function = (x) => {
	const [a, b, c] = x.map((t) => Math.PI * (2 * t - 1)) as [number, number, number];
	return Math.sin(a) + 7 * Math.sin(b) ** 2 + 0.1 * c ** 4 * Math.sin(a);
};
const [alone, second, joint] = [
	0.5 * (1 + (0.1 * Math.PI ** 4) / 5) ** 2,
	49 / 8,
	(0.01 * Math.PI ** 8 * 8) / 225,
] as const;
const variance = alone + second + joint;
const exact = [
	[alone / variance, (alone + joint) / variance],
	[second / variance, second / variance],
	[0, joint / variance],
] as const;

describe("the Ishigami function", () => {
	it("the exact indices are those of the literature", () => {
		// Saltelli et al., Global Sensitivity Analysis: The Primer (2008), p. 196
		expect(exact.flat().map((value) => Number(value.toFixed(4)))).toEqual([0.3139, 0.5576, 0.4424, 0.4424, 0, 0.2437]);
	});
	it("comes out to half a per cent of the variance", () => {
		const { inputs, mean, sd } = found(ishigami, 3);
		inputs.forEach(({ first, total }, i) => {
			expect(Math.abs(first - exact[i]![0])).toBeLessThan(0.005);
			expect(Math.abs(total - exact[i]![1])).toBeLessThan(0.005);
		});
		// 32,768 random values would know the mean to 0.02 and the standard deviation to 0.015
		expect(Math.abs(mean - 3.5)).toBeLessThan(0.02);
		expect(Math.abs(sd - Math.sqrt(variance))).toBeLessThan(0.015);
	});
	it("lies within the standard errors as often as eight replicates allow", () => {
		// within one error lies Student's t with seven degrees of freedom in 65 of 100 cases; of 180 here 117 ± 6.4, ± 4 of these
		let [within, all] = [0, 0];
		for (let seed = 1; seed <= 30; seed++)
			found(ishigami, 3, 256, seed).inputs.forEach(({ first, firstError, total, totalError }, i) => {
				const [one, whole] = [Math.abs(first - exact[i]![0]), Math.abs(total - exact[i]![1])];
				within += Number(one < firstError) + Number(whole < totalError);
				all += 2;
				// 1 of 1000 lies beyond 5.4
				expect(one / firstError).toBeLessThan(8);
				expect(whole / totalError).toBeLessThan(8);
			});
		expect(all).toBe(180);
		expect(Math.abs(within - 117)).toBeLessThan(26);
	});
	it("is the same for a seed, and more points are nearer", () => {
		expect(found(ishigami, 3, 256, 4)).toEqual(found(ishigami, 3, 256, 4));
		const error = (samples: number) => found(ishigami, 3, samples).inputs[0]!.firstError;
		// random points would bring a factor of 4 for 16 times as many
		expect(error(4096)).toBeLessThan(error(256) / 5);
	});
});

it("standard errors are the scatter of the estimates from seed to seed", () => {
	const estimates = Array.from({ length: 300 }, (_, seed) => found(([x, y]) => x! * y!, 2, 8, seed).inputs).flat();
	const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
	const scatter = (values: readonly number[]) => mean(values.map(square)) - square(mean(values));
	const told = (errors: readonly number[]) => mean(errors.map(square));
	// x and y alike: variances of 600 estimates, known to 6 %
	for (const [is, says] of [
		[scatter(estimates.map(({ first }) => first)), told(estimates.map(({ firstError }) => firstError))],
		[scatter(estimates.map(({ total }) => total)), told(estimates.map(({ totalError }) => totalError))],
	] as const)
		expect(Math.abs(says / is - 1)).toBeLessThan(0.15);
});

it("Sobol's g-function in eight dimensions, product of (|4x − 2| + a)/(1 + a)", () => {
	const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
	const parts = a.map((each) => 1 / (3 * (1 + each) ** 2));
	const variance = parts.reduce((product, part) => product * (1 + part), 1) - 1;
	const { inputs } = found((x) => a.reduce((y, each, i) => y * ((Math.abs(4 * x[i]! - 2) + each) / (1 + each)), 1), 8);
	parts.forEach((part, i) => {
		const total = (part * (variance + 1)) / (1 + part) / variance;
		expect(Math.abs(inputs[i]!.first - part / variance)).toBeLessThan(0.01);
		expect(Math.abs(inputs[i]!.total - total)).toBeLessThan(0.01);
	});
});

it("a sum has indices c²/Σc², first order and total alike, also on a large mean", () => {
	const c = [3, -2, 1, 0];
	const { inputs, mean, sd } = found((x) => 1e6 + x.reduce((sum, value, i) => sum + c[i]! * value, 0), 4, 1024);
	inputs.forEach(({ first, total }, i) => {
		expect(first).toBeCloseTo(c[i]! ** 2 / 14, 3);
		expect(total).toBeCloseTo(c[i]! ** 2 / 14, 3);
	});
	expect(mean).toBeCloseTo(1e6 + 1, 3);
	expect(sd).toBeCloseTo(Math.sqrt(14 / 12), 3);
});

describe("what has no variance or no value", () => {
	it("a constant has indices of 0", () => {
		const none = { first: 0, firstError: 0, total: 0, totalError: 0 };
		expect(found(() => 7.3, 2, 64)).toMatchObject({ inputs: [none, none], mean: 7.3, sd: 0 });
	});
	it.each([1e-6, 1, 1e6])("around %f rounding is no variance, a millionth of it is one", (size) => {
		expect(found(([x]) => (size * (1 + x!)) / (1 + x!), 1, 64)).toMatchObject({ inputs: [{ total: 0 }], sd: 0 });
		const { inputs, sd } = found(([x]) => size * (1 + 1e-6 * x!), 1, 64);
		expect(inputs[0]!.total).toBeCloseTo(1, 2);
		expect(sd / size / 1e-6).toBeCloseTo(Math.sqrt(1 / 12), 3);
	});
	it.each([
		["not a number", (x: readonly number[]) => (x[0]! < 0.3 ? Number.NaN : x[0]!)],
		["infinite in the middle", (x: readonly number[]) => 1 / (x[0]! - 0.5)],
		["infinite everywhere", () => Infinity],
	])("%s: no index is", (_, f) => {
		const { inputs, mean, sd } = found(f, 2, 64);
		for (const value of [mean, sd, ...inputs.flatMap((each) => Object.values(each))])
			expect(Number.isFinite(value)).toBe(true);
	});
});

it("tells how far it is, rising to the end, and what it evaluated", () => {
	const parts: number[] = [];
	const between: number[] = [];
	let [calls, before] = [0, 0];
	const f = (x: Float64Array) => {
		calls++;
		return x[0]!;
	};
	const work = indices(f, 2, 512, 1);
	for (;;) {
		const { done, value } = work.next();
		if (done) {
			expect(value.evaluations).toBe(calls);
			break;
		}
		parts.push(value);
		between.push(calls - before);
		before = calls;
	}
	// each sample takes four of them
	expect(parts).toHaveLength(Math.floor(calls / 512));
	expect(Math.min(...between)).toBeGreaterThan(512 - 4);
	expect(Math.max(...between)).toBeLessThan(512 + 4);
	expect(parts).toEqual(parts.toSorted((a, b) => a - b));
	expect(parts.at(-1)).toBeLessThanOrEqual(1);
	expect(parts.at(-1)).toBeGreaterThan(0.95);
});

describe("of the model", () => {
	const asked = (
		of: OutputKey,
		hold: Hold,
		ranges: readonly (readonly [InputKey, number, number])[],
		inputs = defaults,
	) =>
		done(
			globalSensitivity({
				inputs,
				hold,
				of,
				ranges: ranges.map(([key, from, to]) => ({ key, from, to })),
				samples: 1024,
				seed: 1,
			}),
		);
	it("the areal capacity over loading and utilisation, a product of two: closed form", () => {
		const part = (from: number, to: number) => square((to - from) / (from + to)) / 3;
		const [loading, utilisation] = [part(10, 40), part(0.5, 1)];
		const all = loading + utilisation + loading * utilisation;
		const { indices, forbidden } = asked("C_cathode", "none", [
			["utilisation", 0.5, 1],
			["loading", 10, 40],
		]);
		expect(indices.map(({ key }) => key)).toEqual(["loading", "utilisation"]);
		expect(indices[0]!.first).toBeCloseTo(loading / all, 3);
		expect(indices[1]!.first).toBeCloseTo(utilisation / all, 3);
		expect(indices[0]!.total).toBeCloseTo((loading + loading * utilisation) / all, 3);
		expect(indices[1]!.total).toBeCloseTo((utilisation + loading * utilisation) / all, 3);
		expect(forbidden).toBe(0);
	});
	it("the thickness that follows porosity and loading: loading/(1 − P)", () => {
		// d_cell without reservoir, separator and charge to speak of is d_cathode = loading · 1/(1 − P) · a constant
		const bare = { ...defaults, utilisation: 0.01, d_reservoir: 0, d_separator: 0.1 };
		const loading = square(30 / 50) / 3;
		const [mean, squares] = [Math.log(0.7 / 0.3) / 0.4, 1 / (0.3 * 0.7)];
		const porosity = squares / square(mean) - 1;
		const all = loading + porosity + loading * porosity;
		const { indices } = asked(
			"d_cell",
			"loading",
			[
				["P", 0.3, 0.7],
				["loading", 10, 40],
			],
			bare,
		);
		const of = (key: InputKey) => indices.find((each) => each.key === key)!;
		// the sodium plated adds 0.1 % in proportion to the loading
		expect(Math.abs(of("loading").first - loading / all)).toBeLessThan(0.003);
		expect(Math.abs(of("P").first - porosity / all)).toBeLessThan(0.003);
		expect(Math.abs(of("P").total - (porosity + loading * porosity) / all)).toBeLessThan(0.003);
	});
	it("beyond the limit of what follows designs count as if it did not stand, and their share is told", () => {
		const thick = { ...defaults, d_cathode: 1500 };
		const range = ["loading", 10, 100] as const;
		const { forbidden, mean, indices } = asked("d_cell", "P", [range], thick);
		const stops = (23.1 * 2000) / 1500;
		expect(forbidden).toBeCloseTo((100 - stops) / 90, 2);
		const plated = (0.849 * 0.925 * 118 * 55) / (1166 * 0.968) / 1000;
		// linear in the loading: the value at the middle of its range
		expect(mean).toBeCloseTo(36 + plated * 1e4 + 50 + (1500 * 55) / 23.1, 0);
		expect(indices[0]!.first).toBeCloseTo(1, 3);
	});
	it("a balance that the coupling keeps has indices of 0, not those of its rounding", () => {
		const { indices, sd } = asked("solids_balance", "loading", [
			["P", 0.3, 0.7],
			["loading", 10, 40],
		]);
		expect(sd).toBe(0);
		for (const { first, total } of indices) expect([first, total]).toEqual([0, 0]);
	});
	it("an input without effect has both indices 0", () => {
		const { indices } = asked("E_V", "loading", [
			["R_cathode", 10, 600],
			["d_separator", 20, 110],
		]);
		expect(indices[1]).toMatchObject({ key: "R_cathode", total: 0 });
		expect(Math.abs(indices[1]!.first)).toBeLessThan(1e-12);
	});
});
