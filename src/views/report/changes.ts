/** What a design has that the published one it is counted against has not. */
import { parameterText } from "#controls/parameter/rate-text";
import { presetOf } from "#library";
import { isOfPackage } from "#library/path";
import { type InputKey, inputKeys, inputOf, shownInput, shownUncertainty, shownUnit } from "#model";
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

/** “63 ± 3 %”: an input and its ±, in the unit that a person reads. */
export function inputWithU(key: InputKey, value: number, u: number): string {
	const plusMinus = u > 0 ? ` ± ${shownUncertainty(key, u)}` : "";
	return withUnit(`${shownInput(key, value)}${plusMinus}`, shownUnit(inputOf(key).unit).label);
}

/** A parameter with its unit; one that is not set follows from the design. */
const setText = (key: ParameterKey, value: number | undefined): string =>
	value === undefined ? "follows the porosity" : parameterText(key, value, true);

/** Equal but for what moving there and back leaves in the last digits. */
const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(b);

/** Whether an input, and whether its ±, is that of the published design. */
export function asPublished(
	{ inputs, u, baseline }: Design,
	key: InputKey,
): { readonly value: boolean; readonly u: boolean } {
	const published = presetOf(baseline);
	return { value: same(inputs[key], published.inputs[key]), u: same(u[key], published.u[key]) };
}

/** All digits that tell one value from another, where the displayed ones do not. */
function inFull(key: InputKey, value: number, u: number): string {
	const { factor, label } = shownUnit(inputOf(key).unit);
	const number = (x: number) => String(Number((x * factor).toPrecision(9)));
	return withUnit(u > 0 ? `${number(value)} ± ${number(u)}` : number(value), label);
}

/** A shown number as whoever reads it takes it: 200.0 is 200. */
const seen = (text: string) => Number(text.replace("−", "-"));

/** Inputs and ± that differ, in the order of the model's table; then parameters. Empty for the published design itself. */
export function changesOf(design: Design): readonly Change[] {
	const { inputs, u, parameters, baseline } = design;
	const published = presetOf(baseline);
	const pressed = presetParameters(baseline);
	return [
		...inputKeys
			.filter((key) => !asPublished(design, key).value || !asPublished(design, key).u)
			.map((key) => {
				const [before, now] = [
					[published.inputs[key], published.u[key]],
					[inputs[key], u[key]],
				] as const;
				const alike =
					seen(shownInput(key, before[0])) === seen(shownInput(key, now[0])) &&
					seen(shownUncertainty(key, before[1])) === seen(shownUncertainty(key, now[1]));
				const text = alike ? inFull : inputWithU;
				return {
					key,
					name: inputOf(key).name,
					// the paper counts no current collectors and no pouch
					before: text(key, ...before) + (isOfPackage(key) ? ", assumed" : ""),
					now: text(key, ...now),
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
