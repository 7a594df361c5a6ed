import { expect, describe as group, it } from "vitest";
import { axisOf, captionOf, describe, type Gain, rowsOf, tableOf, type Walk } from "./series";

/** The path with the solids kept, in Wh/l, computed apart from this program; the averages are made up. */
const steps: readonly Gain[] = [
	{ id: "activation", name: "Full activation", gain: 39.371_164_6, average: 53.9 },
	{ id: "porosity", name: "30 % porosity", gain: 122.464_584_4, average: 123.4 },
	{ id: "reservoir", name: "No reservoir", gain: 80.974_017_5, average: 65.5 },
];
const walk: Walk = {
	unit: "Wh/l",
	basis: "bare stack",
	start: { name: "Cell 1 as built", value: 238.655_414_6 },
	end: { name: "End of the path", value: 481.465_181_1, u: 33.337_799_9 },
	rows: steps,
	orderMatters: false,
};
const thicker: Gain = { id: "own", name: "LFP, thicker separator", gain: -12.4, average: -9.6 };
const refused: Gain = { id: "far", name: "2000 µm cathode", gain: 0, average: 3, refused: "No more than 1000 µm." };

group("the rows", () => {
	it("lead from start to end without a gap", () => {
		const rows = rowsOf(walk);
		expect(rows.map(({ label }) => label)).toEqual(["239", "+39", "+122", "+81", "481 ± 33"]);
		for (const [index, row] of rows.slice(1, -1).entries()) expect(row.from).toBeCloseTo(rows[index]!.to, 9);
		expect(rows.at(-2)!.to).toBeCloseTo(481.465_181_1, 6);
		expect(rows.map(({ from }) => Math.round(from))).toEqual([0, 239, 278, 400, 0]);
	});

	it("stand to whole Wh where the ± of the end is wider", () => {
		const rows = rowsOf({ ...walk, end: { ...walk.end, u: 54 } });
		expect(rows.map(({ label }) => label)).toEqual(["239", "+39", "+122", "+81", "480 ± 50"]);
	});

	it("mark the average from where the bar begins; a single step has no other order", () => {
		const [, first] = rowsOf(walk);
		expect(first!.average!.to).toBeCloseTo(292.555, 3);
		expect(first!.average!.label).toBe("+54");
		expect(rowsOf({ ...walk, rows: steps.slice(0, 1) })[1]!.average).toBeUndefined();
	});

	it("mark no average where there is none", () => {
		const [, first] = rowsOf({ ...walk, rows: steps.map(({ average: _, ...step }) => step) });
		expect(first!.average).toBeUndefined();
		expect(first!.label).toBe("+39");
	});

	it("go back where a step takes away, with a true minus", () => {
		const row = rowsOf({ ...walk, rows: [...steps, thicker] })[4]!;
		expect(row.to).toBeCloseTo(469.065, 3);
		expect([row.label, row.average!.label]).toEqual(["−12", "−10"]);
	});

	it("stand still where a step is refused, whatever its gain is said to be", () => {
		const rows = rowsOf({ ...walk, rows: [steps[0]!, { ...refused, gain: 50 }, steps[1]!] });
		expect(rows[2]).toMatchObject({ from: rows[1]!.to, to: rows[1]!.to, refused: "No more than 1000 µm.", label: "" });
		expect(rows[3]!.from).toBe(rows[1]!.to);
	});

	it("name a gain that rounds to nothing", () => {
		expect(rowsOf({ ...walk, rows: [{ ...thicker, gain: -0.2, average: 0 }] })[1]!.label).toBe("0");
	});
});

group("the axis", () => {
	it("begins at zero and ends on a whole step beyond the ± of the end", () => {
		expect(axisOf(rowsOf(walk), 7)).toEqual({ top: 600, interval: 100 });
		expect(axisOf(rowsOf(walk), 4)).toEqual({ top: 600, interval: 200 });
	});

	it("reaches what stands above the end on the way", () => {
		const rows = rowsOf({
			...walk,
			rows: [{ ...steps[1]!, gain: 900, average: 1_100 }, thicker],
			end: { name: "end", value: 1_126, u: 10 },
		});
		const { top, interval } = axisOf(rows, 7);
		expect(top).toBeGreaterThanOrEqual(1_338.7);
		expect(top / interval).toBeLessThanOrEqual(7);
	});

	it.each([0.37, 9.99, 10, 137.98, 512, 98_765])("has few whole steps at %d", (value) => {
		const rows = rowsOf({ ...walk, rows: [], start: { name: "a", value }, end: { name: "b", value, u: 0 } });
		for (const most of [4, 7]) {
			const { top, interval } = axisOf(rows, most);
			expect(top).toBeGreaterThanOrEqual(value);
			expect(top - interval).toBeLessThan(value);
			expect(top / interval).toBeLessThanOrEqual(most + 1e-9);
			expect([1, 2, 5]).toContain(Number((interval / 10 ** Math.floor(Math.log10(interval) + 1e-9)).toFixed(6)));
		}
	});
});

group("the words", () => {
	it("describe start, end and the extreme steps", () => {
		expect(describe(walk)).toBe(
			"Energy density, bare stack, from 239 Wh/l (Cell 1 as built) to 481 ± 33 Wh/l (End of the path) in 3 steps: " +
				"most by 30 % porosity (+122), least by Full activation (+39).",
		);
	});

	it("describe a loss with its sign, and what is not possible", () => {
		const said = describe({ ...walk, rows: [...steps, thicker, refused] });
		expect(said).toContain("in 4 steps: most by 30 % porosity (+122), least by LFP, thicker separator (−12)");
		expect(said).toMatch(/; not possible in this order: 2000 µm cathode\.$/);
	});

	it("describe one step as one", () => {
		expect(describe({ ...walk, rows: steps.slice(1, 2) })).toMatch(/ in one step: 30 % porosity \(\+122\)\.$/);
	});

	it("explain the mark only where there is one, and say where the order changes the end", () => {
		expect(captionOf(walk)).toMatch(/^Wh\/l, bare stack, .* averaged over all orders\.$/);
		expect(captionOf({ ...walk, rows: steps.slice(0, 1) })).toBe("Wh/l, bare stack.");
		expect(captionOf({ ...walk, orderMatters: true })).toMatch(/the end depends on the order.*no average/);
	});
});

group("the table", () => {
	it("lists every row with where the walk then stands", () => {
		const { columns, rows } = tableOf(walk);
		for (const row of rows) expect(row).toHaveLength(columns.length);
		expect(rows.map((row) => Math.round(Number(row[3])))).toEqual([239, 278, 400, 481, 481]);
		expect(rows.at(-1)).toEqual(["End of the path", "", "", 481.465_181_1, 33.337_799_9]);
	});

	it("gives the reason in a column of its own, and no figure for a step that was not taken", () => {
		const { columns, rows } = tableOf({ ...walk, rows: [...steps, refused] });
		for (const row of rows) expect(row).toHaveLength(columns.length);
		expect(rows[4]).toEqual(["2000 µm cathode", "", "", expect.closeTo(481.465, 3), "", "No more than 1000 µm."]);
		expect(rows[1]!.at(-1)).toBe("");
	});
});
