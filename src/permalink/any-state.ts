/** For tests only: random designs and what a page shows of them, as far as they can be reached, and texts that are damaged. */
import fc from "fast-check";
import { dependences } from "#analysis/dependence";
import { presetIds } from "#library";
import { activeMaterials, isActiveMaterial } from "#library/active-materials";
import { isOfPackage, type OwnStep, ownStepsAtMost, paperStepIds, type Step } from "#library/path";
import {
	bases,
	defaults,
	defaultUncertainties,
	holds,
	type InputKey,
	type Inputs,
	inputKeys,
	inputOf,
	outputKeys,
	type Uncertainties,
	uncertaintyRefusal,
	widestLimits,
} from "#model";
import {
	designParameters,
	type ParameterLimits,
	type ParametersSet,
	parameterKeys,
	parameterLimits,
} from "#model/rate/parameters";
import {
	comparedAtMost,
	type Design,
	drawsAtMost,
	fronts,
	type Named,
	nameAtMost,
	nudges,
	type Showing,
	seedAtMost,
	spectra,
	viewNames,
	type Wish,
	wishes,
} from "./design";
import { encodeSet } from "./set";
import { cleanName } from "./steps";

/** 0 to 1, and never −0, which no link can hold: mostly spread evenly, at times close to an end, as doubles are drawn. */
const fraction = fc.oneof(
	{ weight: 3, arbitrary: fc.noBias(fc.integer({ min: 0, max: 2 ** 31 })).map((n) => n / 2 ** 31) },
	{ weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0) },
);

const within = (low: number, high: number, part: number) => Math.min(high, Math.max(low, low + part * (high - low)));

const anyInputs: fc.Arbitrary<Inputs> = fc.tuple(...inputKeys.map(() => fraction)).map((fractions) => {
	const design: Record<string, number> = { ...defaults };
	inputKeys.forEach((key, i) => {
		const { min, max } = inputOf(key).hard;
		const low = typeof min === "number" ? min : design.U!;
		const high = typeof max === "number" ? max : design.U!;
		design[key] = within(low, high, fractions[i]!);
	});
	return design as Inputs;
});

/** The default ±, or any that the limits have room for. */
const anyUncertainties: fc.Arbitrary<Uncertainties> = fc
	.tuple(...inputKeys.map(() => fc.option(fraction, { freq: 2, nil: undefined })))
	.map((fractions) => {
		const u: Record<string, number> = { ...defaultUncertainties };
		inputKeys.forEach((key, i) => {
			const { min, max } = widestLimits(key);
			const wide = (fractions[i] ?? 0) * (max - min);
			if (fractions[i] !== undefined && !uncertaintyRefusal(key, wide)) u[key] = wide;
		});
		return u as Uncertainties;
	});

const anyParameters: fc.Arbitrary<Design["parameters"]> = (
	fc.record(
		Object.fromEntries(
			parameterKeys.map((key) => {
				const { min, max, whole }: ParameterLimits = parameterLimits[key];
				return [key, whole ? fc.integer({ min, max }) : fraction.map((part) => within(min, max, part))];
			}),
		),
		{ requiredKeys: [] },
	) as fc.Arbitrary<ParametersSet>
).map(designParameters);

/** Names as they are kept: any characters, but those that draw nothing. */
const anyName = (otherwise: string) =>
	fc
		.oneof(
			fc.string({ unit: "binary", maxLength: nameAtMost + 10 }),
			fc.string({ unit: "grapheme", maxLength: 20 }),
			fc.constantFrom(
				"Thin, 30 µm & more",
				"a#b=c;d",
				"👩‍🔬 thin",
				"100 %",
				"+5 %E0%A4",
				'"quoted"\nname',
				"<svg>&amp;]]>",
			),
		)
		.map((text) => cleanName(text, nameAtMost) || otherwise);

const stepKeys: readonly InputKey[] = inputKeys.filter((key) => !isOfPackage(key));

const anyOwnStep: fc.Arbitrary<OwnStep> = fc
	.record({
		name: anyName("Own step"),
		changes: fc.uniqueArray(fc.tuple(fc.constantFrom(...stepKeys), fraction), {
			minLength: 1,
			maxLength: 4,
			selector: ([key]) => key,
		}),
		material: fc.option(fc.constantFrom(...Object.keys(activeMaterials).filter(isActiveMaterial)), { nil: undefined }),
	})
	.map(({ name, changes, material }) => ({
		name,
		changes: changes.map(([key, part]) => {
			const { min, max } = key.startsWith("U_")
				? widestLimits(key)
				: (inputOf(key).hard as { min: number; max: number });
			return [key, within(min, max, part)] as const;
		}),
		...(material ? { material } : {}),
	}));

export const anyDesign: fc.Arbitrary<Design> = fc.record({
	inputs: anyInputs,
	u: anyUncertainties,
	parameters: anyParameters,
	hold: fc.constantFrom(...holds),
	baseline: fc.constantFrom(...presetIds),
	steps: fc
		.array(anyOwnStep, { maxLength: ownStepsAtMost })
		.chain((own) => fc.shuffledSubarray([...paperStepIds, ...own] as Step[], { minLength: 3 + own.length })),
});

export const anyNamed: fc.Arbitrary<Named> = fc.record({ name: anyName("Design"), design: anyDesign });

/** Designs to compare: none, or up to as many as are compared. */
export const anyCompared: fc.Arbitrary<readonly Named[]> = fc.array(anyNamed, { maxLength: comparedAtMost });

const anyRanges = fc.uniqueArray(fc.constantFrom(...inputKeys), { maxLength: 10 }).map((keys) =>
	keys.map((key) => {
		const { min, max } = widestLimits(key);
		return { key, from: min + (max - min) / 3, to: max };
	}),
);

const asked = {
	view: fc.constantFrom(...viewNames),
	basis: fc.constantFrom(...bases),
	energy: fc.constantFrom("E_V", "E_m"),
	from: fc.constantFrom("path", "hand"),
	axes: fc.shuffledSubarray([...inputKeys], { minLength: 2, maxLength: 2 }),
	dependence: fc.constantFrom(...dependences),
	nudge: fc.constantFrom(...nudges),
	seed: fc.integer({ min: 1, max: seedAtMost }),
	draws: fc.integer({ min: 1, max: drawsAtMost }),
	against: fc.constantFrom(...fronts),
	want: fc.oneof(
		fc.constantFrom(...wishes),
		fc.record(Object.fromEntries(wishes.map((wish) => [wish, fraction.map((part) => 10 * part)]))) as fc.Arbitrary<
			Record<Wish, number>
		>,
	),
	ranges: anyRanges,
	spectrum: fc.constantFrom(...spectra),
} as const;

const goal = fc.record(
	{
		of: fc.constantFrom(...outputKeys),
		value: fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => value + 0),
		by: fc.constantFrom(...inputKeys),
	},
	{ requiredKeys: ["of", "by"] },
);

/** Every question, and the designs to compare as a link writes them, at times with one of them as the reference. */
export const anyShowing: fc.Arbitrary<Showing> = fc
	.record(
		{
			...asked,
			target: fc.double({ min: 1e-6, max: 10_000, noNaN: true }),
			of: fc.constantFrom(...outputKeys),
			goal,
			compared: anyCompared,
			ref: fraction,
		},
		{ requiredKeys: Object.keys(asked) as (keyof typeof asked)[] },
	)
	.map(({ axes, compared = [], ref: part, ...showing }) => {
		const set = encodeSet(compared);
		const ref = part === undefined ? {} : { ref: 1 + Math.round(part * (compared.length - 1)) };
		return { ...showing, x: axes[0]!, y: axes[1]!, ...(set === undefined ? {} : { set, ...ref }) };
	});

/** One injury to a file: a bit, a cut, something put in, something doubled, something of another kind behind it. */
export const anyInjury: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc
	.record({
		how: fc.constantFrom("flip", "cut", "insert", "drop", "double", "join"),
		at: fraction,
		to: fraction,
		other: fc.oneof(
			fc.uint8Array({ maxLength: 30 }),
			fc
				.constantFrom(
					"&P=9",
					"&__proto__=1",
					"#v=1&P=0.3\n",
					"NaN",
					"1e999",
					"\0",
					"%E0%A4",
					"<svg>",
					"]]>",
					"<!--",
					"&#x110000;",
				)
				.map((text) => new TextEncoder().encode(text)),
		),
		bit: fc.integer({ min: 0, max: 7 }),
	})
	.map(({ how, at, to, other, bit }) => (bytes) => {
		const [first, last] = [at, to].map((part) => Math.floor(part * bytes.length)).toSorted((a, b) => a - b) as [
			number,
			number,
		];
		const join = (...parts: readonly Uint8Array[]) => {
			const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
			parts.reduce((from, part) => {
				whole.set(part, from);
				return from + part.length;
			}, 0);
			return whole;
		};
		if (how === "cut") return bytes.slice(0, last);
		if (how === "drop") return join(bytes.subarray(0, first), bytes.subarray(last));
		if (how === "insert") return join(bytes.subarray(0, first), other, bytes.subarray(first));
		if (how === "double") return join(bytes.subarray(0, last), bytes.subarray(first));
		if (how === "join") return join(bytes, other, bytes);
		const flipped = bytes.slice();
		if (first < flipped.length) flipped[first]! ^= 1 << bit;
		return flipped;
	});
