import { expect, describe as group, it } from "vitest";
import { type Budget, budget } from "#analysis/budget";
import { presetOf } from "#library";
import { quantity, shownUnit } from "#model";
import { captionOf, describe, rowsOf, shareText, tableOf, uncertaintyText, wholeOf } from "./series";

const { inputs, u } = presetOf("cell-1-theoretical");
const made = budget(inputs, u, "E_V", "independent");
const whole = wholeOf("volumetric energy density", shownUnit(quantity("E_V").unit), made);
const rows = rowsOf(made, 1);

/** Eq. 1 has every thickness in one sum, so the variances are as 10² : 6² : 4² whatever the design. */
const all = 100 + 36 + 16;

group("the rows", () => {
	it("are the three thicknesses, the largest share first, each with its layer and its ± as it is shown", () => {
		expect(rows.map(({ name, layer, text }) => [name, layer, text])).toEqual([
			["Cathode thickness", "cathode", "± 10 µm"],
			["Anode thickness", "anode", "± 6 µm"],
			["Separator thickness", "separator", "± 4 µm"],
		]);
		rows.forEach(({ share }, i) => {
			expect(share).toBeCloseTo([100, 36, 16][i]! / all, 9);
		});
	});

	it("say what half of a ± leaves: a quarter of its variance", () => {
		rows.forEach(({ halved }, i) => {
			expect(halved / whole.u).toBeCloseTo(Math.sqrt((all - 0.75 * [100, 36, 16][i]!) / all), 9);
		});
	});

	it("stand in per cent where the input and the result do", () => {
		const efficiency = budget(inputs, { ...u, P: 0.03 }, "eta_voltage", "independent");
		const { factor } = shownUnit(quantity("eta_voltage").unit);
		const shown = rowsOf(efficiency, factor);
		expect(shown[0]!.halved / (efficiency.u * 100)).toBeCloseTo(Math.sqrt(1 - 0.75 * shown[0]!.share), 9);
		const porosity = rowsOf(budget(inputs, u, "E_m", "independent"), 1).find(({ key }) => key === "P")!;
		expect([porosity.u, porosity.unit, porosity.text]).toEqual([3, "%", "± 3 %"]);
	});
});

group("the words", () => {
	it("describe the largest and the smallest share, and what half of the largest brings", () => {
		// the paper prints ± 11, and 277 in Table 1 where it has 278 in the discussion
		expect(describe(whole, rows)).toBe(
			"The ± of the volumetric energy density, 278 ± 11 Wh/l, comes from 3 inputs: most by Cathode thickness with 65.8 % " +
				"of the variance, least by Separator thickness with 10.5 %. Halving the ± of Cathode thickness brings ± 11.1 to ± 7.9.",
		);
	});

	it("describe one input as one, and a result without unit", () => {
		const one: Budget = { value: 0.977, u: 0.1, parts: [{ key: "P", u: 0.03, slope: -2.6, share: 1 }] };
		const text = describe(wholeOf("solids balance", { factor: 1, label: "" }, one), rowsOf(one, 1));
		expect(text).toBe(
			"The ± of the solids balance, 0.98 ± 0.10, comes from one input: most by Cathode porosity with 100.0 % of the " +
				"variance. Halving the ± of Cathode porosity brings ± 0.100 to ± 0.050.",
		);
		expect(captionOf(wholeOf("solids balance", { factor: 1, label: "" }, one))).not.toContain(" in ");
	});

	it.each([
		[11.12, 11.12, "11.1"],
		[7.9, 11.12, "7.9"],
		[19.9, 20.1, "20"],
		[0.0077, 0.0096, "0.0077"],
		[1234, 2468, "1234"],
	])("± %d of %d stands as %s", (part, of, text) => expect(uncertaintyText(part, of)).toBe(text));

	it.each([
		[0.6578, "65.8 %"],
		[1, "100.0 %"],
		[0.0008, "0.1 %"],
		[0.0003, "< 0.1 %"],
	])("a share of %d stands as %s", (share, text) => expect(shareText(share)).toBe(text));
});

it("the table lists each input unrounded, and the whole last", () => {
	const { columns, rows: lines } = tableOf(whole, rows);
	expect(lines.map((line) => line.length)).toEqual(lines.map(() => columns.length));
	expect(lines[0]!.slice(0, 3)).toEqual(["Cathode thickness", 10, "µm"]);
	expect(lines[0]![3]).toBeCloseTo(65.789_473_68, 6);
	expect(lines.at(-1)![3]).toBeCloseTo(100, 9);
	expect(lines.at(-1)![4]).toBe(made.u);
});
