export { type Design, fromPreset, type ViewName, viewNames } from "./design";
export { type Decoded, decodeLink, encodeLink, linkVersion } from "./link";
export { readNumber } from "./number";
