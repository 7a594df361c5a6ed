import type { ReactNode } from "react";
import { ParameterText } from "#controls/parameter/ParameterField";
import { SymbolText } from "#controls/Symbol";
import { parameterProvenance } from "#library/parameter-provenance";
import { type Provenance, provenance } from "#library/provenance";
import { type InputKey, inputKeys, inputOf } from "#model";
import { rateParameters } from "#model/rate/parameter-rows";
import { type ParameterKey, parameterKeys } from "#model/rate/parameters";
import { useStore } from "#state";
import { Typeset } from "#views/paper/Typeset";
import { asSet } from "./changes";

const groups = [...new Set(inputKeys.map((key) => inputOf(key).group))];

/** Everything that the design consists of, with its ±, how it is known and where it stands. */
export function InputTables() {
	const design = useStore((state) => state.design);
	return (
		<section aria-labelledby="report-inputs">
			<h2 id="report-inputs">Inputs</h2>
			<p>
				Values stand as they were set, ± is one standard uncertainty of them. “Assumed” has no source that was checked;
				“claimed” is said in the source without the measurement being shown; “set” was chosen for this design.
			</p>
			<table className="report-table sourced">
				<thead>
					<tr>
						<th scope="col">Symbol</th>
						<th scope="col">Quantity</th>
						<th scope="col">Value</th>
						<th scope="col">±</th>
						<th scope="col">Known as</th>
						<th scope="col">Source</th>
					</tr>
				</thead>
				{groups.map((group) => (
					<Group key={group} title={group === "layers" ? "Layers" : group}>
						{inputKeys
							.filter((key) => inputOf(key).group === group)
							.map((key) => (
								<Row
									key={key}
									of={key}
									name={inputOf(key).name}
									value={asSet(key, design.inputs[key])}
									u={design.u[key] > 0 ? asSet(key, design.u[key]) : ""}
									{...provenance(design, key)}
								/>
							))}
					</Group>
				))}
				<Group title="Liquid, pressure and cycling, which only the results at a rate depend on">
					{parameterKeys.map((key) => (
						<Row
							key={key}
							of={key}
							name={rateParameters[key].name}
							value={<ParameterText of={key} />}
							u=""
							{...parameterProvenance(design, key)}
						/>
					))}
				</Group>
			</table>
		</section>
	);
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
	return (
		<tbody>
			<tr className="group">
				<th scope="rowgroup" colSpan={6}>
					{title}
				</th>
			</tr>
			{children}
		</tbody>
	);
}

interface RowProps extends Provenance {
	readonly of: InputKey | ParameterKey;
	readonly name: string;
	readonly value: ReactNode;
	/** Empty where it counts as exact. */
	readonly u: string;
}

const Row = ({ of, name, value, u, known, source }: RowProps) => (
	<tr>
		<td className="symbol">
			<SymbolText of={of} />
		</td>
		<th scope="row">{name}</th>
		<td className="value">{value}</td>
		<td className="value-u">
			{u && <span className="only-narrow">± </span>}
			{u}
		</td>
		<td className={known === "assumed" || known === "set" ? "known is-marked" : "known"}>{known}</td>
		<td className="source">
			<Typeset text={source} />
		</td>
	</tr>
);
