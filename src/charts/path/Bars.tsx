import { memo, use } from "react";
import { BarChart, Bar as Bars, CartesianGrid, LabelList, XAxis, YAxis } from "recharts";
import type { Basis, Energy } from "#model";
import { lineBreak } from "../figure/line-break";
import { DescriptionId } from "../figure/Picture";
import type { Layout } from "./layout";
import { Now } from "./Now";
import { type Bar, figuresOf, type Group, type Groups, other, unitOf } from "./series";

/** How dark a filled bar is; paper beneath it keeps the grid from showing through. */
const inkDepth = 0.86;

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const boxOf = (props: object): Box => {
	const { x, y, width, height } = props as Record<keyof Box, unknown>;
	return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
};

interface BarsProps {
	readonly energy: Energy;
	readonly basis: Basis;
	readonly groups: Groups;
	readonly top: number;
	readonly interval: number;
	readonly layout: Layout;
	readonly onLoad: ((what: Bar["loads"]) => void) | undefined;
}

/** Everything that stays while a slider moves. The design in hand is drawn by Now, which alone hears of each change. */
export const PathBars = memo(function PathBars(props: BarsProps) {
	const { energy, basis, groups, top, interval, layout, onLoad } = props;
	const { em, narrow, small } = layout;
	const description = use(DescriptionId);
	const of = groups[energy];
	const axisGap = (narrow ? 0.35 : 0.5) * em;
	const base = layout.height - layout.foot;

	/** A bar without a twin stands in the middle of its group. */
	const placed = (props: object) => {
		const group = of[(props as { index: number }).index];
		const { x, ...box } = boxOf(props);
		return { group, box: { ...box, x: group?.printed ? x : x - (layout.bar + layout.gap) / 2 } };
	};

	/** ± and figure of each bar; where both bars are the same the figure stands once. */
	const mark = (which: "printed" | "kept") => (props: object) => {
		const { group, box } = placed(props);
		const bar = group?.[which];
		if (!bar) return <g />;
		const { value, u, label } = bar;
		const { y, height } = box;
		const half = (u * height) / value;
		const middle = box.x + box.width / 2;
		return (
			<g pointerEvents="none">
				{/* Accent on ink alone is too faint: within a filled bar the line has paper around it. */}
				{which === "kept" && <path d={`M${middle},${y}V${y + half}`} className="stroke-paper" strokeWidth={3.5} />}
				<path d={`M${middle},${y - half}V${y + half}`} className="stroke-accent" strokeWidth={1.5} />
				{!(group.agree && which === "kept") && (
					<text
						x={middle}
						y={y - half - 0.4 * em}
						textAnchor="middle"
						className="fill-ink stroke-paper font-serif"
						strokeWidth={3}
						paintOrder="stroke"
						strokeLinejoin="round"
						fontSize={(narrow ? 0.75 : 0.875) * em}
						fontWeight={which === "kept" ? 650 : 400}
					>
						{label}
					</text>
				)}
			</g>
		);
	};

	const load = (which: "printed" | "kept") => (_: unknown, index: number) => {
		const bar = of[index]?.[which];
		if (bar) onLoad?.(bar.loads);
	};

	const stepName = (props: object) => {
		const { x, y, index } = props as { x: number; y: number; index: number };
		const figures = figuresOf(groups[other(energy)][index] as Group);
		const unit = unitOf(other(energy));
		const seconds = layout.stacked ? [figures, unit] : [`${figures} ${unit}`];
		const line = (text: string, row: number, fontSize: number, className: string) => (
			<tspan key={row} x={x} y={y + (0.55 + 0.95 * row) * em} className={className} fontSize={fontSize}>
				{text}
				{lineBreak}
			</tspan>
		);
		return (
			<text textAnchor="middle" className="proportional-nums">
				<title>{(of[index] as Group).name}</title>
				{layout.names[index]?.map((text, row) => line(text, row, layout.nameSize, "fill-ink"))}
				{seconds.map((text, row) => line(text, layout.nameRows + 0.15 + row, small, "fill-soft"))}
			</text>
		);
	};

	const keyX = layout.keyAbove ? layout.left + 2.8 * em : layout.width - layout.right + 0.6 * em;
	const swatch = small * 0.85;
	const key = (text: string, x: number, y: number, className: string) => (
		<g>
			<rect
				x={x + 0.5}
				y={y - swatch + 0.5}
				width={swatch}
				height={swatch}
				className={`${className} stroke-ink`}
				fillOpacity={inkDepth}
				strokeWidth={1.25}
			/>
			<text x={x + swatch + 0.4 * em} y={y} className="fill-soft" fontSize={small}>
				{text}
			</text>
		</g>
	);

	return (
		<BarChart
			data={of.map(({ printed, kept }, id) => ({ id, printed: printed?.value, kept: kept.value }))}
			width={layout.width}
			height={layout.height}
			margin={{ top: layout.top, right: layout.right, bottom: 0, left: 0 }}
			barSize={layout.bar}
			barGap={layout.gap}
			accessibilityLayer={false}
			role="img"
			aria-labelledby={description}
		>
			<CartesianGrid vertical={false} className="grid-line" stroke="" />
			<YAxis
				width={layout.left}
				domain={[0, top]}
				ticks={Array.from({ length: Math.round(top / interval) + 1 }, (_, index) => index * interval)}
				allowDataOverflow
				interval={0}
				axisLine={false}
				tickLine={false}
				tick={(props: object) => {
					const { y, payload } = props as { y: number; payload: { value: number } };
					return (
						<text x={layout.left - axisGap} y={y} dy="0.355em" textAnchor="end" className="fill-soft" fontSize={small}>
							{payload.value}
						</text>
					);
				}}
			/>
			<XAxis dataKey="id" height={layout.foot} interval={0} tickLine={false} axisLine={false} tick={stepName} />
			<Bars
				dataKey="printed"
				isAnimationActive={false}
				className={onLoad ? "cursor-pointer" : ""}
				onClick={load("printed")}
				shape={(props: object) => {
					const { group, box } = placed(props);
					if (!group?.printed) return <g />;
					const { x, y, width, height } = box;
					return (
						<path
							d={`M${x},${y + height}V${y}H${x + width}V${y + height}`}
							className="stroke-ink"
							fill="none"
							pointerEvents="all"
							strokeWidth={1.25}
						/>
					);
				}}
			>
				<LabelList content={mark("printed")} />
			</Bars>
			<Bars
				dataKey="kept"
				isAnimationActive={false}
				className={onLoad ? "cursor-pointer" : ""}
				onClick={load("kept")}
				shape={(props: object) => {
					const { box } = placed(props);
					return (
						<>
							<rect {...box} className="fill-paper" />
							<rect {...box} className="fill-ink" fillOpacity={inkDepth} />
						</>
					);
				}}
			>
				<LabelList content={mark("kept")} />
			</Bars>
			<path d={`M${layout.left},${base}H${layout.width - layout.right}`} className="stroke-rule" strokeWidth={1} />
			<text
				x={narrow ? 0 : layout.left - axisGap}
				y={0.7 * em}
				textAnchor={narrow ? "start" : "end"}
				className="fill-soft"
				fontSize={small}
			>
				{unitOf(energy)}
			</text>
			{key(
				basis === "stack" ? "as printed" : "printed cell",
				keyX,
				layout.keyAbove ? 0.7 * em : base - 1.5 * em,
				"fill-paper",
			)}
			{key(
				"solids kept",
				layout.keyAbove ? keyX + 8 * small : keyX,
				layout.keyAbove ? 0.7 * em : base - 0.2 * em,
				"fill-ink",
			)}
			<Now layout={layout} />
		</BarChart>
	);
});
