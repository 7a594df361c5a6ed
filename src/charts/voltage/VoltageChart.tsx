import { memo, useCallback, useMemo, useRef, useState } from "react";
import type { Axis } from "#layout/axis";
import { inputs as rows } from "#model";
import { Figure } from "../figure/Figure";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import { type Setting, SlideOver } from "../figure/SlideOver";
import { currentAxis, onStepAlong, stepsAlong, voltageAxis } from "./axes";
import { Foot } from "./Foot";
import { Ground } from "./Ground";
import { currentAt, type Frame, layoutOf, scaleX } from "./layout";
import { Now } from "./Now";
import { namesOf } from "./names";
import { Readout } from "./Readout";
import {
	currentText,
	describe,
	handText,
	limitOf,
	tableOf,
	uncertaintyAt,
	type Voltages,
	type Way,
	ways,
} from "./series";
import { Wedges } from "./Wedges";

export { voltagesOf } from "./series";
export { atCurrent, contradiction, heat, windowEnds } from "./words";

interface VoltageChartProps extends Setting {
	/** The design in hand; pass it deferred. */
	readonly of: Voltages;
}

interface Axes {
	readonly x: Axis;
	readonly y: Axis;
}

/** Both axes, kept as long as they fit; while a hand moves along the current, in any case: it would run away from it. */
function useAxes(of: Voltages, isHeld: boolean): Axes {
	const [kept, keep] = useState<Axes>();
	if (kept && isHeld) return kept;
	const x = currentAxis(kept?.x, of);
	const y = voltageAxis(kept?.y, of);
	if (kept && kept.x === x && kept.y === y) return kept;
	const axes = { x, y };
	keep(axes);
	return axes;
}

/** What the caption says of the ±, where there is one. */
function bandOf(of: Voltages, { from, to }: Axis): string {
	const ends = ways.map((way) => limitOf(of, way)).filter(Number.isFinite);
	const widest = uncertaintyAt(of, Math.max(0, ...ends));
	if (!(widest > 0)) return "";
	// a three-hundredth of its height is a pixel of the picture; both sentences are as long, so that the picture stays
	return widest > (to - from) / 300
		? "Band: ±\u00a0one standard uncertainty. "
		: "The ±\u00a0is thinner than the lines. ";
}

const endTexts = (of: Voltages) => {
	const text = (word: Way, end: number) =>
		end === 0
			? [`no head-room to ${word}`, "no head-room"]
			: [`${word === "charge" ? "charging" : "discharging"} ends at ${currentText(end)} mA/cm²`, currentText(end)];
	return {
		charge: text("charge", limitOf(of, "charge")),
		discharge: text("discharge", limitOf(of, "discharge")),
	};
};

/** The voltage on charge and discharge against the current, what each part takes of it, and where the window ends it. */
export const VoltageChart = memo(function VoltageChart(props: VoltageChartProps) {
	const { of, now, fixed = false, onStart, onSet, onEnd, onCancel } = props;
	const [hovered, setHovered] = useState<number>();
	const [isHeld, hold] = useState(false);
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const { x, y } = useAxes(of, isHeld);
	const frame = useMemo((): Frame | undefined => size && { layout: layoutOf(size.width, size.em), x, y }, [size, x, y]);
	const names = useMemo(() => frame && namesOf(frame, of, endTexts(of)), [frame, of]);
	const start = useCallback(() => {
		hold(true);
		onStart();
	}, [onStart]);
	const over = (then: () => void) => () => {
		hold(false);
		then();
	};
	const layout = frame?.layout;

	return (
		<Figure
			name="voltage"
			title="Voltage at a current"
			caption={`plateau plus or minus current times resistance; the wedges are what each part takes. ${bandOf(of, y)}Dashed: beyond the window the cell stops at once.`}
			hand={fixed ? undefined : "Press or drag to set the current."}
			description={describe(of, x)}
			table={tableOf(of, x)}
		>
			<Readout of={of} j={hovered ?? of.j} isNow={hovered === undefined} />
			<div
				ref={box}
				className="picture-room relative w-full overflow-hidden"
				style={{ height: layout ? `${layout.height / layout.em}rem` : "27rem" }}
			>
				{frame && names && (
					<>
						<Picture width={frame.layout.width} height={frame.layout.height}>
							<Ground frame={frame} of={of} />
							<Wedges frame={frame} of={of} />
							<Foot frame={frame} of={of} />
							{hovered !== undefined && (
								<path
									data-screen-only=""
									d={`M${scaleX(frame, hovered)},${frame.layout.top}V${frame.layout.bottom}`}
									className="stroke-soft"
									strokeWidth={1}
									strokeDasharray="2 3"
								/>
							)}
							<Now frame={frame} of={of} names={names} />
						</Picture>
						<SlideOver
							name={rows.j.name}
							value={of.j}
							valueText={`${handText(of.j)} ${rows.j.unit.spoken}`}
							{...stepsAlong(x)}
							area={frame.layout}
							at={scaleX(frame, of.j)}
							valueAt={(at) => onStepAlong(x, currentAt(frame, at))}
							now={now}
							fixed={fixed}
							onStart={start}
							onSet={onSet}
							onEnd={over(onEnd)}
							onCancel={over(onCancel)}
							onHover={setHovered}
						/>
					</>
				)}
			</div>
		</Figure>
	);
});
