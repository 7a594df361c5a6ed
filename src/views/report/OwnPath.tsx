import { activeMaterial } from "#library/active-materials";
import { type Changes, isOwnStep, paperStepIds, paperSteps, type Stage } from "#library/path";
import { basisNames, energyKey, inputText, nameInSentence, outputs, rounded } from "#model";
import { stageResults, useStages, useStore } from "#state";

/** The path that goes with the design, where it is another than the paper's. */
export function OwnPath() {
	const steps = useStore((state) => state.design.steps);
	const basis = useStore((state) => state.showing.basis);
	const stages = useStages();
	if (steps.length === paperStepIds.length && steps.every((step, i) => step === paperStepIds[i])) return null;
	const energies = (["E_V", "E_m"] as const).map((energy) => energyKey(energy, basis));
	return (
		<section aria-labelledby="report-path">
			<h2 id="report-path">The path that goes with it</h2>
			<p>From cell 1, one step after the other, with the solids kept; energy densities {basisNames[basis]}.</p>
			<table className="report-table stages">
				<thead>
					<tr>
						<th scope="col">Stage</th>
						<th scope="col">Sets</th>
						{energies.map((key) => (
							<th key={key} scope="col">
								{outputs[key].unit.label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{stages.map((stage, i) => {
						const { outputs: values, u } = stageResults(stage.inputs);
						return (
							// biome-ignore lint/suspicious/noArrayIndexKey: stages may have the same name, and hold no state
							<tr key={i}>
								<th scope="row">{stage.name}</th>
								<td className="source">{stage.refused ? `Not taken: ${stage.refused}.` : setBy(stage)}</td>
								{energies.map((key) => {
									const { value, u: around } = rounded(values[key], u[key]);
									return (
										<td key={key} data-label={outputs[key].unit.label}>
											{value}
											{around && ` ± ${around}`}
										</td>
									);
								})}
							</tr>
						);
					})}
				</tbody>
			</table>
		</section>
	);
}

/** What a step sets, in words; nothing for the start. */
function setBy({ step }: Stage): string {
	if (step === undefined) return "";
	if (!isOwnStep(step)) return inWords(paperSteps[step].changes);
	return [step.material && activeMaterial(step.material).name, inWords(step.changes)].filter(Boolean).join("; ");
}

const inWords = (changes: Changes): string =>
	changes.map(([key, value]) => `${nameInSentence(key)} ${inputText(key, value)}`).join(", ");
