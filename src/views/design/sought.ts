/** In words: what a search along one input has found. */
import type { Sought } from "#analysis/seek";
import {
	evaluate,
	type InputKey,
	type Inputs,
	inputOf,
	inputText,
	nameInSentence,
	type OutputKey,
	quantity,
	shownUnit,
	significant,
} from "#model";
import { sameNumber } from "#model/same-number";
import { tied } from "#model/tied";

/** The value of an input, kept on one line with its unit. */
export const valueText = (key: InputKey, value: number): string => inputText(key, value);

/** What followed: “, cathode thickness 95 µm”. */
export function gaveWay(of: InputKey, from: Inputs, to: Inputs): string {
	const others = (["loading", "P", "d_cathode", "U_min", "U_max"] as const).filter(
		(key) => key !== of && !sameNumber(to[key], from[key]),
	);
	return others.map((key) => `, ${nameInSentence(key)} ${valueText(key, to[key])}`).join("");
}

/** How near a search comes that does not reach its target, and what ends it: “it comes to 290 Wh/l at 15 %; there …”. */
export function endOfWay({ best, stop }: Sought, key: InputKey, start: Inputs, of: OutputKey): string {
	const { factor, label } = shownUnit(quantity(of).unit);
	const reached = tied(`${significant(evaluate(best)[of] * factor, 4)} ${label}`.trim());
	const why = stop
		? `; there ${stop.key === key ? "it" : `the ${nameInSentence(stop.key)}`} is at its limit: ${inputOf(stop.key).why[stop.end]}`
		: "; beyond, it costs more than it brings";
	return `it comes to ${reached} at ${valueText(key, best[key])}${gaveWay(key, start, best)}${why}`;
}

/** What keeps an input from being of any help: “it stands at 0.1 µm already”, or what would have to give way to it does. */
export function standing({ stop }: Sought, key: InputKey, start: Inputs): string {
	const of = stop?.key ?? key;
	const what = of === key ? "it" : `the ${nameInSentence(of)}, which would give way,`;
	return `${what} stands at ${valueText(of, start[of])} already`;
}

/** Whether the best that a search finds is no better than what there is. */
export const isNoHelp = ({ best }: Sought, start: Inputs, of: OutputKey): boolean =>
	sameNumber(evaluate(best)[of], evaluate(start)[of]);
