import { useMemo, useState } from "react";
import type { FigureTable } from "#charts/figure/Figure";
import { TableTools } from "#charts/figure/TableTools";
import { Choice } from "#controls/Choice";
import { factText } from "#library/fact";
import { figureOf, isNextDigit, type Reproduced, reproduce, type Verdict, verdictRule } from "#library/reproduction";
import { inSentence, toPlace } from "#model";
import { Aligned } from "./Aligned";
import { Typeset } from "./Typeset";
import "./tables.css";
import "./reproduction.css";

const words: Readonly<Record<Verdict, string>> = { agrees: "agrees", within: "within ±", disagrees: "disagrees" };
const verdicts: readonly Verdict[] = ["agrees", "within", "disagrees"];

type Shown = Verdict | "all";

/** All published figures that can be computed, beside what comes out. */
export function Reproduction() {
	const rows = useMemo(reproduce, []);
	const [shown, setShown] = useState<Shown>("all");
	const of = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict);
	const nextDigit = rows.filter((row) => isNextDigit(row, row.computed)).length;
	const listed = shown === "all" ? rows : of(shown);
	const groups = [...new Set(listed.map(({ group }) => group))];
	return (
		<>
			<p className="tally">
				Of {rows.length} comparisons {of("agrees").length} agree ({nextDigit} of them round to the digit beside the
				printed one), {of("within").length} lie within the printed ±, and{" "}
				<strong>{of("disagrees").length} disagree</strong>. A figure that can be had in more than one way is compared
				more than once.
			</p>
			<p className="rule">{verdictRule}</p>
			<Choice
				name="Show"
				shown
				options={[
					{ value: "all", word: `All ${rows.length}` },
					...verdicts.map((value) => ({ value, word: `${words[value]} ${of(value).length}` })),
				]}
				value={shown}
				onChange={setShown}
			/>
			<table className="compared">
				<caption className="sr-only">Published and recomputed figures</caption>
				<thead>
					<tr>
						<th scope="col">Quantity</th>
						<th scope="col">In the paper</th>
						<th scope="col">Published</th>
						<th scope="col">Recomputed</th>
						<th scope="col">Difference</th>
						<th scope="col">Verdict</th>
					</tr>
				</thead>
				{groups.map((group) => (
					<tbody key={group}>
						<tr className="group">
							<th scope="rowgroup" colSpan={6}>
								{group}
							</th>
						</tr>
						{listed
							.filter((row) => row.group === group)
							.map((row) => (
								<Comparison key={row.id} row={row} />
							))}
					</tbody>
				))}
			</table>
			<TableTools
				name="reproduction"
				title="Published and recomputed figures"
				description={verdictRule}
				table={() => tableOf(rows)}
			/>
		</>
	);
}

/** All comparisons, whatever is shown; numbers as computed, not rounded. */
const tableOf = (rows: readonly Reproduced[]): FigureTable => ({
	columns: [
		"Group",
		"Quantity",
		"How",
		"Place in the paper",
		"Published",
		"u(published)",
		"Unit",
		"Recomputed",
		"u(recomputed)",
		"Difference",
		"Verdict",
		"Note",
	].map((label) => ({ label })),
	rows: rows.map((row) => {
		const { fact, group, of, how, why, computed, computedU, difference, verdict } = row;
		const figure = figureOf(row);
		return [
			group,
			of === "u" ? `± of ${inSentence(fact.what)}` : fact.what,
			how,
			fact.place,
			`${figure.bound ?? ""}${figure.printed}`,
			figure.u ?? "",
			fact.unit,
			computed,
			computedU ?? "",
			difference,
			verdict,
			why ?? "",
		];
	}),
});

/** One figure; computed with two digits more than the print, so that 184.44 is seen beside 184. */
function Comparison({ row }: { readonly row: Reproduced }) {
	const { fact, of, how, why, computed, computedU, difference, verdict } = row;
	const place = -((/\.(\d+)$/.exec(figureOf(row).printed)?.[1]?.length ?? 0) + 2);
	const apart = toPlace(difference, place);
	const sign = difference > 0 && Number(apart) !== 0 ? "+" : "";
	const u = computedU === undefined || of === "u" ? "" : ` ± ${toPlace(computedU, place)}`;
	return (
		<tr data-verdict={verdict}>
			<th scope="row">
				<Typeset text={of === "u" ? `± of ${inSentence(fact.what)}` : fact.what} />
				<span className="how">
					<Typeset text={how} />
				</span>
				{why && (
					<details open={verdict === "disagrees"}>
						<summary>Note</summary>
						<p>
							<Typeset text={why} />
						</p>
					</details>
				)}
			</th>
			<td className="place">{fact.place}</td>
			<td data-label="Published">
				<Aligned text={factText(figureOf(row))} />
			</td>
			<td data-label="Recomputed">
				<Aligned text={`${toPlace(computed, place)}${u}`} />
			</td>
			<td data-label="Difference">
				<Aligned text={`${sign}${apart}`} />
			</td>
			<td className="verdict" data-label="Verdict">
				{words[verdict]}
			</td>
		</tr>
	);
}
