import { memo } from "react";
import type { Label } from "#layout/labels";
import type { Mark } from "./labels";
import { spotText } from "./series";

const shares = { start: 0, middle: 0.5, end: 1 } as const;

interface MarksProps {
	readonly marks: readonly Mark[];
	readonly names: readonly Label[];
}

/** Published designs and stages of the path, each with its name or letter: filled where the map shows what it has. */
export const Marks = memo(function Marks({ marks, names }: MarksProps) {
	return (
		<g>
			{names.map(
				({ id, leader }) =>
					leader && (
						<path
							key={id}
							d={`M${leader[0]},${leader[1]}L${leader[2]},${leader[3]}`}
							className="stroke-ink"
							strokeWidth={0.75}
						/>
					),
			)}
			{marks.map(({ spot: { id, same }, x, y, r }) => (
				<circle
					key={id}
					cx={x}
					cy={y}
					r={r}
					className={same ? "fill-ink stroke-paper" : "fill-paper stroke-ink"}
					strokeWidth={1.25}
				/>
			))}
			{names.map(({ id, text, size, box, anchor }) => (
				<text
					key={id}
					x={box.x + box.width * shares[anchor]}
					y={box.y + box.height / 2}
					dy="0.355em"
					textAnchor={anchor}
					className="fill-ink stroke-paper font-serif proportional-nums"
					strokeWidth={5}
					paintOrder="stroke"
					strokeLinejoin="round"
					fontSize={size}
				>
					{text}
				</text>
			))}
		</g>
	);
});

/** Where the marks have letters alone: whose they are. */
export const Letters = memo(function Letters({ marks }: { readonly marks: readonly Mark[] }) {
	return (
		<ul aria-label="Marks" className="flex flex-wrap gap-x-4 text-[0.75rem] text-soft">
			{marks.map(({ letter, spot }) => (
				<li key={spot.id}>
					<span className="font-serif text-ink">{letter}</span> {spotText(spot)}
				</li>
			))}
		</ul>
	);
});
