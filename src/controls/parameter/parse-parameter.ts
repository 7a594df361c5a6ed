/** Typed entry of what a design does not hold: liquid, pressure, cycling. Units that no input has are spelt here. */
import { inSentence, shownUnit, type Unit, units } from "#model";
import { rateParameters } from "#model/rate/parameter-rows";
import { type ParameterKey, type ParameterLimits, parameterLimits } from "#model/rate/parameters";
import { rateUnits } from "#model/rate/units";
import { bareFactor, inDigits, type Parsed, readAs, readTyped, type Spellings, spelling } from "../parse";

const rateSpellings: ReadonlyMap<Unit, Spellings> = new Map<Unit, Spellings>([
	[
		rateUnits.diffusion,
		{ "um2/s": 1, "um2s-1": 1, "mm2/s": 1e6, "cm2/s": 1e8, "cm2s-1": 1e8, "m2/s": 1e12, "m2s-1": 1e12 },
	],
	[
		rateUnits.concentration,
		{
			M: 1,
			molar: 1,
			"mol/l": 1,
			"mol/L": 1,
			"moll-1": 1,
			"molL-1": 1,
			"mol/dm3": 1,
			"kmol/m3": 1,
			mM: 1e-3,
			"mmol/l": 1e-3,
			"mol/m3": 1e-3,
		},
	],
	[rateUnits.pressure, { MPa: 1, "N/mm2": 1, GPa: 1e3, kPa: 1e-3, Pa: 1e-6, bar: 0.1, mbar: 1e-4, atm: 0.101325 }],
]);

/** Shares that are not shown in per cent, but may be typed so. */
const shares: ReadonlySet<ParameterKey> = new Set(["t_plus"]);

/** Names that no sentence can begin with. */
const subjects: { readonly [K in ParameterKey]?: string } = { N_cycles: "The number of cycles" };

/** The limits of a parameter as they stand in front of a person: “50 to 99.9999 %”. */
export function parameterRange(key: ParameterKey): string {
	const { min, max } = parameterLimits[key];
	const { factor, label } = shownUnit(rateParameters[key].unit);
	const number = (value: number) => String(inDigits(value * factor));
	return `${number(min)} to ${number(max)}${label ? ` ${label}` : ""}`;
}

/** The value that was typed for a parameter, in its unit; or a sentence that says what would be taken. */
export function parseParameter(key: ParameterKey, text: string): Parsed {
	const { name, unit, why } = rateParameters[key];
	const { min, max, whole }: ParameterLimits = parameterLimits[key];
	const goes = `${subjects[key] ?? name} goes from ${parameterRange(key)}`;
	const example = `${goes}: ${why.min}; ${why.max}.`;
	const typed = readTyped(text);
	if ("problem" in typed) return { problem: `${typed.problem} ${example}` };
	const inUnit =
		typed.unit === ""
			? bareFactor(unit, typed.number)
			: (spelling(unit, typed.unit) ??
				spelling(unit, typed.unit, rateSpellings) ??
				(shares.has(key) ? spelling(units.fraction, typed.unit) : undefined));
	if (typeof inUnit !== "number") {
		const { label } = shownUnit(unit);
		const of = inSentence(subjects[key] ?? name);
		return {
			problem: `“${typed.unit}” is no unit of ${of}: it ${label ? `is in ${label}` : "has no unit"}. ${example}`,
		};
	}
	const value = inDigits(typed.number * inUnit);
	if (!(value >= min && value <= max))
		return { problem: `${readAs(unit, typed)}${goes}: ${why[value < min ? "min" : "max"]}.` };
	if (whole && !Number.isInteger(value)) return { problem: `${goes}, and is a whole number.` };
	return { value };
}
