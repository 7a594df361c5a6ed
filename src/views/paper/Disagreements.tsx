import type { FigureTable } from "#charts/figure/Figure";
import { TableTools } from "#charts/figure/TableTools";
import { type Disagreement, disagreements, type Evidence } from "#library/disagreements/index";
import { toPlace } from "#model";
import { Aligned } from "./Aligned";
import { Look } from "./Look";
import { Typeset } from "./Typeset";
import "./tables.css";
import "./entries.css";

const evidenceText = ({ value, u, unit, decimals }: Evidence) =>
	`${toPlace(value, -decimals)}${u === undefined ? "" : ` ± ${toPlace(u, -decimals)}`}${unit && `\u00a0${unit}`}`;

const how: Readonly<Record<Disagreement["sure"]["how"], string>> = {
	certain: "Certain",
	likely: "Likely",
	open: "Open",
};

/** Each disagreement with its evidence, computed while this is shown. */
export function Disagreements() {
	return (
		<>
			<ol className="entries">
				{disagreements.map(({ id, title, printed, evidence, explanation, program, sure, see }) => (
					<li key={id} id={`entry-${id}`} className="entry">
						<h3>
							<Typeset text={title} />
						</h3>
						<div className="weighed">
							<dl className="said">
								<dt>Printed</dt>
								<dd>
									<Typeset text={printed} />
								</dd>
								<dt>Explanation</dt>
								<dd>
									<Typeset text={explanation} />
								</dd>
								<dt>Here</dt>
								<dd>
									<Typeset text={program} />
									{see && (
										<ul className="looks">
											<li>
												<Look see={see} />
											</li>
										</ul>
									)}
								</dd>
								<dt>How sure</dt>
								<dd>
									<Typeset text={`${how[sure.how]}: ${sure.why}`} />
								</dd>
							</dl>
							<table className="evidence">
								<caption>Computed now</caption>
								<tbody>
									{evidence().map((each) => (
										<tr key={each.label}>
											<th scope="row">
												<Typeset text={each.label} />
											</th>
											<td>
												<Aligned text={evidenceText(each)} />
											</td>
										</tr>
									))}
								</tbody>
							</table>
						</div>
					</li>
				))}
			</ol>
			<TableTools
				name="disagreements"
				title="Evidence of all disagreements"
				description="Where the paper disagrees with itself or with conservation of mass: every number that bears on it, computed now."
				table={evidenceTable}
			/>
		</>
	);
}

/** All evidence in one table; numbers as computed, not rounded. */
const evidenceTable = (): FigureTable => ({
	columns: [
		{ label: "disagreement" },
		{ label: "how sure" },
		{ label: "evidence" },
		{ label: "value" },
		{ label: "standard uncertainty", uncertainty: true },
		{ label: "unit" },
	],
	rows: disagreements.flatMap(({ title, evidence, sure }) =>
		evidence().map(({ label, value, u, unit }) => [title, sure.how, label, value, u ?? Number.NaN, unit]),
	),
});
