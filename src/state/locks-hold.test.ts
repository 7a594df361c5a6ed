import fc from "fast-check";
import { expect, it } from "vitest";
import { presetIds, presetOf } from "#library";
import { defaults, type Hold, holds, type InputKey, inputKeys, isInputKey } from "#model";
import { decodeLink, encodeLink, firstShowing, fromPreset, viewNames } from "#permalink";
import {
	beginChange,
	cancelChange,
	endChange,
	loadDesign,
	loadPreset,
	loadPresetInPackage,
	loadStage,
	redo,
	resetUncertainties,
	setHold,
	setInput,
	setInputAlone,
	setInputs,
	setSteps,
	setTogether,
	setUncertainty,
	show,
	undo,
	useStore,
} from ".";
import { lockWords, readLocks } from "./locks";

const state = () => useStore.getState();
const lock = (written: string) => useStore.setState({ locks: readLocks(`?lock=${written}`) });

const key = fc.constantFrom(...inputKeys);
/** Mostly near what a cell has, sometimes beyond every limit. */
const value = (k: InputKey) =>
	fc.oneof(
		fc.double({ noNaN: true, min: 0.2, max: 3 }).map((factor) => defaults[k] * factor),
		fc.double({ noNaN: true, min: -10, max: 3000 }),
	);
const setting = key.chain((k) => value(k).map((v) => [k, v] as const));
/** The axes of a map differ. */
const pair = fc.tuple(setting, setting).filter(([[one], [other]]) => one !== other);
const preset = fc.constantFrom(...presetIds);
const action: fc.Arbitrary<() => void> = fc.oneof(
	{ weight: 4, arbitrary: setting.map((s) => () => setInput(...s)) },
	{ weight: 2, arbitrary: pair.map((pair) => () => setTogether(pair)) },
	// the voltage alone would leave its window
	setting.filter(([k]) => k !== "U").map((s) => () => setInputAlone(...s)),
	setting.map(
		([k, v]) =>
			() =>
				setUncertainty(k, v / 10),
	),
	preset.map((id) => () => setInputs(presetOf(id).inputs)),
	preset.map((id) => () => loadPreset(id)),
	preset.map((id) => () => loadPresetInPackage(id)),
	preset.map((id) => () => loadDesign(fromPreset(id))),
	preset.map((id) => () => loadStage(presetOf(id).inputs)),
	// another material: the voltage may leave the window that is fixed
	fc.double({ noNaN: true, min: 1, max: 6 }).map((U) => () => {
		setInputs({ ...defaults, U, U_min: Math.min(defaults.U_min, U), U_max: Math.max(defaults.U_max, U) });
	}),
	fc.constantFrom(...holds).map((hold) => () => setHold(hold)),
	fc.constantFrom(...viewNames).map((view) => () => show({ view })),
	fc.constantFrom(undo, redo, beginChange, endChange, cancelChange, resetUncertainties, () =>
		setSteps(state().design.steps.toReversed()),
	),
);
const locked = fc.subarray([...inputKeys, ...lockWords.filter((word) => word !== "inputs")]);
const design = fc.record({
	baseline: preset,
	hold: fc.constantFrom<Hold>(...holds),
	own: fc.array(setting, { maxLength: 4 }),
});

/** A design as a link would give it. */
function opened({
	baseline,
	hold,
	own,
}: {
	baseline: (typeof presetIds)[number];
	hold: Hold;
	own: readonly (readonly [InputKey, number])[];
}) {
	const { inputs } = presetOf(baseline);
	const changed = Object.fromEntries(own);
	return decodeLink(encodeLink({ ...fromPreset(baseline, hold), inputs: { ...inputs, ...changed } }, firstShowing))
		.design;
}

it("nothing that is done, in whatever order, changes what is fixed; and what comes of it can be passed on", {
	timeout: 120_000,
}, () => {
	fc.assert(
		fc.property(design, locked, fc.array(action, { minLength: 1, maxLength: 40 }), (from, fixed, actions) => {
			useStore.setState({ ...useStore.getInitialState(), design: opened(from) }, true);
			lock(fixed.join());
			const start = state().design;
			for (const act of actions) {
				act();
				const { design: now, showing } = state();
				for (const each of fixed.filter(isInputKey)) {
					expect(now.inputs[each]).toBe(start.inputs[each]);
					expect(now.u[each]).toBe(start.u[each]);
				}
				if (fixed.includes("presets")) expect(now.baseline).toBe(start.baseline);
				if (fixed.includes("hold")) expect(now.hold).toBe(start.hold);
				if (fixed.includes("views")) expect(showing.view).toBe("explore");
			}
			const { design: end, showing } = state();
			expect(decodeLink(encodeLink(end, showing))).toEqual({ design: end, showing, refused: [] });
		}),
		{ numRuns: 500, seed: 17 },
	);
});

it("a lock leaves alone what it does not name: without one, all is as before", () => {
	fc.assert(
		fc.property(pair, ([one, other]) => {
			const after = (locks: string) => {
				useStore.setState(useStore.getInitialState(), true);
				lock(locks);
				setInput(...one);
				setTogether([one, other]);
				return state().design;
			};
			// an input that neither moves nor follows
			const idle = (["m_tabs", "sigma_ref", "rho_Na"] as const).find((k) => k !== one[0] && k !== other[0])!;
			expect(after(idle)).toEqual(after(""));
		}),
		{ numRuns: 200, seed: 18 },
	);
});
