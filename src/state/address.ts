/** The address bar is always the state, and the state is always what the address bar says. */
import { decodeLink, encodeLink } from "#permalink";
import { readLocks } from "./locks";
import { loadLink, type Notice, tell, useStore } from "./store";

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
	const locks = readLocks(location.search);
	useStore.setState({
		design: first.design,
		showing: first.showing,
		notices: unused([...first.refused, ...locks.refused]),
		locks,
	});
	void checkSet();

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
		loadLink(design, showing, unused(refused));
		write();
		void checkSet();
	};
	useStore.subscribe((state, previous) => {
		if (state.settled !== previous.settled || state.showing !== previous.showing) write();
		else if (state.design !== previous.design) timer ??= setTimeout(write, atMostEvery);
	});
	write();
	addEventListener("hashchange", read);
	addEventListener("pagehide", write);
}

const unused = (lines: readonly string[]): readonly Notice[] =>
	lines.length === 0 ? [] : [{ heading: "Part of the link was not used:", lines }];

/** Says at once what in the designs to compare cannot be used, in whatever view the link opens. */
async function checkSet(): Promise<void> {
	const { set } = useStore.getState().showing;
	if (set === undefined) return;
	const codec = await import("#permalink/set").catch(() => undefined);
	const refused = codec?.decodeSet(set).refused ?? [];
	if (refused.length > 0) tell({ heading: "Part of the designs to compare was not used:", lines: refused });
}

/** The whole design as an address to pass on. */
export const designAddress = (): string => location.href.replace(/[?#].*$/, "") + linkNow();
