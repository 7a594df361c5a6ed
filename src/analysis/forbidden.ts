/** What limits forbid on a map: which limit, where, and where that can be written. */
import { hardLimits, type InputKey } from "#model";
import { closedPathOf, outlines } from "./contours";
import { axisOf, type MapPlane, solidsOf } from "./map-plane";
import { follower } from "./place";
import type { Stop } from "./seek";

/** A box within a region, on the unit square with y downwards. */
export interface Room {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Forbidden {
	readonly stop: Stop;
	/** SVG path data on the unit square, closed. */
	readonly area: string;
	/** Where words fit in it: the widest box of each of a few heights, the lowest first. */
	readonly rooms: readonly Room[];
}

/** A limit that some designs of the map are beyond, where `excess` is positive: linear along x and along y, so that its outline is exact. */
export interface Limit {
	readonly stop: Stop;
	readonly excess: (x: number, y: number) => number;
}

/** The limits that come into play on a map, in the order in which `place` looks at them. */
export function limitsOf({ inputs, hold, x, y }: MapPlane): readonly Limit[] {
	const third = follower([x.key, y.key], hold);
	const K = solidsOf(inputs);
	const design = { ...inputs } as { -readonly [K in InputKey]: number };
	const limits: Limit[] = [];
	for (const key of [x.key, y.key])
		for (const end of ["min", "max"] as const)
			limits.push({
				stop: { key, end },
				excess: (across, up) => {
					design[x.key] = across;
					design[y.key] = up;
					const limit = hardLimits(key, design)[end];
					return end === "min" ? limit - design[key] : design[key] - limit;
				},
			});
	if (third)
		for (const end of ["min", "max"] as const) {
			const limit = hardLimits(third, inputs)[end];
			// the solids that are over once the third is at its limit: too many where only more thickness would hold them
			const sign = (third === "d_cathode") === (end === "max") ? 1 : -1;
			limits.push({
				stop: { key: third, end },
				excess: (across, up) => {
					design[x.key] = across;
					design[y.key] = up;
					design[third] = limit;
					return sign * (design.loading - K * (1 - design.P) * design.d_cathode);
				},
			});
		}
	return limits.filter(({ excess }) =>
		[x.from, x.to].some((across) => [y.from, y.to].some((up) => excess(across, up) > 0)),
	);
}

export const isBeyond = (limits: readonly Limit[], x: number, y: number) =>
	limits.some(({ excess }) => excess(x, y) > 0);

/** Whether a limit forbids the design at each of `size` × `size` points, row by row from the lower end of y; nothing where none does. */
export function forbiddenPoints({ x, y }: MapPlane, limits: readonly Limit[], size: number): Uint8Array | undefined {
	if (limits.length === 0) return undefined;
	const [xs, ys] = [axisOf(x, size), axisOf(y, size)];
	return Uint8Array.from({ length: size * size }, (_, i) =>
		Number(isBeyond(limits, xs[i % size]!, ys[Math.floor(i / size)]!)),
	);
}

/** Heights of rooms, as parts of the side. */
const heights = [0.06, 0.12, 0.18, 0.24, 0.36];

/** The widest box of a height in which all samples are positive. */
function widestRoom(values: Float64Array, size: number, height: number): Room | undefined {
	const rows = Math.ceil(height * (size - 1));
	/** How many rows in succession, down from the present one, are positive. */
	const run = new Uint16Array(size);
	let best = { columns: 0, column: 0, row: 0 };
	for (let row = 0; row < size; row++) {
		let columns = 0;
		for (let column = 0; column < size; column++) {
			run[column] = values[row * size + column]! > 0 ? run[column]! + 1 : 0;
			columns = run[column]! > rows ? columns + 1 : 0;
			if (columns > best.columns) best = { columns, column, row };
		}
	}
	if (best.columns < 2) return undefined;
	const part = 1 / (size - 1);
	return {
		x: (best.column - best.columns + 1) * part,
		y: 1 - best.row * part,
		width: (best.columns - 1) * part,
		height: rows * part,
	};
}

/** Each limit with its region, traced on `size` × `size` points; the line around it is exact. */
export function forbiddenRegions({ x, y }: MapPlane, limits: readonly Limit[], size: number): readonly Forbidden[] {
	const [xs, ys] = [axisOf(x, size), axisOf(y, size)];
	return limits.map(({ stop, excess }) => {
		const values = Float64Array.from({ length: size * size }, (_, i) =>
			excess(xs[i % size]!, ys[Math.floor(i / size)]!),
		);
		return {
			stop,
			area: closedPathOf(outlines({ size, values }, 0)),
			rooms: heights.flatMap((height) => widestRoom(values, size, height) ?? []),
		};
	});
}
