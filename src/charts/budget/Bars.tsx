import { memo } from "react";
import { halo } from "../figure/halo";
import { lineBreak } from "../figure/line-break";
import { Picture } from "../figure/Picture";
import type { Layout, RowPlace } from "./layout";
import { type Layer, type Row, shareText, uncertaintyText, type Whole } from "./series";

const swatches: Readonly<Record<Layer, string>> = {
	anode: "fill-anode",
	separator: "fill-separator stroke-separator-line",
	cathode: "fill-cathode",
};

interface BarsProps {
	readonly whole: Whole;
	readonly rows: readonly Row[];
	readonly places: readonly RowPlace[];
	readonly layout: Layout;
}

export const BudgetBars = memo(function BudgetBars({ whole, rows, places, layout }: BarsProps) {
	const { width, em, narrow, small, head, foot, barX, barSpan, scale } = layout;
	const bottom = places.at(-1)?.bottom ?? head;
	const height = bottom + foot;
	const figures = bottom + 1.15 * em;
	return (
		<Picture width={width} height={height} className="absolute top-0 left-0 print:static">
			{[0, 0.25, 0.5, 0.75, 1].map((part) => (
				<g key={part}>
					{/* on a phone each bar has a line of its own: there is text between the bars */}
					{!narrow && (
						<path
							d={`M${barX + part * barSpan},${head}V${bottom + 0.25 * em}`}
							className={part === 0 ? "stroke-rule" : "grid-line"}
						/>
					)}
					<text
						x={barX + part * barSpan}
						y={figures}
						textAnchor={!narrow || (part > 0 && part < 1) ? "middle" : part === 0 ? "start" : "end"}
						className="fill-soft"
						fontSize={small}
					>
						{`${part * 100}${part === 1 ? " %" : ""}`}
					</text>
				</g>
			))}
			{!narrow && (
				<g className="fill-soft" fontSize={small}>
					<text x={barX} y={0.85 * em}>
						share of the variance
					</text>
					<text x={width} y={0.85 * em} textAnchor="end">
						with this ± halved
					</text>
				</g>
			)}
			{scale && (
				<g>
					<path d={`M${scale.x},${head}V${bottom + 0.25 * em}`} className="stroke-rule" />
					<path
						d={`M${scale.x + scale.span},${head}V${bottom + 0.25 * em}`}
						className="stroke-accent"
						strokeWidth={1.5}
					/>
					<text x={scale.x} y={figures} textAnchor="middle" className="fill-soft" fontSize={small}>
						± 0
					</text>
					<text x={scale.x + scale.span} y={figures} textAnchor="middle" className="fill-accent" fontSize={small}>
						{`now ± ${uncertaintyText(whole.u, whole.u)}`}
					</text>
				</g>
			)}
			{rows.map(
				(row, index) =>
					places[index] && (
						<BudgetBar
							key={row.key}
							row={row}
							name={layout.names[index] ?? []}
							place={places[index]}
							whole={whole}
							layout={layout}
						/>
					),
			)}
		</Picture>
	);
});

interface BarProps {
	readonly row: Row;
	readonly name: readonly string[];
	readonly place: RowPlace;
	readonly whole: Whole;
	readonly layout: Layout;
}

function BudgetBar({ row, name, place, whole, layout }: BarProps) {
	const { em, narrow, nameSize, nameX, fieldX, barX, barSpan, bar, scale, shareX } = layout;
	const line = place.field + 0.35 * nameSize;
	const nameLine = narrow ? place.top + 1.1 * em : line;
	const barTop = narrow ? place.bottom - 1.4 * bar : place.field - bar / 2;
	const length = Math.max(1, row.share * barSpan);
	const swatch = 0.5625 * em;
	return (
		<g>
			{row.layer && (
				<rect
					y={nameLine - 0.36 * nameSize - swatch / 2}
					width={swatch}
					height={swatch}
					rx={1}
					className={swatches[row.layer]}
				/>
			)}
			<g>
				<title>{row.name}</title>
				<text className="fill-ink" fontSize={nameSize}>
					{name.map((text, index) => (
						<tspan key={text} x={nameX} y={nameLine + (index - (name.length - 1) / 2) * 1.2 * nameSize}>
							{text}
							{index < name.length - 1 && lineBreak}
						</tspan>
					))}
				</text>
			</g>
			{/* beneath the field on the screen; a saved picture and paper have it alone */}
			<text x={fieldX} y={line} className="fill-ink" fontSize={nameSize}>
				{row.text}
			</text>
			{narrow && <path d={`M${barX},${barTop + bar}h${barSpan}`} className="grid-line" />}
			<rect x={barX} y={barTop} width={length} height={bar} className="fill-paper" />
			<rect x={barX} y={barTop} width={length} height={bar} className="fill-ink" fillOpacity={0.86} />
			<text
				x={narrow ? shareX : barX + length + 0.5 * em}
				y={line}
				textAnchor={narrow ? "end" : "start"}
				className="fill-ink stroke-paper"
				{...halo}
				fontSize={nameSize}
				fontWeight={600}
			>
				{shareText(row.share)}
			</text>
			{scale && <Halved row={row} whole={whole} scale={scale} y={place.field} em={em} />}
			<text x={layout.width} y={line} textAnchor="end" className="fill-soft" fontSize={nameSize}>
				{`→ ± ${uncertaintyText(row.halved, whole.u)}`}
			</text>
		</g>
	);
}

/** From the ± as it is back to where halving this one would bring it. */
function Halved({
	row,
	whole,
	scale: { x, span },
	y,
	em,
}: {
	readonly row: Row;
	readonly whole: Whole;
	readonly scale: { readonly x: number; readonly span: number };
	readonly y: number;
	readonly em: number;
}) {
	const at = x + (row.halved / whole.u) * span;
	return (
		<>
			<path d={`M${x + span},${y}H${at}`} className="stroke-ink" strokeWidth={1.5} />
			<path d={`M${at},${y - 0.35 * em}V${y + 0.35 * em}`} className="stroke-ink" strokeWidth={1.5} />
		</>
	);
}
