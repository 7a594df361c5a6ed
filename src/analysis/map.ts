/** Results over two inputs, with iso-lines and what limits forbid. */
import { evaluateColumns, type InputKey, inputKeys, type OutputKey, outputKeys } from "#model";
import { closedPathOf, type Field, innerLines, outlines, type Point, pathOf, thinned } from "./contours";
import { type Forbidden, forbiddenPoints, forbiddenRegions, isBeyond, type Limit, limitsOf } from "./forbidden";
import { type LabelPlace, labelPlaces } from "./line-labels";
import { axisOf, type MapPlane, solidsOf, valueAt } from "./map-plane";
import { follower } from "./place";
import { roundLevels } from "./round-levels";

export interface MapAsked extends MapPlane {
	readonly of: readonly OutputKey[];
	/** Points a side: 201. */
	readonly size: number;
}

/** An iso-line of a round value. Paths are SVG path data on the unit square, x to the right, y upwards turned down (SVG). */
export interface Level {
	readonly value: number;
	/** The line alone. */
	readonly line: string;
	/** All that is higher, closed. */
	readonly above: string;
	/** Where the value can be written, the best place first; all of them on the line, where no limit forbids the design. */
	readonly labels: readonly LabelPlace[];
}

export interface Layer {
	readonly of: OutputKey;
	/** The ends among the designs that no limit forbids, and where they are: values of the two inputs. */
	readonly min: number;
	readonly max: number;
	readonly minAt: readonly [x: number, y: number];
	readonly maxAt: readonly [x: number, y: number];
	/** Between two levels; 0 where the output is the same everywhere. */
	readonly step: number;
	readonly levels: readonly Level[];
	/** Row by row from the lower end of y, size × size; NaN where a limit forbids the design. */
	readonly values: Float64Array;
}

export interface DesignMap {
	readonly layers: readonly Layer[];
	/** Regions that a limit forbids. */
	readonly forbidden: readonly Forbidden[];
}

/** Iso-lines of a layer at most. */
const linesAtMost = 12;
/** Iso-lines are traced on every second point of a map of 201: on a smooth field they then lie within a pixel. */
const tracedAtMost = 101;

/**
 * The asked outputs at every point, limits or no limits; row by row from the lower end of y. Designs are placed as `place`
 * does it, but in columns, because `place` takes ten times as long as the model itself.
 */
function valuesOf({ inputs, hold, x, y, of, size }: MapAsked): readonly Float64Array[] {
	const third = follower([x.key, y.key], hold);
	const K = solidsOf(inputs);
	const ys = axisOf(y, size);
	const columns = Object.fromEntries(inputKeys.map((key) => [key, Float64Array.of(inputs[key])])) as Record<
		InputKey,
		Float64Array
	>;
	columns[x.key] = axisOf(x, size);
	const up = columns[y.key];
	if (third) columns[third] = new Float64Array(size);
	const follow = (row: Float64Array) => {
		const [loading, P, d_cathode] = [columns.loading, columns.P, columns.d_cathode];
		const at = (column: Float64Array, i: number) => column[column.length === 1 ? 0 : i]!;
		for (let i = 0; i < size; i++)
			row[i] =
				third === "loading"
					? K * (1 - at(P, i)) * at(d_cathode, i)
					: third === "P"
						? 1 - at(loading, i) / (K * at(d_cathode, i))
						: at(loading, i) / (K * (1 - at(P, i)));
	};
	/** An end of the window that is no axis goes along with the voltage. */
	const window = () => {
		if (x.key !== "U_min" && y.key !== "U_min") columns.U_min = columns.U.map((U) => Math.min(U, inputs.U_min));
		if (x.key !== "U_max" && y.key !== "U_max") columns.U_max = columns.U.map((U) => Math.max(U, inputs.U_max));
	};

	const results = Object.fromEntries(outputKeys.map((key) => [key, new Float64Array(size)])) as Record<
		OutputKey,
		Float64Array
	>;
	const values = of.map(() => new Float64Array(size * size));
	for (let j = 0; j < size; j++) {
		up[0] = ys[j]!;
		if (third) follow(columns[third]);
		window();
		evaluateColumns(columns, size, results);
		of.forEach((key, layer) => {
			values[layer]!.set(results[key], j * size);
		});
	}
	return values;
}

function layerOf(
	{ x, y, size }: MapAsked,
	of: OutputKey,
	everywhere: Float64Array,
	forbidden: Uint8Array | undefined,
	limits: readonly Limit[],
): Layer {
	const values = forbidden ? everywhere.map((value, i) => (forbidden[i] ? Number.NaN : value)) : everywhere;
	let [lowest, highest] = [-1, -1];
	for (let i = 0; i < values.length; i++) {
		if (!Number.isFinite(values[i])) continue;
		if (lowest < 0 || values[i]! < values[lowest]!) lowest = i;
		if (highest < 0 || values[i]! > values[highest]!) highest = i;
	}
	const [xs, ys] = [axisOf(x, size), axisOf(y, size)];
	const place = (i: number) => [xs[i % size] ?? Number.NaN, ys[Math.floor(i / size)] ?? Number.NaN] as const;
	const [min, max] = [values[lowest] ?? Number.NaN, values[highest] ?? Number.NaN];
	const { step, levels } = roundLevels(min, max, linesAtMost);
	const traced = thinned({ size, values: everywhere }, size > tracedAtMost && size % 2 === 1 ? 2 : 1);
	const isFree = ([across, down]: Point) => !isBeyond(limits, valueAt(x, across), valueAt(y, 1 - down));
	return {
		of,
		min,
		max,
		minAt: place(lowest),
		maxAt: place(highest),
		step,
		levels: levels.map((value) => levelOf(traced, value, isFree)),
		values,
	};
}

function levelOf(field: Field, value: number, isFree: (point: Point) => boolean): Level {
	const rings = outlines(field, value);
	const lines = innerLines(rings);
	return { value, line: pathOf(lines), above: closedPathOf(rings), labels: labelPlaces(lines, isFree) };
}

/**
 * The asked outputs over two inputs, everything else that of the design in hand and the coupling and hold in force as
 * `place` has them: with one of loading, porosity and thickness on an axis the hold says which follows, with two the third
 * does, with `none` nothing. Beyond a limit of what follows the relations go on: iso-lines end at the border alone, and
 * `forbidden` covers what cannot be built.
 */
export function designMap(asked: MapAsked): DesignMap {
	const limits = limitsOf(asked);
	const forbidden = forbiddenPoints(asked, limits, asked.size);
	const values = valuesOf(asked);
	return {
		layers: asked.of.map((of, i) => layerOf(asked, of, values[i]!, forbidden, limits)),
		forbidden: forbiddenRegions(asked, limits, Math.min(asked.size, tracedAtMost)),
	};
}
