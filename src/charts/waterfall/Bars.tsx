import { memo } from "react";
import { tickText } from "#layout/axis";
import { textWidth } from "#layout/text-width";
import { halo } from "../figure/halo";
import { lineBreak } from "../figure/line-break";
import { Picture } from "../figure/Picture";
import { type Layout, reasonAt } from "./layout";
import { axisOf, type Row } from "./series";

/** How dark a bar is: start, end and gains as the filled bars of the path figure, losses lighter. */
const inkDepth = { gain: 0.86, loss: 0.42 };

interface BarsProps {
	readonly rows: readonly Row[];
	readonly unit: string;
	readonly layout: Layout;
	/** The row under the hand. */
	readonly dragged: string | undefined;
}

export const WaterfallBars = memo(function WaterfallBars({ rows, unit, layout, dragged }: BarsProps) {
	const { width, height, em, narrow, left, span, row, small } = layout;
	const { top, interval } = axisOf(rows, narrow ? 4 : 7);
	const x = (value: number) => left + (value / top) * span;
	const foot = rows.length * row;
	const ticks = Array.from({ length: Math.round(top / interval) + 1 }, (_, index) => index * interval);

	return (
		<Picture width={width} height={height} className="overflow-visible">
			{rows.map(
				({ id }, index) =>
					id !== undefined &&
					id === dragged && (
						<rect key={id} data-screen-only="" y={index * row} width={width} height={row} className="fill-panel" />
					),
			)}
			{ticks.map((tick) => (
				<g key={tick}>
					<path d={`M${x(tick)},${0.25 * em}V${foot}`} className={tick === 0 ? "stroke-rule" : "grid-line"} />
					<text
						x={x(tick)}
						y={foot + 1.1 * em}
						textAnchor={narrow && tick === 0 ? "start" : "middle"}
						className="fill-soft"
						fontSize={small}
					>
						{tickText(tick, interval)}
					</text>
				</g>
			))}
			<text x={x(top) + 1.6 * em} y={foot + 1.1 * em} className="fill-soft" fontSize={small}>
				{unit}
			</text>
			{rows.map((each, index) => (
				<g key={each.id ?? (index === 0 ? "start" : "end")} transform={`translate(0 ${index * row})`}>
					{index > 0 && <Connector at={x(each.id === undefined ? each.to : each.from)} layout={layout} />}
					<RowName row={each} name={layout.names[index] ?? ""} layout={layout} />
					{each.refused === undefined ? (
						<RowBar row={each} layout={layout} x={x} />
					) : (
						<Refused reason={each.refused} at={x(each.from)} layout={layout} />
					)}
				</g>
			))}
		</Picture>
	);
});

interface RowNameProps {
	readonly row: Row;
	readonly name: string;
	readonly layout: Layout;
}

function RowName({ row, name, layout: { narrow, em, nameSize, barTop, bar } }: RowNameProps) {
	const y = narrow ? 0.95 * em : barTop + bar / 2 + 0.35 * nameSize;
	return (
		<g>
			<title>{row.name}</title>
			<text y={y} className="fill-ink stroke-paper" {...halo} fontSize={nameSize}>
				{name}
			</text>
		</g>
	);
}

/** From the bar above, where the walk stands. */
function Connector({ at, layout: { row, bar, barTop } }: { readonly at: number; readonly layout: Layout }) {
	return <path d={`M${at},${barTop + bar - row}V${barTop}`} className="stroke-rule" strokeWidth={1} />;
}

interface RowBarProps {
	readonly row: Row;
	readonly layout: Layout;
	readonly x: (value: number) => number;
}

function RowBar({ row: { from, to, label, u = 0, average, id }, layout, x }: RowBarProps) {
	const { em, narrow, bar, barTop, labelSize, small } = layout;
	const box = {
		x: x(Math.min(from, to)),
		y: barTop,
		// a gain of next to nothing is still seen
		width: Math.max(1, Math.abs(x(to) - x(from))),
		height: bar,
	};
	const middle = barTop + bar / 2;
	const beyond = 0.3 * em;
	const weight = id === undefined ? 400 : 650;
	const labelX = x(Math.max(from, to + u, average?.to ?? 0)) + (narrow ? 0.35 : 0.6) * em;
	const averageX = labelX + textWidth(label, labelSize, weight) + 0.7 * em;
	return (
		<>
			{/* behind the bar, which it must not cut in two */}
			{average && <Mark at={x(average.to)} top={barTop - beyond} bottom={barTop + bar + beyond} />}
			<rect {...box} className="fill-paper" />
			<rect {...box} className="fill-ink" fillOpacity={to < from ? inkDepth.loss : inkDepth.gain} />
			{u > 0 && (
				<>
					<path d={`M${x(to - u)},${middle}H${x(to)}`} className="stroke-paper" strokeWidth={3.5} />
					<path d={`M${x(to - u)},${middle}H${x(to + u)}`} className="stroke-accent" strokeWidth={1.5} />
				</>
			)}
			<text
				x={labelX}
				y={middle + 0.34 * labelSize}
				className="fill-ink stroke-paper font-serif"
				{...halo}
				fontSize={labelSize}
				fontWeight={weight}
			>
				{label}
			</text>
			{average && (
				<>
					<Mark at={averageX} top={middle - 0.4 * small} bottom={middle + 0.4 * small} />
					<text
						x={averageX + 0.3 * em}
						y={middle + 0.34 * small}
						className="fill-soft stroke-paper"
						{...halo}
						fontSize={small}
					>
						{average.label}
					</text>
				</>
			)}
		</>
	);
}

function Mark({ at, top, bottom }: { readonly at: number; readonly top: number; readonly bottom: number }) {
	return <path d={`M${at},${top}V${bottom}`} className="stroke-soft" strokeWidth={1.5} />;
}

interface RefusedProps {
	readonly reason: string;
	readonly at: number;
	readonly layout: Layout;
}

function Refused({ reason, at, layout }: RefusedProps) {
	const { barTop, bar, small } = layout;
	const { lines, x, anchor } = reasonAt(reason, at, layout);
	const first = barTop + bar / 2 + (0.34 - 0.6 * (lines.length - 1)) * small;
	return (
		<g>
			<title>{reason}</title>
			<path d={`M${at},${barTop}V${barTop + bar}`} className="stroke-rule" strokeWidth={1} strokeDasharray="3 3" />
			<text textAnchor={anchor} className="fill-soft stroke-paper" {...halo} fontSize={small}>
				{lines.map((line, index) => (
					<tspan key={line} x={x} y={first + 1.2 * index * small}>
						{line}
						{index < lines.length - 1 && lineBreak}
					</tspan>
				))}
			</text>
		</g>
	);
}
