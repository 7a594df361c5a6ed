import type { ReactNode } from "react";
import { pressureOf } from "#library/pressure";
import { inSentence, shownUnit } from "#model";
import { type ParameterKey, type ParameterLimits, parameterLimits } from "#model/rate/parameters";
import { type RateParameter, rateParameters } from "#model/rate/quantities";
import { parametersOf } from "#model/rate/rated";
import { setParameter, trace, useStore } from "#state";
import { DraftField } from "../DraftField";
import { SymbolText } from "../Symbol";
import { parseParameter } from "./parse-parameter";
import { parameterText, shownParameter } from "./rate-text";

/** What stands where a parameter is not set, and what leads back to it. */
const unsetWords: { readonly [K in ParameterKey]?: { readonly is: string; readonly back: string } } = {
	tau: { is: "Bruggeman’s is", back: "As Bruggeman" },
	p: { is: "the published design had", back: "As published" },
};
const defaultWords = { is: "the default is", back: "Default" };

/** The value of a parameter in the design in hand, whether it is set, and what it is where it is not. */
export function useParameter(of: ParameterKey) {
	const set = useStore((state) => state.design.parameters[of]);
	const unset = useStore(({ design }) => parametersOf({}, design.inputs, pressureOf(design.baseline))[of]);
	return { value: set ?? unset, set: set !== undefined, unset };
}

/** The value of a parameter in the design in hand, as text. */
export function ParameterText({ of }: { readonly of: ParameterKey }) {
	const { value, set } = useParameter(of);
	return parameterText(of, value, set);
}

/** Sets a parameter; what is its default anyway is not set. */
function take(of: ParameterKey, value: number): void {
	const limits: ParameterLimits = parameterLimits[of];
	setParameter(of, value === limits.default ? undefined : value);
}

/**
 * One of the parameters that a design does not hold: name, symbol, typed value; whether it is set, and the way back; its
 * source. `choice` stands in the place of the way back.
 */
export function ParameterField({ of, choice }: { readonly of: ParameterKey; readonly choice?: ReactNode }) {
	const { name, unit, status, source, follows }: RateParameter = rateParameters[of];
	const { value, set, unset } = useParameter(of);
	const { is, back } = unsetWords[of] ?? defaultWords;
	return (
		<div className="quantity parameter">
			<span className="leading-snug">
				{name}{" "}
				<button
					type="button"
					className="trace-link text-soft"
					aria-label={`Where ${inSentence(name)} comes from`}
					onClick={() => trace(of)}
				>
					<SymbolText of={of} />
				</button>
			</span>
			<DraftField
				name={name}
				shown={shownParameter(of, value, set)}
				read={(text) => parseParameter(of, text)}
				onTake={(next) => take(of, next)}
				className="value-field"
				unit={<span className="text-[0.8125rem]">{shownUnit(unit).label}</span>}
			/>
			{choice}
			<p className="parameter-note">
				{set ? (
					<>
						Set here; {is} {parameterText(of, unset, false)}.{" "}
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
								{back}
							</button>
						)}
					</>
				) : (
					follows && `Follows ${follows}.`
				)}
			</p>
			<p className="parameter-note">
				{status === "assumed" && <b className="font-semibold">Assumed. </b>}
				{source}
			</p>
		</div>
	);
}
