import { type ComparisonCell, levelNames } from "#library/cells";
import { type Fact, factText } from "#library/fact";
import { type Work, workOf } from "#library/works";

const readings: Readonly<Record<Work["read"], string>> = {
	"in full": "read in full",
	"abstract or page": "abstract or page read",
	data: "data read",
	"not read again": "not read again",
	none: "not read",
};

function Source({ fact }: { readonly fact: Fact }) {
	const { cite, doi, url, read } = workOf(fact.work);
	const href = doi ? `https://doi.org/${doi}` : url;
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
			({fact.place}; {readings[read]})
		</>
	);
}

/** What is known of one comparison cell, and from where. */
export function Details({ cell }: { readonly cell: ComparisonCell }) {
	const { name, level, year, E_V, E_m, note } = cell;
	const facts = E_V ? [E_V, E_m] : [E_m];
	const together = E_V?.work === E_m.work;
	return (
		<>
			<p className="text-pretty">
				<span className="font-serif text-ink">{name}</span>, {levelNames[level]}
				{year && `, ${year}`}: {facts.map((fact) => `${factText(fact)} (${fact.status})`).join(", ")}
				{!E_V && "; Wh/l not stated"}. {note}
			</p>
			<p className="mt-0.5 break-words text-soft">
				{together || !E_V ? (
					<>
						Source: <Source fact={E_m} />
					</>
				) : (
					<>
						Source of the Wh/l: <Source fact={E_V} />. Source of the Wh/kg: <Source fact={E_m} />
					</>
				)}
				.
			</p>
		</>
	);
}
