import { memo, useId } from "react";
import type { DesignMap } from "#analysis/map";
import type { MapPlane } from "#analysis/map-plane";
import { fitted, textWidth } from "#layout/text-width";
import { type InputKey, inputOf, shownUnit } from "#model";
import { lineBreak } from "../figure/line-break";
import type { Words, Written } from "./labels";
import { type Layout, pixelPath, scaleX, scaleY, ticksOf, upRoom } from "./layout";
import { resultText } from "./series";

interface AxesProps {
	readonly layout: Layout;
	readonly x: MapPlane["x"];
	readonly y: MapPlane["y"];
}

const axisName = (key: InputKey) => {
	const { label } = shownUnit(inputOf(key).unit);
	return `${inputOf(key).name}${label ? `, ${label}` : ""}`;
};

/** Frame, ticks and the names of both inputs with their units. */
export const Axes = memo(function Axes({ layout, x, y }: AxesProps) {
	const { em, small, left, right, top, bottom, width } = layout;
	return (
		<g>
			<rect x={left} y={top} width={right - left} height={bottom - top} className="stroke-rule" fill="none" />
			{ticksOf(x, right - left, 3.4 * em).map(({ value, text }) => {
				const at = scaleX(layout, x, value);
				const isLast = at + textWidth(text, small) / 2 > width;
				return (
					<g key={value}>
						<path d={`M${at},${bottom}v${0.3 * em}`} className="stroke-rule" />
						<text
							x={isLast ? width : at}
							y={bottom + 0.5 * em + small}
							textAnchor={isLast ? "end" : "middle"}
							className="fill-soft"
							fontSize={small}
						>
							{text}
						</text>
					</g>
				);
			})}
			{ticksOf(y, bottom - top, upRoom * em).map(({ value, text }) => {
				const at = scaleY(layout, y, value);
				return (
					<g key={value}>
						<path d={`M${left},${at}h${-0.3 * em}`} className="stroke-rule" />
						<text x={left - 0.5 * em} y={at} dy="0.355em" textAnchor="end" className="fill-soft" fontSize={small}>
							{text}
						</text>
					</g>
				);
			})}
			<g className="fill-soft" fontSize={small}>
				<text x={0} y={0.9 * em}>
					{fitted(axisName(y.key), small, width)}
				</text>
				<text x={right} y={bottom + 2.6 * em} textAnchor="end">
					{fitted(axisName(x.key), small, width)}
				</text>
			</g>
		</g>
	);
});

/** Of each band of the first layer over the one below it: twelve of them are still light. */
const shade = 0.035;

interface GroundProps {
	readonly map: DesignMap;
	readonly layout: Layout;
	readonly written: readonly Written[];
	readonly words: readonly Words[];
	readonly late: boolean;
}

/** Bands, iso-lines with their values, and what limits forbid: beneath the point, and not drawn anew when it moves. */
export const Ground = memo(function Ground({ map, layout, written, words, late }: GroundProps) {
	const { left, right, top, bottom, small, em } = layout;
	const hatch = useId();
	const [first, second] = map.layers;
	const pixels = (path: string) => pixelPath(layout, path);
	return (
		<g data-late={late || undefined}>
			<pattern id={hatch} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
				<rect width={7} height={7} className="fill-paper" />
				<path d="M3.5 0V7" className="stroke-rule" strokeWidth={1} />
			</pattern>
			<g transform={`translate(${left} ${top}) scale(${right - left} ${bottom - top})`}>
				{first?.levels.map(({ value, above }) => (
					<path key={value} d={above} className="fill-soft" fillOpacity={shade} />
				))}
			</g>
			<g className="stroke-soft" fill="none" strokeWidth={1} strokeDasharray="5 3">
				{second?.levels.map(({ value, line }) => (
					<path key={value} d={pixels(line)} />
				))}
			</g>
			<g className="stroke-ink" fill="none" strokeWidth={1}>
				{first?.levels.map(({ value, line }) => (
					<path key={value} d={pixels(line)} />
				))}
			</g>
			{map.forbidden.map(({ stop, area }) => (
				<path
					key={`${stop.key} ${stop.end}`}
					d={pixels(area)}
					fill={`url(#${hatch})`}
					className="stroke-rule"
					strokeWidth={1}
				/>
			))}
			{map.layers.every(({ levels }) => levels.length === 0) && (
				<text
					x={(left + right) / 2}
					y={(top + bottom) / 2}
					textAnchor="middle"
					className="fill-soft font-serif"
					fontSize={em}
				>
					{map.layers.map(({ of, min }) => resultText(of, min)).join(", ")} everywhere
				</text>
			)}
			<g fontSize={small} textAnchor="middle" paintOrder="stroke" strokeLinejoin="round" className="stroke-paper">
				{written.map(({ id, text, x, y, angle, layer }) => (
					<text
						key={id}
						transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)})`}
						dy="0.355em"
						strokeWidth={4}
						className={layer === 0 ? "fill-ink" : "fill-soft"}
					>
						{text}
					</text>
				))}
				{words.map(({ id, lines, x, y }) => (
					<text key={id} strokeWidth={4} className="fill-ink">
						{lines.map((line, i) => (
							<tspan key={line} x={x} y={y + i * small * 1.2} dy="0.355em">
								{line}
								{i < lines.length - 1 && lineBreak}
							</tspan>
						))}
					</text>
				))}
			</g>
		</g>
	);
});
