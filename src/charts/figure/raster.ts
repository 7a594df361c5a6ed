import { svgBlob } from "./picture";

/** Canvas knows `middle`, not `central`, and so on. */
const baselines: Readonly<Record<string, CanvasTextBaseline>> = {
	central: "middle",
	middle: "middle",
	hanging: "hanging",
	"text-before-edge": "top",
	"text-after-edge": "bottom",
};

const anchors: Readonly<Record<string, (start: number, end: number) => [CanvasTextAlign, number]>> = {
	middle: (start, end) => ["center", (start + end) / 2],
	end: (_, end) => ["right", end],
};

/** Texts are drawn on the canvas and not with the image: an SVG image may not load the page's own type faces. */
function drawTexts(context: CanvasRenderingContext2D, root: SVGSVGElement, scale: number): void {
	const toRoot = root.getScreenCTM()?.inverse();
	if (!toRoot) return;
	for (const element of root.querySelectorAll<SVGTextContentElement>("text, tspan")) {
		const matrix = element.getScreenCTM();
		if (!matrix) continue;
		const style = getComputedStyle(element);
		let before = 0;
		for (const node of element.childNodes) {
			// what a tooltip says is no part of the picture, and its letters have no place in it
			if (node instanceof SVGTitleElement) continue;
			const text = node.textContent ?? "";
			if (node.nodeType === Node.TEXT_NODE && text.trim() && style.visibility === "visible") {
				const start = element.getStartPositionOfChar(before);
				const end = element.getEndPositionOfChar(before + text.length - 1);
				// Canvas has other figure widths than the page (no tabular ones): the anchor must hold, not the beginning.
				// What is written from right to left begins on the right.
				const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
				const [align, x] = anchors[style.textAnchor]?.(left, right) ?? ["left", left];
				context.textAlign = align;
				const m = toRoot.multiply(matrix);
				context.setTransform(scale * m.a, scale * m.b, scale * m.c, scale * m.d, scale * m.e, scale * m.f);
				context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
				context.textBaseline = baselines[style.dominantBaseline] ?? "alphabetic";
				context.globalAlpha = Number(style.opacity) * Number(style.fillOpacity);
				if (style.stroke !== "none") {
					context.strokeStyle = style.stroke;
					context.lineWidth = Number.parseFloat(style.strokeWidth);
					context.lineJoin = "round";
					context.strokeText(text, x, start.y);
				}
				context.fillStyle = style.fill;
				context.fillText(text, x, start.y);
			}
			before += text.length;
		}
	}
}

/** Resolves to undefined where the browser makes no picture of it. */
export async function pngBlob(svg: SVGSVGElement, scale = 3): Promise<Blob | undefined> {
	const width = Number(svg.getAttribute("width"));
	const height = Number(svg.getAttribute("height"));
	const wordless = svg.cloneNode(true) as SVGSVGElement;
	for (const text of wordless.querySelectorAll("text")) text.remove();
	const url = URL.createObjectURL(svgBlob(wordless));
	// Where each letter stands is known only of an element that is on the page.
	const stage = document.createElement("div");
	stage.setAttribute("aria-hidden", "true");
	stage.style.cssText = "position: fixed; left: -100000px; top: 0; visibility: visible";
	stage.append(svg);
	document.body.append(stage);
	try {
		const image = new Image(width, height);
		image.src = url;
		await Promise.all([image.decode(), document.fonts.ready]);
		const canvas = document.createElement("canvas");
		canvas.width = Math.round(width * scale);
		canvas.height = Math.round(height * scale);
		const context = canvas.getContext("2d");
		if (!context) return undefined;
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		drawTexts(context, svg, scale);
		return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), "image/png"));
	} catch {
		return undefined;
	} finally {
		stage.remove();
		URL.revokeObjectURL(url);
	}
}
