import { sourceLine } from "#library/citation";
import { type About, csvComments, pngWithLink } from "#permalink/carried";
import type { Stamp } from "#permalink/stamp";
import { saveFile } from "#state/save-file";
import { stampNow } from "#state/stamp-now";
import { toCsv, toTsv } from "./csv";
import type { Kind, Saved } from "./kinds";
import { type PictureText, standalone, svgBlob } from "./picture";
import { pngBlob } from "./raster";

const noPicture = "There is no picture to save yet; CSV holds the same figures.";

async function copy(text: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return "Copied";
	} catch {
		return "The browser does not let this page copy; CSV saves the same figures.";
	}
}

/** Characters of a link below a picture. A design alone has about 800. */
const printedAtMost = 1200;

/** The link as it stands below a picture: of the design alone where others are compared with it, and never without end. */
function printed(link: string): string {
	const set = link.search(/&set=[\w-]/);
	const alone = set < 0 ? link : link.slice(0, set);
	if (alone.length > printedAtMost) return `${alone.slice(0, 300)}… (the whole link: in the file itself)`;
	return set < 0 ? link : `${alone} (with the designs compared: in the file itself)`;
}

/** The picture as PNG with the link in it. */
async function carryingPng(svg: SVGSVGElement, stamp: Stamp, about: About): Promise<Blob | undefined> {
	const drawn = await pngBlob(svg);
	const whole = drawn && pngWithLink(new Uint8Array(await drawn.arrayBuffer()), stamp, about);
	return whole && new Blob([whole], { type: "image/png" });
}

/** Does it, and says what came of it in plain words. */
export async function save(kind: Kind, { name, title, description, table, picture }: Saved): Promise<string> {
	const file = `cellwright-${name}`;
	const stamp = stampNow();
	if (kind === "Copy data") return copy(toTsv(table));
	if (kind === "CSV") {
		const text = toCsv(table, csvComments(title, description, stamp));
		return saveFile(`${file}.csv`, new Blob([text], { type: "text/csv;charset=utf-8" }));
	}
	if (!picture) return noPicture;
	const text: PictureText = { title, description, citation: `${sourceLine} · ${printed(stamp.link)}`, stamp };
	const svg = standalone(picture, text);
	if (kind === "SVG") return saveFile(`${file}.svg`, svgBlob(svg));
	const png = await carryingPng(svg, stamp, text);
	return png ? saveFile(`${file}.png`, png) : "The browser could not draw the PNG; SVG saves the same picture.";
}
