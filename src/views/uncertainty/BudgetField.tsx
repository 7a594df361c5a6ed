import { DraftField } from "#controls/DraftField";
import { parseUncertainty } from "#controls/parse";
import { type InputKey, inputOf, inSentence, shownUnit } from "#model";
import { setUncertainty, useStore } from "#state";

/** The ± of an input, in the unit of its slider. */
export function BudgetField({ of, onTaken }: { readonly of: InputKey; readonly onTaken?: () => void }) {
	const u = useStore((state) => state.design.u[of]);
	const fixed = useStore((state) => state.locks.inputs.has(of));
	const { name, unit } = inputOf(of);
	const { factor, label } = shownUnit(unit);
	// as it is computed with: nothing that is typed is the same as what stands there unless it is
	const shown = String(Number((u * factor).toPrecision(12)));
	if (fixed)
		return (
			<span className="whitespace-nowrap" data-fixed="">
				<span className="sr-only">of {inSentence(name)} </span>
				{shown} <span className="text-soft">{label} · fixed</span>
			</span>
		);
	return (
		<DraftField
			name={`± of ${inSentence(name)}`}
			shown={shown}
			read={(text) => parseUncertainty(of, text)}
			onTake={(value) => {
				setUncertainty(of, value);
				if (value > 0) onTaken?.();
			}}
			unit={label}
		/>
	);
}
