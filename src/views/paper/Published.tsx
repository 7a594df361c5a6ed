import type { ReactNode } from "react";
import { comparisonCells, levelNames, notComparable } from "#library/cells";
import { type Fact, factText } from "#library/fact";
import { factGroups } from "#library/facts/groups";
import { materialGroups } from "#library/materials";
import { type Work, workOf } from "#library/works";
import { Aligned } from "./Aligned";
import { FactTable } from "./FactTable";
import { addressOf, Reference, references } from "./Reference";
import { Typeset } from "./Typeset";

/** Everything published that the program knows, folded, and where it was published. */
export function Published() {
	const figures = factGroups.reduce((sum, { facts }) => sum + facts.length, 0);
	const materials = materialGroups.flatMap((group) => group.materials);
	return (
		<div className="folded">
			<Fold title="All published figures of the paper" count={figures}>
				<FactTable title="Figures of the paper, as printed" groups={factGroups} />
			</Fold>
			<Fold title="Materials" count={materials.length}>
				{materialGroups.map((group) => (
					<FactTable
						key={group.title}
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
					{comparisonCells.map(({ id, name, year, level, E_V, E_m, note }) => (
						<tr key={id}>
							<th scope="row">
								<Typeset text={name} />
								{year !== undefined && `, ${year}`}
								{note && <span className="how">{note}</span>}
							</th>
							<Energy label="By volume" fact={E_V} />
							<Energy label="By mass" fact={E_m} />
							<td data-label="Counts">{levelNames[level]}</td>
							<td className="place">
								{E_m.status}, {E_m.place} <Reference to={E_m.work} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<p className="rule">
				Not comparable:{" "}
				{notComparable.map(({ name, figure, reason }) => (
					<span key={name}>
						{name}, {factText(figure)} <Reference to={figure.work} />. {reason}{" "}
					</span>
				))}
			</p>
		</>
	);
}

const Energy = ({ label, fact }: { readonly label: string; readonly fact: Fact | undefined }) => (
	<td data-label={label}>{fact ? <Aligned text={factText(fact)} /> : "–"}</td>
);

const read: Readonly<Record<Work["read"], string>> = {
	"in full": "Read in full.",
	"abstract or page": "Abstract or page read.",
	data: "Data read.",
	"not read again": "Not read again.",
	none: "Not read.",
};

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
			. <span>{read[work.read]}</span>
		</>
	);
}
