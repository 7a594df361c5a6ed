/** A value with its ± in parts, of any table: per cent for fractions, a power of ten where it has many digits. */
import { shownUnit, significant, type Unit, units } from "#model";
import { type Counted, counted, withPower } from "#model/counted";
import { shortOfAll } from "#model/short-of-all";

/** A share without ±. What matters of an efficiency is what it lacks; of other shares nothing beyond their digits. */
function shareText(percent: number, digits: number, efficiency: boolean): string {
	const lacks = 100 - percent;
	if (efficiency && lacks >= 1e-6 && lacks <= 1) return shortOfAll(percent / 100);
	const text = significant(percent, digits);
	return Number(text) === 100 ? "100" : text;
}

export interface AmountOptions {
	/** Significant digits of a value without ±. */
	readonly digits?: number;
	/** A share of which each digit that it lacks counts. */
	readonly efficiency?: boolean;
}

/**
 * A value with its ± in a unit, as the field rounds them; undefined where it is not finite. A ± of a hundred-thousandth
 * of the value and less is left out.
 */
export function amountOf(
	unit: Unit,
	value: number,
	u: number,
	{ digits = 4, efficiency = false }: AmountOptions = {},
): Counted | undefined {
	if (!Number.isFinite(value)) return undefined;
	const { factor } = shownUnit(unit);
	const shown = value * factor;
	const plusMinus = u * factor > 1e-5 * Math.abs(shown) && Number.isFinite(u) ? u * factor : 0;
	if (shown === 0 && plusMinus === 0) return { value: "0", u: "", power: "" };
	const amount = counted(shown, plusMinus, digits);
	return unit === units.fraction && plusMinus === 0 && !amount.power
		? { ...amount, value: shareText(shown, digits, efficiency) }
		: amount;
}

/** The same as text with its unit: “(5.90 ± 0.01) × 10⁻⁵ mW/cm²”; “–” where it is not finite. */
export function amountText(unit: Unit, value: number, u: number, options?: AmountOptions): string {
	const amount = amountOf(unit, value, u, options);
	if (!amount) return "–";
	const number = amount.u ? `${amount.value} ±\u00a0${amount.u}` : amount.value;
	return withUnit(withPower(amount.u && amount.power ? `(${number})` : number, amount.power), unit);
}

export function withUnit(number: string, unit: Unit): string {
	const { label } = shownUnit(unit);
	return label ? `${number}\u00a0${label.replaceAll(" ", "\u00a0")}` : number;
}
