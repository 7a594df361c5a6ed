/** The address bar is always the state, and the state is always what the address bar says. */
import { decodeLink, encodeLink, viewNames } from "#permalink";
import { noLocks, readLocks } from "./locks";
import { type Notice, tell } from "./notices";
import { useStore } from "./state";
import { loadDesign, loadLink, show, showInstead } from "./store";

/** Browsers refuse more than about a hundred address changes in half a minute: ms between two during a drag. */
const atMostEvery = 350;
/** ms to wait where the browser has refused one. */
const patience = 1000;

const linkNow = () => {
	const { design, before, replay, showing } = useStore.getState();
	// what a replay shows is not in hand
	return encodeLink((replay !== undefined && before) || design, showing);
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
			// whole: in a frame whose page is a text, a relative one would count from the page around it
			history.replaceState(history.state, "", location.href.replace(/#.*/s, "") + link);
		} catch {
			timer = setTimeout(write, patience);
		}
	};
	const read = () => {
		if (location.hash === linkNow()) return;
		void takeLink(location.hash);
		write();
	};
	useStore.subscribe((state, previous) => {
		if (state.settled !== previous.settled || state.showing !== previous.showing) write();
		else if (state.design !== previous.design) timer ??= setTimeout(write, atMostEvery);
	});
	write();
	addEventListener("hashchange", read);
	// a step through the history that the query has changed in as well is no change of the part behind # alone
	addEventListener("popstate", read);
	if (locks !== noLocks) addEventListener("click", followLink);
	addEventListener("pagehide", write);
}

/**
 * Puts the design of a link in place of the one in hand, at once and as one step of undo; gives what of it was not used.
 * Where the views are left out, a link that names none stays in the one in hand.
 */
export async function takeLink(link: string): Promise<readonly string[]> {
	const { design, showing, refused } = decodeLink(link);
	const { showing: now, locks, notices } = useStore.getState();
	const stays = locks.words.has("views") && !namesView(link);
	const others = notices.filter((notice) => notice.heading !== heading);
	loadLink(design, stays ? { ...showing, view: now.view } : showing, [...others, ...unused(refused)]);
	return [...refused, ...(await checkSet())];
}

const namesView = (link: string): boolean => {
	const named = new URLSearchParams(link.replace(/^#/, "")).get("view");
	return viewNames.some((view) => view === named);
};

/** A link that the page itself has does what the class may do; one in the address bar, what the teacher may. */
function followLink(event: MouseEvent): void {
	const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
	if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	const { showing, locks } = useStore.getState();
	const to = decodeLink(link.hash);
	if (locks.words.has("views") && to.showing.view !== showing.view)
		tell({
			heading: "The other views are left out here.",
			lines: ["The link that this page was opened with shows one."],
		});
	else {
		loadDesign(to.design);
		showInstead(to.showing);
	}
}

const heading = "Part of the link was not used:";
const unused = (lines: readonly string[]): readonly Notice[] => (lines.length === 0 ? [] : [{ heading, lines }]);

/**
 * Says what in the designs to compare cannot be used, in whatever view the link opens, and takes it out of what is shown:
 * a link that is passed on from here has no damage. Gives what it has said.
 */
async function checkSet(): Promise<readonly string[]> {
	const { set, ref } = useStore.getState().showing;
	if (set === undefined) return [];
	const codec = await import("#permalink/set").catch(() => undefined);
	if (!codec || useStore.getState().showing.set !== set) return [];
	const lines = codec.setRefusals({ set, ref });
	if (lines.length === 0) return [];
	const { designs, refused } = codec.decodeSet(set);
	show({ set: refused.length > 0 ? codec.encodeSet(designs) : set, ref: undefined });
	const before = useStore.getState().notices.find((notice) => notice.heading === heading);
	tell({ heading, lines: [...(before?.lines ?? []), ...lines] });
	return lines;
}

/** The whole design as an address to pass on. */
export const designAddress = (): string => location.href.replace(/[?#].*$/, "") + linkNow();
