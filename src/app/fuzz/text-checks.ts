/** Whether anything on the page reads as a value that went wrong in the program. */
import { lineAttribute } from "./line";

const broken = /(?<![\p{L}\p{N}_])(NaN|undefined|Infinity|null|\[object)(?![\p{Ll}])/u;
/** In numbers of a picture it may stand behind a letter: “MNaN,0”. */
const brokenNumber = /NaN|undefined|Infinity|null/;
/** The same without looking at what stands beside it: one pass over the whole page, which nearly always ends here. */
const suspicious = /NaN|undefined|Infinity|null|\[object/;

/** What says where and how large something is drawn. */
const geometry = /^(d|points|transform|viewBox|width|height|[cfr]?[xy][12]?|r|offset|stroke-.*)$/;

/** What somebody has typed, or a name that somebody has given, may be anything. */
const typed = "input, textarea";

/** Every text and attribute that holds such a word, each with where it stands. */
export function textProblems(): readonly string[] {
	const problems = new Set<string>();
	for (const field of document.querySelectorAll<HTMLInputElement>("input[type=range]"))
		if (broken.test(field.value)) problems.add(`a slider stands at ${field.value}`);
	if (!suspicious.test(document.body.outerHTML)) return [...problems];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const element = node instanceof Element ? node : node.parentElement;
		if (!element || element.closest(`[${lineAttribute}]`)) continue;
		if (node instanceof Element) {
			if (node.matches(typed) && !node.matches("[type=range]")) continue;
			const drawn = node instanceof SVGElement;
			for (const { name, value } of node.attributes)
				if ((drawn && geometry.test(name) ? brokenNumber : broken).test(value))
					problems.add(`${placeOf(node)} has ${name}="${value.slice(0, 80)}"`);
		} else if (broken.test(node.textContent ?? ""))
			problems.add(`${placeOf(element)} reads “${node.textContent?.trim().slice(0, 80)}”`);
	}
	return [...problems];
}

/** An element by its tag, the name of the figure or region it stands in, and its first class. */
function placeOf(element: Element): string {
	const around = element.closest("figure, section, article, dialog, header, aside");
	const named =
		around?.querySelector("figcaption span span, h2, h3")?.textContent ?? around?.getAttribute("aria-label") ?? "";
	return `<${element.localName}>${named && ` in “${named.slice(0, 60)}”`}`;
}
