/**
 * Every symbol of the model, once. Links, the command line, sliders and fields, the table of results, the trace of a
 * number and the generated kernel all read this table: a row here, and an equation that uses it, is all that is to be added.
 *
 * "The paper" is Lowack et al., Materials Technology 40 (2025) 2560836, doi 10.1080/10667857.2025.2560836.
 */

/** What a unit is called: for the dimension check, on the screen, and read aloud. */
export interface Unit {
	/** As the algebra system spells it; `1` for a pure number. */
	readonly algebra: string;
	readonly label: string;
	readonly spoken: string;
	/** How a person reads it, where that differs: a fraction is shown in per cent. */
	readonly shown?: { readonly factor: number; readonly label: string; readonly spoken: string };
}

const unit = (algebra: string, label: string, spoken: string): Unit => ({ algebra, label, spoken });

export const units = {
	one: unit("1", "", ""),
	fraction: { ...unit("1", "", ""), shown: { factor: 100, label: "%", spoken: "per cent" } },
	um: unit("um", "µm", "micrometres"),
	loading: unit("mg / cm^2", "mg/cm²", "milligrams per square centimetre"),
	volt: unit("V", "V", "volts"),
	specificCapacity: unit("mA h / g", "mAh/g", "milliampere-hours per gram"),
	arealCapacity: unit("mA h / cm^2", "mAh/cm²", "milliampere-hours per square centimetre"),
	arealEnergy: unit("mW h / cm^2", "mWh/cm²", "milliwatt-hours per square centimetre"),
	density: unit("g / cm^3", "g/cm³", "grams per cubic centimetre"),
	kelvin: unit("K", "K", "kelvin"),
	conductivity: unit("mS / cm", "mS/cm", "millisiemens per centimetre"),
	electronvolt: unit("eV", "eV", "electronvolts"),
	arealResistance: unit("ohm cm^2", "Ω cm²", "ohm square centimetres"),
	currentDensity: unit("mA / cm^2", "mA/cm²", "milliamperes per square centimetre"),
	volumetric: unit("W h / l", "Wh/l", "watt-hours per litre"),
	gravimetric: unit("W h / kg", "Wh/kg", "watt-hours per kilogram"),
	perHour: unit("h^-1", "1/h", "per hour"),
	electronvoltPerKelvin: unit("eV / K", "eV/K", "electronvolts per kelvin"),
} as const satisfies Record<string, Unit>;

/**
 * How a value is known: measured in the paper; derived there from other values; claimed, said there without the
 * measurement being shown; chosen by whoever ran the cell; assumed, which is also what a value without a traceable source is called.
 */
export type Status = "measured" | "derived" | "claimed" | "chosen" | "assumed";

/** Where an input stands on the screen: with the layer it belongs to, or folded under this heading. */
export type InputGroup =
	| "layers"
	| "Active material"
	| "Voltage"
	| "Densities, and sodium"
	| "Temperature and resistance"
	| "Current"
	| "Current collectors and pouch";

/** One input of a design. All numbers are in `unit`. */
export interface Input {
	/** The name on the screen and of its slider. */
	readonly name: string;
	/** What stands behind the name in brackets, where one is needed. */
	readonly detail?: string;
	readonly group: InputGroup;
	readonly unit: Unit;
	/** Value of the paper's cell 1 as built. */
	readonly default: number;
	/** One standard uncertainty; 0 where the paper gives none. */
	readonly u: number;
	/** The slider: its range, and the step that is displayed and taken by an arrow key. */
	readonly soft: { readonly min: number; readonly max: number; readonly step: number };
	/** What links, files, the command line and typed entry accept; a key stands for the present value of that input. */
	readonly hard: { readonly min: number | "U"; readonly max: number | "U" };
	/** A count: the screen sets no fraction of one. A link may carry one, as an average. */
	readonly whole?: true;
	/** Why it ends there: the sentence is shown with a refusal. */
	readonly why: { readonly min: string; readonly max: string };
	readonly status: Status;
	/** Where the default and its ± stand, and what is to be known of them. */
	readonly source: string;
}

const bulkDensityMin = "lighter than any of the cell’s solids or liquids";
const bulkDensityMax = "denser than any battery material";

export const inputs = {
	d_separator: {
		name: "Separator thickness",
		group: "layers",
		unit: units.um,
		default: 50,
		u: 4,
		soft: { min: 5, max: 200, step: 1 },
		hard: { min: 0.1, max: 2000 },
		why: {
			min: "a ceramic thinner than its own grains holds no sodium back",
			max: "pressed pellets, the thickest separators in use, end there",
		},
		status: "measured",
		source: "Paper, Table 1, cell 1: (50 ± 4) µm. Cell 2: (110 ± 5) µm.",
	},
	d_cathode: {
		name: "Cathode thickness",
		group: "layers",
		unit: units.um,
		default: 200,
		u: 10,
		soft: { min: 20, max: 400, step: 1 },
		hard: { min: 1, max: 2000 },
		why: {
			min: "a single layer of active particles is thicker",
			max: "no coating of this kind is cast or pressed thicker",
		},
		status: "measured",
		source: "Paper, Table 1, cell 1: (200 ± 10) µm. Cell 2: (100 ± 10) µm.",
	},
	d_reservoir: {
		name: "Anode thickness",
		detail: "sodium reservoir, discharged",
		group: "layers",
		unit: units.um,
		default: 36,
		u: 6,
		soft: { min: 0, max: 100, step: 1 },
		hard: { min: 0, max: 1000 },
		why: {
			min: "a cell without a reservoir has zero, and no layer has less",
			max: "that is a sodium block, no electrode",
		},
		status: "measured",
		source:
			"Paper, Table 1: (36 ± 5) µm in the discharged state. The ± used here is 6 µm: with 5 the eight uncertainties that the paper prints do not all come out, with 6 they do.",
	},
	P: {
		name: "Cathode porosity",
		group: "layers",
		unit: units.fraction,
		default: 0.63,
		u: 0.03,
		soft: { min: 0.15, max: 0.8, step: 0.01 },
		hard: { min: 0.05, max: 0.9 },
		why: {
			min: "below this the pores no longer connect and no liquid reaches the particles",
			max: "above this the particles no longer touch and no electron reaches them",
		},
		status: "derived",
		source: "Paper, results: P = (63 ± 3) %. Loading, thickness and density give 62.1 %.",
	},
	loading: {
		name: "Cathode loading",
		detail: "all dry solids",
		group: "layers",
		unit: units.loading,
		default: 23.1,
		u: 0,
		soft: { min: 2, max: 60, step: 0.1 },
		hard: { min: 0.1, max: 200 },
		why: { min: "less is no coating any more", max: "no coating of this kind is cast heavier" },
		status: "measured",
		source: "Paper, experimental section: 23.1 mg/cm² (cell 1), 11.9 mg/cm² (cell 2). No ± is given.",
	},
	U: {
		name: "Mean discharge voltage",
		group: "Voltage",
		unit: units.volt,
		default: 3.4,
		u: 0,
		soft: { min: 2, max: 4.5, step: 0.01 },
		hard: { min: 1, max: 6 },
		why: { min: "no sodium cathode discharges lower", max: "no cathode discharges higher" },
		status: "assumed",
		source:
			"Paper, introduction and Eq. 2: the 3.4 V plateau of V(III)/V(IV) against sodium. The paper takes it for the mean voltage; the loss at the current is not taken off.",
	},
	q_active: {
		name: "Specific capacity of the active material",
		group: "Active material",
		unit: units.specificCapacity,
		default: 118,
		u: 0,
		soft: { min: 50, max: 250, step: 1 },
		hard: { min: 10, max: 2000 },
		why: { min: "less is no active material", max: "no cathode material stores more" },
		status: "derived",
		source:
			"Paper, experimental section: 118 mAh/g from the stoichiometry of Na3V2(PO4)3; the exact figure is 117.6 mAh/g.",
	},
	w_active: {
		name: "Active mass fraction of the solids",
		group: "Active material",
		unit: units.fraction,
		default: 0.925,
		u: 0,
		soft: { min: 0.6, max: 1, step: 0.005 },
		hard: { min: 0.3, max: 1 },
		why: { min: "less than a third active is no battery cathode", max: "more than everything cannot be active" },
		status: "chosen",
		source: "Paper, experimental section: 92.5 wt% Na3V2(PO4)3, 5 wt% carbon black (Super C65), 2.5 wt% PVDF.",
	},
	utilisation: {
		name: "Utilisation of the active material",
		group: "Active material",
		unit: units.fraction,
		default: 0.849,
		u: 0,
		soft: { min: 0.5, max: 1, step: 0.001 },
		hard: { min: 0.01, max: 1 },
		why: {
			min: "below one per cent nothing is left to measure",
			max: "more than the theoretical capacity cannot be used",
		},
		status: "derived",
		source: "Paper, Table 1: 2.14 of 2.52 mAh/cm² on the first discharge of cell 1; cell 2: 1.11 of 1.32 mAh/cm².",
	},
	rho_cathode: {
		name: "Density of the cathode solids",
		group: "Densities, and sodium",
		unit: units.density,
		default: 3.05,
		u: 0.08,
		soft: { min: 1.5, max: 5, step: 0.01 },
		hard: { min: 0.3, max: 12 },
		why: { min: bulkDensityMin, max: bulkDensityMax },
		status: "derived",
		source:
			"Paper, experimental section: (3.05 ± 0.08) g/cm³ from the densities of Na3V2(PO4)3, carbon black and PVDF.",
	},
	rho_liquid: {
		name: "Density of the liquid electrolyte",
		group: "Densities, and sodium",
		unit: units.density,
		default: 1.38,
		u: 0.02,
		soft: { min: 0.8, max: 2, step: 0.01 },
		hard: { min: 0.3, max: 12 },
		why: { min: bulkDensityMin, max: bulkDensityMax },
		status: "claimed",
		source: "Paper, results: (1.38 ± 0.02) g/cm³ for 1 M NaClO4 in ethylene and propylene carbonate, 1:1 by weight.",
	},
	rho_separator: {
		name: "Density of the separator",
		group: "Densities, and sodium",
		unit: units.density,
		default: 3.3,
		u: 0.1,
		soft: { min: 1, max: 6, step: 0.01 },
		hard: { min: 0.3, max: 12 },
		why: { min: bulkDensityMin, max: bulkDensityMax },
		status: "claimed",
		source: "Paper, results: (3.3 ± 0.1) g/cm³. The 4.1 % porosity of the tape is not taken off it.",
	},
	rho_Na: {
		name: "Density of sodium",
		group: "Densities, and sodium",
		unit: units.density,
		default: 0.968,
		u: 0,
		soft: { min: 0.9, max: 1, step: 0.001 },
		hard: { min: 0.3, max: 12 },
		why: { min: bulkDensityMin, max: bulkDensityMax },
		status: "claimed",
		source:
			"Paper, experimental section: 0.968 g/cm³. The growth of 8.83 µm per mAh/cm² printed beside it belongs to 0.971 g/cm³; here it is 8.86.",
	},
	q_Na: {
		name: "Specific capacity of sodium",
		group: "Densities, and sodium",
		unit: units.specificCapacity,
		default: 1166,
		u: 0,
		soft: { min: 1100, max: 1200, step: 1 },
		hard: { min: 1000, max: 1300 },
		why: { min: "sodium gives one electron an atom: 1166 mAh/g", max: "sodium gives one electron an atom: 1166 mAh/g" },
		status: "claimed",
		source: "Paper, experimental section: 1166 mAh/g, one electron an atom.",
	},
	T: {
		name: "Temperature",
		group: "Temperature and resistance",
		unit: units.kelvin,
		default: 303.15,
		u: 0,
		soft: { min: 253.15, max: 353.15, step: 1 },
		hard: { min: 233.15, max: 370.95 },
		why: { min: "the liquid electrolyte freezes well above −40 °C", max: "sodium melts at 97.8 °C" },
		status: "chosen",
		source: "Paper, experimental section: full cells were run at 30 °C.",
	},
	sigma_ref: {
		name: "Separator conductivity at 303.15 K",
		group: "Temperature and resistance",
		unit: units.conductivity,
		default: 1.6,
		u: 0.3,
		soft: { min: 0.1, max: 10, step: 0.1 },
		hard: { min: 0.001, max: 1000 },
		why: { min: "such a separator is an insulator", max: "no solid conducts sodium ions better" },
		status: "measured",
		source: "Paper, results: (1.6 ± 0.3) mS/cm at 30 °C; (1.3 ± 0.3) mS/cm at 25 °C.",
	},
	E_sigma: {
		name: "Activation energy of the separator",
		group: "Temperature and resistance",
		unit: units.electronvolt,
		default: 0.28,
		u: 0.01,
		soft: { min: 0.1, max: 0.6, step: 0.01 },
		hard: { min: 0, max: 1.5 },
		why: { min: "an activation energy is not negative", max: "such a solid does not conduct at these temperatures" },
		status: "derived",
		source: "Paper, results, fit to Eq. 4: (0.28 ± 0.01) eV.",
	},
	R_interface_ref: {
		name: "Sodium–separator interface resistance at 303.15 K",
		group: "Temperature and resistance",
		unit: units.arealResistance,
		default: 1.5,
		u: 0.6,
		soft: { min: 0, max: 50, step: 0.1 },
		hard: { min: 0, max: 10000 },
		why: { min: "a resistance is not negative", max: "through such a contact no cell is charged" },
		status: "measured",
		source: "Paper, results: (1.5 ± 0.6) Ω cm² for one interface at 30 °C; (1.8 ± 0.8) Ω cm² at 25 °C.",
	},
	E_interface: {
		name: "Activation energy of the interface",
		group: "Temperature and resistance",
		unit: units.electronvolt,
		default: 0.41,
		u: 0.04,
		soft: { min: 0.1, max: 0.8, step: 0.01 },
		hard: { min: 0, max: 1.5 },
		why: {
			min: "an activation energy is not negative",
			max: "such a contact does not conduct at these temperatures",
		},
		status: "derived",
		source: "Paper, results, fit to Eq. 4: (0.41 ± 0.04) eV.",
	},
	R_cathode: {
		name: "Cathode resistance",
		group: "Temperature and resistance",
		unit: units.arealResistance,
		default: 585,
		u: 0,
		soft: { min: 0, max: 800, step: 1 },
		hard: { min: 0, max: 100000 },
		why: { min: "a resistance is not negative", max: "through such a cathode no cell is charged" },
		status: "derived",
		source:
			"Paper, results: 590 Ω cm² for all of cell 1 at 0.1 Hz after formation (cell 2: 120), less separator and interface.",
	},
	j: {
		name: "Current density",
		group: "Current",
		unit: units.currentDensity,
		default: 0.2,
		u: 0,
		soft: { min: 0, max: 5, step: 0.01 },
		hard: { min: 0, max: 100 },
		why: {
			min: "it is a magnitude; discharge and charge are told apart by name",
			max: "no ceramic separator has carried more",
		},
		status: "chosen",
		source: "Paper, results: formation of cell 1 at 0.2 mA/cm², of cell 2 at 0.1; cycling of cell 2 at 0.5 mA/cm².",
	},
	U_min: {
		name: "Voltage window, lower limit",
		group: "Voltage",
		unit: units.volt,
		default: 2.6,
		u: 0,
		soft: { min: 1, max: 3.4, step: 0.01 },
		hard: { min: 0, max: "U" },
		why: { min: "a cell is not discharged below zero", max: "the window holds the mean discharge voltage" },
		status: "chosen",
		source: "Paper, experimental section: discharged to 2.6 V.",
	},
	U_max: {
		name: "Voltage window, upper limit",
		group: "Voltage",
		unit: units.volt,
		default: 3.8,
		u: 0,
		soft: { min: 3.4, max: 5, step: 0.01 },
		hard: { min: "U", max: 8 },
		why: { min: "the window holds the mean discharge voltage", max: "no electrolyte withstands more" },
		status: "chosen",
		source: "Paper, experimental section: charged to 3.8 V.",
	},
	d_collector_cathode: {
		name: "Current collector of the cathode",
		detail: "shared by the cells on its two sides",
		group: "Current collectors and pouch",
		unit: units.um,
		default: 15,
		u: 0,
		soft: { min: 0, max: 50, step: 1 },
		hard: { min: 0, max: 500 },
		why: { min: "no foil has zero", max: "that is a plate, no foil" },
		status: "assumed",
		source:
			"Aluminium, 15 µm. Foils of 10 to 20 µm are in use (STEER OpenCell teardown of a sodium-ion cell: 13 µm). The paper leaves collectors out.",
	},
	d_collector_anode: {
		name: "Current collector of the anode",
		detail: "shared by the cells on its two sides",
		group: "Current collectors and pouch",
		unit: units.um,
		default: 15,
		u: 0,
		soft: { min: 0, max: 50, step: 1 },
		hard: { min: 0, max: 500 },
		why: { min: "no foil has zero", max: "that is a plate, no foil" },
		status: "assumed",
		source:
			"Aluminium, 15 µm, which does not alloy with sodium. The paper presses its sodium onto aluminium foil and leaves the foil out.",
	},
	rho_collector: {
		name: "Density of the current collectors",
		group: "Current collectors and pouch",
		unit: units.density,
		default: 2.7,
		u: 0,
		soft: { min: 1, max: 9, step: 0.01 },
		hard: { min: 0.3, max: 12 },
		why: { min: bulkDensityMin, max: bulkDensityMax },
		status: "assumed",
		source: "Aluminium, 2.70 g/cm³ (STEER OpenCell data, BotB). Copper would have 8.96.",
	},
	N_cells: {
		name: "Cells in one pouch",
		detail: "stacked, their collectors shared",
		group: "Current collectors and pouch",
		unit: units.one,
		default: 20,
		u: 0,
		soft: { min: 1, max: 100, step: 1 },
		hard: { min: 1, max: 1000 },
		whole: true,
		why: { min: "a pouch holds one cell at least", max: "no stack has so many" },
		status: "assumed",
		source: "An example. The paper builds single cells.",
	},
	d_pouch: {
		name: "Thickness of the pouch foil",
		group: "Current collectors and pouch",
		unit: units.um,
		default: 113,
		u: 0,
		soft: { min: 0, max: 250, step: 1 },
		hard: { min: 0, max: 2000 },
		why: { min: "no pouch has zero", max: "that is a hard case, no pouch" },
		status: "assumed",
		source: "Aluminium laminate of 113 µm; makers offer 88, 113, 122 and 153 µm.",
	},
	rho_pouch: {
		name: "Density of the pouch foil",
		group: "Current collectors and pouch",
		unit: units.density,
		default: 1.62,
		u: 0.2,
		soft: { min: 0.9, max: 3, step: 0.01 },
		hard: { min: 0.3, max: 12 },
		why: { min: bulkDensityMin, max: bulkDensityMax },
		status: "assumed",
		source: "1.62 g/cm³ (WattCalc); STEER OpenCell data have 1.18. The ± is ours, for that conflict.",
	},
	area_share: {
		name: "Electrode area in the area of the pouch",
		group: "Current collectors and pouch",
		unit: units.fraction,
		default: 1,
		u: 0,
		soft: { min: 0.5, max: 1, step: 0.01 },
		hard: { min: 0.1, max: 1 },
		why: { min: "such a pouch is mostly rim", max: "electrodes do not reach beyond their pouch" },
		status: "assumed",
		source: "100 %, so no rim, seal or tab takes room. Real pouches have less; set what yours has.",
	},
	m_tabs: {
		name: "Mass of tabs and edges per cell",
		group: "Current collectors and pouch",
		unit: units.loading,
		default: 0,
		u: 0,
		soft: { min: 0, max: 20, step: 0.1 },
		hard: { min: 0, max: 1000 },
		why: { min: "a mass is not negative", max: "heavier than any cell between them" },
		status: "assumed",
		source: "None counted. Per square centimetre of electrode.",
	},
} as const satisfies Record<string, Input>;

export type InputKey = keyof typeof inputs;
/** A design: one number for each input, in the unit of its row. */
export type Inputs = { readonly [K in InputKey]: number };
export const inputKeys = Object.keys(inputs) as readonly InputKey[];
/** The row of an input with its optional fields visible; `inputs[key]` has the literal types instead. */
export const inputOf = (key: InputKey): Input => inputs[key];

/** Cell 1 as built: what every input is when nothing else is said. */
export const defaults: Inputs = Object.fromEntries(inputKeys.map((key) => [key, inputs[key].default])) as Inputs;

/** Where a result stands on the screen: in the headline, or in the table of all results under this heading. */
export type OutputGroup =
	| "headline"
	| "Capacity and energy"
	| "Thickness"
	| "Mass"
	| "Resistance"
	| "At the current"
	| "With current collectors and pouch";

/** One result of the model. */
export interface Output {
	readonly name: string;
	readonly group: OutputGroup;
	readonly unit: Unit;
}

export const outputs = {
	C_theoretical: { name: "Theoretical areal capacity", group: "Capacity and energy", unit: units.arealCapacity },
	C_cathode: { name: "Areal capacity", group: "Capacity and energy", unit: units.arealCapacity },
	d_anode: { name: "Charged anode thickness", group: "Thickness", unit: units.um },
	d_cell: { name: "Thickness of the stack", group: "Thickness", unit: units.um },
	m_anode: { name: "Mass of the charged anode", group: "Mass", unit: units.loading },
	m_separator: { name: "Mass of the separator", group: "Mass", unit: units.loading },
	m_cathode: { name: "Mass of the cathode with liquid", group: "Mass", unit: units.loading },
	m_cell: { name: "Mass of the stack", group: "Mass", unit: units.loading },
	e_areal: { name: "Areal energy", group: "Capacity and energy", unit: units.arealEnergy },
	E_V: { name: "Volumetric energy density", group: "headline", unit: units.volumetric },
	E_m: { name: "Gravimetric energy density", group: "headline", unit: units.gravimetric },
	E_m_assembled: { name: "Energy density on the mass as assembled", group: "headline", unit: units.gravimetric },
	solids_balance: { name: "Solids balance", group: "Capacity and energy", unit: units.one },
	sigma: { name: "Separator conductivity", group: "Resistance", unit: units.conductivity },
	R_separator: { name: "Separator resistance", group: "Resistance", unit: units.arealResistance },
	R_interface: { name: "Interface resistance", group: "Resistance", unit: units.arealResistance },
	R_cell: { name: "Cell resistance", group: "Resistance", unit: units.arealResistance },
	U_discharge: { name: "Discharge voltage at the current", group: "At the current", unit: units.volt },
	U_charge: { name: "Charge voltage at the current", group: "At the current", unit: units.volt },
	eta_voltage: { name: "Voltage efficiency", group: "At the current", unit: units.fraction },
	j_max_discharge: { name: "Largest discharge current", group: "At the current", unit: units.currentDensity },
	j_max_charge: { name: "Largest charge current", group: "At the current", unit: units.currentDensity },
	C_rate: { name: "C-rate", group: "At the current", unit: units.perHour },
	E_V_j: {
		name: "Energy density of the bare stack at the current, by volume",
		group: "At the current",
		unit: units.volumetric,
	},
	E_m_j: {
		name: "Energy density of the bare stack at the current, by mass",
		group: "At the current",
		unit: units.gravimetric,
	},
	d_unit: {
		name: "Thickness of a cell with current collectors",
		group: "With current collectors and pouch",
		unit: units.um,
	},
	m_unit: {
		name: "Mass of a cell with current collectors",
		group: "With current collectors and pouch",
		unit: units.loading,
	},
	E_V_collectors: {
		name: "Volumetric energy density with current collectors",
		group: "With current collectors and pouch",
		unit: units.volumetric,
	},
	E_m_collectors: {
		name: "Gravimetric energy density with current collectors",
		group: "With current collectors and pouch",
		unit: units.gravimetric,
	},
	E_V_pouch: {
		name: "Volumetric energy density with pouch",
		group: "With current collectors and pouch",
		unit: units.volumetric,
	},
	E_m_pouch: {
		name: "Gravimetric energy density with pouch",
		group: "With current collectors and pouch",
		unit: units.gravimetric,
	},
} as const satisfies Record<string, Output>;

export type OutputKey = keyof typeof outputs;
/** The results of one design, each in the unit of its row. */
export type Outputs = { readonly [K in OutputKey]: number };
export const outputKeys = Object.keys(outputs) as readonly OutputKey[];

/** Fixed numbers that equations name. */
export const constants = {
	k_B: {
		name: "Boltzmann’s constant",
		unit: units.electronvoltPerKelvin,
		value: 8.617333262e-5,
		source: "CODATA 2018: 8.617333262 × 10⁻⁵ eV/K, exact by definition of the kelvin to the digits given.",
	},
	T_ref: {
		name: "Reference temperature",
		unit: units.kelvin,
		value: 303.15,
		source: "30 °C, the temperature at which the paper states conductivity and interface resistance.",
	},
} as const;

export type ConstantKey = keyof typeof constants;
export type Key = InputKey | OutputKey | ConstantKey;

/** Any row of the three tables: what a label or a trace needs of it. */
export function quantity(key: Key): { readonly name: string; readonly unit: Unit } {
	if (key in inputs) return inputs[key as InputKey];
	if (key in outputs) return outputs[key as OutputKey];
	return constants[key as ConstantKey];
}

export const isInputKey = (key: string): key is InputKey => Object.hasOwn(inputs, key);
export const isOutputKey = (key: string): key is OutputKey => Object.hasOwn(outputs, key);
