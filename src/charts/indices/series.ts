/** What the picture of the Sobol indices draws, tells and lists: one source for picture, table, sentences and spoken text. */
import type { GlobalSensitivity } from "#analysis/global";
import type { Ranged } from "#analysis/place";
import {
	type InputKey,
	inputOf,
	inSentence,
	nameInSentence,
	type OutputKey,
	quantity,
	shownInput,
	shownUnit,
	toPlace,
} from "#model";
import { tied } from "#model/tied";
import { type FigureTable, unitCell } from "../figure/table";

/** An answer, with what it is the answer to. */
export interface Decided {
	readonly of: OutputKey;
	/** What the result is called, with what it counts. */
	readonly name: string;
	readonly ranges: readonly Ranged[];
	readonly found: GlobalSensitivity;
}

/** One of the two bars of an input: a share of the variance, 0 to 1, with the ± that sampling leaves. */
export interface Share {
	readonly value: number;
	readonly error: number;
	readonly text: string;
}

export interface Row {
	readonly key: InputKey;
	readonly name: string;
	/** “20–110 µm”. */
	readonly range: string;
	readonly alone: Share;
	readonly together: Share;
}

/** Behind the figures of the first row. */
export const aloneSaid = "alone";
export const togetherSaid = "with its interactions";

/** “61 %”, “0.4 %”; what sampling leaves below zero is nothing. */
export function shareText(share: number): string {
	const percent = 100 * Math.max(0, share);
	return `${toPlace(percent, percent < 0.95 && percent >= 0.05 ? -1 : 0)} %`;
}

const shareOf = (value: number, error: number): Share => ({
	value: Math.max(0, Math.min(1, value)),
	error,
	text: shareText(value),
});

export function rangeText({ key, from, to }: Ranged): string {
	const { label } = shownUnit(inputOf(key).unit);
	return `${shownInput(key, from)}–${shownInput(key, to)} ${label}`.trim();
}

/** The inputs from top to bottom, in the order of the answer. */
export function rowsOf({ ranges, found }: Decided): readonly Row[] {
	return found.indices.map(({ key, first, firstError, total, totalError }) => {
		const range = ranges.find((each) => each.key === key);
		return {
			key,
			name: inputOf(key).name,
			range: range ? rangeText(range) : "",
			alone: shareOf(first, firstError),
			together: shareOf(total, totalError),
		};
	});
}

/** Whether the result changes over the ranges at all: without variance there is nothing to share out. */
export const varies = ({ indices, sd }: GlobalSensitivity): boolean =>
	sd > 0 && indices.length > 0 && indices.every(({ first, total }) => Number.isFinite(first) && Number.isFinite(total));

/** Below it an input, or acting together, counts as next to nothing. */
const hardly = 0.01;

const the = (key: InputKey) => `the ${nameInSentence(key)}`;

/** “Over these ranges the cathode loading decides 61 % of the variance by itself.” */
export function headOf({ found: { indices } }: Decided): string {
	const most = indices.toSorted((a, b) => b.first - a.first)[0]!;
	const idle = indices.filter(({ total }) => total < hardly).map(({ key }) => the(key));
	const rest =
		idle.length === 0
			? ""
			: ` ${listed(idle).replace(/^t/, "T")} hardly ${idle.length === 1 ? "matters" : "matter"}: less than 1 %${idle.length === 1 ? "" : " each"}, whatever the others are.`;
	return tied(`Over these ranges ${the(most.key)} decides ${shareText(most.first)} of the variance by itself.${rest}`);
}

const listed = (words: readonly string[]) =>
	words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** Mean and spread, and what comes from interactions. */
export function spreadOf({ of, name, found: { mean, sd, indices } }: Decided): string {
	const { factor, label } = shownUnit(quantity(of).unit);
	const together = 1 - indices.reduce((sum, { first }) => sum + first, 0);
	const acting =
		indices.length < 2
			? ""
			: together < hardly
				? " Hardly anything comes from interactions."
				: ` ${shareText(together)} of the variance comes from interactions.`;
	const place = Math.min(0, Math.floor(Math.log10(sd * factor)) - 1);
	const shown = (value: number) => `${toPlace(value * factor, place)}\u00a0${label}`.trim();
	return tied(`${name} is ${shown(mean)} on average over them, with a standard deviation of ${shown(sd)}.${acting}`);
}

export function captionOf({ found: { indices } }: Decided): string {
	const worst = Math.max(...indices.flatMap(({ firstError, totalError }) => [firstError, totalError]));
	return tied(
		"the share that each input decides over its range: " +
			`filled, ${aloneSaid}; outlined, ${togetherSaid}. Each is known to ± ${upwards(100 * worst)} %.`,
	);
}

/** To one digit and two decimals, never to less than it is. */
function upwards(x: number): string {
	const place = Math.max(-2, Math.floor(Math.log10(x)));
	return toPlace(Math.max(1, Math.ceil(x / 10 ** place - 1e-9)) * 10 ** place, place);
}

export function describe(decided: Decided): string {
	const rows = rowsOf(decided);
	const shares = ({ alone, together }: Row) => `${alone.text} ${aloneSaid} and ${together.text} ${togetherSaid}`;
	const said = (row: Row) => `${inSentence(row.name)} ${shares(row)}`;
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return `${decided.name}: no input ranges.`;
	if (rows.length > 1 && rows.every((row) => shares(row) === shares(first)))
		return `Of the variance of ${inSentence(decided.name)} over these ranges all ${rows.length} inputs decide as much: ${shares(first)}.`;
	const least = rows.length > 1 ? `; least: ${said(last)}` : "";
	return `Of the variance of ${inSentence(decided.name)} over these ranges most is decided by ${said(first)}${least}.`;
}

export function tableOf({ ranges, found }: Decided): FigureTable {
	return {
		columns: [
			{ label: "Input" },
			{ label: "Unit" },
			{ label: "From" },
			{ label: "To" },
			{ label: "Alone (first-order index)", unit: "%" },
			{ label: "u(Alone)", unit: "%", uncertainty: true },
			{ label: "With its interactions (total index)", unit: "%" },
			{ label: "u(With all)", unit: "%", uncertainty: true },
		],
		rows: found.indices.map(({ key, first, firstError, total, totalError }) => {
			const { factor, label } = shownUnit(inputOf(key).unit);
			const range = ranges.find((each) => each.key === key);
			return [
				inputOf(key).name,
				unitCell(label),
				range ? range.from * factor : "",
				range ? range.to * factor : "",
				100 * first,
				100 * firstError,
				100 * total,
				100 * totalError,
			];
		}),
	};
}
