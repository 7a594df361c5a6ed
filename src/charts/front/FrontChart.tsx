import { memo, useMemo, useRef, useState } from "react";
import type { FrontPoint } from "#analysis/front";
import { ticksOf, tickText } from "#layout/axis";
import type { InputKey } from "#model";
import { Figure } from "../figure/Figure";
import { halo } from "../figure/halo";
import { lineBreak } from "../figure/line-break";
import { Leaders, NamesAt } from "../figure/NamesAt";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import { handOf, type Layout, layoutOf, namesOf, nearest, nowLines, placeOf, rems } from "./layout";
import {
	type Aims,
	type Axes,
	axesOf,
	axisTitle,
	captionOf,
	describe,
	finite,
	type Mark,
	marksWithin,
	type Now,
	tableOf,
	valueText,
} from "./series";

interface FrontChartProps {
	/** The first stands upwards, the second across. */
	readonly aims: Aims;
	/** Two at least, in the order of the first result. */
	readonly points: readonly FrontPoint[];
	/** The design in hand; pass it deferred. */
	readonly now: Now;
	/** Other designs, named where they lie within the picture. */
	readonly others: readonly Mark[];
	/** Inputs that vary along the front, for the table. */
	readonly keys: readonly InputKey[];
	readonly selected: number;
	readonly onSelect: (index: number) => void;
}

/** Axes that stay while the design in hand moves within them, begun anew for another front. */
function useAxes(points: readonly FrontPoint[], now: Now): Axes {
	const [kept, keep] = useState<{ readonly points: readonly FrontPoint[]; readonly axes: Axes }>();
	const before = kept?.points === points ? kept.axes : undefined;
	const axes = axesOf(before, points, now);
	if (before && axes.x === before.x && axes.y === before.y) return before;
	keep({ points, axes });
	return axes;
}

/** What two aims cost each other: the designs of which none is better in both, and the design in hand beside them. */
export const FrontChart = memo(function FrontChart(props: FrontChartProps) {
	const { aims, points, now, others, keys, selected, onSelect } = props;
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const layout = useMemo(() => size && layoutOf(size.width, size.em), [size]);
	const axes = useAxes(points, now);
	const shown = useMemo(() => marksWithin(axes, others), [axes, others]);
	const line = useMemo(
		() => layout && points.map(({ values }) => placeOf(layout, axes, values)),
		[layout, axes, points],
	);

	return (
		<Figure
			name="front"
			title="The front"
			caption={captionOf(aims)}
			hand="Press a point to see its design."
			description={describe(aims, points, now)}
			table={tableOf(aims, points, now, others, keys)}
		>
			<div ref={box} className="picture-room relative w-full overflow-hidden" style={{ height: `${rems}rem` }}>
				{layout && line && (
					<>
						<Drawing aims={aims} axes={axes} layout={layout} line={line} marks={shown} now={now} selected={selected} />
						{/* the points for a pointer; by key they are the slider beneath */}
						<div
							aria-hidden="true"
							className="absolute inset-0 cursor-pointer print:hidden"
							onClick={(event) => {
								const place = event.currentTarget.getBoundingClientRect();
								const index = nearest(line, [event.clientX - place.left, event.clientY - place.top]);
								if (index !== undefined) onSelect(index);
							}}
						/>
					</>
				)}
			</div>
		</Figure>
	);
});

interface DrawingProps {
	readonly aims: Aims;
	readonly axes: Axes;
	readonly layout: Layout;
	readonly line: readonly (readonly [number, number])[];
	readonly marks: readonly Mark[];
	readonly now: Now;
	readonly selected: number;
}

const joined = (points: readonly (readonly [number, number])[]) =>
	points.map((point) => point.map((each) => each.toFixed(1)).join()).join("L");

function Drawing({ aims, axes, layout, line, marks, now, selected }: DrawingProps) {
	const { width, height, em, small } = layout;
	const names = useMemo(() => namesOf(layout, axes, marks, line, now), [layout, axes, marks, line, now]);
	const chosen = line[selected];
	return (
		<Picture width={width} height={height}>
			<Ground axes={axes} layout={layout} />
			<path d={`M${joined(line)}`} className="stroke-ink" fill="none" strokeWidth={1.25} />
			{line.map(([x, y]) => (
				<circle key={`${x} ${y}`} cx={x} cy={y} r={0.15 * em} className="fill-ink" />
			))}
			{marks.map(({ name, values }) => {
				const [x, y] = placeOf(layout, axes, values);
				const half = 0.26 * em;
				return (
					<path
						key={name}
						d={`M${x},${y - half}L${x + half},${y}L${x},${y + half}L${x - half},${y}Z`}
						className="fill-paper stroke-ink"
						strokeWidth={1.25}
					/>
				);
			})}
			<Leaders labels={names} className="stroke-rule" />
			<NamesAt labels={names} classOf={() => "fill-ink font-serif"} halo={halo.strokeWidth} />
			{chosen && (
				<circle cx={chosen[0]} cy={chosen[1]} r={0.5 * em} className="fill-none stroke-ink" strokeWidth={1.75} />
			)}
			<Hand aims={aims} axes={axes} layout={layout} now={now} />
			<text x={0} y={layout.top - 0.7 * em} className="fill-soft" fontSize={small}>
				{axisTitle(aims[0])}
			</text>
			<text x={layout.right} y={height - 0.4 * em} textAnchor="end" className="fill-soft" fontSize={small}>
				{axisTitle(aims[1])}
			</text>
		</Picture>
	);
}

const Ground = memo(function Ground({ axes, layout }: { readonly axes: Axes; readonly layout: Layout }) {
	const { em, small, width, left, right, bottom, most } = layout;
	const { x, y } = axes;
	const across = ticksOf(x);
	const every = Math.ceil(across.length / most);
	return (
		<>
			{ticksOf(y).map((tick) => {
				const [, at] = placeOf(layout, axes, [tick, x.from]);
				return (
					<g key={tick}>
						<path d={`M${left},${at}H${right}`} className={tick === y.from ? "stroke-rule" : "grid-line"} />
						<text x={left - 0.4 * em} y={at} dy="0.355em" textAnchor="end" className="fill-soft" fontSize={small}>
							{tickText(tick, y.interval)}
						</text>
					</g>
				);
			})}
			{across.map((tick, i) => {
				const [at] = placeOf(layout, axes, [y.from, tick]);
				return (
					<g key={tick}>
						<path d={`M${at},${bottom}v${0.3 * em}`} className="stroke-rule" strokeWidth={1} />
						{i % every === 0 && (
							<text
								x={Math.min(at, width - 0.9 * em)}
								y={bottom + 0.5 * em + small}
								textAnchor="middle"
								className="fill-soft"
								fontSize={small}
							>
								{tickText(tick, x.interval)}
							</text>
						)}
					</g>
				);
			})}
		</>
	);
});

/** The design in hand with both ±, and its row above the picture. */
function Hand({ aims, axes, layout, now }: Pick<DrawingProps, "aims" | "axes" | "layout" | "now">) {
	const { em, small } = layout;
	const { values, u } = now;
	if (!finite(values)) return null;
	const { x, y, across, upwards } = handOf(layout, axes, now);
	const texts = nowLines([valueText(aims[0], values[0], u[0]), valueText(aims[1], values[1], u[1])], layout);
	return (
		<>
			<path
				d={`M${across[0]},${y}H${across[1]}M${x},${upwards[0]}V${upwards[1]}`}
				className="stroke-accent"
				strokeWidth={1.5}
			/>
			<circle cx={x} cy={y} r={0.32 * em} className="fill-accent stroke-paper" strokeWidth={1.5} />
			<circle cx={0.35 * em} cy={0.75 * em} r={0.32 * em} className="fill-accent" />
			<text className="fill-accent font-serif" fontSize={1.15 * small}>
				{texts.map((text, i) => (
					<tspan key={text} x={em} y={0.75 * em + i * 1.3 * small} dy="0.34em">
						{text}
						{i < texts.length - 1 && lineBreak}
					</tspan>
				))}
			</text>
		</>
	);
}
