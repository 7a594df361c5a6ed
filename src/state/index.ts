export { designAddress, followAddress } from "./address";
export {
	designResults,
	presetResults,
	type Results,
	resultsOf,
	useBaseline,
	useIsBaseline,
	useResults,
} from "./results";
export {
	beginChange,
	type Consequence,
	dismissNotices,
	endChange,
	loadDesign,
	loadPreset,
	redo,
	setHold,
	setInput,
	setInputAlone,
	trace,
	undo,
	useStore,
} from "./store";
