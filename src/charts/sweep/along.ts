/** The axis along the input: how far it goes, what stands at it and beneath it. */
import type { Ranged } from "#analysis/place";
import type { Sweep } from "#analysis/sweep";
import { roundInterval, ticksBetween } from "#layout/axis";
import { presetIds, presetOf } from "#library";
import { isOfPackage } from "#library/path";
import { type InputKey, inputOf, inputText, nameInSentence, shownUnit, toPlace } from "#model";

const celsius = (value: number) => toPlace(value - 273.15, -1);

/** “63 %”; a temperature with its °C. */
export const xText = (key: InputKey, value: number): string =>
	key === "T" ? `${inputText(key, value)}, ${celsius(value)}\u00a0°C` : inputText(key, value);

const withUnit = (key: InputKey) => {
	const { label } = shownUnit(inputOf(key).unit);
	return label ? `, ${label}` : "";
};

/** Beneath the axis: “Cathode porosity, %; beneath it the cathode thickness that follows, µm”. */
export function axisTitle(key: InputKey, { follows }: Sweep): string {
	const { name } = inputOf(key);
	if (key === "T") return `${name}, K; beneath it °C`;
	return follows
		? `${name}${withUnit(key)}; beneath it the ${nameInSentence(follows.key)} that follows${withUnit(follows.key)}`
		: `${name}${withUnit(key)}`;
}

export interface Published {
	readonly value: number;
	readonly name: string;
}

/** Values that published designs have of an input. Of current collectors and pouch nothing is published. */
export function publishedValues(key: InputKey): readonly Published[] {
	if (isOfPackage(key)) return [];
	const names = new Map<number, string>();
	for (const id of presetIds) {
		const { inputs, short } = presetOf(id);
		if (!names.has(inputs[key])) names.set(inputs[key], short);
	}
	const found = [...names].map(([value, name]) => ({ value, name })).toSorted((a, b) => a.value - b.value);
	return found.length === 1 ? [{ value: found[0]!.value, name: "all published designs" }] : found;
}

/** Words of a row beneath the axis: where it is ticked, and what stands at each tick. */
export interface AxisTick {
	readonly value: number;
	readonly text: string;
	/** What follows, or °C. */
	readonly second?: string;
}

/** Round values in the unit in which the input is shown; a temperature at round °C. */
export function xTicks({ key, from, to }: Ranged, sweep: Sweep, most: number): readonly AxisTick[] {
	const { factor } = shownUnit(inputOf(key).unit);
	const offset = key === "T" ? 273.15 : 0;
	const [low, high] = [(from - offset) * factor, (to - offset) * factor];
	const interval = roundInterval(high - low, most);
	const decimals = Math.min(0, Math.floor(Math.log10(interval) + 1e-9));
	return ticksBetween(low, high, interval).map((tick) => {
		const value = Number((tick / factor + offset).toPrecision(12));
		if (key === "T") return { value, text: toPlace(value, 0), second: toPlace(tick, decimals) };
		const second = followingAt(sweep, value);
		return {
			value,
			text: toPlace(tick, decimals),
			...(sweep.follows ? { second: second === undefined ? "–" : followText(sweep.follows.key, second) } : {}),
		};
	});
}

/** Three digits are enough beneath a tick. */
export function followText(key: InputKey, value: number): string {
	const shown = value * shownUnit(inputOf(key).unit).factor;
	return toPlace(shown, Math.min(0, Math.floor(Math.log10(Math.abs(shown) || 1)) - 1));
}

/** What follows at a value, straight between two points; nothing where the way does not come to it. */
export function followingAt({ xs, follows }: Sweep, value: number): number | undefined {
	const slack = 1e-9 * Math.abs(value);
	if (!follows || xs.length === 0 || value < xs[0]! - slack || value > xs.at(-1)! + slack) return undefined;
	const after = Math.max(
		1,
		xs.findIndex((x) => x >= value - slack),
	);
	const [a, b] = [xs[after - 1]!, xs[after]!];
	const part = b > a ? (value - a) / (b - a) : 0;
	return follows.values[after - 1]! + part * (follows.values[after]! - follows.values[after - 1]!);
}
