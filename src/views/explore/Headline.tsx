import { Readout } from "#controls/Readout";
import { presetOf } from "#library";
import { type OutputKey, outputs, signed } from "#model";
import { useBaseline, useResults, useStore } from "#state";

/** Both energy densities, large, with ±, what they are of, and what has changed against the baseline. */
export function Headline() {
	return (
		<section className="headline" aria-label="Energy densities">
			<Density of="E_V" />
			<Density of="E_m">
				<span className="text-soft against">
					{" · "}
					<Readout of="E_m_assembled" /> as assembled
				</span>
			</Density>
		</section>
	);
}

function Density({ of, children }: { readonly of: OutputKey; readonly children?: React.ReactNode }) {
	const short = useStore((state) => presetOf(state.design.baseline).short);
	const now = useResults();
	const then = useBaseline();
	const { label } = outputs[of].unit;
	const difference = now.outputs[of] - then.outputs[of];
	return (
		<div>
			<p className="text-soft text-[0.8125rem]">{outputs[of].name}, bare stack</p>
			<Readout of={of} large />
			<p className="text-[0.8125rem] leading-6">
				{difference === 0 ? (
					<span className="text-soft">the baseline, {short}</span>
				) : (
					<>
						<span className="text-accent">
							{signed(difference, now.u[of])} {label}
						</span>{" "}
						<span className="text-soft against">against {short}</span>
					</>
				)}
				{children}
			</p>
		</div>
	);
}
