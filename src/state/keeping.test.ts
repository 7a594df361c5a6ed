import { describe, expect, it } from "vitest";
import { type Design, encodeLink, firstShowing } from "#permalink";
import { writeDocument } from "#permalink/document";
import { FakeShelf } from "./fake-shelf";
import { cell1, idOf, names, stamp, stored, tab, thin } from "./fake-tabs";
import { keptKey } from "./keeping";

const link = (design: Design) => encodeLink(design, firstShowing);

describe("a design that is kept", () => {
	it("stands in the storage as a document that opens, with all its digits", () => {
		const shelf = new FakeShelf();
		const design = { ...cell1, inputs: { ...cell1.inputs, P: 0.1 + 0.2 } };
		expect(tab(shelf).keep(design, "  mine\u0000 ")).toMatchObject({ kept: { name: "mine" } });
		expect(stored(shelf).map(({ name }) => name)).toEqual(["mine"]);
		expect(link(stored(shelf)[0]!.design)).toBe(link(design));
	});

	it("has a name of its own, given or not", () => {
		const one = tab(new FakeShelf());
		one.keep(thin);
		one.keep(thin);
		one.keep(cell1, "cell 1 · 20 µm separator");
		expect(names(one)).toEqual([
			"cell 1 · 20 µm separator",
			"cell 1 · 20 µm separator (2)",
			"cell 1 · 20 µm separator (3)",
		]);
		one.rename(idOf(one, "cell 1 · 20 µm separator (2)"), "cell 1 · 20 µm separator");
		expect(names(one)[1]).toBe("cell 1 · 20 µm separator (2)");
		one.rename(idOf(one, "cell 1 · 20 µm separator (3)"), " ");
		expect(names(one)[2]).toBe("cell 1 · 20 µm separator (3)");
	});

	it("is duplicated behind itself, moved, deleted, and put back where it stood", () => {
		const one = tab(new FakeShelf());
		for (const name of ["A", "B", "C"]) one.keep(cell1, name);
		one.duplicate(idOf(one, "A"));
		expect(names(one)).toEqual(["A", "A (2)", "B", "C"]);
		one.moveBy(idOf(one, "C"), -2);
		one.moveBy(idOf(one, "A"), 99);
		expect(names(one)).toEqual(["C", "A (2)", "B", "A"]);
		const id = idOf(one, "B");
		one.remove(id);
		expect(names(one)).toEqual(["C", "A (2)", "A"]);
		one.undoRemove();
		expect(names(one)).toEqual(["C", "A (2)", "B", "A"]);
		expect(idOf(one, "B")).toBe(id);
		one.remove(id);
		one.rename(idOf(one, "C"), "D");
		one.undoRemove();
		expect(names(one)).toEqual(["D", "A (2)", "A"]);
	});

	it("comes back after others were deleted too: the last one first", () => {
		const one = tab(new FakeShelf());
		for (const name of ["A", "B", "C", "D"]) one.keep(cell1, name);
		for (const name of ["B", "A", "D"]) one.remove(idOf(one, name));
		expect(names(one)).toEqual(["C"]);
		// nothing was done
		expect(one.rename(idOf(one, "C"), " ")).toBe(false);
		const back = () => {
			expect(one.undoRemove()).toBe(true);
			return names(one);
		};
		expect([back(), back(), back()]).toEqual([
			["C", "D"],
			["A", "C", "D"],
			["A", "B", "C", "D"],
		]);
		expect(one.undoRemove()).toBe(false);
	});

	it("comes back under a name of its own where another tab has given its name away", () => {
		const shelf = new FakeShelf();
		const [one, two] = [tab(shelf), tab(shelf)];
		one.keep(cell1, "A");
		one.remove(idOf(one, "A"));
		two.keep(thin, "A");
		one.undoRemove();
		expect(names(one)).toEqual(["A (2)", "A"]);
	});

	it("comes from a file once, however often the file is opened", () => {
		const one = tab(new FakeShelf());
		one.keep(cell1, "A");
		const file = [
			{ name: "A", design: cell1 },
			{ name: "A", design: thin },
			{ name: "B", design: thin },
		];
		expect(one.keepAll(file)).toEqual({ added: 2, known: 1 });
		expect(names(one)).toEqual(["A", "A (2)", "B"]);
		expect(one.keepAll(file.slice(0, 1))).toEqual({ added: 0, known: 1 });
		expect(one.keepAll(file.slice(2))).toEqual({ added: 0, known: 1 });
	});

	it("is one of 500 at most", () => {
		const shelf = new FakeShelf();
		const one = tab(shelf);
		const many = Array.from({ length: 500 }, (_, i) => ({ name: `Design ${i}`, design: cell1 }));
		expect(one.keepAll(many)).toEqual({ added: 500, known: 0 });
		expect(one.keep(thin)).toEqual({ why: expect.stringMatching(/^500 designs are kept at most/) });
		expect(one.keepAll([{ name: "other", design: thin }])).toEqual({ why: expect.stringMatching(/^500/) });
		expect(names(one)).toHaveLength(500);
		expect(names(tab(shelf))).toHaveLength(500);
	});
});

describe("two tabs", () => {
	it("do not undo each other's changes, also before they have heard of them", () => {
		const shelf = new FakeShelf();
		const [one, two] = [tab(shelf), tab(shelf)];
		one.keep(cell1, "A");
		two.keep(thin, "B");
		expect(stored(shelf).map(({ name }) => name)).toEqual(["A", "B"]);
		one.refresh();
		const id = idOf(one, "A");
		two.rename(idOf(two, "A"), "A, renamed");
		two.moveBy(idOf(two, "B"), -1);
		one.refresh();
		expect(names(one)).toEqual(["B", "A, renamed"]);
		// renamed elsewhere, it is another one for this tab: what was meant for the old name does nothing
		one.remove(id);
		expect(names(one)).toEqual(["B", "A, renamed"]);
	});
});

it("reads what a file of kept designs holds", () => {
	const shelf = new FakeShelf();
	shelf.content.set(keptKey, writeDocument({ kept: [{ name: "from a file", design: thin }] }, stamp));
	expect(names(tab(shelf))).toEqual(["from a file"]);
});
