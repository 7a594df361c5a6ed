/** What is written in the map keeps clear of everything else, at any width. */
import { describe, expect, it } from "vitest";
import { designMap } from "#analysis/map";
import { mapQuestion } from "#analysis/map-question";
import { place } from "#analysis/place";
import { overlap } from "#layout/labels";
import { textWidth } from "#layout/text-width";
import { presetIds, presetOf } from "#library";
import { defaults, type InputKey } from "#model";
import { limitWords, marksOf, namesOf, takenBy, type Written, writtenOf } from "./labels";
import { layoutOf, pixelPath, scaleX, scaleY, ticksOf, valueX, valueY } from "./layout";
import { spotsOf } from "./series";

const pairs: readonly (readonly [InputKey, InputKey])[] = [
	["P", "d_separator"],
	["d_cathode", "loading"],
	["d_cathode", "d_separator"],
	["loading", "P"],
	["T", "R_cathode"],
];
const named = presetIds.map((id) => ({ id, name: presetOf(id).short, inputs: presetOf(id).inputs }));

const maps = pairs.map((pair) => {
	const asked = mapQuestion(defaults, "loading", pair, ["E_V", "E_m"]);
	return { name: pair.join(" and "), asked, map: designMap(asked) };
});

const sceneAt = ({ asked, map }: (typeof maps)[number], width: number) => {
	const layout = layoutOf(width, 16, asked.y);
	const marks = marksOf(spotsOf(named, asked), asked, layout);
	const names = namesOf(marks, layout);
	const taken = takenBy(marks, names);
	return { layout, marks, names, taken, written: writtenOf(map, layout, taken), words: limitWords(map, layout, taken) };
};

/** Points along the middle of a turned text, a quarter of its size apart. */
function spine({ x, y, angle, text }: Written, size: number) {
	const half = Math.max(0, textWidth(text, size) / 2 - size / 2);
	const turn = (angle * Math.PI) / 180;
	const count = Math.ceil((8 * half) / size) + 1;
	return Array.from({ length: count }, (_, i) => {
		const along = count > 1 ? -half + (2 * half * i) / (count - 1) : 0;
		return [x + along * Math.cos(turn), y + along * Math.sin(turn)] as const;
	});
}

describe.each([280, 320, 480, 700, 1000, 1300])("at %d px", (width) => {
	it.each(maps)("values cover neither each other nor names nor marks: $name", (each) => {
		const { layout, taken, written } = sceneAt(each, width);
		const { small, left, right, top, bottom } = layout;
		const spines = written.map((one) => spine(one, small));
		spines.forEach((points, i) => {
			for (const [x, y] of points) {
				// half a line of type to every side stays within the frame
				expect(x - small / 2).toBeGreaterThan(left);
				expect(x + small / 2).toBeLessThan(right);
				expect(y - small / 2).toBeGreaterThan(top);
				expect(y + small / 2).toBeLessThan(bottom);
				for (const box of taken) expect(overlap({ x: x - 1, y: y - 1, width: 2, height: 2 }, box)).toBe(0);
				for (const other of spines.slice(i + 1))
					for (const [ox, oy] of other) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(small);
			}
		});
	});

	it.each(maps)("values read from left to right, and each layer names its unit once: $name", (each) => {
		const { written } = sceneAt(each, width);
		for (const { angle } of written) expect(Math.abs(angle)).toBeLessThanOrEqual(90);
		for (const [layer, unit] of ["Wh/l", "Wh/kg"].entries()) {
			const texts = written.filter((one) => one.layer === layer).map(({ text }) => text);
			expect(texts.filter((text) => text.endsWith(unit)).length).toBe(Math.min(1, texts.length));
		}
	});

	it.each(maps)("limits stand in what they forbid, clear of names: $name", (each) => {
		const { layout, taken, words } = sceneAt(each, width);
		const { asked } = each;
		for (const { lines, x, y } of words)
			lines.forEach((line, i) => {
				const half = textWidth(line, layout.small) / 2;
				const middle = y + i * layout.small * 1.2;
				for (const px of [x - half, x, x + half]) {
					const { stop } = place(asked.inputs, asked.hold, [
						[asked.x.key, valueX(layout, asked.x, px)],
						[asked.y.key, valueY(layout, asked.y, middle)],
					]);
					expect(stop, line).toBeDefined();
				}
				const box = { x: x - half, y: middle - layout.small / 2, width: 2 * half, height: layout.small };
				for (const other of taken) expect(overlap(box, other)).toBe(0);
			});
	});

	it.each(maps)("every mark has its name or letter within the frame: $name", (each) => {
		const { layout, marks, names } = sceneAt(each, width);
		expect(names.map(({ id }) => id).toSorted()).toEqual(marks.map(({ spot }) => spot.id).toSorted());
		for (const { box } of names) {
			expect(box.x).toBeGreaterThan(layout.left);
			expect(box.x + box.width).toBeLessThan(layout.right);
		}
	});
});

describe("at full width", () => {
	it.each(maps.slice(0, 4))("all lines of the first layer but two carry their value: $name", (each) => {
		const { written } = sceneAt(each, 1000);
		const { length } = each.map.layers[0]!.levels;
		expect(written.filter(({ layer }) => layer === 0).length).toBeGreaterThanOrEqual(length - 2);
	});

	it("both limits of the porosity are named where thickness and loading leave no room for it", () => {
		const texts = sceneAt(maps[1]!, 1000).words.map(({ lines }) => lines.join(" "));
		expect(texts).toEqual([
			"cathode porosity would be less than 5\u00a0%",
			"cathode porosity would be more than 90\u00a0%",
		]);
	});
});

describe("the axes", () => {
	const y = { key: "d_separator", from: 5, to: 200 } as const;
	const layout = layoutOf(1000, 16, y);
	it("have room for their figures, however long", () => {
		const long = { key: "R_cathode", from: 0, to: 100_000 } as const;
		const room = layoutOf(1000, 16, long);
		for (const { text } of ticksOf(long, room.bottom - room.top, 40))
			expect(textWidth(text, room.small)).toBeLessThan(room.left);
	});
	it("take a value to its pixel and back, ends kept", () => {
		for (const value of [5, 50, 123.4, 200]) expect(valueY(layout, y, scaleY(layout, y, value))).toBeCloseTo(value, 9);
		expect(scaleX(layout, y, 5)).toBe(layout.left);
		expect(scaleX(layout, y, 200)).toBe(layout.right);
		expect(valueX(layout, y, layout.right + 50)).toBe(200);
		expect(valueY(layout, y, layout.bottom + 50)).toBe(5);
	});
	it("hold paths of the unit square, each point at its pixel", () => {
		const { left, right, top, bottom } = layout;
		expect(pixelPath(layout, "M0 0L1 1Z")).toBe(`M${left} ${top}L${right} ${bottom}Z`);
		expect(pixelPath(layout, "M0.5 0.25")).toBe(`M${(left + right) / 2} ${top + (bottom - top) / 4}`);
	});
	it("are ticked at round values in the unit that is shown", () => {
		expect(ticksOf({ key: "P", from: 0.15, to: 0.8 }, 900, 54)).toEqual(
			[20, 30, 40, 50, 60, 70, 80].map((percent) => ({ value: percent / 100, text: String(percent) })),
		);
		expect(ticksOf(y, 200, 40).map(({ text }) => text)).toEqual(["50", "100", "150", "200"]);
	});
});
