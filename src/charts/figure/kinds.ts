/** What a figure can be taken along as. How that is done is loaded when it is first asked for. */
import type { Saved } from "./save";

export const kinds = ["PNG", "SVG", "CSV", "Copy data"] as const;
export type Kind = (typeof kinds)[number];

/** Does it, and says what came of it in plain words. */
export async function saveAs(kind: Kind, what: Saved): Promise<string> {
	const loaded = await import("./save").catch(() => undefined);
	return loaded ? loaded.save(kind, what) : "Could not be loaded; reload the page";
}
