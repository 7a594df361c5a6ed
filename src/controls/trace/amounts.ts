/** Any quantity of the design in hand as text, and where it comes from in one line. */
import {
	type ConstantKey,
	constants,
	inputOf,
	isInputKey,
	isOutputKey,
	quantity,
	shownInput,
	shownUncertainty,
	shownUnit,
} from "#model";
import { rateParameters } from "#model/rate/parameter-rows";
import { isParameterKey } from "#model/rate/parameters";
import { isRateResultKey, type RateConstantKey, rateConstants, rateQuantity } from "#model/rate/quantities";
import { absentReason } from "#model/rate/rated";
import { type Results, useResults, useStore } from "#state";
import { type RatedDesign, useRated } from "#state/rate";
import { amountText } from "../parameter/amount";
import { constantText, isSet, parameterText, resultText } from "../parameter/rate-text";
import type { AnyKey } from "./Formula";

/** The design in hand with all that follows from it. */
export interface Hand {
	readonly results: Results;
	readonly u: ReturnType<typeof useStore.getState>["design"]["u"];
	readonly rated: RatedDesign;
	readonly parameters: ReturnType<typeof useStore.getState>["design"]["parameters"];
}

export function useHand(): Hand {
	const u = useStore((state) => state.design.u);
	const parameters = useStore((state) => state.design.parameters);
	return { results: useResults(), u, rated: useRated(), parameters };
}

const isRateConstant = (key: string): key is RateConstantKey => Object.hasOwn(rateConstants, key);

/** A row of any of the tables. */
export const rowOf = (key: AnyKey) =>
	isParameterKey(key) || isRateResultKey(key) || isRateConstant(key) ? rateQuantity(key) : quantity(key);

/** A quantity as text: value, ± and unit; “–” where there is no such number. */
export function valueText(key: AnyKey, { results, u, rated, parameters }: Hand, withU = true): string {
	const { label } = shownUnit(rowOf(key).unit);
	const unit = label ? `\u00a0${label}` : "";
	if (isParameterKey(key)) return parameterText(key, rated.parameters[key], isSet(key, parameters[key]));
	if (isRateResultKey(key)) {
		return resultText(key, rated.results[key], withU ? rated.u()[key] : 0, absentReason(rated, key));
	}
	if (isRateConstant(key)) return constantText(key);
	if (isInputKey(key)) {
		const plusMinus = withU && u[key] > 0 ? ` ± ${shownUncertainty(key, u[key])}` : "";
		return `${shownInput(key, results.inputs[key])}${plusMinus}${unit}`;
	}
	if (isOutputKey(key)) {
		return amountText(quantity(key).unit, results.outputs[key], withU ? results.u[key] : 0);
	}
	return `${key === "k_B" ? "8.617 × 10⁻⁵" : constants[key as ConstantKey].value}${unit}`;
}

export const statusWords = {
	measured: "Measured",
	derived: "Derived",
	claimed: "Claimed",
	chosen: "Chosen",
	assumed: "Assumed",
} as const;

/** The source of a constant. */
export const constantSource = (key: AnyKey): string =>
	isRateConstant(key) ? rateConstants[key].source : constants[key as ConstantKey].source;

/** The source of a part in one line: an input's own, a result's relation in words. */
export function sourceOf(key: AnyKey, { parameters }: Hand): string {
	if (isInputKey(key)) return `${statusWords[inputOf(key).status]}. ${inputOf(key).source}`;
	if (isParameterKey(key)) {
		const { status, source } = rateParameters[key];
		return `${isSet(key, parameters[key]) ? "Not as it comes. " : ""}${statusWords[status]}. ${source}`;
	}
	if (isOutputKey(key) || isRateResultKey(key)) return "computed; press the symbol for its relation";
	return constantSource(key);
}
