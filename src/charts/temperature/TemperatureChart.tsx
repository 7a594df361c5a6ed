import { memo, useMemo, useRef, useState } from "react";
import { type Decades, decadeTicks, steadyDecades } from "#layout/decades";
import { decadeText } from "../figure/decade-text";
import { Figure } from "../figure/Figure";
import { Picture } from "../figure/Picture";
import { usePictureSize } from "../figure/picture-size";
import { ohms } from "../resistance/series";
import { Handle, type Setting } from "../sweep/Handle";
import { scaleX } from "../sweep/layout";
import { Foot } from "./Foot";
import { Lines } from "./Lines";
import { type Layout, layoutOf, scaleY } from "./layout";
import {
	caption,
	degrees,
	describe,
	type LineId,
	type Point,
	pointAt,
	type Range,
	reachOf,
	type Subject,
	tableOf,
} from "./series";

export { contradictionOf, leadOf, longestContradiction, type Range, rangeAround, seriesOf } from "./series";

interface TemperatureChartProps extends Setting {
	readonly subject: Subject;
	readonly range: Range;
	/** Of the subject over the range. */
	readonly points: readonly Point[];
}

/** The cell resistance and its parts over temperature; the temperature of the design can be set in the picture itself. */
export const TemperatureChart = memo(function TemperatureChart(props: TemperatureChartProps) {
	const { subject, range, points, ...setting } = props;
	const [hovered, setHovered] = useState<number>();
	const box = useRef<HTMLDivElement>(null);
	const size = usePictureSize(box);
	const layout = useMemo(() => size && layoutOf(size.width, size.em), [size]);
	const now = useMemo(() => pointAt(subject, subject.inputs.T), [subject]);

	const [kept, keep] = useState<Decades>();
	const [low, high] = reachOf([...points, now]);
	const decades = steadyDecades(kept, low, high);
	if (kept?.from !== decades.from || kept.to !== decades.to) keep(decades);

	return (
		<Figure
			name="temperature"
			title="Resistance over temperature"
			caption={caption}
			hand={setting.fixed ? undefined : "Press or drag to set the temperature."}
			description={describe(points, now)}
			table={tableOf(points, now)}
		>
			<Readout point={hovered === undefined ? now : pointAt(subject, hovered)} isNow={hovered === undefined} />
			<div
				ref={box}
				className="picture-room relative w-full overflow-hidden"
				style={{ height: layout && size ? `${layout.height / size.em}rem` : "29rem" }}
			>
				{layout && (
					<>
						<Picture width={layout.width} height={layout.height}>
							<Grid decades={decades} layout={layout} />
							<Lines points={points} now={now} range={range} decades={decades} layout={layout} />
							<Foot points={points} range={range} layout={layout} T={now.T} />
							{hovered !== undefined && (
								<path
									data-screen-only=""
									d={`M${scaleX(layout, range, hovered)},${layout.top}V${layout.bottom}`}
									className="stroke-soft"
									strokeWidth={1}
									strokeDasharray="2 3"
								/>
							)}
						</Picture>
						<Handle along="T" range={range} layout={layout} value={now.T} onHover={setHovered} {...setting} />
					</>
				)}
			</div>
		</Figure>
	);
});

function Grid({ decades, layout }: { readonly decades: Decades; readonly layout: Layout }) {
	const { left, right, em, small } = layout;
	return decadeTicks(decades, 9).map((power) => {
		const y = scaleY(layout, decades, 10 ** power);
		return (
			<g key={power}>
				<path d={`M${left},${y}H${right}`} className="grid-line" />
				<text x={left - 0.4 * em} y={y} dy="0.355em" textAnchor="end" className="fill-soft" fontSize={small}>
					{decadeText(power)}
				</text>
			</g>
		);
	});
}

const read: readonly (readonly [LineId, string])[] = [
	["separator", "separator"],
	["interface", "interface"],
	["pores", "pores"],
	["cathode", "cathode"],
	["total", "total"],
	["activated", "if activated"],
];

/** The numbers at a temperature, for the eye; each in a room of its own, so that none moves another. */
function Readout({ point, isNow }: { readonly point: Point; readonly isNow: boolean }) {
	return (
		<p className={`temperature-readout ${isNow ? "text-accent" : ""}`} aria-hidden="true">
			<span>
				{isNow ? "now" : "at"} {degrees(point.T)}
			</span>
			{read.map(([id, name]) => (
				<span key={id} data-line={id}>
					{name} {ohms(point[id].value, point[id].u, id === "activated" ? 2 : 3)}
				</span>
			))}
		</p>
	);
}
