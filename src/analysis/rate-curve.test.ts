/**
 * Energy over the rate against closed forms written here anew, and against worked values computed outside this program
 * from κ = 8.83 mS/cm, D = 25.061133 µm²/s, 1 mol/l, t₊ = 0.45 and 2.52 mAh/cm².
 */
import { describe, expect, it } from "vitest";
import { defaults, defaultUncertainties, evaluate, type Inputs, inputKeys, type Uncertainties } from "#model";
import type { ParametersSet } from "#model/rate/parameters";
import { atRates, rateCurve, rateLimits, rateSpread } from "./rate-curve";

const liquid = { D_salt: 25.061133 } as const;
/** 2.52 mAh/cm² as loading with all of the active material in use. */
const holding = { loading: 2.52 / (0.925 * 0.118), utilisation: 1 };
const cell1: Inputs = { ...defaults, ...holding };
const pressed: Inputs = { ...defaults, ...holding, P: 0.3, d_cathode: 108.19672131147541 };
/** So little resistance that the salt alone decides, up to high rates. */
const conducting = { R_cathode: 0, sigma_ref: 1000, R_interface_ref: 0 };

const range = { from: 0.02, to: 10 };

describe("limits as C-rates", () => {
	it.each<[string, Inputs, ParametersSet, number]>([
		["63 %, 200 µm, Bruggeman", cell1, liquid, 0.87238781],
		["30 %, 108 µm, Bruggeman", pressed, liquid, 0.5299032],
		["30 %, 108 µm, tortuosity factor 4", pressed, { ...liquid, tau: 4 }, 0.24186661],
	])("salt: %s", (_, inputs, set, expected) => {
		const { salt, checked } = rateLimits(inputs, set);
		// the worked values have eight digits
		expect(Math.abs(salt / expected - 1)).toBeLessThan(5e-8);
		expect(checked / salt).toBeCloseTo(5, 12);
	});

	it("voltage: 0.8 V and 0.4 V over 590 Ω cm², on 2.14 mAh/cm²", () => {
		const { discharge, charge } = rateLimits({ ...defaults, R_cathode: 590 - 4.625, utilisation: 2.14 / 2.521365 }, {});
		expect(discharge).toBeCloseTo(0.8 / 0.59 / 2.14, 9);
		expect(charge).toBeCloseTo(0.4 / 0.59 / 2.14, 9);
	});

	it("the current of the design has no bearing on them", () => {
		expect(rateLimits({ ...cell1, j: 3 }, liquid)).toEqual(rateLimits({ ...cell1, j: 0 }, liquid));
	});
});

describe("share within reach of the salt", () => {
	it.each<[string, Inputs, ParametersSet, number, number]>([
		["63 %, C/2", cell1, liquid, 0.5, 1],
		["63 %, 1C", cell1, liquid, 1, 0.934],
		["63 %, 2C", cell1, liquid, 2, 0.66],
		["30 %, C/2", pressed, liquid, 0.5, 1],
		["30 %, 1C", pressed, liquid, 1, 0.728],
		["30 %, 2C", pressed, liquid, 2, 0.515],
		["30 %, tortuosity factor 4, C/2", pressed, { ...liquid, tau: 4 }, 0.5, 0.696],
		["30 %, tortuosity factor 4, 1C", pressed, { ...liquid, tau: 4 }, 1, 0.492],
	])("%s", (_, inputs, set, rate, expected) => {
		// three digits are given
		expect(Math.abs(atRates(inputs, set, "stack")(rate).reach - expected)).toBeLessThan(5.1e-4);
	});
});

/** Wh/l of the bare stack at a rate, from the inputs alone; a plateau that ends sharply. */
function byHand(inputs: Inputs, rate: number): number {
	const C = (inputs.loading * inputs.w_active * inputs.q_active * inputs.utilisation) / 1000;
	const j = rate * C;
	const thickness = inputs.d_reservoir + inputs.d_cathode + inputs.d_separator + (C / (1166 * 0.968)) * 1e4;
	const R = inputs.d_separator / inputs.sigma_ref / 10 + inputs.R_interface_ref + inputs.R_cathode;
	const D = liquid.D_salt * 1e-12 * inputs.P ** 1.5;
	const j_lim = (2 * 96485.33212 * D * 1000) / (0.55 * inputs.d_cathode * 1e-6) / 10;
	const voltage = inputs.U - (j * R) / 1000;
	return voltage < inputs.U_min ? 0 : ((voltage * C * Math.min(1, Math.sqrt(j_lim / j))) / thickness) * 1e4;
}

describe("energy", () => {
	it.each([0.02, 0.1, 0.3, 0.5])("cell 1 at %f C, by hand", (rate) => {
		// the end of the plateau is not sharp: exp(−x/26 mV) of the capacity is gone where x are left above the limit
		const left = defaults.U - defaults.U_min - (rate * 2.1407 * 589.625) / 1000;
		const { E_V } = atRates(defaults, liquid, "stack")(rate);
		expect(Math.abs(E_V / byHand(defaults, rate) - 1)).toBeLessThan(1.1 * Math.exp(-left / 0.02612387) + 1e-9);
	});

	it.each([0.1, 0.6, 1, 2, 5])("30 %% porosity and hardly any resistance at %f C, by hand", (rate) => {
		const inputs = { ...pressed, ...conducting };
		const { E_V } = atRates(inputs, liquid, "stack")(rate);
		expect(Math.abs(E_V / byHand(inputs, rate) - 1)).toBeLessThan(1e-6);
	});

	it("at a rate of nothing it is that of the model, on each basis", () => {
		const outputs = evaluate(defaults);
		for (const [basis, E_V, E_m] of [
			["stack", outputs.E_V, outputs.E_m],
			["collectors", outputs.E_V_collectors, outputs.E_m_collectors],
			["pouch", outputs.E_V_pouch, outputs.E_m_pouch],
		] as const) {
			const none = atRates(defaults, liquid, basis)(0);
			expect(none.E_V).toBeCloseTo(E_V, 9);
			expect(none.E_m).toBeCloseTo(E_m, 9);
		}
	});

	it("at the voltage limit half of the capacity is gone, a tenth beyond all but 5 %", () => {
		const { discharge } = rateLimits(defaults, liquid);
		const at = atRates(defaults, liquid, "stack");
		expect(at(discharge).voltage).toBeCloseTo(defaults.U_min, 9);
		expect(at(discharge).share).toBeCloseTo(0.5, 9);
		// 80 mV below the limit: exp(−80/26) = 0.05 of the capacity
		expect(at(1.1 * discharge).share).toBeCloseTo(1 / (1 + Math.exp(0.08 / 0.02612387)), 4);
	});

	it("a cell without a capacity worth the name has no NaN", () => {
		const thin = { ...defaults, loading: 0.1, utilisation: 0.01 };
		const { energies, voltages } = rateCurve(thin, {}, "pouch", range, 21);
		expect([...energies.E_V, ...energies.E_m, ...voltages].every(Number.isFinite)).toBe(true);
	});
});

describe("curve", () => {
	it("ascends in rate, never in energy, and has its limits among its points", () => {
		const { rates, energies, limits } = rateCurve(pressed, liquid, "stack", range, 161);
		expect([rates[0], rates.at(-1)]).toEqual([range.from, range.to]);
		for (let i = 1; i < rates.length; i++) {
			expect(rates[i]! > rates[i - 1]!).toBe(true);
			expect(energies.E_V[i]! <= energies.E_V[i - 1]! + 1e-9).toBe(true);
		}
		expect([...rates]).toEqual(expect.arrayContaining(Object.values(limits)));
	});

	it("is spread evenly by the logarithm of the rate, to the ends of the range to the last digit", () => {
		const { rates } = rateCurve(pressed, liquid, "stack", { from: 0.01, to: 100 }, 5);
		for (const decade of [0.01, 0.1, 1, 10, 100])
			expect([...rates].some((rate) => Math.abs(rate / decade - 1) < 1e-12)).toBe(true);
		// 0.09 · (2/0.09) is not 2
		const odd = rateCurve(pressed, liquid, "stack", { from: 0.09, to: 2 }, 5).rates;
		expect([odd[0], odd.at(-1)]).toEqual([0.09, 2]);
	});

	it("leaves out what lies beyond the range", () => {
		// the lowest limit is that of the charge, 0.4 V over 0.59 kΩ cm² and 2.52 mAh/cm²; the others lie beyond 0.39
		const charge = 0.4 / 0.589625 / 2.52;
		for (const [from, inside] of [
			[0.2, [charge]],
			[0.3, []],
		] as const) {
			const { rates } = rateCurve(cell1, liquid, "stack", { from, to: 0.39 }, 3);
			const middle = Math.sqrt(from * 0.39);
			expect([...rates]).toEqual([from, ...[...inside, middle].map((rate) => expect.closeTo(rate, 9)), 0.39]);
		}
	});

	it("follows the bend at the voltage limit, from where next to nothing is gone to where next to nothing is left", () => {
		const bent = { ...liquid, g_end: 2 };
		const { shares, limits } = rateCurve(defaults, bent, "stack", range, 2);
		// the salt reaches all until the voltage has taken half
		expect(limits.salt).toBeGreaterThan(limits.discharge);
		for (let bend = -8; bend <= 8; bend++) {
			const share = 1 / (1 + Math.exp(bend));
			expect(
				[...shares].some((one) => Math.abs(one - share) < 1e-9),
				`${bend}`,
			).toBe(true);
		}
	});

	it("each point is the design at that rate, by hand", () => {
		const inputs = { ...pressed, ...conducting };
		const { rates, voltages, reaches, shares, energies, limits } = rateCurve(inputs, liquid, "stack", range, 41);
		const C = 2.52;
		const R = inputs.d_separator / conducting.sigma_ref / 10;
		rates.forEach((rate, i) => {
			expect(voltages[i]).toBeCloseTo(3.4 - (rate * C * R) / 1000, 6);
			// worked value of the limit, eight digits
			const reach = Math.min(1, Math.sqrt(0.5299032 / rate));
			expect(reaches[i]! / reach).toBeCloseTo(1, 6);
			expect(shares[i]! / reach).toBeCloseTo(1, 6);
			expect(energies.E_V[i]! / byHand(inputs, rate)).toBeCloseTo(1, 6);
			// both energies keep the same share
			expect(energies.E_m[i]! / energies.E_V[i]!).toBeCloseTo(evaluate(inputs).E_m / evaluate(inputs).E_V, 9);
		});
		expect(limits.salt).toBeCloseTo(0.5299032, 6);
	});
});

describe("± at a rate", () => {
	const none = Object.fromEntries(inputKeys.map((key) => [key, 0])) as Uncertainties;

	it("beyond the salt limit, from differences of the energy by hand", () => {
		const inputs = { ...pressed, ...conducting };
		const u = { ...none, P: 0.03, d_cathode: 10, d_separator: 4, U: 0.01 };
		const terms = (["P", "d_cathode", "d_separator", "U"] as const).map((key) => {
			const at = (by: number) => byHand({ ...inputs, [key]: inputs[key] + by }, 2);
			return (at(u[key]) - at(-u[key])) / 2;
		});
		const { E_V } = rateSpread(inputs, u, liquid, "stack", [2]);
		// byHand rounds nothing; constants agree to eight digits
		expect(E_V[0]! / Math.hypot(...terms)).toBeCloseTo(1, 6);
	});

	it("there it is the root of squares of the relative ± of energy and salt limit", () => {
		const inputs = { ...pressed, ...conducting };
		const thickness = evaluate(inputs).d_cell;
		const { E_V } = rateSpread(inputs, { ...none, P: 0.003, d_cathode: 1 }, liquid, "stack", [2]);
		// √j_lim falls as P^0.75/√d; 1/d_cell. Differences over 1 % of an input are good to its square
		const expected = Math.hypot((0.75 * 0.003) / 0.3, 0.5 / inputs.d_cathode + 1 / thickness);
		expect(E_V[0]! / atRates(inputs, liquid, "stack")(2).E_V / expected).toBeCloseTo(1, 3);
	});

	it("where the discharge breaks off it is no more than half of the plateau for one input", () => {
		const { discharge } = rateLimits(defaults, liquid);
		const { E_V } = rateSpread(defaults, { ...none, R_cathode: 100 }, liquid, "stack", [discharge]);
		expect(E_V[0]!).toBeGreaterThan(20);
		expect(E_V[0]!).toBeLessThanOrEqual(0.5 * evaluate(defaults).E_V);
	});

	it("is finite where the ± exceeds the value", () => {
		const u = { ...none, P: 0.5, d_cathode: 500, d_reservoir: 6 };
		const { E_V } = rateSpread({ ...pressed, d_reservoir: 0 }, u, liquid, "stack", [0.1, 2]);
		expect([...E_V].every((each) => Number.isFinite(each) && each > 0)).toBe(true);
	});

	it("at low rate it is that of the model, 239 ± 10 and 118 ± 5 as printed of cell 1", () => {
		const { E_V, E_m } = rateSpread(defaults, defaultUncertainties, liquid, "stack", [0.001]);
		expect(Math.round(E_V[0]!)).toBe(10);
		expect(Math.round(E_m[0]!)).toBe(5);
	});

	it("an exact design has none", () => {
		expect([...rateSpread(defaults, none, liquid, "stack", [0.1, 1]).E_V]).toEqual([0, 0]);
	});
});
