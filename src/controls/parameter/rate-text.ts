/** How the values of the rate tables stand on the screen. */
import { rounded, shownUnit, significant, toPlace, type Unit, units } from "#model";
import type { ParameterKey } from "#model/rate/parameters";
import { type RateConstantKey, type RateResultKey, rateConstants, rateQuantity } from "#model/rate/quantities";

/** A number in parts: “(5.90 ± 0.01) × 10⁻⁵”. */
interface Amount {
	readonly value: string;
	/** Empty where there is no ±, or where it is a hundred-thousandth of the value and less. */
	readonly u: string;
	/** The power of ten that value and ± are counted in, as “10⁻⁵”; empty for numbers that need none. */
	readonly power: string;
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const tenTo = (exponent: number) =>
	`10${exponent < 0 ? "⁻" : ""}${[...String(Math.abs(exponent))].map((digit) => raised[Number(digit)]).join("")}`;

/**
 * A share just below all keeps two digits of what it lacks: 99.955 %, not 100.0 %. Nothing where it lacks less than a
 * millionth of a per cent, or more than one per cent.
 */
function shortOfAll(percent: number): string | undefined {
	const lacks = 100 - percent;
	return lacks >= 1e-6 && lacks <= 1 ? toPlace(percent, Math.floor(Math.log10(lacks)) - 1) : undefined;
}

/** A value with its ± in a unit, as the field rounds them; undefined where it is not finite. */
function amountOf(unit: Unit, value: number, u: number): Amount | undefined {
	if (!Number.isFinite(value)) return undefined;
	const { factor } = shownUnit(unit);
	const shown = value * factor;
	const plusMinus = u * factor > 1e-5 * Math.abs(shown) && Number.isFinite(u) ? u * factor : 0;
	const size = Math.max(Math.abs(shown), plusMinus);
	if (size === 0) return { value: "0", u: "", power: "" };
	if (size < 1e-3 || size >= 1e6) {
		const exponent = Math.floor(Math.log10(size));
		// of the smallest numbers the power of ten itself is no number any more
		const scaled = (x: number) => Number((x * 10 ** -(exponent + 20)).toPrecision(15)) * 1e20;
		return { ...rounded(scaled(shown), scaled(plusMinus)), power: tenTo(exponent) };
	}
	if (unit === units.fraction && plusMinus === 0)
		return { value: shown === 100 ? "100" : (shortOfAll(shown) ?? significant(shown, 4)), u: "", power: "" };
	return { ...rounded(shown, plusMinus), power: "" };
}

/** A result of the rate tables as text with its unit; “–” where there is no such number. */
export function resultText(key: RateResultKey, value: number, u: number): string {
	const { unit } = rateQuantity(key);
	const amount = amountOf(unit, value, u);
	if (!amount) return "–";
	const number = amount.u ? `${amount.value} ± ${amount.u}` : amount.value;
	return withUnit(amount.power ? `${amount.u ? `(${number})` : number} × ${amount.power}` : number, unit);
}

function withUnit(number: string, unit: Unit): string {
	const { label } = shownUnit(unit);
	return label ? `${number}\u00a0${label}` : number;
}

/**
 * The value of a parameter without its unit, as it is computed with; a tortuosity factor that follows the porosity to four
 * digits, always as many, so that it keeps its width while the porosity is dragged.
 */
export function shownParameter(key: ParameterKey, value: number, set: boolean): string {
	const shown = value * shownUnit(rateQuantity(key).unit).factor;
	return key === "tau" && !set ? toPlace(shown, -3) : String(Number(shown.toPrecision(12)));
}

export const parameterText = (key: ParameterKey, value: number, set: boolean): string =>
	withUnit(shownParameter(key, value, set), rateQuantity(key).unit);

/** A constant to five digits with its unit. */
export function constantText(key: RateConstantKey): string {
	const { unit, value } = rateConstants[key];
	return withUnit(String(Number((value * shownUnit(unit).factor).toPrecision(5))), unit);
}
