/** Nothing written in the picture meets a line or another name, whatever the design and the width of the page. */
import { describe, expect, it } from "vitest";
import { crosses, overlap, type Segment } from "#layout/labels";
import { textWidth } from "#layout/text-width";
import { currentAxis, voltageAxis } from "./axes";
import { besideOf, currentAt, exitOf, type Frame, layoutOf, lineOf, scaleX, scaleY, wedgesOf } from "./layout";
import { clearOf, namesOf, type Placed, spotsOf } from "./names";
import { type Voltages, voltageAt, ways } from "./series";

const em = 16;
const voltages = (changes: Partial<Voltages> = {}): Voltages => {
	const of = { U: 3.4, U_min: 2.6, U_max: 3.8, j: 0.2, C: 2.14, R: 589.625, poresBeyond: undefined, uR: 0, uU: 0 };
	const R = changes.R ?? of.R;
	const parts = (["separator", "interface", "pores", "rest"] as const).map((id, i) => ({
		id,
		name: id,
		R: [0.1, 0.2, 0.3, 0.4][i]! * R,
	}));
	return { ...of, parts, ...changes };
};
const frameOf = (of: Voltages, width: number): Frame => ({
	layout: layoutOf(width, em),
	x: currentAxis(undefined, of),
	y: voltageAxis(undefined, of),
});
const boxOf = ({ text, x, y, anchor, size }: Placed) => {
	const width = textWidth(text, size);
	return { x: anchor === "start" ? x : x - width, y: y - 0.6 * size, width, height: 1.2 * size };
};
const texts = {
	charge: ["charging ends at 0.68 mA/cm²", "0.68"],
	discharge: ["discharging ends at 1.36 mA/cm²", "1.36"],
};
const spoken = { charge: ["charge 3.52 V", "3.52 V"], discharge: ["discharge 3.28 V", "3.28 V"] };

const designs: readonly (readonly [string, Voltages])[] = [
	["cell 1", voltages()],
	["cell 2", voltages({ R: 120, j: 0.5 })],
	["beyond charge", voltages({ j: 1 })],
	["beyond both", voltages({ j: 5 })],
	["far beyond", voltages({ j: 100 })],
	["no current", voltages({ j: 0 })],
	["no head-room to charge", voltages({ U: 3.8 })],
	["no head-room to discharge", voltages({ U: 2.6 })],
	["no window", voltages({ U_min: 3.4, U_max: 3.4 })],
	["1 Ω cm²", voltages({ R: 1 })],
	["10 000 Ω cm²", voltages({ R: 10_000 })],
	["no resistance", voltages({ R: 0 })],
];

describe.each([280, 671, 672, 1010])("at %i px", (width) => {
	describe.each(designs)("%s", (_, of) => {
		const frame = frameOf(of, width);
		const { left, right, top, bottom } = frame.layout;
		const names = namesOf(frame, of, texts);
		const spots = spotsOf(frame, of, spoken, names);
		const lines: readonly Segment[] = ways.flatMap((way) => {
			const { within, beyond } = lineOf(frame, of, way);
			return beyond ? [within, beyond] : [within];
		});

		it("writes within the plot, clear of the lines and of one another", () => {
			const boxes = [...names.placed, ...spots.flatMap(({ name }) => name ?? [])].map(boxOf);
			for (const [i, box] of boxes.entries()) {
				expect(box.x).toBeGreaterThanOrEqual(left);
				expect(box.x + box.width).toBeLessThanOrEqual(right + 0.3 * em);
				expect(box.y).toBeGreaterThanOrEqual(top - 0.2 * em);
				expect(box.y + box.height).toBeLessThanOrEqual(bottom + 0.2 * em);
				for (const line of lines) expect(crosses(line, box)).toBe(false);
				for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(0);
			}
		});
		it("names both voltages of the design, which stand in the picture", () => {
			for (const { name, x, y } of spots) {
				expect(name).toBeDefined();
				expect(x).toBeGreaterThanOrEqual(left);
				expect(x).toBeLessThanOrEqual(right);
				expect(y).toBeGreaterThanOrEqual(top);
				expect(y).toBeLessThanOrEqual(bottom);
			}
		});
		it("draws no line out of the picture, and each from the plateau", () => {
			for (const [x1, y1, x2, y2] of lines) {
				for (const x of [x1, x2]) expect(x >= left - 1e-6 && x <= right + 1e-6).toBe(true);
				for (const y of [y1, y2]) expect(y >= top - 1e-6 && y <= bottom + 1e-6).toBe(true);
			}
			for (const way of ways) expect(lineOf(frame, of, way).within[1]).toBeCloseTo(scaleY(frame, of.U), 9);
		});
		it("lays the wedges side by side from the plateau to the line", () => {
			for (const way of ways) {
				const wedges = wedgesOf(frame, of, way);
				if (wedges.length === 0) continue;
				expect(wedges[0]!.points[1]![1]).toBeCloseTo(scaleY(frame, of.U), 9);
				for (const [i, { points }] of wedges.slice(1).entries()) expect(points[1]).toEqual(wedges[i]!.points[2]);
				const [x, y] = wedges.at(-1)!.points[2]!;
				expect(y).toBeCloseTo(scaleY(frame, voltageAt(of, way, currentAt(frame, x))), 6);
				expect(wedges.every(({ points }) => points.flat().every(Number.isFinite))).toBe(true);
			}
		});
		it("keeps the names beside the plot apart, and none of them twice", () => {
			const places = [...besideOf(frame, of).values()];
			for (const [i, y] of places.slice(1).entries()) expect(y - places[i]!).toBeGreaterThan(1.4 * frame.layout.small);
		});
	});
});

describe("a line", () => {
	it("ends where it leaves the picture", () => {
		const of = voltages({ j: 5 });
		const frame = frameOf(of, 1010);
		// 3.4 V less the lower end of the axis, 2 V, over 589.625 Ω cm²
		expect(frame.y.from).toBe(2);
		expect(exitOf(frame, of, "discharge")).toBeCloseTo(1400 / 589.625, 9);
	});
	it("goes on beyond the window only where there is a beyond", () => {
		const of = voltages({ R: 0 });
		expect(lineOf(frameOf(of, 1010), of, "charge").beyond).toBeUndefined();
		const cell1 = voltages();
		expect(lineOf(frameOf(cell1, 1010), cell1, "charge").beyond).toBeDefined();
	});
});

it("the line of the current is left out behind names", () => {
	const box = { x: 10, y: 100, width: 50, height: 12 };
	expect(clearOf(5, 20, 300, [box])).toEqual([[20, 300]]);
	const two = [{ ...box, y: 288 }, box];
	expect(clearOf(30, 20, 300, two)).toEqual([
		[20, 100],
		[112, 288],
	]);
});

it("a current comes back from its place", () => {
	const frame = frameOf(voltages(), 1010);
	expect(currentAt(frame, scaleX(frame, 0.678))).toBeCloseTo(0.678, 12);
});
