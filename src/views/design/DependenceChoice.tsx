import { dependenceNames, dependences } from "#analysis/dependence";
import { Choice } from "#controls/Choice";
import { show, useStore } from "#state";

const options = dependences.map((value) => ({ value, word: dependenceNames[value] }));

/** Chooses whether the porosity has a ± of its own. */
export function DependenceChoice() {
	const dependence = useStore((state) => state.showing.dependence);
	return (
		<Choice
			name="Uncertainties"
			shown
			options={options}
			value={dependence}
			onChange={(dependence) => show({ dependence })}
		/>
	);
}
