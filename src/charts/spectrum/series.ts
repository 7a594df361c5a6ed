/** What the impedance of a cell draws, tells and lists: one source for picture, table and spoken text. */
import { type ArcId, type CellSpectrum, type NamedArc, perDecade } from "#analysis/spectrum";
import { type CircuitId, fullCells } from "#library/circuits";
import { significant, toPlace } from "#model";
import type { Spectrum } from "#model/impedance";
import type { FigureTable } from "../figure/table";

/** A cell and the published circuit that it is drawn after. */
export interface Drawing {
	readonly cell: CellSpectrum;
	readonly published: CellSpectrum;
	/** Separator and one interface, Ω cm²: what a full cell has before its cathode. */
	readonly before: number;
}

export const isCathode = (id: ArcId): boolean => id !== "B" && id !== "C";

export const circuitName = (of: CircuitId): string => (of === "symmetric" ? "the symmetric cell" : fullCells[of].name);

const bare: Readonly<Record<ArcId, string>> = {
	B: "grain boundaries",
	C: "interface with sodium",
	DL: "double layer",
	CT: "charge transfer",
	LE: "ion diffusion in the liquid",
};

/** What the paper takes an arc for. */
export const arcName = (id: ArcId, of: CircuitId): string =>
	id === "C" && of === "symmetric" ? "both interfaces with sodium" : bare[id];

/** “230 Hz”, “19.9 kHz”, “0.100 Hz” */
export function hertz(f: number): string {
	const [by, unit] = f >= 999_500 ? [1e6, "MHz"] : f >= 999.5 ? [1e3, "kHz"] : [1, "Hz"];
	// what rounds up to the next power of ten has a digit less behind the point
	return `${significant(Number((f / by).toPrecision(3)), 3)} ${unit}`;
}

/** A whole decade without zeros behind the point: “0.1 Hz”, “10 kHz”. */
export function decadeText(exponent: number): string {
	const [unit, less] = exponent >= 6 ? ["MHz", 6] : exponent >= 3 ? ["kHz", 3] : ["Hz", 0];
	return `${Number((10 ** (exponent - less)).toPrecision(1))} ${unit}`;
}

/** 10⁵ */
export const powerOfTen = (exponent: number): string =>
	`10${[...String(exponent)].map((each) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(each)]).join("")}`;

/** “2.79 × 10⁻⁶” */
export function scientific(value: number): string {
	const [digits = "", exponent = ""] = value.toExponential(2).split("e");
	return `${digits} × ${powerOfTen(Number(exponent))}`;
}

export const ohms = (R: number): string => `${significant(R, 3)} Ω cm²`;

/** Where an arc peaks, and whether that can be seen in the spectrum. */
export const peakText = ({ seen, peak }: Pick<NamedArc, "seen" | "peak">): string =>
	seen === undefined ? `${hertz(peak)} alone` : hertz(seen);

/** The frequency that belongs to an arc: where the spectrum has its maximum, else where it would have one by itself. */
export const frequencyOf = ({ seen, peak }: NamedArc): number => seen ?? peak;

/** Z at one frequency. */
export interface Reading {
	readonly f: number;
	readonly re: number;
	readonly minusIm: number;
	/** |Z| */
	readonly size: number;
	/** Degrees. */
	readonly minusPhase: number;
}

export function readingAt({ f, re, im }: Spectrum, index: number): Reading {
	const [x, y] = [re[index]!, -im[index]!];
	return {
		f: f[index]!,
		re: x,
		// no minus nought
		minusIm: y + 0,
		size: Math.hypot(x, y),
		minusPhase: (Math.atan2(y, x) * 180) / Math.PI,
	};
}

/** Re Z, −Im Z and |Z|, all to the same place: four digits of |Z|. */
export function readingTexts({ re, minusIm, size }: Reading): readonly [re: string, minusIm: string, size: string] {
	const place = Math.min(0, Math.floor(Math.log10(size)) - 3);
	return [`${toPlace(re, place)} Ω cm²`, `${toPlace(minusIm, place)} Ω cm²`, `${toPlace(size, place)} Ω cm²`];
}

export const readings = (spectrum: Spectrum): readonly Reading[] =>
	Array.from(spectrum.f, (_, index) => readingAt(spectrum, index));

/** The place in a spectrum that is nearest to a frequency. */
export function indexAt({ f }: Spectrum, frequency: number): number {
	const index = Math.round(Math.log10(frequency / f[0]!) * perDecade);
	return Math.min(f.length - 1, Math.max(0, index));
}

/** Degrees to a tenth, with the sign that a capacitance gives. */
export const phaseText = (minusPhase: number): string => `${toPlace(-minusPhase, -1)}°`;

export function captionOf({ of, factor }: CellSpectrum): string {
	const what =
		of === "symmetric"
			? "Na | ceramic | Na with the design’s separator and two of its interfaces (line); dashed, the 110\u00a0µm of the paper at 30\u00a0°C."
			: `the design’s cell ${factor > 0 ? `with the cathode arcs of ${circuitName(of)}` : "without cathode arcs"} (line); dashed, a circuit of ${factor > 0 ? "that cell" : circuitName(of)}.`;
	return `${what} Thin, each arc by itself. Only totals and peak frequencies of full cells are published; split, n and Q are chosen here.`;
}

export function describe({ cell, published }: Drawing): string {
	const all = readings(cell.spectrum);
	const [lowest, highest] = [all[0]!, all.at(-1)!];
	const largest = all.reduce((most, each) => (each.minusIm > most.minusIm ? each : most));
	const cathode = cell.arcs.filter(({ id }) => isCathode(id));
	const what =
		cell.of === "symmetric"
			? "the design’s separator between two sodium electrodes"
			: cathode.length > 0
				? `the design’s cell with the cathode arcs of ${circuitName(cell.of)}`
				: "the design’s cell, whose cathode has no resistance";
	return (
		`Impedance of ${what}, illustrative: the real part rises from ${ohms(highest.re)} at ${hertz(highest.f)} ` +
		`to ${ohms(lowest.re)} at ${hertz(lowest.f)}; the negative imaginary part is largest, ${ohms(largest.minusIm)}, ` +
		`at ${hertz(largest.f)}. The published circuit has ${ohms(published.spectrum.re[0]!)} at ${hertz(lowest.f)}.`
	);
}

const row = (design: Reading, published: Reading) => [
	design.f,
	design.re,
	design.minusIm,
	design.size,
	-design.minusPhase,
	published.re,
	published.minusIm,
];

const columns = [
	{ label: "Frequency", unit: "Hz" },
	{ label: "Re Z", unit: "Ω cm²" },
	{ label: "−Im Z", unit: "Ω cm²" },
	{ label: "|Z|", unit: "Ω cm²" },
	{ label: "Phase", unit: "°", decimals: 1 },
	{ label: "Re Z, published circuit", unit: "Ω cm²" },
	{ label: "−Im Z, published circuit", unit: "Ω cm²" },
] as const;

/** Every frequency that is drawn, from high to low as spectra are recorded. */
export function dataOf({ cell, published }: Drawing): FigureTable {
	const [design, circuit] = [readings(cell.spectrum), readings(published.spectrum)];
	return { columns, rows: design.map((each, i) => row(each, circuit[i]!)).toReversed() };
}

/** Whole decades. */
export function tableOf(drawing: Drawing): FigureTable {
	const { rows } = dataOf(drawing);
	return { columns, rows: rows.filter((_, index) => index % perDecade === 0) };
}
