/**
 * The design in hand and the ways to change it. The store holds inputs; every result is computed from them where it is
 * shown. One drag, one typed entry, one loaded preset is one step of undo.
 */
import { create } from "zustand";
import type { PresetId } from "#library";
import { type Hold, type InputKey, type Key, type Move, move } from "#model";
import { type Design, fromPreset } from "#permalink";

/** What the last change did besides moving its own input: shown beside the input that gave way. */
export type Consequence = Pick<Move, "gaveWay" | "stopped"> & { readonly moved: InputKey };

interface State {
	readonly design: Design;
	readonly past: readonly Design[];
	readonly future: readonly Design[];
	/** The design at the start of a drag that is under way. */
	readonly before: Design | undefined;
	readonly consequence: Consequence | undefined;
	/** The last finished change, for the one sentence that is spoken after it. */
	readonly settled: { readonly from: Design; readonly to: Design } | undefined;
	/** Sentences about what could not be taken from a link. */
	readonly notices: readonly string[];
	/** The quantity whose formula or source is open. */
	readonly traced: Key | undefined;
}

const historyLength = 200;

export const useStore = create<State>(() => ({
	design: fromPreset("cell-1"),
	past: [],
	future: [],
	before: undefined,
	consequence: undefined,
	settled: undefined,
	notices: [],
	traced: undefined,
}));

const { getState, setState } = useStore;

/** A finished change becomes a step of undo; a change that changed nothing does not. */
function settle(from: Design): void {
	setState(({ design, past }) =>
		design === from
			? { before: undefined }
			: {
					before: undefined,
					past: [...past, from].slice(-historyLength),
					future: [],
					settled: { from, to: design },
				},
	);
}

/** One change that is a step of its own, or part of the drag that is under way. */
function change(next: Design, consequence?: Consequence): void {
	const { design, before } = getState();
	setState({ design: next, consequence });
	if (!before) settle(design);
}

/** Opens a drag (or a run of key presses): until `endChange` all changes are one step. */
export function beginChange(): void {
	if (!getState().before) setState(({ design }) => ({ before: design }));
}

export function endChange(): void {
	const { before } = getState();
	if (before) settle(before);
}

/** Sets one input, with what gives way by the hold in force. `value` is within the hard limits of the input. */
export function setInput(key: InputKey, value: number): void {
	const { design } = getState();
	if (design.inputs[key] === value) return;
	const { inputs, ...rest } = move(design.inputs, design.hold, key, value);
	change({ ...design, inputs }, { moved: key, ...rest });
}

/** Sets one input and nothing else, whatever is held: for bringing the solids back into balance. */
export function setInputAlone(key: InputKey, value: number): void {
	const { design } = getState();
	change({ ...design, inputs: { ...design.inputs, [key]: value } });
}

export function setHold(hold: Hold): void {
	const { design } = getState();
	if (design.hold !== hold) change({ ...design, hold });
}

/** Loads a published design; it becomes the baseline that later changes are counted against. */
export function loadPreset(id: PresetId): void {
	const { design } = getState();
	change(fromPreset(id, design.hold, design.view));
}

/** Puts a design from a link in place of the one in hand, as one step. */
export function loadDesign(design: Design, notices: readonly string[]): void {
	setState({ notices });
	change(design);
}

export function undo(): void {
	const { past, design, future } = getState();
	const last = past.at(-1);
	if (last)
		setState({
			design: last,
			past: past.slice(0, -1),
			future: [design, ...future],
			consequence: undefined,
			before: undefined,
			settled: { from: design, to: last },
		});
}

export function redo(): void {
	const { past, design, future } = getState();
	const [next, ...rest] = future;
	if (next)
		setState({
			design: next,
			past: [...past, design],
			future: rest,
			consequence: undefined,
			before: undefined,
			settled: { from: design, to: next },
		});
}

export const dismissNotices = (): void => setState({ notices: [] });
export const trace = (traced: Key | undefined): void => setState({ traced });
