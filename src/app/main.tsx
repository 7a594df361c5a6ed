// first: it says in which order the layers of style stand, for all that comes after
import "./styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "#controls/ErrorBoundary";
import { followAddress, tell } from "#state";
import { App } from "./App";
import { keepLinksInside } from "./links-inside";
import { workOffline } from "./offline";
import { applyPresentation, hasFlag, missingLanguage } from "./presentation";
import { Replay } from "./Replay";
import { useNow } from "./use-now";

applyPresentation();
// each step of the history has a theme of its own
addEventListener("popstate", applyPresentation);
if (hasFlag("fuzz")) void import("./fuzz/fuzz").then(({ fuzz }) => fuzz());
followAddress();
const language = missingLanguage();
if (language)
	tell({ heading: `The link asks for another language (${language}).`, lines: ["This page is in English only."] });
if (import.meta.env.MODE === "single") keepLinksInside();

createRoot(document.getElementById("root")!).render(
	<StrictMode>
		<ErrorBoundary fallback={<Broken />}>
			<App />
			<Replay />
		</ErrorBoundary>
	</StrictMode>,
);

// without it undo ends with the page, and nothing else is missing
import("#state/history").then(
	({ keepHistory }) => keepHistory(),
	() => {},
);

/** A fault of the program never leaves a blank page: the design is in the address bar and stays there. */
function Broken() {
	return (
		<main className="p-8 max-w-prose">
			<h1 className="font-serif text-2xl">Something in Cellwright broke.</h1>
			<p className="my-4">
				Your design is safe: it is in the address bar. Reload the page to go on; if it breaks again, keep the address
				and open Cellwright without it.
			</p>
			<button type="button" className="word-button" onClick={() => void reload()}>
				Reload
			</button>
		</main>
	);
}

/** ms that a newer version may take to take over. */
const patience = 2000;

/** Reloads the page; where a newer version waits, which may do without the fault, with that one. */
async function reload(): Promise<void> {
	try {
		const container = navigator.serviceWorker;
		const { waiting } = (await container.getRegistration()) ?? {};
		if (waiting) {
			const over = new Promise<unknown>((resolve) => {
				container.addEventListener("controllerchange", resolve);
				setTimeout(resolve, patience);
			});
			waiting.postMessage(useNow);
			await over;
		}
	} catch {
		// no worker keeps this page
	}
	location.reload();
}

// a page that is tried by chance must not put a newer version in place for all pages of the reader
if (!hasFlag("fuzz")) addEventListener("load", workOffline);
