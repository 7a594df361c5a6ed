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

/** What followed: “, cathode thickness 95 µm”. */
export function gaveWay(of: InputKey, from: Inputs, to: Inputs): string {
	const others = (["loading", "P", "d_cathode", "U_min", "U_max"] as const).filter(
		(key) => key !== of && Math.abs(to[key] - from[key]) > 1e-9 * Math.abs(from[key]),
	);
	return others.map((key) => `, ${nameInSentence(key)} ${inputText(key, to[key])}`).join("");
}

/** How near a search comes that does not reach its target, and what ends it: “it comes to 290 Wh/l at 15 %; there …”. */
export function endOfWay({ best, stop }: Sought, key: InputKey, start: Inputs, of: OutputKey): string {
	const { factor, label } = shownUnit(quantity(of).unit);
	const reached = `${significant(evaluate(best)[of] * factor, 4)} ${label}`.trim();
	const why = stop
		? `; there ${stop.key === key ? "it" : `the ${nameInSentence(stop.key)}`} is at its limit: ${inputOf(stop.key).why[stop.end]}`
		: "; beyond, it costs more than it brings";
	return `it comes to ${reached} at ${inputText(key, best[key])}${gaveWay(key, start, best)}${why}`;
}

/** Whether the best that a search finds is no better than what there is. */
export const isNoHelp = ({ best }: Sought, start: Inputs, of: OutputKey): boolean => {
	const [now, then] = [evaluate(start)[of], evaluate(best)[of]];
	return Math.abs(then - now) <= 1e-9 * Math.abs(now);
};
