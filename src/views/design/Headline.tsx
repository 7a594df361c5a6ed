import { Readout } from "#controls/Readout";
import { presetOf } from "#library";
import { basisNames, type Energy, energyKey, outputs, packagedAlike, signed } from "#model";
import { useBaseline, useIsBaseline, useResults, useStore } from "#state";
import "./headline.css";

/** Both energy densities, large, with ±, what they are of, and what has changed against the baseline. */
export function Headline() {
	const basis = useStore((state) => state.showing.basis);
	return (
		<section className="headline" aria-label="Energy densities">
			<Density of="E_V" />
			<Density of="E_m">
				{basis === "stack" && (
					<span className="text-soft">
						<span className="against"> · </span>
						<Readout of="E_m_assembled" /> as assembled
					</span>
				)}
			</Density>
		</section>
	);
}

function Density({ of: energy, children }: { readonly of: Energy; readonly children?: React.ReactNode }) {
	const basis = useStore((state) => state.showing.basis);
	const of = energyKey(energy, basis);
	const short = useStore((state) => presetOf(state.design.baseline).short);
	const now = useResults();
	const then = useBaseline();
	const { label } = outputs[of].unit;
	const change = now.outputs[of] - then.outputs[of];
	// a narrow ± of the design in hand makes no change known more closely than the baseline, and a wide one hides none
	const u = Math.max(now.u[of], then.u[of]);
	const difference = signed(change, u) || (Math.abs(change) > 0.01 * then.outputs[of] ? signed(change, 0) : "");
	const unchanged = useIsBaseline();
	return (
		<div>
			<p className="text-soft text-[0.8125rem]">
				{outputs[energy].name}, {basisNames[basis]}
			</p>
			<Readout of={of} large />
			<p className="beneath">
				{unchanged ? (
					<span className="text-soft against">the baseline, {short}</span>
				) : (
					<>
						<span className={difference ? "text-accent" : "text-soft"}>
							{difference ? `${difference} ${label}` : "no change"}
						</span>{" "}
						<span className="text-soft against">against {short + packagedAlike[basis]}</span>
					</>
				)}
				{children}
			</p>
		</div>
	);
}
