import { closeTrace, redo, undo, useStore } from "#state";
import { hasFlag } from "./presentation";

export interface Shortcut {
	readonly label: string;
	readonly does: string;
	readonly when: (event: KeyboardEvent) => boolean;
	/** Without one, the help opens. */
	readonly act?: () => void;
}

const command = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && !event.altKey;
/** The letter of a key; on a keyboard of other letters, as Greek or Cyrillic, the one in its place. */
const letter = ({ key, code }: KeyboardEvent) =>
	/^[ -~]$/.test(key) ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1] ?? "").toLowerCase();
/** In a text field letters are text; while it holds something that is not taken yet, undo is the browser's. */
const typing = ({ target, key }: KeyboardEvent) =>
	target instanceof HTMLElement &&
	target.matches("input:not([type=range], [type=radio]), textarea, select") &&
	(target.dataset.draft !== undefined || key === "?");
/** A dialog has the keys to itself. */
const elsewhere = (event: KeyboardEvent) => event.defaultPrevented || document.querySelector("dialog[open]") !== null;

export const shortcuts: readonly Shortcut[] = [
	{
		label: "Ctrl or ⌘ Z",
		does: "undo the last change; a drag is one change",
		when: (event) => command(event) && !event.shiftKey && letter(event) === "z",
		act: undo,
	},
	{
		label: "Ctrl or ⌘ Shift Z, Ctrl Y",
		does: "redo",
		when: (event) =>
			command(event) && ((event.shiftKey && letter(event) === "z") || (!event.shiftKey && letter(event) === "y")),
		act: redo,
	},
	{
		label: "Esc",
		does: "close the formula that is open",
		when: (event) => event.key === "Escape" && useStore.getState().trail.length > 0,
		act: closeTrace,
	},
	{
		label: "?",
		does: "this help",
		// who speaks to the page may hit a single key by accident
		when: (event) => event.key === "?" && !command(event) && !hasFlag("nokeys"),
	},
];

/** The shortcut that a key press means, if any. */
export const shortcutFor = (event: KeyboardEvent): Shortcut | undefined =>
	typing(event) || elsewhere(event) ? undefined : shortcuts.find(({ when }) => when(event));
