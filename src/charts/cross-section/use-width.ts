import { type RefObject, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

/** px inside an element, measured anew whenever it changes; 0 until it is there. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
	const [width, setWidth] = useState(0);
	useLayoutEffect(() => {
		const element = box.current;
		if (!element) return;
		const measure = () => setWidth(element.clientWidth);
		measure();
		// at once, because a page that is being printed does not wait
		const observer = new ResizeObserver(() => flushSync(measure));
		observer.observe(element);
		return () => observer.disconnect();
	}, [box]);
	return width;
}
