import { memo, useMemo, useRef } from "react";
import type { Axis } from "#layout/axis";
import { textWidth } from "#layout/text-width";
import { Figure } from "../figure/Figure";
import { halo } from "../figure/halo";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import { type Difference, describe, probabilityText, tableOf } from "./difference";
import { Ground } from "./Ground";
import { type Corner, highestOf, stepsOf } from "./histogram";
import { type Heights, type Layout, layoutOf, scaleX } from "./layout";
import { useRoomyAxis } from "./use-roomy-axis";

export { differenceOf, differenceText, probabilityText } from "./difference";

interface DifferenceChartProps {
	/** One that varies; the same object while nothing in it changes. */
	readonly difference: Difference;
	/** Whether the picture answers an earlier question. */
	readonly late: boolean;
}

const heights: Heights = { whole: 10, foot: 2 };

/** How the difference of two designs is distributed, the part above zero filled. */
export const DifferenceChart = memo(function DifferenceChart({ difference, late }: DifferenceChartProps) {
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const layout = useMemo(() => size && layoutOf(size.width, size.em, heights), [size]);
	const axis = useRoomyAxis(difference.range, layout?.steps ?? 10);
	return (
		<Figure
			name="difference"
			title={`How the ${difference.name} differs from that of ${difference.other}`}
			caption="pair by pair of the designs drawn. Filled: above zero, where the design in hand is the higher one."
			description={describe(difference)}
			table={tableOf(difference)}
		>
			<div
				ref={box}
				className="picture-room overflow-hidden"
				style={{ height: `${heights.whole}rem` }}
				data-late={late || undefined}
			>
				{layout && <Drawing difference={difference} axis={axis} layout={layout} />}
			</div>
		</Figure>
	);
});

const pathOf = (points: readonly Corner[]) =>
	points.length > 0 ? `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}` : "";

interface DrawingProps {
	readonly difference: Difference;
	readonly axis: Axis;
	readonly layout: Layout;
}

function Drawing({ difference: { bins, unit, probability }, axis, layout }: DrawingProps) {
	const { width, height, em, left, right, top, base, textSize } = layout;
	const highest = highestOf(bins);
	const at = ([x, density]: Corner): Corner => [
		scaleX(layout, axis, x),
		base - (density / highest) * (base - top - 0.5 * em),
	];
	const zero = scaleX(layout, axis, 0);
	const sides = [
		{ side: "below", text: `below zero: ${probabilityText(1 - probability)}`, x: zero - 0.5 * em, anchor: "end" },
		{ side: "above", text: `above zero: ${probabilityText(probability)}`, x: zero + 0.5 * em, anchor: "start" },
	] as const;
	return (
		<Picture width={width} height={height}>
			<path d={pathOf(stepsOf(bins, axis.from, 0).map(at))} className="fill-ink" fillOpacity={0.1} />
			<path d={pathOf(stepsOf(bins, 0, axis.to).map(at))} className="fill-accent" fillOpacity={0.3} />
			<path d={pathOf(stepsOf(bins, axis.from, axis.to).map(at))} className="stroke-rule" fill="none" strokeWidth={1} />
			<Ground axis={axis} layout={layout} unit={unit} signed />
			<path d={`M${zero},${top - 1.5 * em}V${base}`} className="stroke-ink" strokeWidth={1.25} />
			{sides
				.filter(({ text, anchor, x }) =>
					anchor === "end" ? x - textWidth(text, textSize) > left - em : x + textWidth(text, textSize) < right + em,
				)
				.map(({ side, text, x, anchor }) => (
					<text
						key={side}
						x={x}
						y={top - 0.65 * em}
						textAnchor={anchor}
						className={side === "above" ? "fill-accent stroke-paper" : "fill-soft stroke-paper"}
						{...halo}
						fontSize={textSize}
					>
						{text}
					</text>
				))}
		</Picture>
	);
}
