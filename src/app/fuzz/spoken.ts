/** What a screen reader would say by itself after a step. */

const live = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
/** What was refused of a link or a file stays on the page, whatever else there is to be said. */
const lasting = "[data-lasting]";

/**
 * Listens from now on; the answer gives what has spoken at the same moment since it was last asked: lists of two texts or
 * more. A region that comes onto the page with its words is silent, but for an alert.
 */
export function listenToRegions(): () => readonly (readonly string[])[] {
	let together: string[][] = [];
	const observer = new MutationObserver((records) => {
		const texts = speaking(records);
		if (texts.length > 1) together.push(texts);
	});
	observer.observe(document.body, { subtree: true, childList: true, characterData: true });
	return () => {
		const all = together;
		together = [];
		return all;
	};
}

/** The texts of the regions that what was drawn in one go makes speak. */
function speaking(records: readonly MutationRecord[]): string[] {
	const regions = new Set<Element>();
	const arrived = new Set<Node>(records.flatMap(({ addedNodes }) => [...addedNodes]));
	for (const { target, addedNodes, type } of records) {
		const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
		const words = type === "characterData" || [...addedNodes].some(({ textContent }) => textContent !== "");
		if (region && words && ![...arrived].some((node) => node.contains(region))) regions.add(region);
		for (const node of addedNodes)
			if (node instanceof Element)
				for (const each of [node, ...node.querySelectorAll("*")]) if (each.matches('[role="alert"]')) regions.add(each);
	}
	return [...regions]
		.filter((region) => region.isConnected && !region.matches(lasting))
		.map((region) => region.textContent?.trim() ?? "")
		.filter((text) => text !== "");
}
