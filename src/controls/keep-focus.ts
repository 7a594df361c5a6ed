import { flushSync } from "react-dom";

/** Does what may take the pressed button off the page: the focus goes to what `heir` finds then, and is not lost. */
export function keepingFocus(act: () => void, heir: () => HTMLElement | null | undefined): void {
	const { activeElement } = document;
	flushSync(act);
	if (activeElement && !activeElement.isConnected) heir()?.focus({ preventScroll: true });
}
