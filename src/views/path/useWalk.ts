import { useCallback, useEffect, useRef, useState } from "react";
import { applyStep, type Stage } from "#library/path";
import type { Inputs } from "#model";
import { beginChange, endChange, loadStage, useStore } from "#state";

/** ms on the way from one stage to the next, and at each of them: long enough to read its caption. */
const wayTime = 1800;
const stayTime = 3200;
/** ms between two frames that count at most: a page that was hidden does not jump. */
const longestFrame = 60;

const smooth = (x: number) => x * x * (3 - 2 * x);
const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export interface Walk {
	readonly walking: boolean;
	/** The stage that the walk has reached last. */
	readonly reached: number | undefined;
	readonly start: (from: number) => void;
	readonly stop: () => void;
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

	const stop = useCallback(() => {
		cancelAnimationFrame(frame.current);
		endChange();
		setWalking(false);
	}, []);

	const start = useCallback(
		(from: number) => {
			cancelAnimationFrame(frame.current);
			beginChange();
			setWalking(true);
			const { steps } = useStore.getState().design;
			let at = from;
			let spent = 0;
			let last = performance.now();
			/** What the walk has put in hand last: where something else is in hand, somebody else has. */
			let put: Inputs;
			const show = (inputs: Inputs) => {
				put = inputs;
				loadStage(inputs);
			};
			const arrive = (index: number) => {
				at = index;
				spent = 0;
				show(stages[index]!.inputs);
				setReached(index);
			};
			arrive(from);
			const go = (now: number) => {
				const { design } = useStore.getState();
				const next = stages.findIndex(({ refused }, i) => i > at && !refused);
				if (next < 0 || design.inputs !== put || design.steps !== steps) return stop();
				spent += Math.min(longestFrame, now - last);
				last = now;
				const part = still() ? 0 : (spent - stayTime) / wayTime;
				const { step } = stages[next]!;
				if (spent >= stayTime + (still() ? 0 : wayTime)) arrive(next);
				else if (part > 0 && step) show(applyStep(stages[at]!.inputs, step, smooth(part)).inputs);
				frame.current = requestAnimationFrame(go);
			};
			frame.current = requestAnimationFrame(go);
		},
		[stages, stop],
	);

	useEffect(() => {
		if (!walking) return;
		const interrupted = (event: Event) => {
			const own = event.target instanceof Element && event.target.closest("[data-walk]") !== null;
			const pressing = !(event instanceof KeyboardEvent) || event.key === "Enter" || event.key === " ";
			if (!(own && pressing)) stop();
		};
		addEventListener("pointerdown", interrupted, true);
		addEventListener("keydown", interrupted, true);
		return () => {
			removeEventListener("pointerdown", interrupted, true);
			removeEventListener("keydown", interrupted, true);
		};
	}, [walking, stop]);
	// leaving the view ends the walk
	useEffect(() => stop, [stop]);

	return { walking, reached, start, stop };
}
