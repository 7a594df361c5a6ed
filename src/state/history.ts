/**
 * Undo and redo survive a reload: they stand in the storage of the tab, each design as the link that it would have alone.
 * A page that is opened with another design than the tab had last takes that for a change like any other: undo goes back.
 */
import { modelVersion } from "#model/version";
import { type Design, decodeLink } from "#permalink";
import { linkText } from "./link-text";
import { tell } from "./notices";
import { putAside, readFrom, type Shelf, shelf, writeTo } from "./shelf";
import { historyLength, useStore } from "./state";

/** Links of a later version may hold what this one does not know: each version has its own steps. */
const keyFree = `cellwright/history/${modelVersion}`;
/** ms after a change until it is written. */
const patience = 500;

/** What the page tells of itself. */
export interface Tab {
	/** Undefined where there is none to be used: then undo ends with the page. */
	readonly shelf: Shelf | undefined;
	/** Calls back whenever this may be the last that is heard of the page. */
	readonly onLeaving: (write: () => void) => void;
}

interface Steps {
	readonly past: readonly Design[];
	readonly now: Design;
	readonly future: readonly Design[];
}

/**
 * Brings the steps back that the tab had, and keeps them from now on. Called once, for the life of the page. What a link
 * has fixed for a class no undo may cross: such a page has steps of its own, which come back with its own design only.
 */
export function keepHistory({ shelf, onLeaving }: Tab = thisTab()): void {
	if (!shelf) return;
	const { inputs, words } = useStore.getState().locks;
	const locks = [...inputs, ...words].sort().join();
	const key = locks === "" ? keyFree : `${keyFree}/lock=${locks}`;
	const text = readFrom(shelf, key);
	if (text === undefined) return;
	if (text !== null) {
		const steps = read(text);
		if (steps) bringBack(steps, locks === "");
		else {
			const aside = putAside(shelf, key, text);
			tell({
				heading: "The steps of undo from before cannot be read.",
				lines: [aside ? "They were put aside, and undo begins anew." : "Undo does not survive a reload for now."],
			});
			if (!aside) return;
		}
	}

	let timer: ReturnType<typeof setTimeout> | undefined;
	let written = text;
	let told = false;
	const write = () => {
		clearTimeout(timer);
		timer = undefined;
		const { past, design, before, future } = useStore.getState();
		const next = JSON.stringify({
			past: past.slice(-historyLength).map(linkText),
			// of a drag what it began from: where it has come to is in the address
			now: linkText(before ?? design),
			future: future.slice(0, historyLength).map(linkText),
		});
		if (next === written) return;
		if (writeTo(shelf, key, next) === undefined) written = next;
		else if (!told) {
			told = true;
			tell({
				heading: "The steps of undo could not be stored.",
				lines: ["Undo works, but will not survive a reload. The design itself is in the address."],
			});
		}
	};
	const later = () => {
		clearTimeout(timer);
		// never in a frame of a drag: its end asks again
		timer = setTimeout(() => (useStore.getState().before ? later() : write()), patience);
	};
	useStore.subscribe((state, previous) => {
		if (state.past !== previous.past || state.future !== previous.future) later();
	});
	onLeaving(write);
}

/** The steps that a text holds; undefined where it is none of ours, or any of them would not come back whole. */
function read(text: string): Steps | undefined {
	let found: unknown;
	try {
		found = JSON.parse(text);
	} catch {
		return undefined;
	}
	if (typeof found !== "object" || found === null) return undefined;
	const { past, now, future } = found as Record<string, unknown>;
	if (!isLinks(past) || !isLinks(future) || !isLinks([now])) return undefined;
	const whole = [...past, now as string, ...future].map((link) => decodeLink(link));
	if (whole.some(({ refused }) => refused.length > 0)) return undefined;
	const designs = whole.map(({ design }) => design);
	return {
		past: designs.slice(0, past.length),
		now: designs[past.length]!,
		future: designs.slice(past.length + 1),
	};
}

const isLinks = (found: unknown): found is readonly string[] =>
	Array.isArray(found) && found.length <= historyLength && found.every((each) => typeof each === "string");

/** Puts the tab's steps before what has been done on this page already: it was there before its history was. */
function bringBack({ past, now, future }: Steps, free: boolean): void {
	const state = useStore.getState();
	const opened = state.past[0] ?? state.before ?? state.design;
	const goesOn = linkText(opened) === linkText(now);
	if (!goesOn && !free) return;
	const untouched = state.past.length === 0 && state.future.length === 0;
	useStore.setState({
		past: [...past, ...(goesOn ? [] : [now]), ...state.past].slice(-historyLength),
		future: goesOn && untouched ? future : state.future,
	});
}

function thisTab(): Tab {
	return {
		// frames of one page share the storage of the tab: their steps would be mixed
		shelf: window.parent === window ? shelf("sessionStorage") : undefined,
		onLeaving: (write) => {
			addEventListener("pagehide", write);
			document.addEventListener("visibilitychange", () => {
				if (document.visibilityState === "hidden") write();
			});
		},
	};
}
