/** Made-up recordings: how soon a result followed is counted as one would by hand. */
import { describe, expect, it } from "vitest";
import type { Frame, Seen } from "./recorder";
import { framesOf, percentile, soon } from "./soon";

const event = (before: string, after: string, headline: number | null = null): Seen => ({
	headline,
	section: null,
	before,
	after,
});
const frame = (at: number, input: string, output: string): Frame => ({ at, input, output });

describe("a percentile", () => {
	it("is the value that so much of the sample does not exceed", () => {
		const sample = [30, 10, 20, 40, 50, 60, 70, 80, 90, 100];
		expect(percentile(sample, 0.5)).toBe(50);
		expect(percentile(sample, 0.95)).toBe(100);
		expect(percentile([7], 0.05)).toBe(7);
		expect(percentile([], 0.5)).toBeNull();
	});
});

describe("the events of a drag", () => {
	const timed = (events: readonly Seen[]) => soon({ events, frames: [], keydowns: [], whole: true });

	it("count as followed where their own task changed the result; what changed nothing does not count", () => {
		// the second came within one step of the slider; the third was followed late; of the last nobody knows
		const events = [event("1", "2", 3), event("2", "2"), event("2", "2"), event("3", "4", 5), event("4", "5", 4)];
		expect(timed(events).inTask).toBeCloseTo(2 / 3, 12);
	});

	it("are timed only where they changed anything", () => {
		expect(timed([event("1", "2", 3), event("2", "2"), event("2", "3", 9)]).headline).toEqual({ p50: 3, p95: 9 });
		expect(timed([event("1", "1")])).toEqual({
			events: 1,
			headline: { p50: null, p95: null },
			section: { p50: null, p95: null },
			inTask: 0,
		});
	});
});

describe("the frames of a drag", () => {
	it("are those in which the result moved with the slider, and the longest gap between two", () => {
		const frames = [
			frame(0, "a", "1"),
			frame(16, "b", "2"),
			frame(32, "c", "2"),
			frame(80, "c", "3"),
			frame(96, "d", "4"),
		];
		expect(framesOf(frames)).toEqual({ frames: 5, framesMoved: 3, inFrame: 2 / 3, longestFrame: 48 });
		expect(framesOf([])).toEqual({ frames: 0, framesMoved: 0, inFrame: 0, longestFrame: 0 });
	});
});
