/** The best design that ranges allow. */
import { mersenne } from "pure-rand/generator/mersenne";
import { evaluate, type Inputs, type OutputKey, type Outputs } from "#model";
import { alike, type Judge, type Judged, minimise, settled } from "./differential-evolution";
import type { Stop } from "./seek";
import { designsIn, excess, pointOf, type WithinRanges } from "./within-ranges";

/** What is wanted of an output: as much or as little of it as can be had. */
export interface Aim {
	readonly of: OutputKey;
	readonly sense: "highest" | "lowest";
	/** Weight of the relative change against the design in hand. */
	readonly weight: number;
}

export interface BestAsked extends WithinRanges {
	readonly aims: readonly Aim[];
	readonly seed: number;
}

export interface Best {
	/** Inputs that the aims do not depend on are those of the design in hand, as far as their ranges let them. */
	readonly inputs: Inputs;
	/** Ends of ranges at which the best lies, and the limit of what follows where it binds: past each it would be better. */
	readonly binding: readonly Stop[];
	/** The limit that forbids every design of the ranges; `inputs` is then the one that is least beyond it. */
	readonly forbidden?: Stop;
	readonly evaluations: number;
}

/** The change of an output against the design in hand, relative to its size there, and below 0 where it is wanted. */
export function loss({ of, sense }: Aim, before: Outputs): (outputs: Outputs) => number {
	const size = Math.abs(before[of]) || 1;
	const sign = sense === "highest" ? -1 : 1;
	return (outputs) => (sign * (outputs[of] - before[of])) / size;
}

/** Where the ranges hold the highest weighted sum of relative changes, each counted in the sense in which it is wanted. */
export function* bestDesign(asked: BestAsked): Generator<number, Best> {
	const designAt = designsIn(asked);
	const before = evaluate(asked.inputs);
	const losses = asked.aims.map((aim) => ({ weight: aim.weight, of: loss(aim, before) }));
	let evaluations = 0;
	const judge: Judge = (point) => {
		evaluations++;
		const placed = designAt(point);
		const outputs = evaluate(placed.inputs);
		return { values: [losses.reduce((sum, { weight, of }) => sum + weight * of(outputs), 0)], excess: excess(placed) };
	};
	const home = pointOf(asked);
	const least = yield* minimise(judge, home.length, mersenne(asked.seed), [home]);
	const found = settled(judge, least, home);
	const { inputs, stop } = designAt(found.at);
	return stop
		? { inputs, binding: [], forbidden: stop, evaluations }
		: { inputs, binding: whatBinds(asked, judge, found), evaluations };
}

/** Part of a range by which it is tried what would be better. */
const nudge = 1e-6;

/**
 * What holds the best where it is. A limit of what follows binds where a step past it, which the relations allow, is
 * better; an end of a range where the way back from it is worse, or runs into a limit that binds.
 */
function whatBinds(asked: BestAsked, judge: Judge, { at, values }: Judged): readonly Stop[] {
	const designAt = designsIn(asked);
	const steps = asked.ranges.flatMap(({ key }, d) =>
		[-nudge, nudge].map((by) => {
			const atEnd = at[d]! + by < 0 || at[d]! + by > 1;
			const tried = at.with(d, at[d]! + (atEnd ? -by : by));
			const change = judge(tried).values[0]! - values[0]!;
			const end: Stop = { key, end: by < 0 ? "min" : "max" };
			return { atEnd, end, change, stop: designAt(tried).stop };
		}),
	);
	const limits: Stop[] = [];
	for (const { change, stop } of steps)
		if (change < -alike && stop && !limits.some(({ key }) => key === stop.key)) limits.push(stop);
	const ends = steps.filter(
		({ atEnd, change, stop }) => atEnd && (change > alike || limits.some(({ key }) => key === stop?.key)),
	);
	return [...ends.map(({ end }) => end), ...limits];
}
