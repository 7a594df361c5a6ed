import { useEffect, useState } from "react";
import { tell } from "#state";

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;

/** A file dropped anywhere on the page opens what it holds; while one is held over it the page says so. */
export function Drop() {
	const [over, setOver] = useState(false);
	useEffect(() => {
		const stop = new AbortController();
		const on = (type: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
			addEventListener(type, (event) => holdsFiles(event) && act(event), { signal: stop.signal });
		on("dragover", (event) => {
			// otherwise the browser would open the file in place of the page
			event.preventDefault();
			setOver(true);
		});
		// out of the window, and not just from one part of the page to another
		on("dragleave", ({ relatedTarget }) => relatedTarget === null && setOver(false));
		on("drop", (event) => {
			event.preventDefault();
			setOver(false);
			// what comes of it is said on the page, which a dialog would keep from being seen and heard
			for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) dialog.close();
			const files = [...(event.dataTransfer?.files ?? [])];
			void import("#state/open").then(
				({ openFiles }) => openFiles(files),
				() => tell({ heading: "This part of the page could not be loaded.", lines: ["Reload the page to try again."] }),
			);
		});
		return () => stop.abort();
	}, []);
	return (
		over && (
			<div
				role="status"
				className="fixed inset-0 z-50 flex items-end border border-accent pointer-events-none print:hidden"
			>
				<p className="w-full border-t border-accent bg-paper px-5 py-4 font-serif min-[60rem]:px-8 text-[1.0625rem]">
					Let go to open the file: JSON, CSV, SVG or PNG, as Cellwright has saved it.
				</p>
			</div>
		)
	);
}
