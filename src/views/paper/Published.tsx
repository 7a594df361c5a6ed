import type { ReactNode } from "react";
import type { FigureTable } from "#charts/figure/Figure";
import { TableTools } from "#charts/figure/TableTools";
import { comparisonCells, levelNames, notComparable, sourcesOf } from "#library/cells";
import { type Fact, factText } from "#library/fact";
import { factGroups } from "#library/facts/groups";
import { materialGroups } from "#library/materials";
import { addressOf, readingOf, type Work, workOf } from "#library/works";
import { Aligned } from "./Aligned";
import { FactTable } from "./FactTable";
import { Reference, references } from "./Reference";
import { Typeset } from "./Typeset";
import "./tables.css";
import "./published.css";

/** Everything published that the program knows, folded, and where it was published. */
export function Published() {
	const figures = factGroups.reduce((sum, { facts }) => sum + facts.length, 0);
	const materials = materialGroups.flatMap((group) => group.materials);
	return (
		<div className="folded">
			<Fold title="All published figures of the paper" count={figures}>
				<FactTable name="published-figures" title="Figures of the paper, as printed" groups={factGroups} />
			</Fold>
			<Fold title="Materials" count={materials.length}>
				{materialGroups.map((group) => (
					<FactTable
						key={group.title}
						name={`materials-${group.title.toLowerCase().replaceAll(/[^a-z]+/g, "-")}`}
						title={group.title}
						groups={group.materials.map(({ name, facts }) => ({ title: name, facts }))}
					/>
				))}
			</Fold>
			<Fold title="Other cells" count={comparisonCells.length}>
				<Cells />
			</Fold>
			<Fold title="References" count={references.length}>
				<ol className="references">
					{references.map((id) => (
						<li key={id}>
							<Cited work={workOf(id)} />
						</li>
					))}
				</ol>
			</Fold>
		</div>
	);
}

function Fold({
	title,
	count,
	children,
}: {
	readonly title: string;
	readonly count: number;
	readonly children: ReactNode;
}) {
	return (
		<details>
			<summary>
				<h3>{title}</h3>
				<span>{count}</span>
			</summary>
			{children}
		</details>
	);
}

function Cells() {
	return (
		<>
			<table className="published cells">
				<caption>Cells of others, and what their figures count</caption>
				<thead>
					<tr>
						<th scope="col">Cell</th>
						<th scope="col">By volume</th>
						<th scope="col">By mass</th>
						<th scope="col">Counts</th>
						<th scope="col">Source</th>
					</tr>
				</thead>
				<tbody>
					{comparisonCells.map((cell) => (
						<tr key={cell.id}>
							<th scope="row">
								<Typeset text={cell.name} />, {cell.year}
								{cell.note && <span className="how">{cell.note}</span>}
							</th>
							<Energy label="By volume" fact={cell.E_V} />
							<Energy label="By mass" fact={cell.E_m} />
							<td data-label="Counts">{levelNames[cell.level]}</td>
							<td className="place">
								<Sources facts={sourcesOf(cell)} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<TableTools
				name="other-cells"
				title="Cells of others"
				description="Energy densities of other cells, with what they count, how each is known and where it stands."
				table={cellsTable}
			/>
			<p className="rule">
				Not comparable:{" "}
				{notComparable.map(({ name, figure, reason }) => (
					<span key={name}>
						{name}, {factText(figure)} ({figure.status}, {figure.place} <Reference to={figure.work} />
						). {reason}{" "}
					</span>
				))}
			</p>
		</>
	);
}

/** A row for each figure; figures as they are printed. */
const cellsTable = (): FigureTable => ({
	columns: [
		"cell",
		"year",
		"quantity",
		"bound",
		"printed",
		"standard uncertainty",
		"unit",
		"counts",
		"known as",
		"place",
		"work",
		"address",
	].map((label) => ({ label })),
	rows: comparisonCells.flatMap((cell) =>
		[cell.E_V, cell.E_m]
			.flatMap((fact) => fact ?? [])
			.map(({ what, bound, printed, u, unit, status, place, work }) => {
				const source = workOf(work);
				const figure = [what, bound ?? "", printed, u ?? "", unit, levelNames[cell.level], status, place];
				return [cell.name, cell.year, ...figure, source.cite, addressOf(source) ?? ""];
			}),
	),
});

const Energy = ({ label, fact }: { readonly label: string; readonly fact: Fact | undefined }) => (
	<td data-label={label}>{fact ? <Aligned text={factText(fact)} /> : "–"}</td>
);

/** How each figure is known and where it stands; two have a line each, told apart by their unit. */
const Sources = ({ facts }: { readonly facts: readonly Fact[] }) =>
	facts.map(({ what, unit, status, place, work }) => (
		<span key={what} className="block">
			{facts.length > 1 && `${unit}: `}
			{status}, <Typeset text={place} /> <Reference to={work} />
		</span>
	));

function Cited({ work }: { readonly work: Work }) {
	const address = addressOf(work);
	return (
		<>
			<Typeset text={work.cite} />
			{address && (
				<>
					,{" "}
					<a href={address} rel="noreferrer">
						{work.doi ? `doi ${work.doi}` : new URL(address).host}
					</a>
				</>
			)}
			; <span>{readingOf(work)}</span>.
		</>
	);
}
