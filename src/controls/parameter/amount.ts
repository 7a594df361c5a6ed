/** A value with its ± in parts, of any table: per cent for fractions, a power of ten where it has many digits. */
import { rounded, shownUnit, significant, type Unit, units } from "#model";
import { powerText } from "#model/powers";
import { shortOfAll } from "#model/short-of-all";

export interface Amount {
	readonly value: string;
	/** Empty where there is no ±, or where it is a hundred-thousandth of the value and less. */
	readonly u: string;
	/** The power of ten that value and ± are counted in, as “10⁻⁵”; empty for numbers that need none. */
	readonly power: string;
}

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

/** A value with its ± in a unit, as the field rounds them; undefined where it is not finite. */
export function amountOf(
	unit: Unit,
	value: number,
	u: number,
	{ digits = 4, efficiency = false }: AmountOptions = {},
): Amount | undefined {
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
		return { ...rounded(scaled(shown), scaled(plusMinus), digits), power: powerText(exponent) };
	}
	if (unit === units.fraction && plusMinus === 0)
		return { value: shareText(shown, digits, efficiency), u: "", power: "" };
	return { ...rounded(shown, plusMinus, digits), power: "" };
}

/** The same as text with its unit: “(5.90 ± 0.01) × 10⁻⁵ mW/cm²”; “–” where it is not finite. */
export function amountText(unit: Unit, value: number, u: number, options?: AmountOptions): string {
	const amount = amountOf(unit, value, u, options);
	if (!amount) return "–";
	const number = amount.u ? `${amount.value} ±\u00a0${amount.u}` : amount.value;
	return withUnit(amount.power ? `${amount.u ? `(${number})` : number}\u00a0×\u00a0${amount.power}` : number, unit);
}

export function withUnit(number: string, unit: Unit): string {
	const { label } = shownUnit(unit);
	return label ? `${number}\u00a0${label.replaceAll(" ", "\u00a0")}` : number;
}
