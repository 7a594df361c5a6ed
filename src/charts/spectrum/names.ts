/** What is called by name in the Nyquist plots, and where in Ω cm². */
import type { NamedArc } from "#analysis/spectrum";
import { peakHeight } from "#model/impedance";
import { arcName, type Drawing, frequencyOf, hertz, indexAt, isCathode, ohms, readingAt } from "./series";

/** A name above the plot, led down to a place in Ω cm². */
export interface Naming {
	readonly id: string;
	readonly lines: readonly string[];
	/** What stands for it where it finds no room. */
	readonly short: string;
	readonly re: number;
	readonly minusIm: number;
}

/** Without where it is: “interface”, “ion diffusion”. */
const shortened = (name: string) => name.split(/ (?:in|with) /)[0] ?? name;

/** Arcs over the spectrum, where it has their maximum; shorter, on more lines, where there is little room. */
function overSpectrum(arc: NamedArc, { cell }: Drawing, tight: boolean): Naming {
	const { id, R, seen } = arc;
	const { re, minusIm } = readingAt(cell.spectrum, indexAt(cell.spectrum, frequencyOf(arc)));
	const name = arcName(id, cell.of);
	// one that only shows as a shoulder has no frequency that could be seen here
	const peak = seen === undefined ? [] : [hertz(seen)];
	const lines = tight
		? [shortened(name), `(${id}) ${ohms(R)}`, ...peak]
		: [`${name} (${id})`, [ohms(R), ...peak].join(", ")];
	return { id, lines, short: id, re, minusIm };
}

/** Separator and interface, each over its arc by itself: the spectrum hardly shows them. */
export const cornerNames = ({ cell }: Drawing, tight: boolean): readonly Naming[] =>
	cell.arcs
		.filter(({ id }) => !isCathode(id))
		.map((arc) => {
			const { id, R, start, peak } = arc;
			const name = shortened(arcName(id, cell.of));
			const lines = tight
				? [name, `(${id}) ${ohms(R)}`, hertz(peak)]
				: [`${name} (${id})`, `${ohms(R)}, ${hertz(peak)}`];
			return { id, lines, short: id, re: start + R / 2, minusIm: peakHeight(arc) };
		});

/** The arcs of the whole spectrum, the rise at its end, and what the other plot enlarges, where it does. */
export function mainNames(drawing: Drawing, tight: boolean, isEnlarged: boolean): readonly Naming[] {
	const { cell, before } = drawing;
	const { of, arcs, spectrum } = cell;
	if (of === "symmetric") return arcs.map((arc) => overSpectrum(arc, drawing, tight));
	const named = arcs.filter(({ id }) => isCathode(id)).map((arc) => overSpectrum(arc, drawing, tight));
	const { re, minusIm } = readingAt(spectrum, 0);
	const rise = {
		id: "CC",
		short: "CC",
		lines: tight ? ["CC"] : ["current collector (CC)", "rises below 1 Hz"],
		re,
		minusIm,
	};
	const corner = {
		id: "corner",
		short: "B, C",
		lines: ["separator and interface, enlarged", ohms(before)],
		re: Math.min(cornerReach * before, re) / 2,
		minusIm: 0,
	};
	return [...named, ...(cell.CC ? [rise] : []), ...(tight || !isEnlarged ? [] : [corner])];
}

/** How far the enlarged plot goes at least, in resistances of separator and interface: so that their names have room. */
const cornerReach = 1.5;

/** Hz above which the enlarged plot holds the spectrum, whatever the cathode has there. */
const cornerFrequency = 10 ** 5.5;

/** What the enlarged plot has to hold, in Ω cm². */
export function cornerOf({ cell: { spectrum }, before }: Drawing): { readonly re: number; readonly minusIm: number } {
	const { re, minusIm } = readingAt(spectrum, indexAt(spectrum, cornerFrequency));
	return { re: Math.max(cornerReach * before, re), minusIm };
}
