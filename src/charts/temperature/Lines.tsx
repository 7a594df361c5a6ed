import { memo } from "react";
import type { Decades } from "#layout/decades";
import { halo } from "../figure/halo";
import { scaleX } from "../sweep/layout";
import { Guess } from "./Guess";
import { type Layout, nameHeights, nameOf, scaleY } from "./layout";
import { Marker } from "./Marker";
import { banded, drawnOf, guessWithin, type LineId, type Point, type Range, stretchesOf } from "./series";

const strokes: Readonly<
	Record<Exclude<LineId, "activated">, { readonly className: string; readonly strokeWidth: number }>
> = {
	total: { className: "stroke-ink", strokeWidth: 1.5 },
	cathode: { className: "stroke-cathode", strokeWidth: 3 },
	separator: { className: "stroke-separator-line", strokeWidth: 1.75 },
	interface: { className: "stroke-anode", strokeWidth: 1.75 },
	pores: { className: "stroke-cathode", strokeWidth: 1.25 },
};

const bands = { separator: "fill-separator stroke-separator-line", interface: "fill-anode stroke-anode" } as const;

/** The total mostly lies on the cathode: each has its dashes in the gaps of the other, so that both are seen. */
const dashed = { strokeDasharray: "6 4" };
const dashes: Readonly<Record<Exclude<LineId, "activated">, { readonly strokeDasharray: string }>> = {
	total: { strokeDasharray: "7 7" },
	cathode: { strokeDasharray: "0 7 7 0" },
	separator: dashed,
	interface: dashed,
	pores: dashed,
};

interface LinesProps {
	readonly points: readonly Point[];
	readonly now: Point;
	readonly range: Range;
	readonly decades: Decades;
	readonly layout: Layout;
}

/** Every line with its band, its name at its right end, and its mark where the design in hand stands. */
export const Lines = memo(function Lines({ points, now, range, decades, layout }: LinesProps) {
	const { em, small, bottom, right, mark } = layout;
	const x = (point: Point) => scaleX(layout, range, point.T);
	const y = (value: number) => scaleY(layout, decades, value);
	const drawn = drawnOf(now);
	const ends = drawn.map((id) => y(points.at(-1)![id].value));
	const heights = nameHeights(layout, ends);
	const at = x(now);
	// behind the circle of the total the square of the cathode shows at its corners
	const behind = Math.abs(y(now.cathode.value) - y(now.total.value)) < 2 * mark;
	const markOf = (id: LineId) => (id === "cathode" && behind ? 1.9 : 1.25) * mark;
	const path = (part: readonly Point[], height: (point: Point) => number) =>
		part.map((point) => `${x(point).toFixed(1)},${height(point).toFixed(1)}`).join("L");
	return (
		<>
			{banded.map(
				(id) =>
					now[id].u > 0 && (
						<path
							key={id}
							d={`M${path(points, (point) => y(point[id].value + point[id].u))}L${path(points.toReversed(), (point) => y(point[id].value - point[id].u))}Z`}
							className={bands[id]}
							fillOpacity={0.2}
							strokeWidth={0.5}
						/>
					),
			)}
			<path d={`M${at},${layout.top}V${bottom}`} className="stroke-accent" strokeWidth={1} />
			{drawn.map((id) =>
				id === "activated" ? (
					<Guess key={id} {...guessWithin(points, 10 ** decades.to)} range={range} decades={decades} layout={layout} />
				) : (
					stretchesOf(points, id).map(({ from, to, beyond }) => (
						<path
							key={`${id}${from}`}
							d={`M${path(points.slice(from, to + 1), (point) => y(point[id].value))}`}
							fill="none"
							{...strokes[id]}
							{...(beyond ? dashes[id] : {})}
						/>
					))
				),
			)}
			{drawn.map((id, index) => {
				const [end, height] = [ends[index]!, heights[index]!];
				const start = right + 0.5 * em;
				return (
					<g key={id}>
						{Math.abs(height - end) > 0.5 * small && (
							<path
								d={`M${right + 1},${end}L${start - 0.1 * em},${height}`}
								className="stroke-rule"
								strokeWidth={0.75}
							/>
						)}
						<Marker of={id} x={start + mark} y={height} r={mark} />
						<text
							x={start + 2 * mark + 0.3 * em}
							y={height}
							dy="0.355em"
							className="fill-ink stroke-paper"
							{...halo}
							fontSize={small}
						>
							{nameOf(layout, id)}
						</text>
						{now[id].value <= 10 ** decades.to && <Marker of={id} x={at} y={y(now[id].value)} r={markOf(id)} />}
					</g>
				);
			})}
		</>
	);
});
