/** For tests only: files around a link, as the page and other programs write them. */
import { csvComments, pngWithLink, svgMetadata } from "./carried";
import type { Design, Named, Showing } from "./design";
import { writeDocument } from "./document";
import { encodeLink } from "./link";
import type { Stamp } from "./stamp";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One transparent pixel; a PNG of 67 bytes that many programs have written the same. */
export const pixel: Uint8Array = Uint8Array.from(
	atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
	(letter) => letter.charCodeAt(0),
);

const stampOf = (design: Design, showing: Showing): Stamp => ({
	link: `https://cells.example/course/${encodeLink(design, showing)}`,
	date: "2026-11-23",
});

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** As a browser writes a picture with `<metadata>`; the words of the picture come from the reader, and may be anything. */
export function svgFile({ link, date }: Stamp, title = "The path"): string {
	const { namespace, prefix, name } = svgMetadata;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9" role="img">',
		`<title>${escaped(title)}</title><desc>From 239 to 511 Wh/l</desc>`,
		`<metadata><${prefix}:${name} xmlns:${prefix}="${namespace}" saved="${date}">${escaped(link)}</${prefix}:${name}></metadata>`,
		'<rect width="9" height="9" fill="rgb(255, 255, 255)"/></svg>\n',
	].join("");
}

export const csvFile = (stamp: Stamp, title = "The path"): string =>
	[
		...csvComments(title, "From 239 to 511 Wh/l.", stamp).map((line) => `# ${line}`),
		"step,E_V (Wh/l),u(E_V) (Wh/l)",
		"cell 1,238.65541458354366,9.648",
		"",
	].join("\r\n");

/** One file of each kind that holds what is in hand. */
export function filesOf(
	design: Design,
	showing: Showing,
	kept: readonly Named[],
): Readonly<Record<string, Uint8Array>> {
	const stamp = stampOf(design, showing);
	const title = kept[0]?.name ?? "The path";
	return {
		"Design.json": bytesOf(writeDocument({ design, showing, kept }, stamp)),
		"Figure.png": pngWithLink(pixel, stamp, { title, description: "From 239 to 511 Wh/l." })!,
		"Figure.svg": bytesOf(svgFile(stamp, title)),
		"Table.csv": bytesOf(csvFile(stamp, title)),
	};
}
