import { DraftField } from "#controls/DraftField";
import { parseUncertainty } from "#controls/parse";
import { type InputKey, inputOf, inSentence, shownUnit } from "#model";
import { setUncertainty, useStore } from "#state";

/** The ± of an input, in the unit of its slider. */
export function BudgetField({ of, onTaken }: { readonly of: InputKey; readonly onTaken?: () => void }) {
	const u = useStore((state) => state.design.u[of]);
	const { name, unit } = inputOf(of);
	const { factor, label } = shownUnit(unit);
	return (
		<DraftField
			name={`± of ${inSentence(name)}`}
			// as it is computed with: nothing that is typed is the same as what stands there unless it is
			shown={String(Number((u * factor).toPrecision(12)))}
			read={(text) => parseUncertainty(of, text)}
			onTake={(value) => {
				setUncertainty(of, value);
				if (value > 0) onTaken?.();
			}}
			unit={label}
		/>
	);
}
