import { memo, type ReactNode, useMemo, useRef } from "react";
import { type Axis, ticksOf, tickText } from "#layout/axis";
import { useRoomyAxis } from "../distribution/use-roomy-axis";
import { Figure } from "../figure/Figure";
import { halo } from "../figure/halo";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import { plusMinus } from "../figure/plus-minus";
import {
	type Apart,
	describe,
	differenceText,
	type Forest,
	type Row,
	rangesOf,
	reachOf,
	tableOf,
	verdictText,
} from "./forest";
import { hasFigure, type Layout, layoutOf, type Panel, scaleX, stepsThatFit } from "./forest-layout";
import { NameLines } from "./NameLines";

export { apartOf, differenceText, type Forest, likelihoodText, type Row, verdictText } from "./forest";

interface ForestChartProps {
	/** The same object while nothing in it changes; two designs at least. */
	readonly forest: Forest;
	readonly tools?: ReactNode;
}

/** A row a design: its result with ±, and how far it is from the reference with the ± of the difference. */
export const ForestChart = memo(function ForestChart({ forest, tools }: ForestChartProps) {
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const { rows, name, unit, reference } = forest;
	const layout = useMemo(() => size && layoutOf(size.width, size.em, rows), [size, rows]);
	const ranges = useMemo(() => rangesOf(rows), [rows]);
	const most = layout ? stepsThatFit(layout.values, layout.em) : 5;
	const values = useRoomyAxis(ranges.values, most);
	const differences = useRoomyAxis(ranges.differences, most);
	return (
		<Figure
			name="told-apart"
			title={`The ${name} of each design, and how far it is from ${reference}`}
			caption="thick: one ±, thin: 95&nbsp;%. Where the thin line of a difference reaches zero, the two cannot be told apart."
			description={describe(forest)}
			table={tableOf(forest)}
			tools={tools}
		>
			<div ref={box} className="picture-room overflow-hidden">
				{layout && (
					<Picture width={layout.width} height={layout.height}>
						{layout.narrow && <Between layout={layout} count={rows.length} />}
						<Ground panel={layout.values} axis={values} layout={layout} head={unit} />
						<Ground panel={layout.differences} axis={differences} layout={layout} head={`from ${reference}`} signed />
						{rows.map((row, index) => (
							<ForestRow
								key={row.id}
								row={row}
								shown={layout.names[index] ?? []}
								index={index}
								layout={layout}
								values={values}
								differences={differences}
							/>
						))}
					</Picture>
				)}
			</div>
		</Figure>
	);
});

/** On a phone a row has its name above its line: a hairline keeps it from the name beneath. */
function Between({
	layout: { width, row, values, differences },
	count,
}: {
	readonly layout: Layout;
	readonly count: number;
}) {
	const lines = [values, differences].flatMap(({ top }) =>
		Array.from({ length: count - 1 }, (_, i) => `M0,${top + (i + 1) * row}H${width}`),
	);
	return <path d={lines.join("")} className="grid-line" />;
}

interface GroundProps {
	readonly panel: Panel;
	readonly axis: Axis;
	readonly layout: Layout;
	readonly head: string;
	readonly signed?: boolean;
}

const Ground = memo(function Ground({ panel, axis, layout, head, signed = false }: GroundProps) {
	const { em, small, narrow, row, rules } = layout;
	const tops = Array.from({ length: Math.round((panel.foot - panel.top) / row) }, (_, i) => panel.top + i * row);
	/** At the edges of a phone the figures of the ends stand within the picture. */
	const anchor = (tick: number) =>
		!narrow ? "middle" : tick === axis.from ? "start" : tick === axis.to ? "end" : "middle";
	const shift = (tick: number) => (anchor(tick) === "start" ? -0.7 : anchor(tick) === "end" ? 0.7 : 0) * em;
	return (
		<g fontSize={small} className="fill-soft">
			<text x={panel.left} y={panel.top - 0.75 * em}>
				{head}
			</text>
			{ticksOf(axis).map((tick) => {
				const x = scaleX(panel, axis, tick);
				const text = tickText(tick, axis.interval);
				return (
					<g key={tick}>
						<path
							d={tops.map((top) => `M${x},${top + rules}V${top + row}`).join("")}
							className={signed && tick === 0 ? "stroke-ink" : "grid-line"}
							strokeWidth={signed && tick === 0 ? 1.25 : undefined}
						/>
						{hasFigure(panel, { small, em }, axis, tick) && (
							<text x={x + shift(tick)} y={panel.foot + 1.15 * em} textAnchor={anchor(tick)}>
								{signed && tick > 0 ? `+${text}` : text}
							</text>
						)}
					</g>
				);
			})}
		</g>
	);
});

interface RowProps {
	readonly row: Row;
	/** The name on its lines, as there is room for it. */
	readonly shown: readonly string[];
	readonly index: number;
	readonly layout: Layout;
	readonly values: Axis;
	readonly differences: Axis;
}

function ForestRow({ row: each, shown, index, layout, values, differences }: RowProps) {
	const { row, line, nameLine, narrow, nameSize, small, em } = layout;
	const { name, hand, value, u, apart } = each;
	const tone = hand ? "fill-accent" : "fill-ink";
	const figures = 0.8125 * em;
	const within = (panel: Panel) => panel.top + index * row;
	const at = { value: within(layout.values), apart: within(layout.differences) };
	const textLine = narrow ? nameLine : line + 0.32 * figures;
	return (
		<g>
			{(narrow ? [at.value, at.apart] : [at.value]).map((top) => (
				<NameLines key={top} lines={shown} name={name} y={top + nameLine} size={nameSize} hand={hand} />
			))}
			<Interval panel={layout.values} axis={values} y={at.value + line} value={value} u={u} hand={hand} em={em} />
			<text
				x={layout.values.textX}
				y={at.value + textLine}
				textAnchor="end"
				className={`${tone} stroke-paper`}
				{...halo}
				fontSize={figures}
			>
				{Number.isFinite(value) ? plusMinus(value, u) : "–"}
			</text>
			{apart ? (
				<>
					<Interval
						panel={layout.differences}
						axis={differences}
						y={at.apart + line}
						value={apart.difference}
						u={apart.u}
						hand={hand}
						em={em}
					/>
					<Words
						apart={apart}
						x={layout.differences.textX}
						y={at.apart + (narrow ? 0.95 * em : line - 0.1 * em)}
						layout={layout}
					/>
				</>
			) : (
				<text
					x={layout.differences.textX}
					y={at.apart + textLine}
					textAnchor="end"
					className="fill-soft stroke-paper"
					{...halo}
					fontSize={small}
				>
					the reference
				</text>
			)}
		</g>
	);
}

/** The difference, and beneath it what it means. */
function Words({
	apart,
	x,
	y,
	layout: { em, small },
}: {
	readonly apart: Apart;
	readonly x: number;
	readonly y: number;
	readonly layout: Layout;
}) {
	const isApart = apart.verdict === "distinguishable";
	return (
		<g textAnchor="end" className="stroke-paper" {...halo}>
			<text x={x} y={y} className="fill-ink" fontSize={0.8125 * em}>
				{differenceText(apart)}
			</text>
			<text
				x={x}
				y={y + 1.1 * em}
				className={isApart ? "fill-ink" : "fill-soft"}
				fontSize={small}
				fontWeight={isApart ? 600 : 400}
			>
				{verdictText(apart)}
			</text>
		</g>
	);
}

interface IntervalProps {
	readonly panel: Panel;
	readonly axis: Axis;
	readonly y: number;
	readonly value: number;
	readonly u: number;
	readonly hand: boolean;
	readonly em: number;
}

/** A dot, one ± thick, 95 % thin; the design in hand filled, any other one hollow. */
function Interval({ panel, axis, y, value, u, hand, em }: IntervalProps) {
	if (!Number.isFinite(value)) return null;
	const x = (of: number) => scaleX(panel, axis, of);
	const [low, high] = reachOf(value, u);
	const stroke = hand ? "stroke-accent" : "stroke-ink";
	return (
		<g>
			{u > 0 && (
				<>
					<path d={`M${x(low)},${y}H${x(high)}`} className={stroke} strokeWidth={1} />
					<path d={`M${x(value - u)},${y}H${x(value + u)}`} className={stroke} strokeWidth={3.5} />
				</>
			)}
			<circle
				cx={x(value)}
				cy={y}
				r={0.24 * em}
				className={`${stroke} ${hand ? "fill-accent" : "fill-paper"}`}
				strokeWidth={1.5}
			/>
		</g>
	);
}
