/** Results of a design, computed once however many components read them. */

import { type PresetId, presetOf } from "#library";
import { packagedLike, type Stage, type Step, stagesOf } from "#library/path";
import {
	defaultUncertainties,
	evaluate,
	type Inputs,
	inputKeys,
	type Outputs,
	type Uncertainties,
	uncertainties,
} from "#model";
import { parameterKeys } from "#model/rate/parameters";
import { sameNumber } from "#model/same-number";
import { type Design, presetParameters } from "#permalink";
import { useStore } from "./state";

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

/** Results with the uncertainties that the paper states. */
export const stageResults = (inputs: Inputs): Results => resultsOf(inputs, defaultUncertainties);

/** The results of the design in hand. */
export const useResults = (): Results => useStore((state) => designResults(state.design));
/** The last answer of each: components that ask in the same state get the same object, and need not draw anew. */
const packaged = new Map<PresetId, Inputs>();

/** A published design in the current collectors and the pouch of the design in hand: the same object while it is the same. */
function presetInPackage(id: PresetId, like: Inputs): Inputs {
	const last = packaged.get(id);
	const now = packagedLike(presetOf(id).inputs, like);
	if (last && inputKeys.every((key) => last[key] === now[key])) return last;
	packaged.set(id, now);
	return now;
}

/**
 * The results of the published design that changes are counted against. The paper knows no current collectors and no
 * pouch: it gets those of the design in hand.
 */
export const useBaseline = (): Results =>
	useStore(({ design }) => resultsOf(presetInPackage(design.baseline, design.inputs), presetOf(design.baseline).u));

/** Where the path starts: cell 1 in the package of the design in hand. */
export const usePathStart = (): Inputs => useStore(({ design }) => presetInPackage("cell-1", design.inputs));

/** Every stage of the path. */
export function useStages(): readonly Stage[] {
	const start = usePathStart();
	const steps = useStore((state) => state.design.steps);
	return stagesFrom(steps, start);
}

let stages: { readonly steps: readonly Step[]; readonly start: Inputs; readonly of: readonly Stage[] } | undefined;

function stagesFrom(steps: readonly Step[], start: Inputs): readonly Stage[] {
	if (stages?.steps !== steps || stages.start !== start) stages = { steps, start, of: stagesOf(steps, start) };
	return stages.of;
}

/** Whether two are equal in every input (or its ±), but for what moving there and back leaves in the last digits. */
export const sameInputs = (a: Inputs | Uncertainties, b: Inputs | Uncertainties): boolean =>
	inputKeys.every((key) => sameNumber(a[key], b[key]));

/** Whether inputs and ± are those of the published design chosen last, in whatever package. */
export const useIsBaseline = (): boolean =>
	useStore(
		({ design: { inputs, u, baseline } }) =>
			sameInputs(inputs, presetInPackage(baseline, inputs)) && sameInputs(u, presetOf(baseline).u),
	);

/** The same, its package and parameters included: there is nothing to go back to. */
export const useIsPublished = (): boolean =>
	useStore(({ design: { inputs, u, baseline, parameters } }) => {
		const published = presetParameters(baseline);
		return (
			sameInputs(inputs, presetOf(baseline).inputs) &&
			sameInputs(u, presetOf(baseline).u) &&
			parameterKeys.every((key) => parameters[key] === published[key])
		);
	});
