/** What the picture of the resistance over temperature draws, tells and lists: one source for picture, table and spoken text. */
import type { Ranged } from "#analysis/place";
import {
	evaluate,
	type Inputs,
	inputs as inputRows,
	inSentence,
	toPlace,
	type Uncertainties,
	uncertainties,
} from "#model";
import type { ParametersSet } from "#model/rate/parameters";
import { extrapolated, type Rated, rated } from "#model/rate/rated";
import type { FigureTable } from "../figure/table";
import { ohms } from "../resistance/series";

export const lineIds = ["pores", "interface", "separator", "cathode", "activated", "total"] as const;
export type LineId = (typeof lineIds)[number];

/** The result that each line shows; the cathode resistance is an input. */
const keys = {
	total: "R_cell",
	activated: "R_cell_T",
	cathode: "R_cathode",
	separator: "R_separator",
	interface: "R_interface",
	pores: "R_pores",
} as const satisfies Record<LineId, string>;

export interface Value {
	/** Ω cm². */
	readonly value: number;
	/** One standard uncertainty; 0 where none is drawn. */
	readonly u: number;
	/** Whether it is extrapolated there. */
	readonly beyond: boolean;
}

/** A design at a temperature, in kelvin. */
export type Point = { readonly T: number } & { readonly [K in LineId]: Value };

/** What a design is apart from its temperature. */
export interface Subject {
	readonly inputs: Inputs;
	readonly u: Uncertainties;
	readonly set: ParametersSet;
}

/** The cathode resistance rests on what the cell resistance rests on: a measurement at one temperature. */
const isBeyond = (of: Rated, id: LineId): boolean =>
	id === "activated" || extrapolated(of, id === "cathode" ? "R_cell" : keys[id]).length > 0;

/** All lines at one temperature. The ± of the total is that of the inputs; the pores have none here. */
export function pointAt({ inputs, u, set }: Subject, T: number): Point {
	const there = { ...inputs, T };
	const outputs = evaluate(there);
	const of = rated(there, outputs, set);
	const { R_separator, R_interface, R_cell } = uncertainties(there, u);
	const at = (id: LineId, value: number, uncertainty = 0): Value => ({
		value,
		u: uncertainty,
		beyond: isBeyond(of, id),
	});
	return {
		T,
		total: at("total", outputs.R_cell, R_cell),
		activated: at("activated", of.results.R_cell_T),
		cathode: at("cathode", inputs.R_cathode, u.R_cathode),
		separator: at("separator", outputs.R_separator, R_separator),
		interface: at("interface", outputs.R_interface, R_interface),
		pores: at("pores", of.results.R_pores),
	};
}

export const celsius = (T: number): number => Number((T - 273.15).toPrecision(12));
export const kelvin = (t: number): number => Number((t + 273.15).toPrecision(12));

/** The ends of the picture, in kelvin. */
export interface Range extends Ranged {
	readonly key: "T";
}

/** −20 to 80 °C; to a limit of the model where the design is beyond one of these. */
export function rangeAround({ T }: Pick<Inputs, "T">): Range {
	const { soft, hard } = inputRows.T;
	return { key: "T", from: T < soft.min ? hard.min : soft.min, to: T > soft.max ? hard.max : soft.max };
}

/** A point at every whole °C, and one at each end. */
export function seriesOf(subject: Subject, { from, to }: Range): readonly Point[] {
	const first = Math.ceil(celsius(from));
	const whole = Array.from({ length: Math.floor(celsius(to)) - first + 1 }, (_, index) => kelvin(first + index));
	return [...new Set([from, ...whole, to])].map((T) => pointAt(subject, T));
}

/** A stretch of a line over which it is known, or over which it is extrapolated: positions in the series, both included. */
interface Stretch {
	readonly from: number;
	readonly to: number;
	readonly beyond: boolean;
}

/** A line in stretches that follow on one another: what lies between a known point and one that is not is extrapolated. */
export function stretchesOf(points: readonly Point[], id: LineId): readonly Stretch[] {
	const found: Stretch[] = [];
	for (let i = 1; i < points.length; i++) {
		const beyond = points[i - 1]![id].beyond || points[i]![id].beyond;
		const last = found.at(-1);
		if (last?.beyond === beyond) found[found.length - 1] = { ...last, to: i };
		else found.push({ from: i - 1, to: i, beyond });
	}
	return found;
}

/** Where a line is known, in kelvin; nothing where it is extrapolated throughout. */
export function knownOf(points: readonly Point[], id: LineId): readonly [from: number, to: number] | undefined {
	const known = points.filter((point) => !point[id].beyond);
	return known.length > 0 ? [known[0]!.T, known.at(-1)!.T] : undefined;
}

/** What has a place on a logarithmic axis; without a cathode resistance there is none to activate. */
export const drawnOf = (now: Point): readonly LineId[] =>
	lineIds.filter((id) => now[id].value > 0 && (id !== "activated" || now.cathode.value > 0));

/** Lines with a band: that of the total would be as thin as its line. */
export const banded = ["separator", "interface"] as const;

/**
 * Lowest and highest of what the axis is to hold: lines and bands. A band makes it no more than ten times longer to either
 * side, for one that comes down to nothing has no end there; and the guess of an activated cathode does not stretch it at all.
 */
export function reachOf(points: readonly Point[]): readonly [low: number, high: number] {
	const lines = points.flatMap((point) =>
		drawnOf(point).flatMap((id) => (id === "activated" ? [] : [point[id].value])),
	);
	const edges = points.flatMap((point) =>
		banded.flatMap((id) => [point[id].value - point[id].u, point[id].value + point[id].u]),
	);
	const [low, high] = [Math.min(...lines), Math.max(...lines)];
	return [Math.max(low / 10, Math.min(low, ...edges)), Math.min(high * 10, Math.max(high, ...edges))];
}

/** A place on a line. */
export interface Spot {
	readonly T: number;
	readonly value: number;
}

/**
 * The guess as far as it is below the top of the picture, to which it falls from the cold end; and its value there, where
 * that is beyond. Between two points it is straight on the logarithmic axis.
 */
export function guessWithin(
	points: readonly Point[],
	top: number,
): { readonly line: readonly Spot[]; readonly beyond: Spot | undefined } {
	const spots = points.map(({ T, activated }): Spot => ({ T, value: activated.value }));
	const first = spots.findIndex(({ value }) => value <= top);
	if (first === 0) return { line: spots, beyond: undefined };
	if (first < 0) return { line: [], beyond: spots[0] };
	const [before, after] = [spots[first - 1]!, spots[first]!];
	const share = Math.log(before.value / top) / Math.log(before.value / after.value);
	const crossing = { T: before.T + share * (after.T - before.T), value: top };
	return { line: [crossing, ...spots.slice(first)], beyond: spots[0] };
}

/** “30 °C”, with a decimal where it is no whole one. */
export const degrees = (T: number) => `${toPlace(celsius(T), Number.isInteger(celsius(T)) ? 0 : -1)} °C`;

export const names: Readonly<Record<LineId, string>> = {
	total: "Total, cathode as at 30 °C",
	activated: "Total, cathode activated",
	cathode: "Cathode as at 30 °C",
	separator: "Separator",
	interface: "Sodium interface",
	pores: "Pores of the cathode",
};

/** What the lines amount to, in words. */
export function leadOf(points: readonly Point[], E_cathode: number): string {
	const [cold, warm] = [points[0]!, points.at(-1)!];
	const together = ({ separator, interface: sodium }: Point) => separator.value + sodium.value;
	const [first, last] = [ohms(together(cold), 0, 2), ohms(together(warm), 0, 2)];
	const verb = together(warm) < together(cold) ? "fall" : "rise";
	const how = first === last ? `stay at ${first}` : `${verb} from ${first} to ${last}`;
	const before = `From ${degrees(cold.T)} to ${degrees(warm.T)} separator and sodium interface ${how} Ω cm².`;
	const { value } = cold.cathode;
	if (value === 0) return `${before} The cathode resistance is set to zero, so that nothing else is in the total.`;
	return `${before} The cathode’s ${ohms(value)} Ω cm² are known at 30 °C only: held there, the total goes from ${ohms(cold.total.value)} to ${ohms(warm.total.value)} Ω cm²; with an activation energy of ${E_cathode} eV, which is assumed, from ${ohms(cold.activated.value, 0, 2)} to ${ohms(warm.activated.value, 0, 2)}.`;
}

const contradicts = (where: string, cathode: string) =>
	`${where} the pores alone would have more than the ${cathode} Ω cm² that are set for the whole cathode: there the two contradict each other.`;

/** Room for what follows. */
export const longestContradiction = contradicts("From −20 °C to −10 °C", "0.005");

/** Where the pores alone would have more than the whole cathode is set to; nothing where they nowhere have. */
export function contradictionOf(points: readonly Point[]): string | undefined {
	const found = points.filter(({ pores, cathode }) => pores.value > cathode.value);
	if (found.length === 0) return undefined;
	const [first, last] = [found[0]!, found.at(-1)!];
	const where =
		found.length === points.length ? "At all these temperatures" : `From ${degrees(first.T)} to ${degrees(last.T)}`;
	return contradicts(where, ohms(first.cathode.value));
}

export const caption =
	"Ω cm², logarithmic. Dashed: extrapolated; dotted: assumed; beneath the axis what each line rests on. Bands: ±\u00a0one standard uncertainty. The guess for an activated cathode leaves the picture where it exceeds all else. Sodium melts at 97.8 °C.";

export function describe(points: readonly Point[], now: Point): string {
	const [cold, warm] = [points[0]!, points.at(-1)!];
	const ends = lineIds.map(
		(id) => `${names[id]} ${ohms(cold[id].value, cold[id].u)} and ${ohms(warm[id].value, warm[id].u)}`,
	);
	const hand = lineIds.map((id) => `${names[id]} ${ohms(now[id].value, now[id].u)}`);
	return `Area-specific resistance in Ω cm² at ${degrees(cold.T)} and at ${degrees(warm.T)}: ${ends.join("; ")}. The design in hand at ${degrees(now.T)}: ${hand.join(", ")}.`;
}

/** Every fifth degree, and the design in hand. */
export function tableOf(points: readonly Point[], now: Point): FigureTable {
	const withU = (id: LineId) => id !== "activated" && id !== "pores";
	const row = (point: Point, of: string) => [
		celsius(point.T),
		point.T,
		...lineIds.flatMap((id) => (withU(id) ? [point[id].value, point[id].u] : [point[id].value])),
		lineIds
			.filter((id) => id !== "activated" && point[id].beyond)
			.map((id) => inSentence(names[id]))
			.join("; "),
		of,
	];
	return {
		columns: [
			{ label: "Temperature", unit: "°C" },
			{ label: "Temperature", unit: "K", decimals: 2 },
			...lineIds.flatMap((id) => [
				{ label: names[id], unit: "Ω cm²" },
				...(withU(id) ? [{ label: `u(${names[id]})`, unit: "Ω cm²", uncertainty: true }] : []),
			]),
			{ label: "Extrapolated" },
			{ label: "Design" },
		],
		rows: [
			row(now, "in hand"),
			...points.filter(({ T }) => Math.abs(celsius(T) % 5) < 1e-9).map((point) => row(point, "")),
		],
	};
}
