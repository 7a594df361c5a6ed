import type { ReactNode } from "react";
import { ParameterText } from "#controls/parameter/ParameterField";
import { SymbolText } from "#controls/Symbol";
import { presetOf } from "#library";
import { isOfPackage } from "#library/path";
import { type InputKey, inputKeys, inputOf } from "#model";
import { type RateParameter, rateParameters } from "#model/rate/parameter-rows";
import { type ParameterKey, parameterKeys } from "#model/rate/parameters";
import { type Design, presetParameters } from "#permalink";
import { useStore } from "#state";
import { Typeset } from "#views/paper/Typeset";
import { asPublished, asSet, inputWithU } from "./changes";

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

interface Provenance {
	readonly known: string;
	readonly source: string;
}

/** A value that is not the one the source is about is known otherwise, and says so. */
function provenance(design: Design, key: InputKey): Provenance {
	const row = inputOf(key);
	const published = presetOf(design.baseline);
	const as = asPublished(design, key);
	const u = as.u ? "" : design.u[key] > 0 ? " The ± was set for this design." : " Taken as exact in this design.";
	if (!as.value) {
		const before = inputWithU(key, published.inputs[key], published.u[key]);
		return {
			known: "set",
			source: `${isOfPackage(key) ? "Assumed unless set" : `In ${published.short}`}: ${before}.${u}`,
		};
	}
	if (published.inputs[key] === row.default) return { known: row.status, source: row.source + u };
	return { known: "published", source: `As in ${published.name}.${u}` };
}

function parameterProvenance(design: Design, key: ParameterKey): Provenance {
	const { status, source, follows }: RateParameter = rateParameters[key];
	const set = design.parameters[key] !== presetParameters(design.baseline)[key];
	if (set) return { known: "set", source: `For this design. ${source}` };
	return { known: status, source: follows ? `Follows ${follows}. ${source}` : source };
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
