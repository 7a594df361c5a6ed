import { knownWords, provenance } from "#library/provenance";
import { type InputKey, inputOf, refusal, shownInput, shownUnit } from "#model";
import { fixedWith, setInput, useStore } from "#state";
import { rangeInWords } from "../parse";
import { SteadyButton } from "../SteadyButton";

/** What an input is now and was published as, how it is known, and why it ends where it does. */
export function InputSource({ of, value }: { readonly of: InputKey; readonly value: string }) {
	const design = useStore((state) => state.design);
	const { inputs } = design;
	const fixed = useStore((state) => fixedWith(of, state.design.hold, state.locks) !== undefined);
	const { default: original, why, detail } = inputOf(of);
	const { known, source } = provenance(design, of);
	const { label } = shownUnit(inputOf(of).unit);
	return (
		<dl className="facts">
			<dt>Now</dt>
			<dd>
				{value}
				{detail && <span className="text-soft"> ({detail})</span>}
				{fixed && <span className="text-soft">, fixed by the link</span>}
			</dd>
			<dt>{knownWords[known]}</dt>
			<dd>{source}</dd>
			<dt>Cell 1, as built</dt>
			<dd>
				{shownInput(of, original)} {label}
				{!fixed && (
					<SteadyButton
						className="word-button ml-3"
						off={inputs[of] === original || refusal(of, original, inputs) !== undefined}
						onClick={() => setInput(of, original)}
					>
						Set
					</SteadyButton>
				)}
			</dd>
			<dt>Limits</dt>
			<dd>
				{rangeInWords(of, inputs)}. Below: {why.min}. Above: {why.max}.
			</dd>
		</dl>
	);
}
