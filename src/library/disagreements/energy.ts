/** Disagreements that change an energy density by more than its last digit. */
import { evaluate, type Inputs } from "#model";
import { type Fact, numberOf } from "../fact";
import { composition } from "../facts/composition";
import { cycling } from "../facts/cycling";
import { impedance } from "../facts/impedance";
import { presetOf } from "../presets";
import { asRounded, loading2 } from "./cell";
import { type Disagreement, figure } from "./disagreement";

const cell1 = presetOf("cell-1").inputs;
const cell1Theoretical = presetOf("cell-1-theoretical").inputs;
const cell2 = presetOf("cell-2").inputs;
const pressed = { printed: presetOf("porosity-30-printed").inputs, kept: presetOf("porosity-30").inputs };
const last = { printed: presetOf("no-reservoir-printed").inputs, kept: presetOf("no-reservoir").inputs };

/** Thickness that has room for all solids weighed, at the same porosity. */
const thickEnough = (inputs: Inputs): Inputs => ({
	...inputs,
	d_cathode: inputs.d_cathode / evaluate(inputs).solids_balance,
});
/** Porosity at which the same thickness holds the solids weighed. */
const fittingPorosity = (inputs: Inputs): Inputs => ({
	...inputs,
	P: 1 - (1 - inputs.P) / evaluate(inputs).solids_balance,
});

const weighed2 = { ...cell2, loading: loading2 };
/** Density of the active material alone, g/cm³. */
const rhoActive = numberOf(composition.rho_active);

/** Cell 2 at a discharge capacity of its 70 cycles. */
const cell2At = (C: Fact) =>
	evaluate({ ...cell2, utilisation: numberOf(C) / evaluate(cell2).C_theoretical, j: numberOf(cycling.j_2) });

export const energy: readonly Disagreement[] = [
	{
		id: "lost-solids",
		title: "The pressed cathode has no room for carbon and binder",
		printed:
			"Discussion: at 30 % porosity the cathode of cell 1 would be (95 ± 5) µm thin, which gives 421 Wh/l and 184 Wh/kg, and 511 Wh/l and 199 Wh/kg without a reservoir. The last two stand in the conclusions as well.",
		evidence: () => [
			figure("Thickness of the active material alone, at 30 % porosity", pressed.printed.d_cathode, "µm", 2),
			figure("Thickness that keeps the solids of the 200 µm coating", pressed.kept.d_cathode, "µm", 2),
			figure("Thickness that holds the 23.1 mg/cm² weighed", thickEnough(pressed.printed).d_cathode, "µm", 2),
			figure(
				"Share of the weighed solids that fits as printed",
				100 * evaluate(pressed.printed).solids_balance,
				"%",
				1,
			),
			figure("30 % porosity, as printed", evaluate(asRounded(pressed.printed)).E_V, "Wh/l", 1),
			figure("30 % porosity, solids kept", evaluate(pressed.kept).E_V, "Wh/l", 1),
			figure("30 % porosity, as printed, by mass", evaluate(asRounded(pressed.printed)).E_m, "Wh/kg", 1),
			figure("30 % porosity, solids kept, by mass", evaluate(pressed.kept).E_m, "Wh/kg", 1),
			figure("No reservoir, as printed", evaluate(asRounded(last.printed)).E_V, "Wh/l", 1),
			figure("No reservoir, solids kept", evaluate(last.kept).E_V, "Wh/l", 1),
			figure("No reservoir, as printed, by mass", evaluate(asRounded(last.printed)).E_m, "Wh/kg", 1),
			figure("No reservoir, solids kept, by mass", evaluate(last.kept).E_m, "Wh/kg", 1),
		],
		explanation:
			"Likely the thickness was taken from the volume of the active material, with the 7.5 % by mass of carbon and binder left out: with that thickness, 2.52 mAh/cm² and 8.83 µm of sodium for each of them, all four printed figures come out by plain rounding. Scaling 200 µm by 30/63 gives 95.2 µm and also comes close, but only if the results are cut off, not rounded.",
		program:
			"Both are kept as published designs and drawn side by side in the path. Moving the porosity keeps the solids, and where they do not fit, the page says so.",
		sure: {
			how: "certain",
			why: "that the solids do not fit: the paper’s own loading and density say so. How it came about is only likely.",
		},
		see: { label: "30 % porosity, as printed", view: "explore", preset: "porosity-30-printed" },
	},
	{
		id: "sodium-twice",
		title: "The cycled sodium is weighed twice",
		printed:
			"Equation 5 weighs the charged anode, plated sodium included, and a cathode of the density and porosity it was made with, the same sodium still in it.",
		evidence: () => {
			const cell = fittingPorosity(cell1Theoretical);
			const { C_cathode, m_cell, E_m, E_m_assembled } = evaluate(cell);
			const plated = (1000 * C_cathode) / cell.q_Na;
			const end = evaluate(thickEnough(last.kept));
			return [
				figure("Sodium plated by one full charge, cell 1", plated, "mg/cm²", 2),
				figure("Its share in the mass of equation 5", (100 * plated) / m_cell, "%", 1),
				figure("Cell 1, theoretical, by equation 5", E_m, "Wh/kg", 1),
				figure("Cell 1, theoretical, weighed as assembled", E_m_assembled, "Wh/kg", 1),
				figure("No reservoir, by equation 5", end.E_m, "Wh/kg", 1),
				figure("No reservoir, weighed as assembled", end.E_m_assembled, "Wh/kg", 1),
			];
		},
		explanation:
			"Charging moves sodium within a closed cell and changes no mass. For the volume the charged state is the right one, as the cell is at its thickest then; likely the same thickness was carried over into the mass. The error is on the cautious side: it makes the cell heavier than it is. The figures here take 23.1 mg/cm² for the solids, so that nothing else differs.",
		program:
			"The gravimetric energy density follows equation 5 as printed; the one on the mass as assembled stands beside it.",
		sure: { how: "certain", why: "mass is conserved." },
		see: { label: "Cell 1, theoretical", view: "explore", preset: "cell-1-theoretical" },
	},
	{
		id: "bare-stack",
		title: "“Cell level” means the bare stack",
		printed:
			"The abstract and the results speak of Wh/l at the cell level; equation 1 leaves packaging and current collectors out. The discussion compares with 160 and 200 Wh/kg of complete commercial cells.",
		evidence: () => {
			const o = evaluate(cell1);
			return [
				figure("Cell 1, bare stack", o.E_V, "Wh/l", 1),
				figure("Cell 1 with current collectors", o.E_V_collectors, "Wh/l", 1),
				figure("Cell 1 with collectors and pouch", o.E_V_pouch, "Wh/l", 1),
				figure("Cell 1, bare stack, by mass", o.E_m, "Wh/kg", 1),
				figure("Cell 1 with current collectors, by mass", o.E_m_collectors, "Wh/kg", 1),
				figure("Cell 1 with collectors and pouch, by mass", o.E_m_pouch, "Wh/kg", 1),
			];
		},
		explanation:
			"The definition is stated where equation 1 is, and is common for cells made by hand. The comparison is what suffers: it sets a stack without foils against cells with everything. The foils here are assumed: 15 µm of aluminium on each side, shared by neighbours, 20 cells in one pouch, no rim.",
		program:
			"The headline is the bare stack and says so. One switch adds current collectors, or the pouch too, and every thickness in them can be set.",
		sure: { how: "certain", why: "both definitions are printed. The size of the effect rests on assumed foils." },
		see: { label: "Cell 1, as built", view: "explore", preset: "cell-1" },
	},
	{
		id: "plateau-voltage",
		title: "The mean voltage is the plateau",
		printed:
			"Equation 1 asks for the mean discharge voltage; all energy densities use the plateau of 3.4 V, also those of measured discharges at 0.2 and 0.5 mA/cm².",
		evidence: () => {
			const one = evaluate(cell1);
			const two = cell2At(cycling.C_first);
			const rest = one.R_separator + one.R_interface;
			const early = evaluate({ ...cell1, R_cathode: numberOf(impedance.R_before_1) - rest });
			return [
				figure("Cell 1 at 0.2 mA/cm², resistance after formation", cell1.j * one.R_cell, "mV", 0),
				figure("Mean voltage with that loss", one.U_discharge, "V", 2),
				figure("Cell 1 at the plateau", one.E_V, "Wh/l", 1),
				figure("Cell 1 with the loss after formation", one.E_V_j, "Wh/l", 1),
				figure("Cell 1 with the loss before formation", early.E_V_j, "Wh/l", 1),
				figure("Cell 2, first discharge at 0.5 mA/cm², at the plateau", two.E_V, "Wh/l", 1),
				figure("Cell 2 with the loss after formation", two.E_V_j, "Wh/l", 1),
			];
		},
		explanation:
			"An approximation that is good at low currents and small resistances, and these resistances are not small. The first discharge of cell 1 came within formation, while its resistance rose from about 230 to 590 Ω cm², so its loss lies between the two.",
		program:
			"The headline keeps to the plateau. Voltage and energy density at the current stand apart, with the measured resistance.",
		sure: {
			how: "likely",
			why: "the resistances are those at 0.1 Hz; the measured voltage curves, which would decide it, are only drawn.",
		},
		see: { label: "Cell 2 at 0.5 mA/cm²", view: "explore", preset: "cell-2", inputs: { j: 0.5 } },
	},
	{
		id: "porosity-loading",
		title: "63 % porosity is not what the loading gives",
		printed:
			"Experimental section: solids of (3.05 ± 0.08) g/cm³ and a porosity of about 63 %; results: (63 ± 3) %, for both cells. Loadings of 23.1 and 11.9 mg/cm² at 200 and 100 µm.",
		evidence: () => {
			const of = (inputs: Inputs) => 100 * fittingPorosity(inputs).P;
			return [
				figure("Porosity of cell 1 from loading and thickness", of(cell1), "%", 1),
				figure("Porosity of cell 2 from loading and thickness", of(weighed2), "%", 1),
				figure("Cell 1, with the density of the active material", of({ ...cell1, rho_cathode: rhoActive }), "%", 1),
				figure("Cell 2, with the density of the active material", of({ ...weighed2, rho_cathode: rhoActive }), "%", 1),
				figure("Solids of equation 5 in those weighed, cell 1", 100 * evaluate(cell1).solids_balance, "%", 1),
				figure("Solids of equation 5 in those weighed, cell 2", 100 * evaluate(weighed2).solids_balance, "%", 1),
				figure("Cell 1, theoretical, at 63 %", evaluate(cell1Theoretical).E_m, "Wh/kg", 1),
				figure(
					"Cell 1, theoretical, at the porosity from its loading",
					evaluate(fittingPorosity(cell1Theoretical)).E_m,
					"Wh/kg",
					1,
				),
			];
		},
		explanation:
			"Likely the density of the active material, 3.2 g/cm³, was used for the whole coating: the mean of the two cells is 63 % then. All values lie within the printed ± 3 %.",
		program:
			"Porosity, loading and thickness are kept as printed, so the solids of cell 1 add up to 98 % of those weighed. That ratio is shown, and no move changes it.",
		sure: { how: "likely", why: "the difference is certain but lies within the printed uncertainty." },
		see: { label: "Cell 1, as built", view: "explore", preset: "cell-1" },
	},
	{
		id: "two-cells",
		title: "The best energy density and the best cycling are of two cells",
		printed:
			"Abstract: up to (239 ± 10) Wh/l, and in the next sentence a Coulombic efficiency of more than 99 % over 70 cycles, a discharge taking 2 hours. Conclusions: a cathode of about 100 Ω cm². The first is of cell 1, the others are of cell 2.",
		evidence: () => {
			const one = evaluate(cell1);
			return [
				figure("Cell 1, as built", one.E_V, "Wh/l", 1),
				figure("Cell 2, first discharge of the 70 cycles", cell2At(cycling.C_first).E_V, "Wh/l", 1),
				figure("Cell 2, 70th discharge", cell2At(cycling.C_last).E_V, "Wh/l", 1),
				figure("Resistance of cell 1 without separator and sodium", cell1.R_cathode, "Ω cm²", 0),
				figure("Resistance of cell 2 without separator and sodium", cell2.R_cathode, "Ω cm²", 0),
				figure("Largest charging current of cell 1 below 3.8 V", one.j_max_charge, "mA/cm²", 2),
			];
		},
		explanation:
			"Results and conclusions do say which cell is meant; the abstract is short. No cell of the paper has both: cell 1 was only formed, as its resistance is too high for a larger current.",
		program: "Both cells are published designs, each with its own resistance.",
		sure: { how: "certain", why: "Table 1 lists the two cells apart." },
		see: { label: "Cell 2, as built", view: "explore", preset: "cell-2" },
	},
	{
		id: "commercial-cells",
		title: "The commercial cell it is compared with had been overtaken",
		printed:
			"Discussion: sodium-ion cells of 160 Wh/kg lead the market (CATL, first generation); 184 Wh/kg at 30 % porosity would surpass them, and 199 Wh/kg would compete with the goal of 200 Wh/kg for the second.",
		evidence: () => [
			figure("Cell 1, theoretical, bare stack", evaluate(cell1Theoretical).E_m, "Wh/kg", 1),
			figure("30 % porosity, solids kept, bare stack", evaluate(pressed.kept).E_m, "Wh/kg", 1),
			figure("30 % porosity with collectors and pouch", evaluate(pressed.kept).E_m_pouch, "Wh/kg", 1),
			figure("No reservoir, solids kept, bare stack", evaluate(last.kept).E_m, "Wh/kg", 1),
			figure("No reservoir with collectors and pouch", evaluate(last.kept).E_m_pouch, "Wh/kg", 1),
		],
		explanation:
			"The maker announced a cell of 175 Wh/kg in April 2025, by press reports; the paper was received in July 2025 and rests on an older source. With solids kept and a pouch around it, the path ends below that figure, and further below 200 Wh/kg.",
		program:
			"Nothing is compared without saying what is counted. The pouch is assumed, and every part of it can be set.",
		sure: { how: "likely", why: "the 175 Wh/kg are a maker’s announcement, and the pouch is assumed." },
		see: { label: "The path", view: "path", preset: "no-reservoir" },
	},
];
