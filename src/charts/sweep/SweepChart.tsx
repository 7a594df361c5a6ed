import { memo, type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import type { Ranged } from "#analysis/place";
import { rangeAround } from "#analysis/place";
import { type Sweep, sweep as sweepOf } from "#analysis/sweep";
import { type Axis, steadyAxis } from "#layout/axis";
import { textWidth } from "#layout/text-width";
import {
	type Basis,
	type Hold,
	type InputKey,
	type Inputs,
	inputText,
	isCoupled,
	nameInSentence,
	type OutputKey,
	outputs as outputRows,
	shownInput,
	shownUnit,
	toPlace,
	type Uncertainties,
} from "#model";
import { Figure } from "../figure/Figure";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import { axisTitle, publishedValues, xText, xTicks } from "./along";
import { Foot } from "./Foot";
import { Handle, type Setting } from "./Handle";
import { acrossOf, flagsOf, type Layout, layoutOf, scaleX, ticksThatFit } from "./layout";
import { Panel } from "./Panel";
import { captionOf, describe, points, reachOf, resultText, type Spot, spotAt, stopsOf, tableOf } from "./series";

interface SweepChartProps extends Setting {
	/** The design in hand; pass it deferred. */
	readonly inputs: Inputs;
	readonly u: Uncertainties;
	readonly hold: Hold;
	readonly along: InputKey;
	/** A panel for each; the same list as long as nothing in it changes. */
	readonly of: readonly OutputKey[];
	readonly basis: Basis;
	readonly tools?: ReactNode;
}

/** By its numbers, not by the object, which is new at every frame of a drag. */
const useSteadyRange = ({ key, from, to }: Ranged): Ranged => useMemo(() => ({ key, from, to }), [key, from, to]);

/** Axes of the panels, each kept as long as it fits, and begun anew for another result or another input. */
function useAxes(sweep: Sweep, now: Spot): readonly Axis[] {
	const [kept, keep] = useState<{ readonly of: string; readonly axes: readonly Axis[] }>({ of: "", axes: [] });
	const of = [sweep.key, ...sweep.lines.map((line) => line.of)].join();
	const axes = sweep.lines.map((line, i) => {
		const { factor } = shownUnit(outputRows[line.of].unit);
		const [low, high] = reachOf(line);
		const [value, u] = [now.outputs[line.of], now.u[line.of] || 0];
		const reach = Number.isFinite(value) ? [low, high, value - u, value + u] : [low, high];
		const before = kept.of === of ? kept.axes[i] : undefined;
		return steadyAxis(before, Math.min(...reach) * factor, Math.max(...reach) * factor, sweep.lines.length > 2 ? 4 : 6);
	});
	if (kept.of === of && axes.every((axis, i) => axis === kept.axes[i])) return kept.axes;
	keep({ of, axes });
	return axes;
}

/** Results along one input, as small pictures over one axis, with what follows and the design in hand. */
export const SweepChart = memo(function SweepChart(props: SweepChartProps) {
	const {
		inputs,
		u,
		hold,
		along,
		of,
		basis,
		tools,
		now: latest,
		fixed = false,
		onStart,
		onSet,
		onEnd,
		onCancel,
	} = props;
	const [hovered, setHovered] = useState<number>();
	/** While a drag lasts the axis keeps its ends: otherwise it would run away from the pointer. */
	const [held, hold_] = useState<Ranged>();
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);

	const range = useSteadyRange(held?.key === along ? held : rangeAround(along, inputs));
	const sweep = useMemo(() => sweepOf(inputs, u, hold, range, of, points), [inputs, u, hold, range, of]);
	const now = useMemo(() => spotAt(inputs, u, hold, along, inputs[along]), [inputs, u, hold, along]);
	const axes = useAxes(sweep, now);

	const across = useMemo(() => size && acrossOf(size.width, size.em), [size]);
	const flags = useMemo(() => across && flagsOf(publishedValues(along), across, range), [across, along, range]);
	const title = axisTitle(along, sweep);
	const second = sweep.follows !== undefined || along === "T";
	const canStop = isCoupled(along) && hold !== "none";
	const count = of.length;
	const layout = useMemo(
		() => across && flags && layoutOf(across, { panels: count, stops: canStop, second, title, flags }),
		[across, flags, count, canStop, second, title],
	);
	const start = useCallback(() => {
		hold_(range);
		onStart();
	}, [range, onStart]);
	const over = (then: () => void) => () => {
		hold_(undefined);
		then();
	};

	return (
		<Figure
			name="sweep"
			title="Along one input"
			caption={captionOf(along, sweep, basis)}
			hand={fixed ? undefined : `Press or drag to set the ${nameInSentence(along)}.`}
			description={describe(along, sweep, now)}
			table={tableOf(along, sweep, now)}
			tools={tools}
		>
			<Readout
				along={along}
				of={of}
				follows={sweep.follows?.key}
				spot={hovered === undefined ? now : spotAt(inputs, u, hold, along, hovered)}
				isNow={hovered === undefined}
			/>
			<div
				ref={box}
				className="picture-room relative w-full overflow-hidden"
				style={{ height: layout && size ? `${layout.height / size.em}rem` : "26rem" }}
			>
				{layout && flags && (
					<>
						<Drawing sweep={sweep} range={range} axes={axes} layout={layout} now={now}>
							<Foot
								along={along}
								range={range}
								layout={layout}
								ticks={xTicks(range, sweep, ticksThatFit(layout))}
								flags={flags}
								x={inputs[along]}
								second={
									sweep.follows
										? shownInput(sweep.follows.key, inputs[sweep.follows.key])
										: along === "T"
											? toPlace(inputs.T - 273.15, 0)
											: undefined
								}
							/>
							{hovered !== undefined && (
								<path
									data-screen-only=""
									d={`M${scaleX(layout, range, hovered)},${layout.panels[0]!.top}V${layout.panels.at(-1)!.bottom}`}
									className="stroke-soft"
									strokeWidth={1}
									strokeDasharray="2 3"
								/>
							)}
						</Drawing>
						<Handle
							along={along}
							range={range}
							layout={layout}
							value={inputs[along]}
							now={latest}
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

interface DrawingProps {
	readonly sweep: Sweep;
	readonly range: Ranged;
	readonly axes: readonly Axis[];
	readonly layout: Layout;
	readonly now: Spot;
	readonly children: ReactNode;
}

function Drawing({ sweep, range, axes, layout, now, children }: DrawingProps) {
	return (
		<Picture width={layout.width} height={layout.height}>
			<Stops sweep={sweep} range={range} layout={layout} />
			{sweep.lines.map((line, index) => (
				<Panel
					key={line.of}
					along={sweep.key}
					xs={sweep.xs}
					line={line}
					range={range}
					axis={axes[index]!}
					layout={layout}
					index={index}
					x={now.inputs[sweep.key]}
					value={now.outputs[line.of]}
					u={now.u[line.of]}
				/>
			))}
			{children}
		</Picture>
	);
}

interface StopsProps {
	readonly sweep: Sweep;
	readonly range: Ranged;
	readonly layout: Layout;
}

/** Where a limit ends the way: a line behind all panels, and above them what ends there, with the reason where it has room. */
function Stops({ sweep, range, layout }: StopsProps) {
	const { em, small, stopRow, panels, width } = layout;
	const found = stopsOf(sweep);
	return found.map(({ at, words, why }) => {
		const x = scaleX(layout, range, at);
		const toRight = x < width / 2;
		const whole = `${words}: ${why}`;
		const room = (toRight ? width - x : x) / found.length;
		return (
			<g key={words}>
				<path
					d={`M${x},${stopRow + 0.3 * em}V${panels.at(-1)!.bottom}`}
					className="stroke-ink"
					strokeWidth={1}
					strokeDasharray="4 3"
				/>
				<text x={x} y={stopRow} textAnchor={toRight ? "start" : "end"} className="fill-ink" fontSize={small}>
					{textWidth(whole, small) <= room ? whole : words}
				</text>
			</g>
		);
	});
}

interface ReadoutProps {
	readonly along: InputKey;
	readonly of: readonly OutputKey[];
	readonly follows: InputKey | undefined;
	readonly spot: Spot;
	/** The design in hand, and not one that the pointer is over. */
	readonly isNow: boolean;
}

/** What a press would give, for the eye; each figure in a room of its own, so that none moves another. */
function Readout({ along, of, follows, spot, isNow }: ReadoutProps) {
	return (
		<p className={`sweep-readout ${isNow ? "text-accent" : ""}`} aria-hidden="true">
			<span>
				{isNow ? "now " : "at "}
				{xText(along, spot.inputs[along])}
			</span>
			{of.map((key) => (
				<span key={key}>{resultText(key, spot.outputs[key], spot.u[key])}</span>
			))}
			{follows && (
				<span>
					{nameInSentence(follows)} {inputText(follows, spot.inputs[follows])}
				</span>
			)}
		</p>
	);
}
