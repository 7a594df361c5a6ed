import { Fragment } from "react";
import { type ComparisonCell, levelNames, sourcesOf } from "#library/cells";
import { type Fact, factText } from "#library/fact";
import { addressOf, readingOf, workOf } from "#library/works";

function Source({ fact }: { readonly fact: Fact }) {
	const work = workOf(fact.work);
	const { cite, doi } = work;
	const href = addressOf(work);
	return (
		<>
			{href ? (
				<a href={href} rel="noreferrer" target="_blank" className="underline decoration-rule underline-offset-4">
					{cite}
					{doi && `, doi ${doi}`}
				</a>
			) : (
				cite
			)}{" "}
			({fact.place}; {readingOf(work)})
		</>
	);
}

/** What is known of one comparison cell, and from where. */
export function Details({ cell }: { readonly cell: ComparisonCell }) {
	const { name, level, year, E_V, E_m, note } = cell;
	const facts = E_V ? [E_V, E_m] : [E_m];
	const sources = sourcesOf(cell);
	return (
		<>
			<p className="text-pretty">
				<span className="font-serif text-ink">{name}</span>, {levelNames[level]}, {year}:{" "}
				{facts.map((fact) => `${factText(fact)} (${fact.status})`).join(", ")}
				{!E_V && "; Wh/l not stated"}. {note}
			</p>
			<p className="mt-0.5 break-words text-soft">
				{sources.map((fact, index) => (
					<Fragment key={fact.what}>
						{index > 0 && " "}
						{sources.length > 1 ? `Source of the ${fact.unit}: ` : "Source: "}
						<Source fact={fact} />.
					</Fragment>
				))}
			</p>
		</>
	);
}
