/** Shows the last change several times slowly, for an audience; the design, its address and undo stay as they are. */

/** Whether there is a change to show is `past.length > 0`; begins, or stops where it is under way. */
export function toggleReplay(): void {}
