/** What a hand that acts by chance must not do: leave the page, write files, print, reach the clipboard. */

const nothing = () => {};

/** Presses of these would load the page anew, and the run with it. */
export const reloads = /^(Reload|Use the newer one here)$/;

/**
 * From now on the page stays where it is and nothing leaves it. What the reader has stored is safe already: with `?fuzz`
 * the page has a storage of its own (#state/shelf).
 */
export function stayHere(): void {
	for (const type of ["click", "auxclick"])
		addEventListener(
			type,
			(event) => {
				const link = event.target instanceof Element ? event.target.closest("a") : null;
				if (link && !link.getAttribute("href")?.startsWith("#")) event.preventDefault();
			},
			true,
		);
	// saved files and the list of files are asked for by a click on an element that is on no page
	const click = HTMLElement.prototype.click;
	HTMLElement.prototype.click = function () {
		const leaves = (this instanceof HTMLAnchorElement && !this.isConnected) || isFilePicker(this);
		if (!leaves) click.call(this);
	};
	addEventListener("click", (event) => isFilePicker(event.target) && event.preventDefault(), true);
	window.print = nothing;
	window.open = () => null;
	try {
		Object.defineProperty(navigator, "clipboard", { value: { writeText: async () => {} } });
	} catch {
		// a browser that does not let it be replaced asks the reader before a script writes to it
	}
}

const isFilePicker = (target: unknown): boolean => target instanceof HTMLInputElement && target.type === "file";
