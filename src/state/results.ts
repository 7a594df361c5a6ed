/** Results of a design, computed once however many components read them. */
import { type PresetId, presetOf } from "#library";
import { evaluate, type Inputs, inputKeys, type Outputs, type Uncertainties, uncertainties } from "#model";
import type { Design } from "#permalink";
import { useStore } from "./store";

export interface Results {
	readonly inputs: Inputs;
	readonly outputs: Outputs;
	/** One standard uncertainty of each output. */
	readonly u: Outputs;
}

const known = new WeakMap<Inputs, WeakMap<Uncertainties, Results>>();

/** All results of inputs with their uncertainties; the same objects give the same answer object. */
function resultsOf(inputs: Inputs, u: Uncertainties): Results {
	let ofInputs = known.get(inputs);
	if (!ofInputs) {
		ofInputs = new WeakMap();
		known.set(inputs, ofInputs);
	}
	let results = ofInputs.get(u);
	if (!results) {
		results = { inputs, outputs: evaluate(inputs), u: uncertainties(inputs, u) };
		ofInputs.set(u, results);
	}
	return results;
}

export const designResults = (design: Design): Results => resultsOf(design.inputs, design.u);
export const presetResults = (id: PresetId): Results => resultsOf(presetOf(id).inputs, presetOf(id).u);

/** The results of the design in hand. */
export const useResults = (): Results => useStore((state) => designResults(state.design));
/** The results of the published design that changes are counted against. */
export const useBaseline = (): Results => useStore((state) => presetResults(state.design.baseline));

/** Equal but for what moving there and back leaves in the last digits. */
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(b);

/** Whether inputs and ± are those of the published design chosen last. */
export const useIsBaseline = (): boolean =>
	useStore(({ design }) => {
		const { inputs, u } = presetOf(design.baseline);
		return inputKeys.every((key) => near(design.inputs[key], inputs[key]) && near(design.u[key], u[key]));
	});
