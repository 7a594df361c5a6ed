/** What the map tells and lists: one source for picture, caption, table and spoken text. */
import type { DesignMap, Layer, MapAsked } from "#analysis/map";
import { axisOf, type MapPlane } from "#analysis/map-plane";
import { place, type Setting } from "#analysis/place";
import type { Stop } from "#analysis/seek";
import {
	type Basis,
	basisNames,
	evaluate,
	type Hold,
	type InputKey,
	type Inputs,
	inputOf,
	inputText,
	isCoupled,
	nameInSentence,
	type OutputKey,
	quantity,
	shownUnit,
	significant,
	toPlace,
} from "#model";
import type { FigureColumn, FigureTable } from "../figure/table";
import { giving, heldOf } from "./held";

/** A design with a name that has its place on the map. */
export interface Named {
	readonly id: string;
	readonly name: string;
	readonly inputs: Inputs;
}

/** A place with the names of all that stand there. */
export interface Spot {
	readonly id: string;
	readonly names: readonly string[];
	readonly x: number;
	readonly y: number;
	/** Whether the map shows there what these designs have: they differ in nothing that counts. */
	readonly same: boolean;
}

const near = (a: number, b: number, span: number) => Math.abs(a - b) <= 1e-6 * span;

/** The named designs that lie within the axes; those at one place share it. */
export function spotsOf(named: readonly Named[], { inputs, hold, x, y, of }: MapAsked): readonly Spot[] {
	const spots: Spot[] = [];
	for (const { id, name, inputs: own } of named) {
		const [across, up] = [own[x.key], own[y.key]];
		if (across < x.from || across > x.to || up < y.from || up > y.to) continue;
		const there = evaluate(
			place(inputs, hold, [
				[x.key, across],
				[y.key, up],
			]).inputs,
		);
		const results = evaluate(own);
		const same = of.every((key) => Math.abs(there[key] - results[key]) <= 1e-6 * Math.abs(results[key]));
		const at = spots.findIndex((spot) => near(spot.x, across, x.to - x.from) && near(spot.y, up, y.to - y.from));
		const spot = spots[at];
		if (spot) spots[at] = { ...spot, names: [...new Set([...spot.names, name])], same: spot.same && same };
		else spots.push({ id, names: [name], x: across, y: up, same });
	}
	return spots;
}

/** At most so many names stand at a mark in the picture. */
const namesAtMost = 2;

const asPrinted = ", as printed";

/**
 * “30 % porosity, no reservoir”. Variants of a name that stands there too, “cell 2, theoretical” of “cell 2”, are left out:
 * this map does not tell them apart. What is said of all names is said once.
 */
export function spotText({ names }: Spot, most = Number.POSITIVE_INFINITY): string {
	const told = names.filter((name) => !names.some((other) => name.startsWith(`${other}, `)));
	const printed = told.every((name) => name.endsWith(asPrinted));
	const plain = printed ? told.map((name) => name.slice(0, -asPrinted.length)) : told;
	const more = plain.length - most;
	return `${plain.slice(0, most).join(", ")}${more > 0 ? `, ${more} more` : ""}${printed ? asPrinted : ""}`;
}
export const spotName = (spot: Spot): string => spotText(spot, namesAtMost);

/** “239 Wh/l”. */
export function resultText(of: OutputKey, value: number): string {
	const { factor, label } = shownUnit(quantity(of).unit);
	return `${significant(value * factor, 3)} ${label}`.trim();
}

/** The value of an iso-line, to the place of the step between two. */
export function levelText(of: OutputKey, value: number, step: number): string {
	const { factor } = shownUnit(quantity(of).unit);
	return toPlace(value * factor, Math.min(0, Math.floor(Math.log10(step * factor) + 1e-9)));
}

const unitOf = (of: OutputKey) => shownUnit(quantity(of).unit).label;
/** The same on one line. */
const tiedUnit = (of: OutputKey) => unitOf(of).replaceAll(" ", "\u00a0");

function than({ key, end }: Stop): string {
	const limit = inputOf(key).hard[end];
	const text = typeof limit === "number" ? inputText(key, limit) : `the ${nameInSentence(limit)}`;
	return `${end === "max" ? "more" : "less"} than ${text}`;
}

/** “cathode thickness would be more than 2000 µm”. */
export const forbiddenText = (stop: Stop): string => `${nameInSentence(stop.key)} would be ${than(stop)}`;

/** The same of several limits; both of one input in one go. */
const forbiddenTexts = (stops: readonly Stop[]): readonly string[] =>
	[...new Set(stops.map(({ key }) => key))].map((key) => {
		const ends = stops.filter((stop) => stop.key === key).map(than);
		return `${nameInSentence(key)} would be ${ends.join(" or ")}`;
	});

/** “both energy densities”, or the name of the one result. */
export const titleOf = (of: readonly OutputKey[]): string =>
	of.length > 1 ? "Both energy densities" : quantity(of[0]!).name;

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What follows where the point is put, and the line on which it can move. */
export function tiedText({ x, y }: Pick<MapPlane, "x" | "y">, inputs: Inputs, hold: Hold): string {
	const third = giving({ x, y }, hold);
	const keys: readonly InputKey[] = [x.key, y.key];
	if (!third)
		return keys.includes("U") && !keys.includes("U_min") && !keys.includes("U_max")
			? "Where the voltage leaves its window, the end that it passes goes along."
			: "";
	const held = heldOf({ x, y }, inputs, hold);
	if (held)
		return `${sentence(nameInSentence(held.key))} is held: the point moves along the thin line. Off it designs have another ${nameInSentence(third)}.`;
	const tied = isCoupled(x.key) ? x.key : y.key;
	return `${sentence(nameInSentence(third))} follows ${nameInSentence(tied)}.`;
}

/** How the two layers are told apart, or what the one is in. */
function layerText(of: readonly OutputKey[], basis: Basis): string {
	const [first, second] = of;
	if (!second) return unitOf(first!) && `; lines in ${tiedUnit(first!)}`;
	return `; ${basisNames[basis]}, ${unitOf(first!)} as solid lines and shade, ${unitOf(second)} dashed`;
}

export function captionOf(
	{ x, y, of, hold }: MapAsked,
	inputs: Inputs,
	basis: Basis,
	map: DesignMap | undefined,
	spots: readonly Spot[],
): string {
	const hatched = forbiddenTexts(map?.forbidden.map(({ stop }) => stop) ?? []);
	const flat = map?.layers.filter(({ levels }) => levels.length === 0) ?? [];
	return [
		`over ${nameInSentence(x.key)} and ${nameInSentence(y.key)}${flat.length < of.length ? layerText(of, basis) : ""}.`,
		tiedText({ x, y }, inputs, hold),
		...flat.map(
			(layer) => `${sentence(nameInSentence(layer.of))} is the same everywhere: ${resultText(layer.of, layer.min)}.`,
		),
		spots.some(({ same }) => !same) &&
			"Hollow marks differ in other inputs too, and the map does not show what they have.",
		hatched.length > 0 && `Hatched: ${hatched.join("; ")}.`,
	]
		.filter(Boolean)
		.join(" ");
}

const placeText = ({ x, y }: MapPlane, [across, up]: readonly [number, number]) =>
	`${inputText(x.key, across)} and ${inputText(y.key, up)}`;

/** Points a side in the table. */
const tabled = 9;

/** The ends of each layer and where they are, and what the table holds of it. */
export function describe(asked: MapAsked, { layers, forbidden }: DesignMap): string {
	const { x, y } = asked;
	const range = ({ key, from, to }: MapAsked["x"]) =>
		`${nameInSentence(key)} from ${inputText(key, from)} to ${inputText(key, to)}`;
	const ends = ({ of, min, max, minAt, maxAt, levels }: Layer) =>
		levels.length === 0
			? `${nameInSentence(of)} ${resultText(of, min)} everywhere`
			: `${nameInSentence(of)} from ${resultText(of, min)} at ${placeText(asked, minAt)} to ${resultText(of, max)} at ${placeText(asked, maxAt)}`;
	return `Over ${range(x)} and ${range(y)}: ${layers.map(ends).join("; ")}${forbiddenTexts(
		forbidden.map(({ stop }) => stop),
	)
		.map((text) => `; in a part of it ${text}`)
		.join("")}. The table holds ${tabled} × ${tabled} points, files ${asked.size} × ${asked.size}.`;
}

const inputColumn = (key: InputKey): FigureColumn => ({
	label: inputOf(key).name,
	unit: shownUnit(inputOf(key).unit).label,
});

/** Both layers at 9 × 9 points of the map, with what follows there; empty where a limit forbids the design. */
export const tableOf = (asked: MapAsked, map: DesignMap): FigureTable => gridOf(asked, map, tabled);

/** The same at every point that was computed, for files. */
export const dataOf = (asked: MapAsked, map: DesignMap): FigureTable => gridOf(asked, map, asked.size);

function gridOf(asked: MapAsked, { layers }: DesignMap, side: number): FigureTable {
	const { inputs, hold, x, y, size } = asked;
	const every = (size - 1) / (side - 1);
	const [xs, ys] = [axisOf(x, size), axisOf(y, size)];
	const third = giving(asked, hold);
	const shown = (key: InputKey | OutputKey, value: number) =>
		Number((value * shownUnit(quantity(key).unit).factor).toPrecision(12));
	return {
		columns: [
			inputColumn(x.key),
			inputColumn(y.key),
			...(third ? [{ ...inputColumn(third), label: `${inputOf(third).name}, follows` }] : []),
			...layers.map(({ of }): FigureColumn => ({ label: of, unit: unitOf(of) })),
		],
		rows: Array.from({ length: side * side }, (_, n) => {
			const [i, j] = [(n % side) * every, Math.floor(n / side) * every];
			const settings: readonly Setting[] = [
				[x.key, xs[i]!],
				[y.key, ys[j]!],
			];
			const { inputs: there, stop } = place(inputs, hold, settings);
			return [
				...settings.map(([key, value]) => shown(key, value)),
				...(third ? [stop ? Number.NaN : shown(third, there[third])] : []),
				...layers.map(({ of, values }) => shown(of, values[j * size + i]!)),
			];
		}),
	};
}
