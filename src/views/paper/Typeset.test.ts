/** What is set as a symbol or a formula, and what only looks like one. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Typeset } from "./Typeset";

/** The markup with what stands below the line in square brackets, and no other tags. */
const set = (text: string) =>
	renderToStaticMarkup(createElement(Typeset, { text }))
		.replaceAll(/<sub[^>]*>(.*?)<\/sub>/g, "[$1]")
		.replaceAll(/<[^>]+>/g, "");

describe("below the line", () => {
	it.each([
		["Na3V2(PO4)3", "Na[3]V[2](PO[4])[3]"],
		["2 F/M, for each Na3V2(PO4)3, standard", "2 F/M, for each Na[3]V[2](PO[4])[3], standard"],
		["Na3.4Zr2Si2.4P0.6O12 separators", "Na[3.4]Zr[2]Si[2.4]P[0.6]O[12] separators"],
		["NaNi1/3Fe1/3Mn1/3O2", "NaNi[1/3]Fe[1/3]Mn[1/3]O[2]"],
		["Ar/H2", "Ar/H2"],
		["loading · w_active", "loading · w[active]"],
		["1/(q_Na ρ_Na)", "1/(q[Na] ρ[Na])"],
	])("%s", (text, shown) => expect(set(text)).toBe(shown));
});

it.each(["Super C65", "C/2", "Table 1", "NMC811", "PMC6868223", "EC:PC", "QSE-5 B", "V(III)", "solids_balance"])(
	"%s stays as it is",
	(text) => expect(set(text)).toBe(text),
);

describe("one line", () => {
	it.each([
		["(95 ± 5) µm at 30 % porosity", "(95\u00a0±\u00a05)\u00a0µm at 30\u00a0% porosity"],
		["585 Ω cm² and 0.2 mA/cm²", "585\u00a0Ω\u00a0cm² and 0.2\u00a0mA/cm²"],
		["1.9 × 10⁻¹⁷ m²/s, 50 × 2", "1.9\u00a0×\u00a010⁻¹⁷\u00a0m²/s, 50\u00a0× 2"],
		["cell 1 has 2 electrodes", "cell 1 has 2 electrodes"],
	])("%s", (text, shown) => expect(set(text)).toBe(shown));
});

it.each([
	["the paper's window, the volumes' sum", "the paper’s window, the volumes’ sum"],
	["Z' and Z''", "Z' and Z''"],
])("%s has its apostrophes as they are printed", (text, shown) =>
	expect(set(text).replaceAll("&#x27;", "'")).toBe(shown),
);
