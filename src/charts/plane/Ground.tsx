import { memo } from "react";
import { named, scaleX, scaleY, ticksOf } from "./layout";
import { Marker } from "./Marker";
import type { Frame, Points } from "./outline";
import type { Scene } from "./scene";

interface GroundProps {
	readonly frame: Frame;
	readonly scene: Scene;
}

const polyline = (points: Points) => `M${points.map((point) => point.join()).join("L")}`;

/** Axes, lines and marks: beneath the design in hand, and not drawn anew when it moves. */
export const Ground = memo(function Ground({ frame: { layout, x, y }, scene }: GroundProps) {
	const { em, small, strip, left, right, top, bottom, narrow } = layout;
	const [across, upwards] = [ticksOf(x), ticksOf(y)];
	return (
		<g>
			<rect x={strip} y={top} width={left - strip} height={bottom - top} className="fill-panel" />
			{upwards.map((tick) => (
				<path
					key={tick}
					d={`M${strip},${scaleY(layout, y, tick)}H${right}`}
					className={tick === y.from ? "stroke-rule" : "grid-line"}
				/>
			))}
			<path d={`M${left},${top}V${bottom}`} className="stroke-rule" strokeWidth={1} />
			{across.map((tick) => (
				<path
					key={tick}
					d={`M${scaleX(layout, x, tick)},${bottom}v${0.3 * em}`}
					className="stroke-rule"
					strokeWidth={1}
				/>
			))}
			<g className="fill-soft" fontSize={small}>
				{named(upwards, bottom - top, 1.6 * em).map((tick) => (
					<text key={tick} x={strip - 0.4 * em} y={scaleY(layout, y, tick)} dy="0.355em" textAnchor="end">
						{tick}
					</text>
				))}
				{named(across, right - left, 2.6 * em).map((tick) => (
					<text
						key={tick}
						x={scaleX(layout, x, tick)}
						y={bottom + 0.4 * em + small}
						textAnchor={tick === x.to ? "end" : "middle"}
					>
						{tick}
					</text>
				))}
				<text x={right} y={bottom - 0.4 * em} textAnchor="end">
					Wh/l
				</text>
				<text x={0} y={0.8 * em}>
					Wh/kg
				</text>
				<text x={(strip + left) / 2 - (narrow ? 0.6 * em : 0)} y={bottom + 0.4 * em + small} textAnchor="middle">
					{narrow ? "no Wh/l" : "Wh/kg only"}
				</text>
			</g>
			{scene.references.map((line) => (
				<path
					key={line[1]}
					d={`M${line[0]},${line[1]}H${line[2]}`}
					className="stroke-soft"
					strokeWidth={1}
					strokeDasharray="1.5 3"
				/>
			))}
			{scene.lines.printed.length > 1 && (
				<path
					d={polyline(scene.lines.printed)}
					className="stroke-ink"
					fill="none"
					strokeWidth={1}
					strokeDasharray="5 3"
				/>
			)}
			{scene.lines.kept.length > 1 && (
				<path d={polyline(scene.lines.kept)} className="stroke-ink" fill="none" strokeWidth={1.5} />
			)}
			{scene.cells.map((mark) => (
				<Marker key={mark.id} mark={mark} className="fill-paper stroke-ink" />
			))}
			{scene.path.map((mark) => (
				<Marker
					key={mark.id}
					mark={mark}
					className={mark.point.kind === "printed" ? "fill-paper stroke-ink" : "fill-ink stroke-ink"}
				/>
			))}
		</g>
	);
});
