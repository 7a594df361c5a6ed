import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishedSpectrum } from "#analysis/spectrum";
import { textWidth } from "#layout/text-width";
import {
	alongAxis,
	frequencyAt,
	layoutOf,
	lettersAbove,
	namedTicks,
	namesAbove,
	nearest,
	nyquistAxes,
	scaleF,
	scaleIm,
	scaleRe,
} from "./layout";

const widths = [270, 320, 700, 1012, 1400];

describe("the plots", () => {
	it.each(widths)("stand within a width of %i px and beneath each other", (width) => {
		for (const arcs of [0, 2, 3]) {
			const { main, zoom, size, phase, height } = layoutOf(width, 16, arcs);
			for (const plot of [main, size, phase, ...(zoom ? [zoom] : [])]) {
				expect(plot.left).toBeGreaterThanOrEqual(0);
				expect(plot.right).toBeLessThanOrEqual(width);
				expect(plot.right - plot.left).toBeGreaterThan(100);
				expect(plot.bottom).toBeGreaterThan(plot.top);
			}
			expect(zoom === undefined).toBe(arcs === 0);
			expect(size.top).toBeGreaterThan(Math.max(main.bottom, zoom?.bottom ?? 0));
			expect(phase.top).toBeGreaterThan(size.bottom);
			expect(height).toBeGreaterThan(phase.bottom);
		}
	});

	it("have one scale for both axes, and room for the highest point", () => {
		const { main } = layoutOf(1012, 16, 2);
		for (const [re, im] of [
			[590, 195],
			[100, 99],
			[1e-7, 1e-8],
			[1e5, 3e4],
		] as const) {
			const axes = nyquistAxes(alongAxis(undefined, main, re, im), main);
			expect(scaleRe(main, axes, re)).toBeLessThanOrEqual(main.right);
			expect(scaleIm(main, axes, im)).toBeGreaterThanOrEqual(main.top);
			const along = scaleRe(main, axes, re) - scaleRe(main, axes, 0);
			const up = scaleIm(main, axes, 0) - scaleIm(main, axes, re);
			expect(along).toBeCloseTo(up, 6);
		}
	});

	it("have an axis of frequency that can be read back", () => {
		const { size } = layoutOf(1012, 16, 2);
		expect(scaleF(size, 0.1)).toBe(size.left);
		expect(scaleF(size, 1e6)).toBe(size.right);
		expect(frequencyAt(size, scaleF(size, 237))).toBeCloseTo(237, 6);
		expect(frequencyAt(size, -1000)).toBeCloseTo(0.1, 12);
	});

	it("name as many ticks as do not touch", () => {
		const ticks = [0, 100, 200, 300];
		expect(namedTicks(ticks, String, 80, 12)).toEqual(ticks);
		expect(namedTicks(ticks, String, 20, 12)).toEqual([0, 200]);
	});
});

it("the nearest point of a spectrum is the one that was pressed", () => {
	const { spectrum } = publishedSpectrum("cell-1-after");
	const { main } = layoutOf(1012, 16, 2);
	const axes = nyquistAxes(alongAxis(undefined, main, 600, 200), main);
	for (const index of [0, 80, 130]) {
		const [x, y] = [scaleRe(main, axes, spectrum.re[index]!), scaleIm(main, axes, -spectrum.im[index]!)];
		expect(nearest(spectrum, main, axes, x, y)).toBe(index);
	}
});

describe("names above a plot", () => {
	const small = 12;
	const plot = { left: 40, right: 600, top: 120, bottom: 300, rows: 3 };
	const ends = { from: 0, to: 610 };
	const wish = (x: number, line: string) => ({ id: `${line} ${x}`, lines: [line], short: "X", x, y: 200 });

	it("stand right of their line in the lowest row where there is room", () => {
		const placed = namesAbove([wish(60, "one"), wish(300, "two")], plot, ends, small);
		expect(placed.map(({ row, side }) => [row, side])).toEqual([
			[0, "right"],
			[0, "right"],
		]);
	});

	it("shrink to a letter rather than vanish", () => {
		const [placed] = namesAbove([wish(300, "a name that is far too long ".repeat(6))], plot, ends, small);
		expect(placed?.lines).toEqual(["X"]);
	});

	it("never meet one another, nor the line of another", () => {
		const names = fc.array(fc.tuple(fc.integer({ min: 40, max: 600 }), fc.constantFrom("CC", "charge transfer (CT)")), {
			maxLength: 5,
		});
		fc.assert(
			fc.property(names, (wanted) => {
				const placed = namesAbove(
					wanted.map(([x, line], i) => ({ ...wish(x, line), id: String(i) })),
					plot,
					ends,
					small,
				).map((name) => {
					const width = Math.max(...name.lines.map((line) => textWidth(line, small)));
					return {
						...name,
						from: name.side === "right" ? name.x : name.x - width,
						to: name.side === "right" ? name.x + width : name.x,
					};
				});
				for (const a of placed)
					for (const b of placed) {
						if (a.id === b.id) continue;
						if (a.row === b.row) expect(a.to <= b.from || b.to <= a.from).toBe(true);
						else if (a.row > b.row) expect(a.x <= b.from || a.x >= b.to).toBe(true);
					}
			}),
			{ seed: 7, numRuns: 200 },
		);
	});
});

describe("letters above a plot", () => {
	const ends = { from: 100, to: 400 };
	const texts = (...wishes: readonly (readonly [string, number])[]) =>
		lettersAbove(
			wishes.map(([id, x]) => ({ id, x })),
			ends,
			12,
		);

	it("stand at their places", () => {
		expect(texts(["B", 300], ["C", 200])).toEqual([
			{ text: "C", x: 200, places: [200] },
			{ text: "B", x: 300, places: [300] },
		]);
	});

	it("are joined where they would touch, and none is lost", () => {
		expect(texts(["CT", 202], ["C", 200], ["B", 300])).toEqual([
			{ text: "C, CT", x: 201, places: [200, 202] },
			{ text: "B", x: 300, places: [300] },
		]);
		// 30 px apart: clear of each other, not of two that have been joined
		expect(texts(["CT", 202], ["C", 200], ["LE", 226])).toMatchObject([{ text: "C, CT, LE" }]);
	});

	it("stay within the ends", () => {
		const [left, right] = texts(["LE", 100], ["B", 400]);
		expect(left!.x - textWidth("LE", 12) / 2).toBe(100);
		expect(right!.x + textWidth("B", 12) / 2).toBe(400);
	});
});
