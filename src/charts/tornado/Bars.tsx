import { memo } from "react";
import { halo } from "../figure/halo";
import { lineBreak } from "../figure/line-break";
import { Picture } from "../figure/Picture";
import { axisOf, inputOf, type Layout, labelAt, type PlacedTick } from "./layout";
import type { End, Row } from "./series";

interface BarsProps {
	readonly rows: readonly Row[];
	/** How far the longest bar goes. */
	readonly reach: number;
	/** The result in hand, with its ±. */
	readonly now: string;
	readonly unit: string;
	readonly layout: Layout;
}

export const TornadoBars = memo(function TornadoBars({ rows, reach, now, unit, layout }: BarsProps) {
	const { width, height, em, centre, top, row, small, labelSize } = layout;
	const ticks = axisOf(reach, unit, layout);
	return (
		<Picture width={width} height={height}>
			<text
				x={centre}
				y={0.9 * em}
				textAnchor="middle"
				className="fill-accent font-serif"
				fontSize={labelSize}
				fontWeight={650}
			>
				{now}, now
			</text>
			<text x={width} y={top - 0.5 * em} textAnchor="end" className="fill-soft" fontSize={small}>
				for 1 % more
			</text>
			{rows.map((each, index) => (
				<g key={each.key} transform={`translate(0 ${top + index * row})`}>
					<Ground ticks={ticks} layout={layout} />
					<Bar end={each.lower} half={each.oneSided ? "upper" : undefined} reach={reach} layout={layout} outlined />
					<Bar end={each.higher} half={each.oneSided ? "lower" : undefined} reach={reach} layout={layout} />
					<Now layout={layout} />
					<Texts row={each} name={layout.names[index] ?? []} reach={reach} layout={layout} />
				</g>
			))}
			<g className="fill-soft" fontSize={small} textAnchor="middle">
				{ticks.map(({ text, textX }) => (
					<text key={text} x={textX} y={top + rows.length * row + 1.1 * em}>
						{text}
					</text>
				))}
			</g>
		</Picture>
	);
});

/** From where to where lines run in a row: through all of it, or along the bar where text stands above and beneath. */
const lineOf = ({ arrangement, row, barTop, bar, em }: Layout) =>
	arrangement === "beside" ? [0, row] : [barTop - 0.3 * em, barTop + bar + 0.3 * em];

interface GroundProps {
	readonly ticks: readonly PlacedTick[];
	readonly layout: Layout;
}

function Ground({ ticks, layout }: GroundProps) {
	const [from, to] = lineOf(layout);
	const path = ticks.filter(({ at }) => at !== 0).map(({ x }) => `M${x},${from}V${to}`);
	return <path d={path.join("")} className="grid-line" />;
}

function Now({ layout }: { readonly layout: Layout }) {
	const [from, to] = lineOf(layout);
	return <path d={`M${layout.centre},${from}V${to}`} className="stroke-accent" strokeWidth={1.5} />;
}

interface BarProps {
	readonly end: End;
	/** Where both ends lie on one side, each has one half of the bar's height. */
	readonly half: "upper" | "lower" | undefined;
	readonly outlined?: boolean;
	readonly reach: number;
	readonly layout: Layout;
}

function Bar({
	end: { change },
	half,
	outlined = false,
	reach,
	layout: { centre, half: span, barTop, bar },
}: BarProps) {
	// a swing of next to nothing is still seen
	const length = Math.max(1, (Math.abs(change) / reach) * span);
	const box = {
		x: change < 0 ? centre - length : centre,
		y: half === "lower" ? barTop + bar / 2 : barTop,
		width: length,
		height: half ? bar / 2 : bar,
	};
	return outlined ? (
		<rect {...box} className="fill-paper stroke-ink" strokeWidth={1} />
	) : (
		<>
			<rect {...box} className="fill-paper" />
			<rect {...box} className="fill-ink" fillOpacity={0.86} />
		</>
	);
}

interface TextsProps {
	readonly row: Row;
	readonly name: readonly string[];
	readonly reach: number;
	readonly layout: Layout;
}

function Texts({ row, name, reach, layout }: TextsProps) {
	const { arrangement, width, em, barTop, bar, nameSize, small } = layout;
	const beside = arrangement === "beside";
	const middle = barTop + bar / 2 + 0.35 * nameSize;
	const line = 1.15 * nameSize;
	return (
		<>
			<g>
				<title>{row.name}</title>
				<text className="fill-ink" fontSize={nameSize}>
					{name.map((words, index) => (
						<tspan key={words} x={0} y={beside ? middle + (index - (name.length - 1) / 2) * line : 0.95 * em}>
							{words}
							{index < name.length - 1 && lineBreak}
						</tspan>
					))}
				</text>
			</g>
			<text
				x={width}
				y={beside ? middle : 0.95 * em}
				textAnchor="end"
				className="fill-soft"
				fontSize={beside ? nameSize : small}
			>
				{row.elasticity}
			</text>
			<Label end={row.lower} reach={reach} layout={layout} />
			<Label end={row.higher} reach={reach} layout={layout} />
		</>
	);
}

/** The result at an end, and outside of it the input that brings it there. */
function Label({ end, reach, layout }: { readonly end: End; readonly reach: number; readonly layout: Layout }) {
	const { arrangement, em, barTop, bar, labelSize, small, limits } = layout;
	const { x, anchor } = labelAt(end, reach, layout);
	const beneath = arrangement === "beneath";
	const y = beneath ? barTop + bar + 0.2 * em + labelSize : barTop + bar / 2 + 0.35 * labelSize;
	const result = (
		<tspan key="result" className="fill-ink">
			{end.text}
		</tspan>
	);
	const input = (
		<tspan key="input" className="fill-soft" fontSize={small}>
			{inputOf(end, limits)}
		</tspan>
	);
	const gap = "\u2002";
	return (
		<text x={x} y={y} textAnchor={anchor} className="stroke-paper" {...halo} fontSize={labelSize}>
			{end.side < 0 ? [input, gap, result] : [result, gap, input]}
		</text>
	);
}
