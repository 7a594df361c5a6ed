import type { FigureTable } from "#charts/figure/Figure";
import { TableTools } from "#charts/figure/TableTools";
import { type Fact, factText } from "#library/fact";
import { addressOf, workOf } from "#library/works";
import { Aligned } from "./Aligned";
import { Reference } from "./Reference";
import { Typeset } from "./Typeset";
import "./tables.css";
import "./published.css";

interface FactGroup {
	readonly title: string;
	readonly facts: readonly Fact[];
}

/** Facts with their status and source, a row group each for the cell, the part or the material that they are about. */
export function FactTable({
	name,
	title,
	groups,
}: {
	/** File name stem. */
	readonly name: string;
	readonly title: string;
	readonly groups: readonly FactGroup[];
}) {
	return (
		<>
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
			<TableTools name={name} title={title} description={known} table={() => factsOf(groups)} />
		</>
	);
}

const known = "Figures as they are printed, each with how it is known and where it stands.";

/** A figure as it is printed, because its last digit says how well it is known; “<” and the like stand apart. */
const factsOf = (groups: readonly FactGroup[]): FigureTable => ({
	columns: [
		"group",
		"quantity",
		"bound",
		"printed",
		"standard uncertainty",
		"unit",
		"known as",
		"place",
		"work",
		"address",
	].map((label) => ({ label })),
	rows: groups.flatMap(({ title, facts }) =>
		facts.map(({ what, bound, printed, u, unit, status, place, work }) => {
			const source = workOf(work);
			// a text that begins with a minus would be guarded as a formula
			const figure = printed.startsWith("-") ? Number(printed) : printed;
			return [title, what, bound ?? "", figure, u ?? "", unit, status, place, source.cite, addressOf(source) ?? ""];
		}),
	),
});
