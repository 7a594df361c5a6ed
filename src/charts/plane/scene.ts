/** Everything in the plane that stays while a slider moves: marks, lines, names, and where each of them stands. */

import { crosses, grown, type Label, lineHeight, markBox, placeLabels, type Segment } from "#layout/labels";
import { spread } from "#layout/spread";
import { fitted, textWidth } from "#layout/text-width";
import type { Level } from "#library/cells";
import { numberOf } from "#library/fact";
import type { Basis } from "#model";
import { type Key, keyOf } from "./key";
import { type Layout, scaleY } from "./layout";
import { boxOf, type Frame, type Points, placeOf, segments, wallsOf } from "./outline";
import {
	type Axis,
	levelOf,
	type PathPoint,
	type PlaneCell,
	type PlaneNow,
	pathLines,
	planeCells,
	referenceIds,
	sameSpot,
} from "./series";

export interface Mark {
	readonly id: string;
	readonly level: Level;
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

interface CellMark extends Mark {
	readonly cell: PlaneCell["cell"];
}

export interface PathMark extends Mark {
	readonly point: PathPoint;
	/** How the list beneath calls it where there is no room for names: A, B, … */
	readonly letter: string;
}

export interface Scene {
	readonly cells: readonly CellMark[];
	readonly path: readonly PathMark[];
	readonly lines: { readonly printed: Points; readonly kept: Points };
	readonly references: readonly Segment[];
	/** Of the points in the plane. */
	readonly names: readonly Label[];
	/** These, and those of the strip and of the lines across. */
	readonly labels: readonly Label[];
	readonly key: Key;
}

/** Marks of the strip whose heights coincide stand beside one another, to the left. */
function stripMarks(of: readonly PlaneCell[], layout: Layout, y: Axis): readonly CellMark[] {
	const r = 0.29 * layout.em;
	const marks: CellMark[] = [];
	for (const { cell, E_m } of of) {
		const height = scaleY(layout, y, E_m);
		let x = layout.left - 0.8 * layout.em;
		while (marks.some((other) => Math.abs(other.x - x) < r && Math.abs(other.y - height) < 2 * r + 1)) x -= 2 * r + 2;
		marks.push({ id: cell.id, cell, level: cell.level, x, y: height, r });
	}
	return marks;
}

/** Names of the strip stand in one column, as near to their marks as they can without overlapping. */
function stripLabels(marks: readonly CellMark[], layout: Layout): readonly Label[] {
	const { small, top, bottom, narrow } = layout;
	const height = small * lineHeight;
	const sorted = marks.toSorted((a, b) => a.y - b.y || b.x - a.x);
	const centres = spread(
		sorted.map(({ y }) => y),
		sorted.map(() => height),
		top,
		bottom,
	);
	const end = Math.min(...marks.map(({ x, r }) => x - r)) - 0.5 * layout.em;
	return sorted.map(({ id, cell, x, y, r }, index) => {
		const text = narrow ? String(planeCells.find((each) => each.cell === cell)!.number) : cell.short;
		const width = textWidth(text, small);
		const centre = centres[index]!;
		return {
			id,
			text,
			size: small,
			box: { x: end - width, y: centre - height / 2, width, height },
			anchor: "end",
			leader: [x - r, y, end + 2, centre],
		};
	});
}

/** Names keep off the ellipse of `clearOf`: the design in hand, or where it was when it last struck one. */
export function sceneOf(frame: Frame, basis: Basis, path: readonly PathPoint[], clearOf: PlaneNow): Scene {
	const { layout, y } = frame;
	const { em, small, narrow, left, right, top, bottom } = layout;
	const at = (point: Pick<PathPoint, "E_V" | "E_m">) => placeOf(frame, point);
	const own = levelOf(basis);

	const inPlane = planeCells.flatMap(({ cell, E_V, E_m }): CellMark[] => {
		if (E_V === undefined) return [];
		const [px, py] = at({ E_V, E_m });
		return [{ id: cell.id, cell, level: cell.level, x: px, y: py, r: 0.29 * em }];
	});
	const strip = stripMarks(
		planeCells.filter(({ E_V }) => E_V === undefined),
		layout,
		y,
	);

	const { printed, kept } = pathLines(path, basis);
	const spots: PathPoint[] = [];
	for (const point of [...kept, ...printed]) if (!spots.some((other) => sameSpot(other, point))) spots.push(point);
	const pathMarks = spots.map((point, index): PathMark => {
		const [px, py] = at(point);
		const letter = String.fromCharCode(65 + (index % 26));
		return { id: `path-${point.kind}-${point.id}`, point, letter, level: own, x: px, y: py, r: 0.28 * em };
	});
	const lines = { printed: printed.map(at), kept: kept.map(at) };

	const references = referenceIds.flatMap((id): Segment[] => {
		const mark = strip.find((each) => each.id === id);
		return mark ? [[left, mark.y, right, mark.y]] : [];
	});
	const referenceLabels = referenceIds.flatMap((id, index): Label[] => {
		const line = references[index];
		const cell = strip.find((each) => each.id === id)?.cell;
		if (!line || !cell) return [];
		const { bound } = cell.E_m;
		const stated = bound && `${bound}\u00a0${numberOf(cell.E_m)}`;
		const text = narrow
			? stated
				? `CATL ${stated}`
				: cell.short
			: [cell.short, stated, "packaged"].filter(Boolean).join(", ");
		const width = textWidth(text, small);
		const height = small * lineHeight;
		const box = { x: right - width, y: line[1] - height - 1, width, height };
		return [{ id: `line-${id}`, text, size: small, box, anchor: "end" }];
	});

	const key = keyOf(layout, basis, printed.length > 0);
	const unitBox = { x: right - 2.5 * em, y: bottom - 1.4 * em, width: 2.5 * em, height: 1.4 * em };

	const across = [...references, ...segments(lines.printed), ...segments(lines.kept)];
	const crowd = (mark: Mark) => across.filter((line) => crosses(line, grown(markBox(mark), small))).length;
	const names = placeLabels(
		[
			...pathMarks.map((mark) => ({
				...mark,
				text: narrow ? mark.letter : pathName(mark.point, layout),
				size: pathSize(layout),
			})),
			...inPlane.map((mark, index) => ({ ...mark, text: narrow ? String(index + 1) : mark.cell.short, size: small })),
			// those that lines run past have the fewest places to choose from
		].toSorted((a, b) => crowd(b) - crowd(a)),
		{
			bounds: { x: left + 2, y: top - 0.4 * em, width: right - left - 2, height: bottom - top + 0.4 * em - 2 },
			taken: [...referenceLabels.map(({ box }) => box), key.box, unitBox, boxOf(frame, clearOf)],
			lines: across,
			walls: wallsOf(frame, clearOf),
		},
	);
	return {
		cells: [...inPlane, ...strip],
		path: pathMarks,
		lines,
		references,
		names,
		labels: [...names, ...referenceLabels, ...stripLabels(strip, layout)],
		key,
	};
}

/** In serif, which runs a little smaller. */
const pathSize = ({ small }: Layout) => 1.08 * small;

/** A long name of the user's own is cut; it stands whole in the list beneath, at the pointer and in the table. */
const pathName = ({ name, kind }: PathPoint, layout: Layout) =>
	`${fitted(name, pathSize(layout), 10 * layout.em)}${kind === "printed" ? ", printed" : ""}`;
