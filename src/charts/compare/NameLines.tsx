import { halo } from "../figure/halo";
import { lineBreak } from "../figure/line-break";

/** The name of a design on its lines, about the height of the line in the middle; the whole name hangs over the pointer. */
export function NameLines({
	lines,
	name,
	y,
	size,
	hand,
}: {
	readonly lines: readonly string[];
	readonly name: string;
	/** Base line of the middle. */
	readonly y: number;
	readonly size: number;
	/** Whether it is the design in hand. */
	readonly hand: boolean;
}) {
	return (
		<g>
			<title>{name}</title>
			<text
				className={`font-serif stroke-paper ${hand ? "fill-accent" : "fill-ink"}`}
				{...halo}
				fontSize={size}
				fontWeight={hand ? 600 : 400}
			>
				{lines.map((text, index) => {
					const at = y + (index - (lines.length - 1) / 2) * 1.1 * size;
					return (
						<tspan key={at} x={0} y={at}>
							{text}
							{index < lines.length - 1 && lineBreak}
						</tspan>
					);
				})}
			</text>
		</g>
	);
}
