/**
 * Every relation of the model, once, as the paper prints it: no unit factors, no powers of ten. The generator checks
 * the dimension of each and folds the unit factors in; the screen typesets the same text.
 */
export interface Equation {
	/** `symbol = expression` in the keys of quantities.ts. */
	readonly relation: string;
	/** The number of the equation in the paper, where it has one. */
	readonly paper?: "Eq. 1" | "Eq. 4" | "Eq. 5";
	/** What it rests on or leaves out, in words for the trace. */
	readonly note: string;
}

export const equations: readonly Equation[] = [
	{
		relation: "C_theoretical = loading * w_active * q_active",
		note: "Paper, experimental section. All active material counted.",
	},
	{
		relation: "C_cathode = utilisation * C_theoretical",
		note: "The cathode limits the cell (paper, introduction).",
	},
	{
		relation: "d_anode = d_reservoir + C_cathode / (q_Na * rho_Na)",
		note: "Charged state: the reservoir and the sodium plated by one full charge. Paper, experimental section, where the growth is rounded to 8.83 µm per mAh/cm².",
	},
	{
		relation: "d_cell = d_anode + d_cathode + d_separator",
		note: "The denominator of Eq. 1: bare stack, no current collectors, no packaging.",
	},
	{ relation: "m_anode = rho_Na * d_anode", note: "First term of the denominator of Eq. 5." },
	{ relation: "m_separator = rho_separator * d_separator", note: "Second term of the denominator of Eq. 5." },
	{
		relation: "m_cathode = ((1 - P) * rho_cathode + P * rho_liquid) * d_cathode",
		note: "Third term of the denominator of Eq. 5: solids and the liquid that fills all pores.",
	},
	{ relation: "m_cell = m_anode + m_separator + m_cathode", note: "The denominator of Eq. 5." },
	{ relation: "e_areal = U * C_cathode", note: "The stored energy: the numerator of Eq. 1 and Eq. 5 per area." },
	{
		relation: "E_V = U * C_cathode / (d_anode + d_cathode + d_separator)",
		paper: "Eq. 1",
		note: "Bare stack in the charged state: current collectors and packaging are left out.",
	},
	{
		relation:
			"E_m = U * C_cathode / (rho_Na * d_anode + rho_separator * d_separator + ((1 - P) * rho_cathode + P * rho_liquid) * d_cathode)",
		paper: "Eq. 5",
		note: "As printed. It counts the cycled sodium twice: plated at the anode, and still in the solids of the cathode.",
	},
	{
		relation:
			"E_m_assembled = U * C_cathode / (rho_Na * d_reservoir + rho_separator * d_separator + loading + P * rho_liquid * d_cathode)",
		note: "Eq. 5 on the mass as assembled, which charging does not change: the cycled sodium is counted once.",
	},
	{
		relation: "solids_balance = (1 - P) * rho_cathode * d_cathode / loading",
		note: "Solids that thickness and porosity make room for, against those weighed. 1 where the three agree.",
	},
	{
		relation: "sigma = sigma_ref * (T_ref / T) * exp(-E_sigma / k_B * (1 / T - 1 / T_ref))",
		paper: "Eq. 4",
		note: "The reciprocal of Eq. 4, with its constant κ expressed by the value at 30 °C.",
	},
	{ relation: "R_separator = d_separator / sigma", note: "Area-specific resistance of the ceramic. Paper, results." },
	{
		relation: "R_interface = R_interface_ref * (T / T_ref) * exp(E_interface / k_B * (1 / T - 1 / T_ref))",
		paper: "Eq. 4",
		note: "One sodium–separator interface. The paper calls this fit “not without uncertainty”.",
	},
	{
		relation: "R_cell = R_separator + R_interface + R_cathode",
		note: "In series. The cathode’s share is taken as measured; it does not follow thickness, porosity or temperature.",
	},
	{ relation: "U_discharge = U - j * R_cell", note: "Ohmic loss only." },
	{ relation: "U_charge = U + j * R_cell", note: "Ohmic loss only." },
	{ relation: "eta_voltage = U_discharge / U_charge", note: "Energy efficiency of a cycle that loses no charge." },
	{
		relation: "j_max_discharge = (U - U_min) / R_cell",
		note: "The current at which discharge starts at the lower limit.",
	},
	{ relation: "j_max_charge = (U_max - U) / R_cell", note: "The current at which charge starts at the upper limit." },
	{ relation: "C_rate = j / C_cathode", note: "Its inverse is the hours that a discharge takes." },
	{
		relation: "E_V_j = U_discharge * C_cathode / (d_anode + d_cathode + d_separator)",
		note: "Eq. 1 with the voltage that is left at the current. The capacity is taken as at low rate.",
	},
	{
		relation:
			"E_m_j = U_discharge * C_cathode / (rho_Na * d_anode + rho_separator * d_separator + ((1 - P) * rho_cathode + P * rho_liquid) * d_cathode)",
		note: "Eq. 5 with the voltage that is left at the current. The capacity is taken as at low rate.",
	},
	{
		relation: "d_unit = d_cell + (d_collector_cathode + d_collector_anode) / 2",
		note: "Double-sided stack: each foil is shared by two cells, so half of it counts. Not in the paper, which leaves collectors out.",
	},
	{
		relation: "m_unit = m_cell + rho_collector * (d_collector_cathode + d_collector_anode) / 2",
		note: "The denominator of Eq. 5 with half of each shared foil.",
	},
	{
		relation: "E_V_collectors = U * C_cathode / d_unit",
		note: "Eq. 1 with shared current collectors. Tabs, edges and packaging are left out.",
	},
	{
		relation: "E_m_collectors = U * C_cathode / m_unit",
		note: "Eq. 5 with shared current collectors. Tabs, edges and packaging are left out.",
	},
	{
		relation: "E_V_pouch = area_share * U * C_cathode / (d_unit + 2 * d_pouch / N_cells)",
		note: "A stack of cells between two pouch foils. Room lost at the edge counts by the share of the area; gas and swelling are left out.",
	},
	{
		relation: "E_m_pouch = U * C_cathode / (m_unit + 2 * rho_pouch * d_pouch / (N_cells * area_share) + m_tabs)",
		note: "The same by mass: the pouch foil covers the whole area of the pouch, the electrodes their share of it.",
	},
];
