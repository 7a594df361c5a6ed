/** Any file that Cellwright has written → what it brings back. All or nothing; a refusal names the field and the reason. */
import type { Read } from "./document";

/** Bytes. A PNG of the largest figure at 3× has about 2 MB. */
export const fileAtMost = 20_000_000;

export function restore(_name: string, _bytes: Uint8Array): Read {
	return { ok: false, why: "not yet" };
}
