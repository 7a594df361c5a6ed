import { memo, type ReactNode, useMemo, useRef } from "react";
import type { OutputKey } from "#model";
import { Figure } from "../figure/Figure";
import { halo } from "../figure/halo";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import {
	type Band,
	type Drawing,
	describe,
	drawingOf,
	energyHead,
	type Layout,
	layoutOf,
	type Stack,
	tableOf,
} from "./bands";
import { NameLines } from "./NameLines";

export type { Stack } from "./bands";

interface BandsChartProps {
	/** The design in hand first; each the same object while nothing in it changes. */
	readonly stacks: readonly Stack[];
	/** The energy density that stands beside each. */
	readonly of: OutputKey;
	readonly tools?: ReactNode;
}

/** Cross-sections of designs on one scale, one beneath the other. */
export function BandsChart({ stacks, of, tools }: BandsChartProps) {
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const names = stacks.map(({ name }) => name).join("\n");
	// names and their number are all of the stacks that the places depend on: a drag changes none of them
	// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	const layout = useMemo(() => size && layoutOf(size.width, size.em, stacks), [size, names]);
	const drawing = layout && drawingOf(stacks, of, layout);
	return (
		<Figure
			name="cross-sections"
			title="Cross-sections, charged, on one scale"
			untitled
			description={describe(stacks, of)}
			table={tableOf(stacks, of)}
			tools={tools}
		>
			<div ref={box} className="picture-room min-w-0">
				{layout && drawing && (
					<Picture width={layout.width} height={layout.height}>
						<Ground drawing={drawing} layout={layout} of={of} />
						{drawing.bands.map((band) => (
							<BandRow key={band.id} {...band} layout={layout} ends={band.ends.map(tenth).join()} />
						))}
						<InHand bands={drawing.bands} layout={layout} />
					</Picture>
				)}
			</div>
		</Figure>
	);
}

/** To a tenth of a px: what a band draws is then a text that says whether it is to be drawn anew. */
const tenth = (x: number) => Math.round(x * 10) / 10;

const fills: Readonly<Record<"anode" | "separator" | "cathode", string>> = {
	anode: "fill-anode forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]",
	separator: "fill-separator stroke-separator-line forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]",
	cathode: "fill-cathode forced-colors:fill-[CanvasText] forced-colors:stroke-[CanvasText]",
};

/** Where forced colours leave two tones, sodium is ruled: closely where it is there from the start, widely where it is plated. */
function Ruled({
	from,
	to,
	top,
	height,
	lines,
}: {
	readonly from: number;
	readonly to: number;
	readonly top: number;
	readonly height: number;
	readonly lines: number;
}) {
	if (!(to > from)) return null;
	const between = height / (lines + 1);
	const d = Array.from({ length: lines }, (_, i) => `M${from},${tenth(top + (i + 1) * between)}H${to}`).join("");
	return <path d={d} className="fill-none forced-colors:stroke-[CanvasText]" />;
}

function Ground({
	drawing,
	layout,
	of,
}: {
	readonly drawing: Drawing;
	readonly layout: Layout;
	readonly of: OutputKey;
}) {
	const { em, small, left, top, narrow, thicknessX, energyX, height, row, band } = layout;
	const { bar, layerNames, bands } = drawing;
	const foot = height - 0.35 * em;
	const swatch = 0.5 * em;
	const labelY = narrow ? 0.85 * em : top - 0.75 * em;
	return (
		<>
			{layerNames.map(({ text, x, width, swatch: key }) => (
				<g key={text}>
					{key && (
						<rect
							x={x - width / 2}
							y={labelY - 0.5 * em}
							width={swatch}
							height={swatch}
							rx={1}
							className={fills[key]}
						/>
					)}
					{key === "anode" && (
						<Ruled from={x - width / 2} to={x - width / 2 + swatch} top={labelY - 0.5 * em} height={swatch} lines={2} />
					)}
					<text
						x={key ? x - width / 2 + 1.5 * swatch : x}
						y={labelY}
						textAnchor={key ? "start" : "middle"}
						className="fill-soft font-serif"
						fontSize={narrow ? small : 0.8125 * em}
					>
						{text}
					</text>
				</g>
			))}
			<g className="fill-soft" fontSize={small} textAnchor="end">
				{!narrow && (
					<text x={thicknessX} y={labelY}>
						µm
					</text>
				)}
				<text x={energyX} y={labelY}>
					{energyHead(of)}
				</text>
			</g>
			{!narrow &&
				bands
					.slice(1)
					.map(({ id, y }) => (
						<path key={id} d={`M0,${tenth(y - (row - band) / 2)}H${layout.width}`} className="grid-line" />
					))}
			<path d={`M${left},${foot - 0.3 * em}h${bar.length}`} className="stroke-rule" strokeWidth={1.5} />
			<text x={left + bar.length + 0.6 * em} y={foot} className="fill-soft" fontSize={small}>
				{bar.text}
			</text>
		</>
	);
}

interface BandRowProps extends Omit<Band, "ends"> {
	readonly ends: string;
	readonly layout: Layout;
}

const BandRow = memo(function BandRow({ hand, lines, fullName, y, ends, thickness, energy, layout }: BandRowProps) {
	const { em, narrow, nameSize, small, left, band, thicknessX, energyX } = layout;
	const [reservoir = 0, anode = 0, separator = 0, cathode = 0] = ends.split(",").map(Number);
	const line = narrow ? y - 0.45 * em : y + band / 2 + 0.32 * nameSize;
	const figures = 0.875 * em;
	return (
		<g>
			<NameLines lines={lines.split("\n")} name={fullName} y={line} size={nameSize} hand={hand} />
			<rect x={left} y={y} width={anode - left} height={band} className={fills.anode} />
			<rect
				x={reservoir}
				y={y}
				width={anode - reservoir}
				height={band}
				className="fill-paper [fill-opacity:0.5] forced-colors:[fill-opacity:1] forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]"
			/>
			<Ruled from={left} to={reservoir} top={y} height={band} lines={9} />
			<Ruled from={reservoir} to={anode} top={y} height={band} lines={3} />
			<rect x={anode} y={y} width={separator - anode} height={band} className={fills.separator} />
			<rect x={separator} y={y} width={cathode - separator} height={band} className={fills.cathode} />
			<path
				d={`M${left},${y}v${band}M${anode},${y}v${band}M${separator},${y}v${band}M${cathode},${y}v${band}`}
				className="stroke-ink forced-colors:stroke-[CanvasText]"
				shapeRendering="crispEdges"
			/>
			<text
				x={thicknessX}
				y={y + band / 2 + 0.32 * nameSize}
				textAnchor="end"
				className={narrow ? "fill-soft" : "fill-ink"}
				fontSize={narrow ? small : figures}
			>
				{thickness}
			</text>
			<text
				x={energyX}
				y={line}
				textAnchor="end"
				className={hand ? "fill-accent" : "fill-ink"}
				fontSize={figures}
				fontWeight={600}
			>
				{energy}
			</text>
		</g>
	);
});

/** Where the stack in hand ends, through all the others. */
function InHand({ bands, layout: { row, band } }: { readonly bands: readonly Band[]; readonly layout: Layout }) {
	const [hand, last] = [bands.find((each) => each.hand), bands.at(-1)];
	if (!hand || !last || hand === last) return null;
	const x = tenth(hand.ends[3]);
	return (
		<path
			d={`M${x},${hand.y + band}V${last.y + band + 0.2 * (row - band)}`}
			className="stroke-accent"
			strokeDasharray="2 3"
			{...halo}
			strokeWidth={1}
		/>
	);
}
