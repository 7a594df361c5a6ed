import {
	bases,
	basisNames,
	energyKey,
	isOutputKey,
	nameInSentence,
	type OutputKey,
	outputKeys,
	outputs,
	quantity,
	shownUnit,
} from "#model";
import { show, showEnergy, useStore } from "#state";
import { useSubject } from "./subject";

/** The densities on every basis, first; then the other results in the order of the model. */
const densities = bases.flatMap((basis) => (["E_V", "E_m"] as const).map((energy) => ({ energy, basis })));
/** All results but the densities. */
export const otherResults = outputKeys.filter(
	(key) => !densities.some(({ energy, basis }) => energyKey(energy, basis) === key),
);

export const subjectName = (key: OutputKey): string => {
	const density = densities.find(({ energy, basis }) => energyKey(energy, basis) === key);
	return density && density.basis !== "stack"
		? `${outputs[density.energy].name}, ${basisNames[density.basis]}`
		: outputs[key].name;
};

/** “Wh/l, with pouch” or “Ω cm², cell resistance”: what stands well behind a number. */
function unitAndName(key: OutputKey): string {
	const { label } = shownUnit(quantity(key).unit);
	const density = densities.find(({ energy, basis }) => energyKey(energy, basis) === key);
	if (density) return density.basis === "stack" ? label : `${label}, ${basisNames[density.basis]}`;
	return label ? `${label}, ${nameInSentence(key)}` : nameInSentence(key);
}

/** All results, as the options of a select: by their names, or by unit and name. */
export function OutputOptions({ units = false }: { readonly units?: boolean }) {
	const text = units ? unitAndName : subjectName;
	const options = (keys: readonly OutputKey[]) =>
		keys.map((key) => (
			<option key={key} value={key}>
				{text(key)}
			</option>
		));
	return (
		<>
			<optgroup label="Energy density">
				{options(densities.map(({ energy, basis }) => energyKey(energy, basis)))}
			</optgroup>
			<optgroup label="Other results">{options(otherResults)}</optgroup>
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
				if (density?.basis === basis) {
					show({ of: undefined });
					showEnergy(density.energy);
				} else show({ of: value });
			}}
		>
			<OutputOptions />
		</select>
	);
}
