/** What every input does to every result. */
import type { Dependence } from "#analysis/dependence";
import { tornado } from "#analysis/tornado";
import { type InputKey, inputKeys, type OutputKey, outputKeys } from "#model";
import type { Design, Nudge } from "#permalink";

export interface Matrix {
	/** Inputs that move any result, in the order of the model. */
	readonly inputs: readonly InputKey[];
	/** The result that is looked into, then the others in the order of the model. */
	readonly outputs: readonly OutputKey[];
	/**
	 * By its ±: what the result changes by when the input is higher by 1 u, half of what lies between 1 u lower and higher,
	 * in the unit of the result. By a tenth: the elasticity, in per cent for 1 %. Undefined where the input is of no
	 * effect, or has no elasticity as one of the two is 0.
	 */
	readonly effect: (input: InputKey, output: OutputKey) => number | undefined;
}

export function effectMatrix(
	{ inputs, u, hold }: Pick<Design, "inputs" | "u" | "hold">,
	nudge: Nudge,
	dependence: Dependence,
	subject: OutputKey,
): Matrix {
	const effects = new Map<OutputKey, ReadonlyMap<InputKey, number | undefined>>(
		outputKeys.map((of) => [
			of,
			new Map(
				tornado(inputs, u, hold, of, nudge, dependence).map(({ key, low, high, elasticity }) => [
					key,
					nudge === "u" ? (high - low) / 2 : elasticity,
				]),
			),
		]),
	);
	return {
		inputs: inputKeys.filter((key) => outputKeys.some((of) => effects.get(of)?.has(key))),
		outputs: [subject, ...outputKeys.filter((key) => key !== subject)],
		effect: (input, output) => effects.get(output)?.get(input),
	};
}
