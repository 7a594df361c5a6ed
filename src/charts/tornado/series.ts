/** What the tornado draws, tells and lists: one source for picture, table and spoken text. */
import type { Dependence } from "#analysis/dependence";
import type { Swing } from "#analysis/tornado";
import {
	givesWay,
	type Hold,
	type InputKey,
	inputOf,
	inputText,
	inSentence,
	type OutputKey,
	quantity,
	shownUnit,
	toPlace,
} from "#model";
import type { Nudge } from "#permalink";
import { plusMinus } from "../figure/plus-minus";
import { decimalsFor, type FigureTable, unitCell } from "../figure/table";

/** A result at the design in hand, and what it is moved by. */
export interface Storm {
	readonly of: OutputKey;
	/** What it is called, with what it counts. */
	readonly name: string;
	/** In its unit. */
	readonly value: number;
	readonly u: number;
	readonly swings: readonly Swing[];
	readonly nudge: Nudge;
	readonly hold: Hold;
	readonly dependence: Dependence;
}

/** One end of a row. */
export interface End {
	/** The input there: “190 µm”. */
	readonly input: string;
	/** Whether a limit ends the row there. */
	readonly limited: boolean;
	/** The result there less the result in hand, as it is shown: per cent for a fraction. */
	readonly change: number;
	/** The result there. */
	readonly text: string;
	/** −1 where its label stands left of the design in hand, 1 right of it. */
	readonly side: -1 | 1;
}

export interface Row {
	readonly key: InputKey;
	readonly name: string;
	/** With the input lower than it is, and higher. */
	readonly lower: End;
	readonly higher: End;
	/** Both ends lie on one side of the design in hand. */
	readonly oneSided: boolean;
	/** “−0.65 %”; empty where there is none. */
	readonly elasticity: string;
}

const shownOf = ({ of }: Pick<Storm, "of">) => shownUnit(quantity(of).unit);

const drawable = ({ low, high }: Swing) => Number.isFinite(low) && Number.isFinite(high);

/** How far the longest bar reaches, as it is shown. */
export function reachOf(storm: Storm): number {
	const { factor } = shownOf(storm);
	const changes = storm.swings
		.filter(drawable)
		.flatMap(({ low, high }) => [low, high].map((end) => Math.abs(end - storm.value) * factor));
	return Math.max(0, ...changes);
}

/** The place to which results are written: between a thirtieth and a three-hundredth of a bar. */
const placeOf = (reach: number): number => Math.min(0, Math.floor(Math.log10(reach / 3)) - 1);

/** “−0.66 %”: two figures of a small one, as far as the fourth decimal. */
export function percentText(percent: number): string {
	const place = Math.max(-4, Math.min(-2, Math.floor(Math.log10(Math.abs(percent))) - 1));
	const text = toPlace(percent, place);
	if (Number(text.replace("−", "-")) === 0) return "0 %";
	return `${percent > 0 ? "+" : ""}${text} %`;
}

/** The rows from top to bottom, in the order of the swings. */
export function rowsOf(storm: Storm): readonly Row[] {
	const { factor } = shownOf(storm);
	return storm.swings.filter(drawable).map(({ key, from, to, low, high, elasticity, cut }): Row => {
		const [down, up] = [(low - storm.value) * factor, (high - storm.value) * factor];
		// a short bar is written further, so that its two ends differ
		const place = Math.min(placeOf(reachOf(storm)), placeOf(Math.max(Math.abs(down), Math.abs(up))) + 1);
		const oneSided = down * up > 0;
		const away = Math.sign(down) || -Math.sign(up) || -1;
		// where both ends lie on one side, the label of the nearer one stands on the free side
		const side = (oneSided && Math.abs(down) < Math.abs(up) ? -away : away) < 0 ? -1 : 1;
		return {
			key,
			name: inputOf(key).name,
			lower: {
				input: inputText(key, from),
				limited: cut === "from" || cut === "both",
				change: down,
				text: toPlace(low * factor, place),
				side,
			},
			higher: {
				input: inputText(key, to),
				limited: cut === "to" || cut === "both",
				change: up,
				text: toPlace(high * factor, place),
				side: side === 1 ? -1 : 1,
			},
			oneSided,
			elasticity: elasticity === undefined ? "" : percentText(elasticity),
		};
	});
}

export interface Tick {
	readonly at: number;
	readonly text: string;
}

/** Steps of 1, 2 or 5 times a power of ten to either side of the design in hand, at most so many (2 or more) on each. */
export function ticksOf(reach: number, most: number): readonly Tick[] {
	if (!(reach > 0)) return [];
	const decade = 10 ** Math.floor(Math.log10(reach / most));
	const interval = [1, 2, 5].map((each) => each * decade).find((each) => reach / each < most + 1) ?? 10 * decade;
	const place = Math.floor(Math.log10(interval) + 1e-9);
	const count = Math.floor(reach / interval + 1e-9);
	return Array.from({ length: 2 * count + 1 }, (_, index) => {
		const at = (index - count) * interval;
		return { at, text: `${at > 0 ? "+" : ""}${toPlace(at, place)}` };
	});
}

/** The design in hand: “238.7 ± 9.6 Wh/l”. */
export function nowText(storm: Storm): string {
	const { factor, label } = shownOf(storm);
	return `${plusMinus(storm.value * factor, storm.u * factor)} ${label}`.trim();
}

const tied = { P: "porosity", loading: "loading", d_cathode: "thickness" } as const;

/** “thickness gives way to porosity and loading, porosity to thickness”; empty where nothing is held. */
export function givingWay(hold: Hold): string {
	const keys = Object.keys(tied) as (keyof typeof tied)[];
	return keys
		.map((follower) => ({ follower, to: keys.filter((key) => givesWay(key, hold) === follower) }))
		.filter(({ to }) => to.length > 0)
		.toSorted((a, b) => b.to.length - a.to.length)
		.map(
			({ follower, to }, index) =>
				`${tied[follower]}${index === 0 ? " gives way" : ""} to ${to.map((key) => tied[key]).join(" and ")}`,
		)
		.join(", ");
}

const sides = "Filled: the input is higher; outlined: it is lower.";

export function captionOf({ nudge, hold, dependence }: Pick<Storm, "nudge" | "hold" | "dependence">): string {
	if (nudge === "u") {
		const meanwhile = dependence === "follows" ? "the porosity follows from it" : "nothing gives way";
		return `when one at a time is off by its ±: one measurement off, ${meanwhile}. ${sides}`;
	}
	const way = givingWay(hold);
	return (
		"when one at a time is changed by a tenth of its value, the temperature by 10 K: " +
		`${way || "nothing is held, so nothing gives way"}. ${sides}`
	);
}

export function describe(storm: Storm): string {
	const { label } = shownOf(storm);
	const rows = rowsOf(storm);
	const swing = ({ name, lower, higher }: Row) =>
		`${inSentence(name)} (${lower.text} at ${lower.input}, ${higher.text} at ${higher.input})`;
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return `${storm.name}, ${nowText(storm)}: nothing moves it.`;
	const unit = label && `, in ${label}`;
	const alike = rows.every(({ lower, higher }) => lower.text === first.lower.text && higher.text === first.higher.text);
	if (rows.length > 1 && alike)
		return `${storm.name}, ${nowText(storm)}: moved alike by all of ${rows.length} inputs, to ${first.lower.text} where one is lower and to ${first.higher.text} where it is higher${unit}.`;
	return rows.length === 1
		? `${storm.name}, ${nowText(storm)}: moved by ${swing(first)} alone${unit}.`
		: `${storm.name}, ${nowText(storm)}: of ${rows.length} inputs moved most by ${swing(first)}, least by ${swing(last)}${unit}.`;
}

export function tableOf(storm: Storm): FigureTable {
	const { factor, label } = shownOf(storm);
	const anyCut = storm.swings.some(({ cut }) => cut);
	// the longest bar in a hundred steps
	const decimals = decimalsFor(
		(Math.max(0, ...storm.swings.map(({ low, high }) => Math.abs(high - low))) * factor) / 10,
	);
	const exact = decimals === undefined ? {} : { decimals };
	const ends = { from: "lower end", to: "upper end", both: "both ends" } as const;
	return {
		columns: [
			{ label: "Input" },
			{ label: "Unit" },
			{ label: "Lower" },
			{ label: "Higher" },
			{ label: `${storm.name}, input lower`, unit: label, ...exact },
			{ label: `${storm.name}, input higher`, unit: label, ...exact },
			{ label: "For 1 % more", unit: "%", decimals: 2 },
			...(anyCut ? [{ label: "Cut short by a limit" }] : []),
		],
		rows: storm.swings.map(({ key, from, to, low, high, elasticity, cut }) => {
			const { name, unit } = inputOf(key);
			const input = shownUnit(unit);
			return [
				name,
				unitCell(input.label),
				from * input.factor,
				to * input.factor,
				low * factor,
				high * factor,
				elasticity ?? "",
				...(anyCut ? [cut ? ends[cut] : ""] : []),
			];
		}),
	};
}
