/** Storage that throws, forgets, is full or holds rubbish: nothing is lost, and the reader is told why. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presetIds } from "#library";
import { fromPreset } from "#permalink";
import { readDocument } from "#permalink/document";
import { FakeShelf } from "./fake-shelf";
import { cell1, idOf, names, stored, tab, thin } from "./fake-tabs";
import { keptKey } from "./keeping";
import type { Notice } from "./notices";

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

	it("by any sequence from two tabs, whatever fails on the way", { timeout: 120_000 }, () => {
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
