import { describe as about, expect, it } from "vitest";
import { cellSpectrum, publishedSpectrum } from "#analysis/spectrum";
import type { CircuitId } from "#library/circuits";
import { defaults, evaluate, type Inputs } from "#model";
import {
	captionOf,
	type Drawing,
	dataOf,
	decadeText,
	describe,
	exponentAt,
	hertz,
	indexAt,
	indexTowards,
	isComparable,
	phaseText,
	readingAt,
	readingTexts,
	scientific,
	spokenReading,
	tableOf,
} from "./series";

const drawingOf = (of: CircuitId, changes: Partial<Inputs> = {}): Drawing => {
	const inputs = { ...defaults, ...changes };
	const outputs = evaluate(inputs);
	return {
		cell: cellSpectrum({ ...inputs, ...outputs }, of),
		published: publishedSpectrum(of),
		before: outputs.R_separator + outputs.R_interface,
		T: inputs.T,
	};
};

about("frequencies and resistances in words", () => {
	it.each([
		[0.1, "0.1 Hz"],
		[1000, "1 kHz"],
		[0.0494, "0.0494 Hz"],
		[230.4, "230 Hz"],
		[999.4, "999 Hz"],
		[999.96, "1.00 kHz"],
		[19_851, "19.9 kHz"],
		[999_960.6, "1.00 MHz"],
		[1_410_869, "1.41 MHz"],
	])("%d Hz", (f, text) => expect(hertz(f)).toBe(text.replace(" ", "\u00a0")));

	it("whole decades", () => {
		expect([-1, 0, 2, 3, 5, 6].map(decadeText).map((text) => text.replace("\u00a0", " "))).toEqual([
			"0.1 Hz",
			"1 Hz",
			"100 Hz",
			"1 kHz",
			"100 kHz",
			"1 MHz",
		]);
	});

	it("powers of ten", () => {
		expect(scientific(2.7865e-6)).toBe("2.79\u00a0×\u00a010⁻⁶");
	});

	it("a phase has the sign of a capacitance, and none where it is nought", () => {
		expect(phaseText(45)).toBe("−45.0°");
		expect(phaseText(0.001)).toBe("0.0°");
	});
});

about("a reading", () => {
	it("of 3 − 4i Ω cm²", () => {
		const of = { f: Float64Array.of(10), re: Float64Array.of(3), im: Float64Array.of(-4) };
		const reading = readingAt(of, 0);
		expect(reading).toMatchObject({ f: 10, re: 3, minusIm: 4, size: 5 });
		expect(reading.minusPhase).toBeCloseTo(53.1301, 4);
		expect(readingTexts(reading)).toEqual(["3.000 Ω cm²", "4.000 Ω cm²", "5.000 Ω cm²"]);
		expect(spokenReading(reading)).toBe(
			"10 hertz: real part 3.000 ohm square centimetres, negative imaginary part 4.000 ohm square centimetres, " +
				"magnitude 5.000 ohm square centimetres, phase minus 53.1 degrees",
		);
	});

	it("is spoken with its frequency in kilohertz and megahertz too", () => {
		const spoken = (f: number) => spokenReading({ f, re: 1, minusIm: -0.5, size: 1.118, minusPhase: -26.6 });
		expect(spoken(19_900)).toMatch(/^19\.9 kilohertz: .* part minus 0\.500 ohm .* phase 26\.6 degrees$/);
		expect(spoken(1e6)).toMatch(/^1 megahertz: /);
	});

	it("has a small part to the place of the whole, so that its width is bounded", () => {
		const of = { f: Float64Array.of(0.1), re: Float64Array.of(0.6434), im: Float64Array.of(-2.6e-7) };
		expect(readingTexts(readingAt(of, 0))[1]).toBe("0.0000 Ω cm²");
	});

	it("is found by frequency, and at an end beyond it", () => {
		const { spectrum } = publishedSpectrum("cell-1-after");
		expect(spectrum.f[indexAt(spectrum, 1000)]).toBe(1000);
		expect(indexAt(spectrum, 1e-9)).toBe(0);
		expect(spectrum.f[indexAt(spectrum, 1e12)]).toBe(1e6);
	});
});

about("a step of the reader", () => {
	const { spectrum } = publishedSpectrum("cell-1-after");
	it("is one place at least, in either direction", () => {
		const at = exponentAt(spectrum, 100);
		expect(indexTowards(spectrum, 100, at + 0.01)).toBe(101);
		expect(indexTowards(spectrum, 100, at - 0.01)).toBe(99);
		expect(indexTowards(spectrum, 100, at + 0.1)).toBe(104);
		expect(indexTowards(spectrum, 100, at)).toBe(100);
	});
	it("ends at the ends", () => {
		expect(indexTowards(spectrum, 0, -1.01)).toBe(0);
		expect(indexTowards(spectrum, 280, 6.01)).toBe(280);
	});
});

about("the published circuit", () => {
	it("stands beside a design that is not far smaller, and is not promised beside another", () => {
		const [near, far] = [drawingOf("symmetric", { T: 303.15 }), drawingOf("symmetric", { d_separator: 1, T: 343.15 })];
		expect([near, far].map(isComparable)).toEqual([true, false]);
		expect(captionOf(near)).toContain("; dashed, the 110");
		expect(captionOf(far)).toContain("; dashed in the two lower plots only");
	});
});

about("the caption", () => {
	it("has temperature and pressure, and speaks of the cell that is drawn", () => {
		const text = captionOf(drawingOf("cell-2-after", { T: 263.15 })).replaceAll("\u00a0", " ");
		expect(text).toContain("at −10.0 °C, with the cathode arcs drawn for cell 2 after formation (30 °C, 1 MPa)");
		expect(text).toContain("totals and peak frequencies of full cells are published");
		expect(captionOf(drawingOf("symmetric"))).not.toContain("full cells");
	});
	it("says by how much the arcs are stretched to the cathode resistance of the design", () => {
		const { R_cathode } = defaults;
		const after = (changes: Partial<Inputs>) => captionOf(drawingOf("cell-1-after", changes)).replaceAll("\u00a0", " ");
		expect(after({})).toContain("(30 °C, 0.05 MPa); dashed");
		expect(after({ R_cathode: 2 * R_cathode })).toContain("(30 °C, 0.05 MPa) times 2.0");
		expect(after({ R_cathode: 0.07 * R_cathode })).toContain("(30 °C, 0.05 MPa) times 0.070");
	});
});

about("table and files", () => {
	it("list whole decades from 1 MHz to 0.1 Hz, and every frequency", () => {
		const drawing = drawingOf("cell-1-after");
		const { rows } = tableOf(drawing);
		expect(rows.map(([f]) => f)).toEqual([1e6, 1e5, 1e4, 1e3, 100, 10, 1, 0.1]);
		expect(dataOf(drawing).rows).toHaveLength(281);
		// the published circuit at 0.1 Hz, worked outside this program
		expect(rows.at(-1)!.slice(5)).toEqual([expect.closeTo(590.00368, 4), expect.closeTo(28.608011, 5)]);
	});

	it("end at 1 Hz for the symmetric cell", () => {
		expect(tableOf(drawingOf("symmetric")).rows.at(-1)![0]).toBe(1);
	});
});

about("the sentence", () => {
	it("has the ends of the spectrum and where it is highest", () => {
		const text = describe(drawingOf("cell-1-after")).replaceAll("\u00a0", " ");
		expect(text).toContain("cathode arcs of cell 1 after formation");
		expect(text).toContain("to 590 Ω cm² at 0.1 Hz");
		// the grid has 40 frequencies in a decade: that next to 230 Hz
		expect(text).toMatch(/largest, 19\d Ω cm², at 2[23]\d Hz/);
	});

	it("says it where there is no cathode resistance, and has no number that is none", () => {
		const drawing = drawingOf("cell-2-after", { R_cathode: 0, R_interface_ref: 0, d_separator: 0.1 });
		expect(describe(drawing)).toContain("whose cathode has no resistance");
		expect(captionOf(drawing)).toContain("without cathode arcs");
		const all = JSON.stringify([describe(drawing), tableOf(drawing), dataOf(drawing)]);
		expect(all).not.toMatch(/NaN|Infinity|null|undefined/);
	});
});
