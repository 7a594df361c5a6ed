/** The part of the anode that charging plates, and its label. Pure. */
import { textWidth } from "#layout/text-width";
import type { Inputs, Outputs } from "#model";
import type { Rectangle } from "./grains";
import type { Place } from "./handles";
import { decimal, smallSize } from "./labels";

export interface Plated extends Rectangle {
	readonly text: string;
	readonly room: "across" | "upright" | "none";
	/** Of the label that stands upright, from the left end. */
	readonly middle: number;
}

/** Half of a handle with a little air: its width, and its height as a share of the layers', where they are low. */
const halfHandle = { width: 5.5, height: 1 / 7 };

/** px; `handle` is the place of the one on the boundary with the separator. */
export function platedOf(
	inputs: Inputs,
	outputs: Outputs,
	scale: number,
	top: number,
	depth: number,
	handle: Place,
): Plated {
	const plated = outputs.d_anode - inputs.d_reservoir;
	const text = `+${decimal(plated, plated < 10 ? 1 : 0)} µm`;
	const width = plated * scale;
	const long = textWidth(text, smallSize) + 8;
	// a label that reaches up to the handle, half of which lies on the sodium, stands beside it
	const free = width - (depth - long < (handle.middle + halfHandle.height) * depth ? halfHandle.width : 0);
	const room = width >= long ? "across" : free >= smallSize + 1.5 && depth >= long ? "upright" : "none";
	return { x: inputs.d_reservoir * scale, y: top, width, height: depth, text, room, middle: free / 2 };
}

/** What the label takes, with a little air, and down to the end of the layer: no dash fits beneath it. */
export function labelOf({ x, y, width, height, text, room, middle }: Plated): Rectangle | undefined {
	if (room === "none") return undefined;
	const [long, high] = [textWidth(text, smallSize) + 6, smallSize + 4];
	const bottom = y + height;
	return room === "across"
		? { x: x + width - 3 - long, y: bottom - 5 - high, width: long, height: high + 5 }
		: { x: x + middle - high / 2, y: bottom - 3 - long, width: high, height: long + 3 };
}
