import { describe, expect, it } from "vitest";
import { defaults, evaluate, outputKeys } from "#model";
import { absentReason, rated } from "#model/rate/rated";
import { withoutDischarge } from "./no-discharge";

const remarked = (j: number) => {
	const outputs = evaluate({ ...defaults, j });
	return outputKeys.filter((key) => withoutDischarge(key, outputs));
};

describe("a current that the cell cannot carry", () => {
	// 3.4 V over 589.6 Ω cm², 585 of them measured of its cathode: 5.77 mA/cm²
	it("is said of the voltage, and of what is computed from it", () =>
		expect([...remarked(5.8)].sort()).toEqual(["E_V_j", "E_m_j", "U_discharge", "eta_voltage"]));

	it("is none below 5.77 mA/cm²", () => expect(remarked(5.7)).toEqual([]));

	it.each([0, 1, 5.7, 5.8, 100])("gives at %d mA/cm² the verdict that the results at the rate have", (j) => {
		const inputs = { ...defaults, j };
		const outputs = evaluate(inputs);
		const reason = absentReason(rated(inputs, outputs, {}), "E_V_rate");
		expect(reason?.includes("below zero") ?? false).toBe(withoutDischarge("E_V_j", outputs) !== "");
	});
});
