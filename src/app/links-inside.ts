/**
 * For the single file: in a frame whose page is a text (`srcdoc`), links beginning with # count from the page around the
 * frame, and would put that in place of this one. They are followed by hand there.
 */
export function keepLinksInside(): void {
	if (location.protocol !== "about:") return;
	addEventListener("click", (event) => {
		const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
		if (!link || event.defaultPrevented) return;
		event.preventDefault();
		location.hash = link.getAttribute("href")!;
	});
}
