/** Totals, peaks and worked values of the published circuits, and what must be true of the spectrum of any design. */
import fc from "fast-check";
import { add, type Complex, complex, divide, type MathType, multiply, pow } from "mathjs";
import { describe, expect, it } from "vitest";
import { type CircuitId, fullCells } from "#library/circuits";
import { numberOf } from "#library/fact";
import { impedance as printed } from "#library/facts/impedance";
import { defaults, evaluate, type Inputs, inputOf } from "#model";
import { type ArcId, type CellSpectrum, cellSpectrum, publishedSpectrum } from "./spectrum";

const design = (changes: Partial<Inputs> = {}) => {
	const inputs = { ...defaults, ...changes };
	return { ...inputs, ...evaluate(inputs) };
};
const arcOf = ({ arcs }: CellSpectrum, id: ArcId) => arcs.find((arc) => arc.id === id)!;
const relative = (value: number, expected: number) => Math.abs(value / expected - 1);
const cells = ["cell-1-before", "cell-1-after", "cell-2-before", "cell-2-after"] as const;
const all: readonly CircuitId[] = [...cells, "symmetric"];

describe("published circuits", () => {
	/** Worked outside this program, eight digits: Z at 0.1 Hz, and the peak of charge transfer by itself. */
	it.each([
		["cell-1-before", 230.00406, -26.058559, 1522.263],
		["cell-1-after", 590.00368, -28.608011, 238.07203],
		["cell-2-before", 230.00423, -25.363694, 514.63947],
		["cell-2-after", 119.99982, -25.235433, 1009.9195],
	] as const)("%s", (id, re, im, peak) => {
		const cell = publishedSpectrum(id);
		expect(cell.spectrum.f[0]).toBe(0.1);
		expect(relative(cell.spectrum.re[0]!, re)).toBeLessThan(5e-8);
		expect(relative(cell.spectrum.im[0]!, im)).toBeLessThan(5e-8);
		expect(relative(arcOf(cell, "CT").peak, peak)).toBeLessThan(5e-8);
	});

	/** The circuits were fitted to what is printed, to about one per cent. */
	it.each([
		["cell-1-before", printed.R_before_1, { CT: printed.f_CT_before_1, LE: printed.f_LE_1 }],
		["cell-1-after", printed.R_after_1, { CT: printed.f_CT_after_1, LE: printed.f_LE_1 }],
		["cell-2-before", printed.R_before_2, { CT: printed.f_CT_before_2, LE: undefined }],
		["cell-2-after", printed.R_after_2, { DL: printed.f_DL_2, CT: printed.f_CT_after_2, LE: printed.f_LE_2 }],
	] as const)("%s has the printed total and the printed maxima, and no others", (id, total, peaks) => {
		const cell = publishedSpectrum(id);
		expect(relative(cell.spectrum.re[0]!, numberOf(total))).toBeLessThan(1e-4);
		const inHertz = Object.entries(peaks).map(([arc, fact]) => {
			const f = fact && numberOf(fact) * (fact.unit === "kHz" ? 1000 : 1);
			return [arc, f] as const;
		});
		expect(cell.arcs.map((arc) => arc.id)).toEqual(inHertz.map(([arc]) => arc));
		for (const [arc, f] of inHertz) {
			const { seen } = arcOf(cell, arc as ArcId);
			if (f === undefined) expect(seen).toBeUndefined();
			else expect(relative(seen!, f)).toBeLessThan(0.01);
		}
	});

	it("the same with complex numbers", () => {
		const { R0, arcs, CC } = fullCells["cell-2-after"];
		const { f, re, im } = publishedSpectrum("cell-2-after").spectrum;
		for (const i of [0, 60, 140, 280]) {
			const power = (n: number) => pow(complex(0, 2 * Math.PI * f[i]!), n);
			const parts = Object.values(arcs).map(({ R, Q, n }) => divide(R, add(1, multiply(R * Q, power(n)))));
			const rise = divide(1, multiply(CC.Q, power(CC.n)));
			const z = [...parts, rise].reduce<MathType>((sum, each) => add(sum, each as MathType), complex(R0, 0)) as Complex;
			expect(re[i]).toBeCloseTo(z.re, 9);
			expect(im[i]).toBeCloseTo(z.im, 9);
		}
	});
});

describe("the symmetric cell of the paper, 110 µm", () => {
	/** Worked outside this program: total in Ω cm² to four digits, peaks in Hz to three. */
	it.each([
		[-10, 58.73, 191e3, 1.43e3],
		[30, 9.875, 1e6, 20e3],
		[40, 6.92, 1.41e6, 34.7e3],
	])("at %i °C", (celsius, total, B, C) => {
		const cell = cellSpectrum(design({ d_separator: 110, T: celsius + 273.15 }), "symmetric");
		expect(relative(cell.R + arcOf(cell, "B").R + arcOf(cell, "C").R, total)).toBeLessThan(1e-3);
		expect(relative(arcOf(cell, "B").peak, B)).toBeLessThan(3e-3);
		expect(relative(arcOf(cell, "C").peak, C)).toBeLessThan(3e-3);
	});

	it("at 30 °C is the published circuit, and ends at 1 Hz", () => {
		const [own, published] = [cellSpectrum(design({ d_separator: 110 }), "symmetric"), publishedSpectrum("symmetric")];
		expect(own.spectrum.f[0]).toBe(1);
		for (const i of own.spectrum.f.keys()) {
			expect(own.spectrum.re[i]).toBeCloseTo(published.spectrum.re[i]!, 9);
			expect(own.spectrum.im[i]).toBeCloseTo(published.spectrum.im[i]!, 9);
		}
	});
});

describe("the design's cell", () => {
	/** Above 0.1 Hz the interface has not quite come down to the axis; a colder cell lacks more. */
	it.each(cells)("has Re Z(0.1 Hz) = R_cell with the cathode of %s", (of) => {
		for (const T of [263.15, 303.15, 343.15]) {
			const point = design({ T, d_separator: 80, R_cathode: 240 });
			expect(relative(cellSpectrum(point, of).spectrum.re[0]!, point.R_cell)).toBeLessThan(2e-3);
		}
	});

	it("has not come to R_cell where the interface is as large as the rest", () => {
		const point = design({ R_interface_ref: 5000 });
		const { re } = cellSpectrum(point, "cell-1-after").spectrum;
		// worked outside this program from the arc R = 5000 Ω cm², Q = 3.0874e-5, n = 0.85 beside 591.6 Ω cm²
		expect(re[0]! / point.R_cell).toBeCloseTo(0.97, 3);
	});

	it("keeps the peaks of the cathode at any cathode resistance", () => {
		for (const R_cathode of [1, 112, 585, 5000]) {
			const cell = cellSpectrum(design({ R_cathode }), "cell-1-after");
			expect(relative(arcOf(cell, "CT").peak, 238.07203)).toBeLessThan(5e-8);
			expect(cell.factor).toBeCloseTo(R_cathode / 584.00368, 6);
		}
	});

	it("has grain-boundary peaks that follow the temperature and not the thickness", () => {
		const peak = (changes: Partial<Inputs>) => arcOf(cellSpectrum(design(changes), "cell-1-after"), "B").peak;
		expect(peak({ d_separator: 10 })).toBeCloseTo(peak({ d_separator: 400 }), 3);
		expect(peak({ T: 313.15 })).toBeGreaterThan(1.3 * peak({}));
	});

	it("has one interface in the full cell and two in the symmetric one, at the same frequency", () => {
		const [full, symmetric] = (["cell-1-after", "symmetric"] as const).map((of) =>
			arcOf(cellSpectrum(design(), of), "C"),
		);
		expect(full!.R).toBe(1.5);
		expect(symmetric!.R).toBe(3);
		expect(full!.peak).toBeCloseTo(symmetric!.peak, 6);
	});

	it("without a cathode resistance has no cathode arcs and no rise", () => {
		const cell = cellSpectrum(design({ R_cathode: 0 }), "cell-2-after");
		expect(cell.factor).toBe(0);
		expect(cell.CC).toBeUndefined();
		expect(cell.arcs.map(({ id }) => id)).toEqual(["B", "C"]);
		expect(relative(cell.spectrum.re[0]!, design({ R_cathode: 0 }).R_cell)).toBeLessThan(1e-3);
	});

	it("sets the arcs side by side without a gap", () => {
		const { R, arcs } = cellSpectrum(design(), "cell-2-after");
		expect(arcs[0]!.start).toBe(R);
		for (const [i, arc] of arcs.slice(1).entries()) expect(arc.start).toBeCloseTo(arcs[i]!.start + arcs[i]!.R, 12);
	});

	it("is passive and finite whatever the limits allow", () => {
		const within = (key: "T" | "d_separator" | "R_cathode" | "R_interface_ref" | "sigma_ref") => {
			const { min, max } = inputOf(key).hard as { min: number; max: number };
			return fc.oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true }));
		};
		const changes = fc.record({
			T: within("T"),
			d_separator: within("d_separator"),
			R_cathode: within("R_cathode"),
			R_interface_ref: within("R_interface_ref"),
			sigma_ref: within("sigma_ref"),
		});
		fc.assert(
			fc.property(changes, fc.constantFrom(...all), (changed, of) => {
				const { spectrum, arcs } = cellSpectrum(design(changed), of);
				expect(spectrum.re.every((re) => Number.isFinite(re) && re > 0)).toBe(true);
				expect(spectrum.im.every((im) => Number.isFinite(im) && im <= 0)).toBe(true);
				expect(arcs.every(({ R, peak }) => R > 0 && Number.isFinite(peak) && peak > 0)).toBe(true);
			}),
			{ seed: 5, numRuns: 300 },
		);
	});
});
