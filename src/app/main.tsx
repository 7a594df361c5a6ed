import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "#controls/ErrorBoundary";
import { followAddress } from "#state";
import { App } from "./App";
import { keepLinksInside } from "./links-inside";
import { workOffline } from "./offline";
import { applyPresentation } from "./presentation";
import { Replay } from "./Replay";
import "./styles.css";

applyPresentation();
followAddress();
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
			<button type="button" className="word-button" onClick={() => location.reload()}>
				Reload
			</button>
		</main>
	);
}

addEventListener("load", workOffline);
