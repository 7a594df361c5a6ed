import { bases, basisNames, energyKey, isOutputKey, type OutputKey, outputKeys, outputs } from "#model";
import { show, useStore } from "#state";
import { useSubject } from "./subject";

/** The densities on every basis, first; then the other results in the order of the model. */
const densities = bases.flatMap((basis) => (["E_V", "E_m"] as const).map((energy) => ({ energy, basis })));
const others = outputKeys.filter((key) => !densities.some(({ energy, basis }) => energyKey(energy, basis) === key));

export const subjectName = (key: OutputKey): string => {
	const density = densities.find(({ energy, basis }) => energyKey(energy, basis) === key);
	return density && density.basis !== "stack"
		? `${outputs[density.energy].name}, ${basisNames[density.basis]}`
		: outputs[key].name;
};

/** All results, as the options of a select. */
export function OutputOptions() {
	return (
		<>
			<optgroup label="Energy density">
				{densities
					.map(({ energy, basis }) => energyKey(energy, basis))
					.map((key) => (
						<option key={key} value={key}>
							{subjectName(key)}
						</option>
					))}
			</optgroup>
			<optgroup label="Other results">
				{others.map((key) => (
					<option key={key} value={key}>
						{outputs[key].name}
					</option>
				))}
			</optgroup>
		</>
	);
}

/** Chooses the result that is looked into. */
export function SubjectChoice() {
	const subject = useSubject();
	const basis = useStore((state) => state.showing.basis);
	return (
		<select
			aria-label="Result"
			className="select"
			value={subject}
			onChange={({ target: { value } }) => {
				if (!isOutputKey(value)) return;
				const density = densities.find((each) => energyKey(each.energy, each.basis) === value);
				// a density on the basis in force is what the page shows anyway: figures elsewhere follow
				if (density?.basis === basis) show({ of: undefined, energy: density.energy, target: undefined });
				else show({ of: value });
			}}
		>
			<OutputOptions />
		</select>
	);
}
