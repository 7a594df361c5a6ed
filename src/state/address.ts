/** The address bar is always the state, and the state is always what the address bar says. */
import { decodeLink, encodeLink } from "#permalink";
import { loadDesign, useStore } from "./store";

/** Browsers refuse more than about a hundred address changes in half a minute. */
const atMostEvery = 350;

/**
 * Reads the design from the address bar, then keeps the two together: changes are written at most every 350 ms and at
 * the end of a drag; an edited or followed link is read. Returns a function that stops it.
 */
export function followAddress(): () => void {
	const first = decodeLink(location.hash);
	useStore.setState({ design: first.design, notices: first.refused, past: [], future: [], settled: undefined });

	let timer: ReturnType<typeof setTimeout> | undefined;
	const write = () => {
		clearTimeout(timer);
		timer = undefined;
		const link = encodeLink(useStore.getState().design);
		if (link !== location.hash)
			history.replaceState(history.state, "", `${location.pathname}${location.search}${link}`);
	};
	const read = () => {
		if (location.hash === encodeLink(useStore.getState().design)) return;
		const { design, refused } = decodeLink(location.hash);
		loadDesign(design, refused);
	};
	const stop = useStore.subscribe((state, previous) => {
		if (state.settled !== previous.settled) write();
		else if (state.design !== previous.design) timer ??= setTimeout(write, atMostEvery);
	});
	write();
	addEventListener("hashchange", read);
	addEventListener("pagehide", write);
	return () => {
		stop();
		clearTimeout(timer);
		removeEventListener("hashchange", read);
		removeEventListener("pagehide", write);
	};
}

/** The whole design as an address to pass on. */
export const designAddress = (): string =>
	`${location.origin === "null" ? "" : location.origin}${location.pathname}${encodeLink(useStore.getState().design)}`;
