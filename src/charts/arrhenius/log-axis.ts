/** A logarithmic axis with round ends, which stays while what it holds moves a little. */

import { powerText } from "#model/powers";

export interface LogAxis {
	readonly from: number;
	readonly to: number;
	/** From low to high. */
	readonly ticks: readonly number[];
}

/** 12 digits: 5 times 0.1 is 0.5, and a hundred millionths are 0.0001. */
const clean = (value: number) => Number(value.toPrecision(12));

/** 1, 2 or 5 times a power of ten: the last that is not above `value`, or the first that is not beneath it. */
function roundTo(value: number, towards: "below" | "above"): number {
	const decade = 10 ** Math.floor(Math.log10(value));
	const steps = [1, 2, 5, 10].map((each) => clean(each * decade));
	return towards === "below"
		? steps.findLast((step) => step <= value * (1 + 1e-9))!
		: steps.find((step) => step >= value * (1 - 1e-9))!;
}

const mostTicks = 9;

function ticksWithin(from: number, to: number): readonly number[] {
	const [first, last] = [Math.floor(Math.log10(from) + 1e-9), Math.ceil(Math.log10(to) - 1e-9)];
	const decades = Array.from({ length: last - first + 1 }, (_, i) => clean(10 ** (first + i)));
	const within = (tick: number) => tick >= from * (1 - 1e-9) && tick <= to * (1 + 1e-9);
	const fine = decades.flatMap((decade) => [1, 2, 5].map((each) => clean(each * decade))).filter(within);
	if (fine.length <= mostTicks) return fine;
	const whole = decades.filter(within);
	const every = Math.ceil(whole.length / mostTicks);
	return whole.filter((_, i) => i % every === 0);
}

/** Round ends around two positive numbers. */
export function logAxisAround(low: number, high: number): LogAxis {
	const [from, to] = [roundTo(low, "below"), roundTo(high, "above")];
	const ends = from < to ? ([from, to] as const) : ([clean(from / 10), clean(to * 10)] as const);
	return { from: ends[0], to: ends[1], ticks: ticksWithin(...ends) };
}

/** Decades from one end to the other. */
const span = ({ from, to }: LogAxis) => Math.log10(to / from);

/** The axis before, as long as it holds both and is not much too long. */
export function steadyLogAxis(before: LogAxis | undefined, low: number, high: number): LogAxis {
	const fresh = logAxisAround(low, high);
	if (!before || low < before.from || high > before.to) return fresh;
	return span(fresh) >= 0.6 * span(before) ? before : fresh;
}

/** “0.05”, “200”; beyond four digits as a power of ten: “10⁻⁵”. */
export function logTickText(tick: number): string {
	if (tick >= 1e-3 && tick < 1e4) return String(tick);
	const power = Math.floor(Math.log10(tick) + 1e-9);
	const times = clean(tick / 10 ** power);
	return `${times === 1 ? "" : `${times}·`}${powerText(power)}`;
}
