/** What one input would have to be for an output to reach a target, the others held and the coupling in force. */
import { evaluate, type Hold, hardLimits, type InputKey, type Inputs, move, type OutputKey } from "#model";
import { bisect } from "./bisect";

/** One input that may move, and what is held while it does. */
export interface Lever {
	readonly key: InputKey;
	readonly hold: Hold;
}

/** Where a lever ends: its own limit, or that of the input that gives way to it. */
export interface Stop {
	readonly key: InputKey;
	readonly end: "min" | "max";
}

export interface Sought {
	/** Every design in which the target is reached, the nearest to the present value first. */
	readonly solutions: readonly Inputs[];
	/** The design that comes nearest to the target: the nearest solution where there is one. */
	readonly best: Inputs;
	/** What ends the way there, where the target is not reached. Without it the output has its best in between. */
	readonly stop?: Stop;
}

/** Results that differ by less than this part of their size differ by rounding. */
const rounding = 1e-12;

/** Points on the way to either limit at which the output is looked at. */
const samples = 96;

/** Solves f = 0 between two points of opposite sign, to the last digits. */
function root(f: (x: number) => number, from: number, to: number): number {
	const side = Math.sign(f(from));
	const [a, b] = bisect((x) => Math.sign(f(x)) !== side, from, to);
	return Math.abs(f(a)) < Math.abs(f(b)) ? a : b;
}

/** Where f is least between two points around a sample at which it is less than at both: by thirds. */
function lowest(f: (x: number) => number, from: number, to: number): number {
	let [a, b] = [from, to];
	for (let i = 0; i < 100; i++) {
		const third = (b - a) / 3;
		if (f(a + third) < f(b - third)) b -= third;
		else a += third;
	}
	return (a + b) / 2;
}

/**
 * Moves one lever from a design to where `of` is `target`. The whole way between the hard limits is looked at, so a
 * target that is passed more than once has several solutions.
 */
export function seek(inputs: Inputs, { key, hold }: Lever, of: OutputKey, target: number): Sought {
	const at = (value: number) => move(inputs, hold, key, value).inputs;
	const miss = (value: number) => evaluate(at(value))[of] - target;
	const now = inputs[key];
	const { min, max } = hardLimits(key, inputs);
	/** Dense near the present value, where the nearest solution is looked for; the last point is the end itself. */
	const way = (end: number) =>
		end === now
			? []
			: Array.from({ length: samples }, (_, i) =>
					i === samples - 1 ? end : now + (end - now) * ((i + 1) / samples) ** 2,
				);
	const below = way(min).toReversed();
	const points = [...below, now, ...way(max)];
	const misses = points.map(miss);

	const [low, high] = [Math.min(...misses), Math.max(...misses)];
	// what the coupling keeps is the same everywhere but for rounding, which is no way to a target
	if (high - low <= rounding * Math.max(Math.abs(target), Math.abs(low), Math.abs(high))) {
		const met = Math.abs(misses[below.length]!) <= rounding * Math.abs(target);
		return { solutions: met ? [inputs] : [], best: inputs };
	}

	const solutions: number[] = [];
	for (let i = 0; i < points.length; i++) {
		// where the output stays the same over a stretch, only the end that is nearest to the present is an answer
		const nearer = i <= below.length ? i + 1 : i - 1;
		if (misses[i] === 0) {
			if (points[i] === now) solutions.push(now);
			else if (misses[nearer] !== 0)
				solutions.push(bisect((value) => miss(value) === 0, points[nearer]!, points[i]!)[1]);
		} else if (misses[i - 1]! * misses[i]! < 0) solutions.push(root(miss, points[i - 1]!, points[i]!));
	}
	const found = (values: readonly number[]): Sought => {
		const designs = values.toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now)).map(at);
		return { solutions: designs, best: designs[0]! };
	};
	if (solutions.length > 0) return found(solutions);

	let least = below.length;
	misses.forEach((value, i) => {
		if (Math.abs(value) < Math.abs(misses[least]!)) least = i;
	});
	// past the limit of what gives way all points are the same design: the first of them is the end of the way
	const { inputs: best, stopped } = move(inputs, hold, key, points[least]!);
	if (least === 0 || least === points.length - 1)
		return { solutions: [], best, stop: stopped ?? { key, end: least === 0 ? "min" : "max" } };

	/** Where what gives way has come to its limit already, the way ends here: beside this point nothing moves any more. */
	const stoppedBeside = (index: number) =>
		[index - 1, index + 1]
			.filter((beside) => misses[beside] === misses[index])
			.map((beside) => move(inputs, hold, key, points[beside]!).stopped)
			.at(0);
	const [from, to] = [points[least - 1]!, points[least + 1]!];
	const side = Math.sign(misses[least]!);
	const peak = lowest((value) => side * miss(value), from, to);
	// between two points that both fall short the target may be passed and left again
	if (Math.sign(miss(peak)) !== side) return found([root(miss, from, peak), root(miss, peak, to)]);
	const stop = stopped ?? stoppedBeside(least);
	return stop ? { solutions: [], best, stop } : { solutions: [], best: at(peak) };
}

export interface Mixed {
	/** Part of its own way that each lever goes, 0 to 1. */
	readonly part: number;
	readonly inputs: Inputs;
	readonly reached: boolean;
}

/**
 * Several levers at once, each the same part of the way that it would have to go alone (or, where it cannot reach the
 * target alone, of the way to its best): what `seek` has found for each is `alone`.
 */
export function seekTogether(
	inputs: Inputs,
	alone: readonly { readonly lever: Lever; readonly sought: Sought }[],
	of: OutputKey,
	target: number,
): Mixed {
	const ends = alone.map(({ lever, sought }) => ({ ...lever, value: sought.best[lever.key] }));
	const at = (part: number) =>
		ends.reduce(
			(design, { key, hold, value }) => move(design, hold, key, inputs[key] * (1 - part) + value * part).inputs,
			inputs,
		);
	const miss = (part: number) => evaluate(at(part))[of] - target;
	const [from, to] = [miss(0), miss(1)];
	if (from === 0) return { part: 0, inputs, reached: true };
	// a lever that reaches the target alone does so to its last digit
	if (Math.abs(to) <= rounding * Math.abs(target)) return { part: 1, inputs: at(1), reached: true };
	if (from * to > 0) return { part: 1, inputs: at(1), reached: false };
	const part = root(miss, 0, 1);
	return { part, inputs: at(part), reached: true };
}
