import type { Basis } from "#model";
import { lineBreak } from "../figure/line-break";
import { type Key, keyIndent, nowSize } from "./key";
import { Marker } from "./Marker";
import { type Frame, nowRadius, outlineOf, placeOf } from "./outline";
import { factor95, isDrawn, levelOf, nowTexts, type PlaneNow } from "./series";

interface NowProps {
	readonly now: PlaneNow;
	readonly basis: Basis;
	readonly frame: Frame;
	readonly of: Key["now"];
}

/** The design in hand with both ellipses, and its row in the key: all that moves in a drag. */
export function Now({ now, basis, frame, of }: NowProps) {
	if (!isDrawn(now)) return null;
	const { layout } = frame;
	const { left, right, top, bottom, em } = layout;
	const [cx, cy] = placeOf(frame, now);
	const curve = (k: number) =>
		`M${outlineOf(frame, now, k, 72)
			.map((point) => point.map((each) => each.toFixed(1)).join())
			.join("L")}`;
	const hasEllipse = now.u_E_V > 0 || now.u_E_m > 0;
	const texts = nowTexts(now);
	return (
		<g pointerEvents="none">
			{/* A picture within the picture ends at the axes: uncertainties may reach below zero. */}
			<svg
				aria-hidden="true"
				x={left}
				y={top}
				width={right - left}
				height={bottom - top}
				viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
			>
				{hasEllipse && (
					<>
						<path d={curve(1)} className="fill-accent" fillOpacity={0.2} />
						<path d={curve(factor95)} className="stroke-accent" fill="none" strokeWidth={1} />
					</>
				)}
			</svg>
			{[
				{ id: "point", x: cx, y: cy, r: nowRadius(layout) },
				{ id: "key", x: of.x, y: of.y, r: 0.32 * em },
			].map(({ id, ...place }) => (
				<Marker
					key={id}
					mark={{ ...place, level: levelOf(basis) }}
					className="fill-accent stroke-paper"
					strokeWidth={1.5}
				/>
			))}
			<text
				className="fill-accent stroke-paper font-serif"
				strokeWidth={3}
				paintOrder="stroke"
				strokeLinejoin="round"
				fontSize={nowSize(layout)}
			>
				{(of.stacked ? ["now", ...texts] : [`now ${texts.join(", ")}`]).map((text, row) => (
					<tspan key={text} x={of.x + keyIndent(layout)} y={of.y + row * of.line} dy="0.34em">
						{text}
						{of.stacked && row < texts.length && lineBreak}
					</tspan>
				))}
			</text>
		</g>
	);
}
