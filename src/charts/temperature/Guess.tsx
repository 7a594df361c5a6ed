import type { Decades } from "#layout/decades";
import { textWidth } from "#layout/text-width";
import { ohms } from "../resistance/series";
import { scaleX } from "../sweep/layout";
import { type Layout, scaleY } from "./layout";
import { degrees, type Range, type Spot } from "./series";

interface GuessProps {
	/** Within the picture. */
	readonly line: readonly Spot[];
	/** Where it stands at the cold end, beyond the top. */
	readonly beyond: Spot | undefined;
	readonly range: Range;
	readonly decades: Decades;
	readonly layout: Layout;
}

/** The total with a cathode that is activated, which is a guess: where it leaves the picture, an arrow and how far it goes. */
export function Guess({ line, beyond, range, decades, layout }: GuessProps) {
	const { em, small, top, guessRow, narrow } = layout;
	const x = ({ T }: Spot) => scaleX(layout, range, T);
	const r = 0.3 * em;
	const words = beyond && `${narrow ? "" : "if activated "}${ohms(beyond.value, 0, 2)} at ${degrees(beyond.T)}`;
	const apart = r + 0.35 * em;
	// where it leaves; at the cold end where all of it is beyond
	const at = beyond ? x(line[0] ?? beyond) : 0;
	const toLeft = words !== undefined && at - apart >= textWidth(words, small);
	return (
		<>
			{line.length > 0 && (
				<path
					d={`M${line.map((spot) => `${x(spot).toFixed(1)},${scaleY(layout, decades, spot.value).toFixed(1)}`).join("L")}`}
					fill="none"
					className="stroke-ink"
					strokeDasharray="0.1 4.5"
					strokeLinecap="round"
					strokeWidth={2}
				/>
			)}
			{words && (
				<>
					<path d={`M${at - r},${top - 0.1 * em}h${2 * r}l${-r},${-1.6 * r}Z`} className="fill-ink" />
					<text
						x={toLeft ? at - apart : at + apart}
						y={guessRow}
						dy="0.355em"
						textAnchor={toLeft ? "end" : "start"}
						className="fill-ink"
						fontSize={small}
					>
						{words}
					</text>
				</>
			)}
		</>
	);
}
