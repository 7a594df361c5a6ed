import { memo, useMemo } from "react";
import { numberOf, uncertaintyOf } from "#library/fact";
import { outputs } from "#model";
import { halo } from "../figure/halo";
import { Leaders, NamesAt } from "../figure/NamesAt";
import { type Curve, type Layout, namesOf, scaleX, scaleY } from "./layout";
import { type LogAxis, logTickText } from "./log-axis";
import { type Arrhenius, type ArrheniusKey, isDrawn, isMeasured, measured, printed, valueText } from "./series";

interface PanelProps {
	readonly of: ArrheniusKey;
	readonly arrhenius: Arrhenius;
	readonly axis: LogAxis;
	readonly layout: Layout;
	readonly index: number;
}

const joined = (xs: readonly number[], ys: readonly number[]) =>
	xs.map((x, i) => `${x.toFixed(1)},${ys[i]!.toFixed(1)}`).join("L");

/** One result: its line with the band, what the paper prints, and the design in hand. */
export const Panel = memo(function Panel({ of, arrhenius, axis, layout, index }: PanelProps) {
	const { em, small, left, right } = layout;
	const panel = layout.panels[index]!;
	const { top } = panel;
	const { name, unit } = outputs[of];
	const drawn = isDrawn(of, arrhenius);
	return (
		<g>
			<text x={0} y={top - 0.6 * em} className="fill-ink stroke-paper" {...halo} fontSize={small}>
				{name}
				<tspan className="fill-soft">, {unit.label}</tspan>
			</text>
			{axis.ticks.map((tick) => {
				const y = scaleY(panel, axis, tick);
				return (
					<g key={tick}>
						<path d={`M${left},${y}H${right}`} className={tick === axis.from ? "stroke-rule" : "grid-line"} />
						<text x={left - 0.4 * em} y={y} dy="0.355em" textAnchor="end" className="fill-soft" fontSize={small}>
							{logTickText(tick)}
						</text>
					</g>
				);
			})}
			{drawn ? (
				<Content of={of} arrhenius={arrhenius} axis={axis} layout={layout} index={index} />
			) : (
				<text x={left + 0.5 * em} y={top + 1.5 * small} className="fill-soft stroke-paper" {...halo} fontSize={small}>
					Zero has no place on this scale.
				</text>
			)}
		</g>
	);
});

/** The line within the measured range is solid, beyond it dashed. */
const parts = [
	{ id: "measured", within: isMeasured, dash: undefined, opacity: 0.1 },
	{ id: "warm", within: (T: number) => T >= measured.to, dash: "5 3.5", opacity: 0.05 },
	{ id: "cold", within: (T: number) => T <= measured.from, dash: "5 3.5", opacity: 0.05 },
] as const;

function Content({ of, arrhenius, axis, layout, index }: PanelProps) {
	const { em, small, left, right } = layout;
	const { ends, line, now } = arrhenius;
	const panel = layout.panels[index]!;
	const { top, bottom } = panel;
	const curves = useMemo(() => {
		const curveOf = (spots: Arrhenius["line"]): Curve => ({
			xs: spots.map(({ T }) => scaleX(layout, ends, T)),
			ys: spots.map(({ values }) => scaleY(panel, axis, values[of])),
			upper: spots.map(({ values, u }) => scaleY(panel, axis, values[of] + u[of])),
			lower: spots.map(({ values, u }) => scaleY(panel, axis, values[of] - u[of])),
		});
		return {
			whole: curveOf(line),
			parts: parts.map(({ within, ...part }) => ({ ...part, curve: curveOf(line.filter(({ T }) => within(T))) })),
		};
	}, [of, line, ends, axis, layout, panel]);

	const marks = printed[of].map(({ T, fact }) => {
		const [value, u] = [numberOf(fact), uncertaintyOf(fact)];
		const [upper, y, lower] = [value + u, value, value - u].map((each) => scaleY(panel, axis, each));
		return { T, x: scaleX(layout, ends, T), y: y!, upper: upper!, lower: lower! };
	});
	const hand = {
		x: scaleX(layout, ends, now.T),
		y: scaleY(panel, axis, now.values[of]),
		upper: scaleY(panel, axis, now.values[of] + now.u[of]),
		lower: scaleY(panel, axis, now.values[of] - now.u[of]),
	};
	const r = 0.36 * em;
	const boxOf = (of: readonly { readonly x: number; readonly y: number }[]) => {
		const [xs, ys] = [of.map(({ x }) => x), of.map(({ y }) => y)];
		const [x, y] = [Math.min(...xs) - r, Math.min(...ys) - r];
		return { x, y, width: Math.max(...xs) + r - x, height: Math.max(...ys) + r - y };
	};
	const names = namesOf(
		{ x: left + 2, y: top, width: right - left - 2, height: bottom - top - 2 },
		curves.whole,
		{ text: layout.narrow ? "printed" : "printed for 25 and 30 °C", size: small, box: boxOf(marks) },
		{ text: valueText(of, now), size: 1.2 * small, box: boxOf([hand]) },
	);
	const cap = 0.22 * em;
	return (
		<>
			{curves.parts.map(({ id, dash, opacity, curve }) => (
				<g key={id}>
					<path
						d={`M${joined(curve.xs, curve.upper)}L${joined(curve.xs.toReversed(), curve.lower.toReversed())}Z`}
						className="fill-ink"
						fillOpacity={opacity}
					/>
					{[curve.upper, curve.lower].map((edge, i) => (
						<path
							key={i === 0 ? "upper" : "lower"}
							d={`M${joined(curve.xs, edge)}`}
							className="stroke-rule"
							fill="none"
							strokeWidth={0.75}
							strokeDasharray={dash}
						/>
					))}
					<path
						d={`M${joined(curve.xs, curve.ys)}`}
						className="stroke-ink"
						fill="none"
						strokeWidth={1.75}
						strokeDasharray={dash}
					/>
				</g>
			))}
			<path d={`M${hand.x},${top}V${bottom}`} className="stroke-accent" strokeWidth={0.75} />
			{marks.map(({ T, x, y, upper, lower }) => (
				<g key={T} className="stroke-ink" strokeWidth={1.25}>
					<path d={`M${x},${upper}V${lower}M${x - cap},${upper}h${2 * cap}M${x - cap},${lower}h${2 * cap}`} />
					<circle cx={x} cy={y} r={r} className="fill-paper" />
				</g>
			))}
			{hand.lower > hand.upper && (
				<path d={`M${hand.x},${hand.upper}V${hand.lower}`} className="stroke-accent" strokeWidth={2} />
			)}
			<circle cx={hand.x} cy={hand.y} r={0.26 * em} className="fill-accent stroke-paper" strokeWidth={1} />
			<Leaders labels={names} className="stroke-rule" />
			<NamesAt
				labels={names}
				classOf={(id) => (id === "hand" ? "fill-accent font-serif" : "fill-ink font-serif")}
				halo={halo.strokeWidth}
			/>
		</>
	);
}
