import { type InputKey, inputOf, shownInput, shownUncertainty, shownUnit } from "#model";
import { setInput, useStore } from "#state";
import { DraftField } from "./DraftField";
import { parseInput } from "./parse";

/** Typed entry of an input, with its ± and unit behind it. */
export function ValueField({ of }: { readonly of: InputKey }) {
	const { name, unit } = inputOf(of);
	const value = useStore((state) => state.design.inputs[of]);
	const u = useStore((state) => state.design.u[of]);
	return (
		<DraftField
			name={name}
			shown={shownInput(of, value)}
			read={(text) => parseInput(of, text, useStore.getState().design.inputs)}
			onTake={(value) => setInput(of, value)}
			className="value-field"
			unit={
				<span className="text-[0.8125rem]">
					{u > 0 && `± ${shownUncertainty(of, u)} `}
					{shownUnit(unit).label}
				</span>
			}
		/>
	);
}
