/** The QR code as files; they carry the link in words too, so that they open the design when they are dropped on the page. */
import { pngWithLink, svgMetadata } from "#permalink/carried";
import type { Stamp } from "#permalink/stamp";
import { escaped } from "./address";
import type { QrCode } from "./qr-code";

/** px a module of the PNG: a code of 100 modules is printed 7 cm wide at 300 dpi. */
const modulePx = 8;

const title = "QR code of a Cellwright design";
const description = "Holds the link of the design, black on white.";

/** Black on white, a module being eight px. */
export function codeSvg({ across, path }: QrCode, { link }: Stamp): Blob {
	const side = across * modulePx;
	const { namespace, prefix, name } = svgMetadata;
	const element = `${prefix}:${name}`;
	const text = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${across} ${across}" shape-rendering="crispEdges" role="img">
<title>${title}</title>
<desc>${description}</desc>
<metadata><${element} xmlns:${prefix}="${escaped(namespace)}">${escaped(link)}</${element}></metadata>
<rect width="${across}" height="${across}" fill="#fff"/>
<path d="${path}" fill="#000"/>
</svg>
`;
	return new Blob([text], { type: "image/svg+xml" });
}

/** Resolves to undefined where the browser makes no picture of it. */
export async function codePng({ across, path }: QrCode, stamp: Stamp): Promise<Blob | undefined> {
	const canvas = document.createElement("canvas");
	canvas.width = across * modulePx;
	canvas.height = canvas.width;
	const context = canvas.getContext("2d");
	if (!context) return undefined;
	context.fillStyle = "#fff";
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.scale(modulePx, modulePx);
	context.fillStyle = "#000";
	context.fill(new Path2D(path));
	const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
	if (!png) return undefined;
	const carrying = pngWithLink(new Uint8Array(await png.arrayBuffer()), stamp, { title, description });
	return carrying ? new Blob([carrying], { type: "image/png" }) : png;
}
