import { expect, describe as group, it } from "vitest";
import { textWidth } from "#layout/text-width";
import { defaults, defaultUncertainties } from "#model";
import { layoutOf } from "./layout";
import { groupsOf } from "./series";

const em = 16;
const long = "Separator as thin as it can be sintered now";
const own = (count: number) =>
	Array.from({ length: count }, () => ({ name: long, inputs: defaults, u: defaultUncertainties }));
const at = (width: number, count: number) =>
	layoutOf({ width, height: 288, em }, groupsOf("stack", defaults, own(count)).E_m, "Wh/kg");

group("the width of the picture", () => {
	it("is that of its box for the paper's four steps, on any screen", () => {
		for (const width of [240, 280, 390, 544, 700, 1100]) expect(at(width, 0)).toMatchObject({ width, scrolls: false });
	});

	it("is that of its box while names keep apart, and then grows with each step", () => {
		expect(at(1100, 3)).toMatchObject({ width: 1100, scrolls: false });
		expect(at(280, 1).scrolls).toBe(true);
		expect(at(700, 8).width).toBeGreaterThan(700);
		expect(at(700, 8).width - at(700, 7).width).toBeCloseTo(at(700, 7).width - at(700, 6).width, -1);
	});

	it("leaves each name its own room", () => {
		for (const [width, count] of [
			[280, 2],
			[700, 5],
			[1100, 8],
		] as const) {
			const layout = at(width, count);
			const room = (layout.width - layout.left - layout.right) / (4 + count);
			for (const line of layout.names.flat()) expect(textWidth(line, layout.nameSize)).toBeLessThan(room);
		}
	});
});

group("a name", () => {
	it("breaks in halves, and not before its unit", () => {
		expect(at(280, 0).names).toEqual([
			["Cell 1,", "as built"],
			["Full", "activation"],
			["30 %", "porosity"],
			["No", "reservoir"],
		]);
	});

	it("takes three lines at most and is cut where that is too few", () => {
		const lines = at(280, 1).names[4]!;
		expect(lines).toHaveLength(3);
		expect(lines[0]).toBe("Separator");
		expect(lines.at(-1)).toMatch(/…$/);
	});
});
