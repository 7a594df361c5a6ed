/** When the page has come to rest after a step. */

/** ms that a hidden page, which draws no frames, is given for one. */
const hiddenFrame = 100;

const frame = (): Promise<void> =>
	new Promise((resolve) => {
		const over = () => {
			clearTimeout(timer);
			// behind what the frame itself has set off
			setTimeout(resolve);
		};
		const timer = setTimeout(over, hiddenFrame);
		requestAnimationFrame(over);
	});

/** What stands on the page while something is on its way: a view, an answer of the worker. */
const coming = "[data-opening], [data-late]";

/** Parts of the program that have been asked for and are not there yet: what asks for one announces it in the head. */
const loading = new Set<HTMLLinkElement>();
/** ms that a part which has been fetched may take until it has done what it was asked for. */
const untilRun = 150;

/** Follows what is loaded from now on. */
export function followLoading(): void {
	new MutationObserver((records) => {
		for (const link of records.flatMap(({ addedNodes }) => [...addedNodes])) {
			if (!(link instanceof HTMLLinkElement)) continue;
			loading.add(link);
			const over = () => setTimeout(() => loading.delete(link), untilRun);
			for (const type of ["load", "error"]) link.addEventListener(type, over, { once: true });
		}
	}).observe(document.head, { childList: true });
}

/**
 * Waits until nothing of the page has changed in so many frames, `atMost` at the most: an animation has no end. Counted in
 * frames, it is as long on a slow machine as the page needs there.
 */
export async function quiet(enough = 3, atMost = 60): Promise<void> {
	let changed = false;
	const observer = new MutationObserver(() => {
		changed = true;
	});
	observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
	for (let frames = 0, still = 0; still < enough && frames < atMost; frames++) {
		await frame();
		still = changed || loading.size > 0 || document.querySelector(coming) ? 0 : still + 1;
		changed = false;
	}
	observer.disconnect();
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
