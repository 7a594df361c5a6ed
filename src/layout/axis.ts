/** Axes with round ends, which stay while what they hold moves a little. */

export interface Axis {
	readonly from: number;
	readonly to: number;
	readonly interval: number;
}

/** 1, 2 or 5 times a power of ten: the least of which no more than `most` reach over `span`. */
export function roundInterval(span: number, most: number): number {
	const decade = 10 ** Math.floor(Math.log10(span / most));
	return [1, 2, 5].map((each) => each * decade).find((each) => span / each <= most * (1 + 1e-9)) ?? 10 * decade;
}

/** 12 digits: three times 0.1 is 0.3. */
const clean = (value: number) => Number(value.toPrecision(12));

/** Round ends around what is to be held. What comes near zero and is not negative starts at zero. */
export function axisAround(low: number, high: number, most: number): Axis {
	if (!(high - low > 1e-9 * Math.max(Math.abs(low), Math.abs(high)))) {
		const room = Math.abs(low) * 0.1 || 1;
		return axisAround(low - room, high + room, most);
	}
	const start = low >= 0 && low < 0.25 * high ? 0 : low;
	const interval = roundInterval(high - start, most);
	return {
		from: clean(Math.floor(start / interval + 1e-9) * interval),
		to: clean(Math.ceil(high / interval - 1e-9) * interval),
		interval: clean(interval),
	};
}

/** The axis before, as long as it holds everything and is not much too long; so it does not dance while a slider moves. */
export function steadyAxis(before: Axis | undefined, low: number, high: number, most: number): Axis {
	const fresh = axisAround(low, high, most);
	if (!before) return fresh;
	const slack = 1e-6 * before.interval;
	const holds = low >= before.from - slack && high <= before.to + slack;
	return holds && fresh.to - fresh.from >= 0.4 * (before.to - before.from) ? before : fresh;
}

/** Multiples of the interval between two ends, which need not be round themselves. */
export function ticksBetween(from: number, to: number, interval: number): readonly number[] {
	const first = Math.ceil(from / interval - 1e-9);
	const last = Math.floor(to / interval + 1e-9);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => clean((first + index) * interval));
}

export const ticksOf = ({ from, to, interval }: Axis): readonly number[] => ticksBetween(from, to, interval);

/** With as many decimals as the interval has, and a true minus. */
export const tickText = (tick: number, interval: number): string => {
	const text = tick.toFixed(Math.max(0, -Math.floor(Math.log10(interval) + 1e-9)));
	return Number(text) === 0 ? text.replace("-", "") : text.replace("-", "−");
};
