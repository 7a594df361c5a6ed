import { useEffect } from "react";
import { lookFor, useStore } from "#state";

/** How long a part of another view may take to come, ms. */
const patience = 5000;

/** Scrolls to what a link leads to besides its view, and gives it the focus, as soon as it is on the page. */
export function Sought() {
	const sought = useStore((state) => state.sought);
	useEffect(() => {
		if (sought === undefined) return;
		let frame = 0;
		const look = () => {
			const found = document.getElementById(sought);
			if (!found) {
				frame = requestAnimationFrame(look);
				return;
			}
			// once more after pictures have taken their room
			frame = requestAnimationFrame(() => {
				found.tabIndex = -1;
				found.scrollIntoView();
				found.focus({ preventScroll: true });
				lookFor(undefined);
			});
		};
		frame = requestAnimationFrame(look);
		const over = setTimeout(() => lookFor(undefined), patience);
		return () => {
			cancelAnimationFrame(frame);
			clearTimeout(over);
		};
	}, [sought]);
	return null;
}
