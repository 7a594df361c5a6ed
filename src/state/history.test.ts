import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaults } from "#model";
import { modelVersion } from "#model/version";
import { encodeLink, firstShowing } from "#permalink";
import { FakeShelf } from "./fake-shelf";
import { keepHistory } from "./history";
import { readLocks } from "./locks";
import { useStore } from "./state";
import { beginChange, endChange, loadLink, redo, setInput, setSteps, undo } from "./store";

const key = `cellwright/history/${modelVersion}`;
const state = () => useStore.getState();
const separator = () => state().design.inputs.d_separator;
const address = () => encodeLink(state().design, firstShowing);

/** A page in a tab, over a design; `leave` is what the browser calls when the page goes. */
function page(shelf: FakeShelf, design = useStore.getInitialState().design, locks = ""): { leave: () => void } {
	useStore.setState({ ...useStore.getInitialState(), design, locks: readLocks(locks) }, true);
	let leave = () => {};
	keepHistory({
		shelf,
		onLeaving: (write) => {
			leave = write;
		},
	});
	return { leave };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("undo and redo after a reload", () => {
	it("go on where they were, to the last digit", () => {
		const shelf = new FakeShelf();
		const { leave } = page(shelf);
		setInput("d_separator", 0.1 + 0.2);
		setInput("P", 0.41);
		setInput("P", 0.3);
		undo();
		const there = address();
		leave();
		page(shelf, state().design);
		expect(address()).toBe(there);
		redo();
		expect(state().design.inputs.P).toBe(0.3);
		undo();
		undo();
		undo();
		expect(state().design.inputs).toEqual(defaults);
		redo();
		expect(separator()).toBe(0.1 + 0.2);
	});

	it("leave the path the same where no step has changed it, so that its energy is spoken", () => {
		const shelf = new FakeShelf();
		const { leave } = page(shelf);
		setSteps([...state().design.steps, { name: "Thin separator", changes: [["d_separator", 30]] }]);
		setInput("P", 0.41);
		leave();
		page(shelf, state().design);
		undo();
		expect(state().settled!.to.steps).toBe(state().settled!.from.steps);
		redo();
		expect(state().settled!.to.steps).toBe(state().settled!.from.steps);
		undo();
		undo();
		expect(state().settled!.to.steps).toHaveLength(3);
		expect(state().settled!.from.steps).toHaveLength(4);
	});

	it("are written a while after a change, and never during a drag", () => {
		const shelf = new FakeShelf();
		page(shelf);
		setInput("d_separator", 40);
		expect(shelf.content.has(key)).toBe(false);
		vi.advanceTimersByTime(400);
		beginChange();
		setInput("d_separator", 30);
		vi.advanceTimersByTime(60_000);
		expect(shelf.content.has(key)).toBe(false);
		endChange();
		vi.advanceTimersByTime(60_000);
		page(shelf, state().design);
		undo();
		expect(separator()).toBe(40);
	});

	it("take a drag that the reload has cut off for a change", () => {
		const shelf = new FakeShelf();
		const { leave } = page(shelf);
		beginChange();
		setInput("d_separator", 30);
		leave();
		page(shelf, state().design);
		expect(separator()).toBe(30);
		undo();
		expect(separator()).toBe(50);
	});

	it("lead back from another link that was opened in the same tab", () => {
		const shelf = new FakeShelf();
		const first = page(shelf);
		setInput("d_separator", 40);
		setInput("d_separator", 30);
		undo();
		first.leave();
		page(shelf);
		expect([separator(), state().future]).toEqual([50, []]);
		undo();
		expect(separator()).toBe(40);
		undo();
		expect([separator(), state().past]).toEqual([50, []]);
	});

	it("stand before what was done on the page before they came", () => {
		const shelf = new FakeShelf();
		const { leave } = page(shelf);
		setInput("d_separator", 40);
		leave();
		useStore.setState({ ...useStore.getInitialState(), design: state().design }, true);
		setInput("d_separator", 30);
		keepHistory({ shelf, onLeaving: () => {} });
		undo();
		undo();
		expect(separator()).toBe(50);
	});

	it("go 200 steps back at most, and read what they have written", () => {
		const shelf = new FakeShelf();
		let { leave } = page(shelf);
		for (let i = 1; i <= 250; i++) setInput("d_separator", 50 + i);
		leave();
		({ leave } = page(shelf, state().design));
		for (let i = 0; i < 150; i++) undo();
		leave();
		page(shelf, state().design);
		expect([separator(), state().past.length, state().future.length]).toEqual([150, 50, 150]);
		for (let i = 0; i < 60; i++) undo();
		expect(separator()).toBe(100);
		expect(state().notices).toEqual([]);
	});
});

describe("what a link has fixed", () => {
	it("is not crossed by undo into what the tab had before", () => {
		const shelf = new FakeShelf();
		const { leave } = page(shelf);
		setInput("d_separator", 40);
		leave();
		const lesson = page(shelf, useStore.getInitialState().design, "?lock=d_separator");
		expect(state().past).toEqual([]);
		setInput("P", 0.5);
		lesson.leave();
		page(shelf, state().design, "?lock=d_separator");
		expect(state().past).toHaveLength(1);
		page(shelf, useStore.getInitialState().design, "?lock=d_separator");
		expect(state().past).toEqual([]);
	});
});

describe("a storage that fails", () => {
	it.each([
		"rubbish",
		"[]",
		"null",
		'{"past":[],"now":7,"future":[]}',
		'{"past":["#v=1&P=9"],"now":"#v=1","future":[]}',
		`{"past":${JSON.stringify(Array(201).fill("#v=1"))},"now":"#v=1","future":[]}`,
		'{"__proto__":{"past":[]},"now":"#v=1","future":[]}',
	])("that holds %.60s: it is put aside and told, and undo goes on", (text) => {
		const shelf = new FakeShelf();
		shelf.content.set(key, text);
		const { leave } = page(shelf);
		expect(state().notices).toHaveLength(1);
		expect(shelf.content.get(`${key}/unreadable-1`)).toBe(text);
		setInput("d_separator", 40);
		leave();
		page(shelf, state().design);
		undo();
		expect(separator()).toBe(50);
		expect(shelf.content.get(`${key}/unreadable-1`)).toBe(text);
	});

	it("for want of room says so once, and undo works on the page", () => {
		const shelf = new FakeShelf();
		shelf.room = 100;
		const { leave } = page(shelf);
		setInput("d_separator", 40);
		leave();
		expect(state().notices.map(({ heading }) => heading)).toEqual(["The steps of undo could not be stored."]);
		loadLink(state().design, state().showing, []);
		setInput("d_separator", 30);
		leave();
		expect(state().notices).toEqual([]);
		undo();
		expect(separator()).toBe(40);
	});

	it("for want of room to put rubbish aside leaves the rubbish where it is", () => {
		const shelf = new FakeShelf();
		shelf.content.set(key, "rubbish");
		shelf.room = 30;
		const { leave } = page(shelf);
		setInput("d_separator", 40);
		leave();
		expect([...shelf.content]).toEqual([[key, "rubbish"]]);
		expect(state().notices).toHaveLength(1);
	});

	it("by forbidding all is passed over in silence", () => {
		const shelf = new FakeShelf();
		shelf.faults = ["throw"];
		page(shelf);
		setInput("d_separator", 40);
		expect([state().notices, state().past.length]).toEqual([[], 1]);
	});
});
