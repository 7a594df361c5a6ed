import { beforeEach, describe, expect, it } from "vitest";
import { presetOf } from "#library";
import { defaults, evaluate, inputKeys } from "#model";
import { decodeLink, firstShowing, fromPreset } from "#permalink";
import {
	beginChange,
	endChange,
	loadDesign,
	loadLink,
	loadPreset,
	loadPresetInPackage,
	loadStage,
	setHold,
	setInput,
	setInputAlone,
	setTogether,
	setUncertainty,
	show,
	takeLink,
	undo,
	useStore,
} from ".";
import { readLocks } from "./locks";

const state = () => useStore.getState();
const inputs = () => state().design.inputs;
const lock = (written: string) => useStore.setState({ locks: readLocks(`?lock=${written}`) });

beforeEach(() => useStore.setState(useStore.getInitialState(), true));

describe("the words of a lock", () => {
	it("are inputs by their keys, and what else can be fixed", () => {
		const { inputs, words, refused } = readLocks("?theme=dark&lock=P,hold,U");
		expect([...inputs]).toEqual(["P", "U"]);
		expect([...words]).toEqual(["hold"]);
		expect(refused).toEqual([]);
	});
	it.each(["inputs", inputKeys.join()])("can fix every input at once: then nothing is to be held or loaded", (all) => {
		const { inputs, words } = readLocks(`?lock=${all}`);
		expect([...inputs]).toEqual(inputKeys);
		expect(words).toContain("hold");
		expect(words).toContain("presets");
	});
	it("may stand in several parts of the query", () => {
		const { inputs, words } = readLocks("?lock=P&embed&lock=d_separator,hold");
		expect([[...inputs], [...words]]).toEqual([["P", "d_separator"], ["hold"]]);
	});
	it("that are none are refused by name, and the others are taken", () => {
		const { inputs, words, refused } = readLocks("?lock=__proto__,P,toString,,view");
		expect([...inputs]).toEqual(["P"]);
		expect(words.size).toBe(0);
		expect(refused.map((line) => line.split(" is ")[0])).toEqual([
			"lock = __proto__",
			"lock = toString",
			"lock = view",
		]);
		// a word that would turn the sentence around, or be longer than it
		expect(readLocks(`?lock=%E2%80%AEgnp.exe%00${"x".repeat(99)}`).refused[0]).toMatch(/^lock = gnp\.exe x{30,40}… is/);
	});
	it("are none without the word", () => expect(readLocks("?locked=P").inputs.size).toBe(0));
});

describe("a locked input", () => {
	it("is not set, not even alone, and keeps its ±", () => {
		lock("d_separator");
		setInput("d_separator", 25);
		setInputAlone("d_separator", 25);
		setUncertainty("d_separator", 1);
		expect(state().design).toEqual(fromPreset("cell-1"));
		expect(state().past).toHaveLength(0);
	});

	it("that would have to give way refuses the move, and the page can say because of which", () => {
		lock("d_cathode");
		setInput("P", 0.3);
		expect(inputs()).toEqual(defaults);
		expect(state().consequence).toEqual({ moved: "P", fixed: "d_cathode" });
		setHold("P");
		setInput("loading", 30);
		expect(state().consequence).toEqual({ moved: "loading", fixed: "d_cathode" });
		setHold("d_cathode");
		setInput("loading", 30);
		expect(inputs()).toMatchObject({ loading: 30, d_cathode: 200 });
		expect(state().consequence).toEqual({ moved: "loading", gaveWay: "P" });
	});

	it("of the window stops the voltage that would take it along", () => {
		lock("U_max");
		setInput("U", 4.1);
		expect(inputs().U).toBe(3.4);
		expect(state().consequence).toEqual({ moved: "U", fixed: "U_max" });
		setInput("U", 3.8);
		expect(inputs().U).toBe(3.8);
	});

	it("on a map holds its own axis only, and what is tied to it", () => {
		lock("d_separator");
		setTogether([
			["d_separator", 20],
			["P", 0.3],
		]);
		expect(inputs()).toMatchObject({ d_separator: 50, P: 0.3 });
		lock("d_cathode");
		setTogether([
			["P", 0.5],
			["d_separator", 20],
		]);
		expect(inputs()).toMatchObject({ d_separator: 20, P: 0.3 });
		expect(state().consequence).toMatchObject({ moved: "P", fixed: "d_cathode" });
	});

	it("stays in a design that is loaded, which keeps its solids", () => {
		lock("P");
		loadPreset("porosity-30");
		// 30 % porosity pressed the coating to 105.7 µm; at 63 % the same coating is as thick as it was
		expect(inputs()).toMatchObject({ P: 0.63, loading: 23.1, utilisation: 1 });
		expect(inputs().d_cathode).toBeCloseTo(200, 9);
		expect(evaluate(inputs()).solids_balance).toBeCloseTo(evaluate(presetOf("porosity-30").inputs).solids_balance, 12);
		undo();
		expect(inputs()).toEqual(defaults);
	});

	it.each([
		["U", "U=4.2", { U: 4.2, U_min: 2.6, U_max: 4.2 }],
		["U", "U=2.2", { U: 2.2, U_min: 2.2, U_max: 3.8 }],
		["U_min", "U=4&U_min=3.6&U_max=4.2", { U: 3.6, U_min: 3.6, U_max: 3.8 }],
		["U_max", "U=3&U_max=3.2", { U: 3.2, U_min: 2.6, U_max: 3.2 }],
	])("of the voltage, %s in %s, leaves a loaded design a window that holds it", (fixed, link, then) => {
		loadLink(decodeLink(`#${link}`).design, firstShowing, []);
		lock(fixed);
		loadPreset("cell-2");
		expect(inputs()).toMatchObject(then);
	});

	it("changes with a link, and undo does not lead back across it", () => {
		lock("d_separator");
		setInput("P", 0.5);
		const { design } = decodeLink("#d_separator=30");
		loadLink(design, firstShowing, []);
		expect(inputs().d_separator).toBe(30);
		undo();
		expect(inputs().d_separator).toBe(30);
		setInput("P", 0.4);
		undo();
		expect(inputs()).toEqual({ ...defaults, d_separator: 30 });
	});

	it("in steps of undo that a tab had before is not gone back to", () => {
		setInput("d_separator", 30);
		lock("d_separator");
		undo();
		expect(inputs().d_separator).toBe(30);
		expect(state().past).toEqual([]);
	});

	it.each(["hold", "presets", "views"])("`%s` fixes what it names", (word) => {
		lock(word);
		setHold("none");
		loadPreset("cell-2");
		loadPresetInPackage("no-reservoir");
		show({ view: "map" });
		const { design, showing } = state();
		expect({
			hold: design.hold === "loading",
			presets: design.baseline === "cell-1",
			views: showing.view === "explore",
		}).toEqual({ hold: word === "hold", presets: word === "presets", views: word === "views" });
	});
});

describe("with the published designs fixed", () => {
	beforeEach(() => lock("presets"));

	it("what changes are counted against stays, whatever is put in hand", () => {
		loadDesign(fromPreset("cell-2"));
		expect(state().design.baseline).toBe("cell-1");
		expect(inputs()).toEqual(presetOf("cell-2").inputs);
		loadStage(presetOf("porosity-30").inputs);
		expect(state().design.baseline).toBe("cell-1");
	});

	it("a stage of the path does not bring cell 1 back", () => {
		useStore.setState({ design: fromPreset("cell-2") });
		loadStage(presetOf("porosity-30").inputs);
		expect(state().design.baseline).toBe("cell-2");
		undo();
		expect(state().design).toEqual(fromPreset("cell-2"));
	});

	it("a link, a file or the page around a frame is free, and undo does not lead back", () => {
		setInput("P", 0.5);
		loadLink(fromPreset("cell-2"), firstShowing, []);
		expect([state().design.baseline, state().past]).toEqual(["cell-2", []]);
	});
});

describe("with the views left out", () => {
	beforeEach(() => {
		lock("views");
		useStore.setState({ showing: { ...firstShowing, view: "map" } });
	});

	it.each([
		["#P=0.4", "map"],
		["#P=0.4&view=rubbish", "map"],
		["#P=0.4&view=explore", "explore"],
		["#view=path", "path"],
	])("a link such as %s leads to %s", (link, view) => {
		void takeLink(link);
		expect(state().showing.view).toBe(view);
	});
});

describe("what is refused", () => {
	const refused = { moved: "P", fixed: "d_cathode" };
	beforeEach(() => lock("d_cathode"));

	it("is told at the end of a drag, once, and again when it is tried again", () => {
		beginChange();
		setInput("P", 0.6);
		setInput("P", 0.5);
		expect(state().settled).toBeUndefined();
		endChange();
		const { design, past, settled } = state();
		expect(settled).toEqual({ from: design, to: design, nth: 1, refused });
		expect(past).toEqual([]);
		setInput("P", 0.4);
		expect(state().settled).toMatchObject({ nth: 2, refused });
	});

	it("is not told again by a press that moves nothing, or by what comes after", () => {
		setInput("P", 0.4);
		beginChange();
		endChange();
		expect(state().settled?.nth).toBe(1);
		setInput("d_separator", 30);
		expect(state().settled?.refused).toBeUndefined();
	});

	it("is told with what moves of two inputs", () => {
		beginChange();
		setTogether([
			["P", 0.5],
			["d_separator", 20],
		]);
		endChange();
		expect(state().settled).toMatchObject({ to: { inputs: { d_separator: 20, P: 0.63 } }, refused });
	});
});
