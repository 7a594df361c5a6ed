import { shownUnit, significant, toPlace, units } from "#model";
import { isRateResultKey, type RateResult, type Validity as Rule, rateResults } from "#model/rate/quantities";
import { extrapolated, rateValue } from "#model/rate/rated";
import type { RatedDesign } from "#state/rate";
import { SymbolText } from "../Symbol";
import { rowOf } from "./amounts";
import type { ComputedKey } from "./Formula";

/** Within which bounds a result holds, whether it does now, and what of all it rests on goes further than it was known for. */
export function Validity({ of, rated }: { readonly of: ComputedKey; readonly rated: RatedDesign }) {
	const row: RateResult | undefined = isRateResultKey(of) ? rateResults[of] : undefined;
	const rules = row?.valid ?? [];
	const inherited = extrapolated(rated, of).filter((reason) => !rules.some(({ why }) => why === reason));
	// a result of the model holds as its inputs do, unless something is to be said against it
	if (row === undefined && inherited.length === 0) return null;
	return (
		<dl className="facts">
			<dt>Validity</dt>
			<dd>
				<ul>
					{!Number.isFinite(rateValue(rated, of)) && <li>there is no such number in this design</li>}
					{rules.map((rule) => (
						<li key={rule.why}>
							<Bounds rule={rule} rated={rated} />
						</li>
					))}
					{inherited.map((reason) => (
						<li key={reason}>
							<Extrapolated why={reason} />
						</li>
					))}
					{rules.length + inherited.length === 0 && <li>nothing that it rests on is extrapolated here</li>}
				</ul>
			</dd>
		</dl>
	);
}

const Extrapolated = ({ why }: { readonly why: string }) => <em className="text-soft">extrapolated: {why}</em>;

/** “holds for T from 0.0 to 60.0 °C; now 30.0 °C”, with the reason where it is beyond. */
function Bounds({ rule, rated }: { readonly rule: Rule; readonly rated: RatedDesign }) {
	const { of, min, max, why } = rule;
	if (of === undefined) return <Extrapolated why={why} />;
	const { unit } = rowOf(of);
	const text = (value: number) => (unit === units.kelvin ? toPlace(value - 273.15, -1) : significant(value, 3));
	const label = unit === units.kelvin ? " °C" : ` ${shownUnit(unit).label}`.trimEnd();
	const now = rateValue(rated, of) ?? Number.NaN;
	const range =
		min === undefined
			? `up to ${text(max ?? 0)}`
			: max === undefined
				? `from ${text(min)}`
				: `from ${text(min)} to ${text(max)}`;
	const holds = !(now < (min ?? -Infinity) || now > (max ?? Infinity));
	return (
		<>
			holds for <SymbolText of={of} /> {range}
			{label}; now <span className="tabular-nums">{text(now)}</span>
			{label}
			{!holds && (
				<>
					, <Extrapolated why={why} />
				</>
			)}
		</>
	);
}
