import { memo } from "react";
import type { Label } from "#layout/labels";
import { Leaders, NamesAt } from "../figure/NamesAt";
import type { Mark } from "./labels";
import { spotText } from "./series";

interface MarksProps {
	readonly marks: readonly Mark[];
	readonly names: readonly Label[];
}

/** Published designs and stages of the path, each with its name or letter: filled where the map shows what it has. */
export const Marks = memo(function Marks({ marks, names }: MarksProps) {
	return (
		<g>
			<Leaders labels={names} className="stroke-ink" />
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
			<NamesAt labels={names} classOf={() => "fill-ink font-serif proportional-nums"} halo={5} />
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
