import { memo, useMemo, useState } from "react";
import { TableTools } from "#charts/figure/TableTools";
import { Choice } from "#controls/Choice";
import { SymbolText, symbolOf } from "#controls/Symbol";
import type { OutputKey } from "#model";
import { trace, useStore } from "#state";
import { type Column, settled, spokenName, widthFor } from "./columns";
import {
	allResults,
	differing,
	differs,
	type GivenKey,
	givenHeading,
	givenKeys,
	givenText,
	type Heading,
	headlines,
	resultCell,
	resultHeading,
	tableOf,
} from "./rows";

interface SideBySideProps {
	readonly columns: readonly Column[];
	readonly reference: Column;
	readonly onReference: (id: string) => void;
}

const inputChoices = [
	{ value: "differing", word: "those that differ" },
	{ value: "all", word: "all of them" },
] as const;
const resultChoices = [
	{ value: "headlines", word: "the main ones" },
	{ value: "all", word: "all of them" },
] as const;

/** Inputs and results, a column a design: what differs from the reference is marked. */
export function SideBySide({ columns, reference, onReference }: SideBySideProps) {
	const basis = useStore((state) => state.showing.basis);
	const [inputs, chooseInputs] = useState<"differing" | "all">("differing");
	const [results, chooseResults] = useState<"headlines" | "all">("headlines");
	const different = useDifferent(columns);
	const given = inputs === "all" ? givenKeys : different;
	const shown = results === "all" ? allResults(basis) : headlines(basis);
	return (
		<section className="compare-section" aria-labelledby="compare-table">
			<h2 id="compare-table">Inputs and results</h2>
			<div className="compare-choices">
				<label className="text-soft">
					Changes count against{" "}
					<select
						className="select text-ink"
						value={reference.id}
						onChange={(event) => onReference(event.target.value)}
					>
						{columns.map((column) => (
							<option key={column.id} value={column.id}>
								{spokenName(column)}
							</option>
						))}
					</select>
				</label>
				<Choice name="Inputs" shown options={inputChoices} value={inputs} onChange={chooseInputs} />
				<Choice name="Results" shown options={resultChoices} value={results} onChange={chooseResults} />
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by key. */}
			<section className="compare-scroll" aria-label="Table: inputs and results" tabIndex={0}>
				<table style={widthFor(columns.length)}>
					<caption className="sr-only">
						Inputs and results of {columns.length} designs; changes count against {spokenName(reference)}
					</caption>
					<colgroup>
						<col className="compare-first" />
						{columns.map(({ id }) => (
							<col key={id} className="compare-column" />
						))}
					</colgroup>
					<thead>
						<tr>
							<td />
							{columns.map(({ id, name, hand }) => (
								<th key={id} scope="col" className={hand ? "text-accent" : undefined}>
									{name}
									<span className="compare-role">{id === reference.id && "the reference"}</span>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						<GroupRow title="Results" count={columns.length} />
						{shown.map((key) => (
							<ResultRow key={key} of={key} columns={columns} reference={reference} />
						))}
					</tbody>
					<tbody className="compare-given">
						<GroupRow
							title={inputs === "all" ? "Inputs" : different.length > 0 ? "Inputs that differ" : "No input differs"}
							count={columns.length}
						/>
						{given.map((key) => (
							<GivenRow key={key} of={key} columns={columns} reference={reference} />
						))}
					</tbody>
				</table>
			</section>
			<TableTools
				name="comparison"
				title="Inputs and results side by side"
				description={`All inputs and results of ${columns.length} designs, each with one standard uncertainty.`}
				table={() => tableOf(columns, basis)}
			/>
		</section>
	);
}

/** What differs; while something is dragged the rows stay those that there were. */
function useDifferent(columns: readonly Column[]): readonly GivenKey[] {
	const before = useStore((state) => state.before);
	return useMemo(() => differing(settled(columns, before)), [columns, before]);
}

function GroupRow({ title, count }: { readonly title: string; readonly count: number }) {
	return (
		<tr className="compare-group">
			<th scope="rowgroup">{title}</th>
			<td colSpan={count} />
		</tr>
	);
}

const RowHead = memo(function RowHead({ of, name, unit }: Heading & { readonly of: GivenKey | OutputKey }) {
	return (
		<th scope="row">
			<button type="button" className="trace-link" title="Show where it comes from" onClick={() => trace(of)}>
				{name} {!symbolOf(of).word && <SymbolText of={of} />}
			</button>
			{unit && <span className="compare-unit">{unit}</span>}
		</th>
	);
});

interface RowProps<Key> {
	readonly of: Key;
	readonly columns: readonly Column[];
	readonly reference: Column;
}

function ResultRow({ of, columns, reference }: RowProps<OutputKey>) {
	return (
		<tr>
			<RowHead of={of} {...resultHeading(of)} />
			{columns.map((column, index) => (
				<ResultCell
					key={column.id}
					of={of}
					nth={index}
					hand={column.hand}
					value={column.results.outputs[of]}
					u={column.results.u[of]}
					{...resultCell(column, reference, of)}
				/>
			))}
		</tr>
	);
}

interface ResultCellProps {
	readonly of: OutputKey;
	readonly nth: number;
	readonly hand: boolean;
	readonly value: number;
	readonly u: number;
	readonly text: string;
	readonly change: string;
}

const ResultCell = memo(function ResultCell({ of, nth, hand, value, u, text, change }: ResultCellProps) {
	return (
		<td
			data-compared={of}
			data-column={nth}
			data-value={value}
			data-uncertainty={u}
			className={hand ? "compare-now" : ""}
		>
			{text}
			<span className="compare-change">
				{change}
				{change && <span className="sr-only"> against the reference</span>}
			</span>
		</td>
	);
});

function GivenRow({ of, columns, reference }: RowProps<GivenKey>) {
	return (
		<tr>
			<RowHead of={of} {...givenHeading(of)} />
			{columns.map((column) => (
				<GivenCell
					key={column.id}
					hand={column.hand}
					text={givenText(column, of)}
					other={differs(reference, column, of)}
				/>
			))}
		</tr>
	);
}

const GivenCell = memo(function GivenCell({
	hand,
	text,
	other,
}: {
	readonly hand: boolean;
	readonly text: string;
	/** Than the reference has. */
	readonly other: boolean;
}) {
	return (
		<td className={`${hand ? "compare-now" : ""} ${other ? "compare-other" : ""}`}>
			{text}
			{other && <span className="sr-only">, other than the reference</span>}
		</td>
	);
});
