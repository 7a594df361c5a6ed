/** What the cross-sections on one scale show, tell and list; and where it stands, in px. Pure. */
import { roundInterval } from "#layout/axis";
import { textWidth } from "#layout/text-width";
import { type Inputs, type OutputKey, type Outputs, outputs as outputRows, toPlace, units } from "#model";
import { type Label, labels } from "../cross-section/labels";
import type { LayerKey } from "../cross-section/series";
import { span } from "../cross-section/series";
import { endsOf } from "../figure/ends";
import { plusMinus } from "../figure/plus-minus";
import type { FigureTable } from "../figure/table";
import { type NamedRows, namesWithin } from "./named-rows";

/** One design of the figure. */
export interface Stack {
	readonly id: string;
	readonly name: string;
	/** Whether it is the design in hand. */
	readonly hand: boolean;
	readonly inputs: Inputs;
	readonly outputs: Outputs;
	readonly u: Outputs;
}

export interface Layout extends NamedRows {
	/** Where the bands begin, and where their room ends. */
	readonly left: number;
	readonly right: number;
	/** Right ends of the two columns of figures. */
	readonly thicknessX: number;
	readonly energyX: number;
	/** Top of the first band, and height of one. */
	readonly top: number;
	readonly band: number;
}

const energyText = ({ outputs, u }: Stack, of: OutputKey) => plusMinus(outputs[of], u[of]);
const thicknessText = ({ outputs, u }: Stack, narrow: boolean) =>
	narrow ? `${toPlace(outputs.d_cell, 0)} µm` : plusMinus(outputs.d_cell, u.d_cell);

export function layoutOf(width: number, em: number, stacks: readonly Stack[]): Layout {
	const narrow = width < 34 * em;
	const nameSize = (narrow ? 0.875 : 0.9375) * em;
	const small = (narrow ? 0.6875 : 0.75) * em;
	const count = stacks.length;
	// two as high as the cell alone would be, six as high as they must
	const band = narrow ? 1.75 * em : Math.max(2.1, Math.min(5, 15 / count)) * em;
	const row = band + (narrow ? 2.1 : 0.75) * em;
	const top = (narrow ? 3.1 : 2.25) * em;
	// the widest figures that there are, so that a drag moves nothing
	const energyRoom = textWidth("1000 ± 1000", 0.875 * em);
	const thicknessRoom = textWidth("1000 ± 100", 0.875 * em);
	const room = narrow ? Math.max(0, width - energyRoom - em) : Math.min(0.24 * width, 13 * em);
	const names = namesWithin(stacks, { narrow, nameSize }, room);
	const nameRoom = Math.max(7 * em, ...names.flat().map((line) => textWidth(line, nameSize)));
	return {
		width,
		height: top + count * row + (narrow ? 1 : 1.5) * em,
		em,
		narrow,
		nameSize,
		small,
		left: narrow ? 0.5 : Math.min(nameRoom, room) + em,
		right: width - (narrow ? textWidth("10000 µm", small) + 0.4 * em : energyRoom + thicknessRoom + 2.5 * em),
		thicknessX: narrow ? width : width - energyRoom - em,
		energyX: width,
		top,
		row,
		band,
		names,
	};
}

export interface Band {
	readonly id: string;
	readonly hand: boolean;
	/** On its lines, as there is room for it. */
	readonly lines: string;
	readonly fullName: string;
	readonly y: number;
	/** Right ends of reservoir, plated sodium, separator and cathode. */
	readonly ends: readonly [reservoir: number, anode: number, separator: number, cathode: number];
	readonly thickness: string;
	readonly energy: string;
}

export interface Drawing {
	readonly bands: readonly Band[];
	/** Over the first band. */
	readonly layerNames: readonly Label<LayerKey>[];
	readonly bar: { readonly length: number; readonly text: string };
}

const layerKeys = ["anode", "separator", "cathode"] as const;
const fullNames = ["Sodium", "NZSP separator", "NVP cathode"] as const;
const shortNames = ["Sodium", "NZSP", "NVP"] as const;

/** All stacks from the same left edge, as many px to the micrometre. */
export function drawingOf(stacks: readonly Stack[], of: OutputKey, layout: Layout): Drawing {
	const { left, right, top, row, narrow, small, em, names } = layout;
	const across = span(Math.max(...stacks.map(({ outputs }) => outputs.d_cell)), 0);
	const scale = (right - left) / across;
	const bands = stacks.map((stack, index): Band => {
		const { inputs, outputs } = stack;
		const at = (position: number) => left + position * scale;
		return {
			id: stack.id,
			hand: stack.hand,
			lines: names[index]?.join("\n") ?? "",
			fullName: stack.name,
			y: top + index * row,
			ends: [at(inputs.d_reservoir), at(outputs.d_anode), at(outputs.d_anode + inputs.d_separator), at(outputs.d_cell)],
			thickness: thicknessText(stack, narrow),
			energy: energyText(stack, of),
		};
	});
	const [first] = bands;
	const [, anode, separator, cathode] = first?.ends ?? [0, 0, 0, 0];
	const starts = [left, anode, separator];
	const bar = roundInterval(across, 5);
	return {
		bands,
		layerNames: labels(
			layerKeys.map((key, i) => ({ key, x: starts[i]! - left, width: [anode, separator, cathode][i]! - starts[i]! })),
			narrow ? shortNames : fullNames,
			narrow ? small : 0.8125 * em,
			right - left,
		).map((label) => ({ ...label, x: label.x + left })),
		bar: { length: bar * scale, text: `${bar} µm, the same for all` },
	};
}

/** “Volumetric energy density”, as the head of its column has room for it. */
export const energyHead = (of: OutputKey): string => outputRows[of].unit.label;

export function describe(stacks: readonly Stack[], of: OutputKey): string {
	const thickness = endsOf(
		stacks.map(({ name, outputs }) => ({ name, value: outputs.d_cell, text: toPlace(outputs.d_cell, -1) })),
	);
	const energy = endsOf(
		stacks.map((stack) => ({ name: stack.name, value: stack.outputs[of], text: energyText(stack, of) })),
	);
	if (!thickness || !energy) return "";
	const { lowest, highest } = thickness;
	const thick =
		thickness.same !== undefined
			? `All stacks are ${thickness.same} µm thick`
			: `The thinnest ${lowest.several ? "stacks are" : "stack is"} ${lowest.names} with ${lowest.text} µm, the thickest ` +
				`${highest.names} with ${highest.text} µm`;
	const most =
		energy.same !== undefined
			? `all have the same energy, ${energy.same}`
			: `${energy.highest.names} ${energy.highest.several ? "have" : "has"} most energy, ${energy.highest.text}`;
	return `Cross-sections of ${stacks.length} charged cells on one scale. ${thick}; ${most} ${outputRows[of].unit.label}.`;
}

const um = units.um.label;

export const tableOf = (stacks: readonly Stack[], of: OutputKey): FigureTable => ({
	columns: [
		{ label: "Design" },
		{ label: "Sodium, charged", unit: um, decimals: 1 },
		{ label: "of it plated on charging", unit: um, decimals: 1 },
		{ label: "NZSP separator", unit: um, decimals: 1 },
		{ label: "NVP cathode", unit: um, decimals: 1 },
		{ label: "Porosity of the cathode", unit: "%", decimals: 1 },
		{ label: "Stack", unit: um },
		{ label: "Stack, ±", unit: um, uncertainty: true },
		{ label: outputRows[of].name, unit: outputRows[of].unit.label },
		{ label: `${outputRows[of].name}, ±`, unit: outputRows[of].unit.label, uncertainty: true },
	],
	rows: stacks.map(({ name, inputs, outputs, u }) => [
		name,
		outputs.d_anode,
		outputs.d_anode - inputs.d_reservoir,
		inputs.d_separator,
		inputs.d_cathode,
		inputs.P * 100,
		outputs.d_cell,
		u.d_cell,
		outputs[of],
		u[of],
	]),
});
