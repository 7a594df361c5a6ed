import { expect, describe as group, it } from "vitest";
import type { Swing } from "#analysis/tornado";
import { untied } from "#model/tied";
import { shownCell, shownColumns } from "../figure/table";
import { captionOf, describe, givingWay, nowText, reachOf, rowsOf, type Storm, tableOf, ticksOf } from "./series";

/** Eq. 1 for cell 1, by hand: 2.1406 mAh/cm², which plate 18.97 µm. */
const C = 23.1 * 0.925 * 0.118 * 0.849;
const E = (d_separator: number, d_cathode: number, d_reservoir = 36) =>
	(3.4 * C * 1e4) / (d_reservoir + (C * 1e4) / (1166 * 0.968) + d_separator + d_cathode);

const cathode: Swing = { key: "d_cathode", from: 190, to: 210, low: E(50, 190), high: E(50, 210), elasticity: -0.6558 };
const separator: Swing = { key: "d_separator", from: 46, to: 54, low: E(46, 200), high: E(54, 200) };
const storm: Storm = {
	of: "E_V",
	name: "Volumetric energy density",
	value: E(50, 200),
	u: 9.648,
	swings: [cathode, separator],
	nudge: "u",
	hold: "none",
	dependence: "independent",
};

group("the rows", () => {
	it("label both ends with the input and the result there: thicker is less", () => {
		const [row] = rowsOf(storm);
		expect(row).toMatchObject({
			name: "Cathode thickness",
			lower: { input: "190\u00a0µm", text: "246.7", side: 1 },
			higher: { input: "210\u00a0µm", text: "231.1", side: -1 },
			oneSided: false,
			elasticity: "−0.66 %",
		});
		// 3.4 · C · 10⁴ (1/294.97 − 1/304.97), by hand
		expect(row!.lower.change).toBeCloseTo(8.09, 2);
		expect(row!.higher.change).toBeCloseTo(-7.58, 2);
		expect(reachOf(storm)).toBeCloseTo(8.09, 2);
	});

	it("have no elasticity where there is none, a plus where it is more, and no sign where it rounds to nothing", () => {
		const text = (elasticity?: number) => {
			const { elasticity: _, ...bare } = cathode;
			return rowsOf({ ...storm, swings: [{ ...bare, ...(elasticity === undefined ? {} : { elasticity }) }] })[0]!
				.elasticity;
		};
		expect([text(), text(0.938), text(-0.0617), text(0.00037), text(1e-6), text(-12.345)]).toEqual([
			"",
			"+0.94 %",
			"−0.062 %",
			"+0.0004 %",
			"0 %",
			"−12.35 %",
		]);
	});

	it("say which end a limit cut short", () => {
		const [row] = rowsOf({ ...storm, swings: [{ ...cathode, cut: "to" }] });
		expect([row!.lower.limited, row!.higher.limited]).toEqual([false, true]);
	});

	it("put the label of the nearer of two ends on one side where no bar is", () => {
		const [both] = rowsOf({ ...storm, swings: [{ ...cathode, low: storm.value + 2, high: storm.value + 5 }] });
		expect([both!.oneSided, both!.lower.side, both!.higher.side]).toEqual([true, -1, 1]);
		const [below] = rowsOf({ ...storm, swings: [{ ...cathode, low: storm.value - 5, high: storm.value - 2 }] });
		expect([below!.oneSided, below!.lower.side, below!.higher.side]).toEqual([true, -1, 1]);
	});

	it("never have two labels on one side, wherever the ends are", () => {
		for (const low of [-5, -2, 0, 2, 5])
			for (const high of [-5, -2, 0, 2, 5]) {
				const swings = [{ ...cathode, low: storm.value + low, high: storm.value + high }];
				const [row] = rowsOf({ ...storm, swings });
				expect(row!.lower.side + row!.higher.side).toBe(0);
				// the longer bar has its label at its end
				const longer = Math.abs(low) > Math.abs(high) ? row!.lower : row!.higher;
				if (longer.change !== 0 && Math.abs(low) !== Math.abs(high)) expect(longer.side).toBe(Math.sign(longer.change));
			}
	});

	it("stand in per cent where the result does", () => {
		const efficiency: Storm = {
			...storm,
			of: "eta_voltage",
			value: 0.93,
			u: 0.001,
			swings: [{ key: "j", from: 0.18, to: 0.22, low: 0.937, high: 0.923 }],
		};
		const [row] = rowsOf(efficiency);
		expect([row!.lower.text, row!.higher.text, nowText(efficiency)]).toEqual(["93.70", "92.30", "93.00 ± 0.10 %"]);
		expect(row!.lower.change).toBeCloseTo(0.7, 9);
	});

	it("leave out what has no value to draw", () => {
		expect(rowsOf({ ...storm, swings: [{ ...cathode, high: Number.POSITIVE_INFINITY }, separator] })).toHaveLength(1);
	});
});

group("the axis", () => {
	it("counts from the design in hand, in round steps to both sides", () => {
		expect(ticksOf(8.09, 3).map(({ text }) => text)).toEqual(["−5", "0", "+5"]);
		expect(ticksOf(28.3, 3).map(({ text }) => text)).toEqual(["−20", "−10", "0", "+10", "+20"]);
		expect(ticksOf(0.0123, 3).map(({ text }) => text)).toEqual(["−0.010", "−0.005", "0.000", "+0.005", "+0.010"]);
		expect(ticksOf(0, 3)).toEqual([]);
	});

	it("has at least one step and few enough, whatever the reach", () => {
		for (let reach = 1e-4; reach < 1e4; reach *= 1.07)
			for (const most of [2, 3]) {
				const ticks = ticksOf(reach, most);
				expect(ticks.length).toBeGreaterThanOrEqual(3);
				expect(ticks.length).toBeLessThanOrEqual(2 * most + 1);
				expect(ticks.at(-1)!.at).toBeLessThanOrEqual(reach * (1 + 1e-9));
			}
	});
});

group("the words", () => {
	it("name what gives way to what by the hold", () => {
		expect(givingWay("loading")).toBe("thickness gives way to porosity and loading, porosity to thickness");
		expect(givingWay("P")).toBe("thickness gives way to porosity and loading, loading to thickness");
		expect(givingWay("d_cathode")).toBe("porosity gives way to loading and thickness, loading to porosity");
		expect(givingWay("none")).toBe("");
	});

	it("say what the nudge is", () => {
		expect(captionOf({ nudge: "u", hold: "loading", dependence: "independent" })).toContain(
			"one measurement off, nothing gives way",
		);
		expect(captionOf({ nudge: "tenth", hold: "loading", dependence: "independent" })).toMatch(
			/a tenth.* 10\sK: thickness gives way to porosity/,
		);
		expect(captionOf({ nudge: "tenth", hold: "none", dependence: "independent" })).toContain(
			"nothing is held, so nothing gives way",
		);
	});

	it("describe the design in hand and the extremes", () => {
		expect(untied(describe(storm))).toBe(
			"Volumetric energy density, 239 ± 10 Wh/l: of 2 inputs moved most by cathode thickness (246.7 at 190 µm, " +
				"231.1 at 210 µm), least by separator thickness (241.8 at 46 µm, 235.6 at 54 µm), in Wh/l.",
		);
		expect(describe({ ...storm, swings: [] })).toMatch(/: nothing moves it\.$/);
	});
	it("name no largest and no least where all are alike", () => {
		const twin: Swing = { ...cathode, key: "d_reservoir", from: 26, to: 46 };
		expect(describe({ ...storm, swings: [cathode, twin] })).toBe(
			"Volumetric energy density, 239 ± 10 Wh/l: moved alike by all of 2 inputs, to 246.7 where one is lower and to " +
				"231.1 where it is higher, in Wh/l.",
		);
	});
});

group("the table", () => {
	it("lists ends of short bars with as many digits as tell them apart", () => {
		const swing = { key: "T", from: 302.15, to: 304.15, low: 3.28208, high: 3.28212 } as const;
		const { columns, rows } = tableOf({
			...storm,
			of: "U_discharge",
			name: "V",
			value: 3.2821,
			u: 2e-4,
			swings: [swing],
		});
		const [low, high] = [4, 5].map((index) => shownCell(rows[0]!, shownColumns(columns)[index]!));
		expect([low, high]).toEqual(["3.2820800", "3.2821200"]);
	});

	it("lists every swing unrounded, and a limit only where there is one", () => {
		const { columns, rows } = tableOf(storm);
		expect(rows).toEqual([
			["Cathode thickness", "µm", 190, 210, E(50, 190), E(50, 210), -0.6558],
			["Separator thickness", "µm", 46, 54, E(46, 200), E(54, 200), ""],
		]);
		expect(columns).toHaveLength(7);
		const cut = tableOf({ ...storm, swings: [{ ...cathode, cut: "both" }, separator] });
		expect(cut.columns).toHaveLength(8);
		expect(cut.rows.map((row) => row.at(-1))).toEqual(["both ends", ""]);
	});
});
