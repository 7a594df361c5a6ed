/** The way from one design's inputs to another's, as a replay shows it. */
import { type InputKey, type Inputs, inputKeys, inputOf, move, nameInSentence, shownInput, shownUnit } from "#model";
import type { Design } from "#permalink";

/** Inputs that differ between two, the sliders first. */
const changed = (from: Inputs, to: Inputs): readonly InputKey[] => inputKeys.filter((key) => from[key] !== to[key]);

/**
 * The input whose move alone makes the one out of the other, the hold doing the rest; undefined where several were moved.
 * The way back from what gave way leads there too, but for rounding: the one that hits the last digit was moved.
 */
function moved(from: Inputs, { inputs: to, hold }: Design): InputKey | undefined {
	const miss = (key: InputKey) => {
		const { inputs } = move(from, hold, key, to[key]);
		return Math.max(...inputKeys.map((each) => Math.abs(inputs[each] - to[each]) / (Math.abs(to[each]) || 1)));
	};
	const [nearest] = changed(from, to)
		.map((key) => ({ key, miss: miss(key) }))
		.sort((a, b) => a.miss - b.miss);
	return nearest && nearest.miss <= 1e-9 ? nearest.key : undefined;
}

/**
 * Inputs after a part of the way, 0 to 1: at 0 and at 1 the very ones that are given. Where one input was moved and others
 * gave way they do so all the way, so that the solids stay balanced; otherwise each goes straight, and since every limit
 * is a straight one, none is crossed.
 */
export function along(from: Design, to: Design): (part: number) => Inputs {
	const [a, b] = [from.inputs, to.inputs];
	const leader = moved(a, to);
	const between = (key: InputKey, part: number) => a[key] + (b[key] - a[key]) * part;
	return (part) => {
		if (part <= 0) return a;
		if (part >= 1) return b;
		if (leader) return move(a, to.hold, leader, between(leader, part)).inputs;
		const inputs: Record<InputKey, number> = { ...a };
		for (const key of changed(a, b)) inputs[key] = between(key, part);
		return inputs;
	};
}

/** Inputs that are named of a change; of more only their number. */
const namedAtMost = 2;

/** “cathode porosity 63 → 41 %”; empty where no input differs. */
export function changeText(from: Design, to: Design): string {
	const leader = moved(from.inputs, to);
	const keys = leader ? [leader] : changed(from.inputs, to.inputs);
	const named = keys.slice(0, namedAtMost).map((key) => {
		const { label } = shownUnit(inputOf(key).unit);
		const values = `${shownInput(key, from.inputs[key])} → ${shownInput(key, to.inputs[key])}`;
		return `${nameInSentence(key)} ${values} ${label}`.trimEnd();
	});
	if (keys.length > namedAtMost) named.push(`${keys.length - namedAtMost} more`);
	return named.join(", ");
}
