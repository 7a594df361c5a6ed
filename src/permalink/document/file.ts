/** Test material: files as they may come, and why one is refused. */
import { readDocument } from "../document";

export const stamp = { link: "https://cells.example/#v=1&P=0.3", date: "2026-11-23" };

/** The text of a file of the first format with these fields. */
export const file = (fields: object): string => JSON.stringify({ format: "cellwright", version: 1, ...fields });

/** The reasons for which a text is refused, a line each; none where it is read. */
export function whyNot(text: string): readonly string[] {
	const read = readDocument(text);
	return read.ok ? [] : read.why.split("\n");
}
