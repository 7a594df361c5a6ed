/** Disagreements in what the cells are made of, and in the last digit of what they store. */
import { defaultUncertainties, evaluate, type Inputs, uncertainties } from "#model";
import { type Fact, numberOf } from "../fact";
import { cell1 as printed1, cell2 as printed2 } from "../facts/cells";
import { composition } from "../facts/composition";
import { cycling } from "../facts/cycling";
import { fabrication } from "../facts/protocol";
import { separator } from "../facts/separator";
import { presetOf } from "../presets";
import { type Disagreement, figure } from "./disagreement";

const cell1 = presetOf("cell-1").inputs;
const cell1Theoretical = presetOf("cell-1-theoretical").inputs;
const cell2 = presetOf("cell-2").inputs;
const cell2Theoretical = presetOf("cell-2-theoretical").inputs;
const end = presetOf("no-reservoir-printed").inputs;

/** µm of sodium per mAh/cm². */
const growth = (inputs: Inputs) => {
	const { d_anode, C_cathode } = evaluate(inputs);
	return (d_anode - inputs.d_reservoir) / C_cathode;
};
/** With the growth that is printed: the capacity of sodium is set to what belongs to it, its density stays. */
const withPrintedGrowth = (inputs: Inputs): Inputs => ({
	...inputs,
	q_Na: (inputs.q_Na * growth(inputs)) / numberOf(composition.growth),
});
/** Cell 1 as the paper rounds it, 2.52 mAh/cm² and 8.83 µm for each of them. */
export const asRounded = (inputs: Inputs): Inputs =>
	withPrintedGrowth({ ...inputs, utilisation: numberOf(printed1.C_theoretical) / evaluate(inputs).C_theoretical });
/** Density of sodium at 20 °C that gives the printed growth, g/cm³; assumed, for the paper quotes 0.968. */
const rhoNaWarm = 0.971;

/** The anode as thick as the first charge made it, the energy still that of the discharge. */
const sizedBy = (charge: Fact, inputs: Inputs): Inputs => ({
	...inputs,
	d_reservoir: inputs.d_reservoir + growth(inputs) * (numberOf(charge) - evaluate(inputs).C_cathode),
});

/** Loading of cell 2 in the experimental section, mg/cm². */
export const loading2 = numberOf(printed2.loading);
/** The separator's density, were 3.3 g/cm³ that of the ceramic without its 4.1 % of pores. */
const porousSeparator = cell1.rho_separator * (1 - numberOf(separator.porosity) / 100);
/** Cast and sintered thicknesses of the two tapes, µm. */
const thin = { cast: numberOf(fabrication.cast_thin), sintered: numberOf(separator.d_thin) };
const thick = { cast: numberOf(fabrication.cast_thick), sintered: numberOf(separator.d_thick) };
const shrinkage = ({ cast, sintered }: typeof thin) => 100 * (1 - sintered / cast);

export const cell: readonly Disagreement[] = [
	{
		id: "sodium-growth",
		title: "The anode grows by 8.86, not 8.83",
		printed: "Experimental section: the anode grows by 8.83 µm per mAh/cm², from 1166 mAh/g and 0.968 g/cm³.",
		evidence: () => [
			figure("Growth from these two, per mAh/cm²", growth(cell1), "µm", 3),
			figure("Growth with 0.971 g/cm³, per mAh/cm²", growth({ ...cell1, rho_Na: rhoNaWarm }), "µm", 3),
			figure("What it changes, cell 1", evaluate(withPrintedGrowth(cell1)).E_V - evaluate(cell1).E_V, "Wh/l", 2),
			figure(
				"What it changes, end of the path as printed",
				evaluate(withPrintedGrowth(end)).E_V - evaluate(end).E_V,
				"Wh/l",
				2,
			),
		],
		explanation: "Likely computed with sodium of 0.971 g/cm³ and quoted with 0.968.",
		program: "The growth follows from capacity and density, so it is 8.86. No printed figure changes by it.",
		sure: { how: "certain", why: "it is one division; the other density is a guess." },
	},
	{
		id: "theoretical-energy",
		title: "277 or 278 Wh/l",
		printed:
			"Table 1 and results: (277 ± 11) Wh/l for cell 1 with all of its active material in use; discussion: approximately 278 Wh/l, with reference to Table 1.",
		evidence: () => {
			const rounded = asRounded(cell1Theoretical);
			const { e_areal, d_cell, d_anode } = evaluate(rounded);
			const exact = withPrintedGrowth({ ...cell1Theoretical, q_active: 117.6 });
			return [
				figure("Computed", evaluate(cell1Theoretical).E_V, "Wh/l", 2),
				figure("with the rounded 2.52 mAh/cm² and 8.83 µm", evaluate(rounded).E_V, "Wh/l", 2),
				figure("with the exact 117.6 mAh/g and 8.83 µm", evaluate(exact).E_V, "Wh/l", 2),
				figure("with 2.52 mAh/cm² and an anode of whole 59 µm", (1e4 * e_areal) / (d_cell - d_anode + 59), "Wh/l", 2),
			];
		},
		explanation:
			"Three ways lead to 277: cutting the decimals off, the exact 117.6 mAh/g of the active material, or an anode rounded up to 59 µm. It cannot be decided which.",
		program: "It shows 278, computed without intermediate rounding.",
		sure: { how: "open", why: "the difference is a tenth of the uncertainty." },
		see: { label: "Cell 1, theoretical", view: "explore", preset: "cell-1-theoretical" },
	},
	{
		id: "charged-state",
		title: "239 or 238, 148 or 147 Wh/l",
		printed:
			"Abstract, Table 1 and discussion: 239 Wh/l for cell 1; results and conclusions: 238 Wh/l. Table 1: 148 Wh/l for cell 2; results: 147 Wh/l.",
		evidence: () => [
			figure("Cell 1, anode charged by what is discharged", evaluate(cell1).E_V, "Wh/l", 2),
			figure("Cell 1, anode charged by the first charge", evaluate(sizedBy(cycling.C_charge_1, cell1)).E_V, "Wh/l", 2),
			figure("Cell 2, anode charged by what is discharged", evaluate(cell2).E_V, "Wh/l", 2),
			figure("Cell 2, anode charged by the first charge", evaluate(sizedBy(cycling.C_charge_2, cell2)).E_V, "Wh/l", 2),
		],
		explanation:
			"Likely two meanings of charged: in the first cycle a little more is charged than comes back, and the anode is thicker by that. Each pair follows from one of the two by plain rounding.",
		program: "The anode is charged by what is discharged, which gives 239 and 148.",
		sure: { how: "likely", why: "both pairs come out, but nothing in the text says so." },
		see: { label: "Cell 1, as built", view: "explore", preset: "cell-1" },
	},
	{
		id: "anode-thickness",
		title: "The two charged anodes follow different rules",
		printed: "Table 1: 55 µm for cell 1 and 47 µm for cell 2, both from a reservoir of 36 µm.",
		evidence: () => [
			figure("Cell 1, by its discharge of 2.14 mAh/cm²", evaluate(cell1).d_anode, "µm", 1),
			figure("Cell 1, by its theoretical 2.52 mAh/cm²", evaluate(cell1Theoretical).d_anode, "µm", 1),
			figure("Cell 2, by its discharge of 1.11 mAh/cm²", evaluate(cell2).d_anode, "µm", 1),
			figure(
				"Cell 2, by its theoretical 1.30 mAh/cm²",
				evaluate({ ...cell2Theoretical, loading: loading2 }).d_anode,
				"µm",
				1,
			),
		],
		explanation:
			"55 is the anode of cell 1 as discharged; 47 is reached in cell 2 only by the theoretical capacity. Likely the two were worked out at different times.",
		program: "The charged anode is always computed from the capacity of the design in hand.",
		sure: { how: "likely", why: "47 µm is within one unit of the last digit, and far within ± 6 µm." },
	},
	{
		id: "reservoir-uncertainty",
		title: "The anode is ± 5 µm, or ± 6 µm",
		printed: "Table 1: a reservoir of (36 ± 5) µm, charged (55 ± 6) and (47 ± 6) µm, and (239 ± 10) Wh/l for cell 1.",
		evidence: () => {
			const u = (d_reservoir: number) => uncertainties(cell1, { ...defaultUncertainties, d_reservoir }).E_V;
			return [figure("± of cell 1 with 5 µm", u(5), "Wh/l", 2), figure("± of cell 1 with 6 µm", u(6), "Wh/l", 2)];
		},
		explanation:
			"The step from 5 to 6 µm is not derived. It is likely the uncertainty of the charge that is plated, added to that of the foil.",
		program: "It takes ± 6 µm: with it all eight uncertainties that the paper prints come out, with 5 not all do.",
		sure: { how: "likely", why: "10 is printed, and 5 µm would give 9." },
	},
	{
		id: "capacity-cell-2",
		title: "1.30 or 1.32 mAh/cm²",
		printed:
			"Experimental section: 11.9 mg/cm², corresponding to 1.30 mAh/cm²; Table 1 and results: 1.32 mAh/cm² for cell 2.",
		evidence: () => {
			const { C_theoretical } = evaluate({ ...cell2, loading: loading2 });
			return [
				figure("Capacity of 11.9 mg/cm²", C_theoretical, "mAh/cm²", 3),
				figure(
					"Loading that holds 1.32 mAh/cm²",
					(loading2 * numberOf(printed2.C_theoretical)) / C_theoretical,
					"mg/cm²",
					2,
				),
				figure("Energy density of cell 2 with 12.1 mg/cm²", evaluate(cell2Theoretical).E_V, "Wh/l", 1),
				figure("with 11.9 mg/cm²", evaluate({ ...cell2Theoretical, loading: loading2 }).E_V, "Wh/l", 1),
			];
		},
		explanation: "Likely another electrode of the same coating, or a slip; it cannot be decided.",
		program: "Cell 2 has 12.1 mg/cm², so that Table 1 comes out. Set the loading to 11.9 mg/cm² for the other.",
		sure: { how: "open", why: "either may be the one that was built." },
		see: { label: "Cell 2 with 11.9 mg/cm²", view: "explore", preset: "cell-2", inputs: { loading: loading2 } },
	},
	{
		id: "separator-density",
		title: "The separator is weighed without its pores",
		printed: "Results: a porosity of (4.1 ± 0.5) %; equation 5: (3.3 ± 0.1) g/cm³.",
		evidence: () => [
			figure("3.3 g/cm³ less its pores", porousSeparator, "g/cm³", 2),
			figure("Cell 1, theoretical, with 3.3 g/cm³", evaluate(cell1Theoretical).E_m, "Wh/kg", 1),
			figure(
				"with the pores taken off",
				evaluate({ ...cell1Theoretical, rho_separator: porousSeparator }).E_m,
				"Wh/kg",
				1,
			),
		],
		explanation: "3.3 g/cm³ is likely the density of the ceramic itself, not of the tape that was made.",
		program: "It keeps 3.3 ± 0.1 g/cm³. The density can be set.",
		sure: { how: "likely", why: "the paper does not say how the density was found." },
		see: {
			label: "Cell 1, theoretical, with a porous separator",
			view: "explore",
			preset: "cell-1-theoretical",
			inputs: { rho_separator: porousSeparator },
		},
	},
	{
		id: "tape-shrinkage",
		title: "The two tapes shrink by different amounts",
		printed: "Experimental section: tapes of about 80 and 150 µm give 50 and 110 µm when sintered.",
		evidence: () => [
			figure("Shrinkage of the thin tape", shrinkage(thin), "%", 1),
			figure("Shrinkage of the thick tape", shrinkage(thick), "%", 1),
			figure("Thin tape, if it shrank like the thick one", thin.cast * (1 - shrinkage(thick) / 100), "µm", 1),
		],
		explanation:
			"One slurry and one firing should shrink alike. The cast figures are likely set gaps of the blade, not measured tapes.",
		program: "Only the sintered thicknesses are used.",
		sure: { how: "likely", why: "the cast figures are printed with “about”." },
	},
];
