/** The table of designs: what the paper prints of its cells, and the golden designs that were computed independently. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaults, defaultUncertainties, type Inputs, type OutputKey, outputKeys, type Uncertainties } from "#model";
import { type Design, fromPreset } from "#permalink";
import { type Column, columnOf } from "./columns";
import { allResults, differing, differs, givenKeys, givenText, resultCell, tableOf } from "./rows";

const preset = (id: Parameters<typeof fromPreset>[0]): Column => columnOf({ name: id, design: fromPreset(id) });
const [cell1, cell2] = [preset("cell-1"), preset("cell-2")];

describe("two cells of the paper", () => {
	it("Table 1: 239 ± 10 and 148 ± 7 Wh/l, 118 ± 5 Wh/kg", () => {
		expect(resultCell(cell1, cell1, "E_V")).toEqual({ text: "239 ± 10", change: "" });
		// 238.7 − 147.6
		expect(resultCell(cell2, cell1, "E_V")).toEqual({ text: "148 ± 7", change: "−91 ± 11" });
		expect(resultCell(cell1, cell2, "E_m").text).toBe("118 ± 5");
		expect(resultCell(cell1, cell2, "E_V").change).toBe("+91 ± 11");
	});
	it("a difference has the ± of the pair: separators of ± 25.3 µm each, 165.6 µm apart, are ± √2 · 25.3 = 35.8 µm", () => {
		const { design } = cell1;
		const thick = (d_separator: number) =>
			columnOf({
				name: "thick",
				design: {
					...design,
					inputs: { ...design.inputs, d_separator },
					u: { ...design.u, d_separator: 25.3, d_cathode: 0, d_reservoir: 0, P: 0 },
				},
			});
		// by the rule of the Particle Data Group 25.3 keeps two digits, 35.8 one
		expect(resultCell(thick(215.6), thick(50), "d_cell")).toMatchObject({
			text: expect.stringMatching(/ ± 25$/),
			change: "+170 ± 40",
		});
	});
	it("what they share is said to be the same", () => {
		const theoretical = preset("cell-1-theoretical");
		expect(resultCell(theoretical, cell1, "R_cell").change).toBe("±0");
	});
	it("differ in seven inputs and in pressure, in nothing else", () => {
		expect(differing([cell1, cell2])).toEqual([
			"d_separator",
			"d_cathode",
			"loading",
			"utilisation",
			"R_cathode",
			"j",
			"p",
		]);
		expect(givenText(cell2, "d_separator")).toBe("110 ± 5");
		expect(givenText(cell2, "p")).toBe("1");
		expect(givenText(cell1, "tau")).toBe("follows");
		expect(givenText(cell1, "P")).toBe("63 ± 3");
	});
	it("a ± alone is a difference, a last digit is none", () => {
		const { design } = cell1;
		const other = (change: Partial<Design>) => columnOf({ name: "other", design: { ...design, ...change } });
		expect(differs(cell1, other({ u: { ...design.u, U: 0.01 } }), "U")).toBe(true);
		expect(differs(cell1, other({ inputs: { ...design.inputs, d_cathode: 200 * (1 + 1e-15) } }), "d_cathode")).toBe(
			false,
		);
	});
});

describe("the file", () => {
	const { cases } = JSON.parse(readFileSync(new URL("../../model/golden.json", import.meta.url), "utf8")) as {
		readonly cases: readonly {
			readonly name: string;
			readonly inputs: Partial<Inputs>;
			readonly outputs: Readonly<Partial<Record<OutputKey, number>>>;
			readonly u: { readonly E_V: number; readonly E_m: number };
			readonly sigma?: Partial<Uncertainties>;
		}[];
	};
	it("has every input and result of six designs at a time, with all digits", () => {
		for (let start = 0; start < cases.length; start += 6) {
			const some = cases.slice(start, start + 6);
			const columns = some.map(({ name, inputs, sigma }) =>
				columnOf({
					name,
					design: {
						...fromPreset("cell-1"),
						inputs: { ...defaults, ...inputs },
						u: { ...defaultUncertainties, ...sigma },
					},
				}),
			);
			const { rows, columns: heads } = tableOf(columns, "stack");
			expect(heads).toHaveLength(3 + 2 * some.length);
			expect(rows).toHaveLength(givenKeys.length + outputKeys.length);
			const cell = (key: string, column: number) => rows.find((row) => row[1] === key)?.[column] as number;
			some.forEach(({ outputs, inputs, u }, i) => {
				for (const [key, value] of [...Object.entries(outputs), ...Object.entries(inputs)])
					expect(Math.abs(cell(key, 3 + 2 * i) - value), key).toBeLessThanOrEqual(1e-9 * Math.abs(value));
				expect(cell("E_V", 4 + 2 * i) / u.E_V).toBeCloseTo(1, 6);
				expect(cell("E_m", 4 + 2 * i) / u.E_m).toBeCloseTo(1, 6);
			});
		}
	});
	it("lists each result once, on every basis", () => {
		for (const basis of ["stack", "collectors", "pouch"] as const)
			expect(allResults(basis).toSorted()).toEqual(outputKeys.toSorted());
	});
});
