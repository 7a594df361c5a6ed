import { describe, expect, it } from "vitest";
import { defaults, defaultUncertainties, type Hold, inputKeys, outputKeys } from "#model";
import { effectMatrix } from "./local-matrix";

const cell1 = (hold: Hold) => ({ inputs: defaults, u: defaultUncertainties, hold });

/** Eq. 1 for cell 1, by hand. */
const C = 23.1 * 0.925 * 0.118 * 0.849;
const plated = (C * 1e4) / (1166 * 0.968);
const d = 36 + plated + 50 + 200;
const E = (thickness: number) => (3.4 * C * 1e4) / thickness;

describe("by its ±", () => {
	const { inputs, outputs, effect } = effectMatrix(cell1("none"), "u", "independent", "E_V");

	it("is the change of the result for a ± more of the input", () => {
		expect(effect("d_separator", "d_cell")).toBeCloseTo(4, 9);
		expect(effect("d_separator", "E_V")).toBeCloseTo((E(d + 4) - E(d - 4)) / 2, 9);
		expect(effect("d_reservoir", "m_anode")).toBeCloseTo(0.968 * 6 * 0.1, 9);
	});

	it("is nothing where nothing depends on it, and only inputs with a ± have a row", () => {
		expect(effect("d_separator", "C_cathode")).toBeUndefined();
		// the activation energies count from 30 °C, where cell 1 is: there they are of no effect
		const warm = ["E_sigma", "E_interface"] as const;
		const uncertain = inputKeys.filter((key) => defaultUncertainties[key] > 0);
		expect(inputs).toEqual(uncertain.filter((key) => !warm.some((each) => each === key)));
		const cold = effectMatrix({ ...cell1("none"), inputs: { ...defaults, T: 263.15 } }, "u", "independent", "E_V");
		expect(cold.inputs).toEqual(uncertain);
		expect(outputs[0]).toBe("E_V");
		expect(outputs.toSorted()).toEqual(outputKeys.toSorted());
	});
});

describe("by a tenth", () => {
	it("is the elasticity with what gives way: pressing the same coating", () => {
		const { effect } = effectMatrix(cell1("loading"), "tenth", "independent", "E_V");
		// d_cathode ∝ 1/(1 − P), so that d ln d_cell/d ln P = (d_cathode/d_cell) P/(1 − P)
		expect(effect("P", "d_cell")).toBeCloseTo((200 / d) * (0.63 / 0.37), 6);
		expect(effect("P", "E_V")).toBeCloseTo((-200 / d) * (0.63 / 0.37), 6);
		expect(effect("U", "E_V")).toBeCloseTo(1, 9);
		expect(effect("loading", "C_cathode")).toBeCloseTo(1, 9);
	});

	it("is another one where nothing is held", () => {
		const { effect } = effectMatrix(cell1("none"), "tenth", "independent", "E_V");
		expect(effect("P", "d_cell")).toBeUndefined();
		// what is plated grows along: d ln E/d ln C = 1 − plated/d
		expect(effect("loading", "E_V")).toBeCloseTo(1 - plated / d, 6);
	});
});
