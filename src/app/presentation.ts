/** How the page looks, not what it shows: in the query of the address, apart from the design behind `#`. */
import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark";
/** What the query would be where the address must not change: in a file from disk, in a frame without an origin. */
let unwritten: string | undefined;
const query = () => new URLSearchParams(unwritten ?? location.search);
const asked = (): string | null => query().get("theme");
const systemDark = () => matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

/** The theme that is in force: the query's, or else the system's. */
export function theme(): Theme {
	const wanted = asked();
	return wanted === "dark" || wanted === "light" ? wanted : systemDark().matches ? "dark" : "light";
}

/** Brings the document in line with the query: `?theme=dark`, `?projector`. */
export function applyPresentation(): void {
	const root = document.documentElement;
	const wanted = asked();
	if (wanted === "dark" || wanted === "light") root.dataset.theme = wanted;
	else delete root.dataset.theme;
	root.toggleAttribute("data-projector", query().has("projector"));
	for (const listener of listeners) listener();
}

/** With its question mark; a flag without a value stays without one. */
function textOf(query: URLSearchParams): string {
	const text = query.toString().replace(/=(?=&|$)/g, "");
	return text && `?${text}`;
}

function setQuery(change: (query: URLSearchParams) => void): void {
	const wanted = query();
	change(wanted);
	const text = textOf(wanted);
	try {
		history.replaceState(history.state, "", `${location.pathname}${text}${location.hash}`);
		unwritten = undefined;
	} catch {
		unwritten = text;
	}
	applyPresentation();
}

/** The language that `?lang=de` asks for, where it is one that the page does not have; undefined else. */
export function missingLanguage(): string | undefined {
	const [wanted] = /^[a-z]{2,3}(?:-\w{2,8})*$/i.exec(query().get("lang") ?? "") ?? [];
	return wanted && !/^en\b/i.test(wanted) ? wanted : undefined;
}

export const toggleTheme = (): void => setQuery((query) => query.set("theme", theme() === "dark" ? "light" : "dark"));

/**
 * What the query switches on by naming it: a view without the page around it, the report in place of the view, a hand that
 * tries the page by chance, no key that opens help by itself.
 */
export type Flag = "embed" | "report" | "fuzz" | "nokeys";

export const hasFlag = (flag: Flag): boolean => query().has(flag);

export const setFlag = (flag: Flag, on: boolean): void =>
	setQuery((query) => (on ? query.set(flag, "") : query.delete(flag)));

/** The address of this page without a flag and without the design; undefined for a page that has no address of its own. */
export function addressWithout(flag: Flag): string | undefined {
	if (location.protocol === "about:" || location.protocol === "data:") return undefined;
	const rest = query();
	rest.delete(flag);
	return location.pathname + textOf(rest);
}

export const useFlag = (flag: Flag): boolean => useSyncExternalStore(subscribe, () => hasFlag(flag));

function subscribe(listener: () => void): () => void {
	const system = systemDark();
	listeners.add(listener);
	system.addEventListener("change", listener);
	return () => {
		listeners.delete(listener);
		system.removeEventListener("change", listener);
	};
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, theme);

const narrow = () => matchMedia("(max-width: 40rem)");

/** Whether the window is as narrow as a phone: the same width as in header.css. */
export const usePhone = (): boolean => useSyncExternalStore(subscribeNarrow, () => narrow().matches);

function subscribeNarrow(listener: () => void): () => void {
	const list = narrow();
	list.addEventListener("change", listener);
	return () => list.removeEventListener("change", listener);
}
