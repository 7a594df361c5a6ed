/**
 * What is asked of a design ⇄ keys of a link: `of=R_cell`, `x=P`, `y=loading`, `dependence=follows`, `nudge=tenth`,
 * `seed=2`, `draws=10000`, `against=R_cell`, `spectrum=symmetric`, `goal=E_V:400:P`, `want=E_V:2,E_m:1`,
 * `ranges=P:0.3:0.7,d_separator:20:110`. Each is written where it is not what version 1 starts from.
 */
import { dependences } from "#analysis/dependence";
import { type Ranged, rangeRefusal, rangesAtMost } from "#analysis/place";
import { isInputKey, isOutputKey } from "#model";
import {
	comparedAtMost,
	drawsAtMost,
	firstShowing,
	fronts,
	type Goal,
	goalAtMost,
	isWish,
	nudges,
	type Questions,
	seedAtMost,
	spectra,
	type Wanted,
	type Wish,
	weightAtMost,
	wishes,
} from "./design";
import { readCount, readNumber } from "./number";
import { shown } from "./text";

type Writable = { -readonly [K in keyof Questions]: Questions[K] };

const rangesText = (ranges: readonly Ranged[]) => ranges.map(({ key, from, to }) => `${key}:${from}:${to}`).join(",");

export function encodeQuestions(asked: Questions): readonly string[] {
	const parts: string[] = [];
	if (asked.of !== undefined) parts.push(`of=${asked.of}`);
	for (const key of ["x", "y", "dependence", "nudge", "seed", "draws", "against", "spectrum"] as const)
		if (asked[key] !== firstShowing[key]) parts.push(`${key}=${asked[key]}`);
	if (asked.want !== firstShowing.want) parts.push(`want=${wantText(asked.want)}`);
	if (asked.goal) parts.push(`goal=${asked.goal.of}:${asked.goal.value ?? ""}:${asked.goal.by}`);
	if (rangesText(asked.ranges) !== rangesText(firstShowing.ranges)) parts.push(`ranges=${rangesText(asked.ranges)}`);
	return parts;
}

const wantText = (want: Wanted): string =>
	typeof want === "string" ? want : wishes.map((wish) => `${wish}:${want[wish]}`).join(",");

/** `R_cell`, or `E_V:2,E_m:1` with 0 for the others. */
function readWant(text: string): Wanted | undefined {
	if (isWish(text)) return text;
	const weights = Object.fromEntries(wishes.map((wish) => [wish, 0])) as Record<Wish, number>;
	for (const part of text.split(",")) {
		const [wish = "", written = ""] = part.split(":");
		const weight = readNumber(written);
		if (!isWish(wish) || weight === undefined || weight < 0 || weight > weightAtMost) return undefined;
		weights[wish] = weight;
	}
	return weights;
}

function readGoal(text: string): Goal | undefined {
	const [of = "", written = "", by = ""] = text.split(":");
	if (!isOutputKey(of) || !isInputKey(by)) return undefined;
	if (written === "") return { of, by };
	const value = readNumber(written) ?? Number.NaN;
	return Math.abs(value) <= goalAtMost ? { of, value, by } : undefined;
}

function readRanges(text: string, refused: string[]): readonly Ranged[] {
	const ranges: Ranged[] = [];
	for (const part of text === "" ? [] : text.split(",")) {
		const [key = "", low = "", high = ""] = part.split(":");
		const [from, to] = [readNumber(low), readNumber(high)];
		if (!isInputKey(key) || from === undefined || to === undefined) {
			refused.push(`ranges: ${shown(part)} is no range such as P:0.3:0.7 and was left out.`);
			continue;
		}
		const why = rangeRefusal({ key, from, to });
		if (why) refused.push(`ranges: ${why}; it was left out.`);
		else if (ranges.some((other) => other.key === key)) refused.push(`ranges: ${key} stands twice; the first is used.`);
		else if (ranges.length === rangesAtMost)
			refused.push(`ranges: ${rangesAtMost} at most are taken; ${key} was left out.`);
		else ranges.push({ key, from, to });
	}
	return ranges;
}

const words = { dependence: dependences, nudge: nudges, against: fronts, spectrum: spectra } as const;
type Word = keyof typeof words;
const counts = { seed: seedAtMost, draws: drawsAtMost } as const;
type Count = keyof typeof counts;

/** Takes one key of a link into `asked`; false where it is none of these keys. What it cannot take it refuses by name. */
export function readQuestion(key: string, value: string, asked: Writable, refused: string[]): boolean {
	const not = (what: string, used: unknown) => refused.push(`${key} = ${shown(value)} is ${what}; ${used} is used.`);
	if (key === "of") {
		if (isOutputKey(value)) asked.of = value;
		else not("no result of the model", "the energy density");
	} else if (key === "x" || key === "y") {
		if (isInputKey(value)) asked[key] = value;
		else not("no input of the model", asked[key]);
	} else if (Object.hasOwn(words, key)) {
		const of: readonly string[] = words[key as Word];
		if (of.includes(value)) Object.assign(asked, { [key]: value });
		else not(`none of ${of.join(", ")}`, asked[key as Word]);
	} else if (Object.hasOwn(counts, key)) {
		const atMost = counts[key as Count];
		const count = readCount(value, atMost);
		if (count !== undefined) asked[key as Count] = count;
		else not(`no whole number from 1 to ${atMost}`, asked[key as Count]);
	} else if (key === "goal") {
		const goal = readGoal(value);
		if (goal) asked.goal = goal;
		else refused.push(`goal = ${shown(value)} is no goal such as E_V:400:P and was left out.`);
	} else if (key === "want") {
		const want = readWant(value);
		if (want) asked.want = want;
		else refused.push(`want = ${shown(value)} is no aim such as R_cell or E_V:2,E_m:1 and was left out.`);
	} else if (key === "ranges") asked.ranges = readRanges(value, refused);
	else return false;
	return true;
}

/** Which of the designs to compare is the reference; undefined where the text is no number of one. How many there are, state/compared.ts knows. */
export function readReference(value: string, refused: string[]): number | undefined {
	const ref = readCount(value, comparedAtMost);
	if (ref === undefined)
		refused.push(`ref = ${shown(value)} is no whole number from 1 to ${comparedAtMost}; the design in hand is used.`);
	return ref;
}

/** A map has two axes: where a link gives it the same one twice, y gives way. */
export function settleAxes(asked: Writable, refused: string[]): void {
	if (asked.x !== asked.y) return;
	const y = asked.x === firstShowing.y ? firstShowing.x : firstShowing.y;
	refused.push(`x and y are both ${asked.x}; ${y} is used for y.`);
	asked.y = y;
}
