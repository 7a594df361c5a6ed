/** What is said of draws and first order, at the ends of what counts as agreeing and of draws themselves. */
import { describe, expect, it } from "vitest";
import {
	defaults,
	defaultUncertainties,
	evaluate,
	type Inputs,
	inputKeys,
	type OutputKey,
	type Uncertainties,
	uncertainties,
} from "#model";
import { agreement } from "./agreement";
import { type Distribution, monteCarlo } from "./monte-carlo";

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

describe("in whole sentences, against 100 ± 10", () => {
	it.each([
		[drawn(100.4, 9.6, 0.24), `${borneOut} The upper tail is the longer one (skewness 0.24).`],
		[
			drawn(98, 10, -0.5),
			"The draws differ from the first order: their mean lies 20 % of the ± lower. The lower tail is the longer one (skewness −0.50).",
		],
		[
			drawn(108, 6),
			"The draws differ from the first order: their mean lies 80 % of the ± higher, and they spread 40 % less.",
		],
		[drawn(100, 0), "Every draw gives the same value: nothing that is uncertain enters."],
	])("%#", (distribution, sentence) => {
		expect(agreement(distribution, 100, 10)).toBe(sentence);
	});
});

describe("of 20,000 draws", () => {
	const exact = Object.fromEntries(inputKeys.map((key) => [key, 0])) as Uncertainties;
	const said = (inputs: Inputs, u: Uncertainties) => {
		const { distributions } = monteCarlo({ inputs, u, of: ["E_V"], dependence: "independent", draws: 20_000, seed: 1 });
		return agreement(distributions[0]!, evaluate(inputs).E_V, uncertainties(inputs, u).E_V);
	};
	it("cell 1 is borne out, with its longer tail above", () => {
		expect(said(defaults, defaultUncertainties)).toMatch(
			/^The draws bear out the first order.*upper tail.*skewness 0\.2\d\)\.$/,
		);
	});
	it("without a reservoir it is not: only more of it can be there", () => {
		expect(said({ ...defaults, d_reservoir: 0 }, { ...exact, d_reservoir: 6 })).toMatch(
			/^The draws differ from the first order: their mean lies 7\d % of the ± lower, and they spread 4\d % less\. The lower tail/,
		);
	});
});
