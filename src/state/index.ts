export { designAddress, followAddress, takeLink } from "./address";
export { fixedThatMoves, fixedWith, type Locks } from "./locks";
export { dismissNotices, type Notice, tell } from "./notices";
export {
	designResults,
	presetResults,
	type Results,
	sameInputs,
	stageResults,
	useBaseline,
	useIsBaseline,
	useIsPublished,
	usePathStart,
	useResults,
	useStages,
} from "./results";
export { type Consequence, useStore } from "./state";
export {
	beginChange,
	breakOffChange,
	cancelChange,
	endChange,
	loadDesign,
	loadLink,
	loadPreset,
	loadPresetInPackage,
	loadStage,
	lookFor,
	redo,
	resetUncertainties,
	setHold,
	setInput,
	setInputAlone,
	setInputs,
	setParameter,
	setSteps,
	setTogether,
	setUncertainty,
	show,
	showEnergy,
	undo,
} from "./store";
export { closeTrace, type Traced, trace, traceBack, traceFurther } from "./trail";
