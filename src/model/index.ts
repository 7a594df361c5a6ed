export { type Basis, bases, basisNames, besideHead, type Energy, energyKey, packagedAlike } from "./basis";
export { givesWay, type Hold, holds, isCoupled, keepingSolids, type Move, move } from "./coupling";
export {
	inputText,
	inSentence,
	nameInSentence,
	onStep,
	shownInput,
	shownUncertainty,
	shownUnit,
	spokenInput,
} from "./display";
export {
	densityInputs,
	densityRows,
	evaluate,
	evaluateColumns,
	type InputColumns,
	jacobian,
	type OutputColumns,
} from "./kernel";
export { complete, hardLimits, type Range, refusal, uncertaintyRefusal, widestLimits } from "./limits";
export {
	type ConstantKey,
	constants,
	defaults,
	type Input,
	type InputGroup,
	type InputKey,
	type Inputs,
	inputKeys,
	inputOf,
	inputs,
	isInputKey,
	isOutputKey,
	type Key,
	type OutputKey,
	type Outputs,
	outputKeys,
	outputs,
	quantity,
	type Unit,
	units,
} from "./quantities";
export { rounded, signed, significant, toPlace } from "./rounding";
export { correlation, defaultUncertainties, type Uncertainties, uncertainties } from "./uncertainty";
