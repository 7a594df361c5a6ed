import { type Fact, factText } from "#library/fact";
import { Aligned } from "./Aligned";
import { Reference } from "./Reference";
import { Typeset } from "./Typeset";

interface FactGroup {
	readonly title: string;
	readonly facts: readonly Fact[];
}

/** Facts with their status and source, a row group each for the cell, the part or the material that they are about. */
export function FactTable({ title, groups }: { readonly title: string; readonly groups: readonly FactGroup[] }) {
	return (
		<table className="published">
			<caption>{title}</caption>
			<thead>
				<tr>
					<th scope="col">Quantity</th>
					<th scope="col">Value</th>
					<th scope="col">Known as</th>
					<th scope="col">Source</th>
				</tr>
			</thead>
			{groups.map((group) => (
				<tbody key={group.title}>
					<tr className="group">
						<th scope="rowgroup" colSpan={4}>
							<Typeset text={group.title} />
						</th>
					</tr>
					{group.facts.map((fact) => (
						<tr key={`${fact.what}${fact.printed}${fact.work}${fact.place}`}>
							<th scope="row">
								<Typeset text={fact.what} />
							</th>
							<td data-label="Value">
								<Aligned text={factText(fact)} />
							</td>
							<td data-label="Known as">{fact.status}</td>
							<td className="place">
								<Typeset text={fact.place} /> <Reference to={fact.work} />
							</td>
						</tr>
					))}
				</tbody>
			))}
		</table>
	);
}
