import { shownUnit, toPlace, units } from "#model";
import { shownDigits } from "#model/display";
import { isRateResultKey, type Validity as Rule } from "#model/rate/quantities";
import { absentReason, holds, rateValue, validityOf } from "#model/rate/rated";
import type { RatedDesign } from "#state/rate";
import { amountText } from "../parameter/amount";
import { SymbolText } from "../Symbol";
import { rowOf } from "./amounts";
import type { AnyKey, ComputedKey } from "./Formula";

/** Within which bounds a result and all it rests on hold, and whether they do now. */
export function Validity({ of, rated }: { readonly of: ComputedKey; readonly rated: RatedDesign }) {
	const rules = merged(validityOf(of));
	const broken = rules.some(({ rule }) => !holds(rated, rule));
	// a result of the model holds as its inputs do, unless something is to be said against it
	if (!isRateResultKey(of) && !broken) return null;
	const value = rateValue(rated, of) ?? Number.NaN;
	return (
		<dl className="facts">
			<dt>Validity</dt>
			<dd>
				<ul>
					{!Number.isFinite(value) && absentReason(rated, of) === undefined && (
						<li>there is no such number in this design</li>
					)}
					{rules.map(({ by, rule }) => (
						<li key={rule.why}>
							<Bounds result={of} by={by.filter((key) => key !== of)} rule={rule} rated={rated} />
						</li>
					))}
					{rules.length === 0 && <li>no range is known for what it rests on</li>}
				</ul>
			</dd>
		</dl>
	);
}

interface Merged {
	/** Whose rule it is. */
	readonly by: readonly AnyKey[];
	readonly rule: Rule;
}

/** Each rule once, with all that have it. */
function merged(rules: ReturnType<typeof validityOf>): readonly Merged[] {
	const found = new Map<string, { readonly by: AnyKey[]; readonly rule: Rule }>();
	for (const { of, rule } of rules) {
		const before = found.get(rule.why);
		if (before) before.by.push(of);
		else found.set(rule.why, { by: [of], rule });
	}
	return [...found.values()];
}

/** “D_pores holds for T from 15 to 35 °C; now 30.0 °C”, with the reason where it is beyond. */
function Bounds({ result, by, rule, rated }: Merged & { readonly result: AnyKey; readonly rated: RatedDesign }) {
	const { of, where, why, absent } = rule;
	const whose = by.map((key, at) => (
		<span key={key}>
			<SymbolText of={key} />
			{at < by.length - 1 ? ", " : " "}
		</span>
	));
	const verb = `${absent ? "exist" : "hold"}${by.length > 1 ? "" : "s"}`;
	// a rule that a result has for itself
	const own = of !== undefined && (by[0] ?? result) === of;
	const reason = (
		<em className="text-soft">
			{absent ? "none" : "extrapolated"}: {why}
		</em>
	);
	if (of === undefined)
		return (
			<>
				{whose}
				{reason}
			</>
		);
	return (
		<>
			{whose}
			{verb}{" "}
			{!own && (
				<>
					for <SymbolText of={of} />{" "}
				</>
			)}
			{rangeText(rule)}
			{where && (
				<>
					{" "}
					where <SymbolText of={where.of} /> is above {boundText(where.of, where.above)}
				</>
			)}
			; now <span className="tabular-nums">{nowText(of, rateValue(rated, of) ?? Number.NaN)}</span>
			{!holds(rated, rule) && <>, {reason}</>}
		</>
	);
}

const isTemperature = (of: AnyKey) => rowOf(of).unit === units.kelvin;

/** What a quantity is now: three digits, temperatures in °C. */
function nowText(of: AnyKey, value: number): string {
	if (isTemperature(of)) return `${toPlace(value - 273.15, -1)}\u00a0°C`;
	return amountText(rowOf(of).unit, value, 0, { digits: 3 });
}

/** Bounds are round numbers: 0.9, not 0.900. The unit stands once. */
function boundText(of: AnyKey, ...bounds: readonly number[]): string {
	const { factor, label } = shownUnit(rowOf(of).unit);
	const texts = bounds.map((value) => shownDigits(isTemperature(of) ? value - 273.15 : value * factor, 4));
	const unit = isTemperature(of) ? "°C" : label;
	return texts.join(" to ") + (unit && `\u00a0${unit}`);
}

function rangeText({ of, min, max }: Rule): string {
	if (of === undefined) return "";
	if (max === undefined) return `from ${boundText(of, min ?? 0)}`;
	if (min === undefined) return `up to ${boundText(of, max)}`;
	return min === max ? `at ${boundText(of, max)} only` : `from ${boundText(of, min, max)}`;
}
