import type { Ranged } from "#analysis/place";
import { textWidth } from "#layout/text-width";
import { type InputKey, shownInput } from "#model";
import { halo } from "../figure/halo";
import type { AxisTick } from "./along";
import { clearTicks, type Flag, type Layout, scaleX } from "./layout";

interface FootProps {
	readonly along: InputKey;
	readonly range: Ranged;
	readonly layout: Layout;
	readonly ticks: readonly AxisTick[];
	readonly flags: readonly Flag[];
	/** The design in hand, and what stands beneath its value. */
	readonly x: number;
	readonly second: string | undefined;
}

/** The shared axis: round values, what follows beneath them, published values with their names, and what all this is of. */
export function Foot({ along, range, layout, ticks, flags, x, second }: FootProps) {
	const { em, small, width, left, tickRow, secondRow, flagRow, titleRows } = layout;
	const bottom = layout.panels.at(-1)!.bottom;
	const text = shownInput(along, x);
	const half = Math.max(textWidth(text, small, 600), textWidth(second ?? "", small, 600)) / 2;
	const at = scaleX(layout, range, x);
	/** Words at an end of the axis stay within the picture. */
	const kept = (middle: number, reach: number) => Math.min(width - reach, Math.max(reach, middle));
	const hand = kept(at, half);
	return (
		<g>
			{flags.map(({ value, x: flag, row }) => (
				<g key={value}>
					{row !== undefined && (
						<path d={`M${flag},${bottom}V${flagRow(row) + 0.2 * small}`} className="stroke-rule" strokeWidth={0.75} />
					)}
					<path d={`M${flag},${bottom - 0.5 * em}V${bottom + 0.3 * em}`} className="stroke-ink" strokeWidth={1.5} />
				</g>
			))}
			{ticks.map(({ value }) => (
				<path
					key={value}
					d={`M${scaleX(layout, range, value)},${bottom}v${0.3 * em}`}
					className="stroke-rule"
					strokeWidth={1}
				/>
			))}
			{clearTicks(ticks, layout, range, { x: hand, half }).map((tick) => {
				const reach = Math.max(textWidth(tick.text, small), textWidth(tick.second ?? "", small)) / 2;
				const middle = kept(scaleX(layout, range, tick.value), reach);
				return (
					<g key={tick.value} textAnchor="middle" fontSize={small}>
						<text x={middle} y={tickRow} className="fill-soft stroke-paper" {...halo}>
							{tick.text}
						</text>
						{tick.second !== undefined && (
							<text x={middle} y={secondRow} className="fill-soft stroke-paper" {...halo} fontStyle="italic">
								{tick.second}
							</text>
						)}
					</g>
				);
			})}
			<path d={`M${at},${bottom}v${0.3 * em}`} className="stroke-accent" strokeWidth={1.5} />
			<g textAnchor="middle" fontSize={small} fontWeight={600} className="fill-accent stroke-paper" {...halo}>
				<text x={hand} y={tickRow}>
					{text}
				</text>
				{second !== undefined && (
					<text x={hand} y={secondRow} fontStyle="italic">
						{second}
					</text>
				)}
			</g>
			{flags.map(
				({ value, name, x: flag, row, side }) =>
					row !== undefined && (
						<text
							key={value}
							x={flag + (side === "right" ? 0.35 : -0.35) * em}
							y={flagRow(row)}
							textAnchor={side === "right" ? "start" : "end"}
							className="fill-ink"
							fontSize={small}
						>
							{name}
						</text>
					),
			)}
			{titleRows.map(({ y, text: words }) => (
				<text key={y} x={left} y={y} className="fill-soft" fontSize={small}>
					{words}
				</text>
			))}
		</g>
	);
}
