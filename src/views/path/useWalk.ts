import { useCallback, useEffect, useRef, useState } from "react";
import { applyStep, type Stage } from "#library/path";
import type { Inputs } from "#model";
import { beginChange, breakOffChange, endChange, loadStage, useStore } from "#state";
import { onInterruption } from "#state/interruption";

/** ms on the way from one stage to the next, and at each of them: long enough to read its caption. */
const wayTime = 1800;
const stayTime = 3200;
/** ms between two frames that count at most: a page that was hidden does not jump. */
const longestFrame = 60;

const smooth = (x: number) => x * x * (3 - 2 * x);
const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export interface Walk {
	readonly walking: boolean;
	/** The stage that was in hand last, by the walk or by `goTo`. */
	readonly last: number | undefined;
	/** Walks on from a stage; from where it was paused, where that is still in hand. */
	readonly start: (from: number) => void;
	readonly stop: () => void;
	/** Puts a stage in hand at once. */
	readonly goTo: (index: number) => void;
}

/**
 * Goes through the stages by itself: the design in hand moves from each to the next and stays there for a while. A walk is
 * one step of undo. Any press of a pointer or key ends it, wherever it is, and so does anything else that changes the
 * design; scrolling does not. With reduced motion it goes by whole steps. The button that carries `data-walk` handles its
 * own presses.
 */
export function useWalk(stages: readonly Stage[]): Walk {
	const [walking, setWalking] = useState(false);
	const [reached, setReached] = useState<number>();
	const frame = useRef(0);
	/** Where the walk stands: the stage that it left last, ms since then, and what it has put in hand. */
	const stand = useRef<{ readonly at: number; readonly spent: number; readonly put: Inputs }>(undefined);

	const end = useCallback((change: () => void) => {
		cancelAnimationFrame(frame.current);
		change();
		setWalking(false);
	}, []);
	const stop = useCallback(() => end(endChange), [end]);

	const start = useCallback(
		(from: number) => {
			cancelAnimationFrame(frame.current);
			beginChange();
			setWalking(true);
			const { steps } = useStore.getState().design;
			let last = performance.now();
			const put = (inputs: Inputs, at: number, spent: number) => {
				if (useStore.getState().design.inputs !== inputs) loadStage(inputs);
				// what a link has fixed stays: it may be another design than was asked for
				stand.current = { at, spent, put: useStore.getState().design.inputs };
			};
			const arrive = (index: number) => {
				put(stages[index]!.inputs, index, 0);
				setReached(index);
			};
			const paused = stand.current;
			if (paused?.at !== from || paused.put !== useStore.getState().design.inputs) arrive(from);
			const go = (now: number) => {
				const { design } = useStore.getState();
				const { at, spent: before, put: mine } = stand.current!;
				const next = stages.findIndex(({ refused }, i) => i > at && !refused);
				// where something else is in hand, somebody else has put it there
				if (next < 0 || design.inputs !== mine || design.steps !== steps) return stop();
				const spent = before + Math.min(longestFrame, now - last);
				last = now;
				const part = still() ? 0 : (spent - stayTime) / wayTime;
				const { step } = stages[next]!;
				if (spent >= stayTime + (still() ? 0 : wayTime)) arrive(next);
				else put(part > 0 && step ? applyStep(stages[at]!.inputs, step, smooth(part)).inputs : mine, at, spent);
				frame.current = requestAnimationFrame(go);
			};
			frame.current = requestAnimationFrame(go);
		},
		[stages, stop],
	);

	useEffect(() => {
		if (walking) return onInterruption("[data-walk]", () => end(breakOffChange));
	}, [walking, end]);
	// leaving the view ends the walk
	useEffect(() => () => end(breakOffChange), [end]);

	const goTo = (index: number) => {
		setReached(index);
		const stage = stages[index];
		if (stage) loadStage(stage.inputs);
	};

	return { walking, last: reached, start, stop, goTo };
}
