import { type Design, encodeLink, firstShowing } from "#permalink";

const known = new WeakMap<Design, string>();

/** A design as the link that it would have alone: equal where two are equal to the last digit. Written once an object. */
export function linkText(design: Design): string {
	let text = known.get(design);
	if (text === undefined) {
		text = encodeLink(design, firstShowing);
		known.set(design, text);
	}
	return text;
}
