import type { ReactNode } from "react";
import { inSentence, shownUnit } from "#model";
import { type RateParameter, rateParameters } from "#model/rate/parameter-rows";
import type { ParameterKey } from "#model/rate/parameters";
import { parametersOf } from "#model/rate/rated";
import { tied } from "#model/tied";
import { setParameter, trace, useStore } from "#state";
import { DraftField } from "../DraftField";
import { SymbolText, spokenSymbol } from "../Symbol";
import { parseParameter } from "./parse-parameter";
import { isSet, parameterText, shownParameter } from "./rate-text";

/** The value of a parameter in the design in hand, whether it is another than it comes with, and which that is. */
export function useParameter(of: ParameterKey) {
	const held = useStore((state) => state.design.parameters[of]);
	const unset = useStore(({ design }) => parametersOf({}, design.inputs)[of]);
	return { value: held ?? unset, set: isSet(of, held), unset };
}

/** How many of some parameters are not as they come. */
export const useCountSet = (among: readonly ParameterKey[]): number =>
	useStore(({ design }) => among.filter((key) => isSet(key, design.parameters[key])).length);

/** The value of a parameter in the design in hand, as text. */
export function ParameterText({ of }: { readonly of: ParameterKey }) {
	const { value, set } = useParameter(of);
	return parameterText(of, value, set);
}

/**
 * One of the parameters: name, symbol, typed value; whether it is another than the default, and the way back; its source.
 * `choice` stands in the place of the way back.
 */
export function ParameterField({ of, choice }: { readonly of: ParameterKey; readonly choice?: ReactNode }) {
	const { name, unit, status, source, follows }: RateParameter = rateParameters[of];
	const { value, set, unset } = useParameter(of);
	return (
		<div className="quantity parameter">
			<span className="leading-snug">
				{name}{" "}
				<button
					type="button"
					className="trace-link text-soft"
					aria-label={`${spokenSymbol(of)}: where ${inSentence(name)} comes from`}
					onClick={() => trace(of)}
				>
					<SymbolText of={of} />
				</button>
			</span>
			<DraftField
				name={name}
				shown={shownParameter(of, value, set)}
				read={(text) => parseParameter(of, text)}
				onTake={(next) => setParameter(of, next)}
				className="value-field"
				unit={<span className="text-[0.8125rem]">{shownUnit(unit).label}</span>}
			/>
			{choice}
			<p className="parameter-note">
				{set && (follows || !choice) ? (
					<>
						Set here; {follows ? "Bruggeman’s" : "the default"} is {parameterText(of, unset, false)}.{" "}
						{!choice && (
							<button
								type="button"
								className="word-button"
								onClick={(event) => {
									// the button goes: what follows by the keys goes on from the field
									event.currentTarget.closest(".parameter")?.querySelector("input")?.focus();
									setParameter(of, undefined);
								}}
							>
								Default
							</button>
						)}
					</>
				) : (
					follows && `Follows ${follows}.`
				)}
			</p>
			<p className="parameter-note">
				{status === "assumed" && <b className="font-semibold">Assumed. </b>}
				{tied(source)}
			</p>
		</div>
	);
}
