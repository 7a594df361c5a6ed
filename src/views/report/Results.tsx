import { LaterReadout } from "#controls/Readout";
import { SymbolText } from "#controls/Symbol";
import { besideHead, outputs } from "#model";
import { useResults, useStore } from "#state";
import { withoutDischarge } from "../design/no-discharge";

/** Every result but those at the head of the report, each with its ±. */
export function Results() {
	const results = useResults();
	const basis = useStore((state) => state.showing.basis);
	const below = besideHead(basis);
	const groups = [...new Set(below.map((key) => outputs[key].group))];
	return (
		<section aria-labelledby="report-results">
			<h2 id="report-results">Results</h2>
			<p>
				The energy densities stand at the head. The ± comes to first order from the inputs that have one, taken as
				independent, as in the paper; voltage, loading, utilisation and cathode resistance have none there and count as
				exact unless one was set.
			</p>
			<div className="report-results">
				{groups.map((group) => (
					<table key={group} className="report-table valued">
						<caption>{group === "headline" ? "Bare stack" : group}</caption>
						<tbody>
							{below
								.filter((key) => outputs[key].group === group)
								.map((key) => (
									<tr key={key}>
										<td className="symbol">
											<SymbolText of={key} />
										</td>
										<th scope="row">
											{outputs[key].name}
											<Remark>{withoutDischarge(key, results.outputs)}</Remark>
										</th>
										<td className="value">
											<LaterReadout of={key} results={results} />
										</td>
									</tr>
								))}
						</tbody>
					</table>
				))}
			</div>
		</section>
	);
}

const Remark = ({ children }: { readonly children: string }) =>
	children && <span className="remark source">{children}</span>;
