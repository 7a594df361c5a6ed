/** Typed entry: “25”, “25 µm”, “25um”, “0.025 mm” and “25,0” are all 25 µm. Nothing is clamped, nothing is guessed. */
import {
	hardLimits,
	type InputKey,
	type Inputs,
	inputOf,
	inSentence,
	type OutputKey,
	outputs,
	shownUnit,
	toPlace,
	type Unit,
	uncertaintyRefusal,
	units,
	widestLimits,
} from "#model";
import { readNumber } from "#permalink";

/** What one of each spelling is in the unit of the quantity; with an offset for °C. */
export type Spellings = Readonly<Record<string, number | { readonly factor: number; readonly offset: number }>>;

const spellings = new Map<Unit, Spellings>([
	[
		units.um,
		{
			um: 1,
			u: 1,
			micron: 1,
			microns: 1,
			micrometre: 1,
			micrometres: 1,
			micrometer: 1,
			micrometers: 1,
			nm: 1e-3,
			mm: 1e3,
			cm: 1e4,
			m: 1e6,
		},
	],
	[units.loading, { "mg/cm2": 1, "mgcm-2": 1, "g/m2": 0.1, "gm-2": 0.1, "g/cm2": 1e3, "kg/m2": 100 }],
	[units.fraction, { "%": 0.01, percent: 0.01 }],
	[units.volt, { V: 1, v: 1, volt: 1, volts: 1, mV: 1e-3 }],
	[units.specificCapacity, { "mAh/g": 1, "mah/g": 1, "Ah/kg": 1, "mAhg-1": 1, "Ah/g": 1e3 }],
	[units.density, { "g/cm3": 1, "g/cc": 1, "g/ml": 1, "kg/l": 1, "gcm-3": 1, "kg/m3": 1e-3 }],
	[
		units.kelvin,
		{
			K: 1,
			k: 1,
			"°C": { factor: 1, offset: 273.15 },
			C: { factor: 1, offset: 273.15 },
			degC: { factor: 1, offset: 273.15 },
		},
	],
	[units.conductivity, { "mS/cm": 1, "mScm-1": 1, "S/cm": 1e3, "Scm-1": 1e3, "S/m": 10, "uS/cm": 1e-3 }],
	[units.electronvolt, { eV: 1, ev: 1, meV: 1e-3, "kJ/mol": 1 / 96.48533212 }],
	[units.arealResistance, { ohmcm2: 1, mohmcm2: 1e-3, kohmcm2: 1e3, ohmm2: 1e4 }],
	[units.currentDensity, { "mA/cm2": 1, "mAcm-2": 1, "uA/cm2": 1e-3, "uAcm-2": 1e-3, "A/cm2": 1e3, "A/m2": 0.1 }],
]);

/** One spelling for the many ways to write a unit: µ and μ, ² and ^2, Ω, dots and spaces. */
const plainUnit = (text: string) =>
	text
		.normalize("NFKC")
		.replace(/[\u00b5\u03bc]/g, "u")
		.replace(/[\u2126\u03a9]/g, "ohm")
		.replace(/−/g, "-")
		.replace(/[\s^·*]/g, "");

export type Parsed = { readonly value: number } | { readonly problem: string };

/** The hard limits of an input in words, as they stand in front of a person: “Between 5 and 90 %”. */
export function rangeInWords(key: InputKey, design: Inputs): string {
	const { unit } = inputOf(key);
	const { min, max } = hardLimits(key, design);
	const { factor, label } = shownUnit(unit);
	const number = (value: number) => String(Number((value * factor).toPrecision(6)));
	const celsius = unit === units.kelvin ? ` (${toPlace(min - 273.15, -1)} to ${toPlace(max - 273.15, -1)} °C)` : "";
	return `${number(min)} to ${number(max)}${label ? ` ${label}` : ""}${celsius}`;
}

/** “× 10⁻⁹”, “x10^-9” */
const power = /(?<=\d)\s*[×x·*]\s*10(?:([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|\^([+\-−]?\d+))/iu;

/** Digits and signs as an input method writes them: “２５” */
const fullWidth = /[０-９．，＋－]/g;

/** A typed number and what stands behind it; or why it is none. */
export function readTyped(
	text: string,
): { readonly number: number; readonly unit: string } | { readonly problem: string } {
	const written = text
		.trim()
		.replace(fullWidth, (sign) => sign.normalize("NFKC"))
		.replace(power, (_, raised, plain) => `e${(raised ?? plain).normalize("NFKC")}`);
	const match = /^([+\-−]?[\d.,]*\d[\d.,]*(?:e[+\-−]?\d+)?)\s*(.*)$/iu.exec(written);
	if (!match) return { problem: text.trim() === "" ? "Nothing was typed." : `“${text.trim()}” is not a number.` };
	const digits = match[1]!.replace(/−/g, "-");
	if (/^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.|$)/.test(digits))
		return {
			problem: `“${digits}” can be read in two ways: write ${digits.replace(/,/g, "")}, or a point for the comma.`,
		};
	const number = readNumber(digits.replace(",", "."));
	return number === undefined ? { problem: `“${digits}” is not a number.` } : { number, unit: match[2]! };
}

/** What one of a typed unit is in `unit`; undefined where it is none of its spellings. */
export function spelling(
	unit: Unit,
	written: string,
	among: ReadonlyMap<Unit, Spellings> = spellings,
): Spellings[string] | undefined {
	const known = among.get(unit) ?? {};
	const suffix = plainUnit(written);
	return Object.hasOwn(known, suffix) ? known[suffix] : undefined;
}

/** 12 digits: 0.025 mm is 25 µm, not 25.000000000000004 */
export const inDigits = (value: number) => Number(value.toPrecision(12));

/** A fraction without a sign: up to 1 it is one, above it is in per cent. */
export const bareFactor = (unit: Unit, number: number): number => (unit === units.fraction && number > 1 ? 0.01 : 1);

/** How a number that was typed without a unit was read, where that is not what stands behind the field: a refusal begins with it. */
export const readAs = (
	unit: Unit,
	{ number, unit: written }: { readonly number: number; readonly unit: string },
): string =>
	unit === units.fraction && written === "" && number > 0 && number <= 1
		? `${number} without a sign is ${inDigits(number * 100)} %. `
		: "";

/** Kelvin is what a bare number is; one that would be possible in °C only was most likely meant so. Nothing is guessed: it is offered. */
function meantCelsius(typed: { readonly number: number; readonly unit: string }, min: number, max: number): string {
	const kelvin = inDigits(typed.number + 273.15);
	if (typed.unit !== "" || typed.number >= min || kelvin < min || kelvin > max) return "";
	const number = String(typed.number).replace("-", "−");
	return `A number without a unit is in K. ${number} °C is ${kelvin} K: type ${number} °C.`;
}

/** The value that was typed for an input, in its unit; or a sentence that says what would be taken. */
export function parseInput(key: InputKey, text: string, design: Inputs): Parsed {
	const { name, unit, why, whole } = inputOf(key);
	const range = rangeInWords(key, design);
	const example = `${name} goes from ${range}: ${why.min}; ${why.max}.`;
	const typed = readTyped(text);
	if ("problem" in typed) return { problem: `${typed.problem} ${example}` };
	const inUnit = typed.unit === "" ? undefined : spelling(unit, typed.unit);
	if (typed.unit !== "" && inUnit === undefined)
		return { problem: `“${typed.unit}” is no unit of it here. ${example}` };
	const { min, max } = hardLimits(key, design);
	const { factor, offset } =
		typeof inUnit === "object" ? inUnit : { factor: inUnit ?? bareFactor(unit, typed.number), offset: 0 };
	const value = inDigits(typed.number * factor + offset);
	if (whole && !Number.isInteger(value)) return { problem: `${name} is a whole number. ${example}` };
	if (value >= min && value <= max) return { value };
	const celsius = unit === units.kelvin ? meantCelsius(typed, min, max) : "";
	const reason = why[value < min ? "min" : "max"];
	if (celsius) return { problem: `${name} goes from ${range}: ${reason}. ${celsius}` };
	return { problem: `${readAs(unit, typed)}${name} goes from ${range}: ${reason}.` };
}

/** A ± that was typed for an input, in its unit. A bare number is in the unit that stands behind the field: per cent. */
export function parseUncertainty(key: InputKey, text: string): Parsed {
	const { name, unit } = inputOf(key);
	const { factor: shownFactor, label } = shownUnit(unit);
	const typed = readTyped(text.replace(/^\s*±/, ""));
	if ("problem" in typed) return { problem: `${typed.problem} A ± is a number such as 4 ${label}.`.trim() };
	const inUnit = typed.unit === "" ? 1 / shownFactor : spelling(unit, typed.unit);
	if (inUnit === undefined) return { problem: `“${typed.unit}” is no unit of it here: ${label} is.` };
	const value = inDigits(typed.number * (typeof inUnit === "object" ? inUnit.factor : inUnit));
	const { min, max } = widestLimits(key);
	if (value < 0) return { problem: "A standard uncertainty is not negative." };
	if (uncertaintyRefusal(key, value))
		return {
			problem: `${name} has room for ${Number(((max - min) * shownFactor).toPrecision(6))} ${label} between its limits; a ± cannot be more.`,
		};
	return { value };
}

/** A value that was typed for a result, in its unit. Whether it can be reached is another question. */
export function parseOutput(key: OutputKey, text: string): Parsed {
	const { unit, name } = outputs[key];
	const { factor, label } = shownUnit(unit);
	const typed = readTyped(text);
	if ("problem" in typed) return typed;
	if (typed.unit === "" || plainUnit(typed.unit).toLowerCase() === plainUnit(label).toLowerCase())
		return { value: inDigits(typed.number / factor) };
	const inUnit = spelling(unit, typed.unit);
	if (typeof inUnit === "number") return { value: inDigits(typed.number * inUnit) };
	return {
		problem: `“${typed.unit}” is no unit of it: ${inSentence(name)} ${label ? `is in ${label}` : "has no unit"} here.`,
	};
}
