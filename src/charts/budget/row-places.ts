import { type RefObject, useLayoutEffect, useState } from "react";
import type { RowPlace } from "./layout";

const same = (a: readonly RowPlace[], b: readonly RowPlace[]) =>
	a.length === b.length &&
	a.every(({ top, bottom, field }, i) => top === b[i]!.top && bottom === b[i]!.bottom && field === b[i]!.field);

/**
 * Where the rows of a list of fields stand in their box: measured when they come in another order or begin elsewhere, and
 * when one of them grows; not in every frame of a drag, where measuring would lay out the page once more.
 */
export function useRowPlaces(
	list: RefObject<HTMLElement | null>,
	order: string,
	head: number | undefined,
): readonly RowPlace[] | undefined {
	const [places, setPlaces] = useState<readonly RowPlace[]>();
	// biome-ignore lint/correctness/useExhaustiveDependencies: order and head are what moves the rows
	useLayoutEffect(() => {
		const rows = [...(list.current?.children ?? [])] as HTMLElement[];
		const measure = () => {
			// not laid out: on paper the list is left out
			if (rows.some(({ offsetHeight }) => offsetHeight === 0)) return;
			const now = rows.map((row) => {
				// one that a link has fixed is text
				const field = row.querySelector<HTMLElement>("input, [data-fixed]") ?? row;
				return {
					top: row.offsetTop,
					bottom: row.offsetTop + row.offsetHeight,
					field: field.offsetTop + field.offsetHeight / 2,
				};
			});
			setPlaces((before) => (before && same(before, now) ? before : now));
		};
		measure();
		const observer = new ResizeObserver(measure);
		for (const row of rows) observer.observe(row);
		return () => observer.disconnect();
	}, [list, order, head]);
	return places;
}
