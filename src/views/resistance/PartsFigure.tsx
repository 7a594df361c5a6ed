import { useDeferredValue, useMemo } from "react";
import { leadOf, ResistanceChart, stackedOf } from "#charts/resistance/ResistanceChart";
import { presetOf } from "#library";
import { tied } from "#model/tied";
import { useBaseline, useIsBaseline, useResults, useStore } from "#state";
import { useRated } from "#state/rate";
import { Reasons } from "./Reasons";
import "./parts.css";

const restsOn = ["R_separator", "R_interface", "R_pores", "R_cell"] as const;

/** What the cell resistance is made of. */
export function PartsFigure() {
	const rated = useDeferredValue(useRated());
	const { u: uOf } = useDeferredValue(useResults());
	const u = useDeferredValue(useStore((state) => state.design.u));
	const stacked = useMemo(() => stackedOf(rated, u, uOf, rated.u()), [rated, u, uOf]);

	const published = useDeferredValue(useBaseline());
	const name = useDeferredValue(useStore((state) => presetOf(state.design.baseline).short));
	const unchanged = useDeferredValue(useIsBaseline());
	const baseline = useMemo(
		() => (unchanged ? undefined : { name, total: published.outputs.R_cell, u: published.u.R_cell }),
		[unchanged, name, published],
	);
	return (
		<section className="resistance-section" aria-labelledby="parts-title">
			<h2 id="parts-title">What is the resistance made of?</h2>
			<p className="parts-lead">{tied(leadOf(stacked))}</p>
			<ResistanceChart stacked={stacked} baseline={baseline} />
			<Reasons of={rated} keys={restsOn} />
		</section>
	);
}
