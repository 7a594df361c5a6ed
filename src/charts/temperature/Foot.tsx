import { ticksBetween } from "#layout/axis";
import { textWidth } from "#layout/text-width";
import { toPlace } from "#model";
import { halo } from "../figure/halo";
import { scaleX } from "../sweep/layout";
import type { Layout } from "./layout";
import { celsius, degrees, kelvin, knownOf, type Point, type Range } from "./series";

interface FootProps {
	readonly points: readonly Point[];
	readonly range: Range;
	readonly layout: Layout;
	/** Of the design in hand, in kelvin. */
	readonly T: number;
}

/** What the lines rest on, with the line that stands for it. */
const rests = [
	{ of: "separator", wide: "separator and sodium interface measured", short: "ceramic, interface" },
	{ of: "pores", wide: "liquid: one activation energy, assumed", short: "liquid" },
	{ of: "cathode", wide: "cathode measured at 30 °C, ±5 K taken as the same", short: "cathode, ±5 K" },
] as const;

/** The axis in °C, and beneath it over which temperatures each line is more than extrapolated. */
export function Foot({ points, range, layout, T }: FootProps) {
	const { em, small, narrow, bottom, tickRow, left, right, width, restRow } = layout;
	const x = (kelvins: number) => scaleX(layout, range, kelvins);
	const text = degrees(T);
	const half = textWidth(text, small, 600) / 2;
	const hand = Math.max(half, x(T));
	return (
		<>
			<path d={`M${left},${bottom}H${right}`} className="stroke-rule" strokeWidth={1} />
			{ticksBetween(celsius(range.from), celsius(range.to), 20).map((tick, index) => {
				const at = x(kelvin(tick));
				const words = `${toPlace(tick, 0)}${index === 0 ? " °C" : ""}`;
				const clear = Math.abs(at - hand) > half + textWidth(words, small) / 2 + 0.3 * em;
				return (
					<g key={tick}>
						<path d={`M${at},${bottom}v${0.3 * em}`} className="stroke-rule" strokeWidth={1} />
						{clear && (
							<text x={at} y={tickRow} textAnchor="middle" className="fill-soft" fontSize={small}>
								{words}
							</text>
						)}
					</g>
				);
			})}
			<path d={`M${x(T)},${bottom}v${0.3 * em}`} className="stroke-accent" strokeWidth={1.5} />
			<text
				x={hand}
				y={tickRow}
				textAnchor="middle"
				className="fill-accent stroke-paper"
				{...halo}
				fontSize={small}
				fontWeight={600}
			>
				{text}
			</text>
			{rests.map(({ of, wide, short }, row) => {
				const known = knownOf(points, of);
				if (!known) return null;
				const [from, to] = known.map(x) as [number, number];
				const y = restRow(row);
				const words = narrow ? short : wide;
				const behind = to + 0.5 * em + textWidth(words, small) <= width;
				return (
					<g key={of}>
						<path
							d={`M${from},${y}H${to}M${from},${y - 0.25 * em}v${0.5 * em}M${to},${y - 0.25 * em}v${0.5 * em}`}
							className="stroke-rule"
							strokeWidth={1}
						/>
						<text
							x={behind ? to + 0.5 * em : from - 0.5 * em}
							y={y}
							dy="0.355em"
							textAnchor={behind ? "start" : "end"}
							className="fill-soft"
							fontSize={small}
						>
							{words}
						</text>
					</g>
				);
			})}
		</>
	);
}
