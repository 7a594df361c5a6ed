/** What each step of a path brings, in the order in which it is walked and averaged over all orders. */
import { applyStep, type Step } from "#library/path";
import { evaluate, type Inputs, inputKeys, type OutputKey } from "#model";

export interface Contribution {
	/** What the step brings where it stands, in the unit of the output. */
	readonly gain: number;
	/** Its gain averaged over all orders of the steps, its Shapley value; none where the end depends on the order. */
	readonly average?: number;
	/** Why the step could not be taken where it stands. */
	readonly refused?: string;
}

export interface Contributions {
	readonly start: number;
	readonly end: number;
	/** The design that the steps lead to. */
	readonly design: Inputs;
	readonly steps: readonly Contribution[];
	/** Whether the end depends on the order: two steps then set the same thing, and the last one wins. */
	readonly orderMatters: boolean;
}

/**
 * The gains of steps from a design, in one output. Those in order add up to end − start, and so do the averages. For
 * these every set of steps is evaluated once, 2ⁿ designs for n steps: a set has one value where the order is of no matter.
 */
export function contributions(start: Inputs, steps: readonly Step[], of: OutputKey): Contributions {
	const value = (design: Inputs) => evaluate(design)[of];
	const gains: Contribution[] = [];
	let design = start;
	for (const step of steps) {
		const { inputs, refused } = applyStep(design, step);
		gains.push({ gain: value(inputs) - value(design), ...(refused ? { refused } : {}) });
		design = inputs;
	}
	const orderMatters = hangsOnOrder(start, steps);
	const averages = orderMatters ? undefined : averageGains(start, steps, value);
	return {
		start: value(start),
		end: value(design),
		design,
		steps: averages ? gains.map((gain, i) => ({ ...gain, average: averages[i]! })) : gains,
		orderMatters,
	};
}

/** Whether two of the steps, or all of them backwards, come to another design than the other way round. */
function hangsOnOrder(start: Inputs, steps: readonly Step[]): boolean {
	const end = (order: readonly Step[]) => order.reduce((design, step) => applyStep(design, step).inputs, start);
	const differ = (a: Inputs, b: Inputs) => inputKeys.some((key) => Math.abs(a[key] - b[key]) > 1e-9 * Math.abs(a[key]));
	return (
		differ(end(steps), end(steps.toReversed())) ||
		steps.some((one) => steps.some((other) => differ(end([one, other]), end([other, one]))))
	);
}

function averageGains(start: Inputs, steps: readonly Step[], value: (design: Inputs) => number): readonly number[] {
	const designs: Inputs[] = [start];
	const values: number[] = [value(start)];
	for (let set = 1; set < 1 << steps.length; set++) {
		const last = 31 - Math.clz32(set);
		const { inputs } = applyStep(designs[set & ~(1 << last)]!, steps[last]!);
		designs.push(inputs);
		values.push(value(inputs));
	}
	const weights = orderWeights(steps.length);
	return steps.map((_, i) => {
		let average = 0;
		values.forEach((before, set) => {
			if (!(set & (1 << i))) average += weights[bits(set)]! * (values[set | (1 << i)]! - before);
		});
		return average;
	});
}

const bits = (set: number): number => (set === 0 ? 0 : (set & 1) + bits(set >> 1));

/** Of the n! orders, the share in which a given step follows exactly a given set of k others: k!(n − k − 1)!/n!. */
function orderWeights(n: number): readonly number[] {
	const weights: number[] = [];
	for (let k = 0; k < n; k++) weights.push(k === 0 ? 1 / n : (weights[k - 1]! * k) / (n - k));
	return weights;
}
