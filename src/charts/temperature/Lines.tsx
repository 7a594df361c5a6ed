import { memo } from "react";
import { halo } from "../figure/halo";
import type { Decades } from "../resistance/decades";
import { scaleX } from "../sweep/layout";
import { type Layout, nameHeights, nameOf, scaleY } from "./layout";
import { Marker } from "./Marker";
import { drawnOf, type LineId, type Point, type Range, stretchesOf } from "./series";

const strokes: Readonly<Record<LineId, { readonly className: string; readonly strokeWidth: number }>> = {
	total: { className: "stroke-ink", strokeWidth: 1.5 },
	activated: { className: "stroke-ink", strokeWidth: 1.5 },
	cathode: { className: "stroke-cathode", strokeWidth: 4.5 },
	separator: { className: "stroke-separator-line", strokeWidth: 1.75 },
	interface: { className: "stroke-anode", strokeWidth: 1.75 },
	pores: { className: "stroke-cathode", strokeWidth: 1.25 },
};

const bands = { separator: "fill-separator", interface: "fill-anode" } as const;

interface LinesProps {
	readonly points: readonly Point[];
	readonly now: Point;
	readonly range: Range;
	readonly decades: Decades;
	readonly layout: Layout;
}

/** Every line with its band, its name at its right end, and its mark where the design in hand stands. */
export const Lines = memo(function Lines({ points, now, range, decades, layout }: LinesProps) {
	const { em, small, top, bottom, right, mark } = layout;
	const x = (point: Point) => scaleX(layout, range, point.T);
	const y = (value: number) => scaleY(layout, decades, value);
	// the total comes last: it lies on the cathode, which is drawn wider so that both are seen
	const drawn = drawnOf(now);
	const ends = drawn.map((id) => y(points.at(-1)![id].value));
	const heights = nameHeights(layout, ends);
	const at = x(now);
	const path = (part: readonly Point[], height: (point: Point) => number) =>
		part.map((point) => `${x(point).toFixed(1)},${height(point).toFixed(1)}`).join("L");
	return (
		<>
			{(["separator", "interface"] as const).map(
				(id) =>
					now[id].u > 0 && (
						<path
							key={id}
							d={`M${path(points, (point) => y(point[id].value + point[id].u))}L${path(points.toReversed(), (point) => y(point[id].value - point[id].u))}Z`}
							className={bands[id]}
							fillOpacity={0.2}
						/>
					),
			)}
			<path d={`M${at},${top}V${bottom}`} className="stroke-accent" strokeWidth={1} />
			{drawn.map((id) =>
				stretchesOf(points, id).map(({ from, to, beyond }) => (
					<path
						key={`${id}${from}`}
						d={`M${path(points.slice(from, to + 1), (point) => y(point[id].value))}`}
						fill="none"
						{...strokes[id]}
						{...(id === "activated"
							? { strokeDasharray: "0.1 4.5", strokeLinecap: "round", strokeWidth: 2 }
							: beyond
								? { strokeDasharray: "6 4" }
								: {})}
					/>
				)),
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
						<Marker of={id} x={at} y={y(now[id].value)} r={1.25 * mark} />
					</g>
				);
			})}
		</>
	);
});
