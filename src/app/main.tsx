import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "#controls/ErrorBoundary";
import { followAddress } from "#state";
import { App } from "./App";
import { workOffline } from "./offline";
import { applyPresentation } from "./presentation";
import "./styles.css";

applyPresentation();
followAddress();

createRoot(document.getElementById("root")!).render(
	<StrictMode>
		<ErrorBoundary fallback={<Broken />}>
			<App />
		</ErrorBoundary>
	</StrictMode>,
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
