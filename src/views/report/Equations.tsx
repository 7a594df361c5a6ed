import { type AnyKey, Formula, operands } from "#controls/trace/Formula";
import {
	type ConstantKey,
	constants,
	energyKey,
	inputText,
	isInputKey,
	isOutputKey,
	type OutputKey,
	outputs,
	shownUnit,
	significant,
} from "#model";
import { equations } from "#model/equations";
import { type Results, useResults, useStore } from "#state";
import { Typeset } from "#views/paper/Typeset";

/** The relations that lead to some results, each once, what is needed for another before it. */
const chain = (...keys: readonly OutputKey[]): readonly OutputKey[] => [
	...new Set(keys.flatMap((key) => [...chain(...operands(key).filter(isOutputKey)), key])),
];

/** A quantity of the model in the place of its symbol: four digits, its unit, no ±. */
function inPlace(key: AnyKey, { inputs, outputs: values }: Results): string {
	if (isInputKey(key)) return inputText(key, inputs[key]).replace(" ", "\u00a0");
	if (isOutputKey(key)) {
		const { factor, label } = shownUnit(outputs[key].unit);
		return `${significant(values[key] * factor, 4)}${label && `\u00a0${label}`}`;
	}
	const { unit, value } = constants[key as ConstantKey];
	return `${key === "k_B" ? "8.617 × 10⁻⁵" : value}\u00a0${unit.label}`;
}

/** From the inputs to both energy densities and the cell resistance: each relation in symbols and with its values. */
export function Equations() {
	const results = useResults();
	const basis = useStore((state) => state.showing.basis);
	const keys = chain("E_V", "E_m", energyKey("E_V", basis), energyKey("E_m", basis), "R_cell");
	return (
		<section aria-labelledby="report-equations">
			<h2 id="report-equations">Equations</h2>
			<p>As the paper prints them, in symbols and with the values of this design. Factors of units are left out.</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide formulas are scrolled by the keys too */}
			<section className="report-equations" aria-label="Relations" tabIndex={0}>
				<ol>
					{keys.map((key) => {
						const { paper, note } = equations.find(({ relation }) => relation.startsWith(`${key} =`)) ?? {};
						return (
							<li key={key}>
								<p className="report-relation">
									<span>{outputs[key].name}</span>
									<span>{paper}</span>
								</p>
								<Formula of={key} />
								<Formula of={key} values={(operand) => inPlace(operand, results)} />
								<p className="text-soft">
									<Typeset text={note ?? ""} />
								</p>
							</li>
						);
					})}
				</ol>
			</section>
		</section>
	);
}
