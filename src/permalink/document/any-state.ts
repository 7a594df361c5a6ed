/** For tests: whatever a page can hold, anywhere within its limits, and with names of any characters. */
import fc from "fast-check";
import { dependences } from "#analysis/dependence";
import { presetIds } from "#library";
import { activeMaterials, isActiveMaterial } from "#library/active-materials";
import { isOfPackage, type OwnStep, ownStepsAtMost, paperStepIds, type Step } from "#library/path";
import {
	bases,
	defaults,
	holds,
	type InputKey,
	type Inputs,
	inputKeys,
	inputOf,
	outputKeys,
	widestLimits,
} from "#model";
import { designParameters, type ParameterLimits, parameterKeys, parameterLimits } from "#model/rate/parameters";
import {
	comparedAtMost,
	type Design,
	drawsAtMost,
	firstShowing,
	fronts,
	type Named,
	nameAtMost,
	nudges,
	type Showing,
	seedAtMost,
	setTextAtMost,
	spectra,
	targetAtMost,
	viewNames,
	weightAtMost,
	wishes,
} from "../design";
import type { Carried } from "../document";
import { encodeSet } from "../set";
import { cleanName } from "../steps";

/** From one end to the other: at an end, close to the lower one, or anywhere. A link has no negative zero. */
const within = (min: number, max: number) =>
	fc.oneof(
		fc.constantFrom(min, max),
		fc.double({ min, max, noNaN: true }).map((x) => x + 0),
		fc.noBias(fc.integer({ min: 0, max: 2 ** 31 })).map((part) => Math.min(max, min + (part / 2 ** 31) * (max - min))),
	);
const anyName = (atMost: number) =>
	fc
		.string({ unit: "binary", minLength: 1, maxLength: 70 })
		.map((text) => cleanName(text, atMost))
		.filter((name) => name !== "");

const anyInputs: fc.Arbitrary<Inputs> = fc.tuple(...inputKeys.map(() => within(0, 1))).map((fractions) => {
	const design: { -readonly [K in InputKey]: number } = { ...defaults };
	inputKeys.forEach((key, i) => {
		const { min, max } = inputOf(key).hard;
		const [low, high] = [min === "U" ? design.U : min, max === "U" ? design.U : max];
		design[key] = Math.min(high, Math.max(low, low + fractions[i]! * (high - low)));
	});
	return design;
});

const anyUncertainties = fc.record(
	Object.fromEntries(
		inputKeys.map((key) => {
			const { min, max } = widestLimits(key);
			return [key, within(0, max - min)];
		}),
	),
) as unknown as fc.Arbitrary<Design["u"]>;

const anyParameters: fc.Arbitrary<Design["parameters"]> = fc
	.record(
		Object.fromEntries(
			parameterKeys.map((key) => {
				const { min, max, whole }: ParameterLimits = parameterLimits[key];
				return [key, whole ? fc.integer({ min, max }) : within(min, max)];
			}),
		),
		{ requiredKeys: [] },
	)
	.map(designParameters);

const stepInputs = inputKeys.filter((key) => !isOfPackage(key));
const anyChange = fc.constantFrom(...stepInputs).chain((key) => {
	const { min, max } = widestLimits(key);
	return within(min, max).map((value) => [key, value] as const);
});
const anyOwnStep = fc.record(
	{
		name: anyName(60),
		changes: fc.uniqueArray(anyChange, { selector: ([key]) => key, minLength: 1, maxLength: 6 }),
		material: fc.constantFrom(...Object.keys(activeMaterials).filter(isActiveMaterial)),
	},
	{ requiredKeys: ["name", "changes"] },
) as fc.Arbitrary<OwnStep>;

export const anyDesign: fc.Arbitrary<Design> = fc.record({
	inputs: anyInputs,
	u: anyUncertainties,
	hold: fc.constantFrom(...holds),
	baseline: fc.constantFrom(...presetIds),
	steps: fc
		.array(anyOwnStep, { maxLength: ownStepsAtMost })
		.chain((own) =>
			fc.shuffledSubarray<Step>([...paperStepIds, ...own], { minLength: paperStepIds.length + own.length }),
		),
	parameters: anyParameters,
});
const anyNamed: fc.Arbitrary<Named> = fc.record({ name: anyName(nameAtMost), design: anyDesign });

const anyShowing: fc.Arbitrary<Showing> = fc
	.record(
		{
			view: fc.constantFrom(...viewNames),
			basis: fc.constantFrom(...bases),
			energy: fc.constantFrom("E_V" as const, "E_m" as const),
			target: within(1e-6, targetAtMost),
			from: fc.constantFrom("path" as const, "hand" as const),
			of: fc.constantFrom(...outputKeys),
			axes: fc.shuffledSubarray([...inputKeys], { minLength: 2, maxLength: 2 }),
			dependence: fc.constantFrom(...dependences),
			nudge: fc.constantFrom(...nudges),
			seed: fc.integer({ min: 1, max: seedAtMost }),
			draws: fc.integer({ min: 1, max: drawsAtMost }),
			against: fc.constantFrom(...fronts),
			goal: fc.record(
				{ of: fc.constantFrom(...outputKeys), value: within(-1e9, 1e9), by: fc.constantFrom(...inputKeys) },
				{ requiredKeys: ["of", "by"] },
			),
			want: fc.oneof(
				fc.constantFrom(...wishes),
				fc.record({
					E_V: within(0, weightAtMost),
					E_m: within(0, weightAtMost),
					R_cell: within(0, weightAtMost),
					C_rate: within(0, weightAtMost),
				}),
			),
			ranges: fc.uniqueArray(fc.constantFrom(...inputKeys), { maxLength: 10 }).map((keys) =>
				keys.map((key) => {
					const { min, max } = widestLimits(key);
					return { key, from: min + (max - min) / 3, to: max };
				}),
			),
			spectrum: fc.constantFrom(...spectra),
		},
		{ requiredKeys: ["axes"] },
	)
	.map(({ axes, ...showing }) => ({ ...firstShowing, ...showing, x: axes[0]!, y: axes[1]! }));

/** With designs to compare as far as a link has room for them. */
const withCompared = (showing: Showing, compared: readonly Named[]): Showing => {
	const set = encodeSet(compared);
	return set && set.length <= setTextAtMost ? { ...showing, set } : showing;
};

export const anyCarried: fc.Arbitrary<Carried> = fc
	.record(
		{
			design: anyDesign,
			name: anyName(nameAtMost),
			showing: fc
				.tuple(anyShowing, fc.array(anyNamed, { maxLength: comparedAtMost }))
				.map(([showing, compared]) => withCompared(showing, compared)),
			kept: fc.array(anyNamed, { maxLength: 3 }),
		},
		{ requiredKeys: ["kept"] },
	)
	.map(({ name, ...carried }) => (carried.design && name !== undefined ? { ...carried, name } : carried));
