/** What each step of a path brings, in the order in which it is walked and averaged over all orders. */
import { applyStep, type Step } from "#library/path";
import { evaluate, type Inputs, type OutputKey } from "#model";

export interface Contribution {
	/** What the step brings where it stands, in the unit of the output. */
	readonly gain: number;
	/** Its gain averaged over all orders of the steps: its Shapley value. */
	readonly average: number;
	/** Why the step could not be taken where it stands. */
	readonly refused?: string;
}

export interface Contributions {
	readonly start: number;
	readonly end: number;
	readonly steps: readonly Contribution[];
	/** Whether the end hangs on the order: two steps then set the same thing, and the last one wins. */
	readonly orderMatters: boolean;
}

/**
 * The gains of steps from a design, in one output. Those in order add up to end − start, and so do the averages.
 * Every set of steps is evaluated once, 2ⁿ designs for n steps; within a set the steps keep their order.
 */
export function contributions(start: Inputs, steps: readonly Step[], of: OutputKey): Contributions {
	const n = steps.length;
	const designs: Inputs[] = [start];
	const values: number[] = [evaluate(start)[of]];
	for (let set = 1; set < 1 << n; set++) {
		const last = 31 - Math.clz32(set);
		const { inputs } = applyStep(designs[set & ~(1 << last)]!, steps[last]!);
		designs.push(inputs);
		values.push(evaluate(inputs)[of]);
	}
	const weights = orderWeights(n);
	const result = steps.map((step, i): Contribution => {
		let average = 0;
		for (let set = 0; set < 1 << n; set++)
			if (!(set & (1 << i))) average += weights[bits(set)]! * (values[set | (1 << i)]! - values[set]!);
		const before = (1 << i) - 1;
		const { refused } = applyStep(designs[before]!, step);
		const gain = values[(1 << (i + 1)) - 1]! - values[before]!;
		return { gain, average, ...(refused ? { refused } : {}) };
	});
	const end = values.at(-1)!;
	const backwards = steps.toReversed().reduce((inputs, step) => applyStep(inputs, step).inputs, start);
	const orderMatters = Math.abs(evaluate(backwards)[of] - end) > 1e-9 * Math.abs(end);
	return { start: values[0]!, end, steps: result, orderMatters };
}

const bits = (set: number): number => (set === 0 ? 0 : (set & 1) + bits(set >> 1));

/** Of the n! orders, the share in which a given step follows exactly a given set of k others: k!(n − k − 1)!/n!. */
function orderWeights(n: number): readonly number[] {
	const weights: number[] = [];
	for (let k = 0; k < n; k++) weights.push(k === 0 ? 1 / n : (weights[k - 1]! * k) / (n - k));
	return weights;
}
