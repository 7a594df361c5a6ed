/** What the picture of two aims against one another draws, tells and lists: one source for picture, table and spoken text. */
import type { Aim } from "#analysis/best";
import type { FrontPoint } from "#analysis/front";
import { type Axis, steadyAxis } from "#layout/axis";
import { type InputKey, inputOf, nameInSentence, outputs, shownUnit } from "#model";
import { plusMinus } from "../figure/plus-minus";
import type { FigureTable } from "../figure/table";

/** A design by both results, in the order of the aims. */
export interface Mark {
	readonly name: string;
	readonly values: readonly [number, number];
}

export interface Now {
	readonly values: readonly [number, number];
	/** One standard uncertainty of each. */
	readonly u: readonly [number, number];
}

export type Aims = readonly [Aim, Aim];

/** The first aim stands upwards, the second across. */
export interface Axes {
	readonly x: Axis;
	readonly y: Axis;
}

export const finite = (values: readonly [number, number]) => values.every(Number.isFinite);

/** Axes that hold the front and the design in hand, those before as long as they fit. */
export function axesOf(before: Axes | undefined, points: readonly FrontPoint[], now: Now): Axes {
	const held = [...points, now].filter(({ values }) => finite(values));
	const axis = (index: 0 | 1, kept: Axis | undefined) => {
		const values = held.map((each) => each.values[index]);
		return steadyAxis(kept, Math.min(...values), Math.max(...values), 6);
	};
	return { x: axis(1, before?.x), y: axis(0, before?.y) };
}

const inside = ({ from, to }: Axis, value: number) => value >= from && value <= to;

/** Of other designs those that lie within the axes. */
export const marksWithin = ({ x, y }: Axes, marks: readonly Mark[]): readonly Mark[] =>
	marks.filter(({ values }) => inside(x, values[1]) && inside(y, values[0]));

const nameOf = ({ of }: Aim) => nameInSentence(of);
const unitOf = ({ of }: Aim) => outputs[of].unit.label;

/** “239 ± 10 Wh/l” */
export const valueText = (aim: Aim, value: number, u = 0): string => `${plusMinus(value, u)} ${unitOf(aim)}`;

/** “Cell resistance, Ω cm² (lower is better)” */
export const axisTitle = (aim: Aim): string =>
	`${outputs[aim.of].name}, ${unitOf(aim)} (${aim.sense === "highest" ? "higher" : "lower"} is better)`;

export const captionOf = ([up, across]: Aims): string =>
	`${nameOf(up)} against ${nameOf(across)}. No design of the ranges is better in both than one on the line: along it, one is paid for by the other.`;

export function describe(aims: Aims, points: readonly FrontPoint[], now: Now): string {
	const said = ({ values }: Pick<FrontPoint, "values">, u: readonly [number, number] = [0, 0]) =>
		`${valueText(aims[0], values[0], u[0])} and ${valueText(aims[1], values[1], u[1])}`;
	const [first, last] = [said(points[0]!), said(points.at(-1)!)];
	const reach = first === last ? `all with ${first}` : `from ${first} to ${last}`;
	return `${points.length} designs of which none is better in both, ${reach}. The design in hand has ${said(now, now.u)}.`;
}

/** The front with the inputs that vary along it, and the other designs. */
export function tableOf(
	aims: Aims,
	points: readonly FrontPoint[],
	now: Now,
	others: readonly Mark[],
	keys: readonly InputKey[],
): FigureTable {
	const shown = (key: InputKey) => shownUnit(inputOf(key).unit);
	const none = keys.map(() => "");
	return {
		columns: [
			{ label: "Point" },
			...aims.map((aim) => ({ label: outputs[aim.of].name, unit: unitOf(aim) })),
			...keys.map((key) => ({ label: inputOf(key).name, unit: shown(key).label })),
		],
		rows: [
			...points.map(({ inputs, values }, i) => [
				`Front, ${i + 1}`,
				...values,
				...keys.map((key) => inputs[key] * shown(key).factor),
			]),
			["Design in hand", ...now.values, ...none],
			...others.map(({ name, values }) => [name, ...values, ...none]),
		],
	};
}
