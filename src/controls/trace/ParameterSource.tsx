import { type RateParameter, rateParameters } from "#model/rate/parameter-rows";
import type { ParameterKey } from "#model/rate/parameters";
import { setParameter } from "#state";
import { useParameter } from "../parameter/ParameterField";
import { parameterRange } from "../parameter/parse-parameter";
import { parameterText } from "../parameter/rate-text";
import { statusWords } from "./amounts";

/** What a parameter is now and what it comes with, how that is known, and why it ends where it does. */
export function ParameterSource({ of }: { readonly of: ParameterKey }) {
	const { source, status, why, follows }: RateParameter = rateParameters[of];
	const { value, set, unset } = useParameter(of);
	return (
		<dl className="facts">
			<dt>Now</dt>
			<dd>{parameterText(of, value, set)}</dd>
			<dt>{follows ? "Unless set" : "Default"}</dt>
			<dd>
				{parameterText(of, unset, false)}
				{follows && <span className="text-soft">; follows {follows}</span>}
				{set && (
					<button type="button" className="word-button ml-3" onClick={() => setParameter(of, undefined)}>
						Set
					</button>
				)}
			</dd>
			<dt>{statusWords[status]}</dt>
			<dd>{source}</dd>
			<dt>Limits</dt>
			<dd>
				{parameterRange(of)}. Below: {why.min}. Above: {why.max}.
			</dd>
		</dl>
	);
}
