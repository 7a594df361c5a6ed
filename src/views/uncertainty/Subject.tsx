import { useDeferredValue, useMemo } from "react";
import { budget } from "#analysis/budget";
import { energyKey, quantity, rounded, shownUnit } from "#model";
import { useResults, useStore } from "#state";
import { DependenceChoice } from "#views/design/DependenceChoice";
import { SubjectChoice } from "#views/design/SubjectChoice";
import { useSubject } from "#views/design/subject";
import { eitherWay } from "./words";

/** Which result is looked into, and whether the porosity has a ± of its own. */
export function Subject() {
	const of = useSubject();
	const { dependence, basis } = useStore((state) => state.showing);
	const u = useDeferredValue(useStore((state) => state.design.u));
	const results = useDeferredValue(useResults());
	const { inputs } = results;
	const unit = shownUnit(quantity(of).unit);
	const sentence = useMemo(
		() => eitherWay(budget(inputs, u, of, "independent"), budget(inputs, u, of, "follows"), unit, dependence),
		[inputs, u, of, unit, dependence],
	);
	// the headline has both densities on the basis in force
	const isInHeadline = of === energyKey("E_V", basis) || of === energyKey("E_m", basis);
	const text = rounded(results.outputs[of] * unit.factor, results.u[of] * unit.factor);
	return (
		<section className="subject" aria-labelledby="subject-title">
			<h2 id="subject-title">
				How sure is{" "}
				<span className="subject-choice">
					<SubjectChoice />?
				</span>
			</h2>
			{!isInHeadline && (
				<p className="subject-value">
					{text.value}
					{text.u && <span className="text-soft"> ± {text.u}</span>} {unit.label}
				</p>
			)}
			<DependenceChoice />
			<p className="subject-sentence">{sentence}</p>
		</section>
	);
}
