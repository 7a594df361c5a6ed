import { operands } from "#controls/trace/Formula";
import { type OutputKey, type Outputs, outputKeys } from "#model";

/** The mean voltage at the current, and what is computed from it. */
const ofDischarge: readonly OutputKey[] = outputKeys.filter(
	(key) => key === "U_discharge" || operands(key).includes("U_discharge"),
);

/**
 * What stands beside a result where the current is more than the cell can carry: the model has a number for it still, a
 * discharge there is not. Empty elsewhere. The results at a rate, further down, have the same bound.
 */
export const withoutDischarge = (key: OutputKey, { U_discharge }: Outputs): string =>
	U_discharge < 0 && ofDischarge.includes(key) ? "no such discharge: the voltage would be below zero" : "";
