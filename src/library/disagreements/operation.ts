/** Disagreements in how the cells were run, and in what was measured on them. */
import { evaluate, type Inputs, uncertainties } from "#model";
import { numberOf, uncertaintyOf } from "../fact";
import { cell1 as printed1 } from "../facts/cells";
import { coinCell } from "../facts/composition";
import { cycling } from "../facts/cycling";
import { separator } from "../facts/separator";
import { presetOf } from "../presets";
import { type Disagreement, figure } from "./disagreement";

const cell1 = presetOf("cell-1").inputs;
const { inputs: cell2, u: cell2u } = presetOf("cell-2");
const cell1Theoretical = presetOf("cell-1-theoretical").inputs;
const cell2Theoretical = presetOf("cell-2-theoretical").inputs;

/** Hours that the current takes for the capacity: the x of C/x. */
const hours = (inputs: Inputs, j: number) => 1 / evaluate({ ...inputs, j }).C_rate;

/** Force of a pressure in MPa on the largest cathode, 8 mm across, in N. */
const force = (pressure: number) => pressure * Math.PI * 4 ** 2;

const warm = { ...cell2, T: 298.15 };
/** Separator and so many interfaces to sodium, as in the cell (1) or in the symmetric cell (2). */
const ceramic = (inputs: Inputs, interfaces: 1 | 2) => {
	const { R_separator, R_interface } = evaluate(inputs);
	return R_separator + interfaces * R_interface;
};
const ceramicU = (inputs: Inputs, interfaces: 1 | 2) => {
	const { R_separator, R_interface } = uncertainties(inputs, cell2u);
	return Math.hypot(R_separator, interfaces * R_interface);
};

export const operation: readonly Disagreement[] = [
	{
		id: "pressure",
		title: "Cell 1 was pressed with 0.005 or 0.05 MPa",
		printed:
			"Table 1: (0.005 ± 0.002) MPa; results, three times, and the caption of figure 7: 0.05 MPa, the first time as approximate.",
		evidence: () => [
			figure("Force of 0.005 MPa on a cathode of 8 mm", force(numberOf(printed1.p)), "N", 2),
			figure("Force of 0.05 MPa on the same", force(numberOf(printed1.p_text)), "N", 2),
			figure("Ratio", numberOf(printed1.p_text) / numberOf(printed1.p), "", 0),
		],
		explanation:
			"The text has the same figure each time, so a slipped decimal in the table is likely; that the table carries a ± speaks against it. It cannot be decided.",
		program:
			"No result follows the pressure. Figures that depend on it carry the cell they were measured on; the design check takes 0.05 MPa for cell 1 unless another is set.",
		sure: { how: "certain", why: "that they differ tenfold; which is right is open." },
	},
	{
		id: "c-rates",
		title: "C/10 and C/2 are names",
		printed:
			"Cell 1: 0.2 mA/cm² is C/10 and 1 mA/cm² is about C/2. Cell 2: 0.1 mA/cm² is C/10 and 0.5 mA/cm² is C/2; the abstract says a discharge takes 2 hours.",
		evidence: () => [
			figure("Cell 1, 0.2 mA/cm², theoretical capacity", hours(cell1Theoretical, 0.2), "h", 1),
			figure("Cell 1, 0.2 mA/cm², capacity discharged", hours(cell1, 0.2), "h", 1),
			figure("Cell 1, 1 mA/cm², theoretical capacity", hours(cell1Theoretical, 1), "h", 1),
			figure("Cell 2, 0.1 mA/cm², theoretical capacity", hours(cell2Theoretical, 0.1), "h", 1),
			figure("Cell 2, 0.5 mA/cm², theoretical capacity", hours(cell2Theoretical, 0.5), "h", 1),
			figure("Cell 2, 0.5 mA/cm², 1.07 mAh/cm² discharged", numberOf(cycling.C_first) / numberOf(cycling.j_2), "h", 2),
		],
		explanation: "The text says “approximately”. The labels fit capacities of 2 and 1 mAh/cm².",
		program: "The rate is computed from the current and the capacity of the design in hand.",
		sure: { how: "certain", why: "both figures are printed." },
		see: { label: "Cell 2 at 0.5 mA/cm²", view: "explore", preset: "cell-2", inputs: { j: 0.5 } },
	},
	{
		id: "coin-cell",
		title: "99 mAh/g are 84 %, not 85 %",
		printed: "Results: coin cells reach 99 mAh/g, “85 %” of 118 mAh/g; conclusions: 85 %.",
		evidence: () => [
			figure("99 of 118 mAh/g", (100 * numberOf(coinCell.q)) / cell1.q_active, "%", 1),
			figure("99 of the exact 117.6 mAh/g", (100 * numberOf(coinCell.q)) / 117.6, "%", 1),
			figure(
				"Cell 1, for comparison: 2.14 of 2.52 mAh/cm²",
				100 * (numberOf(printed1.C) / numberOf(printed1.C_theoretical)),
				"%",
				1,
			),
		],
		explanation: "Likely the 85 % of cell 1 was carried over, or 99 is itself rounded down.",
		program: "The utilisation of cell 1 is taken from the full cell, not from the coin cell.",
		sure: { how: "likely", why: "a capacity of 99.5 mAh/g would still be 84.3 %." },
	},
	{
		id: "ten-ohm",
		title: "Below 10 Ω cm² holds at 30 °C, not at 25 °C",
		printed:
			"Abstract: an Ohmic resistance below 10 Ω cm², shown with symmetric cells; results and conclusions: separator and one interface contribute less than 10 Ω cm² at 30 °C.",
		evidence: () => [
			{ ...figure("110 µm and one interface, 30 °C", ceramic(cell2, 1), "Ω cm²", 1), u: ceramicU(cell2, 1) },
			{ ...figure("110 µm and one interface, 25 °C", ceramic(warm, 1), "Ω cm²", 1), u: ceramicU(warm, 1) },
			figure(
				"The same from the printed 1.3 mS/cm and 1.8 Ω cm²",
				cell2.d_separator / 10 / numberOf(separator.sigma_25) + numberOf(separator.R_interface_25),
				"Ω cm²",
				1,
			),
			{ ...figure("Symmetric cell, 30 °C", ceramic(cell2, 2), "Ω cm²", 1), u: ceramicU(cell2, 2) },
			{ ...figure("Symmetric cell, 25 °C", ceramic(warm, 2), "Ω cm²", 1), u: ceramicU(warm, 2) },
		],
		explanation:
			"The statement of the results is right; the abstract leaves the temperature out. With a separator of 50 µm, as in cell 1, it holds at 25 °C too.",
		program: "Separator and interface follow the temperature by equation 4, each with its own activation energy.",
		sure: {
			how: "likely",
			why: "10 is 1.1 standard uncertainties above the first of these, and less than one from all others that have one.",
		},
		see: { label: "Cell 2 at 25 °C", view: "explore", preset: "cell-2", inputs: { T: 298.15 } },
	},
	{
		id: "activation-energies",
		title: "Two activation energies called similar",
		printed:
			"Results: the similarity between interface, (0.41 ± 0.04) eV, and separator, (0.28 ± 0.01) eV, is “not large enough to exclude” that constriction contributes to the interface resistance.",
		evidence: () => {
			const { E_interface, E_sigma } = separator;
			const difference = numberOf(E_interface) - numberOf(E_sigma);
			return [
				figure("Difference", difference, "eV", 2),
				figure(
					"in standard uncertainties",
					difference / Math.hypot(uncertaintyOf(E_interface), uncertaintyOf(E_sigma)),
					"",
					1,
				),
				figure(
					"Interface resistance at 0 °C over that at 30 °C",
					evaluate({ ...cell1, T: 273.15 }).R_interface / cell1.R_interface_ref,
					"",
					1,
				),
				figure(
					"The same with the activation energy of the separator",
					evaluate({ ...cell1, T: 273.15, E_interface: cell1.E_sigma }).R_interface / cell1.R_interface_ref,
					"",
					1,
				),
			];
		},
		explanation:
			"Likely “difference” is meant: constriction within the ceramic would have the activation energy of the ceramic. The paper itself asks for further study.",
		program: "Both are kept as printed, and the one of the interface is marked as resting on an uncertain fit.",
		sure: { how: "likely", why: "the sentence does not fit its own numbers, and one word would mend it." },
		see: { label: "Cell 1 at 0 °C", view: "explore", preset: "cell-1", inputs: { T: 273.15 } },
	},
	{
		id: "dendrite-current",
		title: "Dendrites at about 1 mA/cm², and at 0.5",
		printed:
			"Results: dendrites formed in all cells that could be cycled, at about 1 mA/cm²; cell 2 had a partial short circuit in its 71st charge, at 0.5 mA/cm².",
		evidence: () => [
			figure(
				"Largest resistance that can be charged with 1 mA/cm² below 3.8 V",
				(1e3 * (cell2.U_max - cell2.U)) / 1,
				"Ω cm²",
				0,
			),
			figure("Cell 1 after formation", evaluate(cell1).R_cell, "Ω cm²", 0),
			figure("Cell 2 after formation", evaluate(cell2).R_cell, "Ω cm²", 0),
		],
		explanation:
			"About 1 mA/cm² may be meant as a class of cells, those with a resistance low enough for such a current. What short-circuits a cell is not one number: ten cells were tried and one lasted more than ten cycles.",
		program: "Dendrites are not modelled. Read 0.5 mA/cm² as a current that has been too much, once.",
		sure: { how: "open", why: "the sentence can be read in two ways." },
	},
];
