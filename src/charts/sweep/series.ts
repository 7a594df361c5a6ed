/** What the picture of results along one input draws, tells and lists: one source for picture, table and spoken text. */
import type { Sweep, SweepLine } from "#analysis/sweep";
import {
	type Basis,
	basisNames,
	evaluate,
	type Hold,
	type InputKey,
	type Inputs,
	inputOf,
	inputText,
	move,
	nameInSentence,
	type OutputKey,
	type Outputs,
	outputs,
	quantity,
	shownUnit,
	type Uncertainties,
	uncertainties,
} from "#model";
import { plusMinus } from "../figure/plus-minus";
import type { FigureTable } from "../figure/table";
import { followText, xText } from "./along";

/** Points of a line: close enough together that a hyperbola is drawn round. */
export const points = 201;

/** “239 ± 10 Wh/l” */
export function resultText(of: OutputKey, value: number, u: number): string {
	const { factor, label } = shownUnit(outputs[of].unit);
	return `${plusMinus(value * factor, u * factor)} ${label}`.trim();
}

/** Whether a line stays where it is all the way. */
export function isConstant({ values }: Pick<SweepLine, "values">): boolean {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return high - low <= 1e-9 * Math.max(Math.abs(low), Math.abs(high));
}

/** What a panel has to hold: the line with its band; about a line that stays there is room for the words that say so. */
export function reachOf(line: SweepLine): readonly [low: number, high: number] {
	const { values, u } = line;
	if (isConstant(line) && u[0]! > 0) {
		const [value, reach] = [values[0]!, u[0]!];
		return [value - (value > 0 ? Math.min(value, 3 * reach) : 3 * reach), value + 4 * reach];
	}
	let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	values.forEach((value, i) => {
		if (!Number.isFinite(value)) return;
		const reach = Number.isFinite(u[i]) ? u[i]! : 0;
		low = Math.min(low, value - reach);
		high = Math.max(high, value + reach);
	});
	return low <= high ? [low, high] : [0, 1];
}

/** A design somewhere along the input: what it is set to there, what follows, and all results. */
export interface Spot {
	readonly inputs: Inputs;
	readonly outputs: Outputs;
	readonly u: Outputs;
}

/** The design that setting the input gives, by the hold in force. */
export function spotAt(inputs: Inputs, u: Uncertainties, hold: Hold, key: InputKey, value: number): Spot {
	const moved = move(inputs, hold, key, value).inputs;
	return { inputs: moved, outputs: evaluate(moved), u: uncertainties(moved, u) };
}

/** Where the way ends: a few words, and why. */
export function stopsOf({ stops, xs }: Sweep) {
	return stops.map(({ at, stop }) => {
		const limit = inputOf(stop.key).hard[stop.end];
		const place = typeof limit === "number" ? inputText(stop.key, limit) : nameInSentence(limit);
		const below = at <= (xs[0]! + xs.at(-1)!) / 2;
		return {
			at,
			below,
			words: `${below ? "begins" : "ends"} at ${nameInSentence(stop.key)} ${place}`,
			why: inputOf(stop.key).why[stop.end],
		};
	});
}

/** “Temperature has no bearing on the volumetric energy density” */
const noBearing = (key: InputKey, of: OutputKey): string =>
	`${inputOf(key).name} has no bearing on the ${nameInSentence(of)}`;

export const captionOf = (key: InputKey, sweep: Sweep, basis: Basis): string =>
	[
		`results over the ${nameInSentence(key)}; energy densities ${basis === "stack" ? "of the bare stack" : basisNames[basis]}.`,
		sweep.lines.some(({ u }) => u.some((each) => each > 0)) ? "The band is ±\u00a0one standard uncertainty." : "",
	]
		.filter(Boolean)
		.join(" ");

/** Where each line has its ends, and where the design in hand stands on it. */
export function describe(key: InputKey, sweep: Sweep, now: Spot): string {
	const { xs, lines, follows } = sweep;
	const parts = lines.map((line) => {
		if (isConstant(line)) return noBearing(key, line.of);
		const end = (better: (a: number, b: number) => boolean) => {
			let best = 0;
			line.values.forEach((value, i) => {
				if (better(value, line.values[best]!)) best = i;
			});
			return {
				value: resultText(line.of, line.values[best]!, line.u[best]!),
				at: inputText(key, Number(xs[best]!.toPrecision(4))),
			};
		};
		const { name } = outputs[line.of];
		const [high, low] = [end((a, b) => a > b), end((a, b) => a < b)];
		if (high.value === low.value) return `${name} is ${high.value} all the way`;
		return `${name} is highest with ${high.value} at ${high.at} and lowest with ${low.value} at ${low.at}`;
	});
	const following = follows
		? `, and the ${nameInSentence(follows.key)} follows from ${followText(follows.key, follows.values[0]!)} to ${followText(follows.key, follows.values.at(-1)!)} ${shownUnit(inputOf(follows.key).unit).label}`.trimEnd()
		: "";
	const hand = `The design in hand stands at ${xText(key, now.inputs[key])} with ${lines
		.map(({ of }) => resultText(of, now.outputs[of], now.u[of]))
		.join(", ")}`;
	const ends = stopsOf(sweep).map(({ words, why }) => ` The way ${words}: ${why}.`);
	return `Along the ${nameInSentence(key)} from ${inputText(key, Number(xs[0]!.toPrecision(4)))} to ${inputText(key, Number(xs.at(-1)!.toPrecision(4)))}: ${parts.join("; ")}${following}.${ends.join("")} ${hand}.`;
}

/** Every fifth point of the lines, and the design in hand. */
export function tableOf(key: InputKey, { xs, lines, follows }: Sweep, now: Spot): FigureTable {
	const shown = (of: InputKey | OutputKey) => shownUnit(quantity(of).unit);
	const column = (of: InputKey | OutputKey, label: string) => {
		const unit = shown(of).label;
		return unit ? { label, unit } : { label };
	};
	const row = (
		x: number,
		following: number | undefined,
		value: (of: OutputKey, i: number) => readonly [number, number],
	) => [
		x,
		...(follows && following !== undefined ? [following * shown(follows.key).factor] : []),
		...lines.flatMap(({ of }, i) => value(of, i).map((each) => each * shown(of).factor)),
	];
	const rows = [...xs]
		.map((x, i) => ({ x, i }))
		.filter(({ i }) => i % 5 === 0 || i === xs.length - 1)
		.map(({ x, i }) =>
			row(x * shown(key).factor, follows?.values[i], (_, line) => [lines[line]!.values[i]!, lines[line]!.u[i]!]),
		);
	return {
		columns: [
			column(key, inputOf(key).name),
			...(follows ? [column(follows.key, inputOf(follows.key).name)] : []),
			...lines.flatMap(({ of }) => [
				column(of, outputs[of].name),
				{ ...column(of, `u(${outputs[of].name})`), uncertainty: true },
			]),
			{ label: "Design" },
		],
		rows: [
			[
				...row(now.inputs[key] * shown(key).factor, follows && now.inputs[follows.key], (of) => [
					now.outputs[of],
					now.u[of],
				]),
				"in hand",
			],
			...rows.map((each) => [...each, ""]),
		],
	};
}
