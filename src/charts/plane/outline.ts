/** The design in hand as an outline in the picture, and whether a name stands in its way. */
import { crosses, type Label, markBox, overlap, type Segment } from "#layout/labels";
import { type Layout, scaleX, scaleY } from "./layout";
import { type Axis, ellipse, factor95, isDrawn, type PlaneNow } from "./series";

export interface Frame {
	readonly layout: Layout;
	readonly x: Axis;
	readonly y: Axis;
}

export type Points = readonly (readonly [x: number, y: number])[];

/** Half the size of the mark of the design in hand. */
export const nowRadius = ({ em }: Layout) => 0.36 * em;

export const placeOf = ({ layout, x, y }: Frame, { E_V, E_m }: { readonly E_V: number; readonly E_m: number }) =>
	[scaleX(layout, x, E_V), scaleY(layout, y, E_m)] as const;

/** Where the design lies `k` standard uncertainties off, closed. */
export function outlineOf(frame: Frame, now: PlaneNow, k: number, count: number): Points {
	const points = ellipse(now, k, count).map(([E_V, E_m]) => placeOf(frame, { E_V, E_m }));
	return [...points, ...points.slice(0, 1)];
}

export const segments = (points: Points): readonly Segment[] =>
	points.slice(1).map((end, index): Segment => [...points[index]!, ...end]);

export function boxOf(frame: Frame, now: PlaneNow) {
	const [x, y] = placeOf(frame, now);
	return markBox({ x, y, r: nowRadius(frame.layout) });
}

/** Does the design cover a name, or its outer ellipse run through one? */
export function strikes(frame: Frame, now: PlaneNow, names: readonly Label[]): boolean {
	if (!isDrawn(now)) return false;
	const mark = boxOf(frame, now);
	const outline = segments(outlineOf(frame, now, factor95, 24));
	return names.some(({ box }) => overlap(box, mark) > 0 || outline.some((side) => crosses(side, box)));
}

/** What names keep off so that the design, moving on a little, does not strike them again at once. */
export const wallsOf = (frame: Frame, now: PlaneNow): readonly Segment[] =>
	isDrawn(now) ? [1, 1.5].flatMap((more) => segments(outlineOf(frame, now, more * factor95, 24))) : [];
