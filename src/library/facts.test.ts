/** The published figures: well-formed, sourced, and as the paper prints them. */
import { describe, expect, it } from "vitest";
import { type Fact, factText, lastDigit, numberOf, uncertaintyOf } from "./fact";
import { cell1, cell2 } from "./facts/cells";
import { coinCell, composition } from "./facts/composition";
import { cycling, failure } from "./facts/cycling";
import { from } from "./facts/from";
import { factGroups } from "./facts/groups";
import { impedance } from "./facts/impedance";
import { optimisation } from "./facts/optimisation";
import { fabrication, limits } from "./facts/protocol";
import { quoted } from "./facts/quoted";
import { separator } from "./facts/separator";
import { addressOf, type WorkId, workOf, works } from "./works";

const listed = factGroups.flatMap(({ title, facts }) => facts.map((fact) => ({ title, fact })));
const decimal = /^-?(0|[1-9]\d*)(\.\d+)?$/;

describe("every fact", () => {
	it("has a figure, a unit, words, a source and a place", () => {
		const wrong = listed.filter(
			({ fact }) =>
				!decimal.test(fact.printed) ||
				(fact.u !== undefined && !(decimal.test(fact.u) && Number(fact.u) > 0)) ||
				fact.unit.trim() === "" ||
				fact.what.length < 4 ||
				fact.place.length < 5 ||
				!Object.hasOwn(works, fact.work),
		);
		expect(wrong).toEqual([]);
	});
	it("is printed no finer than its ±", () => {
		for (const { fact } of listed)
			if (fact.u) expect(lastDigit({ ...fact, printed: fact.u }), fact.what).toBe(lastDigit(fact));
	});
	it("stands once in its group for each place", () => {
		const names = listed.map(({ title, fact }) => `${title}: ${fact.what}, ${fact.place}`);
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
	});
	it("is the paper's own, or quoted there from a work that was not taken for read", () => {
		for (const { title, fact } of listed) {
			const isQuoted = title === "Quoted from other works";
			expect(fact.work === "paper", fact.what).toBe(!isQuoted);
			expect(fact.place.startsWith("quoted in the paper, "), fact.what).toBe(isQuoted);
			if (isQuoted) expect(workOf(fact.work).read, fact.work).not.toBe("in full");
		}
	});
	it("stands in the table", () => {
		const tables = [cell1, cell2, composition, coinCell, separator, impedance, cycling, failure, limits];
		const all: readonly Fact[] = [...tables, fabrication, optimisation, quoted].flatMap((table) =>
			Object.values(table),
		);
		expect(new Set(listed.map(({ fact }) => fact))).toEqual(new Set(all));
		expect(listed).toHaveLength(all.length);
	});
});

describe("works", () => {
	it("are opened by their DOI, or else by their address", () => {
		expect(addressOf(workOf("paper"))).toBe("https://doi.org/10.1080/10667857.2025.2560836");
		expect(addressOf(workOf("botb"))).toBe("https://github.com/ndrewwang/BotB");
		expect(addressOf(workOf("general"))).toBeUndefined();
	});
	it("have well-formed addresses", () => {
		for (const id of Object.keys(works) as WorkId[]) {
			const { doi, url } = workOf(id);
			if (doi !== undefined) expect(doi, id).toMatch(/^10\.\d{4,9}\/[^\s<>]+[^\s<>.,;]$/);
			if (url !== undefined) expect(URL.canParse(url) && url.startsWith("https://"), id).toBe(true);
		}
	});
	it("that the paper's figures come from can be opened", () => {
		for (const { fact } of listed) {
			expect(addressOf(workOf(fact.work)), fact.work).toBeDefined();
		}
	});
});

describe("a figure with its unit is read", () => {
	const { measured } = from("paper");
	it.each([
		["36 ± 5 µm", { printed: "36", u: "5", unit: "µm" }, "36 ± 5\u00a0µm"],
		["≈ 0.05 MPa", { printed: "0.05", bound: "≈", unit: "MPa" }, "≈\u202f0.05\u00a0MPa"],
		["-10 °C", { printed: "-10", unit: "°C" }, "−10\u00a0°C"],
		["8.83 µm per mAh/cm²", { printed: "8.83", unit: "µm per mAh/cm²" }, "8.83\u00a0µm per mAh/cm²"],
	])("%s", (figure, parts, text) => {
		const fact = measured("something", figure, "somewhere");
		expect(fact).toEqual({ what: "something", place: "somewhere", work: "paper", status: "measured", ...parts });
		expect(factText(fact)).toBe(text);
	});
	it.each(["36", "µm", "about 3 µm", "1e3 Hz", "36 ± µm", "3,4 V", ""])("but not “%s”", (figure) => {
		expect(() => measured("something", figure, "somewhere")).toThrow(/no figure with a unit/);
	});
});

/** Typed from the text of the paper: fact, value, ±. */
describe("the figures are those of the paper", () => {
	it.each<[Fact, number, number]>([
		[cell1.d_anode, 55, 6],
		[cell1.p, 5e-3, 2e-3],
		[cell1.p_caption, 5e-2, 0],
		[cell1.E_V_theoretical, 277, 11],
		[cell1.E_V_theoretical_discussion, 278, 0],
		[cell1.E_V, 239, 10],
		[cell1.E_V_text, 238, 10],
		[cell1.E_m, 118, 5],
		[cell2.d_anode, 47, 6],
		[cell2.d_separator, 110, 5],
		[cell2.C_theoretical, 1.32, 0],
		[cell2.C_theoretical_experimental, 1.3, 0],
		[cell2.E_V, 148, 7],
		[cell2.E_V_text, 147, 7],
		[cell2.E_m_theoretical, 74, 4],
		[cell1.loading, 23.1, 0],
		[cell2.loading, 11.9, 0],
		[composition.growth, 8.83, 0],
		[composition.rho_binder, 1.75, 0.05],
		[composition.rho_carbon, 2, 0.1],
		[composition.P, 63, 3],
		[composition.rho_liquid, 1.38, 0.02],
		[coinCell.q, 99, 0],
		[separator.porosity, 4.1, 0.5],
		[separator.sigma_25, 1.3, 0.3],
		[separator.E_interface, 0.41, 0.04],
		[separator.R_interface_25, 1.8, 0.8],
		[impedance.R_after_1, 590, 0],
		[impedance.R_after_2, 120, 0],
		[impedance.f_CT_after_1, 230, 0],
		[impedance.f_DL_2, 20, 0],
		[impedance.amplitude, 25, 0],
		[cycling.C_charge_1, 2.21, 0],
		[cycling.C_charge_2, 1.18, 0],
		[cycling.share_1_abstract, 85, 1],
		[cycling.C_last, 1.02, 0],
		[cycling.E_V_first, 142, 7],
		[cycling.E_m_last, 57, 3],
		[failure.charge_2, 71, 0],
		[limits.T_min, -10, 0],
		[fabrication.sintering, 1250, 0],
		[fabrication.active_hydrogen, 2.9, 0],
		[optimisation.d_cathode, 95, 5],
		[optimisation.E_V_porosity, 421, 0],
		[optimisation.E_m_reservoir, 199, 0],
		[quoted.E_m_CATL, 160, 0],
		[quoted.dopant_phosphate, 2.5, 0],
	])("$what: %d", (fact, value, u) => {
		expect([numberOf(fact), uncertaintyOf(fact)]).toEqual([value, u]);
	});
	it.each<[Fact, number]>([
		[composition.w_active, 92.5],
		[composition.w_carbon, 5],
		[composition.w_binder, 2.5],
	])("$what", (fact, share) => {
		expect(numberOf(fact)).toBe(share);
	});
	it("with bounds where the text says more, less or about", () => {
		const bounded = listed.filter(({ fact }) => fact.bound === "<" || fact.bound === ">");
		expect(bounded.map(({ fact }) => factText(fact).replace(/\s/g, " ")).toSorted()).toEqual([
			"< 1 Hz",
			"< 1 Hz",
			"< 10 Ω cm²",
			"< 10 Ω cm²",
			"< 2 Ω cm²",
			"< 90 Hz",
			"> 0.5 V",
			"> 1 MHz",
			"> 10 cycles",
			"> 500 Ω cm²",
			"> 98 %",
			"> 99 %",
			"> 99 %",
		]);
	});
});
