/**
 * Keeps the page for use without a network, and says when a newer version is there. Called once, after the page stands.
 * The development server and the single file, which is one already, have nothing to keep.
 */
export function workOffline(): void {
	if (import.meta.env.DEV || import.meta.env.MODE === "single" || location.protocol === "file:") return;
	// without it everything works as ever, but for the network: nobody need be told
	import("./renewal").then(({ keepForOffline }) => keepForOffline()).catch(() => {});
}
