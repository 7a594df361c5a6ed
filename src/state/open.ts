/** Opens a file that Cellwright has written: what it holds comes in hand as one step of undo, or a notice says why not. */
export async function openFile(_file: File): Promise<void> {}
