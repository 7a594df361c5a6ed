import { useDeferredValue } from "react";
import { LaterReadout } from "#controls/Readout";
import { SymbolText } from "#controls/Symbol";
import { type OutputKey, outputs } from "#model";
import { useResults } from "#state";

/** The densities of the headline stand there; all other results stand here, each once. */
const groups: readonly (readonly [string, readonly OutputKey[]])[] = [
	["Capacity and energy", ["C_theoretical", "C_cathode", "e_areal", "solids_balance"]],
	["Thickness", ["d_anode", "d_cell"]],
	["Mass", ["m_anode", "m_separator", "m_cathode", "m_cell"]],
	["Resistance", ["sigma", "R_separator", "R_interface", "R_cell"]],
	[
		"At the current",
		["C_rate", "U_discharge", "U_charge", "eta_voltage", "j_max_discharge", "j_max_charge", "E_V_j", "E_m_j"],
	],
];

/** Every result of the model for the design in hand, each with its ± and its formula. */
export function AllResults() {
	const results = useDeferredValue(useResults());
	return (
		<details className="all-results">
			<summary>All results</summary>
			<p className="text-soft leading-snug max-w-prose">
				The ± comes from the inputs that have one. The paper gives none for voltage, loading, utilisation and cathode
				resistance, so they count as exact here.
			</p>
			<div className="result-groups">
				{groups.map(([title, keys]) => (
					<section key={title} aria-label={title}>
						<h3 className="font-serif">{title}</h3>
						<ul>
							{keys.map((key) => (
								<li key={key}>
									<span className="text-soft">
										{outputs[key].name} <SymbolText of={key} />
									</span>
									<LaterReadout of={key} results={results} />
								</li>
							))}
						</ul>
					</section>
				))}
			</div>
		</details>
	);
}
