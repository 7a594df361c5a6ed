import type { Kind, Saved } from "./kinds";

const load = () => import("./save").catch(() => undefined);

/** Loads what saving takes before it is asked for: Safari lets a page copy only at once after a press. */
export const aboutToSave = (): void => void load();

/** Does it, and says what came of it in plain words. */
export async function saveAs(kind: Kind, what: Saved): Promise<string> {
	const loaded = await load();
	return loaded ? loaded.save(kind, what) : "Could not be loaded; reload the page";
}
