export { type Design, fromPreset, type ViewName, viewNames } from "./design";
export { decodeLink, encodeLink } from "./link";
export { readNumber } from "./number";
