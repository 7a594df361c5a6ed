/** Cross-sections on one scale: as many px to the micrometre for all, and a frame that a drag does not move. */
import { describe, expect, it } from "vitest";
import { presetIds, presetOf } from "#library";
import { defaultUncertainties, evaluate, type Inputs, uncertainties } from "#model";
import { drawingOf, layoutOf, type Stack, tableOf, describe as told } from "./bands";

const stackOf = (id: string, inputs: Inputs): Stack => ({
	id,
	name: id,
	hand: id === "hand",
	inputs,
	outputs: evaluate(inputs),
	u: uncertainties(inputs, defaultUncertainties),
});
const ids = ["cell-1", "cell-2", "porosity-30", "no-reservoir", "cell-2-theoretical"] as const;
const stacks = [
	stackOf("hand", presetOf("cell-1-theoretical").inputs),
	...ids.map((id) => stackOf(id, presetOf(id).inputs)),
];

for (const width of [280, 720, 812])
	describe(`${width} px wide`, () => {
		const layout = layoutOf(width, 16, stacks);
		const { bands, bar } = drawingOf(stacks, "E_V", layout);
		it("every band is as long as its stack is thick", () => {
			// Table 1 and discussion: 50 + 200 + (36 + 19) µm; the bar has 100 of them
			const perMicrometre = bar.length / 100;
			expect(bar.text).toMatch(/^100 µm/);
			bands.forEach(({ ends }, i) => {
				expect((ends[3] - layout.left) / perMicrometre).toBeCloseTo(stacks[i]!.outputs.d_cell, 6);
				expect((ends[0] - layout.left) / perMicrometre).toBeCloseTo(stacks[i]!.inputs.d_reservoir, 6);
				expect((ends[2] - ends[1]) / perMicrometre).toBeCloseTo(stacks[i]!.inputs.d_separator, 6);
			});
		});
		it("none leaves its room, and rows follow one another", () => {
			for (const { ends } of bands) expect(ends[3]).toBeLessThanOrEqual(layout.right + 1e-9);
			expect(bands.at(-1)!.y + layout.band).toBeLessThan(layout.height);
			for (const [i, { y }] of bands.entries()) if (i > 0) expect(y - bands[i - 1]!.y).toBeGreaterThan(layout.band);
		});
		it("the frame is the same whatever the figures are", () => {
			const moved = [stackOf("hand", { ...stacks[0]!.inputs, d_cathode: 20 }), ...stacks.slice(1)];
			expect(layoutOf(width, 16, moved)).toEqual(layout);
		});
	});

it("the words name the thinnest, the thickest and the one with most energy", () => {
	const text = told(stacks, "E_V");
	expect(text).toContain("thinnest stack is no-reservoir with 178");
	expect(text).toContain("thickest hand with 308");
	// 481 Wh/l with the solids kept
	expect(text).toContain("no-reservoir has most energy, 481 ± 33 Wh/l");
});

it("the words do not rank what is the same", () => {
	const [one, other] = [stackOf("A", presetOf("cell-1").inputs), stackOf("B", presetOf("cell-1").inputs)];
	// Table 1: 239 ± 10 Wh/l
	expect(told([one, other], "E_V")).toMatch(
		/ All stacks are 30\d\.\d µm thick; all have the same energy, 239 ± 10 Wh\/l\.$/,
	);
	const text = told([one, other, stackOf("C", presetOf("no-reservoir").inputs)], "E_V");
	expect(text).toContain("the thickest A and B with 30");
	expect(text).toContain("C has most energy");
});

it("the table has the layers of each, which add up", () => {
	const all = presetIds.map((id) => stackOf(id, presetOf(id).inputs));
	for (const [, sodium, plated, separator, cathode, , stack] of tableOf(all, "E_m").rows as number[][]) {
		expect(sodium! + separator! + cathode!).toBeCloseTo(stack!, 9);
		expect(plated!).toBeLessThanOrEqual(sodium!);
	}
});
