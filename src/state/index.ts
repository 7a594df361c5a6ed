export { designAddress, followAddress } from "./address";
export {
	designResults,
	presetResults,
	type Results,
	useBaseline,
	useIsBaseline,
	useResults,
} from "./results";
export {
	beginChange,
	type Consequence,
	cancelChange,
	closeTrace,
	dismissNotices,
	endChange,
	loadDesign,
	loadPreset,
	redo,
	setHold,
	setInput,
	setInputAlone,
	type Traced,
	trace,
	traceBack,
	traceFurther,
	undo,
	useStore,
} from "./store";
