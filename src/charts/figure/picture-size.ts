import { type RefObject, useLayoutEffect, useState } from "react";

/** In px. */
export interface PictureSize {
	readonly width: number;
	/** One rem. */
	readonly em: number;
}

/** How large a picture may be, measured anew when its box changes: its height is set in rem, so that a rem is heard of too. */
export function usePictureSize(box: RefObject<HTMLElement | null>): PictureSize | undefined {
	const [size, setSize] = useState<PictureSize>();
	useLayoutEffect(() => {
		const element = box.current;
		if (!element) return;
		const measure = () => {
			const width = element.clientWidth;
			const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
			if (width > 0) setSize((before) => (before?.width === width && before.em === em ? before : { width, em }));
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, [box]);
	return size;
}
