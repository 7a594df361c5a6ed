import { memo, type ReactNode, useMemo, useRef } from "react";
import type { Axis } from "#layout/axis";
import { toPlace } from "#model";
import { countingOf } from "../figure/counting";
import { Figure } from "../figure/Figure";
import { halo } from "../figure/halo";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import { plusMinus } from "../figure/plus-minus";
import { Ground } from "./Ground";
import { type Corner, highestOf, normal, stepsOf } from "./histogram";
import { apart, type Heights, type Layout, layoutOf, scaleX, within } from "./layout";
import { type Drawing, describe, placeOf, tableOf } from "./series";
import { useRoomyAxis } from "./use-roomy-axis";

export { drawingOf } from "./series";

interface DistributionChartProps {
	/** Of a result that is not exact; the same object while nothing in it changes. */
	readonly drawing: Drawing;
	/** “100,000”. */
	readonly draws: string;
	/** Whether the picture answers an earlier question. */
	readonly late: boolean;
	/** Stands right of the title. */
	readonly tools?: ReactNode;
}

const heights: Heights = { whole: 17, foot: 5.5 };

/** How a result is distributed where each input is drawn within its ±, against the normal curve of the first order. */
export const DistributionChart = memo(function DistributionChart(props: DistributionChartProps) {
	const { drawing, draws, late, tools } = props;
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const layout = useMemo(() => size && layoutOf(size.width, size.em, heights), [size]);
	const axis = useRoomyAxis(drawing.range, layout?.steps ?? 10);
	return (
		<Figure
			name="distribution"
			title={`The ${drawing.name} of ${draws} draws`}
			caption={`each input normal with its ±, cut off at its hard limits. Dashed: the normal curve of the first order. Beneath: the values below which so many of the draws lie.`}
			description={describe(drawing, draws)}
			table={tableOf(drawing)}
			tools={tools}
		>
			<div
				ref={box}
				className="picture-room overflow-hidden"
				style={{ height: `${heights.whole}rem` }}
				data-late={late || undefined}
			>
				{layout && <Curves drawing={drawing} axis={axis} layout={layout} />}
			</div>
		</Figure>
	);
});

interface CurvesProps {
	readonly drawing: Drawing;
	readonly axis: Axis;
	readonly layout: Layout;
}

const pathOf = (points: readonly Corner[]) => `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`;

function Curves({ drawing, axis, layout }: CurvesProps) {
	const { unit, value, u, bins } = drawing;
	const { width, height, em, top, base, textSize } = layout;
	const highest = Math.max(highestOf(bins), u > 0 ? normal(value, value, u) : 0);
	const at = ([x, density]: Corner): Corner => [
		scaleX(layout, axis, x),
		base - (density / highest) * (base - top - 0.5 * em),
	];
	const curve = Array.from({ length: 121 }, (_, i): Corner => {
		const x = axis.from + (i / 120) * (axis.to - axis.from);
		return at([x, normal(x, value, u)]);
	});
	const steps = pathOf(stepsOf(bins, axis.from, axis.to).map(at));
	const x = scaleX(layout, axis, value);
	const label = `${plusMinus(value, u)} ${unit}`.trim();
	return (
		<Picture width={width} height={height}>
			<path d={steps} className="fill-ink" fillOpacity={0.1} />
			<path d={steps} className="stroke-rule" fill="none" strokeWidth={1} />
			{u > 0 && (
				<path d={pathOf(curve)} className="stroke-ink" fill="none" strokeWidth={1.25} strokeDasharray="5 3.5" />
			)}
			<Ground axis={axis} layout={layout} unit={unit} />
			<path d={`M${x},${top - 0.25 * em}V${base}`} className="stroke-accent" strokeWidth={1.75} />
			<text
				x={within(layout, x, label, 1.15 * textSize)}
				y={top - 0.65 * em}
				textAnchor="middle"
				className="fill-accent stroke-paper font-serif"
				{...halo}
				fontSize={1.15 * textSize}
			>
				{label}
			</text>
			<Quantiles drawing={drawing} axis={axis} layout={layout} />
		</Picture>
	);
}

/** A line from the first to the last, thick over the middle 68 %; values and per cents beneath. */
function Quantiles({ drawing: { quantiles, sd }, axis, layout }: CurvesProps) {
	const { em, base, small, textSize } = layout;
	const line = base + 2.3 * em;
	const xs = quantiles.map(({ value }) => scaleX(layout, axis, value));
	const { factor } = countingOf(axis);
	const texts = quantiles.map(({ value }) => toPlace(value * factor, placeOf(sd * factor)));
	const percents = quantiles.map(({ percent }) => `${percent} %`);
	const middles = apart(
		layout,
		xs,
		texts.map((text, i) => (text.length > percents[i]!.length ? text : percents[i]!)),
		textSize,
	);
	return (
		<g>
			<path d={`M${xs[0]},${line}H${xs[4]}`} className="stroke-ink" strokeWidth={1} />
			<path d={`M${xs[1]},${line}H${xs[3]}`} className="stroke-ink" strokeWidth={3.5} />
			{quantiles.map(({ percent }, i) => (
				<g key={percent}>
					<path d={`M${xs[i]},${line - 0.3 * em}v${0.6 * em}`} className="stroke-ink" strokeWidth={1.25} />
					<path
						d={`M${xs[i]},${line + 0.3 * em}L${middles[i]},${line + 0.75 * em}`}
						className="stroke-rule"
						strokeWidth={1}
					/>
					<text x={middles[i]} y={line + 1.6 * em} textAnchor="middle" className="fill-ink" fontSize={textSize}>
						{texts[i]}
					</text>
					<text x={middles[i]} y={line + 2.6 * em} textAnchor="middle" className="fill-soft" fontSize={small}>
						{percents[i]}
					</text>
				</g>
			))}
		</g>
	);
}
