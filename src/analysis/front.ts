/** What two aims cost each other: the designs of which none is better in both. */
import { mersenne } from "pure-rand/generator/mersenne";
import { evaluate, type Inputs } from "#model";
import { type Aim, loss } from "./best";
import { type Judge, minimise, settled } from "./differential-evolution";
import { nonDominated } from "./non-dominated";
import { designsIn, excess, pointOf, type WithinRanges } from "./within-ranges";

export interface FrontAsked extends WithinRanges {
	/** Their weights are of no matter. */
	readonly aims: readonly [Aim, Aim];
	readonly seed: number;
}

export interface FrontPoint {
	readonly inputs: Inputs;
	/** The two outputs, in the order of the aims. */
	readonly values: readonly [number, number];
}

export interface Front {
	/** In the order of the first output. A single one where both aims agree; none where limits forbid all designs. */
	readonly points: readonly FrontPoint[];
	readonly evaluations: number;
}

/** Passes on the progress of one part of the work as that of the whole. */
function* within<T>(from: number, to: number, work: Generator<number, T>): Generator<number, T> {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
		yield from + (to - from) * value;
	}
}

/** The designs of the ranges of which none is better in both aims, the best in either alone among them. */
export function* front(asked: FrontAsked): Generator<number, Front> {
	const designAt = designsIn(asked);
	const before = evaluate(asked.inputs);
	const [first, second] = [loss(asked.aims[0], before), loss(asked.aims[1], before)];
	let evaluations = 0;
	const judge: Judge = (point) => {
		evaluations++;
		const placed = designAt(point);
		const outputs = evaluate(placed.inputs);
		return { values: [first(outputs), second(outputs)], excess: excess(placed) };
	};
	/** The second aim first. */
	const turned: Judge = (point) => {
		const { values, excess } = judge(point);
		return { values: values.toReversed(), excess };
	};
	const home = pointOf(asked);
	const random = mersenne(asked.seed);
	const one = yield* within(0, 0.3, minimise(judge, home.length, random, [home]));
	const other = yield* within(0.3, 0.6, minimise(turned, home.length, random, [home]));
	const found = yield* within(0.6, 1, nonDominated(judge, home.length, random, [one.at, other.at, home]));
	const points = found.map((each): FrontPoint => {
		const { inputs } = designAt(settled(judge, each, home).at);
		const outputs = evaluate(inputs);
		return { inputs, values: [outputs[asked.aims[0].of], outputs[asked.aims[1].of]] };
	});
	return { points: points.toSorted((a, b) => a.values[0] - b.values[0]), evaluations };
}
