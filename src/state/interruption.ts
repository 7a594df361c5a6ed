/** What ends something that moves by itself for an audience: any press of a pointer or key, wherever it is. */

/** A click or an input may come without either of the first two: from a screen reader, by voice. */
const kinds = ["pointerdown", "keydown", "click", "input"];

/**
 * Calls back at each press until the answer is called. What matches `own` handles its own presses; scrolling is none.
 */
export function onInterruption(own: string, act: () => void): () => void {
	const pressed = (event: Event) => {
		const isOwn = event.target instanceof Element && event.target.closest(own) !== null;
		const isPress = !(event instanceof KeyboardEvent) || event.key === "Enter" || event.key === " ";
		if (!(isOwn && isPress)) act();
	};
	for (const kind of kinds) addEventListener(kind, pressed, true);
	return () => {
		for (const kind of kinds) removeEventListener(kind, pressed, true);
	};
}
