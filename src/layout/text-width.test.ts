import { describe, expect, it } from "vitest";
import { fitted, textWidth } from "./text-width";

/** As Chromium draws them at 100 px, in px: Inter regular and 650, Source Serif regular and 650. */
const drawn: readonly (readonly [text: string, widths: readonly [number, number, number, number]])[] = [
	["Cell 1 as built", [637, 660, 635, 649]],
	["Full activation", [648, 678, 685, 703]],
	["30 % porosity, printed", [1055, 1089, 1042, 1072]],
	["QuantumScape QSE-5", [1086, 1111, 1022, 1049]],
	["CATL target, > 200, packaged", [1418, 1449, 1349, 1385]],
	["1000 ± 100 Wh/kg", [907, 919, 806, 838]],
	["Most mammoths", [786, 816, 800, 815]],
	["UNIGRID", [415, 418, 438, 445]],
	["bare stack: path, solids kept", [1318, 1366, 1317, 1354]],
	["Separator as thin as it can be sintered now", [2002, 2075, 2001, 2048]],
];

describe("the width of a text", () => {
	it.each(drawn)(
		"%s: no less than drawn, and no more than a quarter above",
		(text, [sans, sansBold, serif, serifBold]) => {
			for (const [weight, widest] of [
				[400, Math.max(sans, serif)],
				[650, Math.max(sansBold, serifBold)],
			] as const) {
				expect(textWidth(text, 100, weight)).toBeGreaterThanOrEqual(widest);
				expect(textWidth(text, 100, weight)).toBeLessThanOrEqual(1.25 * widest);
			}
		},
	);

	it("counts a picture character and a full-width one as an em at least", () => {
		// as Chromium draws them at 100 px: 124 and 100
		expect(textWidth("😀", 100)).toBeGreaterThanOrEqual(124);
		expect(textWidth("電", 100)).toBeGreaterThanOrEqual(100);
		expect(fitted("😀".repeat(30), 12, 100)).toMatch(/^(?:😀)+…$/u);
	});

	it("grows with size and weight", () => {
		expect(textWidth("481 ± 33", 28)).toBeCloseTo(2 * textWidth("481 ± 33", 14), 9);
		expect(textWidth("481 ± 33", 14, 650)).toBeGreaterThan(textWidth("481 ± 33", 14));
	});
});

describe("a text cut to its room", () => {
	it("is left whole where it fits, and else ends in an ellipsis within the room", () => {
		expect(fitted("No reservoir", 12, 200)).toBe("No reservoir");
		const cut = fitted("Separator as thin as it can be sintered now", 12, 120);
		expect(cut).toMatch(/^Separator as.*\S…$/);
		expect(textWidth(cut, 12)).toBeLessThanOrEqual(120);
	});

	it("is empty where hardly a letter would be left", () => {
		expect(fitted("Separator", 12, 20)).toBe("");
	});
});
