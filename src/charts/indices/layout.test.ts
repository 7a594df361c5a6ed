import { expect, it } from "vitest";
import { textWidth } from "#layout/text-width";
import type { InputKey } from "#model";
import { layoutOf } from "./layout";
import { type Row, togetherSaid } from "./series";

const row = (key: InputKey, name: string, alone: number, together: number): Row => ({
	key,
	name,
	range: "1.0–4.0 mg/cm²",
	alone: { value: alone, error: 0.01, text: `${100 * alone} %` },
	together: { value: together, error: 0.01, text: `${100 * together} %` },
});
const long = row("R_interface_ref", "Sodium–separator interface resistance at 303.15 K", 0.6, 0.64);
const em = 16;

it.each([280, 400, 639, 640, 852, 1012])("%i px: names and figures stay within the picture, and apart", (width) => {
	for (const share of [0.05, 0.64, 1]) {
		const rows = [{ ...long, together: { ...long.together, value: share, text: `${100 * share} %` } }];
		const layout = layoutOf({ width, em }, rows);
		const { left, span, nameSize, small, narrow, worded } = layout;
		const [{ lines, range }] = layout.names as [{ lines: readonly string[]; range: string }];
		for (const line of lines) {
			const beside = narrow ? width - textWidth(range, small) : left;
			expect(textWidth(line, nameSize)).toBeLessThan(beside);
		}
		const from = left + Math.min(1, share + 0.01) * span + 0.4 * em;
		expect(from + textWidth(`${100 * share} %`, nameSize)).toBeLessThanOrEqual(width);
		if (worded)
			expect(from + textWidth(`${100 * share} %`, nameSize) + textWidth(` ${togetherSaid}`, small)).toBeLessThanOrEqual(
				width,
			);
		const lowest = layout.barTop + layout.pitch + layout.bar;
		expect(lowest).toBeLessThan(layout.row);
	}
});

it("says beside the figures of the first row what they mean, where there is room", () => {
	const small = row("P", "Cathode porosity", 0.3, 0.4);
	expect(layoutOf({ width: 1012, em }, [small]).worded).toBe(true);
	expect(layoutOf({ width: 200, em }, [small]).worded).toBe(false);
	expect(layoutOf({ width: 1012, em }, [row("P", "Cathode porosity", 0.95, 1)]).worded).toBe(false);
});
