import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Design, firstShowing, fromPreset } from "#permalink";
import { writeDocument } from "#permalink/document";
import { encodeSet } from "#permalink/set";
import { addCompared, setReference } from "./compared";
import { FakeShelf } from "./fake-shelf";
import { readLocks } from "./locks";
import { useStore } from "./state";
import { undo } from "./store";

const shelf = new FakeShelf();
vi.stubGlobal("window", { localStorage: shelf });
vi.stubGlobal("location", { href: "https://example.org/cellwright/" });
vi.stubGlobal("addEventListener", () => {});
const { openFile, openFiles } = await import("./open");
const { useKept } = await import("./kept");

const stamp = { link: "https://example.org/#v=1", date: "2026-11-23" };
const cell2: Design = { ...fromPreset("cell-2"), hold: "none" };
const file = (text: string, name = "x.json") => new File([text], name);
const state = () => useStore.getState();
const said = () => state().notices.flatMap(({ heading, lines }) => [heading, ...lines]);

beforeEach(() => {
	useStore.setState(useStore.getInitialState(), true);
	shelf.content.clear();
	shelf.faults = [];
});

describe("a file", () => {
	it("puts its design in hand as one step of undo, and says so", async () => {
		await openFile(file(writeDocument({ design: cell2, showing: { ...firstShowing, view: "map" }, kept: [] }, stamp)));
		expect([state().design, state().showing.view, state().past.length]).toEqual([cell2, "map", 1]);
		expect(said()).toEqual(["A file was opened:", "“x.json”.", "Its design is in hand; Undo leads back."]);
		undo();
		expect(state().design).toEqual(fromPreset("cell-1"));
	});

	it.each(["", "?lock=P"])("that holds no comparison leaves what is compared, also at “%s”", async (query) => {
		addCompared({ name: "mine", design: cell2 });
		setReference(0);
		const { set, ref } = state().showing;
		useStore.setState({ locks: readLocks(query) });
		await openFile(file(writeDocument({ design: cell2, showing: { ...firstShowing, view: "map" }, kept: [] }, stamp)));
		expect(state().showing).toMatchObject({ view: "map", set, ref });
		expect(set).toBeTypeOf("string");
	});

	it.each(["", "?lock=P"])("shows what it holds, and no question from before, also at “%s”", async (query) => {
		addCompared({ name: "mine", design: cell2 });
		addCompared({ name: "other", design: fromPreset("cell-1") });
		setReference(1);
		const goal = { of: "E_V", by: "P", value: 300 } as const;
		useStore.setState({ showing: { ...state().showing, goal, target: 600 }, locks: readLocks(query) });
		const set = encodeSet([{ name: "theirs", design: cell2 }]);
		await openFile(file(writeDocument({ design: cell2, showing: { ...firstShowing, set }, kept: [] }, stamp)));
		expect(state().showing).toEqual({ ...firstShowing, set });
	});

	it("is named without characters that would turn the sentence around, and not at any length", async () => {
		const name = `a\u202Egpj${"x".repeat(80)}.json`;
		await openFile(file(writeDocument({ design: cell2, kept: [] }, stamp), name));
		expect(said()[1]).toBe(`“a gpj${"x".repeat(55)}…”.`);
	});

	it("of the design that is in hand says nothing of undo", async () => {
		useStore.setState({ design: cell2 });
		await openFile(file(writeDocument({ design: cell2, kept: [] }, stamp)));
		expect(said()).toEqual(["A file was opened:", "“x.json”.", "Its design is in hand."]);
	});

	it("changes nothing that the link of the page fixes, and says so", async () => {
		useStore.setState({ locks: readLocks("?lock=d_separator") });
		await openFile(file(writeDocument({ design: cell2, kept: [] }, stamp)));
		// cell 1 has 50 µm, cell 2 has 110
		expect(state().design.inputs).toEqual({ ...cell2.inputs, d_separator: 50 });
		expect(said().slice(-2)).toEqual([
			"Its design is in hand; Undo leads back.",
			"What the link of this page fixes has stayed as it was.",
		]);
		undo();
		expect(state().design).toEqual(fromPreset("cell-1"));
	});

	it("adds its kept designs to those of this browser, once", async () => {
		const text = writeDocument({ kept: [{ name: "mine", design: cell2 }] }, stamp);
		await openFile(file(text));
		await openFile(file(text));
		expect(useKept.getState().designs.map(({ name }) => name)).toEqual(["mine"]);
		expect([state().design, state().past]).toEqual([fromPreset("cell-1"), []]);
		expect(said().at(-1)).toBe("What it holds of kept designs is kept already.");
	});

	it("of both is of use also where nothing can be kept", async () => {
		shelf.faults = ["throw"];
		await openFile(file(writeDocument({ design: cell2, kept: [{ name: "mine", design: cell2 }] }, stamp)));
		expect(state().design).toEqual(cell2);
		expect(said().at(-1)).toMatch(/^What it holds of kept designs \(1\) was not added\. This browser/);
	});

	it.each([
		["rubbish", file("rubbish", "a.txt"), /kind than is opened here: designs as JSON/],
		["nothing", file("", "a.json"), /is empty/],
		[
			"a value that its limits refuse",
			file('{"format":"cellwright","version":1,"design":{"inputs":{"P":7}}}'),
			/P = 7 is outside/,
		],
		["too much", { name: "big.png", size: 20_000_001 } as File, /21 MB; 20 MB are taken at most/],
		[
			"what has gone",
			{ name: "gone", size: 1, arrayBuffer: () => Promise.reject(new Error()) } as unknown as File,
			/a folder, or it has been moved or deleted/,
		],
	])("of %s leaves the design as it was, and says why", async (_, rubbish, why) => {
		const before = state().design;
		await openFile(rubbish);
		expect(state().design).toBe(before);
		expect([said()[0], said().join(" ")]).toEqual(["The file was not opened:", expect.stringMatching(why)]);
	});

	it("says one thing at a time, and leaves what others have said", async () => {
		useStore.setState({ notices: [{ heading: "Other", lines: [] }] });
		await openFile(file("rubbish"));
		await openFile(file(writeDocument({ design: cell2, kept: [] }, stamp)));
		expect(state().notices.map(({ heading }) => heading)).toEqual(["Other", "A file was opened:"]);
		await openFiles([file("a"), file("b")]);
		expect(said().slice(1)).toEqual(["The file was not opened:", "One file at a time is opened; these are 2."]);
	});
});
