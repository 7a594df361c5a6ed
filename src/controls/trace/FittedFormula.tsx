import { useLayoutEffect, useRef, useState } from "react";
import { type AnyKey, type ComputedKey, Formula } from "./Formula";

interface Props {
	readonly of: ComputedKey;
	readonly values?: (key: AnyKey) => string;
}

/** Characters on a line: where one line is too wide, these are tried, each a sixth fewer than before. */
const first = 84;
const fewest = 12;
const fewer = (most: number) => Math.max(fewest, Math.min(first, Math.floor((most * 5) / 6)));

/** A relation on as many lines as its place needs. */
export function FittedFormula({ of, values }: Props) {
	const place = useRef<HTMLDivElement>(null);
	const [room, setRoom] = useState(0);
	const now = `${of} ${room}`;
	// lines that were once needed stay: they would come and go while a value changes
	const [needed, setNeeded] = useState({ most: Number.POSITIVE_INFINITY, now });
	const most = needed.now === now ? needed.most : Number.POSITIVE_INFINITY;
	useLayoutEffect(() => {
		const element = place.current;
		if (!element) return;
		const observer = new ResizeObserver(() => setRoom(element.clientWidth));
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	useLayoutEffect(() => {
		const element = place.current;
		if (element && most > fewest && element.scrollWidth > element.clientWidth) setNeeded({ most: fewer(most), now });
	});
	return (
		<div ref={place} className="formula-place">
			<Formula of={of} values={values} most={most} />
		</div>
	);
}
