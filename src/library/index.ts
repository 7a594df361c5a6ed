export {
	isPresetId,
	type PathStep,
	type Preset,
	type PresetId,
	type Printed,
	path,
	presetIds,
	presetOf,
	presets,
} from "./presets";
