/** What a map is drawn over: two inputs of a design, everything else as it is in hand. */
import type { Hold, Inputs } from "#model";
import type { Ranged } from "./place";

export interface MapPlane {
	readonly inputs: Inputs;
	readonly hold: Hold;
	/** To the right. */
	readonly x: Ranged;
	/** Upwards. */
	readonly y: Ranged;
}

/** The value at a part of the way along an axis, 0 to 1. */
export const valueAt = ({ from, to }: Ranged, part: number): number => from + (to - from) * part;

/** So many points of an axis, both ends among them to the last digit. */
export const axisOf = (range: Ranged, size: number): Float64Array =>
	Float64Array.from({ length: size }, (_, i) => (i === size - 1 ? range.to : valueAt(range, i / (size - 1))));

/** What the coating has of solids: loading/((1 − P) d_cathode), which no move changes. */
export const solidsOf = ({ loading, P, d_cathode }: Inputs): number => loading / ((1 - P) * d_cathode);
