/**
 * Designs ⇄ JSON, format version 1; public/schema/cellwright-1.schema.json says what it may hold. Reading takes any text,
 * never throws, and takes all or nothing: a refusal names the field and the reason.
 */
import type { Design, Named, Showing } from "./design";
import type { Stamp } from "./stamp";

/** What a file can bring back. */
export interface Carried {
	/** The design in hand; absent in a file of kept designs alone. */
	readonly design?: Design;
	readonly showing?: Showing;
	/** Designs that were kept by name, in their order. */
	readonly kept: readonly Named[];
}

export type Read = { readonly ok: true; readonly carried: Carried } | { readonly ok: false; readonly why: string };

/** The JSON text, indented, with a line feed at its end. */
export function writeDocument(carried: Carried, stamp: Stamp): string {
	return `${JSON.stringify({ carried, stamp })}\n`;
}

export function readDocument(_text: string): Read {
	return { ok: false, why: "not yet" };
}
