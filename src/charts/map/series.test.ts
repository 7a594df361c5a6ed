import { expect, describe as group, it } from "vitest";
import { designMap } from "#analysis/map";
import { mapQuestion } from "#analysis/map-question";
import { presetIds, presetOf } from "#library";
import { defaults, evaluate, type InputKey, type OutputKey } from "#model";
import { untied } from "#model/tied";
import { captionOf, describe, forbiddenText, levelText, spotsOf, spotText, tableOf, tiedText } from "./series";

const densities: readonly OutputKey[] = ["E_V", "E_m"];
const named = presetIds.map((id) => ({ id, name: presetOf(id).short, inputs: presetOf(id).inputs }));
const ask = (x: InputKey, y: InputKey, of = densities, inputs = defaults) => mapQuestion(inputs, "loading", [x, y], of);

group("marks", () => {
	it("share a place where the axes do not tell designs apart", () => {
		const spots = spotsOf(named, ask("P", "d_separator"));
		expect(spots.map(({ x, y }) => [x, y])).toEqual([
			[0.63, 50],
			[0.63, 110],
			[0.3, 50],
		]);
		expect(spots.map((spot) => spotText(spot))).toEqual([
			"cell 1",
			"cell 2",
			"30 % porosity, as printed, 30 % porosity, solids kept, no reservoir, as printed, no reservoir, solids kept",
		]);
		expect(spotsOf(named, ask("d_cathode", "utilisation"))).toHaveLength(6);
	});

	it("are filled only where the map shows what all of them have", () => {
		const same = (x: InputKey, y: InputKey, ids: readonly string[]) =>
			spotsOf(
				named.filter(({ id }) => ids.includes(id)),
				ask(x, y),
			).map((spot) => [spot.names.join(), spot.same]);
		// with the utilisation at an axis cell 1 and its theoretical twin stand apart, and differ in nothing else
		expect(same("P", "utilisation", ["cell-1", "cell-1-theoretical", "cell-2"])).toEqual([
			["cell 1", true],
			["cell 1, theoretical", true],
			["cell 2", false],
		]);
		// two at one place, of which the map shows the one
		expect(same("P", "utilisation", ["cell-1-theoretical", "cell-2-theoretical"])).toEqual([
			["cell 1, theoretical,cell 2, theoretical", false],
		]);
		expect(same("P", "d_separator", ["cell-1-theoretical"])).toEqual([["cell 1, theoretical", false]]);
		// with the solids kept, pressing leads there; the printed thickness is another
		expect(same("P", "utilisation", ["porosity-30"])).toEqual([["30 % porosity, solids kept", true]]);
		expect(same("P", "utilisation", ["porosity-30-printed"])).toEqual([["30 % porosity, as printed", false]]);
	});

	it("say once what is said of all names, and no more names than asked for", () => {
		const spot = { id: "a", x: 0, y: 0, same: true };
		expect(spotText({ ...spot, names: ["cell 2", "cell 2, theoretical"] })).toBe("cell 2");
		expect(spotText({ ...spot, names: ["30 % porosity, as printed", "no reservoir, as printed"] })).toBe(
			"30 % porosity, no reservoir, as printed",
		);
		expect(spotText({ ...spot, names: ["a", "b", "c", "d"] }, 2)).toBe("a, b, 2 more");
	});
});

group("words", () => {
	it("name what limits forbid", () => {
		expect(forbiddenText({ key: "d_cathode", end: "max" })).toBe("cathode thickness would be more than 2000\u00a0µm");
		expect(forbiddenText({ key: "P", end: "min" })).toBe("cathode porosity would be less than 5\u00a0%");
		expect(forbiddenText({ key: "U_min", end: "max" })).toBe(
			"voltage window, lower limit would be more than the mean discharge voltage",
		);
	});

	it("say what follows, and what is held", () => {
		expect(tiedText(ask("P", "d_separator"), defaults, "loading")).toBe("Cathode thickness follows cathode porosity.");
		expect(tiedText(ask("d_separator", "d_cathode"), defaults, "P")).toBe("Cathode loading follows cathode thickness.");
		expect(tiedText(ask("P", "loading"), defaults, "d_cathode")).toBe(
			"Cathode thickness is held: the point moves along the thin line. Off it designs have another cathode thickness.",
		);
		expect(tiedText(ask("P", "d_separator"), defaults, "none")).toBe("");
		expect(tiedText(ask("T", "j"), defaults, "loading")).toBe("");
	});

	it("write values of lines to the place of their step", () => {
		expect(levelText("E_V", 350, 50)).toBe("350");
		expect(levelText("R_cell", 0.5, 0.1)).toBe("0.5");
		expect(levelText("R_cell", 2, 0.5)).toBe("2.0");
		expect(levelText("eta_voltage", 0.95, 0.01)).toBe("95");
		expect(levelText("U_discharge", -0.2, 0.2)).toBe("−0.2");
	});

	it("hold the ends of each layer and where they are", () => {
		const asked = { ...ask("d_separator", "d_reservoir"), size: 11 };
		const text = untied(describe(asked, designMap(asked)));
		const ends = [
			evaluate({ ...defaults, d_separator: 200, d_reservoir: 100 }),
			evaluate({ ...defaults, d_separator: 5, d_reservoir: 0 }),
		].map(({ E_V }) => E_V.toPrecision(3));
		expect(text).toContain(
			`volumetric energy density from ${ends[0]} Wh/l at 200 µm and 100 µm to ${ends[1]} Wh/l at 5 µm and 0 µm`,
		);
		expect(text).toContain("Over separator thickness from 5 µm to 200 µm and anode thickness from 0 µm to 100 µm");
	});

	it("tell a result that is the same everywhere, and what is hatched", () => {
		const flat = { ...ask("P", "d_separator", ["C_cathode"]), size: 11 };
		expect(captionOf(flat, defaults, "stack", designMap(flat), [])).toContain(
			"Areal capacity is the same everywhere: 2.14",
		);
		const hatched = { ...ask("d_cathode", "loading"), size: 11 };
		expect(captionOf(hatched, defaults, "stack", designMap(hatched), [])).toContain(
			"Hatched: cathode porosity would be less than 5\u00a0% or more than 90\u00a0%.",
		);
	});
});

group("the table", () => {
	const asked = ask("d_cathode", "d_separator");
	const table = tableOf(asked, designMap(asked));

	it("holds 9 × 9 points, both ends of both axes among them, with what follows", () => {
		expect(table.columns.map(({ label, unit }) => `${label} ${unit}`)).toEqual([
			"Cathode thickness µm",
			"Separator thickness µm",
			"Cathode porosity, follows %",
			"E_V Wh/l",
			"E_m Wh/kg",
		]);
		expect(table.rows).toHaveLength(81);
		expect(table.rows[0]!.slice(0, 2)).toEqual([20, 5]);
		expect(table.rows.at(-1)!.slice(0, 2)).toEqual([400, 200]);
	});

	it("holds the results of single designs, the solids of cell 1 kept; none where the porosity has no room", () => {
		let empty = 0;
		for (const [d_cathode, d_separator, percent, E_V, E_m] of table.rows as readonly number[][]) {
			const P = 1 - (0.37 * 200) / d_cathode!;
			if (P < 0.05) {
				empty++;
				expect([percent, E_V, E_m]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
			} else {
				expect(percent).toBeCloseTo(P * 100, 8);
				const expected = evaluate({ ...defaults, d_cathode: d_cathode!, d_separator: d_separator!, P });
				expect(E_V).toBeCloseTo(expected.E_V, 6);
				expect(E_m).toBeCloseTo(expected.E_m, 6);
			}
		}
		expect(empty).toBe(18);
	});
});
