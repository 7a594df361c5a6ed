/** What the picture of energy over the rate draws: the design in hand, the baseline and the path, and where each is limited. */
import { type AtRate, atRates, type RateCurve, type RateRange, rateCurve, rateSpread } from "#analysis/rate-curve";
import { rateText } from "#analysis/rate-text";
import { type Axis, steadyAxis } from "#layout/axis";
import {
	type Basis,
	basisNames,
	type Energy,
	evaluate,
	type Inputs,
	inputText,
	quantity,
	significant,
	type Uncertainties,
} from "#model";
import type { ParametersSet } from "#model/rate/parameters";
import { rated } from "#model/rate/rated";
import { plusMinus } from "../figure/plus-minus";

/** C-rates of the picture, 1/h. */
export const range: RateRange = { from: 0.02, to: 10 };
/** Close enough together that the fall with the root of the rate is drawn round. */
const points = 97;

/** Marks of the axis, in the order in which they are given room. */
export const namedRates = [
	{ rate: 1, name: "1 C" },
	{ rate: 0.1, name: "C/10" },
	{ rate: 0.5, name: "C/2" },
	{ rate: 0.2, name: "C/5" },
	{ rate: 2, name: "2 C" },
	{ rate: 10, name: "10 C" },
	{ rate: 0.02, name: "C/50" },
	{ rate: 5, name: "5 C" },
	{ rate: 0.05, name: "C/20" },
] as const;

/** A design that the one in hand is compared with. */
export interface Compared {
	readonly name: string;
	readonly inputs: Inputs;
	/** A stage of the path, or another published design. */
	readonly of: "path" | "published";
}

export interface Line extends Compared {
	readonly id: string;
	readonly dash: string | undefined;
	readonly curve: RateCurve;
}

/** Stages differ by their dashes; other designs are fainter too. */
const dashes = {
	path: [undefined, "9 4", "5 3", "2 3", "9 3 2 3", "5 3 2 3 2 3"],
	published: ["7 2 1 2", "3 5"],
} as const;

/** A curve for each design, with the parameters of the design in hand. */
export const linesOf = (compared: readonly Compared[], set: ParametersSet, basis: Basis): readonly Line[] =>
	compared.map((each, i) => {
		const kind = dashes[each.of];
		const nth = compared.slice(0, i).filter(({ of }) => of === each.of).length;
		return {
			...each,
			id: `line-${i}`,
			dash: kind[nth % kind.length],
			curve: rateCurve(each.inputs, set, basis, range, points),
		};
	});

/** Lines whose cathodes are the same to the salt, as one. */
export interface Reach {
	readonly id: string;
	readonly names: readonly string[];
	readonly line: Line;
}

export function reachesOf(lines: readonly Line[]): readonly Reach[] {
	const found: Reach[] = [];
	for (const line of lines) {
		const { salt } = line.curve.limits;
		const same = found.findIndex((each) => Math.abs(each.line.curve.limits.salt / salt - 1) < 1e-9);
		if (same < 0) found.push({ id: line.id, names: [line.name], line });
		else found[same] = { ...found[same]!, names: [...found[same]!.names, line.name] };
	}
	return found;
}

/** A tortuosity factor as it is measured in pressed coatings: what Bruggeman's is compared with. */
export const pressedTau = 4;

/** The design in hand with another tortuosity: Bruggeman's where a factor is set, else one of pressed coatings. */
export interface Other {
	readonly name: string;
	/** Where there is little room. */
	readonly short: string;
	readonly curve: RateCurve;
}

export interface Now extends AtRate {
	readonly u: Readonly<Record<Energy, number>>;
}

export interface Hand {
	readonly inputs: Inputs;
	readonly curve: RateCurve;
	/** One standard uncertainty of both energies at the rates of the curve. */
	readonly u: Readonly<Record<Energy, Float64Array>>;
	readonly other: Other;
	/** At its own current, which may be none. */
	readonly now: Now;
}

function otherOf(inputs: Inputs, set: ParametersSet, basis: Basis): Other {
	const { tau, ...rest } = set;
	const curve = (of: ParametersSet) => rateCurve(inputs, of, basis, range, points);
	if (tau === undefined)
		return {
			name: `a tortuosity factor of ${pressedTau}`,
			short: `with factor ${pressedTau}`,
			curve: curve({ ...set, tau: pressedTau }),
		};
	const bruggeman = significant(rated(inputs, evaluate(inputs), rest).results.tau_Bruggeman, 3);
	return { name: `Bruggeman’s tortuosity factor, ${bruggeman}`, short: "Bruggeman", curve: curve(rest) };
}

export function handOf(inputs: Inputs, u: Uncertainties, set: ParametersSet, basis: Basis): Hand {
	const curve = rateCurve(inputs, set, basis, range, points);
	const { C_rate } = evaluate(inputs);
	const own = rateSpread(inputs, u, set, basis, [C_rate]);
	return {
		inputs,
		curve,
		u: rateSpread(inputs, u, set, basis, curve.rates),
		other: otherOf(inputs, set, basis),
		now: { ...atRates(inputs, set, basis)(C_rate), u: { E_V: own.E_V[0]!, E_m: own.E_m[0]! } },
	};
}

/** Less of the capacity than this is nothing: the curve is at the axis. */
export const nothing = 1e-3;

/** A part of a curve, as indices of its rates, the last one included. */
export interface Part {
	readonly from: number;
	readonly to: number;
	/** Beyond what the share within reach is checked for. */
	readonly beyond: boolean;
}

/** The curve of what the salt reaches, and that of the energy, which ends where nothing is left. */
export function partsOf({ rates, shares, limits }: RateCurve, of: "reach" | "energy"): readonly Part[] {
	const none = of === "energy" ? shares.findIndex((share) => share < nothing) : -1;
	const last = none < 0 ? rates.length - 1 : none;
	const unchecked = rates.findIndex((rate) => rate > limits.checked);
	// the limit of what is checked is itself a point, unless it lies before the picture
	const split = unchecked < 0 ? last : Math.min(last, Math.max(0, unchecked - 1));
	return [
		{ from: 0, to: split, beyond: false },
		{ from: split, to: last, beyond: true },
	].filter(({ from, to }) => to > from);
}

/** The part split where charging ends: beyond it the curve is that of a design which cannot be charged as fast. */
export function splitAtCharge(
	{ rates, limits }: RateCurve,
	part: Part,
): readonly (Part & { readonly idle: boolean })[] {
	// the limit is itself a point, unless it lies outside the picture
	const past = rates.findIndex((rate) => rate > limits.charge);
	const split = past < 0 ? part.to : Math.min(part.to, Math.max(part.from, past - 1));
	return [
		{ ...part, to: split, idle: false },
		{ ...part, from: split, idle: true },
	].filter(({ from, to }) => to > from);
}

/** An axis from zero that holds all curves and the ± of the design in hand, the one before as long as it fits. */
export function axisOf(before: Axis | undefined, lines: readonly Line[], hand: Hand, energy: Energy): Axis {
	const heights = [
		...lines.map(({ curve }) => curve.energies[energy][0]!),
		hand.curve.energies[energy][0]! + hand.u[energy][0]!,
	];
	return steadyAxis(before, 0, Math.max(...heights.filter(Number.isFinite), 0), 6);
}

/** A limit of the design in hand, in the words of the picture. */
export interface Limit {
	readonly id: "charge" | "discharge" | "salt" | "other";
	/** 1/h */
	readonly rate: number;
	readonly text: string;
	/** Where there is little room. */
	readonly short: string;
}

export function limitsOf({ curve: { limits }, other, inputs }: Hand): readonly Limit[] {
	const { charge, discharge, salt } = limits;
	const [U_max, U_min] = [inputText("U_max", inputs.U_max), inputText("U_min", inputs.U_min)];
	const otherSalt = other.curve.limits.salt;
	return [
		{
			id: "charge",
			rate: charge,
			text: `charge limit ${rateText(charge)}: charging meets ${U_max}`,
			short: `charge limit ${rateText(charge)}`,
		},
		{
			id: "discharge",
			rate: discharge,
			text: `discharge limit ${rateText(discharge)}: at ${U_min} discharge begins to break off`,
			short: `discharge limit ${rateText(discharge)}`,
		},
		{
			id: "salt",
			rate: salt,
			text: `salt limit ${rateText(salt)}: from here on, part is out of reach`,
			short: `salt limit ${rateText(salt)}`,
		},
		{
			id: "other",
			rate: otherSalt,
			text: `salt limit ${rateText(otherSalt)} with ${other.name}`,
			short: `${other.short}: ${rateText(otherSalt)}`,
		},
	];
}

/** “Volumetric energy density, bare stack” */
export const energyName = (energy: Energy, basis: Basis): string => `${quantity(energy).name}, ${basisNames[basis]}`;
export const unitOf = (energy: Energy): string => quantity(energy).unit.label;

/** “now 230 ± 10 Wh/l at 0.093 C”, and what has to be said beside it. */
export function nowText({ now, curve }: Hand, energy: Energy): string {
	const value = now.share < nothing ? "nothing" : `${plusMinus(now[energy], now.u[energy])} ${unitOf(energy)}`;
	if (now.rate === 0) return `now ${value} without a current`;
	const besides = [
		now.rate < range.from || now.rate > range.to ? ", outside the picture" : "",
		now.rate > curve.limits.checked ? ", extrapolated" : "",
	];
	return `now ${value} at ${rateText(now.rate)}${besides.join("")}`;
}
