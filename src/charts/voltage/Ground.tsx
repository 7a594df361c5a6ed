import { memo } from "react";
import { ticksOf, tickText } from "#layout/axis";
import { toPlace } from "#model";
import { halo } from "../figure/halo";
import { besideOf, type Frame, scaleX, scaleY } from "./layout";
import type { Voltages } from "./series";

/**
 * Round voltages, and the window as lines; its names, and that of the plateau, at the right where there is room for them.
 * The plateau itself is drawn over the wedges.
 */
export const Ground = memo(function Ground({ frame, of }: { readonly frame: Frame; readonly of: Voltages }) {
	const { layout, y } = frame;
	const { left, right, top, bottom, em, small, narrow, names } = layout;
	const beside = narrow ? undefined : besideOf(frame, of);
	const lines = [
		["U_max", "upper limit", of.U_max],
		["U", "plateau", of.U],
		["U_min", "lower limit", of.U_min],
	] as const;
	return (
		<g>
			<text x={0} y={top - 0.6 * em} className="fill-soft" fontSize={small}>
				V
			</text>
			{ticksOf(y).map((tick) => (
				<g key={tick}>
					<path
						d={`M${left},${scaleY(frame, tick)}H${right}`}
						className={tick === y.from ? "stroke-rule" : "grid-line"}
					/>
					<text
						x={left - 0.4 * em}
						y={scaleY(frame, tick)}
						dy="0.355em"
						textAnchor="end"
						className="fill-soft"
						fontSize={small}
					>
						{tickText(tick, y.interval)}
					</text>
				</g>
			))}
			<path d={`M${left},${top}H${right}`} className="stroke-rule" strokeWidth={0.75} />
			<path d={`M${scaleX(frame, 0)},${top}V${bottom}`} className="stroke-rule" strokeWidth={0.75} />
			{lines.map(([id, name, U]) => (
				<g key={id}>
					{id !== "U" && (
						<path
							d={`M${left},${scaleY(frame, U)}H${beside ? right + 0.4 * em : right}`}
							className="stroke-ink"
							strokeWidth={1.25}
						/>
					)}
					{beside && (
						<text
							x={names}
							y={beside.get(id)}
							dy="0.355em"
							className="fill-ink stroke-paper"
							{...halo}
							fontSize={small}
						>
							{name} {toPlace(U, -2)} V
						</text>
					)}
				</g>
			))}
		</g>
	);
});
