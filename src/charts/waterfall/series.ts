/** What the waterfall draws, tells and lists: one source for picture, table and spoken text. */
import { rounded, signed } from "#model";
import { plusMinus } from "../figure/plus-minus";
import type { FigureTable } from "../figure/table";

/** One step of the walk. */
export interface Gain {
	readonly id: string;
	readonly name: string;
	/** What it adds at its place in the order; less than nothing where it takes away. */
	readonly gain: number;
	/** Its gain averaged over all orders of the steps (Shapley value); none where the end depends on the order. */
	readonly average?: number | undefined;
	/** Why the step cannot be taken here; it then adds nothing. */
	readonly refused?: string | undefined;
}

export interface Walk {
	/** “Wh/l”. */
	readonly unit: string;
	/** What the energy density counts: “bare stack”. */
	readonly basis: string;
	readonly start: { readonly name: string; readonly value: number };
	readonly end: { readonly name: string; readonly value: number; readonly u: number };
	readonly rows: readonly Gain[];
	/** Whether the end depends on the order: two steps then set the same, or one is not possible everywhere. */
	readonly orderMatters: boolean;
}

/** One row of the picture: a bar from one value to another, with what stands behind it. */
export interface Row {
	/** The id of a step; start and end have none. */
	readonly id?: string;
	readonly name: string;
	readonly from: number;
	readonly to: number;
	readonly label: string;
	/** ± of the end. */
	readonly u?: number;
	/** Where the bar would end if it were as long as on average. */
	readonly average?: { readonly to: number; readonly label: string };
	readonly refused?: string;
}

/** Start and gains stand to whole Wh at least: what is uncertain of the end is for the most part common to all rows. */
const placed = (u: number) => Math.min(u, 9);
const change = (gain: number, u: number) => signed(gain, placed(u)) || "0";
const startText = ({ start, end }: Pick<Walk, "start" | "end">) => rounded(start.value, placed(end.u)).value;

/** Start, steps and end from top to bottom. */
export function rowsOf({ start, end, rows }: Pick<Walk, "start" | "end" | "rows">): readonly Row[] {
	let at = start.value;
	const steps = rows.map(({ id, name, gain, average, refused }): Row => {
		const from = at;
		if (refused !== undefined) return { id, name, from, to: from, label: "", refused };
		at += gain;
		const mean =
			rows.length > 1 && average !== undefined
				? { average: { to: from + average, label: change(average, end.u) } }
				: {};
		return { id, name, from, to: at, label: change(gain, end.u), ...mean };
	});
	return [
		{ name: start.name, from: 0, to: start.value, label: startText({ start, end }) },
		...steps,
		{ name: end.name, from: 0, to: end.value, label: plusMinus(end.value, end.u), u: end.u },
	];
}

/** From zero to a whole step beyond whatever is drawn, in at most so many steps of 1, 2 or 5 times a power of ten. */
export function axisOf(rows: readonly Row[], most: number): { readonly top: number; readonly interval: number } {
	const highest = Math.max(...rows.flatMap(({ from, to, u = 0, average }) => [from, to + u, average?.to ?? 0]));
	const decade = 10 ** Math.floor(Math.log10(highest / most));
	const interval = [1, 2, 5].map((each) => each * decade).find((each) => highest / each <= most) ?? 10 * decade;
	return { top: Math.ceil(highest / interval) * interval, interval };
}

const taken = ({ rows }: Walk) => rows.filter(({ refused }) => refused === undefined);

export function describe(walk: Walk): string {
	const { unit, basis, start, end, rows } = walk;
	const steps = taken(walk).toSorted((a, b) => b.gain - a.gain);
	const [most, least] = [steps[0], steps.at(-1)];
	const by = ({ name, gain }: Gain) => `${name} (${change(gain, end.u)})`;
	const isSame = most && least && most !== least && change(most.gain, end.u) === change(least.gain, end.u);
	const extremes = isSame
		? `: each by ${change(most.gain, end.u)}`
		: most && least && most !== least
			? `: most by ${by(most)}, least by ${by(least)}`
			: most
				? `: ${by(most)}`
				: "";
	const refused = rows.filter((row) => row.refused !== undefined).map(({ name }) => name);
	return (
		`Energy density, ${basis}, from ` +
		`${startText(walk)} ${unit} (${start.name}) to ${plusMinus(end.value, end.u)} ${unit} (${end.name}) in ` +
		`${steps.length === 1 ? "one step" : `${steps.length} steps`}${extremes}` +
		`${refused.length > 0 ? `; not possible in this order: ${refused.join(", ")}` : ""}.`
	);
}

export function captionOf({ unit, basis, rows, orderMatters }: Walk): string {
	if (rows.length < 2) return `${unit}, ${basis}.`;
	const mark = orderMatters
		? "Here the end depends on the order, as two steps meet in one quantity; so there is no average over orders."
		: "The mark is the step’s gain averaged over all orders.";
	return `${unit}, ${basis}, in the order of the rows. ${mark}`;
}

export function tableOf(walk: Walk): FigureTable {
	const { unit, start, end, rows } = walk;
	const anyRefused = rows.some(({ refused }) => refused !== undefined);
	const drawn = rowsOf(walk);
	const why = (text = "") => (anyRefused ? [text] : []);
	return {
		columns: [
			{ label: "Step" },
			{ label: "Gain", unit, decimals: 1 },
			{ label: "Gain averaged over all orders", unit, decimals: 1 },
			{ label: "Energy density after it", unit },
			{ label: "u(Energy density after it)", unit, uncertainty: true },
			...(anyRefused ? [{ label: "Not possible here" }] : []),
		],
		rows: [
			[start.name, "", "", start.value, "", ...why()],
			...rows.map(({ name, gain, average, refused }, index) => [
				name,
				...(refused === undefined ? [gain, average ?? ""] : ["", ""]),
				drawn[index + 1]!.to,
				"",
				...why(refused),
			]),
			[end.name, "", "", end.value, end.u, ...why()],
		],
	};
}
