/** What the picture of the cell shows, for a design, a baseline and a frame in px. Pure. */
import { fitted, textWidth } from "#layout/text-width";
import { type Inputs, type Outputs, inputs as rows } from "#model";
import type { FigureTable } from "../figure/table";
import type { Rectangle } from "./grains";
import { places } from "./handles";
import { decimal, gap, type Label, labelSize, labels, micrometres, nameSize, smallSize } from "./labels";
import { labelOf, type Plated, platedOf } from "./plated";

export interface Design {
	readonly inputs: Inputs;
	readonly outputs: Outputs;
}
export interface Baseline extends Design {
	readonly name: string;
}

interface Frame {
	readonly width: number;
	readonly height: number;
	/** µm that the frame spans while a boundary is dragged; it gives way when the stack leaves it. */
	readonly span?: number | undefined;
	/** Nothing in the picture can be dragged, so it does not say so. */
	readonly still?: boolean;
}

export type LayerKey = "anode" | "separator" | "cathode";
export type BoundaryKey = "d_reservoir" | "d_separator" | "d_cathode";

export interface Layer extends Rectangle {
	readonly key: LayerKey;
	readonly name: string;
	/** µm, and mg/cm². */
	readonly thickness: number;
	readonly mass: number;
}

export interface Boundary {
	readonly key: BoundaryKey;
	/** The accessible name of its handle, and what the handle's value is called. */
	readonly name: string;
	readonly moves: string;
	readonly x: number;
	/** Where the boundary is, and which value of the input puts it there. */
	readonly position: number;
	readonly value: number;
}

/** From top to bottom. */
type Part = readonly [top: number, bottom: number];

interface Ghost {
	/** Dashed outline beyond the stack, if the baseline is the thicker of the two. */
	readonly beyond: Rectangle | undefined;
	/** Boundaries of the baseline that fall inside the stack and away from its own; broken where they meet a label. */
	readonly inside: readonly { readonly x: number; readonly parts: readonly Part[] }[];
	/** Right end of the label; `inGhost` is in the outline, otherwise it stands beside the scale. */
	readonly label: { readonly text: string; readonly x: number; readonly inGhost: boolean } | undefined;
}

export interface Drawing {
	readonly width: number;
	readonly height: number;
	/** µm across the frame, and px for one of them. */
	readonly span: number;
	readonly scale: number;
	/** Top and height of the layers. */
	readonly top: number;
	readonly depth: number;
	readonly layers: readonly Layer[];
	/** The part of the anode that was plated on charging. */
	readonly plated: Plated;
	readonly boundaries: readonly Boundary[];
	readonly names: readonly Label<LayerKey>[];
	readonly thicknesses: readonly Label<LayerKey>[];
	readonly ghost: Ghost;
	/** The pieces of the caption that there is room for. */
	readonly bar: { readonly length: number; readonly text: readonly string[] };
	/** What the grains are drawn from, beside the rectangle of the cathode. */
	readonly P: number;
	readonly loading: number;
	readonly description: string;
	readonly table: FigureTable;
}

/** Half of a handle stands beyond the outer boundary. */
const margin = 5;

const preferred = [1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 8];

/**
 * The µm that the frame spans: the smallest of the preferred numbers 100, 125, 160, … (R10) that holds the stack and the
 * baseline's. The scale then jumps rarely, and the same design looks the same wherever it came from.
 */
export function span(stack: number, baseline: number): number {
	const held = Math.max(stack, baseline, 100);
	for (let decade = 100; ; decade *= 10)
		for (const number of preferred) if (number * decade >= held) return number * decade;
}

/** The longest of 1, 2, 5, 10, … µm that takes no more than a fifth of the frame. */
function barLength(across: number): number {
	const decade = 10 ** Math.floor(Math.log10(across / 5));
	return ([5, 2].find((n) => n * decade <= across / 5) ?? 1) * decade;
}

export function crossSection(design: Design, baseline: Baseline, frame: Frame): Drawing {
	const { inputs, outputs } = design;
	const held = Math.max(outputs.d_cell, baseline.outputs.d_cell);
	const across = frame.span && frame.span >= held ? frame.span : span(outputs.d_cell, baseline.outputs.d_cell);
	const scale = (frame.width - margin) / across;
	const top = 27;
	const depth = Math.max(20, frame.height - top - 49);

	const thickness = { anode: outputs.d_anode, separator: inputs.d_separator, cathode: inputs.d_cathode };
	const mass = { anode: outputs.m_anode, separator: outputs.m_separator, cathode: outputs.m_cathode };
	let edge = 0;
	const layers = layerKeys.map((key): Layer => {
		const x = edge * scale;
		edge += thickness[key];
		const rectangle = { x, y: top, width: thickness[key] * scale, height: depth };
		return { key, name: fullNames[key], thickness: thickness[key], mass: mass[key], ...rectangle };
	});
	const [anode] = layers as [Layer, Layer, Layer];

	const boundaries = boundaryRows.map((row, i): Boundary => {
		const layer = layers[i] as Layer;
		const x = layer.x + layer.width;
		return { ...row, x, position: x / scale, value: inputs[row.key] };
	});

	const bar = barLength(across);
	const plated = platedOf(inputs, outputs, scale, top, depth, places(boundaries)[0]);
	const ghost = ghostOf(design, baseline, scale, frame.width, top, depth, bar * scale + gap, labelOf(plated));
	return {
		width: frame.width,
		height: frame.height,
		span: across,
		scale,
		top,
		depth,
		layers,
		plated,
		boundaries,
		names: labels(layers, nameTexts(frame.width), nameSize, frame.width),
		thicknesses: labels(
			layers,
			layers.map((layer) => micrometres(layer.thickness)),
			labelSize,
			frame.width,
		),
		ghost,
		bar: { length: bar * scale, text: caption(micrometres(bar), bar * scale + gap, ghost, frame) },
		P: inputs.P,
		loading: inputs.loading,
		description: describe(design, baseline),
		table: tableOf(layers, outputs, anode),
	};
}

const layerKeys = ["anode", "separator", "cathode"] as const;
const fullNames = { anode: "Sodium", separator: "NZSP separator", cathode: "NVP cathode" } as const;
const shortNames = { anode: "Sodium", separator: "NZSP", cathode: "NVP" } as const;
const nameTexts = (width: number) => layerKeys.map((key) => (width < 400 ? shortNames : fullNames)[key]);

const boundaryRows = [
	{ key: "d_reservoir", name: "Boundary of sodium and separator", moves: "sodium reservoir" },
	{ key: "d_separator", name: "Boundary of separator and cathode", moves: "separator" },
	{ key: "d_cathode", name: "Outer boundary of the cathode", moves: "cathode" },
] as const;

const keySpace = 22;

function ghostOf(
	design: Design,
	baseline: Baseline,
	scale: number,
	width: number,
	top: number,
	depth: number,
	start: number,
	label: Rectangle | undefined,
): Ghost {
	const anode = baseline.outputs.d_anode;
	const separator = anode + baseline.inputs.d_separator;
	const end = baseline.outputs.d_cell;
	const stack = design.outputs.d_cell;
	const own = [design.outputs.d_anode, design.outputs.d_anode + design.inputs.d_separator, stack];
	const inside = [anode, separator, end]
		.map((position, i) => ({ x: position * scale, seen: Math.abs(position - (own[i] as number)) * scale >= 1.5 }))
		.filter(({ x, seen }) => seen && x <= stack * scale)
		.map(({ x }) => {
			const [from, to] = [top - 5, top + depth + 5];
			const meets = label && x > label.x && x < label.x + label.width;
			const parts: Part[] = meets
				? [
						[from, label.y],
						[label.y + label.height, to],
					]
				: [[from, to]];
			return { x, parts };
		});
	const beyond =
		(end - stack) * scale >= 1.5
			? { x: stack * scale, y: top, width: (end - stack) * scale, height: depth }
			: undefined;

	const changes = [
		{ text: `sodium ${micrometres(anode)}`, by: anode - (own[0] as number) },
		{
			text: `separator ${micrometres(baseline.inputs.d_separator)}`,
			by: separator - anode - design.inputs.d_separator,
		},
		{ text: micrometres(baseline.inputs.d_cathode), by: baseline.inputs.d_cathode - design.inputs.d_cathode },
	].filter(({ by }) => Math.abs(by) >= 0.05);
	if (changes.length === 0) return { beyond, inside, label: undefined };
	// the sum alone would hide it where one layer gave what another took
	const what = changes.length === 1 ? changes[0]?.text : `stack ${micrometres(end)}`;
	const full = `${baseline.name}: ${what}`;
	const inGhost = beyond !== undefined && beyond.width >= textWidth(full, smallSize) + 16;
	const room = width - start - textWidth("1000 µm", smallSize) - keySpace - 12;
	const name = fitted(baseline.name, smallSize, room - textWidth(`: ${what}`, smallSize));
	const text = inGhost ? full : name ? `${name}: ${what}` : (what ?? "");
	return {
		beyond,
		inside,
		label: { text, x: inGhost ? end * scale - 8 : width - keySpace, inGhost },
	};
}

/** The length of the bar, and as much of the rest as the label of the ghost leaves room for. */
function caption(length: string, start: number, { label }: Ghost, { width, still }: Frame): string[] {
	const beside = label && !label.inGhost ? textWidth(label.text, smallSize) + keySpace + 12 : 0;
	const pieces = [length];
	for (const piece of still ? [", to scale"] : [", to scale", " · drag a boundary"]) {
		if (start + textWidth(pieces.join("") + piece, smallSize) + beside > width) break;
		pieces.push(piece);
	}
	return pieces;
}

/** One sentence: what a reader who does not see the picture has to know of it. */
function describe({ inputs, outputs }: Design, baseline: Baseline): string {
	const plated = outputs.d_anode - inputs.d_reservoir;
	const against =
		Math.abs(baseline.outputs.d_cell - outputs.d_cell) < 0.05
			? `as thick as ${baseline.name}`
			: `against ${micrometres(baseline.outputs.d_cell)} of ${baseline.name}`;
	return (
		`Cross-section of the charged cell, to scale: sodium ${micrometres(outputs.d_anode)}, of which ` +
		`${micrometres(plated)} are plated on charging, NZSP separator ${micrometres(inputs.d_separator)}, ` +
		`NVP cathode ${micrometres(inputs.d_cathode)} of ${decimal(100 * inputs.P)} % porosity; ` +
		`together ${micrometres(outputs.d_cell)}, ${against}.`
	);
}

function tableOf(layers: readonly Layer[], outputs: Outputs, anode: Layer): FigureTable {
	const row = (name: string, thickness: number, mass: number) => [
		name,
		thickness,
		(100 * thickness) / outputs.d_cell,
		mass,
		(100 * mass) / outputs.m_cell,
	];
	return {
		columns: [
			{ label: "Layer" },
			{ label: "Thickness", unit: rows.d_cathode.unit.label, decimals: 1 },
			{ label: "Share of thickness", unit: "%", decimals: 1 },
			{ label: "Mass", unit: rows.loading.unit.label, decimals: 2 },
			{ label: "Share of mass", unit: "%", decimals: 1 },
		],
		rows: [
			...layers.map(({ name, thickness, mass, key }) =>
				row(key === anode.key ? `${name}, charged` : name, thickness, mass),
			),
			row("Stack", outputs.d_cell, outputs.m_cell),
		],
	};
}
