/** Any quantity of the design in hand as text, and where it comes from in one line. */
import { parameterProvenance } from "#library/parameter-provenance";
import { inWords, provenance, shownWithU } from "#library/provenance";
import { type ConstantKey, constants, isInputKey, isOutputKey, quantity, shownUnit } from "#model";
import { isParameterKey } from "#model/rate/parameters";
import { isRateResultKey, type RateConstantKey, rateConstants, rateQuantity } from "#model/rate/quantities";
import { absentReason } from "#model/rate/rated";
import type { Design } from "#permalink";
import { type Results, useResults, useStore } from "#state";
import { type RatedDesign, useRated } from "#state/rate";
import { amountText } from "../parameter/amount";
import { constantText, isSet, parameterText, resultText } from "../parameter/rate-text";
import type { AnyKey } from "./Formula";

/** The design in hand with all that follows from it. */
export interface Hand {
	readonly results: Results;
	readonly design: Design;
	readonly rated: RatedDesign;
}

export function useHand(): Hand {
	return { design: useStore((state) => state.design), results: useResults(), rated: useRated() };
}

const isRateConstant = (key: string): key is RateConstantKey => Object.hasOwn(rateConstants, key);

/** A row of any of the tables. */
export const rowOf = (key: AnyKey) =>
	isParameterKey(key) || isRateResultKey(key) || isRateConstant(key) ? rateQuantity(key) : quantity(key);

/** A quantity as text: value, ± and unit; “–” where there is no such number. */
export function valueText(key: AnyKey, { results, design, rated }: Hand, withU = true): string {
	const { label } = shownUnit(rowOf(key).unit);
	const unit = label ? `\u00a0${label}` : "";
	if (isParameterKey(key)) return parameterText(key, rated.parameters[key], isSet(key, design.parameters[key]));
	if (isRateResultKey(key)) {
		return resultText(key, rated.results[key], withU ? rated.u()[key] : 0, absentReason(rated, key));
	}
	if (isRateConstant(key)) return constantText(key);
	if (isInputKey(key)) return shownWithU(key, results.inputs[key], withU ? design.u[key] : 0);
	if (isOutputKey(key)) {
		return amountText(quantity(key).unit, results.outputs[key], withU ? results.u[key] : 0);
	}
	return `${key === "k_B" ? "8.617 × 10⁻⁵" : constants[key as ConstantKey].value}${unit}`;
}

/** The source of a constant. */
export const constantSource = (key: AnyKey): string =>
	isRateConstant(key) ? rateConstants[key].source : constants[key as ConstantKey].source;

/** The source of a part in one line: an input's own, a result's relation in words. */
export function sourceOf(key: AnyKey, { design }: Hand): string {
	if (isInputKey(key)) return inWords(provenance(design, key));
	if (isParameterKey(key)) return inWords(parameterProvenance(design, key));
	if (isOutputKey(key) || isRateResultKey(key)) return "computed; press the symbol for its relation";
	return constantSource(key);
}
