/**
 * What a design keeps of its energy over the rate: the voltage that its resistance leaves, and the share of the capacity
 * within reach of the salt in the pores and above the lower voltage limit (relations of model/rate/equations.ts). A rate is
 * a C-rate on the design's own areal capacity, in 1/h: at h the current density is h · C_cathode.
 */
import { type Basis, type Energy, energyKey, evaluate, type Inputs, inputKeys, type Uncertainties } from "#model";
import { evaluateRate } from "#model/rate/kernel";
import type { ParametersSet } from "#model/rate/parameters";
import { rateConstants, rateResults } from "#model/rate/quantities";
import { parametersOf } from "#model/rate/rated";

/** A design at a rate. */
export interface AtRate {
	/** 1/h */
	readonly rate: number;
	/** mA/cm² */
	readonly j: number;
	/** Discharge voltage, V. Below the lower limit of the window nothing is left. */
	readonly voltage: number;
	/** Of the capacity, 0 to 1, that the salt in the pores reaches, whatever the voltage. */
	readonly reach: number;
	/** Of the capacity, 0 to 1, that the salt reaches above the lower voltage limit. */
	readonly share: number;
	/** Wh/l on the basis that is asked for. */
	readonly E_V: number;
	/** Wh/kg on it. */
	readonly E_m: number;
}

/** Where the curve of a design bends or ends, as C-rates in 1/h. */
export interface RateLimits {
	/** From here on part of the capacity is out of reach of the salt. */
	readonly salt: number;
	/** Up to here the share within reach of the salt is checked against a transient solution. */
	readonly checked: number;
	/** Discharge is at the lower voltage limit: half of the capacity is gone here, and soon beyond nothing is left. */
	readonly discharge: number;
	/** Charge is at the upper voltage limit: no faster charge, and so no faster cycling. */
	readonly charge: number;
}

export interface RateCurve {
	readonly limits: RateLimits;
	/** 1/h, ascending; the limits are among them. */
	readonly rates: Float64Array;
	readonly voltages: Float64Array;
	readonly reaches: Float64Array;
	readonly shares: Float64Array;
	readonly energies: Readonly<Record<Energy, Float64Array>>;
}

export interface RateRange {
	readonly from: number;
	readonly to: number;
}

/**
 * A design at any rate. What counts on another basis than the bare stack is lost in the same proportion: foils and pouch
 * neither resist nor store.
 */
export function atRates(inputs: Inputs, set: ParametersSet, basis: Basis): (rate: number) => AtRate {
	const parameters = parametersOf(set, inputs);
	const { C_cathode } = evaluate(inputs);
	const [by, mass] = [energyKey("E_V", basis), energyKey("E_m", basis)];
	const moving: Inputs & { j: number } = { ...inputs };
	return (rate) => {
		moving.j = rate * C_cathode;
		const outputs = evaluate(moving);
		const results = evaluateRate(moving, outputs, parameters);
		return {
			rate,
			j: moving.j,
			voltage: outputs.U_discharge,
			reach: results.u_salt,
			share: results.C_accessible / C_cathode,
			E_V: outputs[by] * (results.E_V_rate / outputs.E_V),
			E_m: outputs[mass] * (results.E_m_rate / outputs.E_m),
		};
	};
}

/** The limits of a design; its own current has no bearing on them. */
export function rateLimits(inputs: Inputs, set: ParametersSet): RateLimits {
	const outputs = evaluate(inputs);
	const { C_rate_lim } = evaluateRate(inputs, outputs, parametersOf(set, inputs));
	return {
		salt: C_rate_lim,
		checked: C_rate_lim * rateResults.u_salt.valid[0].max,
		discharge: outputs.j_max_discharge / outputs.C_cathode,
		charge: outputs.j_max_charge / outputs.C_cathode,
	};
}

/** How far the depth of discharge is followed to both sides of the voltage limit: exp(−8) is a third of a thousandth. */
const bends = Array.from({ length: 17 }, (_, i) => i - 8);

/**
 * Rates evenly spaced by their logarithm, with the limits, and where the voltage limit ends the discharge: that bend spans
 * a few times g RT/F, some hundredths of the rate.
 */
function ratesOf(inputs: Inputs, set: ParametersSet, limits: RateLimits, { from, to }: RateRange, points: number) {
	const { T, U, U_min } = inputs;
	const { g_end } = parametersOf(set, inputs);
	const width = (g_end * rateConstants.R_gas.value * T) / rateConstants.F.value / (U - U_min);
	const grid = Array.from({ length: points }, (_, i) =>
		i === points - 1 ? to : from * (to / from) ** (i / (points - 1)),
	);
	const own = [...Object.values(limits), ...bends.map((bend) => limits.discharge * (1 - bend * width))];
	const inside = own.filter((rate) => rate > from && rate < to);
	return Float64Array.from(new Set([...grid, ...inside])).toSorted();
}

/** A design over a range of rates, at `points` of them and at those where the curve bends. */
export function rateCurve(
	inputs: Inputs,
	set: ParametersSet,
	basis: Basis,
	range: RateRange,
	points: number,
): RateCurve {
	const limits = rateLimits(inputs, set);
	const rates = ratesOf(inputs, set, limits, range, points);
	const at = Array.from(rates, atRates(inputs, set, basis));
	const column = (of: (one: AtRate) => number) => Float64Array.from(at, of);
	return {
		limits,
		rates,
		voltages: column(({ voltage }) => voltage),
		reaches: column(({ reach }) => reach),
		shares: column(({ share }) => share),
		energies: { E_V: column(({ E_V }) => E_V), E_m: column(({ E_m }) => E_m) },
	};
}

/**
 * One standard uncertainty of both energies at each rate, √Σ(Δy/Δx · u)² with each input moved by its own u to both sides:
 * where the discharge breaks off, a derivative would promise more than the plateau holds. No input is moved by more than
 * half of itself. The rate is held, so that the current follows a capacity that moves; the tortuosity factor follows the
 * porosity unless it is set.
 */
export function rateSpread(
	inputs: Inputs,
	u: Uncertainties,
	set: ParametersSet,
	basis: Basis,
	rates: ArrayLike<number>,
): Readonly<Record<Energy, Float64Array>> {
	const squares = { E_V: new Float64Array(rates.length), E_m: new Float64Array(rates.length) };
	for (const key of inputKeys) {
		if (!(u[key] > 0)) continue;
		const step = Math.min(u[key], Math.abs(inputs[key]) / 2 || u[key]);
		const moved = (by: number) => atRates({ ...inputs, [key]: inputs[key] + by }, set, basis);
		const [above, below] = [moved(step), moved(-step)];
		for (const [i, rate] of Array.from(rates).entries()) {
			const [high, low] = [above(rate), below(rate)];
			squares.E_V[i]! += (((high.E_V - low.E_V) / (2 * step)) * u[key]) ** 2;
			squares.E_m[i]! += (((high.E_m - low.E_m) / (2 * step)) * u[key]) ** 2;
		}
	}
	return { E_V: squares.E_V.map(Math.sqrt), E_m: squares.E_m.map(Math.sqrt) };
}
