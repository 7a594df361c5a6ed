/** What the path figure draws, tells and lists: one source for picture, table and spoken text. */
import { type PresetId, path, presetOf } from "#library";
import { packagedLike } from "#library/path";
import {
	type Basis,
	basisNames,
	type Energy,
	energyKey,
	evaluate,
	type Inputs,
	quantity,
	rounded,
	type Uncertainties,
	uncertainties,
} from "#model";
import { plusMinus } from "../figure/plus-minus";
import type { FigureTable } from "../figure/table";

/** The design in hand, on the basis of the figure. */
export interface Current {
	readonly E_V: number;
	readonly u_E_V: number;
	readonly E_m: number;
	readonly u_E_m: number;
}

/** The cell after a step of the user's own. */
export interface Own {
	readonly name: string;
	readonly inputs: Inputs;
	readonly u: Uncertainties;
}

export interface Bar {
	/** What pressing it loads: a published design, or an own step by its place among them. */
	readonly loads: PresetId | number;
	/** Recomputed from the inputs, on the basis of the figure: the height of the bar. */
	readonly value: number;
	readonly u: number;
	/** What stands above the bar: the figure that the paper prints, which is of the bare stack, or else the computed one. */
	readonly label: string;
}

/** The bars of one step. */
export interface Group {
	readonly name: string;
	/** Nobody has printed an own step. */
	readonly printed?: Bar;
	readonly kept: Bar;
	/** Print and conservation of the solids give the same cell. */
	readonly agree: boolean;
}

export type Groups = Readonly<Record<Energy, readonly Group[]>>;

const energies: readonly Energy[] = ["E_V", "E_m"];
export const unitOf = (energy: Energy): string => quantity(energy).unit.label;
export const other = (energy: Energy): Energy => (energy === "E_V" ? "E_m" : "E_V");
export const nowOf = (current: Current, energy: Energy) => ({ value: current[energy], u: current[`u_${energy}`] });

function bar(loads: PresetId | number, { inputs, u }: Omit<Own, "name">, energy: Energy, basis: Basis): Bar {
	const key = energyKey(energy, basis);
	const value = evaluate(inputs)[key];
	const spread = uncertainties(inputs, u)[key];
	return { loads, value, u: spread, label: rounded(value, spread).value };
}

function published(id: PresetId, energy: Energy, basis: Basis, packaging: Inputs): Bar {
	const { inputs, u, printed } = presetOf(id);
	const computed = bar(id, { inputs: packagedLike(inputs, packaging), u }, energy, basis);
	return printed && basis === "stack" ? { ...computed, label: String(printed[energy].value) } : computed;
}

/** The paper's four, in the current collectors and the pouch of `packaging`, then the own steps. */
export function groupsOf(basis: Basis, packaging: Inputs, own: readonly Own[]): Groups {
	const of = (energy: Energy): readonly Group[] => [
		...path.map(({ name, printed, kept }) => ({
			name,
			printed: published(printed, energy, basis, packaging),
			kept: published(kept, energy, basis, packaging),
			agree: printed === kept,
		})),
		...own.map((step, index) => ({ name: step.name, kept: bar(index, step, energy, basis), agree: false })),
	];
	return { E_V: of("E_V"), E_m: of("E_m") };
}

/** Beneath a step's name: its other energy density, printed and with the solids kept where the two part. */
export const figuresOf = ({ printed, kept, agree }: Group): string =>
	printed && !agree ? `${printed.label}\u2009·\u2009${kept.label}` : (printed ?? kept).label;

/** Whole hundreds of Wh/l and fifties of Wh/kg; coarser where a bar or the design in hand needs more than eight lines. */
export function axisOf(
	energy: Energy,
	groups: readonly Group[],
	now: { readonly value: number; readonly u: number },
): { readonly top: number; readonly interval: number } {
	const finest = energy === "E_V" ? 100 : 50;
	const reach = groups.flatMap(({ printed, kept }) => [printed ?? kept, kept]).map(({ value, u }) => value + u);
	const highest = Math.max(...reach, Number.isFinite(now.value) ? now.value + (now.u || 0) : 0);
	const factor = [1, 2, 5, 10, 20, 50, 100].find((each) => highest / (finest * each) <= 8) ?? 1000;
	const interval = finest * factor;
	return { top: Math.ceil(highest / interval) * interval, interval };
}

/** The same at its line, where what is less than a pixel high needs no figures. */
export const nowLabel = (now: { readonly value: number; readonly u: number }) =>
	now.value + (now.u || 0) < 1 ? "< 1" : nowText(now);

/** “367 ± 19”; empty where the design has no such number. */
export const nowText = ({ value, u }: { readonly value: number; readonly u: number }) =>
	Number.isFinite(value) ? plusMinus(value, u) : "";

/** “Cell 1, as built” within a sentence. */
const within = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The lowest and the highest. */
function extremes<Of>(all: readonly Of[], height: (one: Of) => number): readonly [Of, Of] {
	const sorted = all.toSorted((a, b) => height(a) - height(b));
	return [sorted[0]!, sorted.at(-1)!];
}

function describeOwn(own: readonly Group[], unit: string): string {
	if (own.length === 0) return "";
	const [lowest, highest] = extremes(own, ({ kept }) => kept.value);
	const text = ({ kept }: Group) => `${plusMinus(kept.value, kept.u)} ${unit}`;
	const said = (group: Group) => `${text(group)} (${group.name})`;
	if (own.length > 1 && text(lowest) === text(highest))
		return `; ${own.length} own steps follow, each with ${text(highest)}`;
	return own.length === 1
		? `; one own step follows, ${said(lowest)}`
		: `; ${own.length} own steps follow, from ${said(lowest)} to ${said(highest)}`;
}

export function describe(energy: Energy, basis: Basis, groups: Groups, current: Current): string {
	const unit = unitOf(energy);
	const paper = groups[energy].flatMap(({ name, printed, kept }) => (printed ? [{ name, printed, kept }] : []));
	const [lowest, highest] = extremes(paper, ({ printed }) => printed.value);
	const [lowestKept, highestKept] = extremes(paper, ({ kept }) => kept.value);
	const own = groups[energy].filter(({ printed }) => !printed);
	const now = nowText(nowOf(current, energy));
	const rises =
		basis === "stack"
			? `As printed, the path of the ${basisNames.stack} rises`
			: `Computed ${basisNames[basis]}, the path of the printed cells rises`;
	return (
		`${rises} from ${lowest.printed.label} ${unit} (${within(lowest.name)}) to ` +
		`${highest.printed.label} ${unit} (${within(highest.name)}); with all solids kept, from ${lowestKept.kept.label} to ` +
		`${plusMinus(highestKept.kept.value, highestKept.kept.u)} ${unit}${describeOwn(own, unit)}${now && `; the design in hand has ${now} ${unit}`}.`
	);
}

/** What the figure shows, and why the two bars of a step part. */
export function captionOf(energy: Energy, basis: Basis, hasOwn: boolean): string {
	const counted = basis === "stack" ? `of the ${basisNames.stack}` : basisNames[basis];
	return [
		`${unitOf(energy)} ${counted}, in the paper’s order${hasOwn ? "; your own steps stand behind" : ""}.`,
		basis === "stack"
			? ""
			: "All bars are computed with the foils of the design in hand, since the paper counts the bare stack only.",
		"From 30\u00a0% porosity on, print and conservation of solids part: the printed 95\u00a0µm leaves no room for carbon and binder.",
	]
		.filter(Boolean)
		.join(" ");
}

/** Both energies side by side, so that the switch of the picture takes nothing from the table. */
export function tableOf(basis: Basis, groups: Groups, current: Current): FigureTable {
	const stack = basis === "stack";
	const on = stack ? "" : ` ${basisNames[basis]},`;
	const asPrinted = (cell: string | number) => (stack ? [cell] : []);
	return {
		columns: [
			{ label: "Step" },
			...energies.flatMap((energy) => {
				const unit = unitOf(energy);
				const recomputed = stack ? "recomputed" : "printed cell";
				return [
					...(stack ? [{ label: `${energy} as printed`, unit }] : []),
					{ label: `${energy}${on} ${recomputed}`, unit },
					{ label: `u(${energy})${on} ${recomputed}`, unit, uncertainty: true },
					{ label: `${energy}${on} solids kept`, unit },
					{ label: `u(${energy})${on} solids kept`, unit, uncertainty: true },
				];
			}),
		],
		rows: [
			...groups.E_V.map(({ name }, index) => [
				name,
				...energies.flatMap((energy) => {
					const { printed, kept } = groups[energy][index]!;
					return printed
						? [...asPrinted(Number(printed.label)), printed.value, printed.u, kept.value, kept.u]
						: [...asPrinted(""), "", "", kept.value, kept.u];
				}),
			]),
			[
				"Design in hand",
				...energies.flatMap((energy) => {
					const { value, u } = nowOf(current, energy);
					return [...asPrinted(""), value, u, "", ""];
				}),
			],
		],
	};
}
