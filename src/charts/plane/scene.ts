/** Everything in the plane that stays while a slider moves: marks, lines, names, and where each of them stands. */
import { spread } from "#layout/spread";
import type { Level } from "#library/cells";
import type { Basis } from "#model";
import { type Box, type Label, lineHeight, markBox, placeLabels, type Segment, textWidth } from "./labels";
import { type Layout, scaleX, scaleY } from "./layout";
import {
	type Axis,
	type Baseline,
	isDrawn,
	levelOf,
	type PathPoint,
	type PlaneCell,
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

export interface CellMark extends Mark {
	readonly cell: PlaneCell["cell"];
}

export interface PathMark extends Mark {
	readonly point: PathPoint;
	/** How the list beneath calls it where there is no room for names: A, B, … */
	readonly letter: string;
}

export interface KeyRow {
	readonly text: string;
	readonly level: Level;
	readonly of: "kept" | "printed" | "cell";
	readonly x: number;
	readonly y: number;
}

export interface Scene {
	readonly cells: readonly CellMark[];
	readonly path: readonly PathMark[];
	readonly lines: {
		readonly printed: readonly (readonly [number, number])[];
		readonly kept: readonly (readonly [number, number])[];
	};
	readonly references: readonly Segment[];
	readonly baseline: Mark | undefined;
	readonly labels: readonly Label[];
	readonly key: readonly KeyRow[];
	/** Where the design in hand had better not write its name. */
	readonly taken: readonly Box[];
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
			box: { x: end - width, y: centre - height / 2, width, height },
			anchor: "end",
			leader: [x - r, y, end + 2, centre],
		};
	});
}

export function sceneOf(
	layout: Layout,
	x: Axis,
	y: Axis,
	basis: Basis,
	path: readonly PathPoint[],
	baseline?: Baseline,
): Scene {
	const { em, small, narrow, left, right, top, bottom } = layout;
	const at = ({ E_V, E_m }: { readonly E_V: number; readonly E_m: number }) =>
		[scaleX(layout, x, E_V), scaleY(layout, y, E_m)] as const;
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
		const name = strip.find((each) => each.id === id)?.cell.short;
		if (!line || !name) return [];
		const text = narrow ? name : `${name}, packaged`;
		const width = textWidth(text, small);
		const height = small * lineHeight;
		return [
			{ id: `line-${id}`, text, box: { x: right - width, y: line[1] - height - 1, width, height }, anchor: "end" },
		];
	});

	const rows = [
		...(kept.length > 0
			? [{ text: narrow ? "solids kept" : "path, solids kept", level: own, of: "kept" as const }]
			: []),
		...(printed.length > 0
			? [{ text: narrow ? "as printed" : "path, as printed", level: own, of: "printed" as const }]
			: []),
		{ text: "packaged cell", level: "cell" as const, of: "cell" as const },
		{ text: "projection", level: "projection" as const, of: "cell" as const },
	];
	// High and left there are no cells: what is light for its volume holds little by volume.
	const keyLine = 1.5 * small;
	const key = rows.map((row, index) => ({ ...row, x: left + 0.8 * em, y: top + (index + 0.9) * keyLine }));
	const keyBox = {
		x: left,
		y: top,
		width: Math.max(...rows.map(({ text }) => textWidth(text, small))) + 2.2 * em,
		height: (rows.length + 0.5) * keyLine,
	};
	const unitBox = { x: right - 2.5 * em, y: bottom - 1.4 * em, width: 2.5 * em, height: 1.4 * em };

	const start = baseline && isDrawn(baseline) ? at(baseline) : undefined;
	const baselineMark = start && { id: "baseline", level: own, x: start[0], y: start[1], r: 0.5 * em };
	const isNew = baseline && !spots.some((spot) => sameSpot(spot, baseline));

	const segments = (points: readonly (readonly [number, number])[]) =>
		points.slice(1).map((end, index): Segment => [...points[index]!, ...end]);
	const labels = placeLabels(
		[
			...pathMarks.map((mark) => ({
				...mark,
				text: narrow ? mark.letter : `${mark.point.name}${mark.point.kind === "printed" ? ", printed" : ""}`,
			})),
			...inPlane.map((mark, index) => ({ ...mark, text: narrow ? String(index + 1) : mark.cell.short })),
			...(baselineMark && isNew ? [{ ...baselineMark, text: narrow ? "base" : baseline.name }] : []),
		],
		{
			size: small,
			bounds: { x: left + 2, y: top - 0.4 * em, width: right - left - 2, height: bottom - top + 0.4 * em - 2 },
			taken: [...referenceLabels.map(({ box }) => box), keyBox, unitBox],
			lines: [...references, ...segments(lines.printed), ...segments(lines.kept)],
		},
	);
	const all = [...labels, ...referenceLabels, ...stripLabels(strip, layout)];
	return {
		cells: [...inPlane, ...strip],
		path: pathMarks,
		lines,
		references,
		baseline: baselineMark,
		labels: all,
		key,
		taken: [
			...all.map(({ box }) => box),
			keyBox,
			...[...inPlane, ...pathMarks].map((mark) => markBox({ ...mark, text: "" })),
		],
	};
}
