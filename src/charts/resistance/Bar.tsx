import { memo, useId } from "react";
import { type Decades, decadeTicks } from "#layout/decades";
import { textWidth } from "#layout/text-width";
import { decadeText } from "../figure/decade-text";
import { halo } from "../figure/halo";
import { lineBreak } from "../figure/line-break";
import { Picture } from "../figure/Picture";
import { Hatch, partFace } from "./faces";
import { type Layout, type Name, nameGap, partNames, pieceGap, scaleX } from "./layout";
import { ohms, published, type Stacked } from "./series";

interface BarProps {
	readonly stacked: Stacked;
	readonly decades: Decades;
	readonly layout: Layout;
	readonly marks: readonly Name[];
	/** The published design that changes are counted against, where the design in hand is another. */
	readonly baseline: { readonly name: string; readonly total: number } | undefined;
}

export const ResistanceBar = memo(function ResistanceBar({ stacked, decades, layout, marks, baseline }: BarProps) {
	const hatch = useId();
	const { width, height, barTop, bar, axis, em } = layout;
	const { parts } = stacked;
	const x = (value: number) => scaleX(layout, decades, value);
	return (
		<Picture width={width} height={height}>
			<Hatch id={hatch} />
			<Scale decades={decades} layout={layout} stacked={stacked} />
			{parts.map(({ id, from, to }) => (
				<rect key={id} x={x(from)} y={barTop} width={x(to) - x(from)} height={bar} {...partFace(id, hatch)} />
			))}
			{parts.slice(1).map(({ id, from }) => (
				<path key={id} d={`M${x(from)},${barTop}v${bar}`} className="stroke-paper" strokeWidth={1.5} />
			))}
			{baseline && <Ghost name={baseline.name} total={baseline.total} at={x(baseline.total)} layout={layout} />}
			{partNames(layout, decades, parts).map((name, index) => (
				<NameAtMark
					key={parts[index]!.id}
					name={name}
					mark={barTop}
					y={layout.above(name.row)}
					line="stroke-ink"
					faces={partFaces}
					layout={layout}
				/>
			))}
			{marks.map((name, index) => (
				<g key={published[index]!.figure}>
					<NameAtMark
						name={name}
						mark={axis}
						y={layout.beneath(name.row)}
						line="stroke-rule"
						faces={markFaces}
						layout={layout}
					/>
					<path d={`M${name.x},${axis - 0.4 * em}V${axis + 0.4 * em}`} className="stroke-ink" strokeWidth={1.5} />
				</g>
			))}
			<Total stacked={stacked} decades={decades} layout={layout} />
		</Picture>
	);
});

const two = (first: string, second: string) => [first, second, "fill-soft"] as const;
/** Faces of the pieces of a name, one after the other. */
const partFaces = two("fill-ink", "fill-ink font-serif");
const markFaces = two("fill-ink", "fill-soft");

interface NameAtMarkProps {
	readonly name: Name;
	/** Where the line to it begins. */
	readonly mark: number;
	/** Middle of the name. */
	readonly y: number;
	readonly line: string;
	readonly faces: readonly string[];
	readonly layout: Layout;
}

/** A name beside the line that leads to its mark. */
function NameAtMark({ name: { x, side, pieces }, mark, y, line, faces, layout }: NameAtMarkProps) {
	const { em, small, narrow } = layout;
	const reach = (narrow ? 1 : 0.45) * small;
	const end = y < mark ? y - reach : y + reach;
	const at = side === "right" ? x + nameGap * em : x - nameGap * em;
	return (
		<>
			<path d={`M${x},${mark}V${end}`} className={line} strokeWidth={0.75} />
			<text
				textAnchor={side === "right" ? "start" : "end"}
				fontSize={small}
				className="stroke-paper"
				{...halo}
				{...(narrow ? {} : { x: at, y: y + 0.355 * small })}
			>
				{pieces.map((piece, index) => (
					<tspan
						key={piece}
						className={faces[index]}
						{...(narrow
							? { x: at, y: y + (0.355 + (index - 0.5) * 1.2) * small }
							: index > 0
								? { dx: pieceGap * em }
								: {})}
					>
						{piece}
						{index < pieces.length - 1 && lineBreak}
					</tspan>
				))}
			</text>
		</>
	);
}

interface OfScale {
	readonly stacked: Stacked;
	readonly decades: Decades;
	readonly layout: Layout;
}

/** Where the figure of the total stands beneath the scale: within the picture. */
function totalAt({ stacked: { total, u }, decades, layout }: OfScale) {
	const { width, small } = layout;
	const text = `${ohms(total, u)} Ω cm²`;
	const half = textWidth(text, small, 600) / 2;
	const x = scaleX(layout, decades, total);
	return { text, half, x, middle: Math.min(width - half, Math.max(half, x)) };
}

/** The logarithmic axis: a tick at every two, three … nine, a figure at the powers of ten that are clear of the total. */
function Scale({ stacked, decades, layout }: OfScale) {
	const { left, right, em, small, axis, tickRow, barTop } = layout;
	const hand = totalAt({ stacked, decades, layout });
	const powers = Array.from({ length: decades.to - decades.from + 1 }, (_, index) => decades.from + index);
	const x = (value: number) => scaleX(layout, decades, value);
	return (
		<>
			{powers.map((power) => (
				<path key={power} d={`M${x(10 ** power)},${barTop - 0.25 * em}V${axis + 0.35 * em}`} className="grid-line" />
			))}
			{powers.length < 8 &&
				powers
					.slice(0, -1)
					.map((power) => (
						<path
							key={power}
							d={[2, 3, 4, 5, 6, 7, 8, 9].map((each) => `M${x(each * 10 ** power)},${axis}v${0.2 * em}`).join("")}
							className="stroke-rule"
							strokeWidth={0.75}
						/>
					))}
			<path d={`M${left},${axis}H${right}`} className="stroke-rule" strokeWidth={1} />
			{decadeTicks(decades, layout.narrow ? 5 : 8).map((power, index) => {
				const at = x(10 ** power);
				const reach = index === 0 ? textWidth("0.01 Ω cm²", small) : textWidth("1000", small) / 2;
				if (Math.abs(at - hand.middle) < reach + hand.half + 0.3 * em) return null;
				return (
					<text
						key={power}
						x={index === 0 ? 0 : at}
						y={tickRow}
						textAnchor={index === 0 ? "start" : "middle"}
						className="fill-soft"
						fontSize={small}
					>
						{decadeText(power)}
						{index === 0 && " Ω cm²"}
					</text>
				);
			})}
		</>
	);
}

/** The end of the bar, led down to its figure beneath the scale. */
function Total({ stacked, decades, layout }: OfScale) {
	const { em, small, barTop, bar, axis, tickRow } = layout;
	const { text, x, middle } = totalAt({ stacked, decades, layout });
	const { total, u } = stacked;
	const [low, high] = [total - u, total + u].map((value) => scaleX(layout, decades, value)) as [number, number];
	return (
		<>
			<path d={`M${x},${barTop - 0.3 * em}V${axis + 0.4 * em}`} className="stroke-accent" strokeWidth={1.5} />
			{high - low > 3 && (
				<path
					d={`M${low},${barTop + bar / 2}H${high}M${low},${barTop + 0.35 * bar}v${0.3 * bar}M${high},${barTop + 0.35 * bar}v${0.3 * bar}`}
					className="stroke-accent"
					strokeWidth={1.5}
				/>
			)}
			<text
				x={middle}
				y={tickRow}
				textAnchor="middle"
				className="fill-accent stroke-paper"
				{...halo}
				fontSize={small}
				fontWeight={600}
			>
				{text}
			</text>
		</>
	);
}

interface GhostProps {
	readonly name: string;
	readonly total: number;
	readonly at: number;
	readonly layout: Layout;
}

/** The total of the baseline as a dashed outline, with its name within it where that fits. */
function Ghost({ name, total, at, layout }: GhostProps) {
	const { left, right, em, small, ghostTop, ghost } = layout;
	const text = `${name}: ${ohms(total)} Ω cm²`;
	const room = textWidth(text, small) + em;
	const inside = at - left > room || right - at < room;
	return (
		<>
			<rect
				x={left}
				y={ghostTop}
				width={at - left}
				height={ghost}
				className="stroke-rule"
				fill="none"
				strokeWidth={1}
				strokeDasharray="4 3"
			/>
			<text
				x={inside ? at - 0.4 * em : at + 0.4 * em}
				y={ghostTop + ghost / 2}
				dy="0.355em"
				textAnchor={inside ? "end" : "start"}
				className="fill-soft stroke-paper"
				{...halo}
				fontSize={small}
			>
				{text}
			</text>
		</>
	);
}
