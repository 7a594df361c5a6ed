/**
 * A picture on the page as a file that stands on its own: with its colours and type written out, a name for assistive
 * technology, paper beneath it, its title and source below, and the link of its design within.
 */
import { textWidth } from "#layout/text-width";
import { svgMetadata } from "#permalink/carried";
import type { Stamp } from "#permalink/stamp";

const svgNamespace = "http://www.w3.org/2000/svg";
const pad = 16;

/** Passed on from parent to child: written only where a child departs from its parent. */
const inheritedStyle = [
	"fill",
	"fill-opacity",
	"stroke",
	"stroke-width",
	"stroke-opacity",
	"stroke-dasharray",
	"stroke-linecap",
	"stroke-linejoin",
	"paint-order",
	"font-family",
	"font-size",
	"font-style",
	"font-weight",
	"letter-spacing",
	"text-anchor",
	"dominant-baseline",
	"visibility",
] as const;

/** Not passed on: written where it departs from the initial value. */
const ownStyle = { opacity: "1", "vector-effect": "none", "mix-blend-mode": "normal" } as const;

function writeStyle(from: Element, to: Element, parent: CSSStyleDeclaration | undefined): void {
	const style = getComputedStyle(from);
	for (const name of [...to.getAttributeNames()])
		if (
			name === "class" ||
			name === "style" ||
			name === "tabindex" ||
			name === "cursor" ||
			/^(aria|data)-|^on/.test(name)
		)
			to.removeAttribute(name);
	for (const name of inheritedStyle) {
		const value = style.getPropertyValue(name);
		if (value === parent?.getPropertyValue(name)) to.removeAttribute(name);
		else if (value) to.setAttribute(name, value);
	}
	for (const [name, initial] of Object.entries(ownStyle)) {
		const value = style.getPropertyValue(name);
		if (value && value !== initial) to.setAttribute(name, value);
	}
	Array.from(from.children).forEach((child, index) => {
		const twin = to.children[index];
		if (twin) writeStyle(child, twin, style);
	});
}

/** px of the title and of the citation beneath a picture. */
const titleSize = 14;
const noteSize = 10;

const make = (name: string, attributes: Record<string, string | number>, text?: string) => {
	const element = document.createElementNS(svgNamespace, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	if (text !== undefined) element.textContent = text;
	return element;
};

/** What no program draws and Cellwright reads back. */
function metadata({ link, date }: Stamp): SVGElement {
	const { namespace, prefix, name } = svgMetadata;
	const carried = document.createElementNS(namespace, `${prefix}:${name}`);
	carried.setAttribute("saved", date);
	carried.textContent = link;
	const element = make("metadata", {});
	element.append(carried);
	return element;
}

/** Breaks a text of a size into lines of a width in px: at spaces, and a word that alone is too long (a link) anywhere. */
function lines(text: string, size: number, room: number): string[] {
	const fits = (line: string) => textWidth(line, size) <= room;
	const result: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		if (line && fits(`${line} ${word}`)) {
			line += ` ${word}`;
			continue;
		}
		if (line) result.push(line);
		line = "";
		for (const letter of word) {
			if (line && !fits(line + letter)) {
				result.push(line);
				line = "";
			}
			line += letter;
		}
	}
	if (line) result.push(line);
	return result;
}

export interface PictureText {
	readonly title: string;
	readonly description: string;
	readonly citation: string;
	/** Goes into the file unseen. */
	readonly stamp: Stamp;
}

/** The picture with its colours and type as attributes, so that it needs no style sheet. */
export function standalone(picture: SVGSVGElement, text: PictureText): SVGSVGElement {
	const { width, height } = picture.getBoundingClientRect();
	const page = getComputedStyle(document.body);
	const here = getComputedStyle(picture);
	const token = (name: string) => {
		// Only a property that takes a colour resolves light-dark() to the theme in force.
		const probe = document.createElement("span");
		probe.style.color = `var(${name})`;
		picture.parentElement?.append(probe);
		const colour = getComputedStyle(probe).color;
		probe.remove();
		return colour;
	};

	const inner = picture.cloneNode(true) as SVGSVGElement;
	// found before the style is written, because that takes away the mark
	const screenOnly = [...inner.querySelectorAll("[data-screen-only]")];
	writeStyle(picture, inner, undefined);
	for (const old of inner.querySelectorAll(":scope > title, :scope > desc")) old.remove();
	for (const handle of screenOnly) handle.remove();
	inner.removeAttribute("role");
	inner.removeAttribute("id");
	for (const [key, value] of Object.entries({ x: pad, y: pad, width, height })) inner.setAttribute(key, String(value));
	if (!picture.hasAttribute("viewBox")) inner.setAttribute("viewBox", `0 0 ${width} ${height}`);
	inner.setAttribute("overflow", "visible");

	const serif = page.getPropertyValue("--font-serif").trim() || "serif";
	const titleLines = lines(text.title, titleSize, width);
	const noteLines = lines(text.citation, noteSize, width);
	const top = pad + height + 22;
	const whole = {
		width: width + 2 * pad,
		height: Math.ceil(top + titleLines.length * 18 + noteLines.length * 14 + pad - 12),
	};
	const root = document.createElementNS(svgNamespace, "svg");
	for (const [key, value] of Object.entries({
		xmlns: svgNamespace,
		...whole,
		viewBox: `0 0 ${whole.width} ${whole.height}`,
		role: "img",
	}))
		root.setAttribute(key, String(value));
	root.append(
		make("title", {}, text.title),
		make("desc", {}, text.description),
		metadata(text.stamp),
		make("rect", { ...whole, fill: token("--color-paper") }),
		inner,
		...titleLines.map((line, index) =>
			make(
				"text",
				{ x: pad, y: top + index * 18, fill: here.color, "font-family": serif, "font-size": titleSize },
				line,
			),
		),
		...noteLines.map((line, index) =>
			make(
				"text",
				{
					x: pad,
					y: top + titleLines.length * 18 + index * 14,
					fill: token("--color-soft"),
					"font-family": page.fontFamily,
					"font-size": noteSize,
				},
				line,
			),
		),
	);
	return root;
}

export const svgBlob = (svg: SVGSVGElement): Blob =>
	new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`], {
		type: "image/svg+xml",
	});
