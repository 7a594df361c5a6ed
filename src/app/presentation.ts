/** How the page looks, not what it shows: in the query of the address, apart from the design behind `#`. */
import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark";
const asked = (): string | null => new URLSearchParams(location.search).get("theme");
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
	root.toggleAttribute("data-projector", new URLSearchParams(location.search).has("projector"));
	for (const listener of listeners) listener();
}

function setQuery(change: (query: URLSearchParams) => void): void {
	const query = new URLSearchParams(location.search);
	change(query);
	// a flag without a value stays without one
	const text = query.toString().replace(/=(?=&|$)/g, "");
	history.replaceState(history.state, "", `${location.pathname}${text && `?${text}`}${location.hash}`);
	applyPresentation();
}

export const toggleTheme = (): void => setQuery((query) => query.set("theme", theme() === "dark" ? "light" : "dark"));

/** What the query switches on by naming it: a view without the page around it, or the report in place of the view. */
export type Flag = "embed" | "report";

const hasFlag = (flag: Flag): boolean => new URLSearchParams(location.search).has(flag);

export const setFlag = (flag: Flag, on: boolean): void =>
	setQuery((query) => (on ? query.set(flag, "") : query.delete(flag)));

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
