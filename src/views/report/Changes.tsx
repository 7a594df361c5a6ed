import { SymbolText } from "#controls/Symbol";
import { presetOf } from "#library";
import { energyKey, type OutputKey, outputs, rounded, shownUnit, signed } from "#model";
import { useBaseline, useResults, useStore } from "#state";
import { changesOf } from "./changes";

/** What differs from the published design that changes are counted against, and what has come of it. */
export function Changes() {
	const design = useStore((state) => state.design);
	const basis = useStore((state) => state.showing.basis);
	const changes = changesOf(design);
	const { short, source } = presetOf(design.baseline);
	if (changes.length === 0) return null;
	const results: readonly OutputKey[] = [
		energyKey("E_V", basis),
		energyKey("E_m", basis),
		"C_cathode",
		"d_cell",
		"R_cell",
	];
	return (
		<section aria-labelledby="report-changes">
			<h2 id="report-changes">What is changed against {short}</h2>
			<p>
				{source}
				{basis !== "stack" &&
					" Its energy densities are counted in the current collectors and the pouch of this design."}
			</p>
			<table className="report-table changed">
				<thead>
					<tr>
						<th scope="col">Quantity</th>
						<th scope="col">{short.charAt(0).toUpperCase() + short.slice(1)}</th>
						<th scope="col">This design</th>
						<th scope="col">Difference</th>
					</tr>
				</thead>
				<tbody>
					{changes.map(({ key, name, before, now }) => (
						<tr key={key}>
							<th scope="row">
								{name} <SymbolText of={key} />
							</th>
							<td data-label={short}>{before}</td>
							<td data-label="this design">{now}</td>
							<td />
						</tr>
					))}
				</tbody>
				<tbody>
					{results.map((key) => (
						<Outcome key={key} of={key} />
					))}
				</tbody>
			</table>
		</section>
	);
}

function Outcome({ of }: { readonly of: OutputKey }) {
	const now = useResults();
	const then = useBaseline();
	const short = useStore((state) => presetOf(state.design.baseline).short);
	const { label } = shownUnit(outputs[of].unit);
	const text = (results: typeof now) => {
		const { value, u } = rounded(results.outputs[of], results.u[of]);
		return `${value}${u && ` ± ${u}`}\u00a0${label}`;
	};
	const difference = signed(now.outputs[of] - then.outputs[of], Math.max(now.u[of], then.u[of]));
	return (
		<tr>
			<th scope="row">
				{outputs[of].name} <SymbolText of={of} />
			</th>
			<td data-label={short}>{text(then)}</td>
			<td data-label="this design">{text(now)}</td>
			<td data-label="difference">{difference ? `${difference}\u00a0${label}` : "none"}</td>
		</tr>
	);
}
