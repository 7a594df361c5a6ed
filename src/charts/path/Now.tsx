import { createContext, use } from "react";
import { usePlotArea, useYAxisScale, ZIndexLayer } from "recharts";
import { lineBreak } from "../figure/line-break";
import type { Layout } from "./layout";
import { nowLabel } from "./series";

/** The design in hand: by context, so that it reaches its line past the bars, which need not be drawn anew. */
export const CurrentValue = createContext({ value: Number.NaN, u: Number.NaN });

/** Between the bars and their labels. */
const layer = 450;

/** The design in hand as a line across, with its ± as a band. */
export function Now({ layout }: { readonly layout: Layout }) {
	const now = use(CurrentValue);
	const scale = useYAxisScale();
	const plot = usePlotArea();
	const text = nowLabel(now);
	if (!scale || !plot || !text) return null;

	const { em, narrow } = layout;
	const clamp = (y: number) => Math.max(plot.y, Math.min(plot.y + plot.height, y));
	const at = (value: number) => clamp(scale(value) ?? Number.NaN);
	const y = at(now.value);
	const band = now.u > 0 ? [at(now.value + now.u), at(now.value - now.u)] : [y, y];
	const end = plot.x + plot.width;

	const above = layout.scrolls && !narrow;
	const size = (narrow ? 0.75 : 0.875) * em;
	const words = narrow
		? [...text.split(" ± ").map((part, index) => (index ? `± ${part}` : part)), "now"]
		: [`${text}, now`];
	// The key stands in the lower corner: the label gives way to it, and keeps to its line by a leader. Where the end of the
	// picture is out of sight, the label stands behind the key.
	const lowest = narrow ? plot.y + plot.height - size : plot.y + plot.height - 3.3 * em;
	const middle = Math.min(y, lowest);
	const first = above ? 0.7 * em - size * 0.34 : middle - ((words.length - 1) * size * 1.15) / 2;
	const wordsX = above ? layout.left + 2.8 * em + 17 * layout.small : end + (narrow ? 0.25 : 0.6) * em;

	return (
		<ZIndexLayer zIndex={layer}>
			<g pointerEvents="none">
				<rect
					x={plot.x}
					y={band[0]}
					width={plot.width}
					height={band[1]! - band[0]!}
					className="fill-accent"
					fillOpacity={0.13}
				/>
				<path d={`M${plot.x},${y}H${end}`} className="stroke-paper" strokeWidth={3.5} strokeOpacity={0.6} fill="none" />
				<path d={`M${plot.x},${y}H${end}`} className="stroke-accent" strokeWidth={1.5} fill="none" />
				{!above && y - middle > 2 && (
					<path
						d={`M${end},${y}L${end + 0.4 * em},${middle}`}
						className="stroke-accent"
						strokeWidth={0.75}
						fill="none"
					/>
				)}
				<text className="fill-accent font-serif" fontSize={size}>
					{words.map((word, row) => (
						<tspan key={word} x={wordsX} y={first + row * size * 1.15 + size * 0.34}>
							{word}
							{row < words.length - 1 && lineBreak}
						</tspan>
					))}
				</text>
			</g>
		</ZIndexLayer>
	);
}
