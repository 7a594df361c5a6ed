import { parameterProvenance } from "#library/parameter-provenance";
import { knownWords } from "#library/provenance";
import { type RateParameter, rateParameters } from "#model/rate/parameter-rows";
import type { ParameterKey } from "#model/rate/parameters";
import { setParameter, useStore } from "#state";
import { useParameter } from "../parameter/ParameterField";
import { parameterRange } from "../parameter/parse-parameter";
import { parameterText } from "../parameter/rate-text";
import { SteadyButton } from "../SteadyButton";

/** What a parameter is now and what it comes with, how that is known, and why it ends where it does. */
export function ParameterSource({ of }: { readonly of: ParameterKey }) {
	const { why, follows }: RateParameter = rateParameters[of];
	const { known, source } = parameterProvenance(
		useStore((state) => state.design),
		of,
	);
	const { value, set, unset } = useParameter(of);
	return (
		<dl className="facts">
			<dt>Now</dt>
			<dd>{parameterText(of, value, set)}</dd>
			<dt>{knownWords[known]}</dt>
			<dd>{source}</dd>
			<dt>{follows ? "Unless set" : "Default"}</dt>
			<dd>
				{parameterText(of, unset, false)}
				<SteadyButton className="word-button ml-3" off={!set} onClick={() => setParameter(of, undefined)}>
					Set
				</SteadyButton>
			</dd>
			<dt>Limits</dt>
			<dd>
				{parameterRange(of)}. Below: {why.min}. Above: {why.max}.
			</dd>
		</dl>
	);
}
