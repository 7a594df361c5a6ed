/** Several inputs set at once, the coupling in force: a point of a map, a corner of a range, a step of a search. */
import {
	defaults,
	givesWay,
	type Hold,
	hardLimits,
	type InputKey,
	type Inputs,
	inputOf,
	isCoupled,
	keepingSolids,
	refusal,
	widestLimits,
} from "#model";
import type { CoupledKey } from "#model/coupling";
import { roundLevels } from "./round-levels";
import type { Stop } from "./seek";

export type Setting = readonly [key: InputKey, value: number];

export interface Placed {
	/** The design there, also where a limit forbids it: beyond it the relations go on, and a picture needs no gap. */
	readonly inputs: Inputs;
	/** The limit that forbids it, or the way beyond it. */
	readonly stop?: Stop;
}

const three: readonly CoupledKey[] = ["loading", "P", "d_cathode"];

/** Which input follows where these are set: none, one of the voltage window's ends apart. */
export function follower(keys: readonly InputKey[], hold: Hold): CoupledKey | undefined {
	const coupled = keys.filter(isCoupled);
	if (hold === "none" || coupled.length === 0) return undefined;
	if (coupled.length === 1) return givesWay(coupled[0]!, hold);
	return three.find((key) => !coupled.includes(key));
}

/**
 * Sets these inputs of a design, each time to other values: ready to be asked many times. Of loading, porosity and
 * thickness one that is set makes way by the hold in force; where two are set the third follows; `none` and all three leave
 * what is set as it is. The voltage takes an end of its window along, as `move` does.
 */
export function placer(before: Inputs, hold: Hold, keys: readonly InputKey[]): (values: ArrayLike<number>) => Placed {
	const third = follower(keys, hold);
	const [takesLow, takesHigh] = [!keys.includes("U_min"), !keys.includes("U_max")];
	const limits = [...new Set([...keys, ...(third ? [third] : []), "U_min", "U_max"] as const)].map((key) => ({
		key,
		...inputOf(key).hard,
	}));
	return (values) => {
		const inputs = { ...before } as { -readonly [K in InputKey]: number };
		for (let i = 0; i < keys.length; i++) inputs[keys[i]!] = values[i]!;
		if (takesLow && inputs.U_min > inputs.U) inputs.U_min = inputs.U;
		if (takesHigh && inputs.U_max < inputs.U) inputs.U_max = inputs.U;
		if (third && three.some((key) => inputs[key] !== before[key])) inputs[third] = keepingSolids(before, inputs, third);
		for (const { key, min, max } of limits) {
			if (inputs[key] < (min === "U" ? inputs.U : min)) return { inputs, stop: { key, end: "min" } };
			if (inputs[key] > (max === "U" ? inputs.U : max)) return { inputs, stop: { key, end: "max" } };
		}
		return { inputs };
	};
}

/** The design with these inputs set, as `placer` does it. */
export const place = (before: Inputs, hold: Hold, settings: readonly Setting[]): Placed =>
	placer(
		before,
		hold,
		settings.map(([key]) => key),
	)(settings.map(([, value]) => value));

/**
 * As far as the limits let these inputs go from the design in hand towards where they are wanted: what is not tied to the
 * solids all the way, the others in a straight line, up to the limit that ends it, which is told.
 */
export function placeAsFar(before: Inputs, hold: Hold, wanted: readonly Setting[]): Placed {
	const whole = place(before, hold, wanted);
	if (!whole.stop) return whole;
	const free = wanted.filter(([key, value]) => !isCoupled(key) && !place(before, hold, [[key, value]]).stop);
	const at = placer(
		before,
		hold,
		wanted.map(([key]) => key),
	);
	const part = (t: number) =>
		at(
			wanted.map(([key, value]) =>
				free.some(([each]) => each === key) ? value : before[key] + (value - before[key]) * t,
			),
		);
	let [reached, stopped] = [0, 1];
	for (let i = 0; i < 52; i++) {
		const middle = (reached + stopped) / 2;
		if (part(middle).stop) stopped = middle;
		else reached = middle;
	}
	const { key, end } = part(stopped).stop ?? whole.stop;
	const { inputs } = part(reached);
	// the limit itself, and not the last number before it
	return { inputs: { ...inputs, [key]: hardLimits(key, inputs)[end] }, stop: { key, end } };
}

/** The way that an input may take in an analysis, in its unit. */
export interface Ranged {
	readonly key: InputKey;
	readonly from: number;
	readonly to: number;
}

/** Ranges at most: as many as the low-discrepancy sequence has dimensions for. */
export const rangesAtMost = 10;

/**
 * Nothing where the range can be taken; otherwise a sentence that says why not. Without a design it is judged whatever the
 * voltage: a range of the voltage window that was chosen stays when the voltage moves.
 */
export function rangeRefusal({ key, from, to }: Ranged, design?: Inputs): string | undefined {
	const judge = (end: number) => {
		const { min, max } = widestLimits(key);
		// no other key asks for the voltage
		return refusal(key, end, design ?? { ...defaults, U: key === "U_min" ? max : min });
	};
	const outside = [from, to].map(judge).find((why) => why !== undefined);
	if (outside) return outside;
	return from < to ? undefined : `${key} from ${from} to ${to} is turned round: the first end is the lower one`;
}

/** Why these ranges cannot be taken together; nothing where they can. */
export function rangesRefusal(ranges: readonly Ranged[], hold: Hold): string | undefined {
	if (ranges.length === 0) return "no input has a range: choose one at least";
	if (ranges.length > rangesAtMost) return `${rangesAtMost} inputs at most can have a range`;
	return hold !== "none" && ranges.filter(({ key }) => isCoupled(key)).length > 2
		? "loading, porosity and thickness cannot all be chosen: solids are kept, so one of them follows. Take one out, or hold nothing"
		: undefined;
}

/** Where inputs range until somebody chooses otherwise: what has been built, and what the paper holds possible. */
export const firstRanges: readonly Ranged[] = [
	{ key: "d_separator", from: 20, to: 110 },
	{ key: "P", from: 0.3, to: 0.7 },
	{ key: "loading", from: 10, to: 40 },
	{ key: "d_reservoir", from: 0, to: 50 },
];

/** A part of the limits; all of them where the voltage window leaves nothing of that part. */
function within(key: InputKey, from: number, to: number, design: Inputs): Ranged {
	const { min, max } = hardLimits(key, design);
	const range = { key, from: Math.max(min, from), to: Math.min(max, to) };
	return range.from < range.to ? range : { key, from: min, to: max };
}

/** The slider's range, as far as a design lets it go. */
export const sliderRange = (key: InputKey, design: Inputs): Ranged =>
	within(key, inputOf(key).soft.min, inputOf(key).soft.max, design);

/** The same, widened to a round value beyond the design's own where that lies outside. */
export function rangeAround(key: InputKey, design: Inputs): Ranged {
	const { min, max } = inputOf(key).soft;
	const { step } = roundLevels(min, max, 10);
	const round = (steps: number) => Number((steps * step).toPrecision(12));
	const value = design[key];
	const from = value < min ? round(Math.floor(value / step)) : min;
	const to = value > max ? round(Math.ceil(value / step)) : max;
	return within(key, from, to, design);
}
