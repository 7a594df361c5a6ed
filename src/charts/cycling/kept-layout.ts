/** Where things stand in the picture of the capacity kept, in pixels, from the width of the page and the size of its type. */

import type { Across } from "#layout/across";
import type { Axis } from "#layout/axis";
import { type Box, grown, type Label, placeLabels, type Segment } from "#layout/labels";
import {
	endOfLife,
	type KeptLine,
	keptAfter,
	lineName,
	measuredMarks,
	pointsOf,
	type Question,
	shortName,
} from "./kept";

/** Height of the picture, in rem. */
export const rems = 19;

export interface Layout extends Across {
	readonly height: number;
	readonly top: number;
	readonly bottom: number;
	/** Steps on the axis of cycles at most. */
	readonly steps: number;
}

export function layoutOf(width: number, em: number): Layout {
	const narrow = width < 34 * em;
	return {
		width,
		height: rems * em,
		em,
		narrow,
		small: (narrow ? 0.6875 : 0.75) * em,
		left: (narrow ? 2.25 : 3.25) * em,
		right: width - 1.25 * em,
		// names have room above the line of 100 %
		top: 3.2 * em,
		bottom: rems * em - 3 * em,
		steps: narrow ? 5 : 8,
	};
}

type Point = readonly [x: number, y: number];

export const placeOf = (
	{ left, right, top, bottom }: Layout,
	{ from, to }: Axis,
	[N, share]: readonly [N: number, share: number],
): Point => [left + ((N - from) / (to - from)) * (right - left), bottom - share * (bottom - top)];

/** Where a line is best named: in the midst of its fall. Those that do not come so far meet at the end, and are named before. */
function namedAt({ id, CE, excess }: KeptLine, axis: Axis): readonly [N: number, share: number] {
	const halfway = excess / (1 - CE) + Math.log(0.55) / Math.log(CE);
	const before = axis.to * (id === "with-needed" || id === "without" ? 0.75 : 0.4);
	const N = halfway < 0.9 * axis.to ? halfway : before;
	return [N, keptAfter(N, CE, excess)];
}

/** Names of lines and marks, clear of one another and, where there is room, of the lines. */
export function namesOf(layout: Layout, axis: Axis, lines: readonly KeptLine[], question: Question): readonly Label[] {
	const { em, small, left, right, top, bottom, narrow } = layout;
	const bounds: Box = { x: left + 2, y: top - 2.4 * em, width: right - left - 2, height: bottom - top + 2.4 * em - 2 };
	const marks = measuredMarks
		.filter(({ N }) => N <= axis.to)
		.map(({ id, name, N, share }) => {
			const [x, y] = placeOf(layout, axis, [N, share]);
			return { id, text: narrow ? name.replace(", measured", "") : name, size: small, x, y, r: 0.36 * em };
		});
	const [x, y] = placeOf(layout, axis, [question.cycles, endOfLife]);
	const end = { id: "end", text: endText(question), size: small, x, y, r: 0.3 * em };
	const named = lines.map((line) => {
		const [x, y] = placeOf(layout, axis, namedAt(line, axis));
		const text = narrow ? shortName(line) : lineName(line);
		return { id: line.id, text, size: 1.05 * small, x, y, r: 0.2 * em };
	});
	return placeLabels([...named, end, ...marks], {
		bounds,
		taken: marks.map((mark) =>
			grown({ x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r }, 1),
		),
		lines: lines.flatMap((line) => {
			const points = pointsOf(line, axis.to)
				.filter((_, i, all) => i % 8 === 0 || i === all.length - 1)
				.map((point) => placeOf(layout, axis, point));
			return points.slice(1).map((to, i): Segment => [...points[i]!, ...to]);
		}),
		walls: [],
	});
}

/** “80 % after 500” */
const endText = ({ cycles }: Question): string => `${100 * endOfLife} % after ${cycles}`;
