/** What must hold for every design that the limits allow. Randomness is seeded. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	defaults,
	densityInputs,
	densityRows,
	evaluate,
	evaluateColumns,
	type InputColumns,
	type InputKey,
	type Inputs,
	inputKeys,
	inputOf,
	type OutputColumns,
	outputKeys,
	uncertainties,
} from "./index";

/** A design with the voltage window around its voltage: the rule that the limits of U_min and U_max state. */
const window = (design: Inputs): Inputs => ({
	...design,
	U_min: Math.min(design.U_min, design.U),
	U_max: Math.max(design.U_max, design.U),
});
/** The end of an input's hard limits; where it depends on the voltage, that of the design. */
const end = (key: InputKey, side: "min" | "max", U: number): number => {
	const limit = inputOf(key).hard[side];
	return limit === "U" ? U : limit;
};
const allAt = (side: "min" | "max"): Inputs => {
	const U = end("U", side, Number.NaN);
	return Object.fromEntries(inputKeys.map((key) => [key, end(key, side, U)])) as Inputs;
};

/** All default, all at min, all at max, each alone at min and at max: 2n + 3 designs. */
const matrix: readonly { name: string; design: Inputs }[] = [
	{ name: "all default", design: defaults },
	{ name: "all at min", design: allAt("min") },
	{ name: "all at max", design: allAt("max") },
	...inputKeys.flatMap((key) =>
		(["min", "max"] as const).map((side) => ({
			name: `${key} at ${side}`,
			design: window({ ...defaults, [key]: end(key, side, defaults.U) }),
		})),
	),
];

/** Evenly spread over the range, crowded at its ends and at tiny values, or exactly at an end. */
const within = (min: number, max: number): fc.Arbitrary<number> =>
	fc.oneof(
		{ weight: 4, arbitrary: fc.nat(1_000_000).map((n) => Math.min(max, min + (n / 1_000_000) * (max - min))) },
		{ weight: 2, arbitrary: fc.double({ min, max, noNaN: true }) },
		{ weight: 1, arbitrary: fc.constantFrom(min, max) },
	);
const anyDesign: fc.Arbitrary<Inputs> = fc
	.record(
		Object.fromEntries(
			inputKeys.map((key) => {
				const { min, max } = inputOf(key).hard;
				// the ends of the window are drawn as a share of what the voltage leaves them
				return [key, min === "U" || max === "U" ? within(0, 1) : within(min, max)];
			}),
		) as Record<InputKey, fc.Arbitrary<number>>,
	)
	.map((d) => ({ ...d, U_min: d.U_min * d.U, U_max: Math.min(8, d.U + d.U_max * (8 - d.U)) }));

const seeded = (numRuns: number) => ({ seed: 20260101, numRuns });
const many = seeded(10_000);
const some = seeded(2_000);

const relative = (value: number, expected: number) =>
	value === expected ? 0 : Math.abs(value - expected) / Math.max(Math.abs(value), Math.abs(expected));
const close = (value: number, expected: number, tolerance = 1e-12) => relative(value, expected) <= tolerance;

const unfit = (design: Inputs): string[] => {
	const y = evaluate(design);
	const u = uncertainties(design);
	return outputKeys.filter((key) => !Number.isFinite(y[key]) || !Number.isFinite(u[key]));
};

describe("the matrix of 2n + 3 designs", () => {
	it("is complete and within the limits", () => {
		expect(matrix).toHaveLength(2 * inputKeys.length + 3);
		for (const { name, design } of matrix)
			for (const key of inputKeys) {
				expect(design[key], `${name}: ${key}`).toBeGreaterThanOrEqual(end(key, "min", design.U));
				expect(design[key], `${name}: ${key}`).toBeLessThanOrEqual(end(key, "max", design.U));
			}
	});
	it.each(matrix)("$name: everything is finite", ({ design }) => {
		expect(unfit(design)).toEqual([]);
	});
});

describe("any design within the hard limits", () => {
	it("has finite results and finite uncertainties", () => {
		fc.assert(
			fc.property(anyDesign, (design) => unfit(design).length === 0),
			many,
		);
	});

	it("is the sum of its parts", () => {
		fc.assert(
			fc.property(anyDesign, (design) => {
				const y = evaluate(design);
				return (
					close(y.d_cell, y.d_anode + design.d_cathode + design.d_separator) &&
					close(y.m_cell, y.m_anode + y.m_separator + y.m_cathode) &&
					close(y.R_cell, y.R_separator + y.R_interface + design.R_cathode) &&
					y.d_anode >= design.d_reservoir &&
					// 1 mWh/cm² in 1 µm is 10 000 Wh/l; 1 mWh in 1 mg is 1 000 Wh/kg
					close(y.E_V, (y.e_areal / y.d_cell) * 1e4) &&
					close(y.E_m, (y.e_areal / y.m_cell) * 1e3) &&
					close(y.E_m * y.m_cell, y.E_V * y.d_cell * 0.1) &&
					// discharge and charge lie evenly about U; the voltage left carries the energy left
					close(y.U_discharge + y.U_charge, 2 * design.U, 1e-11 * (1 + y.U_charge)) &&
					close(y.E_V_j * design.U, y.E_V * y.U_discharge, 1e-11) &&
					close(y.E_m_j * design.U, y.E_m * y.U_discharge, 1e-11)
				);
			}),
			many,
		);
	});

	it("loses no energy density with a thinner separator", () => {
		fc.assert(
			fc.property(anyDesign, within(0.1, 2000), (design, other) => {
				const [thin, thick] = [Math.min(design.d_separator, other), Math.max(design.d_separator, other)];
				const a = evaluate({ ...design, d_separator: thin });
				const b = evaluate({ ...design, d_separator: thick });
				return a.E_V >= b.E_V && a.E_m >= b.E_m && a.E_m_assembled >= b.E_m_assembled && a.R_cell <= b.R_cell;
			}),
			many,
		);
	});

	it("loses no energy density with more of its active material in use", () => {
		fc.assert(
			fc.property(anyDesign, within(0.01, 1), (design, other) => {
				const [less, more] = [Math.min(design.utilisation, other), Math.max(design.utilisation, other)];
				const a = evaluate({ ...design, utilisation: less });
				const b = evaluate({ ...design, utilisation: more });
				// numerator and denominator both grow, and round
				return b.E_V >= a.E_V * (1 - 1e-12) && b.E_m >= a.E_m * (1 - 1e-12);
			}),
			many,
		);
	});

	it("gains energy density when its reservoir shrinks", () => {
		fc.assert(
			fc.property(anyDesign, fc.double({ min: 0, max: 1, noNaN: true }), (design, share) => {
				const a = evaluate(design);
				const b = evaluate({ ...design, d_reservoir: design.d_reservoir * share });
				return b.E_V >= a.E_V && b.E_m >= a.E_m;
			}),
			some,
		);
	});

	it("keeps its energy densities when all layers grow alike", () => {
		fc.assert(
			fc.property(anyDesign, fc.double({ min: 0.1, max: 10, noNaN: true }), (design, k) => {
				const { d_separator, d_cathode, d_reservoir, loading } = design;
				const a = evaluate(design);
				const b = evaluate({
					...design,
					d_separator: d_separator * k,
					d_cathode: d_cathode * k,
					d_reservoir: d_reservoir * k,
					loading: loading * k,
				});
				return close(a.E_V, b.E_V) && close(a.E_m, b.E_m) && close(a.E_m_assembled, b.E_m_assembled);
			}),
			some,
		);
	});

	it("conducts no worse when warmer", () => {
		fc.assert(
			// the prefactor 1/T alone would fall: it takes an activation energy above kT, 0.032 eV at most here
			fc.property(anyDesign, within(0.04, 1.5), within(0.04, 1.5), (design, E_sigma, E_interface) => {
				const cold = evaluate({ ...design, E_sigma, E_interface, T: Math.min(design.T, 360) });
				const warm = evaluate({ ...design, E_sigma, E_interface, T: Math.min(design.T, 360) + 1 });
				return warm.sigma > cold.sigma && warm.R_cell <= cold.R_cell;
			}),
			some,
		);
	});

	it("is at its plateau without a current", () => {
		fc.assert(
			fc.property(anyDesign, (design) => {
				const y = evaluate({ ...design, j: 0 });
				return y.U_discharge === design.U && y.eta_voltage === 1 && y.E_V_j === y.E_V && y.E_m_j === y.E_m;
			}),
			some,
		);
	});

	it("reaches the ends of its window at the largest currents", () => {
		fc.assert(
			fc.property(anyDesign, (design) => {
				const { j_max_discharge, j_max_charge } = evaluate(design);
				const discharge = evaluate({ ...design, j: j_max_discharge });
				const charge = evaluate({ ...design, j: j_max_charge });
				return (
					Math.abs(discharge.U_discharge - design.U_min) <= 1e-12 * design.U &&
					Math.abs(charge.U_charge - design.U_max) <= 1e-12 * design.U_max
				);
			}),
			some,
		);
	});
});

describe("many designs at once", () => {
	const designs = [...matrix.map(({ design }) => design), ...fc.sample(anyDesign, some)];
	const count = designs.length;
	const columns = (of: readonly Inputs[]) =>
		Object.fromEntries(inputKeys.map((key) => [key, Float64Array.from(of, (d) => d[key])])) as InputColumns;
	const empty = (length: number) =>
		Object.fromEntries(outputKeys.map((key) => [key, new Float64Array(length).fill(-1)])) as OutputColumns;

	it("as columns: bit for bit what one at a time gives", () => {
		const results = empty(count);
		evaluateColumns(columns(designs), count, results);
		const wrong = designs.flatMap((design, i) => {
			const y = evaluate(design);
			return outputKeys.filter((key) => !Object.is(results[key][i], y[key])).map((key) => `${key} of design ${i}`);
		});
		expect(wrong).toEqual([]);
	});

	it("as columns of which one holds a single value that all share", () => {
		for (const shared of inputKeys) {
			const some = designs.slice(0, 20).map((design) => ({ ...design, [shared]: designs[60]![shared] }));
			const given: InputColumns = { ...columns(some), [shared]: Float64Array.of(designs[60]![shared]) };
			const results = empty(20);
			evaluateColumns(given, 20, results);
			some.forEach((design, i) => {
				const y = evaluate(design);
				for (const key of outputKeys) expect(results[key][i], `${shared} shared: ${key}`).toBe(y[key]);
			});
		}
	});

	it("as columns that hold a single value each, but for one", () => {
		const P = Float64Array.of(0.1, 0.3, 0.5, 0.7);
		const results = empty(4);
		evaluateColumns({ ...columns([defaults]), P }, 4, results);
		P.forEach((porosity, i) => {
			expect(results.E_m[i]).toBe(evaluate({ ...defaults, P: porosity }).E_m);
		});
	});

	it("as columns: writes no more than it was asked for", () => {
		const results = empty(5);
		evaluateColumns(columns(designs.slice(0, 5)), 3, results);
		for (const key of outputKeys) expect([...results[key].slice(3)]).toEqual([-1, -1]);
	});

	it("as rows of what the energy densities depend on: bit for bit the same", () => {
		const rows = Float64Array.from(designs.flatMap((design) => densityInputs.map((key) => design[key])));
		const E_V = new Float64Array(count);
		const E_m = new Float64Array(count);
		densityRows(rows, count, E_V, E_m);
		const wrong = designs.filter((design, i) => {
			const y = evaluate(design);
			return E_V[i] !== y.E_V || E_m[i] !== y.E_m;
		});
		expect(wrong).toEqual([]);
	});
});
