/** What the picture of conductivity and interface resistance against 1000/T draws, tells and lists. */

import { ticksBetween } from "#layout/axis";
import { type Fact, factText, lastDigit, numberOf, uncertaintyOf } from "#library/fact";
import { limits } from "#library/facts/protocol";
import { separator } from "#library/facts/separator";
import {
	constants,
	evaluate,
	hardLimits,
	type Inputs,
	inputOf,
	nameInSentence,
	outputs,
	toPlace,
	type Uncertainties,
	uncertainties,
} from "#model";
import { plusMinus } from "../figure/plus-minus";
import type { FigureTable } from "../figure/table";

export const arrheniusKeys = ["sigma", "R_interface"] as const;
export type ArrheniusKey = (typeof arrheniusKeys)[number];

const zero = 273.15;
export const celsius = (T: number): number => T - zero;

/** K between which separator and interface were measured. */
export const measured = { from: numberOf(limits.T_min) + zero, to: numberOf(limits.T_max) + zero };

export const isMeasured = (T: number): boolean => T >= measured.from && T <= measured.to;

export interface Printed {
	/** K. */
	readonly T: number;
	readonly fact: Fact;
}

/** What the paper prints at single temperatures, the colder first. */
export const printed: Readonly<Record<ArrheniusKey, readonly [Printed, Printed]>> = {
	sigma: [
		{ T: 25 + zero, fact: separator.sigma_25 },
		{ T: 30 + zero, fact: separator.sigma_30 },
	],
	R_interface: [
		{ T: 25 + zero, fact: separator.R_interface_25 },
		{ T: 30 + zero, fact: separator.R_interface_30 },
	],
};

/**
 * The activation energy in eV that two temperatures give by Eq. 4: σT and R/T are straight over 1/T in the logarithm, with
 * the slope −E/k_B and E/k_B.
 */
export function energyFromTwo(
	of: ArrheniusKey,
	cold: { readonly T: number; readonly value: number },
	warm: { readonly T: number; readonly value: number },
): number {
	const straight = ({ T, value }: typeof cold) => (of === "sigma" ? Math.log(value * T) : Math.log(T / value));
	return (constants.k_B.value * (straight(warm) - straight(cold))) / (1 / cold.T - 1 / warm.T);
}

/** The same of the two printed figures, in eV: as printed, and as far as the rounding of their last digits leaves it open. */
export function energiesAsPrinted(of: ArrheniusKey) {
	const [cold, warm] = printed[of];
	const given = (coldShift: number, warmShift: number) =>
		energyFromTwo(
			of,
			{ T: cold.T, value: numberOf(cold.fact) + (coldShift * lastDigit(cold.fact)) / 2 },
			{ T: warm.T, value: numberOf(warm.fact) + (warmShift * lastDigit(warm.fact)) / 2 },
		);
	// a higher conductivity, or a lower resistance, when warm is a steeper line
	const steeper = of === "sigma" ? 1 : -1;
	return { value: given(0, 0), low: given(steeper, -steeper), high: given(-steeper, steeper) };
}

/** A design at a temperature, in K: both results with one standard uncertainty each. */
export interface Spot {
	readonly T: number;
	readonly values: Readonly<Record<ArrheniusKey, number>>;
	readonly u: Readonly<Record<ArrheniusKey, number>>;
}

function spotAt(inputs: Inputs, u: Uncertainties, T: number): Spot {
	const at = { ...inputs, T };
	return { T, values: evaluate(at), u: uncertainties(at, u) };
}

/** Of the axis, K. */
export interface Ends {
	readonly from: number;
	readonly to: number;
}

/** −20 to 80 °C; on the side where the design in hand is beyond, as far as a temperature may be set. */
export function endsOf(inputs: Inputs): Ends {
	const { soft } = inputOf("T");
	const hard = hardLimits("T", inputs);
	return {
		from: inputs.T < soft.min ? hard.min : soft.min,
		to: inputs.T > soft.max ? hard.max : soft.max,
	};
}

export interface Arrhenius {
	readonly ends: Ends;
	/** From cold to warm, equally far apart in 1/T, with both ends of the measured range among them. */
	readonly line: readonly Spot[];
	readonly now: Spot;
}

const points = 64;

/** The line of the design with its ± over all temperatures. */
export function arrheniusOf(inputs: Inputs, u: Uncertainties): Arrhenius {
	const ends = endsOf(inputs);
	const even = Array.from(
		{ length: points + 1 },
		(_, i) => 1 / (1 / ends.from + (i / points) * (1 / ends.to - 1 / ends.from)),
	);
	const temperatures = [...even, measured.from, measured.to].toSorted((a, b) => a - b);
	return {
		ends,
		line: temperatures.map((T) => spotAt(inputs, u, T)),
		now: spotAt(inputs, u, inputs.T),
	};
}

/** Whether a logarithmic scale can show it: an interface without resistance has no place there. */
export const isDrawn = (of: ArrheniusKey, { line }: Arrhenius): boolean =>
	line.every(({ values }) => values[of] > 0 && Number.isFinite(values[of]));

/** What an axis has to hold: the line with its band and the printed figures. A band that comes near zero is cut off there. */
export function reachOf(of: ArrheniusKey, { line }: Arrhenius): readonly [low: number, high: number] {
	const held = [
		...line.map(({ values, u }) => [values[of], u[of]] as const),
		...printed[of].map(({ fact }) => [numberOf(fact), uncertaintyOf(fact)] as const),
	];
	return [
		Math.min(...held.map(([value, u]) => Math.max(value - u, value / 3))),
		Math.max(...held.map(([value, u]) => Math.min(value + u, 3 * value))),
	];
}

const unitOf = (of: ArrheniusKey) => outputs[of].unit.label;

/** “1.60 ± 0.30 mS/cm” */
export const valueText = (of: ArrheniusKey, { values, u }: Spot): string =>
	`${plusMinus(values[of], u[of])}\u00a0${unitOf(of)}`;

/** “30.0 °C” */
export const celsiusText = (T: number, place = -1): string => `${toPlace(celsius(T), place)}\u00a0°C`;

export const rangeText = `${toPlace(celsius(measured.from), 0)} to ${celsiusText(measured.to, 0)}`;

export const caption = `against 1000/T on logarithmic scales. Solid from ${rangeText}, where it was measured; dashed beyond, where it is extrapolated. The band is ±\u00a0one standard uncertainty. By equation 4, σT and R/T are straight lines; σ and R, which are read more easily, depart from a straight line by less than 3\u00a0%.`;

/** Both ends of both lines, what is printed, and the design in hand. */
export function describe(arrhenius: Arrhenius): string {
	const { line, now } = arrhenius;
	const [cold, warm] = [line[0]!, line.at(-1)!];
	const said = arrheniusKeys.map((of) =>
		isDrawn(of, arrhenius)
			? `the ${nameInSentence(of)} goes from ${valueText(of, cold)} to ${valueText(of, warm)}, printed are ${printed[of]
					.map(({ T, fact }) => `${factText(fact)} at ${celsiusText(T, 0)}`)
					.join(" and ")}`
			: `the ${nameInSentence(of)} is zero`,
	);
	return `From ${celsiusText(cold.T, 0)} to ${celsiusText(warm.T)} ${said.join("; ")}. The design in hand has ${arrheniusKeys
		.map((of) => valueText(of, now))
		.join(" and ")} at ${celsiusText(now.T)}.`;
}

/** The design in hand, the printed figures, and the line at every ten degrees. */
export function tableOf(arrhenius: Arrhenius, inputs: Inputs, u: Uncertainties): FigureTable {
	const { ends, now } = arrhenius;
	const tens = ticksBetween(celsius(ends.from), celsius(ends.to), 10).map((tick) => tick + zero);
	const row = (what: string, { T, values, u: of }: Spot) => [
		what,
		celsius(T),
		1000 / T,
		...arrheniusKeys.flatMap((key) => [values[key], of[key]]),
		isMeasured(T) ? "within the measured range" : "extrapolated",
	];
	return {
		columns: [
			{ label: "Point" },
			{ label: "Temperature", unit: "°C", decimals: 1 },
			{ label: "1000/T", unit: "1/K", decimals: 3 },
			...arrheniusKeys.flatMap((of) => [
				{ label: outputs[of].name, unit: unitOf(of) },
				{ label: `u(${outputs[of].name})`, unit: unitOf(of), uncertainty: true },
			]),
			{ label: "Range" },
		],
		rows: [
			row("Design in hand", now),
			...[0, 1].map((i) => {
				const both = arrheniusKeys.map((of) => printed[of][i]!);
				const { T } = both[0]!;
				return [
					"As printed",
					celsius(T),
					1000 / T,
					...both.flatMap(({ fact }) => [numberOf(fact), uncertaintyOf(fact)]),
					"measured",
				];
			}),
			...tens.map((T) => row("Line", spotAt(inputs, u, T))),
		],
	};
}
