import { describe, expect, it } from "vitest";
import { indexAfterKey } from "#layout/order-keys";
import { indexAt, moved, placeSaid } from "./reorder";

describe("a row that is dragged", () => {
	const height = 44;
	const middle = (index: number) => (index + 0.5) * height;

	it("changes places when the pointer passes the middle of its neighbour, not before", () => {
		expect(indexAt(middle(2) - 1, 1, 4, height)).toBe(1);
		expect(indexAt(middle(2) + 1, 1, 4, height)).toBe(2);
		expect(indexAt(middle(0) + 1, 1, 4, height)).toBe(1);
		expect(indexAt(middle(0) - 1, 1, 4, height)).toBe(0);
	});

	it("does not flicker: where it has just come to, it stays", () => {
		for (let y = -60; y < 5 * height; y++)
			for (let from = 0; from < 4; from++) {
				const to = indexAt(y, from, 4, height);
				expect(indexAt(y, to, 4, height)).toBe(to);
			}
	});

	it("passes several at once and stays within the rows", () => {
		expect(indexAt(middle(3) + 1, 0, 4, height)).toBe(3);
		expect(indexAt(10_000, 0, 4, height)).toBe(3);
		expect(indexAt(-10_000, 3, 4, height)).toBe(0);
	});
});

describe("a row that is moved", () => {
	const order = ["a", "b", "c", "d"];

	it("leaves the others in their order, and moved back all is as before", () => {
		expect(moved(order, 0, 2)).toEqual(["b", "c", "a", "d"]);
		expect(moved(order, 3, 1)).toEqual(["a", "d", "b", "c"]);
		for (let from = 0; from < 4; from++)
			for (let to = 0; to < 4; to++) expect(moved(moved(order, from, to), to, from)).toEqual(order);
	});

	it("goes by arrow keys one place, by Home and End to the ends, and no further", () => {
		expect(
			["ArrowUp", "ArrowLeft", "ArrowDown", "ArrowRight", "Home", "End"].map((key) => indexAfterKey(key, 1, 4)),
		).toEqual([0, 0, 2, 2, 0, 3]);
		expect(indexAfterKey("ArrowUp", 0, 4)).toBe(0);
		expect(indexAfterKey("ArrowDown", 3, 4)).toBe(3);
		expect(indexAfterKey("Tab", 1, 4)).toBeUndefined();
		expect(indexAfterKey("toString", 1, 4)).toBeUndefined();
	});
});

describe("the sentence after a move", () => {
	const row = { id: "p", name: "30 % porosity", gain: 83.4, average: 100 };
	const rows = [{ ...row, id: "a", name: "Full activation" }, row, { ...row, id: "r" }];

	it("says the place and what the step brings there", () => {
		expect(placeSaid(rows, 1, "watt-hours per litre")).toBe(
			"30 % porosity is now second of 3; it brings 83 watt-hours per litre",
		);
	});

	it("says a loss, nothing, and a reason in words", () => {
		const said = (change: object) => placeSaid([{ ...row, ...change }], 0, "watt-hours per kilogram");
		expect(said({ gain: -12.2 })).toMatch(/now first of 1; it costs 12 watt-hours per kilogram$/);
		expect(said({ gain: 0.2 })).toMatch(/; it brings nothing$/);
		expect(said({ gain: 5, refused: "no more than 1000 µm" })).toMatch(/; not possible here: no more than 1000 µm$/);
	});
});
