/** What a design has that the published one it is counted against has not. */
import { parameterText } from "#controls/parameter/rate-text";
import { presetOf } from "#library";
import { isOfPackage } from "#library/path";
import { asPublished } from "#library/provenance";
import { type InputKey, inputKeys, inputOf, rounded, shownUnit } from "#model";
import { shownDigits } from "#model/display";
import { rateParameters } from "#model/rate/parameter-rows";
import { type ParameterKey, parameterKeys } from "#model/rate/parameters";
import { type Design, presetParameters } from "#permalink";

export interface Change {
	readonly key: InputKey | ParameterKey;
	readonly name: string;
	/** With ± and unit. */
	readonly before: string;
	readonly now: string;
}

const withUnit = (text: string, label: string) => (label ? `${text}\u00a0${label}` : text);

/** An input, or its ±, as it was set: to nine significant digits, which a link exceeds and no reader misses. */
export function asSet(key: InputKey, value: number): string {
	const { factor, label } = shownUnit(inputOf(key).unit);
	return withUnit(shownDigits(value * factor, 9), label);
}

/** “50 ± 4 µm”: an input and its ±, both to the same place, in the unit that a person reads; as it was set without one. */
export function inputWithU(key: InputKey, value: number, u: number): string {
	if (!(u > 0)) return asSet(key, value);
	const { factor, label } = shownUnit(inputOf(key).unit);
	const text = rounded(value * factor, u * factor);
	return withUnit(`${text.value} ± ${text.u}`, label);
}

/** A parameter with its unit; one that is not set follows from the design. */
const setText = (key: ParameterKey, value: number | undefined): string =>
	value === undefined ? "follows the porosity" : parameterText(key, value, true);

/** What of an input differs, as it was set: for two values that are alike once they are rounded. */
function apart(key: InputKey, value: number, u: number, as: ReturnType<typeof asPublished>): string {
	const parts = [as.value ? "" : asSet(key, value), as.u ? "" : `± ${asSet(key, u)}`];
	return parts.filter(Boolean).join(", ");
}

/** Inputs and ± that differ, in the order of the model's table; then parameters. Empty for the published design itself. */
export function changesOf(design: Design): readonly Change[] {
	const { inputs, u, parameters, baseline } = design;
	const published = presetOf(baseline);
	const pressed = presetParameters(baseline);
	return [
		...inputKeys
			.filter((key) => !asPublished(design, key).value || !asPublished(design, key).u)
			.map((key) => {
				const before = [key, published.inputs[key], published.u[key]] as const;
				const now = [key, inputs[key], u[key]] as const;
				const as = asPublished(design, key);
				const alike = inputWithU(...before) === inputWithU(...now);
				return {
					key,
					name: inputOf(key).name,
					// the paper counts no current collectors and no pouch
					before: (alike ? apart(...before, as) : inputWithU(...before)) + (isOfPackage(key) ? ", assumed" : ""),
					now: alike ? apart(...now, as) : inputWithU(...now),
				};
			}),
		...parameterKeys
			.filter((key) => parameters[key] !== pressed[key])
			.map((key) => ({
				key,
				name: rateParameters[key].name,
				before: setText(key, pressed[key]),
				now: setText(key, parameters[key]),
			})),
	];
}
