import { useState } from "react";
import type { Axis } from "#layout/axis";
import { steadyAxis } from "./axis";

/** The axis for a range; it stays the same object while the range moves within it. */
export function useSteadyAxis([from, to]: readonly [from: number, to: number], most: number): Axis {
	const [axis, setAxis] = useState(() => steadyAxis(from, to, undefined, most));
	const next = steadyAxis(from, to, axis, most);
	if (next !== axis) setAxis(next);
	return next;
}
