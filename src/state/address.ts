/** The address bar is always the state, and the state is always what the address bar says. */
import { decodeLink, encodeLink } from "#permalink";
import { loadLink, useStore } from "./store";

/** Browsers refuse more than about a hundred address changes in half a minute: ms between two during a drag. */
const atMostEvery = 350;
/** ms to wait where the browser has refused one. */
const patience = 1000;

const linkNow = () => {
	const { design, showing } = useStore.getState();
	return encodeLink(design, showing);
};

/**
 * Reads the design from the address bar, then keeps the two together: changes are written at the end of a step, and now
 * and then during a drag; an edited or followed link is read. Called once, for the life of the page.
 */
export function followAddress(): void {
	const first = decodeLink(location.hash);
	useStore.setState({ design: first.design, showing: first.showing, notices: first.refused });

	let timer: ReturnType<typeof setTimeout> | undefined;
	const write = () => {
		clearTimeout(timer);
		timer = undefined;
		const link = linkNow();
		if (link === location.hash) return;
		try {
			history.replaceState(history.state, "", `${location.pathname}${location.search}${link}`);
		} catch {
			timer = setTimeout(write, patience);
		}
	};
	const read = () => {
		if (location.hash === linkNow()) return;
		const { design, showing, refused } = decodeLink(location.hash);
		loadLink(design, showing, refused);
		write();
	};
	useStore.subscribe((state, previous) => {
		if (state.settled !== previous.settled || state.showing !== previous.showing) write();
		else if (state.design !== previous.design) timer ??= setTimeout(write, atMostEvery);
	});
	write();
	addEventListener("hashchange", read);
	addEventListener("pagehide", write);
}

/** The whole design as an address to pass on. */
export const designAddress = (): string => location.href.replace(/[?#].*$/, "") + linkNow();
