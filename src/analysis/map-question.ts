/** What a map is asked for a design in hand: over which ranges, and so that moving its point along the axes asks nothing new. */
import { type Hold, type InputKey, type Inputs, inputKeys, inputOf, keepingSolids, type OutputKey } from "#model";
import { sameNumber } from "#model/same-number";
import type { MapAsked } from "./map";
import { follower, type Ranged, rangeAround } from "./place";

/** Points a side. */
const size = 201;

/** An end of the voltage window on one axis is not cut off by the voltage that is the other axis: the map shows that limit. */
function rangeOn(key: InputKey, other: InputKey, inputs: Inputs): Ranged {
	const { min, max } = inputOf("U").soft;
	const U = key === "U_min" ? Math.max(max, inputs.U) : Math.min(min, inputs.U);
	return rangeAround(key, other === "U" ? { ...inputs, U } : inputs);
}

/**
 * The question for a design in hand. Its own values at the axes, and of the input that follows them, are put to where the
 * axes begin: the map is the same wherever on it the design is.
 */
export function mapQuestion(
	inputs: Inputs,
	hold: Hold,
	[x, y]: readonly [InputKey, InputKey],
	of: readonly OutputKey[],
): MapAsked {
	const [across, up] = [rangeOn(x, y, inputs), rangeOn(y, x, inputs)];
	const moved = { ...inputs, [x]: across.from, [y]: up.from };
	const third = follower([x, y], hold);
	const there = third ? { ...moved, [third]: keepingSolids(inputs, moved, third) } : moved;
	return { inputs: there, hold, x: across, y: up, of, size };
}

const sameRange = (a: Ranged, b: Ranged) => a.key === b.key && a.from === b.from && a.to === b.to;

/** Whether two questions have the same answer: equal but for what moving there and back leaves in the last digits. */
export const sameQuestion = (a: MapAsked, b: MapAsked): boolean =>
	a.hold === b.hold &&
	sameRange(a.x, b.x) &&
	sameRange(a.y, b.y) &&
	a.of.length === b.of.length &&
	a.of.every((key, i) => key === b.of[i]) &&
	inputKeys.every((key) => sameNumber(a.inputs[key], b.inputs[key]));
