export {
	type Design,
	drawsAtMost,
	type Front,
	firstShowing,
	fromPreset,
	fronts,
	type Goal,
	goalAtMost,
	isWish,
	type Nudge,
	nudges,
	presetParameters,
	type Questions,
	type Showing,
	seedAtMost,
	spectra,
	targetAtMost,
	type ViewName,
	viewNames,
	type Wanted,
	type Wish,
	weightAtMost,
	wishes,
} from "./design";
export { decodeLink, encodeLink } from "./link";
export { readNumber } from "./number";
export { cleanName } from "./steps";
