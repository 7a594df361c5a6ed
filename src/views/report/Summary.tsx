import { useMemo } from "react";
import { StillCell } from "#charts/cross-section/StillCell";
import { Readout } from "#controls/Readout";
import { presetOf } from "#library";
import { type Basis, basisNames, energyKey, type Inputs, outputs, packagedAlike, signed } from "#model";
import { useBaseline, useResults, useStore } from "#state";
import { asSet } from "./changes";

/** Both energy densities, what they count, and the cell to scale. */
export function Summary() {
	const basis = useStore((state) => state.showing.basis);
	const design = useStore((state) => state.design);
	const results = useResults();
	const published = useBaseline();
	const { short } = presetOf(design.baseline);
	const baseline = useMemo(() => ({ ...published, name: short }), [published, short]);
	return (
		<section aria-labelledby="report-summary">
			<h2 id="report-summary" className="sr-only">
				Energy densities and cell
			</h2>
			<div className="report-densities">
				{(["E_V", "E_m"] as const).map((energy) => {
					const of = energyKey(energy, basis);
					const difference = signed(
						results.outputs[of] - published.outputs[of],
						Math.max(results.u[of], published.u[of]),
					);
					return (
						<div key={energy}>
							<p className="text-soft">
								{outputs[energy].name}, {basisNames[basis]}
							</p>
							<Readout of={of} large />
							{difference && (
								<p>
									<span className="text-accent">
										{difference} {outputs[of].unit.label}
									</span>{" "}
									<span className="text-soft">against {short + packagedAlike[basis]}</span>
								</p>
							)}
						</div>
					);
				})}
			</div>
			<p className="report-scope">
				<b>Counted:</b> sodium of the charged cell, separator, cathode with the liquid in its pores
				{counted(basis, results.inputs)}. <b>Not counted:</b> {notCounted[basis]}. The voltage is the mean at low
				current; what is lost at the current stands below.
				{basis === "stack" && (
					<>
						{" "}
						Weighed as assembled, with the cycled sodium counted once, the stack has <Readout of="E_m_assembled" />.
					</>
				)}
			</p>
			<figure className="report-cell" aria-label="The cell, charged, to scale">
				<StillCell
					inputs={results.inputs}
					outputs={results.outputs}
					baseline={baseline}
					height={220}
					span={Math.max(results.outputs.d_cell, published.outputs.d_cell)}
				/>
			</figure>
		</section>
	);
}

const notCounted: Readonly<Record<Basis, string>> = {
	stack: "current collectors, tabs, packaging, and whatever a module adds",
	collectors: "tabs, edges, packaging, and whatever a module adds",
	pouch: "gas, swelling, and whatever a module adds",
};

/** What a basis adds to the bare stack, with its amounts. */
function counted(basis: Basis, inputs: Inputs): string {
	if (basis === "stack") return "";
	const text = (key: keyof Inputs) => asSet(key, inputs[key]);
	const foils = `; half of each current collector, ${text("d_collector_cathode")} at the cathode and ${text("d_collector_anode")} at the anode`;
	return basis === "collectors"
		? foils
		: `${foils}; two pouch foils of ${text("d_pouch")} around ${text("N_cells")} cells, ${text("area_share")} of their area with electrodes; tabs of ${text("m_tabs")}`;
}
