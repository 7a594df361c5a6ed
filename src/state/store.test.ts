import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { presetIds } from "#library";
import { defaults, holds, inputKeys } from "#model";
import { designParameters } from "#model/rate/parameters";
import { decodeLink, encodeLink, firstShowing, fromPreset } from "#permalink";
import {
	beginChange,
	cancelChange,
	endChange,
	loadDesign,
	loadLink,
	loadPreset,
	redo,
	resetUncertainties,
	setHold,
	setInput,
	setInputAlone,
	setParameter,
	setSteps,
	setTogether,
	setUncertainty,
	show,
	takeLink,
	tell,
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

	it("takes a parameter back; a value beyond its limits is none", () => {
		setParameter("tau", 4);
		setParameter("tau", 0.5);
		setParameter("c_salt", Number.NaN);
		expect(state().design.parameters).toEqual(designParameters({ tau: 4 }));
		setParameter("tau", undefined);
		expect(state().design.parameters).toEqual(designParameters());
		undo();
		expect(state().design.parameters).toEqual(designParameters({ tau: 4 }));
	});

	it("brings back with one step what a published design has put in place of pressure and liquid", () => {
		setParameter("c_salt", 2);
		loadPreset("cell-2");
		expect(state().design.parameters).toEqual(designParameters({ p: 1 }));
		undo();
		expect(state().design.parameters).toEqual(designParameters({ c_salt: 2 }));
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
	it("by a link leaves what else the reader was told, and takes the place of what an earlier link had", async () => {
		tell({ heading: "A newer version of Cellwright is ready.", lines: [] });
		await takeLink("#P=7");
		expect(state().notices.map(({ lines }) => lines.length)).toEqual([0, 1]);
		await takeLink("#P=0.4");
		expect(state().notices.map(({ heading }) => heading)).toEqual(["A newer version of Cellwright is ready."]);
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
	it.each([
		["a link", (link: string) => loadLink(decodeLink(link).design, firstShowing, [])],
		["a design that was kept", (link: string) => loadDesign(decodeLink(link).design)],
	])("by %s with the same path leaves the path the same object, by which a change of it is known", (_, load) => {
		setSteps([...state().design.steps, { name: "Thin", changes: [["d_separator", 30]] }]);
		const { steps } = state().design;
		load(encodeLink({ ...fromPreset("cell-2"), steps }, firstShowing));
		expect(inputs()).toEqual(fromPreset("cell-2").inputs);
		expect(state().settled!.to.steps).toBe(steps);
	});
	it("to a preset keeps the hold and makes it the baseline", () => {
		setHold("P");
		loadPreset("cell-2");
		expect(state().design).toEqual(fromPreset("cell-2", "P"));
		expect(state().design.baseline).toBe("cell-2");
	});
});

describe("two inputs at once, as on a map", () => {
	it("are one step, with what gives way", () => {
		beginChange();
		for (let i = 1; i <= 33; i++)
			setTogether([
				["P", 0.63 - i / 100],
				["d_separator", 50 - i],
			]);
		endChange();
		expect(inputs()).toMatchObject({ P: 0.3, d_separator: 17, loading: 23.1 });
		expect(inputs().d_cathode).toBeCloseTo((200 * 0.37) / 0.7, 9);
		expect(state().past).toHaveLength(1);
	});
	it("dragged back are back to the last digit", () => {
		beginChange();
		setTogether([
			["P", 0.41],
			["loading", 31],
		]);
		setTogether([
			["P", 0.63],
			["loading", 23.1],
		]);
		endChange();
		expect(inputs()).toEqual(defaults);
		expect(state().past).toHaveLength(0);
	});
	it("go as far as the limit of what follows", () => {
		setTogether([
			["loading", 190],
			["P", 0.89],
		]);
		expect(inputs().d_cathode).toBeCloseTo(2000, 6);
		expect(inputs().d_cathode).toBeLessThanOrEqual(2000);
	});
	it("say what gave way, and which limit stopped them", () => {
		setTogether([
			["P", 0.4],
			["d_separator", 40],
		]);
		expect(state().consequence).toEqual({ moved: "P", gaveWay: "d_cathode" });
		setTogether([
			["loading", 190],
			["P", 0.89],
		]);
		expect(state().consequence).toMatchObject({
			moved: "loading",
			gaveWay: "d_cathode",
			stopped: { key: "d_cathode", end: "max", limit: 2000 },
		});
	});
	it("take no value that is none", () => {
		setTogether([
			["P", Number.NaN],
			["loading", 20],
		]);
		expect(inputs()).toEqual(defaults);
	});
});

describe("the ± of an input", () => {
	it("is part of the design, and goes back to what is published", () => {
		setUncertainty("d_cathode", 5);
		expect(state().design.u.d_cathode).toBe(5);
		undo();
		expect(state().design.u.d_cathode).toBe(10);
		loadPreset("cell-2");
		setUncertainty("d_separator", 1);
		resetUncertainties();
		expect(state().design.u.d_separator).toBe(5);
	});
	it.each([-1, Number.NaN, 2500])("is not set to %s", (u) => {
		setUncertainty("d_cathode", u);
		expect(state().design.u.d_cathode).toBe(10);
		expect(state().past).toHaveLength(0);
	});
});
