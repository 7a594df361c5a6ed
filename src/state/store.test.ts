import { beforeEach, describe, expect, it } from "vitest";
import { defaults } from "#model";
import { fromPreset } from "#permalink";
import {
	beginChange,
	endChange,
	loadDesign,
	loadPreset,
	redo,
	setHold,
	setInput,
	setInputAlone,
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

	it("counts no step for a drag that came back empty or a press that changed nothing", () => {
		beginChange();
		endChange();
		setInput("d_separator", 50);
		setHold("loading");
		expect(state().past).toHaveLength(0);
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
		loadDesign({ ...fromPreset("no-reservoir"), hold: "P" }, []);
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

	it("to a preset keeps the hold and makes it the baseline", () => {
		setHold("P");
		loadPreset("cell-2");
		expect(state().design).toEqual(fromPreset("cell-2", "P"));
		expect(state().design.baseline).toBe("cell-2");
	});
});
