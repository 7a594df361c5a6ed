/** How the values of the rate tables stand on the screen. */
import { shownUnit, toPlace } from "#model";
import { shownDigits } from "#model/display";
import { type ParameterKey, type ParameterLimits, parameterLimits } from "#model/rate/parameters";
import { type RateConstantKey, type RateResultKey, rateConstants, rateQuantity } from "#model/rate/quantities";
import { type AmountOptions, amountText, withUnit } from "./amount";

/** What is not shown to four digits: a fit to two points says no more than two; an efficiency all that it lacks. */
const options: { readonly [K in RateResultKey]?: AmountOptions } = {
	share_fit: { digits: 2 },
	CE_needed: { efficiency: true },
};

/**
 * A result of the rate tables as text with its unit; “–” where there is no such number, be it by what it is computed
 * from, be it for the reason `absent`.
 */
export const resultText = (key: RateResultKey, value: number, u: number, absent?: string): string =>
	absent === undefined ? amountText(rateQuantity(key).unit, value, u, options[key]) : "–";

/** Whether a parameter has another value than it comes with; one that follows from the design is set where it has any. */
export const isSet = (key: ParameterKey, value: number | undefined): boolean =>
	value !== undefined && value !== (parameterLimits[key] as ParameterLimits).default;

/**
 * The value of a parameter without its unit: six digits, which is what the finest limit has; a tortuosity factor that
 * follows the porosity has four, always as many, so that it keeps its width while the porosity is dragged.
 */
export function shownParameter(key: ParameterKey, value: number, set: boolean): string {
	const shown = value * shownUnit(rateQuantity(key).unit).factor;
	return key === "tau" && !set ? toPlace(shown, -3) : shownDigits(shown, 6);
}

export const parameterText = (key: ParameterKey, value: number, set: boolean): string =>
	withUnit(shownParameter(key, value, set), rateQuantity(key).unit);

/** A constant to five digits with its unit. */
export function constantText(key: RateConstantKey): string {
	const { unit, value } = rateConstants[key];
	return withUnit(String(Number((value * shownUnit(unit).factor).toPrecision(5))), unit);
}
