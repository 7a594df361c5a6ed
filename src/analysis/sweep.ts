/** Results along one input, the coupling and hold in force, with their ±. */
import {
	evaluate,
	type Hold,
	type InputKey,
	type Inputs,
	type OutputKey,
	type Uncertainties,
	uncertainties,
} from "#model";
import { bisect } from "./bisect";
import { follower, placer, type Ranged } from "./place";
import type { Stop } from "./seek";

export interface SweepLine {
	readonly of: OutputKey;
	readonly values: Float64Array;
	/** One standard uncertainty at each point, the inputs' ± as they are at the design in hand. */
	readonly u: Float64Array;
}

export interface Sweep {
	readonly key: InputKey;
	/** Ascending, evenly spaced over the range; where a limit ends the way, it is itself the first or the last of them. */
	readonly xs: Float64Array;
	readonly lines: readonly SweepLine[];
	/** Which input follows, and its value at each point. */
	readonly follows?: { readonly key: InputKey; readonly values: Float64Array };
	/**
	 * Where a limit ends the way before the range does: xs stop there. Where it ends on this side of the range, nothing of
	 * the range can be had and there are no xs.
	 */
	readonly stops: readonly { readonly at: number; readonly stop: Stop }[];
}

/**
 * Follows outputs along an input from one end of its range to the other, at `points` values (2 at least) or, where a limit
 * cuts them off, fewer.
 */
export function sweep(
	inputs: Inputs,
	u: Uncertainties,
	hold: Hold,
	{ key, from, to }: Ranged,
	of: readonly OutputKey[],
	points: number,
): Sweep {
	const placed = placer(inputs, hold, [key]);
	const at = (x: number) => placed([x]);
	/** The last value that is allowed on the way from one that is to one that is not. */
	const limit = (allowed: number, forbidden: number): number =>
		bisect((x) => at(x).stop !== undefined, allowed, forbidden)[0];
	// what follows goes one way only, so all that is allowed hangs together, and the design in hand is in it
	const start = Math.min(to, Math.max(from, inputs[key]));
	const before = at(start).stop;
	const ends = before
		? [{ at: limit(inputs[key], start), stop: before }]
		: [from, to].flatMap((end) => {
				const { stop } = at(end);
				return stop ? [{ at: limit(start, end), stop }] : [];
			});

	const grid = Array.from({ length: points }, (_, i) =>
		i === points - 1 ? to : from + ((to - from) * i) / (points - 1),
	);
	const limits = before ? [] : ends.map((end) => end.at).filter((x) => !grid.includes(x));
	const way = [...grid, ...limits]
		.toSorted((a, b) => a - b)
		.map((x) => ({ x, ...at(x) }))
		.filter(({ stop }) => !stop);
	const xs = way.map(({ x }) => x);
	const designs = way.map((one) => one.inputs);
	const outputs = designs.map(evaluate);
	const spreads = designs.map((design) => uncertainties(design, u));
	const third = follower([key], hold);
	return {
		key,
		xs: Float64Array.from(xs),
		lines: of.map((output) => ({
			of: output,
			values: Float64Array.from(outputs, (each) => each[output]),
			u: Float64Array.from(spreads, (each) => each[output]),
		})),
		...(third ? { follows: { key: third, values: Float64Array.from(designs, (design) => design[third]) } } : {}),
		stops: ends,
	};
}
