/**
 * First-order propagation of the inputs' uncertainties, as the paper does it: independent inputs, linear at the design.
 * With the ± of quantities.ts it gives the eight uncertainties that the paper prints.
 */
import { jacobian, propagate } from "./kernel";
import { type InputKey, type Inputs, inputKeys, inputs, type OutputKey, type Outputs, outputKeys } from "./quantities";

/** One standard uncertainty for each input, in the input's unit; 0 is exact. */
export type Uncertainties = { readonly [K in InputKey]: number };

export const defaultUncertainties: Uncertainties = Object.fromEntries(
	inputKeys.map((key) => [key, inputs[key].u]),
) as Uncertainties;

const scratch = new Float64Array(outputKeys.length * inputKeys.length);

/** One standard uncertainty of every output, in the output's unit: √Σ(∂y/∂x · u(x))². */
export function uncertainties(design: Inputs, u: Uncertainties = defaultUncertainties): Outputs {
	return propagate(jacobian(design, scratch), u);
}

/**
 * Correlation coefficient of two outputs, −1 to 1, from the inputs that they share: Σ(∂a/∂x · ∂b/∂x · u(x)²)/(u(a) u(b)).
 * 0 where one of them is exact.
 */
export function correlation(design: Inputs, u: Uncertainties, a: OutputKey, b: OutputKey): number {
	const derivatives = jacobian(design, scratch);
	const row = (key: OutputKey) => outputKeys.indexOf(key) * inputKeys.length;
	let [aa, bb, ab] = [0, 0, 0];
	inputKeys.forEach((key, column) => {
		const x = derivatives[row(a) + column]! * u[key];
		const y = derivatives[row(b) + column]! * u[key];
		aa += x * x;
		bb += y * y;
		ab += x * y;
	});
	return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}
