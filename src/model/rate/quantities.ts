/**
 * What a design does at its current, beyond the ohmic loss: symbols of the liquid, the salt, the sodium reservoir, the
 * pressure. The relations are in equations.ts. They go on from the inputs and outputs of the model; nothing of the model
 * rests on them, so that the first page need not bring them.
 *
 * Sources are written out where they are not the paper (Lowack et al. 2025). “Assumed” is general knowledge, or a value
 * that was never checked at its source.
 */
import { type Key, type Unit, units } from "../quantities";
import { rateParameters } from "./parameter-rows";
import { type ParameterKey, parameterLimits } from "./parameters";
import { rateUnits } from "./units";

/** What rules are about. */
type Ruled = Key | "j_share" | "salt_ratio" | "c_salt" | "c_ceramic" | "s_end";

/** Why a result is extrapolated: always, or where a quantity, in its unit, is not between `min` and `max`. */
export interface Validity {
	readonly of?: Ruled;
	readonly min?: number;
	readonly max?: number;
	/** The rule bears only where this quantity is above a value. */
	readonly where?: { readonly of: Ruled; readonly above: number };
	/** Beyond it there is no such result at all. */
	readonly absent?: true;
	/** Continues “extrapolated: ” or “none: ”. */
	readonly why: string;
}

export interface RateResult {
	readonly name: string;
	readonly unit: Unit;
	readonly group: "Ions in the pores" | "Limit of the salt" | "At the rate" | "Sodium" | "Pressure" | "Temperature";
	readonly valid?: readonly Validity[];
}

const liquidRange: Validity = {
	of: "T",
	min: 273.15,
	max: 333.15,
	why: "the activation energy of the liquid is taken for 0 to 60 °C only",
};
const diffusionAt25: Validity = {
	of: "T",
	min: 288.15,
	max: 308.15,
	why: "the diffusion coefficient is known at 25 °C only and does not follow the temperature",
};
const liquidAtOne: Validity = { of: "c_salt", min: 0.9, max: 1.1, why: "the data of the liquid are for 1 mol/l" };
const salted: Validity = {
	of: "j_share",
	max: 1,
	absent: true,
	why: "the salt is used up before the end of discharge",
};
const notBelowZero: Validity = { of: "U_discharge", min: 0, absent: true, why: "the voltage would be below zero" };
const betaAlumina = "measured on β″-alumina, not on this ceramic";

export const rateResults = {
	kappa: {
		name: "Conductivity of the liquid",
		unit: units.conductivity,
		group: "Ions in the pores",
		valid: [liquidRange, liquidAtOne],
	},
	tau_Bruggeman: { name: "Tortuosity factor after Bruggeman", unit: units.one, group: "Ions in the pores" },
	kappa_pores: { name: "Conductivity of the wetted pores", unit: units.conductivity, group: "Ions in the pores" },
	D_pores: {
		name: "Diffusion coefficient in the pores",
		unit: rateUnits.diffusion,
		group: "Ions in the pores",
		valid: [diffusionAt25, liquidAtOne],
	},
	R_pores: { name: "Resistance of the pores", unit: units.arealResistance, group: "Ions in the pores" },
	R_rest: { name: "Rest of the cathode resistance", unit: units.arealResistance, group: "Ions in the pores" },
	t_diffusion: { name: "Time to diffuse through the cathode", unit: rateUnits.hours, group: "Ions in the pores" },
	j_lim: { name: "Current limit of the salt", unit: units.currentDensity, group: "Limit of the salt" },
	C_rate_lim: { name: "C-rate limit of the salt", unit: units.perHour, group: "Limit of the salt" },
	j_share: { name: "Current as a share of the salt limit", unit: units.one, group: "Limit of the salt" },
	u_salt: {
		name: "Share of the capacity within reach of the salt",
		unit: units.fraction,
		group: "Limit of the salt",
		valid: [
			{
				of: "j_share",
				max: 5,
				why: "beyond five times the limit the salt that is there at the start decides, and this share is too high",
			},
			{
				of: "salt_ratio",
				max: 0.3,
				where: { of: "j_share", above: 1 },
				why: "with so much salt in the pores from the start, this share is too low",
			},
		],
	},
	j_lim_discharge: {
		name: "Salt limit of a uniform reaction, discharge",
		unit: units.currentDensity,
		group: "Limit of the salt",
	},
	j_lim_charge: {
		name: "Salt limit of a uniform reaction, charge",
		unit: units.currentDensity,
		group: "Limit of the salt",
	},
	salt_ratio: { name: "Salt in the pores against the capacity", unit: units.one, group: "Limit of the salt" },
	c_ceramic: {
		name: "Salt at the ceramic at the end of discharge",
		unit: rateUnits.concentration,
		group: "Limit of the salt",
		valid: [salted, { of: "c_ceramic", max: parameterLimits.c_salt.max, why: "no salt of sodium dissolves that far" }],
	},
	eta_salt: {
		name: "Concentration overpotential at the end of discharge",
		unit: rateUnits.millivolt,
		group: "Limit of the salt",
		valid: [salted],
	},
	L_salt: { name: "Penetration depth with a liquid separator", unit: units.um, group: "Limit of the salt" },
	t_Sand: { name: "Sand’s time of the pores", unit: rateUnits.seconds, group: "Limit of the salt" },
	s_end: {
		name: "Depth of discharge at the lower voltage limit",
		unit: units.fraction,
		group: "At the rate",
		valid: [{ of: "s_end", min: 1e-3, absent: true, why: "the voltage is below its lower limit from the start" }],
	},
	C_accessible: { name: "Areal capacity within reach", unit: units.arealCapacity, group: "At the rate" },
	E_V_rate: {
		name: "Energy density of the bare stack at the rate, by volume",
		unit: units.volumetric,
		group: "At the rate",
		valid: [notBelowZero],
	},
	E_m_rate: {
		name: "Energy density of the bare stack at the rate, by mass",
		unit: units.gravimetric,
		group: "At the rate",
		valid: [notBelowZero],
	},
	p_heat: { name: "Joule heat", unit: rateUnits.power, group: "At the rate" },
	p_heat_V: { name: "Joule heat by volume", unit: rateUnits.powerDensity, group: "At the rate" },
	share_fit: {
		name: "Share of the capacity, fitted to two points of cell 2",
		unit: units.fraction,
		group: "At the rate",
		valid: [{ why: "two points of one cell fix it: illustrative only" }],
	},
	C_reservoir: { name: "Capacity of the sodium reservoir", unit: units.arealCapacity, group: "Sodium" },
	x_Na: { name: "Sodium excess", unit: units.one, group: "Sodium" },
	N_reservoir: { name: "Cycles until the reservoir is used up", unit: units.one, group: "Sodium" },
	CE_needed: { name: "Coulombic efficiency needed without excess", unit: units.fraction, group: "Sodium" },
	kept_without: { name: "Capacity kept without excess", unit: units.fraction, group: "Sodium" },
	p_needed: {
		name: "Pressure that the current asks for",
		unit: rateUnits.pressure,
		group: "Pressure",
		valid: [{ why: betaAlumina }],
	},
	f_void: { name: "Void-free current against that at 30 °C", unit: units.one, group: "Pressure" },
	j_void: {
		name: "Current that the pressure keeps free of voids",
		unit: units.currentDensity,
		group: "Pressure",
		valid: [{ why: betaAlumina }],
	},
	R_cathode_T: {
		name: "Cathode resistance, were it activated",
		unit: units.arealResistance,
		group: "Temperature",
		valid: [{ of: "T", min: 303.15, max: 303.15, why: "its activation energy is a guess" }],
	},
	R_cell_T: { name: "Cell resistance, were the cathode activated", unit: units.arealResistance, group: "Temperature" },
} as const satisfies Record<string, RateResult>;

export type RateResultKey = keyof typeof rateResults;
export type RateResults = { readonly [K in RateResultKey]: number };
export const rateResultKeys = Object.keys(rateResults) as readonly RateResultKey[];

export const rateConstants = {
	F: {
		name: "Faraday’s constant",
		unit: rateUnits.chargePerMole,
		value: 96485.33212,
		source: "CODATA 2018: 96485.33212 C/mol, exact to the digits given.",
	},
	R_gas: {
		name: "Gas constant",
		unit: rateUnits.gas,
		value: 8.31446261815324,
		source: "CODATA 2018, exact.",
	},
	T_liquid: {
		name: "Temperature of the liquid’s data",
		unit: units.kelvin,
		value: 298.15,
		source: "25 °C, where the conductivity of the liquid is stated.",
	},
	pi: { name: "π", unit: units.one, value: Math.PI, source: "The number." },
	kept: {
		name: "Share of the capacity at the end of life",
		unit: units.fraction,
		value: 0.8,
		source: "80 % is the usual end of life.",
	},
	n_fit: {
		name: "Exponent of the fit",
		unit: units.one,
		value: 0.5,
		source:
			"One half, as for diffusion (Tian et al. 2019, doi 10.1038/s41467-019-09792-9; relation from general knowledge).",
	},
	t_fit: {
		name: "Time of the fit",
		unit: rateUnits.seconds,
		value: 30.076605,
		source: "From two points of cell 2: 1.11 mAh/cm² at 0.1 mA/cm² and 1.07 mAh/cm² at 0.5 mA/cm².",
	},
	p_per_j: {
		name: "Pressure per current density against voids",
		unit: rateUnits.pressurePerCurrent,
		value: 3.6,
		source:
			"9 MPa at 2.5 mA/cm² for sodium on β″-alumina, taken as linear (Spencer Jolly et al. 2020, doi 10.1021/acsami.9b17786). Another ceramic: extrapolated.",
	},
	E_void: {
		name: "Activation energy of the void-free current",
		unit: units.electronvolt,
		value: 0.14,
		source: "0.13 to 0.15 eV (Lowack et al., arXiv 2603.23340, abstract).",
	},
} as const;

export type RateConstantKey = keyof typeof rateConstants;
/** Everything that the tables here add to those of the model. */
export type RateKey = ParameterKey | RateResultKey | RateConstantKey;

export const isRateResultKey = (key: string): key is RateResultKey => Object.hasOwn(rateResults, key);

/** Any row of the three tables. */
export function rateQuantity(key: RateKey): { readonly name: string; readonly unit: Unit } {
	if (key in parameterLimits) return rateParameters[key as ParameterKey];
	if (isRateResultKey(key)) return rateResults[key];
	return rateConstants[key as RateConstantKey];
}
