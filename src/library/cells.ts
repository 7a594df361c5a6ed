/**
 * Cells to compare a design with. What an energy density counts makes more difference than most improvements do: each cell
 * says its level. The paper's own cells are presets.
 */
import type { Fact } from "./fact";

/** The bare stack, as the paper counts; a cell with everything that it is sold with; a figure that no cell has shown. */
export type Level = "stack" | "cell" | "projection";

export const levelNames: Readonly<Record<Level, string>> = {
	stack: "bare stack",
	cell: "packaged cell",
	projection: "projection",
};

export interface ComparisonCell {
	readonly id: string;
	readonly name: string;
	/** Label in a picture. */
	readonly short: string;
	readonly level: Level;
	readonly year: number | "undated";
	readonly E_V?: Fact;
	readonly E_m: Fact;
	readonly note?: string;
}

/** The figures whose source and status are to be told: one alone where both energy densities share them. */
export function sourcesOf({ E_V, E_m }: ComparisonCell): readonly Fact[] {
	const shared = E_V?.work === E_m.work && E_V.place === E_m.place && E_V.status === E_m.status;
	return E_V && !shared ? [E_V, E_m] : [E_m];
}

type Source = Omit<Fact, "what" | "unit">;
const E_V = (source: Source): Fact => ({ what: "Volumetric energy density", unit: "Wh/l", ...source });
const E_m = (source: Source): Fact => ({ what: "Gravimetric energy density", unit: "Wh/kg", ...source });

const weak = "The source is weak: no measurement is shown.";

export const comparisonCells: readonly ComparisonCell[] = [
	{
		id: "catl-2021",
		name: "CATL, sodium-ion, first generation",
		short: "CATL 2021",
		level: "cell",
		year: 2021,
		E_m: E_m({ printed: "160", work: "catl2021", place: "announcement, at the level of the cell", status: "claimed" }),
		note: "The cell that the paper compares with.",
	},
	{
		id: "catl-naxtra",
		name: "CATL Naxtra, sodium-ion",
		short: "CATL Naxtra",
		level: "cell",
		year: 2025,
		E_m: E_m({ printed: "175", work: "naxtra2025", place: "report of the launch", status: "claimed" }),
	},
	{
		id: "catl-target",
		name: "CATL, sodium-ion, target of the second generation",
		short: "CATL target",
		level: "projection",
		year: 2024,
		E_m: E_m({ printed: "200", bound: ">", work: "pv2024", place: "report of a speech", status: "claimed" }),
		note: "A target for a packaged cell; no cell has been shown.",
	},
	{
		id: "hina-2023",
		name: "HiNa, sodium-ion, in a car of JAC",
		short: "HiNa 2023",
		level: "cell",
		year: 2023,
		E_V: E_V({ printed: "330", work: "hinaforum", place: "quoted without source", status: "claimed" }),
		E_m: E_m({ printed: "145", work: "fastmarkets2023", place: "research of the agency", status: "claimed" }),
		note: "The source of the Wh/l is weak: an article quoted in a forum.",
	},
	{
		id: "hina-2025",
		name: "HiNa, sodium-ion",
		short: "HiNa 2025",
		level: "cell",
		year: 2025,
		E_m: E_m({ printed: "165", work: "pv2026", place: "text", status: "claimed" }),
	},
	{
		id: "northvolt-2023",
		name: "Northvolt and Altris, Prussian white and hard carbon",
		short: "Northvolt 2023",
		level: "cell",
		year: 2023,
		E_m: E_m({ printed: "160", work: "fastmarkets2023", place: "text, said by the company", status: "claimed" }),
	},
	{
		id: "byd-sodium",
		name: "BYD, sodium-ion",
		short: "BYD sodium",
		level: "cell",
		year: 2024,
		E_m: E_m({ printed: "105", work: "bydpress", place: "no report is named", status: "assumed" }),
		note: weak,
	},
	{
		id: "unigrid",
		name: "UNIGRID, sodium-ion pouch cell with tin",
		short: "UNIGRID",
		level: "cell",
		year: "undated",
		E_V: E_V({ printed: "417", work: "unigridblog", place: "text", status: "claimed" }),
		E_m: E_m({ printed: "178", work: "unigridblog", place: "text", status: "claimed" }),
		note: weak,
	},
	{
		id: "faradion",
		name: "Faradion, sodium-ion pouch cell",
		short: "Faradion",
		level: "cell",
		year: 2021,
		E_V: E_V({
			printed: "280",
			bound: "≈",
			work: "rudola2021",
			place: "general knowledge, 270–290 Wh/l",
			status: "assumed",
		}),
		E_m: E_m({
			printed: "158",
			bound: "≈",
			work: "rudola2021",
			place: "general knowledge, 155–160 Wh/kg",
			status: "assumed",
		}),
		note: "Not checked at its source.",
	},
	{
		id: "deysher-2024",
		name: "Anode-free sodium all-solid-state battery",
		short: "Deysher 2024",
		level: "projection",
		year: 2024,
		E_V: E_V({ printed: "700", work: "deysher2024", place: "projected, by the report", status: "claimed" }),
		E_m: E_m({ printed: "350", work: "deysher2024", place: "projected, by the report", status: "claimed" }),
		note: "Projected; the cell that was shown is a pressed laboratory cell.",
	},
	{
		id: "tesla-4680",
		name: "Tesla 4680, lithium-ion, NMC811",
		short: "Tesla 4680",
		level: "cell",
		year: 2025,
		E_V: E_V({ printed: "643.3", work: "neowin2025", place: "table, nominal energy", status: "derived" }),
		E_m: E_m({ printed: "241.0", work: "neowin2025", place: "table, nominal energy", status: "derived" }),
	},
	{
		id: "tesla-4680-2",
		name: "Tesla 4680, second generation, lithium-ion",
		short: "4680, 2nd gen.",
		level: "cell",
		year: 2024,
		E_m: E_m({ printed: "272", work: "munro2024", place: "said in the podcast", status: "claimed" }),
		note: "The source is weak: a measurement of Munro and Associates, retold in a podcast.",
	},
	{
		id: "byd-blade",
		name: "BYD Blade, lithium-ion, LFP",
		short: "BYD Blade",
		level: "cell",
		year: 2025,
		E_V: E_V({ printed: "355.3", work: "neowin2025", place: "table, nominal energy", status: "derived" }),
		E_m: E_m({ printed: "160", work: "neowin2025", place: "table, nominal energy", status: "derived" }),
	},
	{
		id: "lfp-best",
		name: "Most advanced lithium-ion cells with LFP",
		short: "best LFP",
		level: "cell",
		year: 2026,
		E_m: E_m({ printed: "205", work: "pv2026", place: "text, without a maker’s name", status: "claimed" }),
	},
	{
		id: "quantumscape",
		name: "QuantumScape QSE-5, B sample, lithium metal with a ceramic separator",
		short: "QuantumScape QSE-5",
		level: "cell",
		year: 2024,
		E_V: E_V({ printed: "844", work: "quantumscape2024", place: "at C/5 and 25 °C", status: "measured" }),
		E_m: E_m({ printed: "301", work: "quantumscape2024", place: "at C/5 and 25 °C", status: "measured" }),
		note: "Measured by the maker.",
	},
	{
		id: "catl-nmc",
		name: "CATL, lithium-ion, NMC",
		short: "CATL NMC",
		level: "cell",
		year: 2023,
		E_m: E_m({ printed: "255", work: "fastmarkets2023", place: "research of the agency", status: "claimed" }),
	},
];

/** Published figures that look alike and are not: they count less than a bare stack. */
export const notComparable: readonly { readonly name: string; readonly figure: Fact; readonly reason: string }[] = [
	{
		name: "Na₃V₂(PO₄)₃ against hard carbon",
		figure: E_m({ printed: "159", work: "d3sc03498d", place: "abstract", status: "measured" }),
		reason: "Counts the mass of the active materials alone.",
	},
	{
		name: "Na₅V₂(PO₄)₃ without an anode",
		figure: E_m({ printed: "400", work: "wollongong", place: "abstract", status: "claimed" }),
		reason: "Counts the mass of the active material alone.",
	},
];
