/**
 * Impedance, per area of cell, of resistances and constant phase elements in series: Z_CPE = 1/[Q (iω)ⁿ] (Eq. 3 of the
 * paper). In real numbers throughout: (iω)ⁿ = ωⁿ (cos nπ/2 + i sin nπ/2). Resistances in Ω cm², Q in S sⁿ/cm², n from
 * 0 to 1, frequencies in Hz. Linear response and independent processes are taken for granted; inductance is left out.
 */

export interface ConstantPhase {
	readonly Q: number;
	readonly n: number;
}

/** A resistance beside a constant phase element: an arc of the spectrum, depressed where n is below 1. */
export interface Arc extends ConstantPhase {
	readonly R: number;
}

export interface SeriesCircuit {
	/** Plain resistance. */
	readonly R: number;
	readonly arcs: readonly Arc[];
	/** A constant phase element that nothing bridges: it rises towards low frequency. */
	readonly blocking?: ConstantPhase;
}

/** Z over frequency, in Ω cm². */
export interface Spectrum {
	readonly f: Float64Array;
	readonly re: Float64Array;
	readonly im: Float64Array;
}

/** From one power of ten to another, so many in each decade; whole decades are met exactly. */
export const decades = (from: number, to: number, perDecade: number): Float64Array =>
	Float64Array.from({ length: (to - from) * perDecade + 1 }, (_, i) => 10 ** (from + i / perDecade));

/** Z = R + Σ Rₖ/[1 + Rₖ Qₖ (iω)ⁿ] + 1/[Q (iω)ⁿ] at each frequency. */
export function spectrumOf({ R, arcs, blocking }: SeriesCircuit, f: Float64Array): Spectrum {
	const re = new Float64Array(f.length).fill(R);
	const im = new Float64Array(f.length);
	for (const { R, Q, n } of arcs) {
		const [cos, sin] = [Math.cos((n * Math.PI) / 2), Math.sin((n * Math.PI) / 2)];
		for (const [i, each] of f.entries()) {
			const a = R * Q * (2 * Math.PI * each) ** n;
			const square = 1 + 2 * a * cos + a * a;
			re[i]! += (R * (1 + a * cos)) / square;
			im[i]! -= (R * a * sin) / square;
		}
	}
	if (blocking) {
		const { Q, n } = blocking;
		const [cos, sin] = [Math.cos((n * Math.PI) / 2), Math.sin((n * Math.PI) / 2)];
		for (const [i, each] of f.entries()) {
			const size = 1 / (Q * (2 * Math.PI * each) ** n);
			re[i]! += size * cos;
			im[i]! -= size * sin;
		}
	}
	return { f, re, im };
}

/** Every impedance of the circuit times `factor` (above 0); peaks stay at their frequencies. */
export function scaled({ R, arcs, blocking }: SeriesCircuit, factor: number): SeriesCircuit {
	return {
		R: R * factor,
		arcs: arcs.map(({ R, Q, n }) => ({ R: R * factor, Q: Q / factor, n })),
		...(blocking && { blocking: { ...blocking, Q: blocking.Q / factor } }),
	};
}

/** Where −Im Z of an arc by itself is largest: f = 1/[2π (RQ)^(1/n)], in Hz. */
export const peakFrequency = ({ R, Q, n }: Arc): number => 1 / (2 * Math.PI * (R * Q) ** (1 / n));

/** How large it is there: (R/2) tan(nπ/4), in Ω cm². */
export const peakHeight = ({ R, n }: Pick<Arc, "R" | "n">): number => (R / 2) * Math.tan((n * Math.PI) / 4);

/**
 * Capacitance of an arc in F/cm², where what disperses it is distributed through a layer: C = Q^(1/n) R^((1−n)/n)
 * (Hsu and Mansfeld, Corrosion 57 (2001) 747; the relation is from general knowledge).
 */
export const capacitanceHsuMansfeld = ({ R, Q, n }: Arc): number => Q ** (1 / n) * R ** ((1 - n) / n);

/**
 * The same where it is distributed over the surface, with the resistance `Rs` in series before it:
 * C = Q^(1/n) (1/Rs + 1/R)^((n−1)/n) (Brug et al. 1984, doi 10.1016/S0022-0728(84)80324-1; from general knowledge).
 */
export const capacitanceBrug = ({ R, Q, n }: Arc, Rs: number): number =>
	Q ** (1 / n) * (1 / Rs + 1 / R) ** ((n - 1) / n);

/** Where −Im of tanh√(iωt)/√(iωt) is largest: ωt. */
const finiteLengthPeak = 2.5406;

/**
 * Where diffusion through a layer peaks, in Hz, that takes `t` = L²/D seconds and at whose far end the concentration is
 * held: the finite-length Warburg element tanh√(iωt)/√(iωt).
 */
export const diffusionPeak = (t: number): number => finiteLengthPeak / (2 * Math.PI * t);

/** Maxima of −Im Z within a spectrum, as frequencies: by a parabola over log f through the three points around each. */
export function maxima({ f, im }: Spectrum): readonly number[] {
	const found: number[] = [];
	for (let i = 1; i < f.length - 1; i++) {
		const [before, here, after] = [-im[i - 1]!, -im[i]!, -im[i + 1]!];
		if (!(here > before && here >= after)) continue;
		const shift = (before - after) / (2 * (before - 2 * here + after));
		found.push(f[i]! * (f[i + 1]! / f[i]!) ** shift);
	}
	return found;
}
