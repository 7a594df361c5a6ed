/** How soon what was seen followed the hand. */
import type { Frame, Recording, Seen } from "./recorder";

/** The value that so much of the sample does not exceed; null where there is none. */
export function percentile(sample: readonly number[], share: number): number | null {
	const sorted = sample.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? null;
}

export interface Spread {
	readonly p50: number | null;
	readonly p95: number | null;
}
export const spread = (sample: readonly number[]): Spread => ({
	p50: percentile(sample, 0.5),
	p95: percentile(sample, 0.95),
});

const times = (events: readonly Seen[], part: "headline" | "section") =>
	spread(events.map((event) => event[part]).filter((time) => time !== null));

/** Of the events that changed the result (a drag within one step of the slider does not), those whose task did it. */
function inTask(events: readonly Seen[]): number {
	const followed = events.slice(0, -1).map((event, at) => ({ ...event, next: events[at + 1]!.before }));
	const changed = followed.filter(({ before, next }) => before !== next);
	return changed.length > 0 ? changed.filter(({ after, next }) => after === next).length / changed.length : 0;
}

export function framesOf(frames: readonly Frame[]) {
	const pairs = frames.slice(1).map((now, at) => ({ before: frames[at]!, now }));
	const moved = pairs.filter(({ before, now }) => before.input !== now.input);
	const along = moved.filter(({ before, now }) => before.output !== now.output);
	return {
		frames: frames.length,
		framesMoved: moved.length,
		/** Of the frames in which the slider had moved, those in which the result had as well. */
		inFrame: moved.length > 0 ? along.length / moved.length : 0,
		longestFrame: Math.max(0, ...pairs.map(({ before, now }) => now.at - before.at)),
	};
}

/** Of a drag or a train of keys; milliseconds from the event to the last change in its task. */
export const soon = ({ events }: Recording) => ({
	events: events.length,
	headline: times(events, "headline"),
	section: times(events, "section"),
	inTask: inTask(events),
});
