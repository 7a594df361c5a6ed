/** Shows the last change several times slowly, for an audience; the design, its address and undo stay as they are. */
import type { Inputs } from "#model";
import { onInterruption } from "./interruption";
import { tell } from "./notices";
import { useStore } from "./state";
import { beginChange, cancelChange, endChange } from "./store";
import { along, changeText } from "./way";

const times = 3;
/** ms at the beginning of the change, on the way, and at its end. */
const before = 900;
const wayTime = 2500;
const after = 1400;
const round = before + wayTime + after;
/** ms between two frames that count at most: a page that was hidden does not jump. */
const longestFrame = 100;

const smooth = (x: number) => x * x * (3 - 2 * x);
const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Part of the way after so many ms of a round; without motion only its two ends. */
function partAt(ms: number): number {
	const part = (ms - before) / wayTime;
	if (still()) return part < 0.5 ? 0 : 1;
	return smooth(Math.max(0, Math.min(1, part)));
}

let stop: (() => void) | undefined;

/**
 * Begins, or stops where it is under way. Any press of a pointer or key ends it, and so does whatever changes the design;
 * scrolling does not. The button that carries `data-replay` handles its own presses.
 */
export function toggleReplay(): void {
	if (stop) {
		stop();
		return;
	}
	// a change that is under way is the last one
	endChange();
	const { past, design: to, consequence } = useStore.getState();
	const from = past.at(-1);
	if (!from) return;
	const what = changeText(from, to);
	if (what === "") {
		tell({ heading: "There is nothing to replay:", lines: ["The last change has moved no input of the cell."] });
		return;
	}

	const way = along(from, to);
	beginChange();
	let shown = to;
	let frame = 0;
	let spent = 0;
	let last = performance.now();
	const put = (inputs: Inputs, nth: number) => {
		const replay = `Replay: ${what}, ${nth} of ${times}`;
		if (shown.inputs !== inputs) shown = { ...to, inputs };
		const { design, replay: said } = useStore.getState();
		if (design !== shown || said !== replay) useStore.setState({ design: shown, consequence: undefined, replay });
	};
	const release = () => {
		stop = undefined;
		cancelAnimationFrame(frame);
		unfollow();
		unlisten();
	};
	stop = () => {
		release();
		cancelChange();
		useStore.setState({ replay: undefined, consequence });
	};
	const unlisten = onInterruption("[data-replay]", () => stop?.());
	const unfollow = useStore.subscribe(({ design }) => {
		if (design === shown) return;
		// somebody else has put it in hand: it stays, as a change of what there was before
		release();
		useStore.setState({ replay: undefined });
		endChange();
	});
	const go = (now: number) => {
		spent += Math.max(0, Math.min(longestFrame, now - last));
		last = now;
		const nth = Math.floor(spent / round);
		if (nth >= times) {
			stop?.();
			return;
		}
		put(way(partAt(spent - nth * round)), nth + 1);
		frame = requestAnimationFrame(go);
	};
	put(way(0), 1);
	frame = requestAnimationFrame(go);
}
