/** Where things stand in the picture of the voltage at a current, in pixels, from the width of the page and the size of its type. */
import type { Across } from "#layout/across";
import type { Axis } from "#layout/axis";
import type { Segment } from "#layout/labels";
import { spread } from "#layout/spread";
import { textWidth } from "#layout/text-width";
import { headRoom, limitOf, type Part, signOf, type Voltages, voltageAt, type Way } from "./series";

export interface Layout extends Across {
	readonly height: number;
	readonly top: number;
	readonly bottom: number;
	/** Where the names right of the plot begin. */
	readonly names: number;
	/** Base lines: of the C-rates and their title above, of the currents, published ones and the title beneath. */
	readonly rateTitle: number;
	readonly rateRow: number;
	readonly tickRow: number;
	readonly publishedRow: number;
	readonly titleRow: number;
	/** Top of the list of parts beneath; unused where they stand beside. */
	readonly list: number;
}

/** Rows of the list beneath: what it is, and four parts. */
const listRows = 5;

/** The longest that stands right of the plot. */
const longest = "rest of the cathode 10000.0 mV";

export function layoutOf(width: number, em: number): Layout {
	const narrow = width < 42 * em;
	const small = (narrow ? 0.6875 : 0.75) * em;
	const right = width - (narrow ? 0.5 * em : 2 * em + textWidth(longest, small));
	const rateTitle = small;
	const rateRow = rateTitle + 1.45 * small;
	const top = rateRow + 0.75 * em;
	const bottom = top + (narrow ? 17 : 20) * em;
	const tickRow = bottom + 0.55 * em + small;
	const publishedRow = tickRow + 1.7 * small;
	const titleRow = publishedRow + 1.7 * small;
	const list = titleRow + 0.8 * em;
	return {
		width,
		height: narrow ? list + listRows * 1.5 * small + 0.4 * em : titleRow + 0.5 * em,
		em,
		narrow,
		small,
		left: (narrow ? 2.5 : 3.25) * em,
		right,
		top,
		bottom,
		names: right + 0.8 * em,
		rateTitle,
		rateRow,
		tickRow,
		publishedRow,
		titleRow,
		list,
	};
}

/** A layout with its two axes. */
export interface Frame {
	readonly layout: Layout;
	/** mA/cm² */
	readonly x: Axis;
	/** V */
	readonly y: Axis;
}

export const scaleX = ({ layout: { left, right }, x }: Frame, j: number): number =>
	left + ((j - x.from) / (x.to - x.from)) * (right - left);
export const scaleY = ({ layout: { top, bottom }, y }: Frame, U: number): number =>
	bottom - ((U - y.from) / (y.to - y.from)) * (bottom - top);
export const currentAt = ({ layout: { left, right }, x }: Frame, at: number): number =>
	x.from + ((at - left) / (right - left)) * (x.to - x.from);

/** The current at which a line leaves the picture, at its right end at the latest. */
export function exitOf({ x, y }: Frame, of: Voltages, way: Way): number {
	const edge = way === "charge" ? y.to - of.U : of.U - y.from;
	return of.R > 0 ? Math.min(x.to, (1000 * edge) / of.R) : x.to;
}

/** A line from the plateau to the limit of the window, and from there to where it leaves the picture. */
interface Line {
	readonly way: Way;
	readonly within: Segment;
	readonly beyond: Segment | undefined;
}

export function lineOf(frame: Frame, of: Voltages, way: Way): Line {
	const exit = exitOf(frame, of, way);
	const end = Math.min(limitOf(of, way), exit);
	const at = (j: number) => [scaleX(frame, j), scaleY(frame, voltageAt(of, way, j))] as const;
	return { way, within: [...at(0), ...at(end)], beyond: end < exit ? [...at(end), ...at(exit)] : undefined };
}

interface Wedge {
	readonly part: Part;
	readonly way: Way;
	readonly points: readonly (readonly [x: number, y: number])[];
	/** Its middle at the end of the window, which a line leads from to its name. */
	readonly end: readonly [x: number, y: number];
}

/** What each part takes on one way, up to the current at which the window ends it. Nothing without head-room. */
export function wedgesOf(frame: Frame, of: Voltages, way: Way): readonly Wedge[] {
	const end = Math.min(limitOf(of, way), frame.x.to);
	if (end === 0) return [];
	let inner = 0;
	return of.parts.map((part) => {
		const outer = inner + part.R;
		const at = (R: number): readonly [number, number] => [
			scaleX(frame, end),
			scaleY(frame, of.U + (signOf(way) * end * R) / 1000),
		];
		const points = [[scaleX(frame, 0), scaleY(frame, of.U)] as const, at(inner), at(outer)];
		const middle = at((inner + outer) / 2);
		inner = outer;
		return { part, way, points, end: middle };
	});
}

/** The way whose wedges carry the names: that with the more head-room. */
export const namedWay = (of: Voltages): Way =>
	headRoom(of, "charge") > headRoom(of, "discharge") ? "charge" : "discharge";

/** Names right of the plot: of the three voltages, of the parts, and the line above these. From top to bottom. */
export function besideOf(frame: Frame, of: Voltages): ReadonlyMap<string, number> {
	const { small, top, bottom } = frame.layout;
	const line = 1.45 * small;
	const way = namedWay(of);
	const down = way === "discharge";
	const [plateau, limit] = [scaleY(frame, of.U), scaleY(frame, down ? of.U_min : of.U_max)];
	const ids = ["head", ...of.parts.map(({ id }) => id)];
	const rows = down ? ids : ["head", ...ids.slice(1).toReversed()];
	const first = (plateau + limit) / 2 - ((rows.length - 1) / 2) * line;
	const between = rows.map((id, i) => [id, first + i * line] as const);
	const others = [
		["U_max", scaleY(frame, of.U_max)],
		["U", plateau],
		["U_min", scaleY(frame, of.U_min)],
	] as const;
	const all =
		headRoom(of, way) === 0
			? [...others]
			: [...others.slice(0, down ? 2 : 1), ...between, ...others.slice(down ? 2 : 1)];
	const places = spread(
		all.map(([, y]) => y),
		all.map(() => line),
		top - line / 2,
		bottom + line / 2,
	);
	return new Map(all.map(([id], i) => [id, places[i]!]));
}
