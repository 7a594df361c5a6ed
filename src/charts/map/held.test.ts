/** Where the point of the map can move: against the solids balance in closed form. */
import { describe, expect, it } from "vitest";
import { defaults, type InputKey, inputOf } from "#model";
import { heldOf, wantedAt } from "./held";
import { layoutOf, scaleX, scaleY } from "./layout";

const axis = (key: InputKey) => ({ key, from: inputOf(key).soft.min, to: inputOf(key).soft.max });
const layout = layoutOf(1000, 16, axis("d_cathode"));
/** Cell 1: 23.1 mg/cm² in 200 µm at 63 %. */
const solids = 23.1 / (0.37 * 200);

describe("the line of what is held", () => {
	it("is none where the point is free", () => {
		expect(heldOf({ x: axis("P"), y: axis("d_separator") }, defaults, "loading")).toBeUndefined();
		expect(heldOf({ x: axis("d_separator"), y: axis("j") }, defaults, "P")).toBeUndefined();
		expect(heldOf({ x: axis("P"), y: axis("loading") }, defaults, "none")).toBeUndefined();
	});

	it("runs up or across where what is held is an axis", () => {
		const axes = { x: axis("loading"), y: axis("P") };
		expect(heldOf(axes, defaults, "loading")).toEqual({
			key: "loading",
			points: [
				[23.1, 0.15],
				[23.1, 0.8],
			],
		});
		expect(heldOf(axes, defaults, "P")!.points).toEqual([
			[2, 0.63],
			[60, 0.63],
		]);
	});

	it("is the curve on which the third stays, the design in hand upon it", () => {
		const { points } = heldOf({ x: axis("P"), y: axis("d_cathode") }, defaults, "loading")!;
		// d_cathode = 23.1/(solids (1 − P))
		for (const [P, d] of points) expect(d).toBeCloseTo(23.1 / (solids * (1 - P)), 9);
		expect(points).toContainEqual([0.63, 200]);
		expect(points[0]![0]).toBe(0.15);
		expect(points.at(-1)![0]).toBeCloseTo(0.8, 12);
		const [xs] = [points.map(([P]) => P)];
		expect(xs).toEqual(xs.toSorted((a, b) => a - b));
	});
});

describe("what a pointer sets", () => {
	it("is both inputs at displayed steps, and no more than the ends beyond the map", () => {
		const axes = { x: axis("P"), y: axis("d_separator") };
		const at = (P: number, d: number) => [scaleX(layout, axes.x, P), scaleY(layout, axes.y, d)] as const;
		expect(wantedAt(axes, layout, undefined, at(0.4012, 50.3))).toEqual([
			["P", 0.4],
			["d_separator", 50],
		]);
		expect(wantedAt(axes, layout, undefined, [-100, 5000])).toEqual([
			["P", 0.15],
			["d_separator", 5],
		]);
	});

	it("is the other axis alone where one is held", () => {
		const axes = { x: axis("loading"), y: axis("P") };
		const pixel = [scaleX(layout, axes.x, 40), scaleY(layout, axes.y, 0.3)] as const;
		expect(wantedAt(axes, layout, heldOf(axes, defaults, "loading"), pixel)).toEqual([["P", 0.3]]);
		expect(wantedAt(axes, layout, heldOf(axes, defaults, "P"), pixel)).toEqual([["loading", 40]]);
	});

	it("is on a curve the nearest point, by the axis along which it goes further there", () => {
		const axes = { x: axis("P"), y: axis("d_cathode") };
		const held = heldOf(axes, defaults, "loading");
		const curve = (P: number) => 23.1 / (solids * (1 - P));
		/** Foot of the perpendicular, found by walking along the curve in small steps. */
		const nearest = (px: number, py: number) => {
			let best = { distance: Number.POSITIVE_INFINITY, P: 0 };
			for (let P = 0.15; P <= 0.8; P += 1e-4) {
				const distance = Math.hypot(px - scaleX(layout, axes.x, P), py - scaleY(layout, axes.y, curve(P)));
				if (distance < best.distance) best = { distance, P };
			}
			return best.P;
		};
		for (const [P, d] of [
			[0.3, 250],
			[0.5, 60],
			[0.75, 150],
			[0.63, 200],
		] as const) {
			const [px, py] = [scaleX(layout, axes.x, P), scaleY(layout, axes.y, d)];
			const [[key, value], ...more] = wantedAt(axes, layout, held, [px, py]) as [readonly [InputKey, number]];
			expect(more).toEqual([]);
			const foot = nearest(px, py);
			const slope = (curve(foot + 1e-4) - curve(foot)) / 1e-4;
			const steep = slope * (layout.bottom - layout.top) * 0.65 > (layout.right - layout.left) * 380;
			expect(key).toBe(steep ? "d_cathode" : "P");
			// to half a step, and what the chord of a gentle curve is off
			if (steep) expect(Math.abs(value - curve(foot))).toBeLessThan(0.6);
			else expect(Math.abs(value - foot)).toBeLessThan(0.006);
		}
	});
});
