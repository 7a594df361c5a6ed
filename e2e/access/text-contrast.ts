/** How every text on the page stands out from what it stands on, by what the browser has computed. */
import type { Page } from "@playwright/test";

interface Found {
	/** How many texts were looked at. */
	readonly texts: number;
	/** Each as “ratio, text, where”. */
	readonly faint: readonly string[];
}

/**
 * Texts below what WCAG 1.4.3 asks (4.5 : 1, large text 3 : 1). Counted are the colour of the
 * text with every opacity above it, and all colours painted beneath its middle and both ends. Left out: what is disabled or
 * hidden, and texts on a part of a picture that is filled with a pattern. A text with a halo stands on its halo. What is
 * outside of the window is not seen: the window is to be as high as the page.
 */
export const textsTooFaint = (page: Page): Promise<Found> =>
	page.evaluate(() => {
		type Rgba = readonly [number, number, number, number];
		const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
		const known = new Map<string, Rgba>();
		/** Any colour of CSS as the screen has it; a gradient or a pattern has none. */
		const rgba = (css: string): Rgba | undefined => {
			if (css.startsWith("url(") || css === "none") return undefined;
			const found = known.get(css);
			if (found) return found;
			canvas.clearRect(0, 0, 1, 1);
			canvas.fillStyle = css;
			canvas.fillRect(0, 0, 1, 1);
			const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
			const colour = [r!, g!, b!, a! / 255] as const;
			known.set(css, colour);
			return colour;
		};
		const over = ([r, g, b, a]: Rgba, [R, G, B]: Rgba): Rgba => [
			r * a + R * (1 - a),
			g * a + G * (1 - a),
			b * a + B * (1 - a),
			1,
		];
		const opacity = (from: Element): number => {
			let product = 1;
			for (let one: Element | null = from; one; one = one.parentElement)
				product *= Number(getComputedStyle(one).opacity);
			return product;
		};
		const faded = (colour: Rgba, by: number): Rgba => [colour[0], colour[1], colour[2], colour[3] * by];
		const luminance = ([r, g, b]: Rgba): number => {
			const [x, y, z] = [r, g, b].map((c) => (c <= 10.31475 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4)) as [
				number,
				number,
				number,
			];
			return 0.2126 * x + 0.7152 * y + 0.0722 * z;
		};
		const ratio = (one: Rgba, other: Rgba): number => {
			const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
			return (high + 0.05) / (low + 0.05);
		};

		// what lets the pointer through is painted all the same
		const sheet = new CSSStyleSheet();
		sheet.replaceSync("* { pointer-events: auto !important }");
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

		/** What is painted at a point beneath an element; undefined where a pattern is. */
		const ground = (element: Element, x: number, y: number): Rgba | undefined => {
			const stack = document.elementsFromPoint(x, y);
			const at = stack.indexOf(element);
			// hidden behind something else at this point, or cut off
			if (at < 0) return undefined;
			const layers: Rgba[] = [];
			const beneath = stack.slice(at).concat(document.documentElement);
			for (const one of beneath) {
				const style = getComputedStyle(one);
				const drawn = one instanceof SVGElement && !(one instanceof SVGSVGElement);
				if (drawn && one.closest("text")) continue;
				if (drawn && style.fill.startsWith("url(")) return undefined;
				const colour = rgba(drawn ? style.fill : style.backgroundColor);
				if (!colour || colour[3] === 0) continue;
				const alpha = opacity(one) * (drawn ? Number(style.fillOpacity) : 1);
				layers.push(faded(colour, alpha));
				if (layers.at(-1)![3] >= 0.999) break;
			}
			return layers.reduceRight<Rgba>((below, layer) => over(layer, below), [255, 255, 255, 1]);
		};

		const faint = new Set<string>();
		let texts = 0;
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode;
			const words = node.textContent?.trim() ?? "";
			const element = node.parentElement;
			if (
				!words ||
				!element ||
				element.closest(".sr-only, .skip, :disabled, [aria-disabled=true], option, script, style, defs")
			)
				continue;
			const style = getComputedStyle(element);
			if (style.visibility === "hidden" || element.getClientRects().length === 0) continue;
			const svg = element instanceof SVGElement;
			const ink = rgba(svg ? style.fill : style.color);
			if (!ink) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const size = Number.parseFloat(style.fontSize);
			const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
			let seen = false;
			for (const box of [...range.getClientRects()].slice(0, 2))
				for (const part of [0.1, 0.5, 0.9]) {
					const halo =
						svg && style.paintOrder.startsWith("stroke") && Number.parseFloat(style.strokeWidth) >= 2
							? rgba(style.stroke)
							: undefined;
					const under = halo ?? ground(element, box.left + part * box.width, box.top + box.height / 2);
					if (!under) continue;
					seen = true;
					const alpha = opacity(element) * (svg ? Number(style.fillOpacity) : 1);
					const found = ratio(over(faded(ink, alpha), under), under);
					if (found < (large ? 3 : 4.5)) faint.add(`${found.toFixed(2)}, “${words.slice(0, 40)}”, ${where(element)}`);
				}
			if (seen) texts++;
		}
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
		return { texts, faint: [...faint] };

		function where(element: Element): string {
			const named = element.closest("[class]");
			return `${element.tagName.toLowerCase()} in .${named?.getAttribute("class")?.replaceAll(" ", ".") ?? ""}`;
		}
	});
