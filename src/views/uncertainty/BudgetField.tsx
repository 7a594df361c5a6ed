import { DraftField } from "#controls/DraftField";
import { parseUncertainty } from "#controls/parse";
import { type InputKey, inputOf, inSentence, shownUncertainty, shownUnit } from "#model";
import { setUncertainty, useStore } from "#state";

/** The ± of an input, in the unit of its slider. */
export function BudgetField({ of, onTaken }: { readonly of: InputKey; readonly onTaken?: () => void }) {
	const u = useStore((state) => state.design.u[of]);
	const { name, unit } = inputOf(of);
	return (
		<DraftField
			name={`± of ${inSentence(name)}`}
			shown={u > 0 ? shownUncertainty(of, u) : "0"}
			read={(text) => parseUncertainty(of, text)}
			onTake={(value) => {
				setUncertainty(of, value);
				if (value > 0) onTaken?.();
			}}
			unit={shownUnit(unit).label}
		/>
	);
}
