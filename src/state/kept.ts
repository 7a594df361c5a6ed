/**
 * Designs kept by name in this browser. They stand in its storage as one JSON document, the same as a file; each change
 * is made on what is stored at that moment, so that two tabs do not undo each other's.
 */

import { keeping, keptKey } from "./keeping";
import { tell } from "./notices";
import { shelf } from "./shelf";
import { stampNow } from "./stamp-now";

export type { Deleted, Kept } from "./keeping";

export const {
	useKept,
	keep,
	keepAll,
	rename,
	duplicate,
	moveBy,
	remove,
	undoRemove,
	unreadableText,
	forgetUnreadable,
	refresh,
} = keeping({
	shelf: () => shelf("localStorage"),
	stamp: stampNow,
	tell,
});

/** What another tab has changed; without a key all was cleared. */
addEventListener("storage", ({ key }) => {
	if (key === null || key.startsWith(keptKey)) refresh();
});
