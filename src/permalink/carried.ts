/** The link that PNG, SVG and CSV files carry: how it is put in and found again. Pure; takes any bytes and never throws. */
import type { Stamp } from "./stamp";

/** The PNG with the link in a text chunk (iTXt, PNG specification 11.3.3.4); undefined where the bytes are no PNG. */
export function pngWithLink(_png: Uint8Array, _stamp: Stamp): Uint8Array | undefined {
	return undefined;
}
export function linkInPng(_bytes: Uint8Array): string | undefined {
	return undefined;
}

/** Text of the `<metadata>` element's child that an SVG file carries. */
export const svgMetadata = { namespace: "https://cellwright.invalid/ns", name: "design" };
export function linkInSvg(_text: string): string | undefined {
	return undefined;
}

/** The comment lines, without `#`, that a CSV file begins with. */
export function csvComments(_title: string, _description: string, _stamp: Stamp): readonly string[] {
	return [];
}
export function linkInCsv(_text: string): string | undefined {
	return undefined;
}
