/** Results over two inputs, with iso-lines and what limits forbid. */
import type { Hold, Inputs, OutputKey } from "#model";
import type { Ranged } from "./place";
import type { Stop } from "./seek";

export interface MapAsked {
	readonly inputs: Inputs;
	readonly hold: Hold;
	readonly x: Ranged;
	readonly y: Ranged;
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
	/** Where the value can be written: a point of the unit square and the direction of the line in degrees, −90 to 90. */
	readonly labels: readonly { readonly x: number; readonly y: number; readonly angle: number }[];
}

export interface Layer {
	readonly of: OutputKey;
	readonly min: number;
	readonly max: number;
	/** Between two levels. */
	readonly step: number;
	readonly levels: readonly Level[];
	/** Row by row from the lower end of y, size × size. */
	readonly values: Float64Array;
}

export interface DesignMap {
	readonly layers: readonly Layer[];
	/** Regions that a limit forbids. */
	readonly forbidden: readonly { readonly stop: Stop; readonly area: string }[];
}

export function designMap(_asked: MapAsked): DesignMap {
	throw new Error("to be written");
}
