/** What the picture of energy over the rate tells and lists, from the same curves. */
import { type AtRate, atRates, type RateLimits, rateLimits, rateSpread } from "#analysis/rate-curve";
import { rateText } from "#analysis/rate-text";
import { type Basis, basisNames, type Energy, type Inputs, significant, type Uncertainties } from "#model";
import type { ParametersSet } from "#model/rate/parameters";
import { plusMinus } from "../figure/plus-minus";
import type { FigureColumn, FigureTable } from "../figure/table";
import { type Hand, type Line, namedRates, nothing, nowText, range, reachesOf, unitOf } from "./series";

/** The rates of the table. */
const listed = namedRates.filter(({ rate }) => rate >= 0.1 && rate <= 2).toSorted((a, b) => a.rate - b.rate);

/** Which limits a rate is beyond. */
export function beyondAt(rate: number, { charge, discharge, salt, checked }: RateLimits): string {
	return [
		rate > charge ? "charge" : "",
		rate > discharge ? "discharge" : "",
		rate > salt ? "salt" : "",
		rate > checked ? "what is checked" : "",
	]
		.filter(Boolean)
		.join(", ");
}

/** What the energy densities count stands at their symbols, but for the bare stack of the paper. */
function columns(basis: Basis, more: readonly FigureColumn[] = []): readonly FigureColumn[] {
	const counted = basis === "stack" ? "" : ` ${basisNames[basis]}`;
	return [
		{ label: "Design" },
		...more,
		{ label: "C-rate", unit: "1/h" },
		{ label: "Current density", unit: "mA/cm²" },
		{ label: "Discharge voltage", unit: "V", decimals: 2 },
		{ label: "Capacity within reach", unit: "%", decimals: 0 },
		{ label: `E_V${counted}`, unit: "Wh/l" },
		{ label: `u(E_V${counted})`, unit: "Wh/l", uncertainty: true },
		{ label: `E_m${counted}`, unit: "Wh/kg" },
		{ label: `u(E_m${counted})`, unit: "Wh/kg", uncertainty: true },
		{ label: "Beyond the limit of" },
	];
}

/** Below the voltage window there is no discharge: its voltage does not exist, and what is left is nothing. */
function cells(at: AtRate, limits: RateLimits, u: Readonly<Record<Energy, number>> | undefined) {
	const none = at.share < nothing;
	return [
		at.rate,
		at.j,
		none ? Number.NaN : at.voltage,
		none ? 0 : at.share * 100,
		none ? 0 : at.E_V,
		none || !u ? "" : u.E_V,
		none ? 0 : at.E_m,
		none || !u ? "" : u.E_m,
		beyondAt(at.rate, limits),
	];
}

interface Of {
	readonly hand: Hand;
	readonly u: Uncertainties;
	readonly lines: readonly Line[];
	readonly set: ParametersSet;
	readonly basis: Basis;
}

/** The design in hand at its own rate and at named ones, then the others at these. */
export function tableOf({ hand, u, lines, set, basis }: Of): FigureTable {
	const { inputs, curve, now } = hand;
	const rates = listed.map(({ rate }) => rate);
	const spread = rateSpread(inputs, u, set, basis, rates);
	const at = atRates(inputs, set, basis);
	const others = lines.flatMap(({ name, inputs: design }: { name: string; inputs: Inputs }) => {
		const [limits, other] = [rateLimits(design, set), atRates(design, set, basis)];
		return listed.map((mark) => [name, mark.name, ...cells(other(mark.rate), limits, undefined)]);
	});
	return {
		columns: columns(basis, [{ label: "Rate" }]),
		rows: [
			["Design in hand", "its own", ...cells(now, curve.limits, now.u)],
			...listed.map((mark, i) => [
				"Design in hand",
				mark.name,
				...cells(at(mark.rate), curve.limits, { E_V: spread.E_V[i]!, E_m: spread.E_m[i]! }),
			]),
			...others,
		],
	};
}

/** All points of all curves, for files. */
export function dataOf({ hand, lines, set, basis }: Of): FigureTable {
	const rowsOf = (name: string, inputs: Inputs, { rates, limits }: Line["curve"], u?: Hand["u"]) => {
		const at = atRates(inputs, set, basis);
		return Array.from(rates, (rate, i) => [name, ...cells(at(rate), limits, u && { E_V: u.E_V[i]!, E_m: u.E_m[i]! })]);
	};
	return {
		columns: columns(basis),
		rows: [
			...rowsOf("Design in hand", hand.inputs, hand.curve, hand.u),
			...lines.flatMap(({ name, inputs, curve }) => rowsOf(name, inputs, curve)),
		],
	};
}

export const captionOf = (energy: Energy, basis: Basis, other: string): string =>
	`${unitOf(energy)} ${basis === "stack" ? `of the ${basisNames.stack}` : basisNames[basis]} that resistance and salt leave; beneath it what the salt alone leaves. The band is ±\u00a0one standard uncertainty; dotted, the design in hand with ${other}; thin, the design in hand at rates that it cannot be charged at. Beyond five times the salt limit nothing is checked: curves end there, and that of the design in hand goes on dashed.`;

export function describe(energy: Energy, basis: Basis, hand: Hand, lines: readonly Line[]): string {
	const { curve, u } = hand;
	const { charge, discharge, salt } = curve.limits;
	const first = `${plusMinus(curve.energies[energy][0]!, u[energy][0]!)} ${unitOf(energy)}`;
	const last =
		curve.shares.at(-1)! < nothing ? "nothing" : `${significant(curve.energies[energy].at(-1)!, 3)} ${unitOf(energy)}`;
	const others = reachesOf(lines).map(({ names, line }) => `${names.join(", ")} ${rateText(line.curve.limits.salt)}`);
	const said =
		`Over the C-rate the design in hand, ${basisNames[basis]}, falls from ${first} at ${rateText(range.from)} to ${last} at ${rateText(range.to)}; ` +
		`charge is limited to ${rateText(charge)}, discharge to ${rateText(discharge)}, and the salt limit is ${rateText(salt)}`;
	return `${said}${others.length > 0 ? `; salt limits of the others: ${others.join("; ")}` : ""}. It has ${nowText(hand, energy)}.`;
}
