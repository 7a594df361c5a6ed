/**
 * Iso-lines of a field that is sampled on a square grid: marching squares, by d3-contour. Everything is on the unit square
 * as SVG has it, x to the right and y downwards; a sample stands at each corner of a grid cell.
 */
import { contours } from "d3-contour";

export type Point = readonly [x: number, y: number];
/** An open line, or a closed one whose last point is its first. */
export type Line = readonly Point[];

/** Samples row by row from the lower edge, `size` × `size`. What is not finite counts as lower than everything. */
export interface Field {
	readonly size: number;
	readonly values: Float64Array;
}

/** Every `every`th sample of each row and column. */
export function thinned({ size, values }: Field, every: number): Field {
	const side = (size - 1) / every + 1;
	const fewer = new Float64Array(side * side).map(
		(_, i) => values[(Math.floor(i / side) * size + (i % side)) * every]!,
	);
	return { size: side, values: fewer };
}

/** The closed outlines, holes included, of all that is `level` or higher; between samples the field counts as linear. */
export function outlines({ size, values }: Field, level: number): readonly Line[] {
	// d3-contour takes samples for the middles of cells and goes on for half a cell beyond the outer ones
	const unit = (at: number) => Math.min(1, Math.max(0, (at - 0.5) / (size - 1)));
	return contours()
		.size([size, size])
		.contour(values as unknown as number[], level)
		.coordinates.flatMap((polygon) =>
			polygon.map((ring) => {
				const line: Point[] = [];
				for (const [across, up] of ring) {
					const point = [unit(across!), 1 - unit(up!)] as const;
					const last = line.at(-1);
					if (last?.[0] !== point[0] || last[1] !== point[1]) line.push(point);
				}
				return line;
			}),
		);
}

const isEdge = (at: number) => at === 0 || at === 1;
const runsAlongBorder = ([x1, y1]: Point, [x2, y2]: Point) => (x1 === x2 && isEdge(x1)) || (y1 === y2 && isEdge(y1));

/** The parts of closed outlines that lie within the square: without what runs along its border only to close them. */
export function innerLines(rings: readonly Line[]): readonly Line[] {
	return rings.flatMap((ring) => {
		const cut = ring.findIndex((point, i) => i > 0 && runsAlongBorder(ring[i - 1]!, point));
		// all at one point where a single sample just reaches the level
		if (cut < 0) return ring.length > 1 ? [ring] : [];
		const lines: Point[][] = [];
		let line: Point[] = [];
		// once around, from one place on the border back to it; the last step runs along the border, and ends the last line
		const around = [...ring.slice(cut), ...ring.slice(1, cut + 1)];
		for (const point of around) {
			const last = line.at(-1);
			if (last && runsAlongBorder(last, point)) {
				if (line.length > 1) lines.push(line);
				line = [];
			}
			line.push(point);
		}
		return lines;
	});
}

/** Decimals of path data: a hundred-thousandth of the picture's side, which no screen shows. */
const decimals = 1e5;
const text = (at: number) => Math.round(at * decimals) / decimals;

/** As SVG path data. */
export const pathOf = (lines: readonly Line[]): string =>
	lines.map((line) => `M${line.map(([x, y]) => `${text(x)} ${text(y)}`).join("L")}`).join("");

/** The same of outlines, each closed. */
export const closedPathOf = (rings: readonly Line[]): string => rings.map((ring) => `${pathOf([ring])}Z`).join("");
