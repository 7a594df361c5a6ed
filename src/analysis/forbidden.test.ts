/** Regions that limits forbid, on a map of 0 to 1 by 0 to 1 whose limits are plain lines. Randomness is seeded. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults, holds, type InputKey, inputOf } from "#model";
import { forbiddenPoints, forbiddenRegions, isBeyond, type Limit, limitsOf } from "./forbidden";
import type { MapPlane } from "./map-plane";
import { place, type Ranged } from "./place";

const unit = (key: InputKey): Ranged => ({ key, from: 0, to: 1 });
const plane: MapPlane = { inputs: defaults, hold: "none", x: unit("utilisation"), y: unit("w_active") };
const limit = (excess: Limit["excess"]): Limit => ({ stop: { key: "utilisation", end: "max" }, excess });
/** To the right of a line. */
const beyondX = (x: number) => limit((across) => across - x);

describe("limits of a map", () => {
	it("forbid what `place` forbids, and the first of them is the one that it names", () => {
		const pairs: readonly (readonly [InputKey, InputKey])[] = [
			["P", "loading"],
			["d_cathode", "loading"],
			["d_cathode", "P"],
			["U", "U_min"],
			["U_max", "U"],
			["d_separator", "d_cathode"],
		];
		const part = fc.nat(1000).map((n) => n / 1000);
		// somewhat beyond the limits of the axes themselves as well
		const wide = (key: InputKey): Ranged => {
			const { min, max } = inputOf(key).soft;
			return { key, from: min - 0.5 * (max - min), to: max + 0.5 * (max - min) };
		};
		let forbidden = 0;
		fc.assert(
			fc.property(fc.constantFrom(...pairs), fc.constantFrom(...holds), part, part, ([a, b], hold, s, t) => {
				const [x, y] = [wide(a), wide(b)];
				const limits = limitsOf({ inputs: defaults, hold, x, y });
				const [across, up] = [x.from + s * (x.to - x.from), y.from + t * (y.to - y.from)];
				const { stop } = place(defaults, hold, [
					[a, across],
					[b, up],
				]);
				if (stop) forbidden++;
				expect(isBeyond(limits, across, up)).toBe(stop !== undefined);
				expect(limits.find(({ excess }) => excess(across, up) > 0)?.stop).toEqual(stop);
			}),
			{ seed: 5, numRuns: 300 },
		);
		expect(forbidden).toBeGreaterThan(50);
	});
	it("allow what is at the limit itself", () => {
		expect(isBeyond([beyondX(0.5)], 0.5, 0)).toBe(false);
		expect(isBeyond([beyondX(0.5)], 0.51, 0)).toBe(true);
		expect(isBeyond([], 0.5, 0)).toBe(false);
	});
});

describe("points that are forbidden", () => {
	it("stand row by row from the lower end of y", () => {
		const corner = limit((x, y) => Math.min(x - 0.4, 0.6 - y));
		expect([...forbiddenPoints(plane, [corner], 3)!]).toEqual([0, 1, 1, 0, 1, 1, 0, 0, 0]);
	});
	it("are not kept where no limit comes into play", () => {
		expect(forbiddenPoints(plane, [], 3)).toBeUndefined();
	});
});

describe("rooms for words", () => {
	const roomsOf = (one: Limit, size = 101) => forbiddenRegions(plane, [one], size)[0]!.rooms;

	it("are as wide as the region, one for each height", () => {
		const rooms = roomsOf(beyondX(0.495));
		expect(rooms.map(({ height }) => height)).toEqual([0.06, 0.12, 0.18, 0.24, 0.36].map((h) => expect.closeTo(h, 12)));
		for (const { x, width } of rooms) {
			expect(x).toBeCloseTo(0.5, 12);
			expect(width).toBeCloseTo(0.5, 12);
		}
	});
	it("leave out what is at the limit itself, which is allowed", () => {
		expect(roomsOf(beyondX(0.5))[0]).toMatchObject({ x: expect.closeTo(0.51, 12), width: expect.closeTo(0.49, 12) });
	});
	it("are where there is most width, in a region that narrows upwards", () => {
		// between x = y and the right side, from y = 0 up: a box of height h has the width 1 − h
		const wedge = limit((x, y) => x - y + 1e-9);
		for (const { x, y, width, height } of roomsOf(wedge)) {
			expect(width).toBeCloseTo(1 - height, 12);
			expect([x, y + height]).toEqual([expect.closeTo(height, 12), expect.closeTo(1, 12)]);
		}
	});
	it("are the lowest of those equally wide", () => {
		for (const { y, height } of roomsOf(beyondX(0.495))) expect(y + height).toBeCloseTo(1, 12);
	});
	it("are none where the region is lower than the words, or a line", () => {
		// ten parts of a hundred from the top
		const strip = limit((_, y) => y - 0.895);
		expect(roomsOf(strip).map(({ height }) => height)).toEqual([expect.closeTo(0.06, 12)]);
		expect(roomsOf(strip)[0]).toMatchObject({ x: 0, width: 1 });
		expect(roomsOf(beyondX(0.995))).toEqual([]);
		expect(roomsOf(beyondX(0.985))[0]!.width).toBeCloseTo(0.01, 12);
	});
	it("are at least as high as asked, where samples do not fall on the height", () => {
		// 0.06 of 49 parts are 2.94
		expect(roomsOf(beyondX(0.5), 50)[0]!.height).toBeCloseTo(3 / 49, 12);
	});
});

it("an area is the region's outline", () => {
	const [region] = forbiddenRegions(plane, [beyondX(0.5)], 11);
	expect(region!.stop).toEqual({ key: "utilisation", end: "max" });
	const points = [...region!.area.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
	expect(Math.min(...points.map(([x]) => x!))).toBe(0.5);
	for (const corner of [
		[1, 0],
		[1, 1],
		[0.5, 0],
		[0.5, 1],
	])
		expect(points).toContainEqual(corner);
});
