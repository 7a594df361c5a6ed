/**
 * Relations of quantities.ts, each once. The pores are a closed space: the ceramic lets sodium through and no anion, and
 * the foil is tight, so that the salt in the pores is all there is. What follows from that (the three limits of the salt)
 * was derived for this program from dilute binary transport with constant D and t₊, and checked against a transient
 * finite-volume solution; it is not in the paper.
 */
import type { Equation } from "../equations";

export const rateEquations: readonly Equation[] = [
	{
		relation: "kappa = kappa_25 * exp(-E_kappa / k_B * (1 / T - 1 / T_liquid))",
		note: "Arrhenius between 0 and 60 °C.",
	},
	{ relation: "tau_Bruggeman = P ^ (-1 / 2)", note: "Bruggeman, for spheres. Pressed coatings have more." },
	{ relation: "kappa_pores = kappa * P / tau", note: "Porosity and tortuosity factor slow the ions. Full wetting." },
	{ relation: "D_pores = D_salt * P / tau", note: "As for the conductivity." },
	{
		relation: "R_pores = d_cathode / (3 * kappa_pores)",
		note: "The mean loss of a reaction that is uniform over the depth, and the low-frequency limit of a blocking transmission line. A front that moves inward has d/(2κ) on average, d/κ at the end.",
	},
	{
		relation: "R_rest = R_cathode - R_pores",
		note: "What is left of the measured cathode resistance: contacts and interfaces.",
	},
	{ relation: "t_diffusion = P * d_cathode ^ 2 / D_pores", note: "L²/D of the liquid in the pores." },
	{
		relation: "j_lim = 2 * F * D_pores * c_salt / ((1 - t_plus) * d_cathode)",
		note: "Two-phase cathode whose reaction zone moves from the ceramic inward, closed pores: the salt at the zone is used up as it reaches the foil.",
	},
	{
		relation: "C_rate_lim = j_lim / C_cathode",
		note: "The limit as a C-rate. It falls as 1/L² where the solids grow with L.",
	},
	{ relation: "j_share = j / j_lim", note: "Above 1 part of the capacity is out of reach." },
	{
		relation: "u_salt = min(1, (j_lim / j) ^ (1 / 2))",
		note: "How deep the reaction zone gets before the salt at it is used up. Where the pores hold at most 0.3 of the salt that a discharge turns over, up to 10 % below the transient solution as far as four times the limit, 6 % above it at five times, 13 % at 5.7.",
	},
	{
		relation: "j_lim_discharge = 6 * F * D_pores * c_salt / ((1 - t_plus) * d_cathode)",
		note: "Uniform reaction, closed pores, discharge: the foil is depleted first.",
	},
	{
		relation: "j_lim_charge = 3 * F * D_pores * c_salt / ((1 - t_plus) * d_cathode)",
		note: "Uniform reaction, closed pores, charge: the ceramic is depleted first.",
	},
	{
		relation: "salt_ratio = F * c_salt * P * d_cathode / ((1 - t_plus) * C_cathode)",
		note: "Salt of the pores against what the discharge turns over: below 1 most of it has to be carried.",
	},
	{
		relation: "c_ceramic = c_salt * (1 + j_share)",
		note: "Moving reaction zone at its far end: what the foil lacks stands at the ceramic. Solubility is not looked at.",
	},
	{
		relation: "eta_salt = 2 * R_gas * T / F * (1 - t_plus) * log((1 + j_share) / (1 - j_share))",
		note: "Between ceramic and reaction zone at the end of discharge; thermodynamic factor 1.",
	},
	{
		relation: "L_salt = F * D_pores * c_salt / ((1 - t_plus) * j)",
		note: "For comparison: a cell whose separator holds liquid too (Gallagher et al. 2016, doi 10.1149/2.0321602jes; prefactor from general knowledge). It does not hold for a ceramic separator.",
	},
	{
		relation: "t_Sand = pi * P * D_pores * (F * c_salt / (2 * j * (1 - t_plus))) ^ 2",
		note: "Short times, as if the pores had no end. Never reached where it is longer than the discharge.",
	},
	{
		relation: "s_end = 1 / (1 + exp(-(U - U_min - j * R_cell) * F / (g_end * R_gas * T)))",
		note: "A plateau that bends at its end, U(s) = U + g RT/F ln((1 − s)/s). With g = 1 it costs nothing until the current limit is near.",
	},
	{
		relation: "C_accessible = C_cathode * min(u_salt, s_end)",
		note: "The areal capacity within reach of the salt and above the lower voltage limit. Diffusion in the solid is left out.",
	},
	{
		relation: "E_V_rate = U_discharge * C_accessible / d_cell",
		note: "Eq. 1 with the voltage and the capacity that are left. The cell is as thick as for a full charge.",
	},
	{ relation: "E_m_rate = U_discharge * C_accessible / m_cell", note: "Eq. 5 likewise." },
	{ relation: "p_heat = j ^ 2 * R_cell", note: "Ohmic loss. Heat of reaction is left out." },
	{ relation: "p_heat_V = p_heat / d_cell", note: "In the bare stack." },
	{
		relation: "share_fit = 1 - (C_rate * t_fit) ^ n_fit * (1 - exp(-(C_rate * t_fit) ^ (-n_fit)))",
		note: "Empirical (Tian et al. 2019), for all that slows a cathode. Two points of one cell fix it, at low resistance and 1 MPa: illustrative only.",
	},
	{ relation: "C_reservoir = d_reservoir * q_Na * rho_Na", note: "What the sodium of the reservoir could give." },
	{ relation: "x_Na = C_reservoir / C_cathode", note: "Sodium beyond what one discharge needs, in discharges." },
	{
		relation: "N_reservoir = C_reservoir / ((1 - CE) * C_cathode)",
		note: "Each cycle takes what its Coulombic efficiency lacks from the reservoir; until it is used up the capacity is that of the cathode.",
	},
	{
		relation: "CE_needed = kept ^ (1 / N_cycles)",
		note: "Without excess all that is lost is capacity: so much efficiency keeps 80 % after the cycles.",
	},
	{ relation: "kept_without = CE ^ N_cycles", note: "Without excess, with the same efficiency in each cycle." },
	{ relation: "p_needed = p_per_j * j / f_void", note: "Linear in the current, for sodium on β″-alumina." },
	{
		relation: "f_void = exp(-E_void / k_B * (1 / T - 1 / T_ref))",
		note: "Creep and diffusion in sodium fill voids faster when warm.",
	},
	{ relation: "j_void = p / p_per_j * f_void", note: "The largest current that stripping bears at this pressure." },
	{
		relation: "R_cathode_T = R_cathode * exp(E_cathode / k_B * (1 / T - 1 / T_ref))",
		note: "The model holds the cathode resistance as measured at 30 °C. This says what an activation energy would make of it.",
	},
	{ relation: "R_cell_T = R_separator + R_interface + R_cathode_T", note: "In series, with the cathode activated." },
];
