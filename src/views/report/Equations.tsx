import { useHand, valueText } from "#controls/trace/amounts";
import { FittedFormula } from "#controls/trace/FittedFormula";
import { operands } from "#controls/trace/Formula";
import { energyKey, isOutputKey, type OutputKey, outputs } from "#model";
import { equations } from "#model/equations";
import { useStore } from "#state";
import { Typeset } from "#views/paper/Typeset";

/** The relations that lead to some results, each once, what is needed for another before it. */
const chain = (...keys: readonly OutputKey[]): readonly OutputKey[] => [
	...new Set(keys.flatMap((key) => [...chain(...operands(key).filter(isOutputKey)), key])),
];

/** From the inputs to both energy densities and the cell resistance: each relation in symbols and with its values. */
export function Equations() {
	const hand = useHand();
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
								<FittedFormula of={key} />
								<FittedFormula of={key} values={(operand) => valueText(operand, hand, operand === key)} />
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
