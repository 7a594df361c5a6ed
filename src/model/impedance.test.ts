/**
 * Everything a second time with the complex numbers of mathjs: no closed form for (iω)ⁿ, no separate real and imaginary
 * parts. Both are double precision, so that they agree to about 10⁻¹³ of |Z|.
 */
import { type Complex, complex, divide, type MathType, add as mathAdd, multiply, pow, sqrt, tanh } from "mathjs";
import { describe, expect, it } from "vitest";
import {
	type Arc,
	capacitanceBrug,
	capacitanceHsuMansfeld,
	decades,
	diffusionPeak,
	maxima,
	peakFrequency,
	peakHeight,
	type SeriesCircuit,
	scaled,
	spectrumOf,
} from "./impedance";

const sum = (...parts: readonly MathType[]): Complex =>
	parts.reduce<MathType>((all, each) => mathAdd(all, each), complex(0, 0)) as Complex;
/** [Q (iω)ⁿ]⁻¹ */
const phaseElement = (Q: number, n: number, f: number) =>
	divide(1, multiply(Q, pow(complex(0, 2 * Math.PI * f), n))) as Complex;
const beside = (a: MathType, b: MathType): MathType =>
	divide(1, sum(divide(1, a) as MathType, divide(1, b) as MathType));

/** Kirchhoff, element by element. */
function withComplexNumbers({ R, arcs, blocking }: SeriesCircuit, f: number): Complex {
	return sum(
		R,
		...arcs.map(({ R, Q, n }) => beside(R, phaseElement(Q, n, f))),
		...(blocking ? [phaseElement(blocking.Q, blocking.n, f)] : []),
	);
}

const largeArc: Arc = { R: 430.57, Q: 2.7865e-6, n: 0.92 };
const circuits: readonly SeriesCircuit[] = [
	{ R: 0, arcs: [largeArc] },
	{ R: 6, arcs: [largeArc, { R: 150, Q: 2.2559e-4, n: 0.92 }], blocking: { Q: 0.06, n: 0.9 } },
	{ R: 0.6, arcs: [{ R: 6.275, Q: 1.2135e-7, n: 0.9 }] },
	// an ideal capacitor, a second resistance, Warburg's slope
	{
		R: 1,
		arcs: [
			{ R: 10, Q: 1e-6, n: 1 },
			{ R: 10, Q: 0.3, n: 0 },
			{ R: 1e5, Q: 1e-3, n: 0.5 },
		],
	},
];

const relative = (value: number, expected: number) => Math.abs(value / expected - 1);

describe("series circuits", () => {
	it.each(circuits.map((circuit, index) => ({ circuit, index })))(
		"circuit $index in complex numbers",
		({ circuit }) => {
			const f = decades(-3, 8, 3);
			const { re, im } = spectrumOf(circuit, f);
			for (const [i, each] of f.entries()) {
				const z = withComplexNumbers(circuit, each);
				const size = Math.hypot(z.re, z.im);
				expect(Math.abs(re[i]! - z.re)).toBeLessThan(1e-12 * size);
				expect(Math.abs(im[i]! - z.im)).toBeLessThan(1e-12 * size);
			}
		},
	);

	it("an RC element has its textbook impedance at its corner, half the resistance less i times half of it", () => {
		const [R, C] = [50, 4e-6];
		const { re, im } = spectrumOf({ R: 0, arcs: [{ R, Q: C, n: 1 }] }, Float64Array.of(1 / (2 * Math.PI * R * C)));
		expect(re[0]).toBeCloseTo(25, 12);
		expect(im[0]).toBeCloseTo(-25, 12);
	});

	it("an arc without resistance adds nothing, whatever its Q", () => {
		const { re, im } = spectrumOf({ R: 2, arcs: [{ R: 0, Q: 1e-6, n: 0.8 }] }, decades(-1, 6, 1));
		expect([...re]).toEqual(Array(8).fill(2));
		expect(im.every((each) => Math.abs(each) === 0)).toBe(true);
	});

	it("scaling multiplies every impedance and leaves the peaks where they are", () => {
		const circuit = circuits[1]!;
		const f = decades(-1, 6, 2);
		const [before, after] = [spectrumOf(circuit, f), spectrumOf(scaled(circuit, 0.37), f)];
		for (const i of f.keys()) {
			expect(after.re[i]).toBeCloseTo(0.37 * before.re[i]!, 9);
			expect(after.im[i]).toBeCloseTo(0.37 * before.im[i]!, 9);
		}
		expect(peakFrequency(scaled(circuit, 0.37).arcs[0]!)).toBeCloseTo(peakFrequency(circuit.arcs[0]!), 6);
	});

	it("decades are met exactly", () => {
		const f = decades(-1, 6, 40);
		expect(f).toHaveLength(281);
		expect([f[0], f[40], f[120], f[280]]).toEqual([0.1, 1, 100, 1e6]);
	});
});

describe("an arc by itself", () => {
	/** Worked outside this program, eight digits. */
	it("peak, height and effective capacitances of the large arc of cell 1 after formation", () => {
		expect(relative(peakFrequency(largeArc), 238.07203)).toBeLessThan(5e-8);
		expect(relative(peakHeight(largeArc), 189.79926)).toBeLessThan(5e-8);
		expect(relative(capacitanceHsuMansfeld(largeArc), 1.5526301e-6)).toBeLessThan(5e-8);
		expect(relative(capacitanceBrug(largeArc, 6), 1.0694572e-6)).toBeLessThan(5e-8);
	});

	it("the formula of the peak is where the spectrum has it, and as high", () => {
		const f0 = peakFrequency(largeArc);
		const around = [0.99, 1, 1.01].map((by) => -withComplexNumbers({ R: 0, arcs: [largeArc] }, by * f0).im);
		expect(around[1]).toBeGreaterThan(around[0]!);
		expect(around[1]).toBeGreaterThan(around[2]!);
		expect(relative(around[1]!, peakHeight(largeArc))).toBeLessThan(1e-12);
	});

	it("both capacitances are the capacitor's where there is one", () => {
		const capacitor = { R: 100, Q: 3e-6, n: 1 };
		expect(capacitanceHsuMansfeld(capacitor)).toBeCloseTo(3e-6, 18);
		expect(capacitanceBrug(capacitor, 6)).toBeCloseTo(3e-6, 18);
	});

	it("the maximum that is found between grid points is that of the formula", () => {
		// a parabola over log f through points 1/40 of a decade apart misses by far less than one per thousand
		const found = maxima(spectrumOf({ R: 6, arcs: [largeArc] }, decades(-1, 6, 40)));
		expect(found).toHaveLength(1);
		expect(relative(found[0]!, peakFrequency(largeArc))).toBeLessThan(1e-3);
	});

	/** A spectrum of nothing but these heights, a decade apart from 1 Hz on. */
	const heights = (...values: readonly number[]) => ({
		f: Float64Array.from(values, (_, i) => 10 ** i),
		re: new Float64Array(values.length),
		im: Float64Array.from(values, (value) => -value),
	});
	it("the maximum of a parabola over log f is found exactly", () => {
		// 10 − (log f − 1.2)²: the highest of the points is at 10 Hz
		const [peak, ...more] = maxima(heights(...[0, 1, 2, 3].map((x) => 10 - (x - 1.2) ** 2)));
		expect(Math.log10(peak!)).toBeCloseTo(1.2, 12);
		expect(more).toEqual([]);
	});
	it("between two points of equal height there is one maximum, midway", () => {
		const found = maxima(heights(1, 2, 2, 1));
		expect(found).toHaveLength(1);
		expect(Math.log10(found[0]!)).toBeCloseTo(1.5, 12);
	});
	it("the ends of a spectrum are no maxima, however high", () => {
		expect(maxima(heights(3, 2, 1, 2, 3))).toEqual([]);
		expect(maxima(heights(3, 3, 1))).toEqual([]);
	});

	it("a spectrum that only rises has no maximum", () => {
		expect(maxima(spectrumOf({ R: 1, arcs: [], blocking: { Q: 0.06, n: 0.9 } }, decades(-1, 6, 10)))).toEqual([]);
	});
});

it("diffusion through a layer peaks where tanh√(iωt)/√(iωt) does", () => {
	const t = 2000;
	const height = (f: number) => {
		const root = sqrt(complex(0, 2 * Math.PI * f * t)) as Complex;
		return -(divide(tanh(root), root) as Complex).im;
	};
	const peak = diffusionPeak(t);
	// 2.5406 has five digits, so that the maximum lies within 10⁻⁴ of it
	for (const by of [1 - 1e-3, 1 + 1e-3]) expect(height(peak)).toBeGreaterThan(height(peak * by));
});
