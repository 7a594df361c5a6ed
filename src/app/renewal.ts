/** The service worker of this page: started, asked for a newer version once a day, and how such a one is announced. */
import { scriptAddress } from "#runner/script-address";
import { tell } from "#state";
import { hasFlag } from "./presentation";
import { useNow } from "./use-now";

const day = 86_400_000;

/** Rejects where the browser does not let this page keep anything: a frame without an origin, storage switched off. */
export async function keepForOffline(): Promise<void> {
	const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
	// not there where the page came by plain http
	if (!container) return;
	const registration = await container.register(scriptAddress("offline"));

	let wanted = false;
	/** Of this folder: a version beneath another one is controlled by that one's on its first visit. */
	let controlled = container.controller !== null && container.controller === registration.active;
	const takeOver = () => {
		wanted = true;
		if (registration.waiting) registration.waiting.postMessage(useNow);
		else location.reload();
	};
	const announce = () => {
		// the first version of all waits for nobody; an audience before an embedded view is not to be disturbed
		if (!registration.waiting || !registration.active || hasFlag("embed")) return;
		tell({
			heading: "A newer version of Cellwright is ready.",
			lines: ["It is used the next time all its pages are closed, or now:"],
			action: { label: "Use it now", act: takeOver },
		});
	};
	announce();
	registration.addEventListener("updatefound", () =>
		registration.installing?.addEventListener("statechange", announce),
	);
	container.addEventListener("controllerchange", () => {
		if (wanted) location.reload();
		else if (controlled && !hasFlag("embed"))
			tell({
				heading: "A newer version of Cellwright was put in use from another page.",
				lines: ["This page still runs the earlier one, parts of which may no longer load."],
				action: { label: "Use the newer one here", act: () => location.reload() },
			});
		controlled = true;
	});

	let asked = Date.now();
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState !== "visible" || Date.now() - asked < day) return;
		asked = Date.now();
		// without a network there is nothing newer
		registration.update().catch(() => {});
	});
}
