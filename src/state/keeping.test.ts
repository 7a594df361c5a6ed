import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presetIds } from "#library";
import { type Design, encodeLink, firstShowing, fromPreset, type Named } from "#permalink";
import { readDocument, writeDocument } from "#permalink/document";
import { FakeShelf } from "./fake-shelf";
import { type Keeping, keeping, keptKey } from "./keeping";
import type { Notice } from "./notices";

const stamp = { link: "https://example.org/#v=1", date: "2026-11-23" };
const cell1 = fromPreset("cell-1");
const thin: Design = { ...cell1, inputs: { ...cell1.inputs, d_separator: 20 } };

function tab(shelf: FakeShelf | undefined, told: Notice[] = []): Keeping {
	return keeping({ shelf: () => shelf, stamp: () => stamp, tell: (notice) => told.push(notice) });
}
const names = ({ useKept }: Keeping) => useKept.getState().designs.map(({ name }) => name);
const idOf = ({ useKept }: Keeping, name: string) =>
	useKept.getState().designs.find((kept) => kept.name === name)?.id ?? "none";
const link = (design: Design) => encodeLink(design, firstShowing);

/** What a file reader finds in the storage. */
function stored(shelf: FakeShelf): readonly Named[] {
	const text = shelf.content.get(keptKey);
	const read = text === undefined ? undefined : readDocument(text);
	return read?.ok ? read.carried.kept : [];
}

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
		const one = tab(new FakeShelf());
		const many = Array.from({ length: 500 }, (_, i) => ({ name: `Design ${i}`, design: cell1 }));
		expect(one.keepAll(many)).toEqual({ added: 500, known: 0 });
		expect(one.keep(thin)).toEqual({ why: expect.stringMatching(/^500 designs are kept at most/) });
		expect(one.keepAll([{ name: "other", design: thin }])).toEqual({ why: expect.stringMatching(/^500/) });
		expect(names(one)).toHaveLength(500);
		expect(names(tab(new FakeShelf()))).toEqual([]);
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

describe("a storage that fails", () => {
	it.each(["throw", "nothing"] as const)("(%s) leaves list and storage as they were, and says why", (fault) => {
		const shelf = new FakeShelf();
		const told: Notice[] = [];
		const one = tab(shelf, told);
		one.keep(cell1, "A");
		const before = shelf.content.get(keptKey);
		// a change reads, reads again to be able to go back, and then writes
		shelf.faults = [undefined, undefined, fault];
		const answer = one.keep(thin, "B");
		expect(answer).toEqual({
			why: expect.stringMatching(fault === "throw" ? /room .* used up.*Delete .* or save/ : /did not store it/),
		});
		expect(told).toEqual([{ heading: "The design was not kept:", lines: ["why" in answer && answer.why] }]);
		expect(names(one)).toEqual(["A"]);
		expect(shelf.content.get(keptKey)).toBe(before);
		expect(one.keep(thin, "B")).toHaveProperty("kept");
	});

	it("answers of each thing done in the list whether it came about", () => {
		const shelf = new FakeShelf();
		const one = tab(shelf);
		for (const name of ["A", "B", "C"]) one.keep(cell1, name);
		one.remove(idOf(one, "C"));
		const [a, b] = [idOf(one, "A"), idOf(one, "B")];
		const all = [
			() => one.duplicate(a),
			() => one.moveBy(a, 1),
			() => one.rename(a, "D"),
			() => one.remove(b),
			() => one.undoRemove(),
		];
		const before = shelf.content.get(keptKey);
		for (const act of all) {
			shelf.faults = [undefined, undefined, "throw"];
			expect(act()).toBe(false);
			expect(shelf.content.get(keptKey)).toBe(before);
			expect(one.useKept.getState().deleted.map(({ kept }) => kept.name)).toEqual(["C"]);
		}
		expect(one.moveBy(a, -1)).toBe(false);
		expect(one.remove("gone")).toBe(false);
		expect(all.toReversed().map((act) => act())).toEqual([true, true, true, true, true]);
	});

	it("that is not there says what to do instead", () => {
		const one = tab(undefined);
		expect(one.useKept.getState().closed).toMatch(/lets the page keep nothing.*Share/);
		expect(one.keep(cell1)).toEqual({ why: expect.stringMatching(/keep nothing/) });
		expect(names(one)).toEqual([]);
	});

	it.each([
		"rubbish",
		"",
		"[]",
		'{"format":"cellwright","version":2,"kept":[]}',
		'{"format":"cellwright","version":1,"kept":[{"name":"x","inputs":{"P":7}}]}',
	])("that holds %j has it put aside, told once, and to be had", (text) => {
		const shelf = new FakeShelf();
		shelf.content.set(keptKey, text);
		shelf.content.set(`${keptKey}/unreadable-1`, "from before");
		const told: Notice[] = [];
		const one = tab(shelf, told);
		one.refresh();
		const aside = `${keptKey}/unreadable-2`;
		expect([told.length, told[0]?.heading]).toEqual([1, "The designs kept in this browser cannot be read."]);
		expect(one.useKept.getState().unreadable).toEqual([`${keptKey}/unreadable-1`, aside]);
		expect(one.unreadableText(aside)).toBe(text);
		one.keep(cell1, "A");
		expect([...shelf.content.keys()].sort()).toEqual([keptKey, `${keptKey}/unreadable-1`, aside]);
		one.forgetUnreadable(aside);
		expect(one.useKept.getState().unreadable).toEqual([`${keptKey}/unreadable-1`]);
	});

	it("without room for a copy of what cannot be read overwrites nothing until it was deleted", () => {
		const shelf = new FakeShelf();
		shelf.content.set(keptKey, "x".repeat(10_000));
		shelf.room = 15_000;
		const one = tab(shelf);
		expect(one.useKept.getState()).toMatchObject({ unreadable: [keptKey], closed: expect.stringMatching(/no room/) });
		expect(one.keep(cell1)).toHaveProperty("why");
		expect(one.unreadableText(keptKey)).toHaveLength(10_000);
		one.forgetUnreadable(keptKey);
		expect(one.useKept.getState()).toMatchObject({ unreadable: [], closed: undefined });
		expect(one.keep(cell1, "A")).toHaveProperty("kept");
	});

	it("does not take from a tab what that tab still knows", () => {
		const shelf = new FakeShelf();
		const one = tab(shelf);
		one.keep(cell1, "A");
		shelf.content.set(keptKey, "{cut off");
		one.keep(thin, "B");
		expect(stored(shelf).map(({ name }) => name)).toEqual(["A", "B"]);
		expect(shelf.content.get(`${keptKey}/unreadable-1`)).toBe("{cut off");
	});
});

describe("nothing is lost", () => {
	it("when rubbish is seen before the next change is made", () => {
		const shelf = new FakeShelf();
		const one = tab(shelf);
		for (const name of ["A", "B", "C"]) one.keep(cell1, name);
		shelf.content.set(keptKey, "rubbish");
		one.refresh();
		expect(names(one)).toEqual(["A", "B", "C"]);
		one.keep(thin, "D");
		expect(stored(shelf).map(({ name }) => name)).toEqual(["A", "B", "C", "D"]);
		expect([...shelf.content.values()]).toContain("rubbish");
	});

	it("of what another version has kept: it is left where that version finds it", () => {
		const shelf = new FakeShelf();
		const one = tab(shelf);
		one.keep(cell1, "A");
		const later = JSON.parse(shelf.content.get(keptKey)!);
		later.model = "9.1.0";
		later.kept[0].inputs.new_input = 3;
		const text = JSON.stringify(later);
		shelf.content.set(keptKey, text);
		const told: Notice[] = [];
		const two = tab(shelf, told);
		expect(two.keep(thin, "B")).toMatchObject({ why: expect.stringContaining("9.1.0") });
		expect(two.useKept.getState().closed).toContain("9.1.0");
		expect([...shelf.content]).toEqual([[keptKey, text]]);
	});

	const which = fc.nat({ max: 9 });
	const fault = fc.constantFrom("throw" as const, "nothing" as const, undefined, undefined, undefined);
	const doing = fc.oneof(
		fc.record({ do: fc.constant("keep" as const), preset: fc.constantFrom(...presetIds) }),
		fc.record({ do: fc.constantFrom("rename", "duplicate", "remove", "undoRemove", "refresh", "rubbish"), which }),
		fc.record({ do: fc.constant("moveBy" as const), which, places: fc.integer({ min: -3, max: 3 }) }),
	);
	const operation = fc.tuple(doing, fc.nat({ max: 1 }), fc.array(fault, { maxLength: 12 }));

	it("by any sequence from two tabs, whatever fails on the way", () => {
		fc.assert(
			fc.property(fc.array(operation, { maxLength: 30 }), (operations) => {
				const shelf = new FakeShelf();
				const tabs = [tab(shelf), tab(shelf)] as const;
				/** How many designs of this voltage were kept and not asked to be deleted; each kept design has its own. */
				const owed = new Map<number, number>();
				let rubbish: string | undefined;
				const aside = new Set<string>();
				const owe = (U: number, count: number) => owed.set(U, (owed.get(U) ?? 0) + count);
				operations.forEach(([what, nth, faults], n) => {
					const one = tabs[nth]!;
					const { designs, deleted } = one.useKept.getState();
					const target = "which" in what ? designs[what.which] : undefined;
					shelf.faults = [...faults];
					if (what.do === "keep") {
						const U = 3 + n / 1000;
						const published = fromPreset(what.preset);
						const answer = one.keep({ ...published, inputs: { ...published.inputs, U } });
						if ("kept" in answer) owe(U, 1);
					} else if (what.do === "rename") one.rename(target?.id ?? "", `N${n}`);
					else if (what.do === "duplicate") {
						if (one.duplicate(target?.id ?? "")) owe(target!.design.inputs.U, 1);
					} else if (what.do === "moveBy") one.moveBy(target?.id ?? "", what.places);
					else if (what.do === "remove" && target) {
						const { U } = target.design.inputs;
						if (one.remove(target.id)) owe(U, -1);
					} else if (what.do === "undoRemove") {
						const last = deleted.at(-1);
						if (one.undoRemove() && last) owe(last.kept.design.inputs.U, 1);
					} else if (what.do === "refresh") one.refresh();
					else if (what.do === "rubbish") {
						// somebody else's program: what stood there was overwritten by it
						shelf.faults = [];
						shelf.content.set(keptKey, `rubbish ${n}`);
						rubbish = `rubbish ${n}`;
						owed.clear();
					}
					shelf.faults = [];
					const text = shelf.content.get(keptKey);
					const readable = text === undefined || text.startsWith("rubbish") || readDocument(text).ok;
					expect(readable).toBe(true);
					const there = stored(shelf).map(({ design }) => design.inputs.U);
					for (const [U, count] of owed)
						expect(there.filter((other) => other === U).length).toBeGreaterThanOrEqual(count);
					const all = [...shelf.content.values()];
					if (rubbish !== undefined) expect(all).toContain(rubbish);
					for (const [key, value] of shelf.content) if (key !== keptKey) aside.add(value);
					for (const value of aside) expect(all).toContain(value);
				});
				const kept = new Set(stored(shelf).map(({ name }) => name));
				expect(kept.size).toBe(stored(shelf).length);
			}),
			{ seed: 20261123, numRuns: 150 },
		);
	});
});

it("reads what a file of kept designs holds", () => {
	const shelf = new FakeShelf();
	shelf.content.set(keptKey, writeDocument({ kept: [{ name: "from a file", design: thin }] }, stamp));
	expect(names(tab(shelf))).toEqual(["from a file"]);
});
