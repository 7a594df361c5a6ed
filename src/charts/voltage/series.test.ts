/** Voltages of cell 1 against sums by hand: 50 µm / 1.6 mS/cm = 3.125, with 1.5 and 585 Ω cm² 589.625. */
import { expect, describe as group, it } from "vitest";
import { defaults, defaultUncertainties, evaluate, type Inputs, uncertainties } from "#model";
import { rated } from "#model/rate/rated";
import {
	currentText,
	describe,
	handText,
	isBeyond,
	limitOf,
	millivolts,
	tableOf,
	uncertaintyAt,
	type Voltages,
	voltageAt,
	voltagesOf,
	voltsText,
} from "./series";

const voltages = (changes: Partial<Inputs> = {}, u = defaultUncertainties): Voltages => {
	const inputs = { ...defaults, ...changes };
	return voltagesOf(rated(inputs, evaluate(inputs), {}), uncertainties(inputs, u).R_cell, u);
};
const axis = { from: 0, to: 1.6, interval: 0.2 };

group("cell 1", () => {
	const of = voltages();
	it("loses 117.925 mV at 0.2 mA/cm²", () => {
		expect(voltageAt(of, "discharge", 0.2)).toBeCloseTo(3.4 - 0.117925, 12);
		expect(voltageAt(of, "charge", 0.2)).toBeCloseTo(3.4 + 0.117925, 12);
	});
	it("comes to its window at 0.4 V and 0.8 V over 589.625 Ω cm²", () => {
		expect(limitOf(of, "charge")).toBeCloseTo(400 / 589.625, 12);
		expect(limitOf(of, "discharge")).toBeCloseTo(800 / 589.625, 12);
		expect([limitOf(of, "charge"), limitOf(of, "discharge")].map(currentText)).toEqual(["0.68", "1.36"]);
		expect(voltageAt(of, "charge", limitOf(of, "charge"))).toBeCloseTo(3.8, 12);
		expect(voltageAt(of, "discharge", limitOf(of, "discharge"))).toBeCloseTo(2.6, 12);
		expect(isBeyond(of, "charge", 1)).toBe(true);
		expect(isBeyond(of, "discharge", 1)).toBe(false);
	});
	it("has the parts of its resistance, which add up to it", () => {
		expect(of.parts.map(({ id }) => id)).toEqual(["separator", "interface", "pores", "rest"]);
		expect(of.parts[0]!.R).toBeCloseTo(3.125, 12);
		expect(of.parts[1]!.R).toBeCloseTo(1.5, 12);
		expect(of.parts[2]!.R + of.parts[3]!.R).toBeCloseTo(585, 9);
		expect(of.poresBeyond).toBeUndefined();
	});
	it("has the ± of its separator and its interface, times the current", () => {
		// 4/50 of the thickness and 0.3/1.6 of the conductivity; activation energies are without weight at 303.15 K
		const uR = Math.hypot(3.125 * Math.hypot(4 / 50, 0.3 / 1.6), 0.6);
		expect(uncertaintyAt(of, 0.2)).toBeCloseTo((0.2 * uR) / 1000, 12);
		const wide = voltages({}, { ...defaultUncertainties, U: 0.02 });
		expect(uncertaintyAt(wide, 0)).toBe(0.02);
		expect(uncertaintyAt(wide, 0.2)).toBeCloseTo(Math.hypot(0.02, (0.2 * uR) / 1000), 12);
	});
	it("tells both limits and the losses of the design in hand", () => {
		const text = describe(of, axis);
		for (const words of [
			"rises to 3.80\u00a0V at 0.68 mA/cm²",
			"falls to 2.60\u00a0V at 1.36 mA/cm²",
			"0.6 mV in the separator",
			"0.3 mV in the interface with sodium",
		])
			expect(text).toContain(words);
	});
	it("lists the design, both limits in the order of their currents, and the axis", () => {
		const { columns, rows } = tableOf(of, axis);
		for (const row of rows) expect(row).toHaveLength(columns.length);
		expect(rows.map((row) => row.at(-1)).slice(0, 3)).toEqual(["in hand", "charge ends", "discharge ends"]);
		expect(rows.slice(3).map(([j]) => j)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6]);
		expect(rows.slice(3).map((row) => row.at(-2))).toEqual([
			...Array(4).fill("both"),
			...Array(3).fill("discharge"),
			...Array(2).fill("none"),
		]);
	});
});

group("at the ends of what a design may be", () => {
	it("a plateau at a limit of the window has no head-room there, whatever the resistance", () => {
		const of = voltages({ U_max: 3.4 });
		expect(limitOf(of, "charge")).toBe(0);
		expect(isBeyond(of, "charge", 0)).toBe(false);
		expect(limitOf({ ...of, R: 0 }, "charge")).toBe(0);
	});
	it("without resistance no current is the last, and “–” stands for it", () => {
		const of = { ...voltages(), R: 0 };
		expect(limitOf(of, "charge")).toBe(Number.POSITIVE_INFINITY);
		expect(currentText(limitOf(of, "charge"))).toBe("–");
		expect(isBeyond(of, "charge", 100)).toBe(false);
	});
	it("a cathode that is set below its pores is not divided", () => {
		const of = voltages({ R_cathode: 1 });
		expect(of.parts.map(({ id, R }) => [id, R]).at(-1)).toEqual(["cathode", 1]);
		expect(of.poresBeyond).toBeGreaterThan(1);
		expect(of.parts.every(({ R }) => R >= 0)).toBe(true);
	});
	it.each([
		{ j: 0 },
		{ j: 100 },
		{ T: 233.15 },
		{ T: 370.95 },
		{ R_cathode: 0, R_interface_ref: 0 },
		{ U_min: 3.4, U_max: 3.4, j: 0 },
	])("%o gives figures only", (changes) => {
		const of = voltages(changes);
		expect(describe(of, axis)).not.toMatch(/NaN|Infinity|undefined/);
		for (const row of tableOf(of, axis).rows)
			for (const cell of row) if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
	});
});

group("numbers as text", () => {
	it("a current next to nothing is not zero, and one far out has few digits", () => {
		expect([0, 0.2, 0.0305, 1e-9, 2.5e-4].map(handText)).toEqual([
			"0.00",
			"0.20",
			"0.0305",
			"1\u00a0×\u00a010⁻⁹",
			"2.5\u00a0×\u00a010⁻⁴",
		]);
		expect(currentText(8e11)).toBe("8\u00a0×\u00a010¹¹");
	});
	it("voltages far out have a power of ten", () => {
		expect([3.4, -1.4, 47_206_965.17, -4.7e7].map(voltsText)).toEqual([
			"3.40",
			"−1.40",
			"4.72\u00a0×\u00a010⁷",
			"−4.7\u00a0×\u00a010⁷",
		]);
		expect(millivolts([4.7e10, 0])).toEqual(["4.7\u00a0×\u00a010¹⁰", "0"]);
		expect(millivolts([5.896e-7])).toEqual(["5.9\u00a0×\u00a010⁻⁷"]);
		expect(millivolts([9.99e6, 240_000])).toEqual(["9.99\u00a0×\u00a010⁶", "2.4\u00a0×\u00a010⁵"]);
	});
	it("the spoken voltage has no more digits than a millivolt", () => {
		expect(describe(voltages(), axis)).toContain("3.518 V, ± less than 1 mV, on charge and 3.282 V");
		expect(describe(voltages({}, { ...defaultUncertainties, U: 0.02 }), axis)).toContain("(3.518 ± 0.020) V on charge");
	});
	it("losses share their last place", () => {
		expect(millivolts([0.625, 0.3, 116.7])).toEqual(["0.6", "0.3", "116.7"]);
		expect(millivolts([0.625, 0])).toEqual(["0.63", "0.00"]);
		expect(millivolts([0, 0])).toEqual(["0.00", "0.00"]);
		expect(millivolts([0.00125])).toEqual(["0.0013"]);
		// 589.6 Ω cm² at 50 mA/cm²: from a volt on no tenth of a millivolt
		expect(millivolts([29_480])).toEqual(["29480"]);
	});
});
