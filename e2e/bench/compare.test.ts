/** Made-up figures: what has become slower is named, noise and another machine are not. */
import { describe, expect, it } from "vitest";
import { compare, latest } from "./compare";
import type { Figure } from "./figures";

const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
	name: "map",
	unit: "ms",
	value,
	reference: 5,
	floor: 0.1,
	...more,
});
const slower = (then: Figure, now: Figure) => compare([then], [now]).slower;

describe("a comparison with a release", () => {
	it("passes a rise of 29 % and names one of 31 %", () => {
		expect(slower(figure(10), figure(12.9))).toEqual([]);
		expect(slower(figure(10), figure(13.1))).toEqual(["map: 13.1 ms in place of 10.0, 31 % more"]);
	});

	it("goes by the reference loop, so that a slower machine is not blamed on the program, nor a faster one its excuse", () => {
		expect(slower(figure(10), figure(20, { reference: 10 }))).toEqual([]);
		expect(slower(figure(10), figure(10, { reference: 2.5 }))).toEqual(["map: 10.0 ms in place of 5.00, 100 % more"]);
	});

	it("takes as they stand what does not go with the processor", () => {
		const frames = { reference: null, floor: 17 };
		expect(slower(figure(17, frames), figure(33.5, frames))).toEqual([]);
		expect(slower(figure(17, frames), figure(50, frames))).toHaveLength(1);
		expect(
			compare([figure(17, frames), figure(1, { name: "b" })], [figure(17, frames), figure(1, { name: "b" })]),
		).toEqual({
			slower: [],
			missing: [],
			added: [],
			relative: 1,
			absolute: 1,
		});
	});

	it("takes a small difference for noise, however large its share", () => {
		expect(slower(figure(0.02), figure(0.11))).toEqual([]);
		expect(slower(figure(0.02), figure(0.13))).toHaveLength(1);
	});

	it("sees what was nothing before", () => {
		const share = { unit: "share", reference: null, floor: 0.1 } as const;
		expect(slower(figure(0, share), figure(0.05, share))).toEqual([]);
		expect(slower(figure(0, share), figure(0.2, share))).toEqual(["map: 0.200 share in place of 0.00"]);
	});

	it("names what is no longer measured, and what is new", () => {
		const both = compare([figure(1), figure(1, { name: "front" })], [figure(1), figure(1, { name: "path" })]);
		expect(both).toEqual({ slower: [], missing: ["front"], added: ["path"], relative: 1, absolute: 0 });
	});
});

describe("the latest release", () => {
	it("is the highest version, by numbers", () => {
		expect(latest(["1.9.0", "1.10.0", "1.2.11", "notes"])).toBe("1.10.0");
		expect(latest(["notes"])).toBeUndefined();
	});
});
