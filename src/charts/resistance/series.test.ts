import { expect, describe as group, it } from "vitest";
import { presetOf } from "#library";
import { defaults, defaultUncertainties, evaluate, type Inputs, type Uncertainties, uncertainties } from "#model";
import type { ParametersSet } from "#model/rate/parameters";
import { rated, rateUncertainties } from "#model/rate/rated";
import { captionOf, describe, leadOf, ohms, published, reachOf, shareText, stackedOf, tableOf } from "./series";

/** Cell 1 with changes. */
function of(changes: Partial<Inputs> = {}, set: ParametersSet = {}, moreU: Partial<Uncertainties> = {}) {
	const inputs = { ...defaults, ...changes };
	const u = { ...defaultUncertainties, ...moreU };
	const all = rated(inputs, evaluate(inputs), set);
	return stackedOf(all, u, uncertainties(inputs, u), rateUncertainties(all, set, u));
}

group("the parts", () => {
	it("are those of cell 1: 50 µm at 1.6 mS/cm, 1.5 Ω cm², 1.36 of 585 in the pores", () => {
		const { parts, total, u } = of();
		// by hand: 8.83 mS/cm · exp(0.16/k_B · (1/298.15 − 1/303.15)); pores L/(3 κ P^1.5)
		const kappa = 8.83 * Math.exp((0.16 / 8.617333262e-5) * (1 / 298.15 - 1 / 303.15));
		const pores = 200e-4 / (3 * kappa * 1e-3 * 0.63 ** 1.5);
		expect(parts.map(({ id }) => id)).toEqual(["separator", "interface", "pores", "rest"]);
		expect(parts.map(({ value }) => value)).toEqual([
			expect.closeTo(3.125, 9),
			expect.closeTo(1.5, 9),
			expect.closeTo(pores, 6),
			expect.closeTo(585 - pores, 6),
		]);
		expect(total).toBeCloseTo(589.625, 9);
		// R/d · 4 µm, R/σ · 0.3 mS/cm; and 0.6 Ω cm² of the interface
		const uSeparator = 3.125 * Math.hypot(4 / 50, 0.3 / 1.6);
		expect(parts[0]!.u).toBeCloseTo(uSeparator, 9);
		expect(u).toBeCloseTo(Math.hypot(uSeparator, 0.6), 9);
		// L has 5 %; P^(−3/2) is taken at 60 and at 66 %
		const ofP = (0.6 ** -1.5 - 0.66 ** -1.5) / 2 / 0.63 ** -1.5;
		expect(parts[2]!.u / pores).toBeCloseTo(Math.hypot(ofP, 0.05), 6);
	});
	it("follow on one another up to the total, and share it", () => {
		const { parts, total } = of({ T: 273.15, d_separator: 110, R_cathode: 112 });
		for (const [index, part] of parts.entries()) {
			expect(part.from).toBe(index === 0 ? 0 : parts[index - 1]!.to);
			expect(part.to - part.from).toBeCloseTo(part.value, 9);
		}
		expect(parts.at(-1)!.to).toBeCloseTo(total, 9);
		expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
	});
	it("leave the rest of the cathode without ± as long as the cathode resistance has none", () => {
		expect(of().parts.at(-1)!.u).toBe(0);
		const { parts, cathodeHasU } = of({}, {}, { R_cathode: 20 });
		expect(cathodeHasU).toBe(true);
		expect(parts.at(-1)!.u).toBeCloseTo(20, 3);
	});
	it("keep the cathode whole where the pores alone would have more", () => {
		for (const R_cathode of [0, 1, 1.3]) {
			const { parts, contradicts } = of({ R_cathode });
			expect(contradicts).toBe(true);
			expect(parts.map(({ id }) => id)).toEqual(["separator", "interface", "cathode"]);
			expect(Math.min(...parts.map(({ value }) => value))).toBeGreaterThanOrEqual(0);
		}
		expect(of({ R_cathode: 1.4 }).contradicts).toBe(false);
	});
});

group("the scale", () => {
	it("has to hold the first part and all totals", () => {
		expect(reachOf(of(), [])).toEqual([expect.closeTo(3.125, 9), expect.closeTo(589.625, 9)]);
		expect(reachOf(of({ R_cathode: 4000 }), [590])[1]).toBeCloseTo(4004.625, 9);
		expect(reachOf(of(), [2000])[1]).toBe(2000);
		expect(reachOf(of({ d_separator: 5, R_cathode: 2 }), [])[0]).toBeCloseTo(0.3125, 9);
	});
	it("does not stretch for a first part of next to nothing", () => {
		const thin = of({ d_separator: 0.1, sigma_ref: 1000 });
		expect(thin.parts[0]!.value).toBeLessThan(1e-4);
		expect(reachOf(thin, [])[0]).toBeCloseTo(thin.total / 1e4, 9);
	});
});

group("published totals", () => {
	it("are the four of the paper", () => {
		expect(published.map(({ value, figure }) => [value, figure.replace(/\s/g, "")])).toEqual([
			[10, "<10"],
			[120, "120"],
			[230, "≈230"],
			[590, "590"],
		]);
	});
});

group("the words", () => {
	it("write a resistance to the place of its ±, else to three digits", () => {
		expect(ohms(3.125, 0.64)).toBe("3.1 ± 0.6");
		expect([585, 25_683, 1.3627, 0.98, 100, 0].map((value) => ohms(value))).toEqual([
			"585",
			"25700",
			"1.36",
			"0.98",
			"100",
			"0",
		]);
		expect(ohms(5.77e11)).toBe("5.77\u00a0×\u00a010¹¹");
		expect(ohms(2.5e-5)).toBe("2.5\u00a0×\u00a010⁻⁵");
	});
	it("do not round a value away where its ± is far greater", () => {
		expect(ohms(184_000, 5e7)).toBe("180000 ± 5\u00a0×\u00a010⁷");
		expect(ohms(0, 0.6)).toBe("0 ± 0.6");
	});
	it("write shares to a tenth of a per cent", () => {
		expect([0.0053, 0.98967, 0.0004, 0, 1].map(shareText)).toEqual(["0.5 %", "99.0 %", "< 0.1 %", "0.0 %", "100.0 %"]);
	});
	it("say of cell 1 that its cathode has it, and its pores little", () => {
		expect(leadOf(of())).toMatch(/^585 of 590 Ω cm² are the cathode’s, .* pores meet 1\.4\. .* no more than that/);
	});
	it("say what saves most where the cathode has less than half, or its pores more than half of it", () => {
		expect(leadOf(of({ R_cathode: 2, d_separator: 200 }))).toMatch(/14 of 16 Ω cm².*separator saves most/);
		expect(leadOf(of({ R_cathode: 2, R_interface_ref: 5 }))).toContain("a better contact with sodium saves most");
		expect(leadOf(of({ R_cathode: 60, d_cathode: 400, P: 0.3 }, { tau: 10 }))).toMatch(/pores meet 45: .* saves most/);
	});
	it("say where two inputs contradict each other", () => {
		expect(leadOf(of({ R_cathode: 1 }))).toMatch(/1\.4 Ω cm², more than the 1 Ω cm² that are set .* contradict/);
	});
	it("name the missing ± only where it is missing", () => {
		expect(captionOf(of(), undefined)).toMatch(/No ±\s+of the cathode is published/);
		expect(captionOf(of({}, {}, { R_cathode: 20 }), "cell 1")).not.toContain("is published");
		expect(captionOf(of({}, {}, { R_cathode: 20 }), "cell 1")).toContain("Dashed: cell 1.");
	});
	it("describe the parts from the largest on", () => {
		expect(describe(of())).toMatch(
			/^The cell resistance of 589\.6 ± 0\.9 Ω cm² .*: Rest .*; Separator .*; Sodium .*; Pores/,
		);
	});
	it("never hold what is no number, whatever published design is loaded at whatever temperature", () => {
		for (const id of ["cell-1", "cell-2", "no-reservoir"] as const)
			for (const T of [233.15, 303.15, 370.95])
				for (const R_cathode of [0, 585]) {
					const design = of({ ...presetOf(id).inputs, T, R_cathode });
					expect(leadOf(design) + describe(design)).not.toMatch(/NaN|Infinity|undefined/);
				}
	});
});

group("the table", () => {
	it("lists parts, total, baseline and published totals", () => {
		const { columns, rows } = tableOf(of(), { name: "cell 2", total: 120.375, u: 1.5 });
		for (const row of rows) expect(row).toHaveLength(columns.length);
		expect(rows.map(([, value]) => Math.round(Number(value)))).toEqual([3, 2, 1, 584, 590, 120, 10, 120, 230, 590]);
		expect(rows[6]!.at(-1)).toBe("published, less than this");
	});
});
