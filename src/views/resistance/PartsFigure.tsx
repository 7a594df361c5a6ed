import { useDeferredValue, useId, useMemo } from "react";
import { leadOf, ResistanceChart, stackedOf } from "#charts/resistance/ResistanceChart";
import { presetOf } from "#library";
import { extrapolated } from "#model/rate/rated";
import { useBaseline, useIsBaseline, useResults, useStore } from "#state";
import { useRated } from "#state/rate";
import "./parts.css";

const restsOn = ["R_separator", "R_interface", "R_pores", "R_cell"] as const;

/** What the cell resistance is made of. */
export function PartsFigure() {
	const id = useId();
	const rated = useDeferredValue(useRated());
	const { u: uOf } = useDeferredValue(useResults());
	const u = useDeferredValue(useStore((state) => state.design.u));
	const stacked = useMemo(() => stackedOf(rated, u, uOf, rated.u()), [rated, u, uOf]);
	const reasons = [...new Set(restsOn.flatMap((key) => extrapolated(rated, key)))];

	const published = useDeferredValue(useBaseline());
	const name = useStore((state) => presetOf(state.design.baseline).short);
	const unchanged = useIsBaseline();
	const baseline = useMemo(
		() => (unchanged ? undefined : { name, total: published.outputs.R_cell, u: published.u.R_cell }),
		[unchanged, name, published],
	);
	return (
		<section className="resistance-section" aria-labelledby={id}>
			<h2 id={id}>What is the resistance made of?</h2>
			<div className="parts-words">
				<p>{leadOf(stacked)}</p>
				{reasons.length > 0 && <p className="extrapolated">extrapolated: {reasons.join("; ")}</p>}
			</div>
			<ResistanceChart stacked={stacked} baseline={baseline} />
		</section>
	);
}
