/** The designs beside the one in hand: what the link says is what was done to them. */
import { beforeEach, describe, expect, it } from "vitest";
import { type PresetId, presetOf } from "#library";
import { decodeLink, encodeLink, fromPreset } from "#permalink";
import { decodeSet } from "#permalink/set";
import { addCompared, moveCompared, removeCompared, renameCompared, returnCompared, setReference } from "./compared";
import { useStore } from "./state";
import { show } from "./store";

const add = (...ids: readonly PresetId[]) =>
	ids.map((id) => addCompared({ name: presetOf(id).short, design: fromPreset(id) }));

/** As another browser reads them from the whole link. */
function linked() {
	const { design, showing } = useStore.getState();
	const { set } = decodeLink(encodeLink(design, showing)).showing;
	return set === undefined ? [] : decodeSet(set).designs;
}
const names = () => linked().map(({ name }) => name);

beforeEach(() => useStore.setState(useStore.getInitialState(), true));

describe("designs to compare", () => {
	it("go into the link by value, equal to the last digit", () => {
		add("porosity-30", "cell-2");
		expect(names()).toEqual(["30 % porosity, solids kept", "cell 2"]);
		expect(linked()[0]?.design.inputs).toEqual(presetOf("porosity-30").inputs);
		expect(linked()[1]?.design).toEqual(fromPreset("cell-2"));
	});

	it("are moved, renamed and removed; a place or a name that is none changes nothing", () => {
		add("cell-1", "cell-2", "no-reservoir");
		moveCompared(2, 0);
		moveCompared(0, 3);
		moveCompared(-1, 0);
		expect(names()).toEqual(["no reservoir, solids kept", "cell 1", "cell 2"]);
		renameCompared(1, "  Best\u0000 of ours ");
		renameCompared(0, " \u200b ");
		expect(names()).toEqual(["no reservoir, solids kept", "Best of ours", "cell 2"]);
		removeCompared(0);
		removeCompared(0);
		removeCompared(0);
		expect(useStore.getState().showing.set).toBeUndefined();
	});

	it("have names of their own, also where one is given the name of another", () => {
		add("cell-1", "cell-2");
		renameCompared(1, "cell 1");
		expect(names()).toEqual(["cell 1", "cell 1 (2)"]);
		renameCompared(1, "cell 1 (2)");
		expect(names()).toEqual(["cell 1", "cell 1 (2)"]);
	});

	it("keep the reference, which is in the link, whatever is done to the others", () => {
		const reference = () => decodeLink(encodeLink(fromPreset("cell-1"), useStore.getState().showing)).showing.ref;
		add("cell-1", "cell-2", "no-reservoir");
		expect(reference()).toBeUndefined();
		setReference(1);
		expect(reference()).toBe(2);
		moveCompared(1, 0);
		expect(reference()).toBe(1);
		moveCompared(2, 0);
		expect(reference()).toBe(2);
		renameCompared(1, "other");
		removeCompared(0);
		expect(reference()).toBe(1);
		addCompared({ name: "first", design: fromPreset("cell-2") }, 0);
		expect(reference()).toBe(2);
		const removed = removeCompared(1)!;
		expect([names()[1], reference()]).toEqual(["cell 1", undefined]);
		returnCompared(removed);
		expect([names()[1], reference()]).toEqual(["other", 2]);
		setReference(undefined);
		expect(reference()).toBeUndefined();
	});

	it("come back to their place", () => {
		add("cell-1", "cell-2");
		addCompared({ name: "between", design: fromPreset("porosity-30") }, 1);
		expect(names()).toEqual(["cell 1", "between", "cell 2"]);
	});

	it("are five at most: a sixth is refused in words and changes nothing", () => {
		expect(add("cell-1", "cell-2", "cell-1", "cell-2", "cell-1")).toEqual([true, true, true, true, true]);
		const before = useStore.getState().showing.set;
		expect(add("cell-2")).toEqual([false]);
		expect(useStore.getState().showing.set).toBe(before);
		expect(useStore.getState().notices[0]?.lines[0]).toMatch(/Remove one of them/);
	});

	it("are no step of undo, and none is changed with the one in hand", () => {
		add("cell-1");
		expect(useStore.getState().past).toHaveLength(0);
		show({ view: "map" });
		expect(names()).toEqual(["cell 1"]);
	});
});
