/** The ways to change the design in hand. One drag, one typed entry, one loaded preset is one step of undo. */
import { follower, type Setting } from "#analysis/place";
import { type PresetId, presetOf } from "#library";
import { packagedLike, type Step } from "#library/path";
import {
	defaultUncertainties,
	type Energy,
	type Hold,
	hardLimits,
	type InputKey,
	type Inputs,
	move,
	refusal,
	uncertaintyRefusal,
} from "#model";
import { designParameters, type ParameterKey, type ParametersSet, parameterRefusal } from "#model/rate/parameters";
import { type Design, encodeLink, firstShowing, fromPreset, presetParameters, type Showing } from "#permalink";
import { fixedThatMoves, keepLocked, lockedApart, placeFree } from "./locks";
import type { Notice } from "./notices";
import { type Consequence, historyLength, type Settled, type State, useStore } from "./state";

const { getState, setState } = useStore;

/** Equal to the last digit, however they came about: what a link would carry is the same. */
const same = (a: Design, b: Design): boolean => a === b || encodeLink(a, firstShowing) === encodeLink(b, firstShowing);

const settled = (from: Design, to: Design, consequence?: Consequence): Settled => ({
	from,
	to,
	nth: (getState().settled?.nth ?? 0) + 1,
	...(consequence?.fixed && { refused: { moved: consequence.moved, fixed: consequence.fixed } }),
});

/** The same path stays the same object: whoever has drawn it need not draw it anew, and no change of it is told. */
const withPathOf = ({ steps }: Design, next: Design): Design =>
	next.steps !== steps && JSON.stringify(next.steps) === JSON.stringify(steps) ? { ...next, steps } : next;

/** What a finished change adds to the state: a step of undo, unless all is as it was. */
function step(from: Design, to: Design, past: readonly Design[], consequence?: Consequence): Partial<State> {
	if (same(from, to)) return consequence?.fixed ? { settled: settled(from, from, consequence) } : {};
	return { past: [...past, from].slice(-historyLength), future: [], settled: settled(from, to, consequence) };
}

/** One change that is a step of its own, or part of the drag that is under way. What the link fixes stays. */
function change(next: Design, rest: Partial<State> = {}): void {
	const { design, before, past, locks } = getState();
	const to = keepLocked(next, design, locks);
	setState({
		design: to,
		consequence: undefined,
		...rest,
		...(before ? {} : step(design, to, past, rest.consequence)),
	});
}

/** Opens a drag (or a run of key presses): until `endChange` all changes are one step. */
export function beginChange(): void {
	if (!getState().before) setState(({ design }) => ({ before: design, anchor: undefined }));
}

export function endChange(): void {
	const { before, anchor, design, past, consequence, replay } = getState();
	// what was only shown is no change
	if (replay !== undefined) cancelChange();
	else if (before)
		setState({
			before: undefined,
			anchor: undefined,
			// without an anchor nothing was dragged, and what is said is of an earlier change
			...step(before, design, past, anchor && consequence),
		});
}

/** Ends a change because something else is done, which speaks for itself: a step of undo and the link, but not a word. */
export function breakOffChange(): void {
	const { settled: last } = getState();
	endChange();
	setState(({ settled }) => (settled && settled !== last ? { settled: { ...settled, brokenOff: true } } : {}));
}

/** Takes a drag back that turned out to be something else: a finger that scrolls the page. */
export function cancelChange(): void {
	const { before } = getState();
	if (before) setState({ design: before, before: undefined, anchor: undefined, consequence: undefined });
}

/**
 * Sets one input, with what gives way by the hold in force. A value that its limits refuse changes nothing. During a drag
 * the move is counted from where it began, so that the way there leaves no trace: back is back to the last digit.
 */
export function setInput(key: InputKey, value: number): void {
	const { design, before, anchor, locks } = getState();
	if (design.inputs[key] === value || locks.inputs.has(key) || refusal(key, value, design.inputs)) return;
	const start = before && anchor?.key === key ? anchor : { key, inputs: design.inputs };
	const { inputs, ...rest } = move(start.inputs, design.hold, key, value);
	const fixed = fixedThatMoves(start.inputs, inputs, locks);
	if (fixed) change(design, { consequence: { moved: key, fixed }, anchor: before && start });
	else change({ ...design, inputs }, { consequence: { moved: key, ...rest }, anchor: before && start });
}

/** Sets one input and nothing else, whatever is held: for bringing the solids back into balance. */
export function setInputAlone(key: InputKey, value: number): void {
	const { design, locks } = getState();
	if (locks.inputs.has(key) || refusal(key, value, design.inputs)) return;
	change({ ...design, inputs: { ...design.inputs, [key]: value } });
}

/** Sets several inputs at once, as one step. */
export function setInputs(inputs: Inputs): void {
	change({ ...getState().design, inputs });
}

/**
 * Sets several inputs at once by the hold in force, as far as limits let them go: a point that is dragged on a map. Counted
 * from where the drag began, as for one input.
 */
export function setTogether(wanted: readonly Setting[]): void {
	const { design, before, anchor, locks } = getState();
	if (!wanted.every(([, value]) => Number.isFinite(value))) return;
	const asked = wanted.map(([key]) => key);
	const moved = asked.find((key) => !locks.inputs.has(key));
	if (!moved) return;
	const start = before && anchor?.key === moved ? anchor : { key: moved, inputs: design.inputs };
	const { inputs, stop, fixed } = placeFree(start.inputs, design.hold, wanted, locks);
	const third = follower(asked, design.hold);
	const gaveWay = ([third, "U_min", "U_max"] as const).find(
		(key) => key && !asked.includes(key) && inputs[key] !== start.inputs[key],
	);
	change(
		{ ...design, inputs },
		{
			consequence: {
				moved,
				...(gaveWay ? { gaveWay } : {}),
				...(stop ? { stopped: { ...stop, limit: hardLimits(stop.key, inputs)[stop.end] } } : {}),
				...fixed,
			},
			anchor: before && start,
		},
	);
}

/** Sets the ± of an input; one that its limits have no room for changes nothing. */
export function setUncertainty(key: InputKey, u: number): void {
	const { design } = getState();
	if (design.u[key] === u || uncertaintyRefusal(key, u)) return;
	change({ ...design, u: { ...design.u, [key]: u } });
}

/** Puts the ± of the published design chosen last back in force. */
export function resetUncertainties(): void {
	const { design } = getState();
	change({ ...design, u: presetOf(design.baseline).u });
}

/** Sets a parameter, or gives it its default again; a value that its limits refuse changes nothing. */
export function setParameter(key: ParameterKey, value: number | undefined): void {
	const { design } = getState();
	if (design.parameters[key] === value || (value !== undefined && parameterRefusal(key, value))) return;
	const { [key]: _, ...others } = design.parameters as ParametersSet;
	change({ ...design, parameters: designParameters(value === undefined ? others : { ...others, [key]: value }) });
}

export function setHold(hold: Hold): void {
	const { design } = getState();
	if (design.hold !== hold) change({ ...design, hold });
}

/** Loads a published design; it becomes the baseline that later changes are counted against. */
export function loadPreset(id: PresetId): void {
	const { design, locks } = getState();
	if (locks.words.has("presets")) return;
	change(fromPreset(id, design.hold, design.steps));
}

/** Loads a published design into the current collectors and the pouch that are in force, as figures on that basis show it. */
export function loadPresetInPackage(id: PresetId): void {
	const { design, locks } = getState();
	if (locks.words.has("presets")) return;
	const preset = fromPreset(id, design.hold, design.steps);
	change({ ...preset, inputs: packagedLike(preset.inputs, design.inputs) });
}

/** Puts a stage of the path, or a design on the way between two, in place of the one in hand; counted against cell 1. */
export function loadStage(inputs: Inputs): void {
	const { design } = getState();
	const { p } = presetParameters("cell-1");
	change({ ...design, inputs, u: defaultUncertainties, baseline: "cell-1", parameters: { ...design.parameters, p } });
}

/** Takes up a whole design: one that was kept or compared, or that the page itself leads to. */
export const loadDesign = (design: Design): void => change(withPathOf(getState().design, design));

/** Puts another path in place of the one in force. */
export function setSteps(steps: readonly Step[]): void {
	change({ ...getState().design, steps });
}

/** By volume or by mass; a target in the one unit is none in the other. */
export function showEnergy(energy: Energy): void {
	if (energy !== getState().showing.energy) show({ energy, target: undefined });
}

/** Changes what the page shows of the design: no step of undo. */
export const show = (what: Partial<Showing>): void => showInstead({ ...getState().showing, ...what });

/** Puts all that the page shows of the design in place of what it has shown: what is not asked for is not shown. */
export function showInstead(next: Showing): void {
	setState(({ showing, locks }) => ({
		showing: locks.words.has("views") ? { ...next, view: showing.view } : next,
	}));
}

/**
 * Puts what a link or a file holds in place of what is in hand; a step of undo where the design is another. A link, a file
 * and the page around a frame may change what is fixed: they are the teacher's. There is no way back across that.
 */
export function loadLink(design: Design, showing: Showing, notices: readonly Notice[]): void {
	const { before, replay } = getState();
	const dragging = before !== undefined && replay === undefined;
	endChange();
	const { design: from, past, locks } = getState();
	const to = withPathOf(from, design);
	const apart = lockedApart(from, to, locks);
	setState({
		design: to,
		consequence: undefined,
		showing,
		notices,
		...step(from, to, past),
		...(apart ? { past: [], future: [] } : {}),
	});
	if (dragging) beginChange();
}

/** Takes the last step back. In the middle of a drag it takes back what has been dragged so far. */
export function undo(): void {
	const { past, design, future, before, locks } = getState();
	const last = past.at(-1);
	if (before) setState({ design: before, anchor: undefined, consequence: undefined });
	else if (last && lockedApart(last, design, locks)) setState({ past: [] });
	else if (last) {
		const to = withPathOf(design, last);
		setState({
			design: to,
			past: past.slice(0, -1),
			future: [design, ...future],
			consequence: undefined,
			settled: settled(design, to),
		});
	}
}

export function redo(): void {
	const { past, design, future, before, locks } = getState();
	const [next, ...rest] = future;
	if (next && lockedApart(next, design, locks)) setState({ future: [] });
	else if (next && !before) {
		const to = withPathOf(design, next);
		setState({
			design: to,
			past: [...past, design],
			future: rest,
			consequence: undefined,
			settled: settled(design, to),
		});
	}
}

/** Where a link leads besides its view: what has this id is scrolled to once it is on the page. */
export const lookFor = (id: string | undefined): void => setState({ sought: id });
