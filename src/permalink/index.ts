export {
	type Design,
	firstShowing,
	fromPreset,
	type Showing,
	targetAtMost,
	type ViewName,
	viewNames,
} from "./design";
export { decodeLink, encodeLink } from "./link";
export { readNumber } from "./number";
export { cleanName } from "./steps";
