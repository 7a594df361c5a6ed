/**
 * Keeps every file of one build, and answers from them for this folder: the page with any query, and what it loads. What
 * is no file of the build goes to the network as ever, so earlier versions beneath (v/1.0.0/) are left to their own
 * workers. The store is named after the folder, and only its own is ever cleaned.
 */
import { precacheAndRoute } from "workbox-precaching";
import { useNow } from "./use-now";

/** Written in at build: path, digest, and for names that say nothing of the content a revision. */
declare const __FILES__: readonly {
	readonly url: string;
	readonly revision: string | null;
	readonly integrity: string;
}[];

/** What is here beyond what a page has. */
interface ServiceWorkerScope {
	readonly skipWaiting: () => Promise<void>;
	readonly clients: { readonly claim: () => Promise<void> };
}
interface ActivateEvent extends Event {
	readonly waitUntil: (done: Promise<void>) => void;
}
const scope = globalThis as unknown as ServiceWorkerScope;

precacheAndRoute([...__FILES__], { ignoreURLParametersMatching: [/^/], cleanURLs: false });

addEventListener("message", ({ data }: MessageEvent<unknown>) => {
	if (data === useNow) void scope.skipWaiting();
});
// the page of the first visit can do without a network too
addEventListener("activate", (event) => (event as ActivateEvent).waitUntil(scope.clients.claim()));
