import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { presetIds } from "#library";
import { defaults, holds, inputKeys } from "#model";
import { decodeLink, encodeLink, firstShowing, fromPreset } from "#permalink";
import {
	beginChange,
	cancelChange,
	endChange,
	loadLink,
	loadPreset,
	redo,
	setHold,
	setInput,
	setInputAlone,
	setSteps,
	show,
	undo,
	useStore,
} from ".";

const state = () => useStore.getState();
const inputs = () => state().design.inputs;

beforeEach(() => useStore.setState(useStore.getInitialState(), true));

describe("undo", () => {
	it("takes one typed value back and forth", () => {
		setInput("d_separator", 25);
		expect(inputs().d_separator).toBe(25);
		undo();
		expect(inputs()).toEqual(defaults);
		redo();
		expect(inputs().d_separator).toBe(25);
	});

	it("counts a whole drag as one step, however many values it went through", () => {
		beginChange();
		for (let d = 50; d > 20; d--) setInput("d_separator", d);
		endChange();
		expect(state().past).toHaveLength(1);
		undo();
		expect(inputs()).toEqual(defaults);
	});

	it("counts no step for a drag that came back or a press that changed nothing", () => {
		beginChange();
		for (let p = 63; p > 20; p -= 3) setInput("P", p / 100);
		setInput("P", 0.63);
		endChange();
		expect(inputs()).toEqual(defaults);
		setInput("d_separator", 50);
		setHold("loading");
		expect(state().past).toHaveLength(0);
	});

	it("in the middle of a drag takes back the drag, which goes on as one", () => {
		beginChange();
		setInput("d_separator", 40);
		undo();
		expect(inputs()).toEqual(defaults);
		setInput("d_separator", 30);
		setInput("d_separator", 29);
		endChange();
		expect(state().past).toHaveLength(1);
	});

	it("knows nothing of a drag that was cancelled", () => {
		beginChange();
		setInput("P", 0.4);
		cancelChange();
		expect(inputs()).toEqual(defaults);
		expect(state().past).toHaveLength(0);
		expect(state().before).toBeUndefined();
	});

	it("forgets the redone future when something else is changed", () => {
		setInput("d_separator", 25);
		undo();
		setInput("d_separator", 30);
		redo();
		expect(inputs().d_separator).toBe(30);
	});

	it("covers presets, holds and links", () => {
		loadPreset("cell-2");
		setHold("none");
		loadLink({ ...fromPreset("no-reservoir"), hold: "P" }, firstShowing, []);
		undo();
		undo();
		undo();
		expect(state().design).toEqual(fromPreset("cell-1"));
	});

	it("speaks only of finished changes", () => {
		beginChange();
		setInput("P", 0.5);
		expect(state().settled).toBeUndefined();
		endChange();
		expect(state().settled?.to).toBe(state().design);
	});
});

describe("a change", () => {
	it("takes along what gives way, and says so", () => {
		setInput("P", 0.3);
		expect(inputs().d_cathode).toBeCloseTo(105.714, 3);
		expect(state().consequence).toEqual({ moved: "P", gaveWay: "d_cathode" });
	});

	it("of one input alone leaves the others whatever is held", () => {
		setInputAlone("d_cathode", 108.2);
		expect(inputs()).toEqual({ ...defaults, d_cathode: 108.2 });
	});

	it("of two inputs at once, by two fingers, keeps both", () => {
		beginChange();
		setInput("d_separator", 40);
		setInput("d_reservoir", 20);
		setInput("d_separator", 30);
		expect(inputs()).toEqual({ ...defaults, d_separator: 30, d_reservoir: 20 });
	});

	it("that the limits refuse changes nothing", () => {
		setInput("U", 2);
		expect(inputs().U_min).toBe(2);
		setInput("U_min", 2.6);
		setInput("P", Number.NaN);
		setInputAlone("d_cathode", 5000);
		expect(inputs()).toEqual({ ...defaults, U: 2, U_min: 2 });
	});

	it("leads to nothing that its own link would not carry, whatever is done in whatever order", () => {
		const key = fc.constantFrom(...inputKeys);
		const action = fc.oneof(
			fc.tuple(key, fc.double({ noNaN: true, min: -10, max: 3000 })).map(
				([k, v]) =>
					() =>
						setInput(k, v),
			),
			key.map((k) => () => setInput(k, defaults[k])),
			fc.constantFrom(...holds).map((hold) => () => setHold(hold)),
			fc.constantFrom(...presetIds).map((id) => () => loadPreset(id)),
			fc.constantFrom(undo, redo, beginChange, endChange),
		);
		fc.assert(
			fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
				useStore.setState(useStore.getInitialState(), true);
				for (const act of actions) act();
				const { design } = state();
				expect(decodeLink(encodeLink(design, firstShowing))).toEqual({ design, showing: firstShowing, refused: [] });
			}),
			{ numRuns: 500, seed: 4 },
		);
	});

	it("of what is shown is no step of undo, and undo leaves it", () => {
		setInput("d_separator", 25);
		show({ view: "path", basis: "pouch" });
		undo();
		expect(inputs()).toEqual(defaults);
		expect(state().showing).toEqual({ ...firstShowing, view: "path", basis: "pouch" });
		expect(state().past).toHaveLength(0);
	});
	it("to another view by its link is no step of undo either, own steps or not", () => {
		setSteps([...state().design.steps, { name: "Thin", changes: [["d_separator", 30]] }]);
		const { design, showing } = decodeLink(encodeLink(state().design, { ...firstShowing, view: "path" }));
		loadLink(design, showing, []);
		expect(state().showing.view).toBe("path");
		expect(state().past).toHaveLength(1);
	});
	it("of the path is one step of undo, and a preset keeps it", () => {
		const own = { name: "Thin", changes: [["d_separator", 30]] } as const;
		setSteps([...state().design.steps, own]);
		loadPreset("cell-2");
		expect(state().design.steps.at(-1)).toBe(own);
		undo();
		undo();
		expect(state().design.steps).toHaveLength(3);
	});
	it("to a preset keeps the hold and makes it the baseline", () => {
		setHold("P");
		loadPreset("cell-2");
		expect(state().design).toEqual(fromPreset("cell-2", "P"));
		expect(state().design.baseline).toBe("cell-2");
	});
});
