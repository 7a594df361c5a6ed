/**
 * First-order propagation of the inputs' uncertainties, as the paper does it: independent inputs, linear at the design.
 * With the ± of quantities.ts it gives the eight uncertainties that the paper prints.
 */
import { jacobian, propagate } from "./kernel";
import { type InputKey, type Inputs, inputKeys, inputs, type Outputs, outputKeys } from "./quantities";

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
