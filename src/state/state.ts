/** What the page holds: inputs, and what is shown of them. Every result is computed from them where it is shown. */
import { create } from "zustand";
import type { InputKey, Inputs, Move } from "#model";
import { type Design, firstShowing, fromPreset, type Showing } from "#permalink";
import { type Locks, noLocks } from "./locks";
import type { Notice } from "./notices";
import type { Traced } from "./trail";

/** What the last change did besides moving its own input: shown beside the input that gave way. */
export type Consequence = Pick<Move, "gaveWay" | "stopped"> & {
	readonly moved: InputKey;
	/** The input that would have given way, had the link not fixed it: nothing has moved. */
	readonly fixed?: InputKey;
};

export interface Settled {
	readonly from: Design;
	/** The same as before where all of it was refused. */
	readonly to: Design;
	readonly nth: number;
	/** Whether something else broke it off, which speaks for itself: then nothing is said of it. */
	readonly brokenOff?: true;
	/** What of it was refused, because the link fixes what would have to give way. */
	readonly refused?: { readonly moved: InputKey; readonly fixed: InputKey };
}

export interface State {
	readonly design: Design;
	/** What the page shows of it: goes into the link, not into undo. */
	readonly showing: Showing;
	readonly past: readonly Design[];
	readonly future: readonly Design[];
	/** The design at the start of a drag that is under way. */
	readonly before: Design | undefined;
	/** What is being dragged, and the inputs when it was taken up. */
	readonly anchor: { readonly key: InputKey; readonly inputs: Inputs } | undefined;
	readonly consequence: Consequence | undefined;
	/** The last finished change, or one that was refused, for the one sentence that is spoken after it. */
	readonly settled: Settled | undefined;
	/** What the reader is to know: what could not be taken from a link or a file, what could not be kept. */
	readonly notices: readonly Notice[];
	/** What a link has fixed for a class: none of it changes by hand. */
	readonly locks: Locks;
	/** What a replay of the last change says of itself while it runs: then the design is shown only, and not in hand. */
	readonly replay: string | undefined;
	/** What is open in the trace, last, and the way that led there. */
	readonly trail: readonly Traced[];
	/** Id of the part of the page that a link leads to, until it is there. */
	readonly sought: string | undefined;
}

/** Steps of undo that are kept. */
export const historyLength = 200;

export const useStore = create<State>(() => ({
	design: fromPreset("cell-1"),
	showing: firstShowing,
	past: [],
	future: [],
	before: undefined,
	anchor: undefined,
	consequence: undefined,
	settled: undefined,
	notices: [],
	locks: noLocks,
	replay: undefined,
	trail: [],
	sought: undefined,
}));
