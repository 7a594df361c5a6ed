import { useMemo } from "react";
import { ownUncertainty, paired } from "#analysis/paired";
import {
	apartOf,
	differenceText,
	type Forest,
	ForestChart,
	likelihoodText,
	type Row,
	verdictText,
} from "#charts/compare/ForestChart";
import { inSentence, quantity, shownUnit } from "#model";
import { useStore } from "#state";
import { DependenceChoice } from "#views/design/DependenceChoice";
import { SubjectChoice, subjectName } from "#views/design/SubjectChoice";
import { useSubject } from "#views/design/subject";
import { type Column, settled, spokenName, widthFor } from "./columns";
import { firstOrderNote } from "./first-order";
import { countSentence, type Pair, pairsOf, sharedSentence } from "./pairs";

/** Which of the designs differ by more than chance, for one result. */
export function ToldApart({ columns, reference }: { readonly columns: readonly Column[]; readonly reference: Column }) {
	const of = useSubject();
	const dependence = useStore((state) => state.showing.dependence);
	const before = useStore((state) => state.before);
	const note = useMemo(() => firstOrderNote(settled(columns, before)), [columns, before]);
	const unit = shownUnit(quantity(of).unit);
	const { bearings, pairs } = useMemo(() => pairsOf(columns, of, dependence), [columns, of, dependence]);
	const forest = useMemo((): Forest => {
		const from = bearings.get(reference.id)!;
		return {
			name: inSentence(subjectName(of)),
			unit: unit.label,
			reference: spokenName(reference),
			rows: columns.map((column): Row => {
				const bearing = bearings.get(column.id)!;
				return {
					id: column.id,
					name: column.name,
					hand: column.hand,
					value: bearing.value * unit.factor,
					u: ownUncertainty(bearing) * unit.factor,
					...(column !== reference && { apart: apartOf(paired(from, bearing), unit.factor) }),
				};
			}),
		};
	}, [columns, reference, bearings, of, unit]);
	return (
		<section className="compare-section" aria-labelledby="compare-pairs">
			<h2 id="compare-pairs">Distinguishable or not?</h2>
			<p className="compare-lead">
				By the <SubjectChoice /> {countSentence(pairs)} {sharedSentence(pairs, unit)}
			</p>
			<p className="text-soft">
				Distinguishable means that a difference is more than 1.96 times its ±, 95 % by the normal law. An input that is
				equal in both, its ± too, counts as one and the same: an error in it is made in both.
			</p>
			<DependenceChoice />
			{dependence === "follows" && (
				<p>
					Each ± in this section is with the porosity following from loading and thickness; the table above and the
					headline take the inputs as independent.
				</p>
			)}
			<ForestChart forest={forest} />
			{columns.length > 2 && <EveryPair columns={columns} pairs={pairs} unit={unit} name={forest.name} />}
			{note && <p className="text-soft">{note}</p>}
		</section>
	);
}

interface EveryPairProps {
	readonly columns: readonly Column[];
	readonly pairs: readonly Pair[];
	readonly unit: { readonly factor: number; readonly label: string };
	readonly name: string;
}

/** Every pair in words: the design of the row against that of the column. */
function EveryPair({ columns, pairs, unit: { factor, label }, name }: EveryPairProps) {
	const title = `Every pair: ${name} of the row less that of the column${label && `, ${label}`}`;
	return (
		<>
			<h3>{title}</h3>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by key. */}
			<section className="compare-scroll" aria-label={`Table: ${title}`} tabIndex={0}>
				<table style={widthFor(columns.length - 1)}>
					<caption className="sr-only">{title}</caption>
					<colgroup>
						<col className="compare-first" />
						{columns.slice(0, -1).map(({ id }) => (
							<col key={id} className="compare-column" />
						))}
					</colgroup>
					<thead>
						<tr>
							<td />
							{columns.slice(0, -1).map(({ id, name, hand }) => (
								<th key={id} scope="col" className={hand ? "text-accent" : undefined}>
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{columns.slice(1).map((row, index) => (
							<tr key={row.id}>
								<th scope="row" className="compare-name">
									{row.name}
								</th>
								{columns.slice(0, -1).map((column, place) => {
									const pair = pairs.find(({ a, b }) => a === column && b === row);
									return pair && place <= index ? (
										<PairCell key={column.id} pair={pair} factor={factor} />
									) : (
										<td key={column.id} />
									);
								})}
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</>
	);
}

function PairCell({ pair, factor }: { readonly pair: Pair; readonly factor: number }) {
	const apart = apartOf(pair.paired, factor);
	return (
		<td data-verdict={apart.verdict}>
			{differenceText(apart)}
			<span className={apart.verdict === "distinguishable" ? "compare-verdict font-semibold" : "compare-verdict"}>
				{verdictText(apart)}
			</span>
			<span className="compare-verdict">{likelihoodText(apart)}</span>
		</td>
	);
}
