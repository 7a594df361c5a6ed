import { memo } from "react";
import { halo } from "../figure/halo";
import { lineBreak } from "../figure/line-break";
import { Picture } from "../figure/Picture";
import type { Layout } from "./layout";
import { aloneSaid, type Row, type Share, shareText, togetherSaid } from "./series";

interface BarsProps {
	readonly rows: readonly Row[];
	readonly layout: Layout;
}

const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;

export const IndexBars = memo(function IndexBars({ rows, layout }: BarsProps) {
	const { width, height, em, left, span, row, small, narrow, barTop, pitch, bar, worded } = layout;
	const foot = rows.length * row;
	/** Lines run through all rows; along the bars alone where names stand above them. */
	const lines = narrow
		? rows.map((_, index) => [index * row + barTop - 0.2 * em, index * row + barTop + pitch + bar + 0.2 * em])
		: [[0.25 * em, foot]];
	return (
		<Picture width={width} height={height} className="overflow-visible">
			{ticks.map((tick) => (
				<g key={tick}>
					<path
						d={lines.map(([from, to]) => `M${left + tick * span},${from}V${to}`).join("")}
						className={tick === 0 ? "stroke-rule" : "grid-line"}
						strokeWidth={1}
					/>
					<text
						x={left + tick * span}
						y={foot + 1.1 * em}
						textAnchor={tick === 0 && narrow ? "start" : "middle"}
						className="fill-soft"
						fontSize={small}
					>
						{tick === 1 ? shareText(tick) : 100 * tick}
					</text>
				</g>
			))}
			{rows.map((each, index) => (
				<g key={each.key} transform={`translate(0 ${index * row})`}>
					<Name row={each} name={layout.names[index]} layout={layout} />
					<ShareBar share={each.alone} words={worded && index === 0 ? aloneSaid : ""} place={0} layout={layout} />
					<ShareBar share={each.together} words={worded && index === 0 ? togetherSaid : ""} place={1} layout={layout} />
				</g>
			))}
		</Picture>
	);
});

interface NameProps {
	readonly row: Row;
	readonly name: Layout["names"][number] | undefined;
	readonly layout: Layout;
}

function Name({ row, name, layout }: NameProps) {
	const { narrow, width, em, nameSize, small, barTop, bar, pitch } = layout;
	const lines = name?.lines ?? [];
	const line = 1.2 * nameSize;
	const first = narrow ? 0.95 * em : barTop + (pitch + bar) / 2 + 0.35 * nameSize - (lines.length / 2) * line;
	return (
		<g className="stroke-paper" {...halo}>
			<title>{`${row.name}, ${row.range}`}</title>
			<text className="fill-ink" fontSize={nameSize}>
				{lines.map((words, index) => (
					<tspan key={words} x={0} y={first + index * line}>
						{words}
						{index < lines.length - 1 && lineBreak}
					</tspan>
				))}
			</text>
			<text
				x={narrow ? width : 0}
				y={narrow ? first : first + lines.length * line}
				textAnchor={narrow ? "end" : "start"}
				className="fill-soft"
				fontSize={small}
			>
				{name?.range}
			</text>
		</g>
	);
}

interface ShareBarProps {
	readonly share: Share;
	/** What the figure means. */
	readonly words: string;
	/** The upper bar of the two, or the lower one. */
	readonly place: 0 | 1;
	readonly layout: Layout;
}

function ShareBar({ share: { value, error, text }, words, place, layout }: ShareBarProps) {
	const { left, span, em, barTop, bar, pitch, nameSize, small } = layout;
	const y = barTop + place * pitch;
	const middle = y + bar / 2;
	// next to nothing is still seen
	const box = { x: left, y, width: Math.max(1, value * span), height: bar };
	const from = left + Math.max(0, value - error) * span;
	const to = left + Math.min(1, value + error) * span;
	return (
		<>
			<rect {...box} className="fill-paper" />
			{place === 0 ? (
				<rect {...box} className="fill-ink" fillOpacity={0.86} />
			) : (
				<rect {...box} className="fill-none stroke-ink" strokeWidth={1} />
			)}
			{error * span > 1 && (
				<>
					<path d={`M${from},${middle}H${left + value * span}`} className="stroke-paper" strokeWidth={3.5} />
					<path
						d={`M${from},${middle}H${to}M${from},${middle - 0.15 * em}v${0.3 * em}M${to},${middle - 0.15 * em}v${0.3 * em}`}
						className="stroke-soft"
						strokeWidth={1.25}
						fill="none"
					/>
				</>
			)}
			<text
				x={to + 0.4 * em}
				y={middle + 0.35 * nameSize}
				className="fill-ink stroke-paper font-serif"
				{...halo}
				fontSize={nameSize}
				fontWeight={place === 0 ? 650 : 400}
			>
				{text}
				{words && <tspan className="fill-soft font-sans" fontSize={small} fontWeight={400}>{` ${words}`}</tspan>}
			</text>
		</>
	);
}
