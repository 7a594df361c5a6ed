/** Typed entry of what a design does not hold: liquid, pressure, cycling. Units that no input has are spelt here. */
import { inSentence, shownUnit, type Unit, units } from "#model";
import { type ParameterKey, parameterLimits } from "#model/rate/parameters";
import { rateParameters, rateUnits } from "#model/rate/quantities";
import { inDigits, type Parsed, readTyped, type Spellings, spelling } from "../parse";

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
	const goes = `${name} goes from ${parameterRange(key)}`;
	const example = `${goes}: ${why.min}; ${why.max}.`;
	const typed = readTyped(text);
	if ("problem" in typed) return { problem: `${typed.problem} ${example}` };
	// a fraction without a sign: up to 1 it is one, above it is in per cent
	const bare = unit === units.fraction && typed.number > 1 ? 0.01 : 1;
	const inUnit = typed.unit === "" ? bare : (spelling(unit, typed.unit) ?? spelling(unit, typed.unit, rateSpellings));
	if (typeof inUnit !== "number") {
		const { label } = shownUnit(unit);
		return { problem: `“${typed.unit}” is no unit of ${inSentence(name)}: it is in ${label || "no unit"}. ${example}` };
	}
	const value = inDigits(typed.number * inUnit);
	const { min, max } = parameterLimits[key];
	if (value >= min && value <= max) return { value };
	return { problem: `${goes}: ${why[value < min ? "min" : "max"]}.` };
}
