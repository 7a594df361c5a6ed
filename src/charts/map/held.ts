/** The line on which the point of the map can move where what is held ties both of its axes. */
import type { MapPlane } from "#analysis/map-plane";
import type { Ranged, Setting } from "#analysis/place";
import { follower } from "#analysis/place";
import { type Hold, type InputKey, type Inputs, isCoupled, keepingSolids, onStep } from "#model";
import { type Layout, scaleX, scaleY, valueX, valueY } from "./layout";

type Axes = Pick<MapPlane, "x" | "y">;

/** In values of the two inputs; two points where it is straight. */
export interface Held {
	/** What is held on it. */
	readonly key: InputKey;
	readonly points: readonly (readonly [x: number, y: number])[];
}

/** Points on a curve: a pixel or so apart is not needed, as it bends gently. */
const samples = 120;

/** Nothing where the point is free: fewer than two of loading, porosity and thickness at the axes, or none of them held. */
export function heldOf({ x, y }: Axes, inputs: Inputs, hold: Hold): Held | undefined {
	if (hold === "none" || !isCoupled(x.key) || !isCoupled(y.key)) return undefined;
	const [across, up] = [inputs[x.key], inputs[y.key]];
	if (hold === x.key)
		return {
			key: hold,
			points: [
				[across, y.from],
				[across, y.to],
			],
		};
	if (hold === y.key)
		return {
			key: hold,
			points: [
				[x.from, up],
				[x.to, up],
			],
		};
	const other = y.key;
	const follows = (value: number) => keepingSolids(inputs, { ...inputs, [x.key]: value }, other);
	const points = Array.from({ length: samples + 1 }, (_, i) => {
		const value = x.from + ((x.to - x.from) * i) / samples;
		return [value, follows(value)] as const;
	});
	return { key: hold, points: [...points, [across, up] as const].toSorted((a, b) => a[0] - b[0]) };
}

/** What follows off the line, or where nothing ties the axes: the input that gives way to where the point is put. */
export const giving = ({ x, y }: Axes, hold: Hold): InputKey | undefined => follower([x.key, y.key], hold);

/** The displayed step nearest to a value, within the axis. */
const stepOn = ({ key, from, to }: Ranged, value: number) => Math.min(to, Math.max(from, onStep(key, value)));

/** What a pointer at a pixel sets: both inputs, or along the line that one of the two which changes more there. */
export function wantedAt(
	{ x, y }: Axes,
	layout: Layout,
	held: Held | undefined,
	[px, py]: readonly [number, number],
): readonly Setting[] {
	const right = (): Setting => [x.key, stepOn(x, valueX(layout, x, px))];
	const up = (): Setting => [y.key, stepOn(y, valueY(layout, y, py))];
	if (!held) return [right(), up()];
	if (held.key === x.key) return [up()];
	if (held.key === y.key) return [right()];

	const line = held.points.map(([across, height]) => [scaleX(layout, x, across), scaleY(layout, y, height)] as const);
	let nearest = { distance: Number.POSITIVE_INFINITY, at: line[0]!, flat: true };
	for (let i = 1; i < line.length; i++) {
		const [[x1, y1], [x2, y2]] = [line[i - 1]!, line[i]!];
		const [dx, dy] = [x2 - x1, y2 - y1];
		const along = Math.min(1, Math.max(0, ((px - x1) * dx + (py - y1) * dy) / (dx * dx + dy * dy || 1)));
		const at = [x1 + along * dx, y1 + along * dy] as const;
		const distance = Math.hypot(px - at[0], py - at[1]);
		if (distance < nearest.distance) nearest = { distance, at, flat: Math.abs(dx) >= Math.abs(dy) };
	}
	const { at, flat } = nearest;
	return [flat ? [x.key, stepOn(x, valueX(layout, x, at[0]))] : [y.key, stepOn(y, valueY(layout, y, at[1]))]];
}
