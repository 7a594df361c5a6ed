/** What the impedance of a cell draws, tells and lists: one source for picture, table and spoken text. */
import { type ArcId, type CellSpectrum, type NamedArc, perDecade } from "#analysis/spectrum";
import { type CircuitId, fullCells, symmetricCell } from "#library/circuits";
import { significant, toPlace, units } from "#model";
import type { Spectrum } from "#model/impedance";
import { powerText } from "#model/powers";
import type { FigureTable } from "../figure/table";

/** A cell and the published circuit that it is drawn after. */
export interface Drawing {
	readonly cell: CellSpectrum;
	readonly published: CellSpectrum;
	/** Separator and one interface, Ω cm²: what a full cell has before its cathode. */
	readonly before: number;
	/** K: of the design, and of its separator and interface only. */
	readonly T: number;
}

/** How many times the design's resistance a published circuit may have and still stand beside it in one plot. */
const farAtMost = 2.5;

/** Whether the Nyquist plot has room for the published circuit too: one far larger would leave nothing of the design's. */
export const isComparable = ({ cell, published }: Drawing): boolean =>
	published.spectrum.re[0]! <= farAtMost * cell.spectrum.re[0]!;

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

/** “230 Hz”, “19.9 kHz”, “0.0494 Hz”; a whole decade is named as at the axis: “0.1 Hz”. */
export function hertz(f: number): string {
	const exponent = Math.round(Math.log10(f));
	if (f === 10 ** exponent && exponent >= -2 && exponent <= 6) return decadeText(exponent);
	const [by, unit] = f >= 999_500 ? [1e6, "MHz"] : f >= 999.5 ? [1e3, "kHz"] : [1, "Hz"];
	// what rounds up to the next power of ten has a digit less behind the point
	return `${significant(Number((f / by).toPrecision(3)), 3)}\u00a0${unit}`;
}

/** A whole decade without zeros behind the point: “0.1 Hz”, “10 kHz”. */
export function decadeText(exponent: number): string {
	const [unit, less] = exponent >= 6 ? ["MHz", 6] : exponent >= 3 ? ["kHz", 3] : ["Hz", 0];
	return `${Number((10 ** (exponent - less)).toPrecision(1))}\u00a0${unit}`;
}

/** “2.79 × 10⁻⁶” */
export function scientific(value: number): string {
	const [digits = "", exponent = ""] = value.toExponential(2).split("e");
	return powerText(Number(exponent), digits);
}

export const ohms = (R: number): string => `${significant(R, 3)} Ω cm²`;

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

/** The frequency of a place in a spectrum as a power of ten: 40 in a decade are far apart against six decimals. */
export const exponentAt = ({ f }: Spectrum, index: number): number => Number(Math.log10(f[index]!).toFixed(6));

/** The place nearest to a power of ten; where that is off the place before, another one, however small the step. */
export function indexTowards(spectrum: Spectrum, index: number, exponent: number): number {
	const next = indexAt(spectrum, 10 ** exponent);
	if (next !== index) return next;
	return Math.min(spectrum.f.length - 1, Math.max(0, index + Math.sign(exponent - exponentAt(spectrum, index))));
}

/** Degrees to a tenth, with the sign that a capacitance gives. */
export const phaseText = (minusPhase: number): string => `${toPlace(-minusPhase, -1)}°`;

/** A reading as it is read out, its units and signs in words. */
export function spokenReading(reading: Reading): string {
	const [re, minusIm, size] = readingTexts(reading);
	return `${hertz(reading.f)}: real part ${re}, negative imaginary part ${minusIm}, magnitude ${size}, phase ${phaseText(reading.minusPhase)}`
		.replaceAll("Ω cm²", units.arealResistance.spoken)
		.replace(/\u00a0([Mk]?)Hz/, (_, by: keyof typeof powersOfTen) => ` ${powersOfTen[by]}hertz`)
		.replace("°", " degrees")
		.replaceAll("−", "minus ");
}

const powersOfTen = { M: "mega", k: "kilo", "": "" } as const;

const celsiusText = (T: number) => `${toPlace(T - 273.15, -1)}\u00a0°C`;

/** The temperature at which the published circuits were recorded. */
const at30 = "30\u00a0°C";

/** What is drawn, at which temperature and pressure, and what of it is published. */
export function captionOf(drawing: Drawing): string {
	const { of, factor } = drawing.cell;
	const { T } = drawing;
	const dashed = isComparable(drawing) ? "dashed" : "dashed in the two lower plots only, as it is far larger";
	if (of === "symmetric")
		return `Na | ceramic | Na at ${celsiusText(T)} with the design’s separator and two of its interfaces (line); ${dashed}, the ${symmetricCell.d_separator}\u00a0µm of the paper at ${at30}. Thin, each arc by itself. Only the resistances of ceramic and interfaces are published; where they peak, n and Q are chosen here.`;
	const measured = `${at30}, ${fullCells[of].pressure}\u00a0MPa`;
	const times = Math.abs(factor - 1) < 0.005 ? "" : ` times ${significant(factor, 2)}`;
	const what =
		factor > 0
			? `with the cathode arcs drawn for ${circuitName(of)} (${measured})${times}; ${dashed}, a circuit of that cell.`
			: `without cathode arcs; ${dashed}, a circuit of ${circuitName(of)} (${measured}).`;
	return `the design’s cell (line), separator and interface at ${celsiusText(T)}, ${what} Thin, each arc by itself. Only totals and peak frequencies of full cells are published; split, n and Q are chosen here.`;
}

export function describe({ cell, published, T }: Drawing): string {
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
		`Impedance of ${what} at ${celsiusText(T)}, illustrative: the real part rises from ${ohms(highest.re)} at ${hertz(highest.f)} ` +
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
