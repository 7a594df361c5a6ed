import { memo, useId, useMemo } from "react";
import { type ArcId, type NamedArc, perDecade } from "#analysis/spectrum";
import { ticksBetween, ticksOf, tickText } from "#layout/axis";
import { placeLabels, type Segment } from "#layout/labels";
import { peakHeight, type Spectrum, spectrumOf } from "#model/impedance";
import { halo } from "../figure/halo";
import { Leaders, NamesAt } from "../figure/NamesAt";
import {
	type Layout,
	lineOf,
	type NamedPlot,
	type NyquistAxes,
	namedTicks,
	namesAbove,
	nameTop,
	type PlacedName,
	type Plot,
	scaleIm,
	scaleRe,
} from "./layout";
import type { Naming } from "./names";
import { type Drawing, decadeText } from "./series";

/** Of a rectangle from the origin, in Ω cm². */
interface Corner {
	readonly re: number;
	readonly minusIm: number;
}

interface NyquistProps {
	readonly drawing: Drawing;
	readonly plot: NamedPlot;
	readonly axes: NyquistAxes;
	readonly layout: Layout;
	/** Line by line. */
	readonly title: readonly string[];
	readonly names: readonly Naming[];
	/** Arcs that are drawn by themselves as well. */
	readonly alone: readonly NamedArc[];
	/** Whether the published circuit is drawn too. */
	readonly isCompared: boolean;
	/** What the other plot enlarges, in Ω cm². */
	readonly enlarged?: Corner | undefined;
}

/** The layer that an arc belongs to. */
const strokes: Readonly<Record<ArcId, string>> = {
	B: "stroke-separator-line",
	C: "stroke-anode",
	DL: "stroke-cathode",
	CT: "stroke-cathode",
	LE: "stroke-cathode",
};

const path = ({ re, im }: Spectrum, plot: Plot, axes: NyquistAxes, from = 0): string =>
	Array.from(
		re,
		(each, i) =>
			`${i === 0 ? "M" : "L"}${scaleRe(plot, axes, from + each).toFixed(1)},${scaleIm(plot, axes, -im[i]!).toFixed(1)}`,
	).join("");

/** An arc by itself, from three decades above its peak to three below: all of it. */
function alonePath({ R, Q, n, start, peak }: NamedArc, plot: Plot, axes: NyquistAxes): string {
	const f = Float64Array.from({ length: 121 }, (_, i) => peak * 10 ** ((3 - i / 20) / n));
	return path(spectrumOf({ R: 0, arcs: [{ R, Q, n }] }, f), plot, axes, start);
}

/** Whole decades on the curve, those that would crowd left out. */
function marksOf({ f, re, im }: Spectrum, plot: Plot, axes: NyquistAxes, apart: number, enlarged: Corner | undefined) {
	const marks: { id: string; text: string; x: number; y: number }[] = [];
	for (let i = 0; i < f.length; i += perDecade) {
		const [x, y] = [scaleRe(plot, axes, re[i]!), scaleIm(plot, axes, -im[i]!)];
		if (x > plot.right || y < plot.top) continue;
		if (enlarged && re[i]! < enlarged.re && -im[i]! < enlarged.minusIm) continue;
		const last = marks.at(-1);
		if (last && Math.hypot(last.x - x, last.y - y) < apart) continue;
		marks.push({ id: String(i), text: decadeText(Math.round(Math.log10(f[i]!))), x, y });
	}
	return marks;
}

/** A curve within its plot as straight pieces, no shorter than `apart`: enough to keep names off it. */
function segmentsOf({ re, im }: Spectrum, plot: Plot, axes: NyquistAxes, apart: number): readonly Segment[] {
	const segments: Segment[] = [];
	let [x, y] = [Number.NaN, Number.NaN];
	for (const [i, each] of re.entries()) {
		const [nextX, nextY] = [scaleRe(plot, axes, each), scaleIm(plot, axes, -im[i]!)];
		if (Math.hypot(nextX - x, nextY - y) < apart) continue;
		const outside = (x > plot.right && nextX > plot.right) || (y < plot.top && nextY < plot.top);
		if (i > 0 && !outside) segments.push([x, y, nextX, nextY]);
		[x, y] = [nextX, nextY];
	}
	return segments;
}

const inkOf = () => "fill-ink";

/** −Im Z over Re Z at one scale: the design's cell, the published circuit, arcs by themselves, decades and names. */
export const Nyquist = memo(function Nyquist(props: NyquistProps) {
	const { drawing, plot, axes, layout, title, names, alone, isCompared, enlarged } = props;
	const { em, small } = layout;
	const { cell, published } = drawing;
	const clip = useId();
	const { left, right, top, bottom } = plot;

	const placed = useMemo(() => {
		const wishes = names.map(({ re, minusIm, ...name }) => ({
			...name,
			x: scaleRe(plot, axes, re),
			y: Math.max(plot.top, scaleIm(plot, axes, minusIm)),
		}));
		const ends = { from: left - 2 * em, to: right + 0.5 * em };
		return namesAbove(wishes, plot, ends, small);
	}, [names, plot, axes, left, right, em, small]);

	const { marks, labels } = useMemo(() => {
		const marks = marksOf(cell.spectrum, plot, axes, 1.5 * em, enlarged);
		const labels = placeLabels(
			marks.map((mark) => ({ ...mark, size: small, r: 0.2 * em })),
			{
				bounds: { x: left, y: top, width: right - left + 0.5 * em, height: bottom - top },
				taken: [],
				lines: [
					...segmentsOf(cell.spectrum, plot, axes, 1.5 * em),
					...placed.map(({ x, y }) => [x, top, x, y] as const),
					...alone.map(({ R, n, start }) => {
						const x = scaleRe(plot, axes, start + R / 2);
						const y = scaleIm(plot, axes, peakHeight({ R, n }));
						return [x - 0.2 * R * axes.scale, y, x + 0.2 * R * axes.scale, y] as const;
					}),
				],
				walls: [],
			},
		);
		return { marks, labels };
	}, [cell, plot, axes, placed, alone, enlarged, left, right, top, bottom, em, small]);

	const { interval } = axes.axis;
	const ticks = ticksOf(axes.axis);
	const shown = namedTicks(ticks, (tick) => tickText(tick, interval), interval * axes.scale, small);
	return (
		<g>
			{title.map((line, index) => (
				<text
					key={line}
					x={left - 2 * em}
					y={nameTop(plot, layout, plot.rows - 1) - 1.8 * small - (title.length - 1 - index) * lineOf(layout)}
					className="fill-ink"
					fontSize={small}
				>
					{line}
				</text>
			))}
			{ticksBetween(0, axes.top, interval).map((tick) => {
				const y = scaleIm(plot, axes, tick);
				return (
					<g key={tick}>
						<path d={`M${left},${y}H${right}`} className={tick === 0 ? "stroke-rule" : "grid-line"} />
						<text x={left - 0.4 * em} y={y} dy="0.355em" textAnchor="end" className="fill-soft" fontSize={small}>
							{tickText(tick, interval)}
						</text>
					</g>
				);
			})}
			{ticks.map((tick) => {
				const x = scaleRe(plot, axes, tick);
				return (
					<g key={tick}>
						<path d={`M${x},${bottom}v${0.3 * em}`} className="stroke-rule" />
						{shown.includes(tick) && (
							<text x={x} y={bottom + 0.5 * em + small} textAnchor="middle" className="fill-soft" fontSize={small}>
								{tickText(tick, interval)}
							</text>
						)}
					</g>
				);
			})}
			<clipPath id={clip}>
				<rect x={left} y={top} width={right - left} height={bottom - top + 1} />
			</clipPath>
			<g clipPath={`url(#${clip})`} fill="none">
				{isCompared && (
					<path
						d={path(published.spectrum, plot, axes)}
						className="stroke-soft"
						strokeWidth={1.25}
						strokeDasharray="5 4"
					/>
				)}
				{alone.map((arc) => (
					<path key={arc.id} d={alonePath(arc, plot, axes)} className={strokes[arc.id]} strokeWidth={1} />
				))}
				<path d={path(cell.spectrum, plot, axes)} className="stroke-accent" strokeWidth={1.75} />
				{enlarged && (
					<path
						d={`M${scaleRe(plot, axes, 0)},${bottom}V${scaleIm(plot, axes, enlarged.minusIm)}H${scaleRe(plot, axes, enlarged.re)}V${bottom}`}
						className="stroke-ink"
						strokeWidth={0.75}
					/>
				)}
			</g>
			{marks.map(({ id, x, y }) => (
				<circle key={id} cx={x} cy={y} r={0.2 * em} className="fill-accent stroke-paper" strokeWidth={1} />
			))}
			<Leaders labels={labels} className="stroke-rule" />
			<NamesAt labels={labels} classOf={inkOf} halo={3} />
			<Names placed={placed} plot={plot} layout={layout} />
		</g>
	);
});

/** Names of the arcs, each beside its line down to the place that it is of. */
function Names({
	placed,
	plot,
	layout,
}: {
	readonly placed: readonly PlacedName[];
	readonly plot: Plot;
	readonly layout: Layout;
}) {
	const { small } = layout;
	return placed.map(({ id, lines, x, y, row, side }) => {
		const first = nameTop(plot, layout, row);
		return (
			<g key={id}>
				<path d={`M${x},${first - 0.8 * small}V${y}`} className="stroke-rule" strokeWidth={0.75} />
				{lines.map((line, index) => (
					<text
						key={line}
						x={x + (side === "right" ? 0.4 : -0.4) * small}
						y={first + index * lineOf(layout)}
						textAnchor={side === "right" ? "start" : "end"}
						className={`${index === 0 ? "fill-ink" : "fill-soft"} stroke-paper`}
						{...halo}
						fontSize={small}
					>
						{line}
					</text>
				))}
			</g>
		);
	});
}
