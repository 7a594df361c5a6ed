import { describe, expect, it } from "vitest";
import { overlap } from "#layout/labels";
import { textWidth } from "#layout/text-width";
import { celsiusTicks, clearTicks, inverseTicks, layoutOf, namesOf, rangeWords, scaleX, scaleY } from "./layout";
import { logAxisAround, logTickText, steadyLogAxis } from "./log-axis";

const ends = { from: 253.15, to: 353.15 };
const wider = { from: 233.15, to: 370.95 };

describe("a logarithmic axis", () => {
	it("ends at 1, 2 or 5 times a power of ten", () => {
		expect(logAxisAround(0.19, 7.4)).toEqual({ from: 0.1, to: 10, ticks: [0.1, 0.2, 0.5, 1, 2, 5, 10] });
		expect(logAxisAround(0.2, 5)).toMatchObject({ from: 0.2, to: 5 });
		expect(logAxisAround(3, 3)).toMatchObject({ from: 2, to: 5 });
		expect(logAxisAround(2, 2)).toMatchObject({ from: 0.2, to: 20 });
	});
	it("has powers of ten alone over many of them", () => {
		expect(logAxisAround(0.03, 400).ticks).toEqual([0.1, 1, 10, 100]);
		expect(logAxisAround(1e-9, 1e9).ticks.length).toBeLessThanOrEqual(9);
	});
	it("stays while it holds what moves", () => {
		const axis = logAxisAround(0.19, 7.4);
		expect(steadyLogAxis(axis, 0.3, 9)).toBe(axis);
		expect(steadyLogAxis(axis, 0.09, 9).from).toBe(0.05);
		expect(steadyLogAxis(axis, 1, 3)).not.toBe(axis);
	});
	it("names its ticks", () => {
		expect([0.05, 200, 1e4, 1e-5, 2e-4].map(logTickText)).toEqual(["0.05", "200", "10⁴", "10⁻⁵", "2·10⁻⁴"]);
	});
});

describe.each([236, 280, 543, 544, 1010, 1400, 2000])("a picture of %i px", (width) => {
	const layout = layoutOf(width, 16);
	const { small } = layout;
	it("has the warm end at the left, the cold at the right, straight in 1/T", () => {
		expect(scaleX(layout, ends, ends.to)).toBeCloseTo(layout.left, 9);
		expect(scaleX(layout, ends, ends.from)).toBeCloseTo(layout.right, 9);
		const middle = 2 / (1 / ends.from + 1 / ends.to);
		expect(scaleX(layout, ends, middle)).toBeCloseTo((layout.left + layout.right) / 2, 9);
	});
	it("names each place of 1000/T by what is there", () => {
		for (const { T, text } of inverseTicks(layout, ends)) expect(1000 / T).toBeCloseTo(Number(text), 9);
	});
	it("keeps what is beneath the axis, or not above zero, at its foot", () => {
		const axis = logAxisAround(0.1, 10);
		const panel = layout.panels[0]!;
		expect(scaleY(panel, axis, 1)).toBeCloseTo((panel.top + panel.bottom) / 2, 9);
		expect([0.01, 0, -3].map((value) => scaleY(panel, axis, value))).toEqual(Array(3).fill(panel.bottom));
	});
	it.each([233.15, 253.15, 290, 303.15, 340, 370.95])("keeps figures clear of those of a design at %f K", (T) => {
		for (const range of [ends, wider]) {
			if (T < range.from || T > range.to) continue;
			for (const ticks of [celsiusTicks(range), inverseTicks(layout, range)]) {
				const shown = clearTicks(ticks, layout, range, { T, text: "−20.0" }).map((tick) => ({
					x: scaleX(layout, range, tick.T),
					half: textWidth(tick.text, small) / 2,
				}));
				expect(shown.length).toBeGreaterThan(0);
				shown.forEach(({ x, half }, i) => {
					for (const other of shown.slice(i + 1)) expect(Math.abs(other.x - x)).toBeGreaterThan(half + other.half);
				});
			}
		}
	});
	it("writes words about the range only where they have room", () => {
		for (const { text, from, to } of rangeWords(layout, ends)) expect(textWidth(text, small)).toBeLessThan(to - from);
		expect(rangeWords(layout, ends).map(({ id }) => id)).toContain("measured");
	});
	it("finds room for the printed figures and for the design in hand, apart from one another", () => {
		const { top, bottom } = layout.panels[0]!;
		const panel = { x: layout.left, y: top, width: layout.right - layout.left, height: bottom - top };
		const xs = Array.from({ length: 33 }, (_, i) => panel.x + (i / 32) * panel.width);
		const ys = xs.map((_, i) => top + 0.1 * panel.height + (i / 32) * 0.8 * panel.height);
		const curve = { xs, ys, upper: ys.map((y) => y - 8), lower: ys.map((y) => y + 8) };
		const box = (i: number) => ({ x: xs[i]! - 6, y: ys[i]! - 10, width: 12, height: 20 });
		for (let i = 0; i <= 32; i += 4) {
			const names = namesOf(
				panel,
				curve,
				{ text: "printed", size: small, box: box(14) },
				{ text: "1.60 ± 0.30 mS/cm", size: 1.2 * small, box: box(i) },
			);
			expect(names.map(({ id }) => id)).toEqual(["printed", "hand"]);
			expect(overlap(names[0]!.box, names[1]!.box)).toBe(0);
		}
	});
});
