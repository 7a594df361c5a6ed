import { memo, useMemo, useRef, useState } from "react";
import { type Axis, steadyAxis, ticksOf, tickText } from "#layout/axis";
import { textWidth } from "#layout/text-width";
import { Figure } from "../figure/Figure";
import { halo } from "../figure/halo";
import { Leaders, NamesAt } from "../figure/NamesAt";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import {
	caption,
	cyclesShown,
	describe,
	endOfLife,
	linesOf,
	measuredMarks,
	pointsOf,
	type Question,
	tableOf,
} from "./kept";
import { type Layout, layoutOf, namesOf, placeOf, rems } from "./kept-layout";

export { coinCellPerCycle, cyclesText, cyclesWithout } from "./kept";

/** The axis of cycles; it stays while what it has to hold moves within it. */
function useCycles(question: Question, most: number): Axis {
	const [kept, keep] = useState<Axis>();
	const axis = steadyAxis(kept, 0, cyclesShown(question), most);
	if (axis !== kept) keep(axis);
	return axis;
}

/** What is left of the capacity over the cycles if sodium were all that is lost. */
export const KeptChart = memo(function KeptChart({ CE, CE_needed, excess, cycles }: Question) {
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const layout = useMemo(() => size && layoutOf(size.width, size.em), [size]);
	const question = useMemo(() => ({ CE, CE_needed, excess, cycles }), [CE, CE_needed, excess, cycles]);
	const axis = useCycles(question, layout?.steps ?? 8);
	return (
		<Figure
			name="sodium-excess"
			title="Capacity kept"
			caption={caption}
			description={describe(question)}
			table={tableOf(question, ticksOf(axis))}
		>
			<div ref={box} className="picture-room w-full overflow-hidden" style={{ height: `${rems}rem` }}>
				{layout && <Drawing question={question} axis={axis} layout={layout} />}
			</div>
		</Figure>
	);
});

interface DrawingProps {
	readonly question: Question;
	readonly axis: Axis;
	readonly layout: Layout;
}

function Drawing({ question, axis, layout }: DrawingProps) {
	const { width, height, em, small, left, right, top, bottom } = layout;
	const lines = useMemo(() => linesOf(question), [question]);
	const names = useMemo(() => namesOf(layout, axis, lines, question), [layout, axis, lines, question]);
	const at = (N: number, share: number) => placeOf(layout, axis, [N, share]);
	const [endX, endY] = at(question.cycles, endOfLife);
	const isDesignLine = (id: string) => lines.some((line) => line.id === id && line.isDesign);
	return (
		<Picture width={width} height={height}>
			<text x={0} y={small} className="fill-ink" fontSize={small}>
				Capacity kept<tspan className="fill-soft">, %</tspan>
			</text>
			{[0, 20, 40, 60, 80, 100].map((percent) => {
				const [, y] = at(0, percent / 100);
				return (
					<g key={percent}>
						<path d={`M${left},${y}H${right}`} className={percent === 0 ? "stroke-rule" : "grid-line"} />
						<text x={left - 0.4 * em} y={y} dy="0.355em" textAnchor="end" className="fill-soft" fontSize={small}>
							{percent}
						</text>
					</g>
				);
			})}
			{ticksOf(axis).map((tick) => {
				const [x] = at(tick, 0);
				return (
					<g key={tick}>
						<path d={`M${x},${bottom}v${0.3 * em}`} className="stroke-rule" />
						<text
							x={Math.min(x, width - textWidth(tickText(tick, axis.interval), small) / 2)}
							y={bottom + 0.5 * em + small}
							textAnchor="middle"
							className="fill-soft"
							fontSize={small}
						>
							{tickText(tick, axis.interval)}
						</text>
					</g>
				);
			})}
			<text x={right} y={height - 0.3 * em} textAnchor="end" className="fill-soft" fontSize={small}>
				cycle
			</text>
			<path d={`M${endX},${top}V${bottom}`} className="stroke-rule" strokeWidth={1} strokeDasharray="2 3" />
			{lines.map((line) => (
				<path
					key={line.id}
					d={`M${pointsOf(line, axis.to)
						.map(([N, share]) =>
							at(N, share)
								.map((each) => each.toFixed(1))
								.join(),
						)
						.join("L")}`}
					className={line.isDesign ? "stroke-accent" : "stroke-ink"}
					fill="none"
					strokeWidth={line.isNeeded ? 1.5 : 1.75}
					strokeDasharray={line.isNeeded ? "5 3.5" : undefined}
				/>
			))}
			<path
				d={`M${endX - 0.3 * em},${endY}h${0.6 * em}M${endX},${endY - 0.3 * em}v${0.6 * em}`}
				className="stroke-ink"
				strokeWidth={1.5}
			/>
			{measuredMarks
				.filter(({ N }) => N <= axis.to)
				.map(({ id, N, share }) => {
					const [x, y] = at(N, share);
					return <circle key={id} cx={x} cy={y} r={0.32 * em} className="fill-paper stroke-ink" strokeWidth={1.25} />;
				})}
			<Leaders labels={names} className="stroke-rule" />
			<NamesAt
				labels={names}
				classOf={(id) => `${isDesignLine(id) ? "fill-accent" : "fill-ink"} font-serif`}
				halo={halo.strokeWidth}
			/>
		</Picture>
	);
}
