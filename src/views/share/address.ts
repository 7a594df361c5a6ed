/** The address that is passed on: the design behind `#`, and of how it is to look and what is fixed only what was chosen. */
import { type InputKey, inputKeys, inputOf } from "#model";
import type { LockWord } from "#state/locks";

/** The inputs that have a slider of their own. */
export const sliders: readonly InputKey[] = inputKeys.filter((key) => inputOf(key).group === "layers");
const others: readonly InputKey[] = inputKeys.filter((key) => !sliders.includes(key));

/** What can be fixed for a class: a slider, all other inputs, or what a lock has a word for. */
export type Fixed = InputKey | "others" | Exclude<LockWord, "inputs">;

export interface Look {
	/** Undefined for the reader's own. */
	readonly theme: "light" | "dark" | undefined;
	readonly projector: boolean;
	readonly fixed: ReadonlySet<Fixed>;
}

export const plainLook: Look = { theme: undefined, projector: false, fixed: new Set() };

/** `P,loading,hold`, as `?lock=` is read; empty where nothing is fixed. */
function lockText(fixed: ReadonlySet<Fixed>): string {
	const inputs = [...sliders.filter((key) => fixed.has(key)), ...(fixed.has("others") ? others : [])];
	const words = (["hold", "presets", "views"] as const).filter((word) => fixed.has(word));
	return [...(inputs.length === inputKeys.length ? ["inputs"] : inputs), ...words].join(",");
}

/** The address with a query of what was chosen: `https://…/?theme=dark&lock=P#v=1&…`. */
export function addressWith(address: string, { theme, projector, fixed }: Look, embed = false): string {
	const cut = address.indexOf("#");
	const lock = lockText(fixed);
	const query = [
		...(embed ? ["embed"] : []),
		...(theme ? [`theme=${theme}`] : []),
		...(projector ? ["projector"] : []),
		...(lock ? [`lock=${lock}`] : []),
	].join("&");
	return `${address.slice(0, cut)}${query && `?${query}`}${address.slice(cut)}`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** A text as it stands within an attribute of HTML or XML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

/**
 * The code of a frame that shows an address of `?embed`, `height` px high. Scripts of a page may only be loaded where it
 * keeps its own origin; it still reaches nothing of the page around it, which has another. Downloads are its figures, and the
 * popup is the whole page that its last line leads to.
 */
export const frameCode = (address: string, title: string, height: number): string =>
	[
		`<iframe src="${escaped(address)}"`,
		`title="${escaped(title)}" width="100%" height="${height}"`,
		'sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox"',
		'allow="clipboard-write" referrerpolicy="no-referrer" loading="lazy"></iframe>',
	].join(" ");
