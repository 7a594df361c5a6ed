import { describe, expect, it } from "vitest";
import { type Budget, budget } from "#analysis/budget";
import { presetOf } from "#library";
import { inSentence, type OutputKey, outputs, quantity, shownUnit, type Uncertainties } from "#model";
import { differenceSentence, eitherWay, isBetter, leadOf, listed, sharedSentence } from "./words";

/** With plain spaces: which of them keep a line together is not what is looked at. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const unitOf = (of: OutputKey) => shownUnit(quantity(of).unit);
const { inputs, u } = presetOf("cell-1");
const theoretical = presetOf("cell-1-theoretical").inputs;
const lead = (of: OutputKey, dependence: "independent" | "follows" = "independent", given: Uncertainties = u) =>
	plain(leadOf(budget(inputs, given, of, dependence), budget(inputs, given, of, "independent"), unitOf(of)));
const only = (given: Partial<Uncertainties>): Uncertainties => ({
	...(Object.fromEntries(Object.keys(u).map((key) => [key, 0])) as Uncertainties),
	...given,
});

describe("what to measure next", () => {
	it("is the cathode thickness of cell 1: the paper's ± 10 becomes 9.65 · √(1 − ¾ · 100/152) = 6.9", () => {
		expect(lead("E_V")).toBe(
			"Measure this next: the cathode thickness carries 66 % of the variance; halving its ± brings ± 10 to ± 7 Wh/l.",
		);
	});

	it("stands to the place of the whole: ± 6 becomes ± 3, not 3.0", () => {
		expect(lead("d_anode")).toBe("All of it comes from the anode thickness: halving its ± brings ± 6 to ± 3 µm.");
	});

	it("counts what follows from the input with it, where the result depends on that", () => {
		expect(lead("E_m", "follows")).toContain("of the variance, the porosity that follows from it included; halving");
		expect(lead("E_V", "follows")).toBe(lead("E_V"));
	});

	it("says so where no input stands out, to as many digits as show a change", () => {
		const parts = (["d_cathode", "P", "loading", "U", "T", "q_active"] as const).map((key) => ({
			key,
			u: 1,
			slope: 4,
			share: 1 / 6,
		}));
		const even: Budget = { value: 240, u: 9.8, parts };
		// 9.8 · √(1 − 1/8) = 9.17
		expect(plain(leadOf(even, even, { factor: 1, label: "Wh/l" }))).toBe(
			"No input stands out: the largest share, 17 % of the variance, is that of the cathode thickness; halving its ± " +
				"brings ± 10 to ± 9 Wh/l.",
		);
		// 100 · √(1 − ¾ · 0.01) = 99.62
		const many: Budget = { ...even, u: 100, parts: parts.map((part) => ({ ...part, share: 0.01 })) };
		expect(plain(leadOf(many, many, { factor: 1, label: "" }))).toMatch(/halving its ± brings ± 100\.0 to ± 99\.6\.$/);
	});

	it("asks for a ± where none bears on it", () => {
		expect(lead("E_V", "independent", only({ T: 1 }))).toMatch(/^No ± bears on it/);
	});
});

describe("the porosity that follows", () => {
	const said = (of: OutputKey, given = u, chosen: "independent" | "follows" = "independent") =>
		plain(
			eitherWay(
				budget(theoretical, given, of, "independent"),
				budget(theoretical, given, of, "follows"),
				unitOf(of),
				chosen,
			),
		);

	it("brings the ± 6.2 Wh/kg of cell 1, theoretical, to 4.6, and says why", () => {
		expect(said("E_m")).toBe(
			"± 6.2 Wh/kg as the paper takes it; ± 4.6 where the porosity follows: the paper computes it from loading, density " +
				"and thickness, so that an error in the thickness enters twice and partly cancels.",
		);
		expect(said("E_m", u, "follows")).toMatch(/ The headline keeps to the paper’s way\.$/);
	});

	it("changes nothing of the energy density by volume, which has no porosity in it", () => {
		expect(said("E_V")).toBe("± 11 Wh/l either way: the porosity has no bearing on it.");
	});

	it("leaves nothing of the solids balance, which is what it keeps", () => {
		expect(said("solids_balance")).toContain("; nothing where the porosity follows");
		expect(said("solids_balance")).toContain("enters twice and cancels");
	});

	it("says nothing of the thickness where that has no ±", () => {
		expect(said("E_m", only({ P: 0.03 }))).toMatch(/from loading, density and thickness\.$/);
		expect(said("E_m", only({ T: 1 }))).toBe("No input with a ± bears on it: it counts as exact.");
	});
});

describe("two designs", () => {
	const compared = (difference: number, mean: number, u: number, unshared: number) => ({
		probability: 0.97,
		difference: {
			mean,
			sd: u,
			quantiles: [0, 0, 0] as const,
			histogram: { from: 0, width: 1, counts: new Float64Array(1), beyond: 0 },
		},
		shared: [],
		firstOrder: { difference, u, unshared },
	});
	const said = (...numbers: Parameters<typeof compared>) =>
		plain(differenceSentence(compared(...numbers), { factor: 1, label: "Wh/l" }));

	it("differ by so much, and would seem to by more or less if all were drawn apart", () => {
		expect(said(89.3, 89.5, 17.2, 22.1)).toBe(
			"The difference is +89 ± 17 Wh/l; were nothing shared, it would have ± 22.",
		);
		expect(said(-4, -4, 5, 5)).toBe("The difference is −4 ± 5 Wh/l.");
		expect(said(10, 10, 0, 0)).toBe("The difference is +10.0 Wh/l.");
	});

	it("have the mean of the draws beside the first order where it is another one", () => {
		expect(said(-36, -31.2, 8, 8)).toBe("The difference is −36 ± 8 Wh/l to first order, −31 ± 8 Wh/l in the draws.");
	});

	it("share what is equal in both", () => {
		expect(sharedSentence(["d_separator", "d_reservoir", "T"], ["d_separator", "d_cathode", "d_reservoir"])).toBe(
			"Drawn once for both: separator thickness and anode thickness. Drawn separately, as value or ± differ: cathode thickness.",
		);
		expect(sharedSentence([], ["P"])).toMatch(/^The two share no uncertain input\. Drawn separately/);
		expect(sharedSentence(["P"], ["P"])).toBe("Drawn once for both: cathode porosity.");
	});

	it("are better or worse by energy densities and the efficiency; by all else one is higher", () => {
		const better = (Object.keys(outputs) as OutputKey[]).filter(isBetter);
		expect(better).toHaveLength(10);
		expect(better).toEqual(expect.arrayContaining(["E_V", "E_m_pouch", "E_V_j", "E_m_assembled", "eta_voltage"]));
		expect(isBetter("R_cell") || isBetter("d_cell") || isBetter("C_rate")).toBe(false);
	});
});

it("names stand within a sentence, and in a list", () => {
	expect(inSentence("Cathode thickness")).toBe("cathode thickness");
	expect(inSentence("Sodium–separator interface resistance at 303.15 K")).toBe(
		"sodium–separator interface resistance at 303.15 K",
	);
	expect(inSentence("C-rate")).toBe("C-rate");
	expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["", "a", "a and b", "a, b and c"]);
});
