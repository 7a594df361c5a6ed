import { useState } from "react";
import type { Axis } from "#layout/axis";
import { roomyAxis } from "./axis";

/** The axis for a range; it stays the same object while the range moves within it. */
export function useRoomyAxis([from, to]: readonly [from: number, to: number], most: number): Axis {
	const [axis, setAxis] = useState(() => roomyAxis(from, to, undefined, most));
	const next = roomyAxis(from, to, axis, most);
	if (next !== axis) setAxis(next);
	return next;
}
