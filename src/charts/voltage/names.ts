/** Where the names in the plot stand: each at the first of its places that is free. */
import { type Box, crosses, grown, overlap, type Segment } from "#layout/labels";
import { textWidth } from "#layout/text-width";
import { toPlace } from "#model";
import { type Frame, type Layout, lineOf, namedWay, scaleX, scaleY } from "./layout";
import { isBeyond, limitOf, signOf, type Voltages, voltageAt, type Way, ways } from "./series";

/** A text in the plot; `y` is its middle. */
export interface Placed extends Candidate {
	readonly id: string;
	readonly size: number;
}

interface Wish {
	readonly id: string;
	readonly size: number;
	readonly candidates: readonly Candidate[];
}
interface Place {
	readonly x: number;
	readonly y: number;
	readonly anchor: "start" | "end";
}
interface Candidate extends Place {
	readonly text: string;
}

const boxOf = ({ text, x, y, anchor }: Candidate, size: number): Box => {
	const width = textWidth(text, size);
	return { x: anchor === "start" ? x : x - width, y: y - 0.6 * size, width, height: 1.2 * size };
};

/** Each at the first of its places that is within the plot and free of lines and of those before it; without one, nowhere. */
function placed(
	wishes: readonly Wish[],
	{ left, right, top, bottom, em }: Layout,
	lines: readonly Segment[],
	taken: Box[],
) {
	const found: Placed[] = [];
	for (const { id, size, candidates } of wishes) {
		const place = candidates.find((candidate) => {
			const box = boxOf(candidate, size);
			return (
				box.x >= left &&
				box.x + box.width <= right + 0.3 * em &&
				box.y >= top - 0.2 * em &&
				box.y + box.height <= bottom + 0.2 * em &&
				lines.every((line) => !crosses(line, box)) &&
				taken.every((other) => overlap(other, grown(box, 0.1 * em)) === 0)
			);
		});
		if (!place) continue;
		taken.push(boxOf(place, size));
		found.push({ id, size, ...place });
	}
	return found;
}

const linesOf = (frame: Frame, of: Voltages): readonly Segment[] =>
	ways.flatMap((way) => {
		const { within, beyond } = lineOf(frame, of, way);
		return beyond ? [within, beyond] : [within];
	});

/** How far a line has to run until it has risen by so many px; further than the picture where it is flat. */
function clearance(frame: Frame, of: Voltages, height: number): number {
	const rise = scaleY(frame, of.U) - scaleY(frame, of.U + of.R / 1000);
	const run = scaleX(frame, 1) - scaleX(frame, 0);
	return rise > 0 ? (height * run) / rise : frame.layout.width;
}

export interface Names {
	readonly placed: readonly Placed[];
	readonly boxes: readonly Box[];
}

/** What is written at the ends of the window and, on a phone, at its lines; none of it depends on the current. */
export function namesOf(frame: Frame, of: Voltages, texts: Readonly<Record<Way, readonly string[]>>): Names {
	const { layout } = frame;
	const { small, em, left, right, narrow } = layout;
	const gap = 0.5 * em;
	// the wedges that lead to names have these beside them
	const named = narrow ? undefined : namedWay(of);
	const ends = ways.flatMap((way): readonly Wish[] => {
		const end = limitOf(of, way);
		if (end > frame.x.to) return [];
		const out = -signOf(way);
		const x = scaleX(frame, end);
		const limit = scaleY(frame, way === "charge" ? of.U_max : of.U_min);
		const before: Place = { x: x - gap, y: limit + out * 0.8 * small, anchor: "end" };
		const after: Place = { x: x + gap, y: limit - out * 0.8 * small, anchor: "start" };
		// right of the dashed line, where it has left the height of the text
		const steep: Place = { x: x + gap + clearance(frame, of, 1.5 * small), y: before.y, anchor: "start" };
		const places = way === named ? [before, steep, after] : [after, before, steep];
		return [
			{ id: way, size: small, candidates: texts[way].flatMap((text) => places.map((place) => ({ text, ...place }))) },
		];
	});
	const lines = (
		[
			["U_max", "upper limit", of.U_max, -1],
			["U_min", "lower limit", of.U_min, 1],
			["U", "plateau", of.U, -1],
		] as const
	).map(([id, name, U, out]): Wish => {
		const y = scaleY(frame, U);
		const sides = [y + out * 0.8 * small, y - out * 0.8 * small];
		return {
			id,
			size: small,
			candidates: [`${name} ${toPlace(U, -2)} V`, name].flatMap((text) =>
				sides.flatMap((middle): readonly Candidate[] => [
					{ text, x: right - gap, y: middle, anchor: "end" },
					{ text, x: left + gap, y: middle, anchor: "start" },
				]),
			),
		};
	});
	const boxes: Box[] = [];
	return { placed: placed(narrow ? [...ends, ...lines] : ends, layout, linesOf(frame, of), boxes), boxes };
}

/** What is left of a line from top to bottom at `x` where it passes behind no name. */
export function clearOf(
	x: number,
	top: number,
	bottom: number,
	names: readonly Box[],
): readonly (readonly [number, number])[] {
	const pieces: (readonly [number, number])[] = [];
	let from = top;
	for (const box of names.filter((each) => each.x <= x && x <= each.x + each.width).toSorted((a, b) => a.y - b.y)) {
		if (box.y > from) pieces.push([from, box.y]);
		from = Math.max(from, box.y + box.height);
	}
	return from < bottom ? [...pieces, [from, bottom]] : pieces;
}

/** Where the design stands on a line: at the edge of the picture where its voltage is beyond. */
interface Spot {
	readonly way: Way;
	readonly x: number;
	readonly y: number;
	/** Off the picture. */
	readonly off: boolean;
	/** Outside the window. */
	readonly beyond: boolean;
	readonly name: Placed | undefined;
}

/** The design's two voltages with their names, clear of what stands already. */
export function spotsOf(frame: Frame, of: Voltages, texts: Readonly<Record<Way, readonly string[]>>, names: Names) {
	const { layout } = frame;
	const { em, top, bottom, narrow } = layout;
	const size = (narrow ? 0.8125 : 0.9375) * em;
	const gap = 0.55 * em;
	const taken = [...names.boxes];
	const across = ([of.U_max, of.U_min] as const).map((U): Segment => {
		const y = scaleY(frame, U);
		return [layout.left, y, layout.right, y];
	});
	const lines = [...linesOf(frame, of), ...across];
	return ways.map((way): Spot => {
		const exact = scaleY(frame, voltageAt(of, way, of.j));
		const [x, y] = [scaleX(frame, of.j), Math.min(bottom, Math.max(top, exact))];
		const off = exact < top - 0.5 || exact > bottom + 0.5;
		const out = -signOf(way);
		const candidates = texts[way].flatMap((text): readonly Candidate[] => {
			const at = (by: number, anchor: "start" | "end"): Candidate => ({
				text,
				x: x + (anchor === "start" ? gap : -gap),
				y: y + by,
				anchor,
			});
			// off the picture the name stands within it; else away from the plateau, further where the line rises beneath it
			const steps = off ? [-0.7, -1.95, -3.2, -4.45] : Array.from({ length: 16 }, (_, i) => 0.75 + 0.25 * i);
			return [
				...steps.map((step) => at(out * step * size, "start")),
				...steps.map((step) => at(out * step * size, "end")),
			];
		});
		const [name] = placed([{ id: way, size, candidates }], layout, lines, taken);
		return { way, x, y, off, beyond: isBeyond(of, way, of.j), name };
	});
}
