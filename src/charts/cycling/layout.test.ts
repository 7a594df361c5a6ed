import { describe, expect, it } from "vitest";
import { textWidth } from "#layout/text-width";
import { numberOf, uncertaintyOf } from "#library/fact";
import { cycleTicks, cycleX, layoutOf, scaleY, stageLines } from "./layout";
import { discharges, energyAxis, energyTexts } from "./series";

describe.each([236, 280, 543, 544, 1010])("a picture of %i px", (width) => {
	const layout = layoutOf(width, 16);
	const { small, stages } = layout;
	it("has both stages beside one another, with room for the charge after the last cycle", () => {
		expect(stages.formation.to).toBeLessThan(stages.cycling.from);
		expect(cycleX(layout, "formation", 1)).toBeGreaterThan(stages.formation.from);
		expect(cycleX(layout, "formation", 4)).toBeLessThan(stages.formation.to);
		expect(cycleX(layout, "cycling", 71)).toBeGreaterThan(cycleX(layout, "cycling", 70));
		expect(cycleX(layout, "cycling", 71)).toBeLessThan(stages.cycling.to);
	});
	it("has panels beneath one another", () => {
		const edges = layout.panels.flatMap(({ from, to }) => [from, to]);
		expect(edges).toEqual(edges.toSorted((a, b) => a - b));
		expect(layout.tickRow).toBeGreaterThan(edges.at(-1)!);
		expect(layout.titleRow).toBeLessThan(layout.height);
	});
	it.each(["formation", "cycling"] as const)("names cycles of %s that keep clear of one another", (stage) => {
		const ticks = cycleTicks(layout, stage);
		expect(ticks[0]).toBe(1);
		expect(ticks.at(-1)).toBe(stage === "cycling" ? 70 : 4);
		ticks.slice(1).forEach((cycle, i) => {
			const between = cycleX(layout, stage, cycle) - cycleX(layout, stage, ticks[i]!);
			expect(between).toBeGreaterThan((textWidth(String(cycle), small) + textWidth(String(ticks[i]), small)) / 2);
		});
	});
	it("breaks the names of stages within their part", () => {
		for (const [stage, current] of [
			["formation", "0.1 mA/cm²"],
			["cycling", "0.5 mA/cm²"],
		] as const) {
			const { from, to } = stages[stage];
			const lines = stageLines(layout, stage, current);
			expect(lines.join(" ")).toMatch(/, 0\.\d mA\/cm²$/);
			for (const line of lines) expect(textWidth(line, small)).toBeLessThanOrEqual(to - from);
		}
	});
	it.each(["E_V", "E_m"] as const)("has room for the words at each %s, apart from one another", (energy) => {
		const axis = energyAxis(energy);
		const boxes = discharges.map((of, i) => {
			const wide = Math.max(...energyTexts(energy, of).map((text) => textWidth(text, 1.1 * small)));
			const x = cycleX(layout, of.stage, of.cycle);
			const last = i === 2;
			const end = (sign: number) =>
				scaleY(layout.panels[2], axis, numberOf(of[energy]) + sign * uncertaintyOf(of[energy]));
			return {
				from: last ? x - wide : x - 4,
				to: last ? x : x + wide,
				top: last ? end(-1) : end(1) - 3 * small,
				bottom: last ? end(-1) + 3 * small : end(1),
			};
		});
		for (const { from, to, top, bottom } of boxes) {
			expect(from).toBeGreaterThanOrEqual(layout.left);
			expect(to).toBeLessThanOrEqual(width);
			expect(top).toBeGreaterThanOrEqual(layout.panels[2].from);
			expect(bottom).toBeLessThanOrEqual(layout.panels[2].to + 0.1 * small);
		}
		boxes.slice(1).forEach((box, i) => {
			const before = boxes[i]!;
			expect(before.to <= box.from || before.bottom <= box.top || before.top >= box.bottom).toBe(true);
		});
	});
});
