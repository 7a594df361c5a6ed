/** What is called by name in the Nyquist plots, and where in Ω cm². */
import type { NamedArc } from "#analysis/spectrum";
import { peakHeight } from "#model/impedance";
import { arcName, type Drawing, frequencyOf, hertz, indexAt, isCathode, ohms, peakText, readingAt } from "./series";

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
	const { id, R } = arc;
	const { re, minusIm } = readingAt(cell.spectrum, indexAt(cell.spectrum, frequencyOf(arc)));
	const name = arcName(id, cell.of);
	const lines = tight
		? [shortened(name), `(${id}) ${ohms(R)}`, peakText(arc)]
		: [`${name} (${id})`, `${ohms(R)}, ${peakText(arc)}`];
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

/** The arcs of the whole spectrum, the rise at its end, and what the other plot enlarges. */
export function mainNames(drawing: Drawing, tight: boolean): readonly Naming[] {
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
	return [...named, ...(cell.CC ? [rise] : []), ...(tight ? [] : [corner])];
}

/** How far the enlarged plot goes, in resistances of separator and interface: so that their names have room. */
export const cornerReach = 1.5;
