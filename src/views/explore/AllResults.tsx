import { lazy, Suspense, useDeferredValue } from "react";
import type { FigureTable } from "#charts/figure/Figure";
import { TableTools } from "#charts/figure/TableTools";
import { LaterReadout } from "#controls/Readout";
import { SymbolText } from "#controls/Symbol";
import { besideHead, outputKeys, outputs } from "#model";
import { type Results, useResults, useStore } from "#state";
import "../design/fold.css";
import "./all-results.css";

const ResultRemark = lazy(async () => ({ default: (await import("./ResultRemark")).ResultRemark }));

/** The groups of the table of outputs; what belongs to the headline comes first. */
const groups = [...new Set(["headline", ...outputKeys.map((key) => outputs[key].group)])];

const name = (group: string) => (group === "headline" ? "Bare stack" : group);

/** Every result of the model for the design in hand, each with its ± and its formula. */
export function AllResults() {
	const results = useDeferredValue(useResults());
	const basis = useStore((state) => state.showing.basis);
	const below = besideHead(basis);
	const titles = groups.filter((title) => below.some((key) => outputs[key].group === title));
	return (
		<details className="all-results fold">
			<summary>All results</summary>
			<p className="text-soft leading-snug max-w-prose">
				The ± comes from the inputs that have one. The paper gives none for voltage, loading, utilisation and cathode
				resistance, so they count as exact here.
			</p>
			<div className="result-groups">
				{titles.map((title) => (
					<section key={title} aria-label={name(title)}>
						<h3>{name(title)}</h3>
						<ul>
							{below
								.filter((key) => outputs[key].group === title)
								.map((key) => (
									<li key={key}>
										<span className="text-soft">
											{outputs[key].name} <SymbolText of={key} />
										</span>
										<LaterReadout of={key} results={results} />
										{results.outputs.U_discharge < 0 && (
											<Suspense>
												<ResultRemark of={key} outputs={results.outputs} />
											</Suspense>
										)}
									</li>
								))}
						</ul>
					</section>
				))}
			</div>
			<TableTools
				name="results"
				title="All results"
				description="Every result of the design with its ± to first order; a fraction is given as such, not in per cent."
				table={() => tableOf(results)}
			/>
		</details>
	);
}

/** All of them, those of the headline included; numbers as computed, not rounded. */
const tableOf = ({ outputs: values, u }: Results): FigureTable => ({
	columns: [
		{ label: "symbol" },
		{ label: "name" },
		{ label: "value" },
		{ label: "standard uncertainty", uncertainty: true },
		{ label: "unit" },
	],
	rows: outputKeys.map((key) => [key, outputs[key].name, values[key], u[key] || Number.NaN, outputs[key].unit.label]),
});
