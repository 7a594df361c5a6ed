import { toCsv, toTsv } from "./csv";
import type { Kind, Saved } from "./kinds";
import { type PictureText, standalone, svgBlob } from "./picture";
import { pngBlob } from "./raster";

const source = "model of Lowack et al. 2025, doi 10.1080/10667857.2025.2560836";
const noPicture = "There is no picture to save yet; CSV holds the same figures.";

function download(blob: Blob, file: string): string {
	const url = URL.createObjectURL(blob);
	const link = document.createElement("a");
	link.href = url;
	link.download = file;
	link.click();
	// Some browsers read the file only after the click has returned.
	setTimeout(() => URL.revokeObjectURL(url), 30_000);
	return `Saved ${file}`;
}

async function copy(text: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return "Copied";
	} catch {
		return "The browser does not let this page copy; CSV saves the same figures.";
	}
}

/** Does it, and says what came of it in plain words. */
export async function save(kind: Kind, { name, title, description, table, picture }: Saved): Promise<string> {
	const file = `cellwright-${name}`;
	const link = location.href;
	if (kind === "Copy data") return copy(toTsv(table));
	if (kind === "CSV") {
		const comments = [`Cellwright: ${title}`, description, source, link];
		return download(new Blob([toCsv(table, comments)], { type: "text/csv;charset=utf-8" }), `${file}.csv`);
	}
	if (!picture) return noPicture;
	const text: PictureText = { title, description, citation: `Cellwright · ${source} · ${link}` };
	const svg = standalone(picture, text);
	if (kind === "SVG") return download(svgBlob(svg), `${file}.svg`);
	const png = await pngBlob(svg);
	return png ? download(png, `${file}.png`) : "The browser could not draw the PNG; SVG saves the same picture.";
}
