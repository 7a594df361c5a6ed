import type { Named } from "#permalink";
import { loadDesign, useStore } from "#state";
import { linkText } from "#state/link-text";

/** Puts a design in hand, as one step of undo. Gives the sentence that says so. */
export function putInHand({ name, design }: Named): string {
	loadDesign(design);
	const isWhole = linkText(useStore.getState().design) === linkText(design);
	return `${name} is in hand${isWhole ? "" : ", but for what the link fixes"}.`;
}
