/**
 * The impedance of a design's cell. Separator and interface are those of the design at its temperature; the cathode has
 * the arcs of a published cell, all multiplied by one factor so that their real part at 0.1 Hz is the cathode resistance
 * of the design. So Re Z at 0.1 Hz is R_cell but for what the arcs of separator and interface still lack there: less than
 * 0.2 % in cells like the published ones, 3 % with an interface of 5000 Ω cm². Split, exponents and Q are illustrative (see
 * #library/circuits).
 */
import {
	type CathodeArcId,
	type CircuitId,
	cathodeArcIds,
	type FullCellId,
	fullCells,
	recorded,
	symmetricCell,
} from "#library/circuits";
import type { Inputs, Outputs } from "#model";
import {
	type Arc,
	type ConstantPhase,
	decades,
	maxima,
	peakFrequency,
	type SeriesCircuit,
	type Spectrum,
	scaled,
	spectrumOf,
} from "#model/impedance";

/** Grain boundaries B, interface with sodium C, and what the cathode has. */
export type ArcId = "B" | "C" | CathodeArcId;

export interface NamedArc extends Arc {
	readonly id: ArcId;
	/** Where it begins on the real axis when the arcs are set side by side, Ω cm². */
	readonly start: number;
	/** Where it peaks by itself, Hz. */
	readonly peak: number;
	/** Where the spectrum has the maximum that belongs to it; undefined where it has none, only a shoulder. */
	readonly seen: number | undefined;
}

export interface CellSpectrum {
	readonly of: CircuitId;
	/** Plain resistance at the high-frequency end, Ω cm²: grains A, or all that a published circuit has before its arcs. */
	readonly R: number;
	/** Arcs with a resistance, from the separator to the foil. */
	readonly arcs: readonly NamedArc[];
	/** The rise at low frequency. */
	readonly CC: ConstantPhase | undefined;
	/** What the arcs of the published cathode are multiplied by; 0 where the design has no cathode resistance. */
	readonly factor: number;
	readonly spectrum: Spectrum;
}

/** What of a design bears on its spectrum. */
type SpectrumDesign = Pick<Inputs, "d_separator" | "R_cathode"> & Pick<Outputs, "R_separator" | "R_interface">;

/** In each decade, so that the largest arc is drawn round. */
export const perDecade = 40;

const frequencies = {
	symmetric: decades(...recorded.symmetric, perDecade),
	full: decades(...recorded.full, perDecade),
};

/** The lowest frequency of full cells, where totals are read. */
const lowest = frequencies.full.subarray(0, 1);

/** Below this resistance, in Ω cm², nothing is told from a plain contact: an arc so small is none. */
const least = 1e-9;

type Identified = readonly (readonly [id: ArcId, arc: Arc])[];

/** The cathode of a published cell: its arcs by name, and as a circuit without anything before them. */
function cathodeOf(of: FullCellId): { readonly ids: readonly CathodeArcId[] } & SeriesCircuit {
	const { CC } = fullCells[of];
	const arcs: Partial<Readonly<Record<CathodeArcId, Arc>>> = fullCells[of].arcs;
	const ids = cathodeArcIds.filter((id) => arcs[id]);
	return { ids, R: 0, arcs: ids.map((id) => arcs[id]!), blocking: CC };
}

function cellOf(
	of: CircuitId,
	R: number,
	identified: Identified,
	CC: ConstantPhase | undefined,
	factor: number,
): CellSpectrum {
	const present = identified.filter(([, arc]) => arc.R > least);
	const circuit = { R, arcs: present.map(([, arc]) => arc), ...(CC && { blocking: CC }) };
	const spectrum = spectrumOf(circuit, of === "symmetric" ? frequencies.symmetric : frequencies.full);
	const seen = belonging(maxima(spectrum), circuit.arcs);
	let start = R;
	const arcs = present.map(([id, arc], index) => {
		const named = { id, ...arc, start, peak: peakFrequency(arc), seen: seen[index] };
		start += arc.R;
		return named;
	});
	return { of, R, arcs, CC, factor, spectrum };
}

/** Each maximum of −Im Z to the arc that has the largest share in it there; one that has two keeps the first. */
function belonging(found: readonly number[], arcs: readonly Arc[]): readonly (number | undefined)[] {
	const seen: (number | undefined)[] = arcs.map(() => undefined);
	const at = Float64Array.from(found);
	const shares = arcs.map((arc) => spectrumOf({ R: 0, arcs: [arc] }, at).im);
	for (const [i, f] of found.entries()) {
		const here = shares.map((im) => im[i]!);
		const largest = here.indexOf(Math.min(...here));
		seen[largest] ??= f;
	}
	return seen;
}

/** Grains in series, then grain boundaries: as in the symmetric cell, with peaks that do not move with the thickness. */
function separatorOf({ d_separator, R_separator }: SpectrumDesign): { readonly A: number; readonly B: Arc } {
	const { A, B, d_separator: d } = symmetricCell;
	const whole = A.R + B.R;
	return {
		A: (R_separator * A.R) / whole,
		B: { R: (R_separator * B.R) / whole, Q: (B.Q * d) / d_separator, n: B.n },
	};
}

/** The cell of a design with the cathode of a published cell; or its separator between two sodium electrodes. */
export function cellSpectrum(design: SpectrumDesign, of: CircuitId): CellSpectrum {
	const { A, B } = separatorOf(design);
	const { Q, n } = symmetricCell.C;
	const R = design.R_interface;
	// two interfaces in series have twice the resistance and half the capacitance of one
	if (of === "symmetric")
		return cellOf(
			of,
			A,
			[
				["B", B],
				["C", { R: 2 * R, Q, n }],
			],
			undefined,
			1,
		);
	const cathode = cathodeOf(of);
	const factor = design.R_cathode / spectrumOf(cathode, lowest).re[0]!;
	const own: Identified = [
		["B", B],
		["C", { R, Q: 2 * Q, n }],
	];
	if (!(design.R_cathode > least)) return cellOf(of, A, own, undefined, 0);
	const { arcs, blocking } = scaled(cathode, factor);
	return cellOf(of, A, [...own, ...cathode.ids.map((id, i) => [id, arcs[i]!] as const)], blocking, factor);
}

/** The circuit of a published cell as it is, at 30 °C: what the spectrum of a design is drawn after. */
export function publishedSpectrum(of: CircuitId): CellSpectrum {
	if (of === "symmetric") {
		const { A, B, C } = symmetricCell;
		return cellOf(
			of,
			A.R,
			[
				["B", B],
				["C", C],
			],
			undefined,
			1,
		);
	}
	const { ids, arcs, blocking } = cathodeOf(of);
	const identified = ids.map((id, i) => [id, arcs[i]!] as const);
	return cellOf(of, fullCells[of].R0, identified, blocking, 1);
}
