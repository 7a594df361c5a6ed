/** What is said of draws and first order, at the ends of what counts as agreeing. Whole distributions: monte-carlo.test.ts. */
import { describe, expect, it } from "vitest";
import type { OutputKey } from "#model";
import { agreement } from "./agreement";
import type { Distribution } from "./monte-carlo";

const drawn = (mean: number, sd: number, skewness = 0, of: OutputKey = "E_V"): Distribution => ({
	of,
	mean,
	sd,
	skewness,
	quantiles: [mean - 2 * sd, mean - sd, mean, mean + sd, mean + 2 * sd],
	histogram: { from: mean - 4 * sd, width: 8 * sd, counts: Float64Array.of(100), beyond: 0 },
});
const borneOut = "The draws bear out the first order: their mean and their spread are within 5 % of the ±.";

describe("against 100 ± 10", () => {
	const said = (mean: number, sd: number, skewness?: number) => agreement(drawn(mean, sd, skewness), 100, 10);
	it("a mean that is off by 5 % of the ± agrees, and one that is further off does not", () => {
		for (const mean of [99.5, 100.5]) expect(said(mean, 10)).toBe(borneOut);
		expect(said(99.4, 10)).toBe("The draws differ from the first order: their mean lies 6 % of the ± lower.");
		expect(said(100.6, 10)).toBe("The draws differ from the first order: their mean lies 6 % of the ± higher.");
	});
	it("so does a spread that is up to 5 % wider or narrower", () => {
		for (const sd of [9.51, 10.49]) expect(said(100, sd)).toBe(borneOut);
		expect(said(100, 9.4)).toBe("The draws differ from the first order: they spread 6 % less.");
		expect(said(100, 10.6)).toBe("The draws differ from the first order: they spread 6 % wider.");
	});
	it("a tail is the longer one from beyond a skewness of 0.1", () => {
		for (const skewness of [-0.1, 0, 0.1]) expect(said(100, 10, skewness)).toBe(borneOut);
		expect(said(100, 10, -0.11)).toBe(`${borneOut} The lower tail is the longer one (skewness −0.11).`);
		expect(said(100, 10, 0.11)).toBe(`${borneOut} The upper tail is the longer one (skewness 0.11).`);
	});
});

describe("what first order does not see is in the unit that the result is shown in", () => {
	const unseen = (sd: number, of: OutputKey) => agreement(drawn(0.9, sd, 0, of), 0.9, 0);
	it.each([
		["E_V", "0.023 Wh/l"],
		["eta_voltage", "2.3 %"],
		["solids_balance", "0.023"],
	] as const)("%s: ± %s", (of, text) => {
		expect(unseen(0.023, of)).toBe(`To first order nothing uncertain enters here, yet the draws spread by ± ${text}.`);
	});
});
