import type { Kind, Saved } from "./kinds";

/** Loads what it takes when it is first asked for, does it, and says what came of it in plain words. */
export async function saveAs(kind: Kind, what: Saved): Promise<string> {
	const loaded = await import("./save").catch(() => undefined);
	return loaded ? loaded.save(kind, what) : "Could not be loaded; reload the page";
}
