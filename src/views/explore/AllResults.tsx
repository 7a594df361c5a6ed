import { useDeferredValue } from "react";
import { LaterReadout } from "#controls/Readout";
import { SymbolText } from "#controls/Symbol";
import { outputKeys, outputs } from "#model";
import { useResults } from "#state";

/** What the headline has stands there; everything else stands here, each once. */
const titles = [...new Set(outputKeys.map((key) => outputs[key].group))].filter((title) => title !== "headline");

/** Every result of the model for the design in hand, each with its ± and its formula. */
export function AllResults() {
	const results = useDeferredValue(useResults());
	return (
		<details className="all-results">
			<summary>All results</summary>
			<p className="text-soft leading-snug max-w-prose">
				The ± comes from the inputs that have one. The paper gives none for voltage, loading, utilisation and cathode
				resistance, so they count as exact here.
			</p>
			<div className="result-groups">
				{titles.map((title) => (
					<section key={title} aria-label={title}>
						<h3 className="font-serif">{title}</h3>
						<ul>
							{outputKeys
								.filter((key) => outputs[key].group === title)
								.map((key) => (
									<li key={key}>
										<span className="text-soft">
											{outputs[key].name} <SymbolText of={key} />
										</span>
										<LaterReadout of={key} results={results} />
									</li>
								))}
						</ul>
					</section>
				))}
			</div>
		</details>
	);
}
