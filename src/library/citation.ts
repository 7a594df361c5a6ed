/** How the tool, the paper and the numbers of a design are cited. Link and day are arguments: nothing here knows when or where. */
import {
	type Basis,
	energyKey,
	type InputKey,
	type Inputs,
	inputOf,
	type OutputKey,
	type Outputs,
	quantity,
	rounded,
	shownUnit,
	toPlace,
	type Uncertainties,
} from "#model";
import { shownDigits } from "#model/display";
import { modelVersion } from "#model/version";
import { citedLink, isAddress } from "./citation-link";
import { works } from "./works";

/** One line for files and figures: what computed it, and after whom. */
export const sourceLine = `Cellwright ${modelVersion} · model of Lowack et al. 2025, doi ${works.paper.doi}`;

/** Where a design stands, and when it stood there. */
export interface Cited {
	/** The whole address of the design; of a copy of the program without one, whatever it is called, with the part from # on. */
	readonly link: string;
	/** ISO 8601 day, such as 2026-11-23. */
	readonly date: string;
}

const tool = {
	author: "Cellwright contributors",
	title: "explorer for the design of sodium almost-solid-state battery cells",
};

const formula = "Na3.4Zr2Si2.4P0.6O12";
const paper = {
	/** Given name and family name, in the order of the title page. */
	authors: [
		["Ansgar", "Lowack"],
		["Rafael", "Anton"],
		["Dörte", "Wagner"],
		["Monika", "Bhardwaj"],
		["Stephan", "Prünte"],
		["Enkhtsetseg", "Dashjav"],
		["Kristian", "Nikolowski"],
		["Frank", "Tietz"],
		["Katja", "Wätzig"],
		["Mihails", "Kusnezoff"],
		["Mareike", "Partsch"],
		["Alexander", "Michaelis"],
	] as const,
	title: `Feasibility study on high-energy-density almost-solid-state sodium batteries with thin ceramic ${formula} separators`,
	journal: "Materials Technology",
	volume: "40",
	number: "1",
	article: "2560836",
	year: "2025",
};

/** The tool in a list of references. */
export const toolText = ({ link, date }: Cited): string =>
	`${tool.author}, Cellwright ${modelVersion}, ${tool.title}, ${isAddress(link) ? "" : "single-file copy opened with "}${citedLink(link)} (accessed ${date})`;

/** The paper in a list of references, with all its authors. */
export const paperText = (): string => {
	const authors = paper.authors.map(([given, family]) => `${given.charAt(0)}. ${family}`).join(", ");
	return `${authors}, ${paper.title}, ${paper.journal} ${paper.volume} (${paper.year}) ${paper.article}, https://doi.org/${works.paper.doi}`;
};

/** Letters of the title page that BibTeX of old does not know. */
const tex = (text: string): string =>
	text.normalize("NFD").replace(/(\p{L})\u0308/gu, (_, letter: string) => `{\\"${letter}}`);

/** Braces keep capitals as they are; figures of the formula stand low. */
const texTitle = tex(paper.title).replace(formula, `{${formula.replace(/[\d.]+/g, (count) => `$_{${count}}$`)}}`);

/**
 * BibTeX and biblatex read a url field letter by letter, % # _ & included, so that nothing in it is escaped; only what
 * would end the field or begin a command is percent-encoded, which leads to the same place.
 */
const bibUrl = (link: string): string => link.replace(/[{}\\\s]/g, (letter) => encodeURIComponent(letter));

const entry = (head: string, fields: readonly (readonly [string, string])[]): string =>
	`@${head},\n${fields.map(([name, text]) => `  ${name.padEnd(12)} = {${text}},\n`).join("")}}\n`;

/** FNV-1a of 32 bits (Fowler, Noll and Vo), as eight hexadecimal digits: two designs in one list of references are told apart. */
function hashOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, "0");
}

export const paperKey = "lowack2025";

/** The name that LaTeX cites a design by: another for each link. */
export const toolKey = ({ link }: Cited): string => `cellwright-${hashOf(link).slice(0, 6)}`;

/**
 * `@misc`, because BibTeX itself knows no entry for software. Its old styles print `howpublished` and know no `url`; in
 * `\url` the signs of a link stand as they are.
 */
export const toolBibtex = (cited: Cited): string => {
	const { link, date } = cited;
	const url = bibUrl(citedLink(link));
	return entry(`misc{${toolKey(cited)}`, [
		["author", `{${tool.author}}`],
		["title", `{Cellwright}: ${tool.title}`],
		["note", `Version ${modelVersion}`],
		["year", date.slice(0, 4)],
		["howpublished", isAddress(link) ? `\\url{${url}}` : `Single-file copy opened with \\url{${url}}`],
		...(isAddress(link) ? [["url", url] as const] : []),
		["urldate", date],
	]);
};

export const paperBibtex = (): string =>
	entry(`article{${paperKey}`, [
		["author", paper.authors.map(([given, family]) => tex(`${family}, ${given}`)).join(" and ")],
		["title", texTitle],
		["journal", paper.journal],
		["volume", paper.volume],
		["number", paper.number],
		["pages", paper.article],
		["year", paper.year],
		["doi", works.paper.doi],
	]);

/** A design with its results: what a methods section says of it. */
export interface Described {
	readonly inputs: Inputs;
	/** One standard uncertainty of each input. */
	readonly uInputs: Uncertainties;
	readonly outputs: Outputs;
	/** One standard uncertainty of each output. */
	readonly u: Outputs;
	/** What the energy densities count. */
	readonly basis: Basis;
}

const layers = "sodium, separator, cathode with electrolyte";

/** What the energy densities refer to. */
function counted(design: Described): string {
	const { inputs, basis } = design;
	if (basis === "stack") return `the bare stack (${layers}; no current collectors, no packaging)`;
	const foils = `current collectors of ${given(design, "rho_collector")}, ${given(design, "d_collector_cathode")} at the cathode and ${given(design, "d_collector_anode")} at the anode, each shared by two cells`;
	if (basis === "collectors") return `the stack with current collectors (${layers}; ${foils}; no packaging)`;
	const cells = `${given(design, "N_cells")} ${inputs.N_cells === 1 ? "cell" : "stacked cells"}`;
	const foil = `pouch foil of ${given(design, "d_pouch")} and ${given(design, "rho_pouch")}, electrodes on ${given(design, "area_share")} of its area`;
	const tabs = inputs.m_tabs > 0 ? `tabs and edges of ${given(design, "m_tabs")}` : "no tabs";
	return `a pouch of ${cells} (${layers}; ${foils}; ${foil}; ${tabs})`;
}

/** “239 ± 10 Wh/l”; the value alone where nothing is uncertain. */
function result({ outputs, u }: Described, key: OutputKey): string {
	const { value, u: around } = rounded(outputs[key], u[key], 3);
	return `${value}${around && ` ± ${around}`} ${quantity(key).unit.label}`;
}

/** Significant digits of an input without ±: as it was set, and not what a layer that gave way has behind them. */
const digitsAtMost = 6;

/** “50 ± 4 µm”, both to the same place; without ± as it was set: “3.4 V”. */
function given({ inputs, uInputs }: Described, key: InputKey): string {
	const { factor, label } = shownUnit(inputOf(key).unit);
	if (!(uInputs[key] > 0)) return `${shownDigits(inputs[key] * factor, digitsAtMost)} ${label}`.trim();
	const { value, u } = rounded(inputs[key] * factor, uInputs[key] * factor);
	return `${value} ± ${u} ${label}`.trim();
}

/**
 * What a manuscript has to say of the energy densities of a design, ready to be pasted: what they count, what computed
 * them and from which inputs, what ± means, and what equation 5 weighs twice. [1] is the paper, [2] the tool.
 */
export function methodsSentence(design: Described): string {
	const { inputs, basis, u } = design;
	const E_V = energyKey("E_V", basis);
	const E_m = energyKey("E_m", basis);
	const added = { stack: "", collectors: ", with the collectors added", pouch: ", with collectors and pouch added" };
	const reservoir =
		inputs.d_reservoir > 0
			? `a sodium reservoir of ${given(design, "d_reservoir")} in the discharged state`
			: "no sodium reservoir";
	const uncertain =
		u[E_V] > 0 || u[E_m] > 0
			? "Uncertainties are standard uncertainties, propagated to first order from those of the inputs, which were taken as independent."
			: "No uncertainty of an input was taken into account.";
	const balance = design.outputs.solids_balance;
	// measured triples miss it by a few per cent, cell 1 by 2.3 %; from 5 % on the page says so too
	const solids =
		Math.abs(balance - 1) > 0.05
			? [
					`Thickness and porosity of this cathode make room for ${toPlace(100 * balance, 0)} % of the dry solids in the loading.`,
				]
			: [];
	return [
		`Energy densities refer to ${counted(design)} in the charged state and were computed with Cellwright ${modelVersion} [2] after Eqs. 1 and 5 of Lowack et al. [1]${added[basis]},`,
		`for a separator of ${given(design, "d_separator")}, a cathode of ${given(design, "d_cathode")} with ${given(design, "P")} porosity and ${given(design, "loading")} of dry solids, ${reservoir},`,
		`and an areal capacity of ${result(design, "C_cathode")} (${given(design, "w_active")} of the solids active at ${given(design, "q_active")}, ${given(design, "utilisation")} of it used) at a mean discharge voltage of ${given(design, "U")}:`,
		`${result(design, E_V)} and ${result(design, E_m)}.`,
		...solids,
		uncertain,
		`Eq. 5 weighs the cycled sodium twice, at the anode and in the cathode; on the mass as assembled the bare stack has ${result(design, "E_m_assembled")}.`,
		"All inputs stand in the link of [2].",
	].join(" ");
}
