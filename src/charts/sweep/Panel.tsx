import { memo, useMemo } from "react";
import type { Ranged } from "#analysis/place";
import type { SweepLine } from "#analysis/sweep";
import { type Axis, ticksOf, tickText } from "#layout/axis";
import { textWidth } from "#layout/text-width";
import { type InputKey, inputOf, outputs, shownUnit } from "#model";
import { countingOf } from "../figure/counting";
import { halo } from "../figure/halo";
import { type Curve, type Layout, labelBeside, scaleX, wrapped } from "./layout";
import { isConstant, resultText } from "./series";

interface PanelProps {
	readonly along: InputKey;
	readonly xs: Float64Array;
	readonly line: SweepLine;
	readonly range: Ranged;
	/** In shown units. */
	readonly axis: Axis;
	readonly layout: Layout;
	readonly index: number;
	/** The design in hand. */
	readonly x: number;
	readonly value: number;
	readonly u: number;
}

const joined = (xs: readonly number[], ys: readonly number[]) =>
	xs.map((x, i) => `${x.toFixed(1)},${ys[i]!.toFixed(1)}`).join("L");

/** One result: its line with the band, and the design in hand on it. */
export const Panel = memo(function Panel({ along, xs, line, range, axis, layout, index, x, value, u }: PanelProps) {
	const { left, right, em, small, narrow } = layout;
	const { top, bottom } = layout.panels[index]!;
	const { of } = line;
	const { factor, label } = shownUnit(outputs[of].unit);
	const scaleY = useMemo(
		() => (result: number) => bottom - ((result * factor - axis.from) / (axis.to - axis.from)) * (bottom - top),
		[bottom, top, factor, axis],
	);
	const isExact = useMemo(() => line.u.every((each) => !(each > 0)), [line]);
	const { curve, middle } = useMemo(() => {
		const found: { xs: number[]; upper: number[]; lower: number[] } = { xs: [], upper: [], lower: [] };
		const ys: number[] = [];
		xs.forEach((each, i) => {
			const result = line.values[i]!;
			if (!Number.isFinite(result)) return;
			const reach = Number.isFinite(line.u[i]) ? line.u[i]! : 0;
			found.xs.push(scaleX(layout, range, each));
			found.upper.push(scaleY(result + reach));
			found.lower.push(scaleY(result - reach));
			ys.push(scaleY(result));
		});
		return { curve: found satisfies Curve, middle: ys };
	}, [xs, line, layout, range, scaleY]);

	// the result is named above the panel
	const said = wrapped(`${inputOf(along).name} has no bearing on it.`, small, right - left - em);
	const words = !isConstant(line) ? [] : said.length > 2 ? ["No bearing on it."] : said;
	const text = resultText(of, value, u);
	const size = (narrow ? 0.8125 : 0.9375) * em;
	const at = { x: scaleX(layout, range, x), upper: scaleY(value + u), lower: scaleY(value - u) };
	const drawn = Number.isFinite(value);
	const counting = countingOf(axis);
	const countedIn = `${counting.power} ${label}`.trim();
	const place = labelBeside(
		curve,
		{
			x: at.x,
			upper: Math.min(at.upper, scaleY(value) - 0.35 * em),
			lower: Math.max(at.lower, scaleY(value) + 0.35 * em),
		},
		{ width: textWidth(text, size), height: 1.2 * size },
		{ left, right, top: top + words.length * 1.3 * small, bottom },
		0.5 * em,
	);
	return (
		<g>
			<text x={0} y={top - 0.6 * em} className="fill-ink stroke-paper" {...halo} fontSize={small}>
				{outputs[of].name}
				{countedIn && <tspan className="fill-soft">, {countedIn}</tspan>}
			</text>
			{ticksOf(axis).map((tick) => {
				const y = scaleY(tick / factor);
				return (
					<g key={tick}>
						<path d={`M${left},${y}H${right}`} className={tick === axis.from ? "stroke-rule" : "grid-line"} />
						<text x={left - 0.4 * em} y={y} dy="0.355em" textAnchor="end" className="fill-soft" fontSize={small}>
							{tickText(tick * counting.factor, axis.interval * counting.factor)}
						</text>
					</g>
				);
			})}
			{words.map((each, i) => (
				<text
					key={each}
					x={left + 0.5 * em}
					y={top + (i + 1) * 1.3 * small}
					className="fill-soft stroke-paper"
					{...halo}
					fontSize={small}
				>
					{each}
				</text>
			))}
			{!isExact && (
				<>
					<path
						d={`M${joined(curve.xs, curve.upper)}L${joined(curve.xs.toReversed(), curve.lower.toReversed())}Z`}
						className="fill-ink"
						fillOpacity={0.1}
					/>
					{[curve.upper, curve.lower].map((edge, i) => (
						<path
							key={i === 0 ? "upper" : "lower"}
							d={`M${joined(curve.xs, edge)}`}
							className="stroke-rule"
							fill="none"
							strokeWidth={0.75}
						/>
					))}
				</>
			)}
			<path d={`M${joined(curve.xs, middle)}`} className="stroke-ink" fill="none" strokeWidth={1.75} />
			<path d={`M${at.x},${top}V${bottom}`} className="stroke-accent" strokeWidth={0.75} />
			{drawn && (
				<g>
					{u > 0 && <path d={`M${at.x},${at.upper}V${at.lower}`} className="stroke-accent" strokeWidth={2} />}
					<circle cx={at.x} cy={scaleY(value)} r={0.32 * em} className="fill-accent stroke-paper" strokeWidth={1.5} />
					<text
						x={place.x}
						y={place.y}
						dy="0.34em"
						textAnchor={place.anchor}
						className="fill-accent stroke-paper font-serif"
						{...halo}
						fontSize={size}
					>
						{text}
					</text>
				</g>
			)}
		</g>
	);
});
