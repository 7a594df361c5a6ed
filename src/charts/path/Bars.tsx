import { memo, use } from "react";
import { BarChart, Bar as Bars, CartesianGrid, LabelList, XAxis, YAxis } from "recharts";
import type { PresetId } from "#library";
import { DescriptionId } from "../figure/Figure";
import { halves, type Layout } from "./layout";
import { Now } from "./Now";
import { type Energy, other, type Step, steps, unitOf } from "./series";

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
	readonly top: number;
	readonly interval: number;
	readonly layout: Layout;
	readonly onLoad: (id: PresetId) => void;
}

/** Everything that stays while a slider moves. The design in hand is drawn by Now, which alone hears of each change. */
export const PathBars = memo(function PathBars({ energy, top, interval, layout, onLoad }: BarsProps) {
	const { em, narrow } = layout;
	const description = use(DescriptionId);
	const of = steps[energy];
	const small = (narrow ? 0.6875 : 0.75) * em;
	const axisGap = (narrow ? 0.35 : 0.5) * em;
	const base = layout.height - layout.foot;

	/** ± and figure of each bar; where both bars are the same the figure stands once. */
	const mark = (which: "printed" | "kept") => (props: object) => {
		const { x, y, width, height } = boxOf(props);
		const step = of[(props as { index: number }).index];
		if (!step) return <g />;
		const { value, u, label } = step[which];
		const half = (u * height) / value;
		const middle = x + width / 2;
		return (
			<g pointerEvents="none">
				{/* Accent on ink alone is too faint: within a filled bar the line has paper around it. */}
				{which === "kept" && <path d={`M${middle},${y}V${y + half}`} className="stroke-paper" strokeWidth={3.5} />}
				<path d={`M${middle},${y - half}V${y + half}`} className="stroke-accent" strokeWidth={1.5} />
				{!(step.agree && which === "kept") && (
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
		const step = of[index];
		if (step) onLoad(step[which].preset);
	};

	const stepName = (props: object) => {
		const { x, y, index } = props as { x: number; y: number; index: number };
		const step = of[index] as Step;
		const twin = steps[other(energy)][index] as Step;
		const figures = step.agree ? twin.printed.label : `${twin.printed.label}\u2009·\u2009${twin.kept.label}`;
		const unit = unitOf(other(energy));
		const names = narrow ? halves(step.name) : [step.name];
		const seconds = narrow ? [figures, unit] : [`${figures} ${unit}`];
		return (
			<text x={x} y={y} textAnchor="middle" className="proportional-nums">
				{[...names, ...seconds].map((line, row) => (
					<tspan
						key={line}
						x={x}
						dy={(row === 0 ? 0.55 : row === names.length ? 1.1 : 0.95) * em}
						className={row < names.length ? "fill-ink" : "fill-soft"}
						fontSize={row < names.length && !narrow ? 0.8125 * em : small}
					>
						{line}
					</tspan>
				))}
			</text>
		);
	};

	const keyX = layout.width - layout.right + (narrow ? -10 : 0.6) * em;
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
			data={of as Step[]}
			width={layout.width}
			height={layout.height}
			margin={{ top: layout.top, right: layout.right, bottom: 0, left: 0 }}
			barSize={layout.bar}
			barGap={layout.gap}
			accessibilityLayer={false}
			role="img"
			aria-labelledby={description}
		>
			<CartesianGrid vertical={false} className="stroke-hairline" stroke="" />
			<YAxis
				width={layout.left}
				domain={[0, top]}
				ticks={Array.from({ length: Math.round(top / interval) + 1 }, (_, index) => index * interval)}
				allowDataOverflow
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
			<XAxis dataKey="name" height={layout.foot} interval={0} tickLine={false} axisLine={false} tick={stepName} />
			<Bars
				dataKey="printed.value"
				isAnimationActive={false}
				className="cursor-pointer"
				onClick={load("printed")}
				shape={(props: object) => {
					const { x, y, width, height } = boxOf(props);
					return (
						<path
							d={`M${x},${y + height}V${y}H${x + width}V${y + height}`}
							className="stroke-ink"
							fill="transparent"
							strokeWidth={1.25}
						/>
					);
				}}
			>
				<LabelList content={mark("printed")} />
			</Bars>
			<Bars
				dataKey="kept.value"
				isAnimationActive={false}
				className="cursor-pointer"
				onClick={load("kept")}
				shape={(props: object) => (
					<>
						<rect {...boxOf(props)} className="fill-paper" />
						<rect {...boxOf(props)} className="fill-ink" fillOpacity={inkDepth} />
					</>
				)}
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
			{key("as printed", keyX, narrow ? 0.7 * em : base - 1.5 * em, "fill-paper")}
			{key("solids kept", narrow ? keyX + 5.2 * em : keyX, narrow ? 0.7 * em : base - 0.2 * em, "fill-ink")}
			<Now layout={layout} />
		</BarChart>
	);
});
